"""What the organiser does with a list from a spreadsheet: look at what it would change, and take it over.

A line that has a problem is never taken; what was looked at is what is taken, or nothing is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workshop.domain.errors import Invalid
from workshop.domain.keys import free_key
from workshop.domain.limits import HIGHEST_TABLE, MOST_PARTICIPANTS, MOST_TOPICS
from workshop.domain.list_cafe import CafePlan, PlannedTopic, plan_cafe
from workshop.domain.list_entries import count_topics
from workshop.domain.list_people import PeoplePlan, plan_people
from workshop.domain.listing import (
    Column,
    Fate,
    Listing,
    ListKind,
    Place,
    Problem,
    Severity,
    places,
)
from workshop.domain.model import CafeTable, Participant, Record, Topic, Workshop
from workshop.domain.permissions import Action
from workshop.export.document import Grid
from workshop.export.list_rows import read_lists
from workshop.export.spreadsheet import csv
from workshop.i18n import translator
from workshop.services.codes import equipped
from workshop.services.contents import clear_away, is_unused
from workshop.services.house import Changing, House
from workshop.services.preparation import preparing
from workshop.services.seating import unnamed_titles
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.storage import records, tables, topics, workshops

_SAMPLES: Mapping[ListKind, tuple[Column, ...]] = {
    ListKind.CAFE: (
        Column.TOPIC,
        Column.QUESTION,
        Column.INTRODUCTION,
        Column.TABLE,
        Column.HOSTS,
        Column.FUNCTION,
    ),
    ListKind.PEOPLE: (Column.NAME, Column.FIRST_NAME, Column.INSTITUTION),
}
_SAMPLE_ROWS = (1, 2)


@dataclass(frozen=True)
class Preview:
    """A file's lists beside what the workshop holds: what would become of each line, and what is wrong.

    `read` is what reading alone brought up; `problems` keep lines from being taken, `notes` do not.
    """

    name: str
    listings: tuple[Listing, ...]
    read: tuple[Problem, ...]
    cafe: CafePlan
    people: PeoplePlan

    @property
    def found(self) -> tuple[Problem, ...]:
        """Everything there is to say, by sheet and row; of a cell that could not be read, only that."""
        unread = {(each.sheet, _cell(each)) for each in self.read if each.row and each.column}
        planned = (*self.cafe.problems, *self.people.problems)
        told = (*self.read, *(each for each in planned if (each.sheet, _cell(each)) not in unread))
        lines = (line for listing in self.listings for line in listing.lines)
        sheets = dict.fromkeys([line.sheet for line in lines] + [each.sheet for each in self.read])
        order = {sheet: n for n, sheet in enumerate(sheets)}
        return tuple(sorted(told, key=lambda each: (order[each.sheet], *_cell(each))))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What keeps lines from being taken."""
        return tuple(each for each in self.found if each.severity is Severity.PROBLEM)

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What is only worth knowing."""
        return tuple(each for each in self.found if each.severity is Severity.NOTE)

    @property
    def fates(self) -> Mapping[Place, Fate]:
        """What becomes of each line that can be taken."""
        return {**self.cafe.fates, **self.people.fates}

    @property
    def taken(self) -> int:
        """How many lines can be taken."""
        return len(self.fates)

    @property
    def changes(self) -> bool:
        """Would anything be different afterwards?"""
        return self.cafe.changes or bool(self.people.new)

    @property
    def total(self) -> int:
        """How many lines there are."""
        return sum(len(listing.lines) for listing in self.listings)


def preview_list(house: House, visitor: Visitor, workshop_id: int, name: str, data: bytes) -> Preview:
    """Read a CSV file or a workbook and say what it would change; nothing is stored.

    Raise `Invalid` for what is no such file, is damaged or locked, or holds more than a list.
    """
    read_workshop(house, visitor, workshop_id, Action.PREPARE)
    listings, read = read_lists(data)
    _require_modest(listings)
    seen = Preview(name, listings, read, CafePlan(), PeoplePlan())
    return look_again(house, visitor, workshop_id, seen)


def look_again(house: House, visitor: Visitor, workshop_id: int, preview: Preview) -> Preview:
    """The same file beside what the workshop holds now."""
    return _beside(*_now(house, visitor, workshop_id), preview)


def take_list(
    house: House, visitor: Visitor, workshop_id: int, preview: Preview, *, instead: bool = False
) -> None:
    """Write what the preview shows as one step; with `instead`, the participants from before go.

    Raise `Invalid` "import-moved-on" if the workshop has changed since in a way that changes what would
    happen, "import-nothing" where no line can be taken, "import-people-full" for too many participants.
    """
    if not preview.taken:
        raise Invalid("import-nothing")
    record, basis = _now(house, visitor, workshop_id)
    if _beside(record, basis, preview) != preview:
        raise Invalid("import-moved-on")
    with preparing(house, "import-list") as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        record = records.get(change.tx, workshop_id)
        # Planned before, so that nobody waits for it; here it only has to be still true.
        if _basis(change.tx, record) != basis:
            raise Invalid("import-moved-on")
        _write_cafe(change, record, preview.cafe)
        if preview.people.people:
            _write_people(change, workshop, preview.people, instead=instead)


def sample_list(kind: ListKind, language: str) -> tuple[str, bytes]:
    """The name and bytes of a CSV file to begin with: the headings and two rows, as Excel opens it."""
    t = translator(language)
    columns = _SAMPLES[kind]
    rows = tuple(tuple(t(f"import-sample-{column}-{row}") for column in columns) for row in _SAMPLE_ROWS)
    grid = Grid(t(f"import-sample-{kind}"), tuple(t(f"import-column-{each}") for each in columns), rows)
    return f"{grid.name}.csv", csv(grid)


def _require_modest(listings: Iterable[Listing]) -> None:
    """Raise `Invalid` for more than any workshop can hold; each line of a café is a table."""
    for listing in listings:
        count = len(listing.lines)
        if listing.kind is ListKind.PEOPLE:
            _require_at_most("import-people", count, MOST_PARTICIPANTS)
        else:
            _require_at_most("import-tables", count, HIGHEST_TABLE)
            _require_at_most("import-topics", count_topics(listing.lines), MOST_TOPICS)


def _require_at_most(code: str, count: int, most: int) -> None:
    if count > most:
        raise Invalid(code, count=count, most=most)


@dataclass(frozen=True)
class _Basis:
    """All of a workshop on which it depends what a list would change."""

    topics: tuple[Topic, ...]
    tables: tuple[CafeTable, ...]
    people: tuple[Participant, ...]
    unnamed: frozenset[int]


def _basis(tx: Connection, record: Record) -> _Basis:
    return _Basis(record.topics, record.tables, record.workshop.participants, _unnamed(tx, record))


def _now(house: House, visitor: Visitor, workshop_id: int) -> tuple[Record, _Basis]:
    record = read_workshop(house, visitor, workshop_id, Action.PREPARE)
    with house.store.read() as tx:
        return record, _basis(tx, record)


def _beside(record: Record, basis: _Basis, preview: Preview) -> Preview:
    """The preview of the same lists in the workshop as this record has it."""
    refused = places(preview.read)
    cafe, people = CafePlan(), PeoplePlan()
    for listing in preview.listings:
        if listing.kind is ListKind.CAFE:
            cafe = plan_cafe(listing.lines, record, basis.unnamed, refused)
        else:
            people = plan_people(listing.lines, basis.people, refused)
    return replace(preview, cafe=cafe, people=people)


def _unnamed(tx: Connection, record: Record) -> frozenset[int]:
    """The topics that a plan made, that nobody has filled in and on which nothing lies."""
    titles = unnamed_titles(record.workshop.language)
    return frozenset(topic.id for topic in record.topics if is_unused(tx, topic, titles))


def _write_cafe(change: Changing, record: Record, plan: CafePlan) -> None:
    keys = [topic.key for topic in record.topics]
    behind = max((topic.position + 1 for topic in record.topics), default=0)
    stored = {topic.id: topic for topic in record.topics}
    ids = []
    for planned in plan.topics:
        if planned.id is None:
            new = Topic(0, record.workshop.id, free_key("wc", keys), planned.title, position=behind)
            ids.append(topics.add(change.tx, _described(new, planned)).id)
            keys.append(new.key)
            behind += 1
            continue
        ids.append(planned.id)
        if planned.changes:
            topics.change(change.tx, _described(stored[planned.id], planned))
    tables_of = {table.id: table for table in record.tables}
    for seat in plan.tables:
        topic_id = ids[seat.topic]
        if seat.id is None:
            put_up = CafeTable(0, record.workshop.id, topic_id, seat.number, "", "", seat.hosts)
            tables.add(change.tx, equipped(put_up))
        elif seat.changes:
            tables.change(change.tx, replace(tables_of[seat.id], topic_id=topic_id, hosts=seat.hosts))
    for topic_id in plan.dropped:
        clear_away(change.tx, topic_id)


def _described(topic: Topic, planned: PlannedTopic) -> Topic:
    return replace(topic, title=planned.title, question=planned.question, introduction=planned.introduction)


def _write_people(change: Changing, workshop: Workshop, plan: PeoplePlan, *, instead: bool) -> None:
    people = plan.people if instead else (*workshop.participants, *plan.new)
    if len(people) > MOST_PARTICIPANTS:
        raise Invalid("import-people-full", count=len(people), most=MOST_PARTICIPANTS)
    workshops.change(change.tx, replace(workshop, participants=people))


def _cell(problem: Problem) -> tuple[int, int, str]:
    """A place within its sheet; columns with one letter come before those with two."""
    return problem.row, len(problem.column), problem.column
