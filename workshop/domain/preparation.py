"""A step of preparing: what was before and what is after, of every thing that it touched.

So it can be taken back and done again, and it can be told whether somebody has changed the same since.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from workshop.domain.model import CafeTable, Host, Participant, Round, Topic, Workshop

Row = dict[str, Any]
# What lies on a table: the ids of its "ideas" and "photos", and its "open_question", if it has one.
Lying = dict[str, list[Any]]
# "workshop" has [before, after] by field, "topics" and "tables" have it by id: a row each, None where there
# is no such thing; of what stays, a row holds only the fields that change. "lists" has those of the
# workshop's fields that may be thousands of entries long: both sides of the stretch that differs. "left" has
# by table's id what lay on it when it was taken away. Ids are text, as in JSON.
Changes = dict[str, dict[str, Any]]

_WORDS = ("title", "subtitle", "place", "organiser", "language", "guests")
_LISTS = ("agenda", "attachments", "participants")
_TOPIC = ("key", "title", "question", "introduction", "position")
# What follows from other fields: restored with them, and never a reason to refuse.
_FOLLOWING = "current_round"
_GENERAL = ("describe-workshop", "describe-minutes")


@dataclass(frozen=True)
class PreparationStep:
    """One step of a workshop's preparation; `kind` names it in the catalogue as "prepared-KIND"."""

    id: int
    workshop_id: int
    kind: str
    at: dt.datetime
    changes: Changes
    undone_at: dt.datetime | None = None


@dataclass(frozen=True)
class Layout:
    """What preparing changes, as JSON: the workshop's fields, topics and tables by id.

    Of tables the code is in it, because it is printed; never the secret of their hosts' link.
    """

    workshop: Row
    topics: Mapping[str, Row]
    tables: Mapping[str, Row]


def lay_out(workshop: Workshop, topics: Iterable[Topic], tables: Iterable[CafeTable]) -> Layout:
    """The parts of a workshop that preparing changes."""
    fields: Row = {name: getattr(workshop, name) for name in _WORDS}
    fields |= {
        "date": workshop.date and workshop.date.isoformat(),
        "begins": workshop.begins and workshop.begins.isoformat(),
        "rounds": [each.minutes for each in workshop.rounds],
        "agenda": list(workshop.agenda),
        "attachments": list(workshop.attachments),
        "participants": [[p.name, p.first_name, p.institution] for p in workshop.participants],
        _FOLLOWING: workshop.current_round,
    }
    return Layout(
        fields,
        {str(topic.id): {name: getattr(topic, name) for name in _TOPIC} for topic in topics},
        {
            str(table.id): {
                "topic_id": table.topic_id,
                "number": table.number,
                "code": table.code,
                "hosts": [[host.name, host.function] for host in table.hosts],
            }
            for table in tables
        },
    )


def describe(workshop: Workshop, fields: Row) -> Workshop:
    """The workshop with these fields of a layout; the current round stays within the rounds."""
    rounds = tuple(Round(minutes) for minutes in fields["rounds"])
    now = fields[_FOLLOWING]
    if rounds != workshop.rounds:
        now = min(now, max(len(rounds), 1))
    return replace(
        workshop,
        **{name: fields[name] for name in _WORDS},
        date=fields["date"] and dt.date.fromisoformat(fields["date"]),
        begins=fields["begins"] and dt.time.fromisoformat(fields["begins"]),
        rounds=rounds,
        agenda=tuple(fields["agenda"]),
        attachments=tuple(fields["attachments"]),
        participants=tuple(Participant(*entry) for entry in fields["participants"]),
        current_round=now,
    )


def topic_of(workshop_id: int, topic_id: str, row: Row) -> Topic:
    """The topic that a layout's row describes."""
    return Topic(int(topic_id), workshop_id, **row)


def table_of(table: CafeTable, row: Row) -> CafeTable:
    """The table as a layout's row describes it; the rest of it stays."""
    hosts = tuple(Host(*entry) for entry in row["hosts"])
    return replace(table, topic_id=row["topic_id"], number=row["number"], code=row["code"], hosts=hosts)


def difference(before: Layout, after: Layout) -> Changes:
    """What lies between two layouts; empty where nothing does."""
    fields = _fields(before.workshop, after.workshop)
    found = {
        "workshop": {name: pair for name, pair in fields.items() if name not in _LISTS},
        "lists": {name: _stretch(*pair) for name, pair in fields.items() if name in _LISTS},
        "topics": _rows(before.topics, after.topics),
        "tables": _rows(before.tables, after.tables),
    }
    return {name: changes for name, changes in found.items() if changes}


def turned(changes: Changes) -> Changes:
    """The same the other way round, as undoing needs it."""
    return {
        name: entries if name == "left" else {key: [pair[1], pair[0]] for key, pair in entries.items()}
        for name, entries in changes.items()
    }


def is_as_before(now: Layout, changes: Changes) -> bool:
    """Is everything that the changes touch still as they expect to find it?"""
    fields = changes.get("workshop", {})
    found = all(now.workshop[name] == pair[0] for name, pair in fields.items() if name != _FOLLOWING)
    lists = changes.get("lists", {})
    found = found and all(_has_stretch(now.workshop[name], pair[0]) for name, pair in lists.items())
    return found and all(
        _is_row(rows.get(key), pair)
        for rows, part in ((now.topics, "topics"), (now.tables, "tables"))
        for key, pair in changes.get(part, {}).items()
    )


def applied(now: Layout, changes: Changes) -> Layout:
    """The layout after the changes, for which `is_as_before` must say yes."""
    fields = dict(now.workshop)
    for name, (before, after) in changes.get("workshop", {}).items():
        if fields[name] == before:
            fields[name] = after
    for name, (before, after) in changes.get("lists", {}).items():
        end = before["at"] + len(before["entries"])
        fields[name] = [*fields[name][: before["at"]], *after["entries"], *fields[name][end:]]
    return Layout(
        fields,
        _applied(now.topics, changes.get("topics", {})),
        _applied(now.tables, changes.get("tables", {})),
    )


def is_possible(layout: Layout) -> bool:
    """Does each table have a topic, a number and a code of its own, and each topic its own key?"""
    tables, keys = layout.tables.values(), [row["key"] for row in layout.topics.values()]
    numbers, codes = [row["number"] for row in tables], [row["code"] for row in tables]
    distinct = all(len(set(each)) == len(each) for each in (numbers, codes, keys))
    return distinct and all(str(row["topic_id"]) in layout.topics for row in tables)


def step_kind(kind: str, changes: Changes) -> str:
    """A more telling name for a step that changed only one field of the workshop, such as "set-date"."""
    fields = [*changes.get("workshop", {}), *changes.get("lists", {})]
    fields = [name for name in fields if name != _FOLLOWING]
    # With the language go the titles that nobody chose.
    alone = (set(changes) <= {"workshop", "lists"} and len(fields) == 1) or fields == ["language"]
    return f"set-{fields[0]}" if alone and kind in _GENERAL else kind


def _fields(before: Row, after: Row) -> dict[str, Any]:
    return {name: [before[name], value] for name, value in after.items() if before[name] != value}


def _stretch(old: list[Any], new: list[Any]) -> list[Row]:
    """Both sides of what lies between the common beginning and the common end, in lists "of" so many."""
    shorter = min(len(old), len(new))
    at = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    end = next((n for n in range(shorter - at) if old[-1 - n] != new[-1 - n]), shorter - at)
    return [{"at": at, "of": len(each), "entries": each[at : len(each) - end]} for each in (old, new)]


def _has_stretch(now: list[Any], side: Row) -> bool:
    at, entries = side["at"], side["entries"]
    return bool(len(now) == side["of"] and now[at : at + len(entries)] == entries)


def _rows(before: Mapping[str, Row], after: Mapping[str, Row]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key in {**before, **after}:
        old, new = before.get(key), after.get(key)
        if old is not None and new is not None:
            fields = _fields(old, new)
            if fields:
                sides = ({name: pair[side] for name, pair in fields.items()} for side in (0, 1))
                found[key] = list(sides)
        else:
            found[key] = [old, new]
    return found


def _is_row(row: Row | None, pair: list[Row | None]) -> bool:
    before, after = pair
    if before is None or row is None:
        return before is None and row is None
    # What is about to go must be known in full.
    return row == before if after is None else all(row[name] == value for name, value in before.items())


def _applied(rows: Mapping[str, Row], changes: Mapping[str, list[Row | None]]) -> dict[str, Row]:
    found = dict(rows)
    for key, (_, after) in changes.items():
        if after is None:
            found.pop(key, None)
        else:
            found[key] = {**found.get(key, {}), **after}
    return found
