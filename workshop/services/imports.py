"""What the organiser does with a list from a spreadsheet: look at what it would change, and take it over.

A line that has a problem is never taken; what was looked at is what is taken, or nothing is.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workshop.domain.errors import Invalid
from workshop.domain.keys import free_key
from workshop.domain.limits import MOST_PARTICIPANTS
from workshop.domain.list_cafe import CafePlan, PlannedTopic, plan_cafe
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
from workshop.domain.model import CafeTable, Record, Topic, Workshop
from workshop.domain.permissions import Action
from workshop.export.document import Grid
from workshop.export.list_rows import read_lists
from workshop.export.spreadsheet import csv
from workshop.i18n import translator
from workshop.services.codes import equipped
from workshop.services.house import Changing, House
from workshop.services.preparation import preparing
from workshop.services.seating import unnamed_titles
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.storage import changes, photos, records, tables, topics, workshops

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
        sheets = list(dict.fromkeys([line.sheet for line in lines] + [each.sheet for each in self.read]))
        return tuple(sorted(told, key=lambda each: (sheets.index(each.sheet), *_cell(each))))

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
    people = sum(len(listing.lines) for listing in listings if listing.kind is ListKind.PEOPLE)
    if people > MOST_PARTICIPANTS:
        raise Invalid("import-people", count=people, most=MOST_PARTICIPANTS)
    seen = Preview(name, listings, read, CafePlan(), PeoplePlan())
    return look_again(house, visitor, workshop_id, seen)


def look_again(house: House, visitor: Visitor, workshop_id: int, preview: Preview) -> Preview:
    """The same file beside what the workshop holds now."""
    record = read_workshop(house, visitor, workshop_id, Action.PREPARE)
    with house.store.read() as tx:
        return _beside(tx, record, preview)


def take_list(
    house: House, visitor: Visitor, workshop_id: int, preview: Preview, *, instead: bool = False
) -> None:
    """Write what the preview shows as one step; with `instead`, the participants from before go.

    Raise `Invalid` "import-moved-on" if the workshop has changed since in a way that changes what would
    happen, "import-nothing" where no line can be taken, "import-people-full" for too many participants.
    """
    if not preview.taken:
        raise Invalid("import-nothing")
    with preparing(house, "import-list") as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        record = records.get(change.tx, workshop_id)
        if _beside(change.tx, record, preview) != preview:
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


def _beside(tx: Connection, record: Record, preview: Preview) -> Preview:
    """The preview of the same lists in the workshop as this record has it."""
    refused = places(preview.read)
    cafe, people = CafePlan(), PeoplePlan()
    for listing in preview.listings:
        if listing.kind is ListKind.CAFE:
            cafe = plan_cafe(listing.lines, record, _unnamed(tx, record), refused)
        else:
            people = plan_people(listing.lines, record.workshop.participants, refused)
    return replace(preview, cafe=cafe, people=people)


def _unnamed(tx: Connection, record: Record) -> frozenset[int]:
    """The topics that a plan made, that nobody has filled in and on which nothing lies."""
    titles = unnamed_titles(record.workshop.language)
    used = {idea.topic_id for idea in record.ideas} | {cluster.topic_id for cluster in record.clusters}
    return frozenset(
        topic.id
        for topic in record.topics
        if topic.title in titles
        and not (topic.question or topic.introduction)
        and topic.id not in used
        and not photos.count_of_topic(tx, topic.id)
    )


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
        topics.remove(change.tx, topic_id)
        changes.remove_of_topic(change.tx, topic_id)


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
