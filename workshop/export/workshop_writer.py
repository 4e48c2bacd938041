"""Writes a workshop file, so that reading it again brings everything back.

The keys that every file has are always written, even when empty; the others only when they say something.
"""

import json
from collections import defaultdict
from typing import Any

from workshop.domain.model import CafeTable, Cluster, Idea, Participant, Record, Topic, Workshop
from workshop.export.workshop_schema import DEFAULT_PHASE, DEFAULT_SHARING, FORMAT, latest_round

Json = dict[str, Any]


def write_workshop_file(record: Record) -> bytes:
    """The record as JSON in UTF-8; all in their order, tables in the one in which they were put up."""
    content = _workshop(record.workshop, latest_round(record.ideas)) | {"topics": _topics(record)}
    return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()


def _workshop(workshop: Workshop, assumed_round: int) -> Json:
    content: Json = {"format": FORMAT, "title": workshop.title, "subtitle": workshop.subtitle}
    if workshop.date:
        content["date"] = workshop.date.isoformat()
    if workshop.begins:
        content["begins"] = workshop.begins.strftime("%H:%M")
    content |= {
        "place": workshop.place,
        "organiser": workshop.organiser,
        "language": workshop.language,
    }
    if workshop.guests:
        content["guests"] = workshop.guests
    if workshop.rounds:
        content["rounds"] = [{"minutes": each.minutes} for each in workshop.rounds]
    if workshop.phase is not DEFAULT_PHASE:
        content["phase"] = workshop.phase.value
    if workshop.current_round != assumed_round:
        content["current_round"] = workshop.current_round
    if workshop.sharing is not DEFAULT_SHARING:
        content["sharing"] = workshop.sharing.value
    if workshop.delete_on:
        content["delete_on"] = workshop.delete_on.isoformat()
    return content | {
        "agenda": list(workshop.agenda),
        "participants": [_participant(participant) for participant in workshop.participants],
        "attachments": list(workshop.attachments),
    }


def _participant(participant: Participant) -> Json:
    entry = {
        "name": participant.name,
        "first_name": participant.first_name,
        "institution": participant.institution,
    }
    return {key: value for key, value in entry.items() if value}


def _topics(record: Record) -> list[Json]:
    tables, clusters, ideas = defaultdict(list), defaultdict(list), defaultdict(list)
    for table in sorted(record.tables, key=lambda t: t.id):
        tables[table.topic_id].append(table)
    for cluster in sorted(record.clusters, key=lambda c: (c.position, c.id)):
        clusters[cluster.topic_id].append(cluster)
    for idea in sorted(record.ideas, key=lambda i: (i.position, i.id)):
        ideas[idea.topic_id].append(idea)
    numbers = {table.id: table.number for table in record.tables}
    return [
        _topic(topic, tables[topic.id], clusters[topic.id], ideas[topic.id], numbers)
        for topic in sorted(record.topics, key=lambda t: (t.position, t.id))
    ]


def _topic(
    topic: Topic, tables: list[CafeTable], clusters: list[Cluster], ideas: list[Idea], numbers: dict[int, int]
) -> Json:
    keys = {cluster.id: cluster.key for cluster in clusters}
    withdrawn = sum(idea.withdrawn for idea in ideas)
    left = [idea for idea in ideas if not idea.withdrawn]
    places = {idea.id: place for place, idea in enumerate(left)}
    entry = {
        "key": topic.key,
        "title": topic.title,
        "question": topic.question,
        "introduction": topic.introduction,
        "tables": [_table(table) for table in tables],
        "clusters": [_cluster(cluster) for cluster in clusters],
        "ideas": [_idea(idea, numbers, keys, places) for idea in left],
    }
    return entry | ({"withdrawn": withdrawn} if withdrawn else {})


def _table(table: CafeTable) -> Json:
    hosts = [{"name": host.name, "function": host.function} for host in table.hosts]
    entry = {"number": table.number, "moderators": hosts}
    return entry | ({"open_question": table.open_question} if table.open_question else {})


def _cluster(cluster: Cluster) -> Json:
    entry = {"key": cluster.key, "title": cluster.title}
    if cluster.lead_in:
        entry["lead_in"] = cluster.lead_in
    if cluster.minority is not None:
        entry["minority"] = cluster.minority
    return entry


def _idea(idea: Idea, numbers: dict[int, int], keys: dict[int, str], places: dict[int, int]) -> Json:
    entry: Json = {"text": idea.text, "round": idea.round}
    if idea.table_id is not None:
        entry["table"] = numbers[idea.table_id]
    if idea.cluster_id is not None:
        entry["cluster"] = keys[idea.cluster_id]
    entry["origin"] = idea.origin.value
    if idea.hidden is not None:
        entry["hidden"] = idea.hidden
    if idea.parked:
        entry["parked"] = True
    if idea.wording is not None:
        entry["wording"] = idea.wording
    if idea.same_as is not None:
        entry["same_as"] = places[idea.same_as]
    return entry
