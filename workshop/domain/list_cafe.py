"""What a list of topics and tables comes to beside those that are there already.

A topic with the same title is joined, a table keeps its code; what a plan left open is filled in first.
"""

from collections import deque
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from workshop.domain.limits import HIGHEST_TABLE, MOST_TOPICS
from workshop.domain.list_entries import Entry, read_entries, title_key
from workshop.domain.listing import Column, Fate, Line, Place, Problem, place, places
from workshop.domain.model import CafeTable, Host, Record, Topic

Each = TypeVar("Each")
Name = TypeVar("Name", bound=Hashable)


@dataclass(frozen=True)
class PlannedTopic:
    """A topic as it will be; a new one has no `id`. `changes` where that differs from what is stored."""

    id: int | None
    title: str
    question: str
    introduction: str
    changes: bool


@dataclass(frozen=True)
class PlannedTable:
    """A table as it will be; a new one has no `id`. `topic` is the index of its topic in the plan."""

    id: int | None
    number: int
    topic: int
    hosts: tuple[Host, ...]
    changes: bool


@dataclass(frozen=True)
class CafePlan:
    """What will be written: topics and tables; `dropped` are placeholders that lose their tables and go."""

    topics: tuple[PlannedTopic, ...] = ()
    tables: tuple[PlannedTable, ...] = ()
    dropped: tuple[int, ...] = ()
    fates: Mapping[Place, Fate] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def changes(self) -> bool:
        """Is there anything to write?"""
        return any(topic.changes for topic in self.topics) or any(table.changes for table in self.tables)


def plan_cafe(
    lines: Sequence[Line],
    record: Record,
    placeholders: Collection[int] = (),
    refused: Collection[Place] = (),
) -> CafePlan:
    """What these lines come to in this workshop; those that were refused before come to nothing.

    `placeholders` are the ids of topics that a plan made and nobody has filled in: the first new topics of
    the list take their places, and their tables are free to be taken.
    """
    entries, problems = read_entries(lines, refused)
    joining = _Joining(record, placeholders)
    found = [*problems, *joining.taken(entries)]
    gone = places(found)
    kept = [entry for entry in entries if place(entry.line) not in gone]
    return joining.plan(kept, found)


class _Joining:
    """One list on its way into one workshop."""

    def __init__(self, record: Record, placeholders: Collection[int]) -> None:
        self.record = record
        self.placeholders = frozenset(placeholders)
        self.topics = {topic.id: topic for topic in record.topics}
        self.keys = {topic.id: title_key(topic.title) for topic in record.topics}
        self.known = {self.keys[topic.id]: topic for topic in reversed(record.topics)}
        self.numbered = {table.number: table for table in record.tables}

    def taken(self, entries: Sequence[Entry]) -> list[Problem]:
        """The numbers that a table of another topic has."""
        problems = []
        for entry in entries:
            table = self._named(entry)
            if table is None or table.topic_id in self.placeholders:
                continue
            if self.keys[table.topic_id] != entry.key:
                told = {"number": str(table.number), "title": self.topics[table.topic_id].title}
                problems.append(entry.line.problem("table-taken", Column.TABLE, **told))
        return problems

    def plan(self, entries: Sequence[Entry], problems: list[Problem]) -> CafePlan:
        """Give each entry its topic and its table."""
        owners = self._owners(entries, problems)
        entries = [entry for entry in entries if place(entry.line) in owners]
        claims = self._claims(entries, owners, problems)
        entries = [entry for entry in entries if place(entry.line) in claims]

        def joined(entry: Entry) -> int | str:
            owner = owners[place(entry.line)]
            return owner.id if owner else entry.key

        together = _grouped(entries, joined)
        at = {name: n for n, name in enumerate(together)}
        topics = tuple(self._topic(owners[place(same[0].line)], same, problems) for same in together.values())
        fates: dict[Place, Fate] = {}
        tables = []
        for entry in entries:
            owner, (number, table) = owners[place(entry.line)], claims[place(entry.line)]
            planned = self._table(entry, number, table, at[joined(entry)], owner, problems)
            tables.append(planned)
            code = self._fate(owner, topics[planned.topic], planned)
            fates[place(entry.line)] = Fate(code, {"number": str(number)})
        dropped = self._dropped(owners.values(), tables)
        return CafePlan(topics, tuple(tables), dropped, fates, tuple(problems))

    def _named(self, entry: Entry) -> CafeTable | None:
        """The stored table with the number that this line says."""
        return None if entry.number is None else self.numbered.get(entry.number)

    def _known(self, entry: Entry) -> Topic | None:
        """The stored topic with this title; of several the one that has the named table, or the first."""
        table = self._named(entry)
        if table is not None and self.keys[table.topic_id] == entry.key:
            return self.topics[table.topic_id]
        return self.known.get(entry.key)

    def _owners(self, entries: Sequence[Entry], problems: list[Problem]) -> dict[Place, Topic | None]:
        """For each line the stored topic that it joins or fills in; None for a new one."""
        together = _grouped(entries, lambda entry: entry.key)
        empty = deque(
            topic
            for topic in self.record.topics
            if topic.id in self.placeholders and self.keys[topic.id] not in together
        )
        owners: dict[Place, Topic | None] = {}
        room = MOST_TOPICS - len(self.record.topics)
        for key, same in together.items():
            if key in self.known:
                owners |= {place(entry.line): self._known(entry) for entry in same}
                continue
            if not empty and room <= 0:
                told = {"most": MOST_TOPICS}
                problems += [entry.line.problem("topics-full", Column.TOPIC, **told) for entry in same]
                continue
            owner = empty.popleft() if empty else None
            room -= owner is None
            owners |= {place(entry.line): owner for entry in same}
        return owners

    def _claims(
        self, entries: Sequence[Entry], owners: Mapping[Place, Topic | None], problems: list[Problem]
    ) -> dict[Place, tuple[int, CafeTable | None]]:
        """Each entry's number and stored table: what it names, its topic's own, a plan's, or a new one."""
        claims = {
            place(entry.line): (entry.number, self._named(entry))
            for entry in entries
            if entry.number is not None
        }
        used = {number for number, _ in claims.values()}
        own = {
            topic_id: deque(tables)
            for topic_id, tables in _grouped(self.record.tables, lambda table: table.topic_id).items()
        }
        planned = deque(table for table in self.record.tables if table.topic_id in self.placeholders)
        free = _free_numbers(used | self.numbered.keys())
        for entry in entries:
            if entry.number is not None:
                continue
            owner = owners[place(entry.line)]
            spare = (_next(own[owner.id], used) if owner and owner.id in own else None) or _next(
                planned, used
            )
            number = spare.number if spare else next(free, None)
            if number is None:
                problems.append(entry.line.problem("tables-full", Column.TABLE, most=HIGHEST_TABLE))
                continue
            used.add(number)
            claims[place(entry.line)] = (number, spare)
        return claims

    def _topic(self, owner: Topic | None, entries: Sequence[Entry], problems: list[Problem]) -> PlannedTopic:
        title = entries[0].title
        question, introduction = owner.question if owner else "", owner.introduction if owner else ""
        filled = owner is not None and owner.id in self.placeholders
        if owner and not filled:
            title = owner.title
        for entry in entries:
            if entry.question and entry.question != question:
                if question:
                    problems.append(entry.line.note("question-replaced", Column.QUESTION, before=question))
                question = entry.question
            if entry.introduction and entry.introduction != introduction:
                if introduction:
                    problems.append(entry.line.note("introduction-replaced", Column.INTRODUCTION))
                introduction = entry.introduction
        stored = (owner.title, owner.question, owner.introduction) if owner else None
        changes = stored != (title, question, introduction)
        return PlannedTopic(owner.id if owner else None, title, question, introduction, changes)

    def _table(
        self,
        entry: Entry,
        number: int,
        table: CafeTable | None,
        topic: int,
        owner: Topic | None,
        problems: list[Problem],
    ) -> PlannedTable:
        if table is None:
            return PlannedTable(None, number, topic, entry.hosts, changes=True)
        hosts = entry.hosts or table.hosts
        if table.hosts and hosts != table.hosts:
            before = "; ".join(host.name for host in table.hosts)
            told = {"number": str(number), "before": before}
            problems.append(entry.line.note("hosts-replaced", Column.HOSTS, **told))
        stays = owner is not None and owner.id == table.topic_id
        return PlannedTable(table.id, number, topic, hosts, changes=not stays or hosts != table.hosts)

    def _fate(self, owner: Topic | None, topic: PlannedTopic, table: PlannedTable) -> str:
        if owner is None or owner.id in self.placeholders:
            return "new-new" if table.id is None else "new-known"
        if table.id is None:
            return "known-new"
        return "known-changed" if table.changes or topic.changes else "known-same"

    def _dropped(self, owners: Iterable[Topic | None], tables: Sequence[PlannedTable]) -> tuple[int, ...]:
        kept = {owner.id for owner in owners if owner}
        moved = {table.id for table in tables}
        own = _grouped(self.record.tables, lambda table: table.topic_id)
        return tuple(
            topic_id
            for topic_id in sorted(self.placeholders - kept)
            if topic_id in own and moved.issuperset(table.id for table in own[topic_id])
        )


def _grouped(all_of: Iterable[Each], name: Callable[[Each], Name]) -> dict[Name, list[Each]]:
    """What belongs together under its name, both in their order."""
    found: dict[Name, list[Each]] = {}
    for each in all_of:
        found.setdefault(name(each), []).append(each)
    return found


def _next(tables: deque[CafeTable], used: Collection[int]) -> CafeTable | None:
    """The first of these tables that is not used; it and those before it leave the queue."""
    while tables:
        table = tables.popleft()
        if table.number not in used:
            return table
    return None


def _free_numbers(taken: Collection[int]) -> Iterator[int]:
    """Those behind the others, then the lowest that are free."""
    highest = max(taken, default=0)
    yield from range(highest + 1, HIGHEST_TABLE + 1)
    yield from (number for number in range(1, highest) if number not in taken)
