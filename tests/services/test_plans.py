"""From an empty page to a whole café in one go."""

import datetime as dt

import pytest

from tests.services.cafe import refusal
from tests.services.planned import USUAL, now, plan, shape
from workshop.domain.look import Look
from workshop.domain.model import Round, Workshop
from workshop.domain.planning import CafeKind
from workshop.services.house import House
from workshop.services.looks import read_look, set_colour
from workshop.services.plans import plan_of, plan_workshop, replan
from workshop.services.presets import read_preset
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import list_workshops


def test_a_title_is_enough_for_a_whole_cafe(house: House) -> None:
    record = plan(house, title=" Unser  Café ")
    usual = (Round(20), Round(20), Round(20))
    assert record.workshop == Workshop(
        record.workshop.id, "Unser Café", rounds=usual, kept_since=house.now().date()
    )
    assert shape(record) == [("Thema 1", [1]), ("Thema 2", [2]), ("Thema 3", [3])]
    assert [topic.key for topic in record.topics] == ["wc1", "wc2", "wc3"]
    assert len({table.code for table in record.tables} | {t.host_token for t in record.tables}) == 6
    assert plan_of(record) is CafeKind.TOPICS


def test_everything_that_is_said_is_taken_and_the_rest_follows_from_the_guests(house: House) -> None:
    day = dt.date(2027, 5, 12)
    record = plan(house, language="en", guests=60, date=day, place="Hall", minutes=15)
    event = record.workshop
    assert (event.guests, event.date, event.place, event.language) == (60, day, "Hall", "en")
    assert event.rounds == (Round(15),) * 3
    assert shape(record) == [(f"Topic {n}", [n, n + 5]) for n in range(1, 6)]
    assert len(plan(house, guests=60, tables=4, rounds=5).tables) == 4
    assert plan(house, guests=60, tables=4, rounds=5).workshop.rounds == (Round(20),) * 5


def test_one_question_for_all_is_one_topic_with_every_table(house: House) -> None:
    record = plan(house, kind=CafeKind.QUESTION, guests=24)
    assert shape(record) == [("Unsere gemeinsame Frage", [1, 2, 3, 4])]
    assert plan_of(record) is CafeKind.QUESTION
    alone = plan(house, kind=CafeKind.QUESTION, guests=5)
    assert (shape(alone), plan_of(alone)) == ([("Unsere gemeinsame Frage", [1])], CafeKind.QUESTION)


def test_a_preset_brings_topics_questions_and_agenda_in_the_language_of_the_workshop(house: House) -> None:
    for language in ("de", "en"):
        record, model = plan(house, preset="strategy", language=language), read_preset("strategy", language)
        assert [(topic.title, topic.question) for topic in record.topics] == [
            (topic.title, topic.question) for topic in model.topics
        ]
        assert record.workshop.agenda == model.agenda
        assert [numbers for _, numbers in shape(record)] == [[1], [2], [3], [4]]


def test_a_preset_gives_as_many_topics_as_there_are_tables(house: House) -> None:
    titles = [topic.title for topic in read_preset("strategy", "de").topics]
    assert shape(plan(house, preset="strategy", guests=12)) == [(titles[n], [n + 1]) for n in range(3)]
    assert [numbers for _, numbers in shape(plan(house, preset="strategy", guests=60))] == [
        [1, 5, 9],
        [2, 6, 10],
        [3, 7],
        [4, 8],
    ]
    asked = plan(house, preset="strategy", guests=24, kind=CafeKind.QUESTION)
    assert shape(asked) == [(titles[0], [1, 2, 3, 4])]


def test_no_tables_are_no_topics_either(house: House) -> None:
    for kind in CafeKind:
        assert shape(plan(house, tables=0, kind=kind, preset="school")) == []


def test_a_whole_hall_gets_its_tables(house: House) -> None:
    record = plan(house, guests=500)
    assert [len(numbers) for _, numbers in shape(record)] == [11, 11, 11, 10, 10, 10, 10, 10]
    assert len({table.code for table in record.tables}) == 83


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        ({"title": " "}, "field-empty"),
        ({"language": "tlh"}, "language-unknown"),
        ({"guests": -1}, "guests-count"),
        ({"guests": 100_001}, "guests-count"),
        ({"preset": "wedding"}, "preset-unknown"),
        ({"tables": -1}, "plan-tables"),
        ({"tables": 1_000}, "plan-tables"),
        ({"rounds": 0}, "plan-rounds"),
        ({"rounds": 10**30}, "rounds-count"),
        ({"minutes": 0}, "round-minutes"),
        ({"minutes": 1_441}, "round-minutes"),
        ({"place": "x" * 501}, "field-too-long"),
    ],
)
def test_a_plan_that_cannot_be_leaves_nothing_behind(
    house: House, wanted: dict[str, object], code: str
) -> None:
    assert refusal(plan_workshop, house, ORGANISER, **USUAL | wanted) == code
    assert list_workshops(house, ORGANISER) == ()


def test_only_the_organiser_plans(house: House) -> None:
    assert refusal(plan_workshop, house, NOBODY, **USUAL) == "sign-in-first"
    record = plan(house)
    assert refusal(replan, house, NOBODY, record.workshop.id, guests=5) == "sign-in-first"
    assert (now(house, record), len(list_workshops(house, ORGANISER))) == (record, 1)


def test_a_new_workshop_looks_like_the_one_before(house: House) -> None:
    before = plan(house)
    assert read_look(house, ORGANISER, before.workshop.id) == Look()
    set_colour(house, ORGANISER, before.workshop.id, "#7a1f3d")
    after = plan(house)
    assert read_look(house, ORGANISER, after.workshop.id) == Look("#7a1f3d")
