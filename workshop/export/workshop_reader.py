"""Reads a workshop file: a whole World Café that somebody prepared, kept, or brings back.

Every text is cleaned on the way in, and whatever refers to nothing is refused by name and place.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from workshop.domain.errors import Invalid
from workshop.domain.limits import KEY_LIMIT
from workshop.domain.model import (
    CafeTable,
    Cluster,
    Host,
    Idea,
    Origin,
    Participant,
    Phase,
    Record,
    Round,
    Sharing,
    Topic,
    Workshop,
)
from workshop.domain.text import FILE_IDEA_LIMIT, LINE_LIMIT, PARAGRAPH_LIMIT, clean_line, clean_paragraphs
from workshop.export.workshop_schema import DEFAULT_PHASE, DEFAULT_SHARING, latest_round, parse, shown

Json = dict[str, Any]


def read_workshop_file(data: bytes, now: datetime) -> Record:
    """The record that the file describes; `Invalid` for a file that cannot be taken as it is.

    Ids are provisional: 1, 2, … per noun in the file's order; tables have no code and no host token yet.
    Ideas were created `now`; their position is their place in their topic's list.
    """
    content = parse(data)
    entries: list[Json] = content["topics"]
    topics = tuple(_topic(entry, i) for i, entry in enumerate(entries))
    _require_distinct("file-duplicate-topic", "", (topic.key for topic in topics))
    tables: list[CafeTable] = []
    clusters: list[Cluster] = []
    for topic, entry in zip(topics, entries, strict=True):
        tables += _tables(entry.get("tables", []), topic, len(tables))
        clusters += _clusters(entry.get("clusters", []), topic, len(clusters))
    _require_distinct("file-duplicate-table", "", (table.number for table in tables))
    desk = _Desk(now, {table.number: table.id for table in tables}, _ids_by_topic_and_key(clusters))
    ideas: list[Idea] = []
    for topic, entry in zip(topics, entries, strict=True):
        ideas += desk.take_in(entry.get("ideas", []), topic, len(ideas))
        ideas += desk.remember(int(entry.get("withdrawn", 0)), topic, ideas)
    return Record(_workshop(content, ideas), topics, tuple(tables), tuple(clusters), tuple(ideas))


@dataclass(frozen=True)
class _Desk:
    """What the ideas of a file may refer to: tables by number, clusters by topic and key."""

    now: datetime
    tables: dict[int, int]
    clusters: dict[tuple[int, str], int]

    def take_in(self, entries: list[Json], topic: Topic, before: int) -> list[Idea]:
        """One topic's ideas; `before` is how many came from the topics before it."""
        return [self._idea(entry, topic, before + i + 1, i, entries) for i, entry in enumerate(entries)]

    def remember(self, withdrawn: int, topic: Topic, before: list[Idea]) -> list[Idea]:
        """Ideas of which only the number is left, behind the topic's others."""
        last = max((idea.position for idea in before if idea.topic_id == topic.id), default=-1)
        return [
            Idea(
                id=len(before) + n,
                topic_id=topic.id,
                table_id=None,
                round=1,
                text="",
                origin=Origin.PHONE,
                created_at=self.now,
                position=last + n,
                withdrawn=True,
            )
            for n in range(1, withdrawn + 1)
        ]

    def _idea(self, entry: Json, topic: Topic, idea_id: int, position: int, entries: list[Json]) -> Idea:
        where = f"topics[{topic.position}].ideas[{position}]"
        number, key, hidden = entry.get("table"), entry.get("cluster"), entry.get("hidden")
        table = None if number is None else self.tables.get(int(number))
        if number is not None and table is None:
            raise Invalid("file-unknown-table", where=where, name=int(number))
        cluster = None if key is None else self.clusters.get((topic.id, clean_line(key)))
        if key is not None and cluster is None:
            raise Invalid("file-unknown-cluster", where=where, name=shown(key))
        if cluster is not None and entry.get("parked"):
            raise Invalid("file-parked-cluster", where=where)
        same, wording = entry.get("same_as"), entry.get("wording")
        if same is not None and not _stands_for_itself(entries, int(same), position):
            raise Invalid("file-unknown-same", where=where, name=int(same))
        return Idea(
            id=idea_id,
            topic_id=topic.id,
            table_id=table,
            round=int(entry.get("round", 1)),
            text=_line(entry["text"], f"{where}.text", FILE_IDEA_LIMIT),
            origin=Origin(entry.get("origin", Origin.PHONE)),
            created_at=self.now,
            cluster_id=cluster,
            position=position,
            hidden=None if hidden is None else _text(hidden, f"{where}.hidden"),
            parked=entry.get("parked", False),
            wording=None if wording is None else _line(wording, f"{where}.wording", FILE_IDEA_LIMIT),
            same_as=None if same is None else idea_id - position + int(same),
        )


def _workshop(content: Json, ideas: list[Idea]) -> Workshop:
    return Workshop(
        id=1,
        title=_line(content["title"], "title"),
        subtitle=_text(content.get("subtitle", ""), "subtitle"),
        date=_date(content.get("date"), "date"),
        begins=_time(content.get("begins"), "begins"),
        place=_text(content.get("place", ""), "place"),
        organiser=_text(content.get("organiser", ""), "organiser"),
        language=content.get("language", "de"),
        guests=int(content.get("guests", 0)),
        rounds=tuple(Round(int(entry["minutes"])) for entry in content.get("rounds", [])),
        agenda=_lines(content.get("agenda", []), "agenda"),
        participants=tuple(
            Participant(
                _line(entry["name"], f"participants[{i}].name"),
                _text(entry.get("first_name", ""), f"participants[{i}].first_name"),
                _text(entry.get("institution", ""), f"participants[{i}].institution"),
            )
            for i, entry in enumerate(content.get("participants", []))
        ),
        attachments=_lines(content.get("attachments", []), "attachments"),
        phase=Phase(content.get("phase", DEFAULT_PHASE)),
        current_round=int(content.get("current_round", latest_round(ideas))),
        sharing=Sharing(content.get("sharing", DEFAULT_SHARING)),
        delete_on=_date(content.get("delete_on"), "delete_on"),
    )


def _topic(entry: Json, position: int) -> Topic:
    where = f"topics[{position}]"
    introduction = clean_paragraphs(entry.get("introduction", ""))
    return Topic(
        id=position + 1,
        workshop_id=1,
        key=_line(entry["key"], f"{where}.key", KEY_LIMIT),
        title=_line(entry["title"], f"{where}.title"),
        question=_text(entry.get("question", ""), f"{where}.question"),
        introduction=_within(introduction, f"{where}.introduction", PARAGRAPH_LIMIT),
        position=position,
    )


def _tables(entries: list[Json], topic: Topic, before: int) -> list[CafeTable]:
    return [
        CafeTable(
            id=before + i + 1,
            workshop_id=1,
            topic_id=topic.id,
            number=int(entry["number"]),
            code="",
            host_token="",
            hosts=tuple(
                _host(host, f"topics[{topic.position}].tables[{i}].moderators[{j}]")
                for j, host in enumerate(entry.get("moderators", []))
            ),
            open_question=_text(
                entry.get("open_question", ""), f"topics[{topic.position}].tables[{i}].open_question"
            ),
        )
        for i, entry in enumerate(entries)
    ]


def _host(entry: Json, where: str) -> Host:
    return Host(_line(entry["name"], f"{where}.name"), _text(entry.get("function", ""), f"{where}.function"))


def _clusters(entries: list[Json], topic: Topic, before: int) -> list[Cluster]:
    where = f"topics[{topic.position}]"
    clusters = [
        Cluster(
            id=before + i + 1,
            topic_id=topic.id,
            key=_line(entry["key"], f"{where}.clusters[{i}].key", KEY_LIMIT),
            title=_line(entry["title"], f"{where}.clusters[{i}].title"),
            position=i,
            lead_in=_text(entry.get("lead_in", ""), f"{where}.clusters[{i}].lead_in"),
            minority=_minority(entry.get("minority"), f"{where}.clusters[{i}].minority"),
        )
        for i, entry in enumerate(entries)
    ]
    _require_distinct("file-duplicate-cluster", where, (cluster.key for cluster in clusters))
    return clusters


def _minority(view: str | None, where: str) -> str | None:
    return None if view is None else _within(clean_paragraphs(view), where, PARAGRAPH_LIMIT)


def _stands_for_itself(entries: list[Json], place: int, asking: int) -> bool:
    """May the idea at `asking` say the same as the one at `place`? Chains would lead nowhere."""
    return place < len(entries) and place != asking and entries[place].get("same_as") is None


def _ids_by_topic_and_key(clusters: Iterable[Cluster]) -> dict[tuple[int, str], int]:
    return {(cluster.topic_id, cluster.key): cluster.id for cluster in clusters}


def _require_distinct(code: str, where: str, keys: Iterable[str] | Iterable[int]) -> None:
    twice = next((key for key, count in Counter(keys).items() if count > 1), None)
    if twice is not None:
        raise Invalid(code, where=where, name=twice if isinstance(twice, int) else shown(twice))


def _lines(entries: list[str], where: str) -> tuple[str, ...]:
    return tuple(_line(entry, f"{where}[{i}]") for i, entry in enumerate(entries))


def _line(text: str, where: str, limit: int = LINE_LIMIT) -> str:
    line = _text(text, where, limit)
    if not line:
        raise Invalid("file-text-empty", where=where)
    return line


def _text(text: str, where: str, limit: int = LINE_LIMIT) -> str:
    return _within(clean_line(text), where, limit)


def _within(text: str, where: str, limit: int) -> str:
    if len(text) > limit:
        raise Invalid("file-text-too-long", where=where, length=len(text), limit=limit)
    return text


def _date(text: str | None, where: str) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise Invalid("file-wrong-date", where=where, found=shown(text)) from None


def _time(text: str | None, where: str) -> time | None:
    try:
        return None if text is None else time.fromisoformat(text)
    except ValueError:
        raise Invalid("file-wrong-time", where=where, found=shown(text)) from None
