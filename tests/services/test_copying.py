"""Last year's café once more, with all that was prepared and nothing that was said."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.look import Look
from workshop.domain.model import Host, Participant, Phase, Round, Sharing
from workshop.live.feed import Change, Kind
from workshop.services.clusters import create_cluster
from workshop.services.copying import copy_workshop
from workshop.services.handover import ask_next_group
from workshop.services.looks import read_look, set_colour
from workshop.services.preparation import Steps, list_steps
from workshop.services.tables import change_table
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import create_workshop, list_workshops, read_workshop
from workshop.storage import workshops


@pytest.fixture
def full(cafe: Cafe) -> Cafe:
    """The café with everything that a copy takes along, and everything that it leaves behind."""
    hosts = (Host("Person A", "Leitung"),)
    change_table(cafe.house, ORGANISER, cafe.table.id, number=7, topic_id=cafe.topic.id, hosts=hosts)
    ask_next_group(cafe.house, cafe.host, cafe.table.id, "Was noch?")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", [cafe.idea().id])
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#7a1f3d")
    with cafe.house.changing(Kind.WORKSHOP) as change:
        change.allow()
        workshops.change(
            change.tx,
            replace(
                cafe.record().workshop,
                subtitle="Untertitel",
                date=dt.date(2026, 5, 12),
                place="Saal",
                organiser="Amt für Beispiele",
                rounds=(Round(15), Round(25)),
                agenda=("Begrüßung",),
                participants=(Participant("Beispiel", "Erika"),),
                attachments=("Plan",),
                current_round=2,
                sharing=Sharing.TOPIC,
                delete_on=dt.date(2099, 1, 1),
                embedding="modell",
                guests=24,
                begins=dt.time(9, 30),
                wlan_name="Saal",
                wlan_password="sehr geheim",
                reached_at=cafe.house.now(),
                reached_url="http://cafe.test",
            ),
        )
    create_workshop(cafe.house, ORGANISER, "Dazwischen")
    return cafe


def test_a_copy_has_all_that_was_prepared_and_nothing_that_was_said(full: Cafe) -> None:
    before = full.record()
    made = copy_workshop(full.house, ORGANISER, full.workshop_id)
    after = read_workshop(full.house, ORGANISER, made.id)
    assert (
        after.workshop
        == made
        == replace(
            before.workshop,
            id=made.id,
            title="Probelauf (Kopie)",
            date=None,
            participants=(),
            attachments=(),
            phase=Phase.SETUP,
            current_round=1,
            round_started_at=None,
            delete_on=None,
            kept_since=full.house.now().date(),
            embedding="",
            reached_at=None,
            reached_url="",
        )
    )
    assert [replace(topic, id=0, workshop_id=0) for topic in after.topics] == [
        replace(topic, id=0, workshop_id=0) for topic in before.topics
    ]
    titles = {topic.id: topic.title for topic in (*before.topics, *after.topics)}
    assert [(titles[t.topic_id], t.number, t.hosts, t.open_question) for t in after.tables] == [
        (titles[t.topic_id], t.number, t.hosts, "") for t in before.tables
    ]
    assert (after.clusters, after.ideas, full.record()) == ((), (), before)
    assert read_look(full.house, ORGANISER, made.id) == Look("#7a1f3d")


def test_the_codes_and_links_of_a_copy_are_its_own(full: Cafe) -> None:
    made = copy_workshop(full.house, ORGANISER, full.workshop_id)
    tables = (*full.record().tables, *read_workshop(full.house, ORGANISER, made.id).tables)
    assert len({table.code for table in tables}) == len({table.host_token for table in tables}) == 4


def test_a_copy_is_called_as_one_likes_and_has_no_steps_to_take_back(full: Cafe) -> None:
    made = copy_workshop(full.house, ORGANISER, full.workshop_id, " Probelauf  2027 ")
    assert made.title == "Probelauf 2027"
    assert list_steps(full.house, ORGANISER, made.id) == Steps()
    assert list_steps(full.house, ORGANISER, full.workshop_id) == Steps(undo="change-table")


def test_a_title_of_full_length_can_be_copied(cafe: Cafe) -> None:
    with cafe.house.changing(Kind.WORKSHOP) as change:
        change.allow()
        workshops.change(change.tx, replace(cafe.record().workshop, title="x" * 500))
    assert copy_workshop(cafe.house, ORGANISER, cafe.workshop_id).title == "x" * 500


def test_what_cannot_be_copied_leaves_nothing_behind(cafe: Cafe, announced: list[Change]) -> None:
    before = list_workshops(cafe.house, ORGANISER)
    for who, title, code in (
        (NOBODY, "", "sign-in-first"),
        (cafe.host, "", "not-your-role"),
        (ORGANISER, "x" * 501, "field-too-long"),
    ):
        assert refusal(copy_workshop, cafe.house, who, cafe.workshop_id, title) == code
    assert refusal(copy_workshop, cafe.house, ORGANISER, 999_999) == "workshop-unknown"
    assert (list_workshops(cafe.house, ORGANISER), announced) == (before, [])
    copy_workshop(cafe.house, ORGANISER, cafe.workshop_id)
    assert (len(list_workshops(cafe.house, ORGANISER)), announced) == (len(before) + 1, [])
