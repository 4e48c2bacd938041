"""An idea is taken once, is in exactly one place, and nobody moves what is not theirs."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy import event

from tests.services.cafe import Cafe, open_cafe, refusal
from workshop.domain.model import Actor, Idea, Origin, Phase, Role
from workshop.domain.order import moved
from workshop.domain.permissions import Action, Verdict
from workshop.live.feed import Change, Kind
from workshop.services import ideas as ideas_service
from workshop.services.clusters import create_cluster, describe_cluster, dissolve_cluster, move_cluster
from workshop.services.guests import submit_idea, visit_table
from workshop.services.ideas import hide_ideas, move_ideas, restore_ideas, type_idea
from workshop.services.tables import remove_table
from workshop.services.visitor import NOBODY, ORGANISER, Visitor
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


def test_a_host_who_hides_while_another_moves_undoes_neither(cafe: Cafe) -> None:
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    moving, hiding = [], []
    for number in range(12):
        idea = cafe.idea(f"Idee {number}")
        moving.append((move_ideas, cafe.topic.id, [idea.id], cluster.id))
        hiding.append((hide_ideas, cafe.topic.id, [idea.id], "doppelt"))

    def act(step: tuple[Callable[..., object], int, list[int], object]) -> None:
        verb, topic_id, ideas, value = step
        verb(cafe.house, cafe.host, topic_id, ideas, value)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(act, [step for pair in zip(moving, hiding, strict=True) for step in pair]))
    assert {(idea.cluster_id, idea.hidden) for idea in cafe.record().ideas} == {(cluster.id, "doppelt")}
    assert sorted(idea.position for idea in cafe.record().ideas) == list(range(12))


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


def test_an_idea_moves_into_a_cluster_before_another_and_back(cafe: Cafe) -> None:
    first, second, third = (cafe.idea(text) for text in ("eins", "zwei", "drei"))
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    move_ideas(cafe.house, cafe.host, third.topic_id, [third.id], cluster.id)
    move_ideas(cafe.house, cafe.host, first.topic_id, [first.id], cluster.id)
    move_ideas(cafe.house, cafe.host, second.topic_id, [second.id], cluster.id, before_id=first.id)
    places = [(idea.text, idea.cluster_id) for idea in cafe.record().ideas]
    assert places == [("drei", cluster.id), ("zwei", cluster.id), ("eins", cluster.id)]
    move_ideas(cafe.house, cafe.host, third.topic_id, [third.id], None)
    places = [(idea.text, idea.cluster_id) for idea in cafe.record().ideas]
    assert places == [("zwei", cluster.id), ("eins", cluster.id), ("drei", None)]


def test_a_move_puts_an_idea_before_any_other_and_changes_no_other_order(cafe: Cafe) -> None:
    foreign = cafe.idea("fremd", cafe.other_table)
    ids = [cafe.idea(str(number)).id for number in range(4)]
    for moving, before in product(ids, (*ids, None, foreign.id, 999_999)):
        row = [idea for idea in cafe.record().ideas if idea.topic_id == cafe.topic.id]
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [moving], None, before)
        now = [idea for idea in cafe.record().ideas if idea.topic_id == cafe.topic.id]
        assert [idea.id for idea in now] == [idea.id for idea in moved(row, moving, before)]
        assert [idea.position for idea in now] == [0, 1, 2, 3]
    assert cafe.record().ideas[-1] == foreign


def test_a_move_takes_as_many_statements_among_forty_ideas_as_among_four(cafe: Cafe) -> None:
    statements: list[str] = []

    def count(*told: object) -> None:
        statements.append(str(told[2]))

    def move_to_the_front_and_back() -> int:
        ids = [idea.id for idea in cafe.record().ideas]
        statements.clear()
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [ids[-1]], None, ids[0])
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [ids[-1]], None)
        return len(statements)

    event.listen(cafe.house.store._engine, "before_cursor_execute", count)
    for number in range(4):
        cafe.idea(str(number))
    few = move_to_the_front_and_back()
    for number in range(36):
        cafe.idea(str(number))
    assert move_to_the_front_and_back() == few


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


def test_a_cluster_of_another_topic_takes_no_idea(cafe: Cafe) -> None:
    idea = cafe.idea()
    foreign = create_cluster(cafe.house, cafe.other_host, cafe.other_topic.id, "Fremd").cluster
    before = cafe.record()
    for visitor in (cafe.host, ORGANISER, Visitor(tables=(cafe.table, cafe.other_table))):
        assert (
            refusal(move_ideas, cafe.house, visitor, cafe.topic.id, [idea.id], foreign.id)
            == "cluster-unknown"
        )
    assert refusal(move_ideas, cafe.house, cafe.host, cafe.topic.id, [idea.id], 999_999) == "cluster-unknown"
    assert cafe.record() == before


def test_a_hidden_idea_is_restored_to_its_place(cafe: Cafe) -> None:
    ideas = [cafe.idea(text) for text in ("eins", "zwei", "drei")]
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    move_ideas(cafe.house, cafe.host, ideas[1].topic_id, [ideas[1].id], cluster.id, before_id=ideas[0].id)
    before = cafe.record()
    hide_ideas(cafe.house, cafe.host, ideas[1].topic_id, [ideas[1].id], " doppelt  genannt ")
    hidden = next(idea for idea in cafe.record().ideas if idea.id == ideas[1].id)
    assert hidden.hidden == "doppelt genannt"
    restore_ideas(cafe.house, cafe.host, ideas[1].topic_id, [ideas[1].id])
    assert cafe.record() == before


def test_an_idea_is_not_hidden_without_a_reason(cafe: Cafe) -> None:
    idea = cafe.idea()
    assert refusal(hide_ideas, cafe.house, cafe.host, cafe.topic.id, [idea.id], " ") == "field-empty"
    assert cafe.record().ideas == (idea,)


def test_who_is_not_this_tables_host_changes_nothing_on_its_board(cafe: Cafe) -> None:
    idea, other = cafe.idea(), cafe.idea("andere")
    hide_ideas(cafe.house, cafe.host, other.topic_id, [other.id], "doppelt")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    before = cafe.record()
    attempts = [
        (move_ideas, cafe.topic.id, [idea.id], cluster.id),
        (move_ideas, cafe.topic.id, [idea.id], None),
        (hide_ideas, cafe.topic.id, [idea.id], "weg damit"),
        (restore_ideas, cafe.topic.id, [other.id]),
        (create_cluster, cafe.topic.id, "Neu"),
        (describe_cluster, cafe.topic.id, cluster.id, "Umbenannt"),
        (move_cluster, cafe.topic.id, cluster.id, None),
        (dissolve_cluster, cafe.topic.id, cluster.id),
        (type_idea, cafe.table.id, "untergeschoben", Origin.TABLE),
    ]
    for verb, *values in attempts:
        assert refusal(verb, cafe.house, cafe.other_host, *values) == "not-your-table"
        assert refusal(verb, cafe.house, NOBODY, *values) == "sign-in-first"
    assert cafe.record() == before
    for verb, *values in attempts:
        verb(cafe.house, cafe.host, *values)
    assert cafe.record() != before


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.CLOSED])
def test_a_board_at_rest_is_arranged_by_nobody(cafe: Cafe, phase: Phase) -> None:
    idea = cafe.idea()
    cafe.enter(phase)
    for visitor in (cafe.host, ORGANISER):
        assert (
            refusal(hide_ideas, cafe.house, visitor, cafe.topic.id, [idea.id], "x") == f"phase-{phase.value}"
        )
    assert cafe.record().ideas == (idea,)


def test_a_guest_as_an_actor_arranges_nothing(cafe: Cafe, announced: list[Change]) -> None:
    guest = Actor(Role.GUEST, topic_id=cafe.topic.id, table_id=cafe.table.id)
    own = {Action.SUBMIT_IDEA, Action.CHANGE_OWN_IDEA, Action.WITHDRAW_OWN_IDEA}
    for action in set(Action) - own:
        with cafe.house.changing(Kind.BOARD) as change:
            assert refusal(change.allow_topic, guest, action, cafe.topic.id) == "not-your-role"
            change.allow()
    assert announced == []


def test_an_idea_that_does_not_exist_is_unknown(cafe: Cafe) -> None:
    for number in (1, 10**30):
        assert refusal(hide_ideas, cafe.house, ORGANISER, cafe.topic.id, [number], "x") == "idea-unknown"
    assert refusal(hide_ideas, cafe.house, ORGANISER, 10**30, [1], "x") == "not-there"
