"""From one plan to another: what follows, what stays, and what is refused."""

from dataclasses import replace

import pytest

from tests.services.cafe import refusal
from tests.services.planned import now, plan, shape
from workshop.domain.errors import Invalid
from workshop.domain.model import Host, Phase, Round
from workshop.domain.planning import CafeKind
from workshop.live.feed import Kind
from workshop.services.clusters import create_cluster
from workshop.services.guests import submit_idea
from workshop.services.handover import ask_next_group
from workshop.services.history import undo
from workshop.services.house import House
from workshop.services.plans import replan
from workshop.services.preparation import Steps, list_steps, undo_preparation
from workshop.services.tables import change_table
from workshop.services.topics import describe_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import describe_workshop, enter_phase, read_workshop
from workshop.storage import changes, workshops


def test_a_new_plan_changes_guests_tables_and_rounds_in_one_step(house: House) -> None:
    record = plan(house)
    workshop_id = record.workshop.id
    replan(house, ORGANISER, workshop_id, guests=30, tables=5, rounds=4, minutes=25)
    changed = now(house, record)
    assert (changed.workshop.guests, changed.workshop.rounds) == (30, (Round(25),) * 4)
    assert shape(changed) == [(f"Thema {n}", [n]) for n in range(1, 6)]
    assert changed.tables[:3] == record.tables
    assert list_steps(house, ORGANISER, workshop_id) == Steps(undo="replan")
    undo_preparation(house, ORGANISER, workshop_id)
    assert now(house, record) == record
    assert list_steps(house, ORGANISER, workshop_id) == Steps(redo="replan")


def test_what_is_not_said_stays(house: House) -> None:
    record = plan(house, guests=18)
    replan(house, ORGANISER, record.workshop.id, guests=600)
    assert now(house, record) == replace(record, workshop=replace(record.workshop, guests=600))
    replan(house, ORGANISER, record.workshop.id)
    replan(house, ORGANISER, record.workshop.id, guests=18)
    assert now(house, record) == record


def test_rounds_of_different_lengths_keep_them_until_one_is_named(house: House) -> None:
    record = plan(house)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        workshops.change(change.tx, replace(record.workshop, rounds=(Round(10), Round(30))))
    replan(house, ORGANISER, record.workshop.id, rounds=3)
    assert now(house, record).workshop.rounds == (Round(10), Round(30), Round(30))
    replan(house, ORGANISER, record.workshop.id, rounds=1)
    assert now(house, record).workshop.rounds == (Round(10),)
    replan(house, ORGANISER, record.workshop.id, rounds=2, minutes=15)
    assert now(house, record).workshop.rounds == (Round(15), Round(15))


def test_fewer_rounds_than_the_current_one_lead_back_to_the_last(house: House) -> None:
    record = plan(house)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        workshops.change(change.tx, replace(record.workshop, current_round=3))
    replan(house, ORGANISER, record.workshop.id, rounds=2)
    assert now(house, record).workshop.current_round == 2


def test_topics_that_nobody_named_follow_the_tables_as_in_a_new_plan(house: House) -> None:
    record = plan(house)
    for count in (8, 10, 3, 1, 4, 20, 2):
        replan(house, ORGANISER, record.workshop.id, tables=count)
        assert shape(now(house, record)) == shape(plan(house, tables=count))


def test_topics_that_have_a_name_share_new_tables_and_stay_without_one(house: House) -> None:
    record = plan(house, preset="retreat")
    titles = [topic.title for topic in record.topics]
    replan(house, ORGANISER, record.workshop.id, tables=7)
    assert [numbers for _, numbers in shape(now(house, record))] == [[1, 4, 7], [2, 5], [3, 6]]
    replan(house, ORGANISER, record.workshop.id, tables=2)
    assert shape(now(house, record)) == [(titles[0], [1]), (titles[1], [2]), (titles[2], [])]


def test_a_topic_that_nobody_named_goes_with_its_only_table(house: House) -> None:
    record = plan(house)
    first = record.topics[0]
    describe_topic(house, ORGANISER, first.id, title="Wohnen", question="", introduction="")
    replan(house, ORGANISER, record.workshop.id, tables=2)
    assert shape(now(house, record)) == [("Wohnen", [1]), ("Thema 2", [2])]
    replan(house, ORGANISER, record.workshop.id, tables=3)
    assert shape(now(house, record)) == [("Wohnen", [1, 3]), ("Thema 2", [2])]


def test_one_question_stays_one_however_many_tables(house: House) -> None:
    record = plan(house, kind=CafeKind.QUESTION)
    replan(house, ORGANISER, record.workshop.id, tables=5)
    assert shape(now(house, record)) == [("Unsere gemeinsame Frage", [1, 2, 3, 4, 5])]


def test_a_cafe_without_topics_gets_tables_too(house: House) -> None:
    record = plan(house, tables=0)
    replan(house, ORGANISER, record.workshop.id, tables=2)
    assert shape(now(house, record)) == [("Thema 1", [1]), ("Thema 2", [2])]


def test_a_table_that_is_in_use_is_not_taken_away(house: House) -> None:
    record = plan(house)
    workshop_id, (first, second, third) = record.workshop.id, record.tables
    change_table(house, ORGANISER, third.id, number=3, topic_id=third.topic_id, hosts=(Host("Person A"),))
    enter_phase(house, ORGANISER, workshop_id, Phase.COLLECT)
    before = now(house, record)
    with pytest.raises(Invalid) as refused:
        replan(house, ORGANISER, workshop_id, tables=2, guests=9)
    assert (refused.value.code, refused.value.values) == ("plan-table-used", {"number": 3})
    assert now(house, record) == before
    change_table(house, ORGANISER, third.id, number=3, topic_id=third.topic_id, hosts=())
    submit_idea(house, second.code, "Idee")
    replan(house, ORGANISER, workshop_id, tables=2)
    assert refusal(replan, house, ORGANISER, workshop_id, tables=1) == "plan-table-used"
    assert [table.id for table in now(house, record).tables] == [first.id, second.id]


def test_a_table_that_has_a_question_for_its_next_group_is_not_taken_away(house: House) -> None:
    record = plan(house)
    enter_phase(house, ORGANISER, record.workshop.id, Phase.COLLECT)
    ask_next_group(house, ORGANISER, record.tables[2].id, "Wer zahlt das?")
    before = now(house, record)
    assert refusal(replan, house, ORGANISER, record.workshop.id, tables=2) == "plan-table-used"
    assert now(house, record) == before


def test_the_history_of_a_topic_that_goes_with_its_table_goes_too(house: House) -> None:
    record = plan(house)
    enter_phase(house, ORGANISER, record.workshop.id, Phase.COLLECT)
    topic_id = record.topics[2].id
    create_cluster(house, ORGANISER, topic_id, "Aussage", by="board")
    undo(house, ORGANISER, topic_id, "board")
    with house.store.read() as tx:
        assert len(changes.of_topic(tx, topic_id)) == 1
    replan(house, ORGANISER, record.workshop.id, tables=2)
    with house.store.read() as tx:
        assert changes.of_topic(tx, topic_id) == []


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"guests": -1}, "guests-count"),
        ({"tables": 0}, "plan-tables"),
        ({"tables": 1_000}, "plan-tables"),
        ({"rounds": 0}, "plan-rounds"),
        ({"rounds": 25}, "rounds-count"),
        ({"minutes": 0}, "round-minutes"),
    ],
)
def test_a_new_plan_that_cannot_be_changes_nothing(house: House, wanted: dict[str, int], code: str) -> None:
    record = plan(house)
    everything = {"guests": 60, "tables": 9, "rounds": 2, "minutes": 10}
    assert refusal(replan, house, ORGANISER, record.workshop.id, **everything | wanted) == code
    assert now(house, record) == record


@pytest.mark.parametrize(("field", "value"), [("guests", 30), ("tables", 5), ("rounds", 2), ("minutes", 25)])
def test_a_step_is_called_after_the_one_number_that_it_changed(house: House, field: str, value: int) -> None:
    record = plan(house, guests=18)
    replan(house, ORGANISER, record.workshop.id, **{field: value})
    assert list_steps(house, ORGANISER, record.workshop.id) == Steps(undo=f"set-{field}")


def test_another_language_brings_the_titles_that_nobody_chose_along(house: House) -> None:
    record = plan(house, guests=18)
    event = record.workshop
    describe_topic(house, ORGANISER, record.topics[0].id, title="Wohnen", question="", introduction="")
    words = {name: getattr(event, name) for name in ("title", "subtitle", "date", "place", "organiser")}
    describe_workshop(house, ORGANISER, event.id, **words, rounds=event.rounds, language="en")
    now = read_workshop(house, ORGANISER, event.id)
    assert (now.workshop.language, [t.title for t in now.topics]) == ("en", ["Wohnen", "Topic 2", "Topic 3"])
    assert list_steps(house, ORGANISER, event.id).undo == "set-language"
    undo_preparation(house, ORGANISER, event.id)
    now = read_workshop(house, ORGANISER, event.id)
    assert (now.workshop.language, [t.title for t in now.topics]) == ("de", ["Wohnen", "Thema 2", "Thema 3"])
