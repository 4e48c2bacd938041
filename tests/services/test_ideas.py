"""An idea is taken once, from a guest or a host, and never twice for one key."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, open_cafe, refusal
from workshop.domain.model import Idea, Origin, Phase
from workshop.domain.permissions import Verdict
from workshop.live.feed import Change, Kind
from workshop.services import ideas as ideas_service
from workshop.services.guests import submit_idea, visit_table
from workshop.services.ideas import type_idea
from workshop.services.tables import remove_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round

KEY = "7b1c9a40-phone"


def _texts(cafe: Cafe) -> list[str]:
    return [idea.text for idea in cafe.record().ideas]


def test_a_guest_sees_their_table_whatever_way_the_code_is_typed(cafe: Cafe) -> None:
    code = cafe.table.code
    views = {visit_table(cafe.house, typed) for typed in (code, code.upper(), f" {code[:3]}-{code[3:]} ")}
    assert [(v.topic, v.table, v.verdict) for v in views] == [(cafe.topic, cafe.table, Verdict(True))]


@pytest.mark.parametrize("code", ["", "zzzzzz", "\x00", "\ud800", "'; DROP TABLE idea", "x" * 100_000])
def test_a_code_that_no_table_has_is_unknown(cafe: Cafe, code: str) -> None:
    assert refusal(visit_table, cafe.house, code) == "table-unknown"
    assert refusal(submit_idea, cafe.house, code, "Idee") == "table-unknown"
    assert _texts(cafe) == []


def test_an_idea_knows_its_topic_table_and_round(cafe: Cafe) -> None:
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    receipt = submit_idea(cafe.house, cafe.other_table.code.upper(), "  Kita-\u200bRandzeiten ", KEY)
    expected = Idea(
        id=receipt.idea.id,
        topic_id=cafe.other_topic.id,
        table_id=cafe.other_table.id,
        round=2,
        text="Kita-Randzeiten",
        origin=Origin.PHONE,
        created_at=receipt.idea.created_at,
    )
    assert (receipt.new, receipt.idea, cafe.record().ideas) == (True, expected, (expected,))


@pytest.mark.parametrize(
    ("text", "code"), [("", "idea-empty"), (" \u200b ", "idea-empty"), ("x" * 100_000, "idea-too-long")]
)
def test_an_idea_that_cannot_be_taken_is_not_stored(cafe: Cafe, text: str, code: str) -> None:
    assert refusal(submit_idea, cafe.house, cafe.table.code, text, KEY) == code
    assert refusal(type_idea, cafe.house, cafe.host, cafe.table.id, text, Origin.TABLE) == code
    assert _texts(cafe) == []


def test_the_same_key_brings_the_same_idea_back(cafe: Cafe, announced: list[Change]) -> None:
    first = submit_idea(cafe.house, cafe.table.code, "Idee", KEY)
    again = submit_idea(cafe.house, cafe.table.code, "Idee", KEY)
    assert (first.new, again.new, again.idea) == (True, False, first.idea)
    assert announced == [Change(Kind.IDEA, cafe.workshop_id, cafe.topic.id)]


def test_a_key_belongs_to_one_table_and_without_a_key_every_sending_counts(cafe: Cafe) -> None:
    submit_idea(cafe.house, cafe.table.code, "eins", KEY)
    submit_idea(cafe.house, cafe.other_table.code, "zwei", KEY)
    for key in (None, "", None):
        submit_idea(cafe.house, cafe.table.code, "drei", key)
    assert _texts(cafe) == ["eins", "drei", "drei", "drei", "zwei"]


def test_a_key_that_is_far_too_long_is_refused(cafe: Cafe) -> None:
    assert refusal(submit_idea, cafe.house, cafe.table.code, "Idee", "k" * 201) == "key-too-long"
    assert submit_idea(cafe.house, cafe.table.code, "Idee", "k" * 200).new is True


def test_one_key_sent_by_eight_threads_at_once_makes_one_idea(cafe: Cafe) -> None:
    start = threading.Barrier(8)

    def send(_: int) -> tuple[int, bool]:
        start.wait()
        receipt = submit_idea(cafe.house, cafe.table.code, "Idee", KEY)
        return receipt.idea.id, receipt.new

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(send, range(8)))
    stored = cafe.record().ideas
    assert [idea.text for idea in stored] == ["Idee"]
    assert sorted(answers) == [(stored[0].id, False)] * 7 + [(stored[0].id, True)]


def test_ideas_sent_by_eight_threads_at_once_all_arrive_in_a_total_order(cafe: Cafe) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: submit_idea(cafe.house, cafe.table.code, f"Idee {n}", f"key {n}"), range(24)))
    ideas = cafe.record().ideas
    assert sorted(idea.text for idea in ideas) == sorted(f"Idee {n}" for n in range(24))
    assert [idea.position for idea in ideas] == list(range(24))


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.HARVEST, Phase.CLOSED])
def test_outside_collecting_no_guests_idea_is_taken_but_a_retry_is_answered(cafe: Cafe, phase: Phase) -> None:
    known = submit_idea(cafe.house, cafe.table.code, "rechtzeitig", KEY)
    cafe.enter(phase)
    assert visit_table(cafe.house, cafe.table.code).verdict == Verdict(False, f"phase-{phase.value}")
    assert refusal(submit_idea, cafe.house, cafe.table.code, "zu spät", "other") == f"phase-{phase.value}"
    again = submit_idea(cafe.house, cafe.table.code, "rechtzeitig", KEY)
    assert (again.new, again.idea, _texts(cafe)) == (False, known.idea, ["rechtzeitig"])


def test_a_table_deleted_while_a_guest_writes_takes_nothing_and_keeps_what_it_had(cafe: Cafe) -> None:
    earlier = cafe.idea("vorher")
    assert visit_table(cafe.house, cafe.table.code).verdict.allowed is True
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert refusal(submit_idea, cafe.house, cafe.table.code, "nachher", KEY) == "table-unknown"
    assert cafe.record().ideas == (replace(earlier, table_id=None),)
    assert cafe.record().tables == (cafe.other_table,)


def test_a_host_types_in_what_was_said_and_what_stands_on_paper(cafe: Cafe) -> None:
    for origin in (Origin.TABLE, Origin.PAPER):
        type_idea(cafe.house, cafe.host, cafe.table.id, f" per {origin} ", origin)
    assert [(idea.text, idea.origin, idea.table_id) for idea in cafe.record().ideas] == [
        ("per table", Origin.TABLE, cafe.table.id),
        ("per paper", Origin.PAPER, cafe.table.id),
    ]
    with pytest.raises(ValueError, match="phone"):
        type_idea(cafe.house, cafe.host, cafe.table.id, "x", Origin.PHONE)


def test_a_full_workshop_takes_no_more_ideas_but_answers_a_retry(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ideas_service, "MOST_IDEAS", 2)
    known = submit_idea(cafe.house, cafe.table.code, "eins", KEY).idea
    cafe.idea("zwei", cafe.other_table)
    full = cafe.record()
    assert refusal(cafe.idea, "drei") == "workshop-full"
    assert refusal(type_idea, cafe.house, ORGANISER, cafe.table.id, "drei", Origin.PAPER) == "workshop-full"
    assert submit_idea(cafe.house, cafe.table.code, "eins", KEY).idea == known
    assert cafe.record() == full
    other = open_cafe(cafe.house)
    assert other.idea("anderswo").text == "anderswo"
