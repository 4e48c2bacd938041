"""Whatever can be imported can be edited, and whatever was edited can be exported and imported again."""

import json
from typing import Any

import pytest

from workshop.domain.limits import HIGHEST_ROUND, HIGHEST_TABLE, LONGEST_ROUND, MOST_HOSTS, MOST_ROUNDS
from workshop.domain.model import Host, Round
from workshop.services.clusters import create_cluster, describe_cluster
from workshop.services.files import import_workshop
from workshop.services.guests import submit_idea
from workshop.services.house import House
from workshop.services.minutes import export_minutes
from workshop.services.tables import add_table, change_table
from workshop.services.topics import add_topic, describe_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import describe_workshop, read_workshop

HOSTS = [{"name": f"Person {number}", "function": ""} for number in range(MOST_HOSTS)]


def _file(**more: object) -> dict[str, Any]:
    topic = {
        "key": "t" * 100,
        "title": "T" * 500,
        "question": "Q" * 500,
        "introduction": "I" * 5_000,
        "tables": [{"number": HIGHEST_TABLE, "moderators": HOSTS}, {"number": 7, "moderators": []}],
        "clusters": [{"key": "k" * 100, "title": "C" * 500}],
        "ideas": [{"text": "x" * 10_000, "round": HIGHEST_ROUND, "table": 7, "origin": "phone"}],
    }
    head = {"format": "workshop/1", "title": "W" * 500, "subtitle": "", "place": "", "organiser": ""}
    rest = {"language": "de", "agenda": [], "participants": [], "attachments": [], "topics": [topic]}
    return head | rest | more


def _export(house: House, workshop_id: int) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(export_minutes(house, ORGANISER, workshop_id, "json").data)
    return content


def _import(house: House, content: dict[str, Any]) -> int:
    return import_workshop(house, ORGANISER, json.dumps(content).encode())


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"rounds": [{"minutes": 1}]},
        {"rounds": [{"minutes": LONGEST_ROUND}] * MOST_ROUNDS},
        {"date": "0001-01-01", "current_round": 1},
        {"date": "9999-12-31", "phase": "setup"},
    ],
    ids=["no rounds", "a round", "all rounds", "first day", "last day"],
)
def test_a_workshop_at_its_limits_can_be_edited_and_nothing_else_changes(
    house: House, more: dict[str, Any]
) -> None:
    content = _file(**more)
    workshop_id = _import(house, content)
    assert _export(house, workshop_id) == content
    record = read_workshop(house, ORGANISER, workshop_id)
    (topic,), (cluster,), event = record.topics, record.clusters, record.workshop
    described = {"question": topic.question, "introduction": topic.introduction}
    describe_topic(house, ORGANISER, topic.id, title="Thema", **described)
    for table in record.tables:
        change_table(house, ORGANISER, table.id, number=table.number, topic_id=topic.id, hosts=table.hosts)
    describe_workshop(
        house,
        ORGANISER,
        workshop_id,
        title="Titel",
        subtitle=event.subtitle,
        date=event.date,
        place=event.place,
        organiser=event.organiser,
        rounds=event.rounds,
    )
    content["title"], content["topics"][0]["title"] = "Titel", "Thema"
    if event.phase != "setup":
        describe_cluster(house, ORGANISER, cluster.topic_id, cluster.id, "Aussage")
        content["topics"][0]["clusters"][0]["title"] = "Aussage"
    assert _export(house, workshop_id) == content
    assert _export(house, _import(house, content)) == content


def test_a_workshop_edited_up_to_its_limits_can_be_taken_along(house: House) -> None:
    workshop_id = _import(house, _file())
    topic = add_topic(house, ORGANISER, workshop_id, "T" * 500, "Q" * 500)
    describe_topic(house, ORGANISER, topic.id, title="T" * 500, question="", introduction="I" * 5_000)
    hosts = tuple(Host("N" * 500, "F" * 500) for _ in range(MOST_HOSTS))
    table = add_table(house, ORGANISER, topic.id)
    change_table(house, ORGANISER, table.id, number=998, topic_id=topic.id, hosts=hosts)
    create_cluster(house, ORGANISER, topic.id, "C" * 500)
    submit_idea(house, table.code, "x" * 1_000)
    describe_workshop(
        house,
        ORGANISER,
        workshop_id,
        title="W" * 500,
        subtitle="S" * 500,
        date=None,
        place="P" * 500,
        organiser="O" * 500,
        rounds=(Round(LONGEST_ROUND),) * MOST_ROUNDS,
    )
    content = _export(house, workshop_id)
    assert _export(house, _import(house, content)) == content
