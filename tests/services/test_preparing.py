"""The organiser prepares and directs; nobody else does, and no mistake costs an idea."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Host, Phase, Round
from workshop.live.feed import Kind
from workshop.services import clusters as clusters_service
from workshop.services import topics as topics_service
from workshop.services.clusters import create_cluster
from workshop.services.files import import_workshop
from workshop.services.guests import visit_table
from workshop.services.history import undo
from workshop.services.house import House
from workshop.services.ideas import hide_ideas
from workshop.services.photos import add_photo, remove_photo
from workshop.services.tables import add_table, change_table, list_links, remove_table, renew_host_link
from workshop.services.topics import add_topic, describe_topic, move_topic, remove_topic
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import (
    Keep,
    Summary,
    create_workshop,
    delete_workshop,
    describe_workshop,
    enter_phase,
    enter_round,
    list_workshops,
    read_workshop,
    summarise_workshops,
)
from workshop.storage import workshops

DESCRIPTION = {
    "title": "Neuer Titel",
    "subtitle": "Untertitel",
    "date": dt.date(2027, 2, 3),
    "place": "Saal",
    "organiser": "Amt für Beispiele",
    "rounds": (Round(15), Round(25)),
}


def test_a_new_workshop_is_in_preparation_with_three_rounds(house: House) -> None:
    made = create_workshop(house, ORGANISER, "  Mein  Café ", "en")
    again = create_workshop(house, ORGANISER, "Zweites")
    assert (made.title, made.language, made.phase) == ("Mein Café", "en", Phase.SETUP)
    assert made.rounds == (Round(20), Round(20), Round(20))
    assert list_workshops(house, ORGANISER) == (again, made)
    assert read_workshop(house, ORGANISER, made.id).workshop == made


def test_a_workshop_without_title_or_in_an_unknown_language_is_not_made(house: House) -> None:
    assert refusal(create_workshop, house, ORGANISER, " ") == "field-empty"
    assert refusal(create_workshop, house, ORGANISER, "Café", "tlh") == "language-unknown"
    assert list_workshops(house, ORGANISER) == ()


def test_a_workshop_is_described_and_keeps_what_is_not_asked(cafe: Cafe) -> None:
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 3)
    before = cafe.record().workshop
    describe_workshop(cafe.house, ORGANISER, cafe.workshop_id, **DESCRIPTION)
    assert cafe.record().workshop == replace(before, **DESCRIPTION, current_round=2)


def test_how_many_come_and_when_it_begins_stay_until_somebody_says_otherwise(cafe: Cafe) -> None:
    def said(**more: object) -> tuple[int, dt.time | None]:
        describe_workshop(cafe.house, ORGANISER, cafe.workshop_id, **DESCRIPTION | more)
        event = cafe.record().workshop
        return event.guests, event.begins

    assert said() == (0, None)
    assert said(guests=48, begins=dt.time(9, 30, 15)) == (48, dt.time(9, 30))
    assert said() == (48, dt.time(9, 30))
    assert said(begins=Keep.KEEP, guests=None) == (48, dt.time(9, 30))
    assert said(guests=0, begins=None) == (0, None)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": ""}, "field-empty"),
        ({"place": "x" * 501}, "field-too-long"),
        ({"guests": -1}, "guests-count"),
        ({"guests": 100_001}, "guests-count"),
        ({"rounds": (Round(20),) * 25}, "rounds-count"),
        ({"rounds": (Round(0),)}, "round-minutes"),
        ({"rounds": (Round(1_441),)}, "round-minutes"),
    ],
)
def test_a_description_that_cannot_be_is_refused(cafe: Cafe, change: dict[str, object], code: str) -> None:
    before = cafe.record()
    assert refusal(describe_workshop, cafe.house, ORGANISER, cafe.workshop_id, **DESCRIPTION | change) == code
    assert cafe.record() == before


def test_a_new_title_does_not_change_the_current_round(cafe: Cafe) -> None:
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 3)
    with cafe.house.changing(Kind.WORKSHOP) as change:
        change.allow()
        # As an imported café stands that has named its rounds only in its ideas.
        workshops.change(change.tx, replace(cafe.record().workshop, rounds=()))
    describe_workshop(cafe.house, ORGANISER, cafe.workshop_id, **DESCRIPTION | {"rounds": ()})
    assert cafe.record().workshop.current_round == 3


def test_the_start_screen_hears_how_much_each_workshop_holds(cafe: Cafe) -> None:
    cafe.idea("eins")
    hide_ideas(cafe.house, cafe.host, cafe.topic.id, [cafe.idea("zwei").id], "doppelt")
    cafe.idea("drei", cafe.other_table)
    empty = create_workshop(cafe.house, ORGANISER, "Leer")
    assert summarise_workshops(cafe.house, ORGANISER) == (
        Summary(empty, tables=0, ideas=0),
        Summary(cafe.record().workshop, tables=2, ideas=3),
    )


def test_the_rounds_go_from_one_to_the_last(cafe: Cafe) -> None:
    for number in (0, -1, 4, 10**30):
        assert refusal(enter_round, cafe.house, ORGANISER, cafe.workshop_id, number) == "round-unknown"
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 3)
    assert cafe.record().workshop.current_round == 3


def test_no_phase_is_skipped(cafe: Cafe) -> None:
    assert refusal(enter_phase, cafe.house, ORGANISER, cafe.workshop_id, Phase.CLOSED) == "phase-step"
    assert cafe.record().workshop.phase is Phase.COLLECT
    for phase in (Phase.HARVEST, Phase.CLOSED, Phase.HARVEST, Phase.COLLECT, Phase.SETUP):
        enter_phase(cafe.house, ORGANISER, cafe.workshop_id, phase)
        assert cafe.record().workshop.phase is phase


def test_a_workshop_is_deleted_only_by_its_title_and_takes_nothing_else_with_it(cafe: Cafe) -> None:
    cafe.idea()
    other = create_workshop(cafe.house, ORGANISER, "Bleibt")
    assert refusal(delete_workshop, cafe.house, ORGANISER, cafe.workshop_id, "probelauf") == "delete-title"
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, " Probelauf ")
    assert list_workshops(cafe.house, ORGANISER) == (other,)
    assert refusal(visit_table, cafe.house, cafe.table.code) == "table-unknown"
    assert refusal(read_workshop, cafe.house, ORGANISER, cafe.workshop_id) == "workshop-unknown"


def test_topics_are_added_described_and_reordered(cafe: Cafe) -> None:
    third = add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Drittes", "Wie?")
    assert (third.key, third.position) == ("wc3", 2)
    move_topic(cafe.house, ORGANISER, third.id, cafe.topic.id)
    changed = {"title": "Neu", "question": "Was?", "introduction": "Eins\n\n\nZwei"}
    describe_topic(cafe.house, ORGANISER, cafe.topic.id, **changed)
    topics = cafe.record().topics
    assert [topic.title for topic in topics] == ["Drittes", "Neu", "Zweites Thema"]
    assert (topics[1].question, topics[1].introduction) == ("Was?", "Eins\n\nZwei")
    remove_topic(cafe.house, ORGANISER, third.id)
    add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Letztes")
    assert [topic.title for topic in cafe.record().topics] == ["Neu", "Zweites Thema", "Letztes"]


def test_a_topic_with_ideas_stays(cafe: Cafe) -> None:
    cafe.idea()
    assert refusal(remove_topic, cafe.house, ORGANISER, cafe.topic.id) == "topic-has-ideas"
    remove_topic(cafe.house, ORGANISER, cafe.other_topic.id)
    assert (cafe.record().topics, cafe.record().tables) == ((cafe.topic,), (cafe.table,))


def test_a_topic_on_which_anything_lies_stays_and_keeps_it(cafe: Cafe) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", by="board")
    photo = add_photo(cafe.house, ORGANISER, cafe.other_table.id, camera_photo(64, 48))
    before = cafe.record()
    for topic, code in ((cafe.topic, "topic-has-clusters"), (cafe.other_topic, "topic-has-photos")):
        assert refusal(remove_topic, cafe.house, ORGANISER, topic.id) == code
    assert cafe.record() == before
    undo(cafe.house, ORGANISER, cafe.topic.id, "board")
    remove_photo(cafe.house, ORGANISER, photo.id)
    for topic in (cafe.topic, cafe.other_topic):
        remove_topic(cafe.house, ORGANISER, topic.id)
    assert cafe.record().topics == ()


def test_a_table_gets_the_next_number_and_codes_of_its_own(cafe: Cafe) -> None:
    third = add_table(cafe.house, ORGANISER, cafe.topic.id)
    tables = cafe.record().tables
    assert [table.number for table in tables] == [1, 2, 3]
    assert tables[2] == third
    assert len({table.code for table in tables} | {table.host_token for table in tables}) == 6


def test_after_the_highest_number_a_table_gets_the_lowest_free_one(cafe: Cafe) -> None:
    usual = {"topic_id": cafe.other_topic.id, "hosts": ()}
    change_table(cafe.house, ORGANISER, cafe.other_table.id, number=998, **usual)
    numbers = [add_table(cafe.house, ORGANISER, cafe.topic.id).number for _ in range(3)]
    assert numbers == [999, 2, 3]


def test_when_every_number_is_taken_there_is_no_further_table(house: House) -> None:
    topic = {"key": "a", "title": "Thema", "tables": [{"number": n} for n in range(1, 1_000)]}
    content = {"format": "workshop/1", "title": "Voll", "topics": [topic]}
    full = read_workshop(house, ORGANISER, import_workshop(house, ORGANISER, json.dumps(content).encode()))
    assert refusal(add_table, house, ORGANISER, full.topics[0].id) == "tables-full"
    remove_table(house, ORGANISER, full.tables[499].id)
    assert add_table(house, ORGANISER, full.topics[0].id).number == 500


def test_there_are_not_more_topics_or_clusters_than_a_file_holds(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(topics_service, "MOST_TOPICS", 3)
    monkeypatch.setattr(clusters_service, "MOST_CLUSTERS", 1)
    add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Drittes")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")
    create_cluster(cafe.house, cafe.other_host, cafe.other_topic.id, "Aussage")
    before = cafe.record()
    assert refusal(add_topic, cafe.house, ORGANISER, cafe.workshop_id, "Viertes") == "topics-full"
    assert refusal(create_cluster, cafe.house, cafe.host, cafe.topic.id, "Noch eine") == "clusters-full"
    assert cafe.record() == before


def test_a_table_changes_and_keeps_its_code_and_links(cafe: Cafe) -> None:
    hosts = (Host(" Person  A ", "Leitung"), Host("Person B"))
    wanted = {"number": 7, "topic_id": cafe.other_topic.id, "hosts": hosts}
    change_table(cafe.house, ORGANISER, cafe.table.id, **wanted)
    expected = replace(cafe.table, **wanted | {"hosts": (Host("Person A", "Leitung"), Host("Person B"))})
    assert cafe.record().tables == (cafe.other_table, expected)


def test_a_table_change_that_cannot_be_is_refused(cafe: Cafe) -> None:
    foreign = add_topic(
        cafe.house, ORGANISER, create_workshop(cafe.house, ORGANISER, "Anderes").id, "Fremdes Thema"
    )
    before = cafe.record()
    usual = {"number": 1, "topic_id": cafe.topic.id, "hosts": ()}
    for change, code in (
        ({"number": 0}, "table-number"),
        ({"number": 1_000}, "table-number"),
        ({"number": 2}, "table-number-taken"),
        ({"topic_id": foreign.id}, "topic-unknown"),
        ({"topic_id": 999_999}, "topic-unknown"),
        ({"hosts": (Host(" ", "Leitung"),)}, "field-empty"),
        ({"hosts": tuple(Host(f"Person {n}") for n in range(51))}, "hosts-count"),
    ):
        assert refusal(change_table, cafe.house, ORGANISER, cafe.table.id, **usual | change) == code
    assert cafe.record() == before


def test_the_links_of_a_workshop_name_every_table_and_no_other_workshops(cafe: Cafe) -> None:
    add_topic(cafe.house, ORGANISER, create_workshop(cafe.house, ORGANISER, "Anderes").id, "Fremd")
    links = list_links(cafe.house, ORGANISER, cafe.workshop_id)
    assert [(link.table, link.topic, link.guest_url, link.host_url) for link in links] == [
        (table, topic, f"http://cafe.test/t/{table.code}", f"http://cafe.test/h/{table.host_token}")
        for table, topic in ((cafe.table, cafe.topic), (cafe.other_table, cafe.other_topic))
    ]


@pytest.mark.parametrize(("who", "code"), [("host", "not-your-role"), ("nobody", "sign-in-first")])
def test_only_the_organiser_prepares_and_directs(cafe: Cafe, who: str, code: str) -> None:
    visitor = cafe.host if who == "host" else NOBODY
    cafe.idea()
    before = (cafe.record(), list_workshops(cafe.house, ORGANISER))
    workshop_id, topic_id, table_id = cafe.workshop_id, cafe.topic.id, cafe.table.id
    for verb, *values in (
        (list_workshops,),
        (summarise_workshops,),
        (read_workshop, workshop_id),
        (create_workshop, "Untergeschoben"),
        (enter_phase, workshop_id, Phase.HARVEST),
        (enter_round, workshop_id, 2),
        (delete_workshop, workshop_id, "Probelauf"),
        (add_topic, workshop_id, "Untergeschoben"),
        (move_topic, topic_id, None),
        (remove_topic, topic_id),
        (add_table, topic_id),
        (remove_table, table_id),
        (renew_host_link, table_id),
        (list_links, workshop_id),
    ):
        assert refusal(verb, cafe.house, visitor, *values) == code
    named = {"title": "x", "question": "", "introduction": ""}
    assert refusal(describe_topic, cafe.house, visitor, topic_id, **named) == code
    assert refusal(describe_workshop, cafe.house, visitor, workshop_id, **DESCRIPTION) == code
    changed = {"number": 9, "topic_id": topic_id, "hosts": ()}
    assert refusal(change_table, cafe.house, visitor, table_id, **changed) == code
    assert (cafe.record(), list_workshops(cafe.house, ORGANISER)) == before


def test_a_closed_workshop_is_not_prepared_any_more_but_can_be_opened_again(cafe: Cafe) -> None:
    cafe.enter(Phase.CLOSED)
    assert refusal(add_topic, cafe.house, ORGANISER, cafe.workshop_id, "Spät") == "phase-closed"
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    assert add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Spät").title == "Spät"
