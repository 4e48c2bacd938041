"""The question to the next group: one per table, for all its hosts, round after round."""

from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.model import CafeTable, Phase
from workshop.live.feed import Change, Kind
from workshop.services.files import import_workshop
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.handover import ask_next_group
from workshop.services.minutes import export_minutes
from workshop.services.picture import compare, picture_topic
from workshop.services.tables import change_table
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import enter_round, read_workshop


def _table(cafe: Cafe) -> CafeTable:
    return cafe.record().tables[0]


def test_a_question_stays_with_its_table_until_it_is_replaced(cafe: Cafe, announced: list[Change]) -> None:
    at = (cafe.house, cafe.host, cafe.table.id)
    ask_next_group(*at, "  Wer  zahlt das? ")
    assert announced == [Change(Kind.BOARD, cafe.workshop_id, cafe.topic.id)]
    assert cafe.record().tables == (replace(cafe.table, open_question="Wer zahlt das?"), cafe.other_table)
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    change_table(cafe.house, ORGANISER, cafe.table.id, number=7, topic_id=cafe.other_topic.id, hosts=())
    assert [table.open_question for table in cafe.record().tables] == ["", "Wer zahlt das?"]
    ask_next_group(cafe.house, ORGANISER, cafe.table.id, "")
    assert [table.open_question for table in cafe.record().tables] == ["", ""]


def test_what_another_host_asked_meanwhile_is_not_overwritten(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.table.id)
    ask_next_group(*at, "Wer zahlt das?", "")
    assert refusal(ask_next_group, *at, "Wann?", "") == "question-changed-since"
    assert _table(cafe).open_question == "Wer zahlt das?"
    ask_next_group(*at, "Wann?", "Wer zahlt das?")
    # The same once more, after an answer that was lost on its way.
    ask_next_group(*at, "Wann?", "Wer zahlt das?")
    assert _table(cafe).open_question == "Wann?"


def test_only_the_tables_hosts_and_the_organiser_ask_while_there_is_work(cafe: Cafe) -> None:
    for who, reason in ((NOBODY, "sign-in-first"), (cafe.other_host, "not-your-table")):
        assert refusal(ask_next_group, cafe.house, who, cafe.table.id, "Was?") == reason
    assert refusal(ask_next_group, cafe.house, cafe.host, cafe.table.id, "x" * 501) == "field-too-long"
    cafe.enter(Phase.CLOSED)
    assert refusal(ask_next_group, cafe.house, cafe.host, cafe.table.id, "Was?") == "phase-closed"
    assert _table(cafe).open_question == ""


@pytest.mark.parametrize(
    ("question", "left"), [("Mehr Busse", ""), ("Mehr Busse, aber wie?", "Mehr Busse, aber wie?")]
)
def test_a_question_in_a_withdrawn_ideas_words_goes_with_it(cafe: Cafe, question: str, left: str) -> None:
    submit_idea(cafe.house, cafe.table.code, "Mehr Busse", "key")
    ask_next_group(cafe.house, cafe.host, cafe.table.id, question)
    withdraw_own_idea(cafe.house, cafe.table.code, "key")
    assert _table(cafe).open_question == left


def test_a_question_is_in_the_workshops_file(cafe: Cafe) -> None:
    ask_next_group(cafe.house, cafe.host, cafe.table.id, "Wer zahlt das?")
    file = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "json").data
    again = import_workshop(cafe.house, ORGANISER, file)
    tables = read_workshop(cafe.house, ORGANISER, again).tables
    assert [table.open_question for table in tables] == ["Wer zahlt das?", ""]


def test_phones_neither_know_the_question_nor_hear_of_it(cafe: Cafe) -> None:
    before = picture_topic(cafe.house, cafe.workshop_id, cafe.topic.id)
    ask_next_group(cafe.house, cafe.host, cafe.table.id, "Wer zahlt das?")
    after = picture_topic(cafe.house, cafe.workshop_id, cafe.topic.id)
    assert not compare(before, after)
    assert "Wer zahlt das?" not in repr(after)
