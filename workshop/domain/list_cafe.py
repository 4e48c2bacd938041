"""What a list of topics and tables comes to beside those that are there already.

A topic with the same title is joined, a table keeps its code; what a plan left open is filled in first.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from workshop.domain.limits import HIGHEST_TABLE, MOST_TOPICS
from workshop.domain.list_entries import Entry, read_entries, title_key
from workshop.domain.listing import Column, Fate, Line, Place, Problem, place, places
from workshop.domain.model import CafeTable, Host, Record, Topic


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
        self.known = {title_key(topic.title): topic for topic in reversed(record.topics)}
        self.numbered = {table.number: table for table in record.tables}
        self.title_of = {topic.id: topic.title for topic in record.topics}

    def taken(self, entries: Sequence[Entry]) -> list[Problem]:
        """The numbers that a table of another topic has."""
        problems = []
        for entry in entries:
            table = self.numbered.get(entry.number or 0)
            if table is None or table.topic_id in self.placeholders:
                continue
            wanted = self.known.get(entry.key)
            if wanted is None or table.topic_id != wanted.id:
                told = {"number": str(table.number), "title": self.title_of[table.topic_id]}
                problems.append(entry.line.problem("table-taken", Column.TABLE, **told))
        return problems

    def plan(self, entries: Sequence[Entry], problems: list[Problem]) -> CafePlan:
        """Give each entry its topic and its table."""
        owners = self._owners(entries, problems)
        entries = [entry for entry in entries if entry.key in owners]
        claims = self._claims(entries, owners, problems)
        entries = [entry for entry in entries if place(entry.line) in claims]
        keys = list(dict.fromkeys(entry.key for entry in entries))
        topics = tuple(
            self._topic(owners[key], [e for e in entries if e.key == key], problems) for key in keys
        )
        fates: dict[Place, Fate] = {}
        tables = []
        for entry in entries:
            number, table = claims[place(entry.line)]
            planned = self._table(entry, number, table, keys.index(entry.key), owners[entry.key], problems)
            tables.append(planned)
            code = self._fate(owners[entry.key], topics[planned.topic], planned)
            fates[place(entry.line)] = Fate(code, {"number": str(number)})
        dropped = self._dropped(owners, tables)
        return CafePlan(topics, tuple(tables), dropped, fates, tuple(problems))

    def _owners(self, entries: Sequence[Entry], problems: list[Problem]) -> dict[str, Topic | None]:
        """For each title the stored topic that it joins or fills in; None for a new one."""
        keys = list(dict.fromkeys(entry.key for entry in entries))
        empty = [
            t for t in self.record.topics if t.id in self.placeholders and title_key(t.title) not in keys
        ]
        owners: dict[str, Topic | None] = {}
        room = MOST_TOPICS - len(self.record.topics)
        for key in keys:
            if key in self.known:
                owners[key] = self.known[key]
            elif empty:
                owners[key] = empty.pop(0)
            elif room > 0:
                owners[key], room = None, room - 1
            else:
                full = [entry.line for entry in entries if entry.key == key]
                problems += [line.problem("topics-full", Column.TOPIC, most=MOST_TOPICS) for line in full]
        return owners

    def _claims(
        self, entries: Sequence[Entry], owners: Mapping[str, Topic | None], problems: list[Problem]
    ) -> dict[Place, tuple[int, CafeTable | None]]:
        """Each entry's number and stored table: what it names, its topic's own, a plan's, or a new one."""
        claims = {
            place(entry.line): (entry.number, self.numbered.get(entry.number))
            for entry in entries
            if entry.number is not None
        }
        used = {number for number, _ in claims.values()}
        free = [table for table in self.record.tables if table.number not in used]
        for entry in entries:
            if entry.number is not None:
                continue
            owner = owners[entry.key]
            own = [table for table in free if owner and table.topic_id == owner.id]
            spare = own or [table for table in free if table.topic_id in self.placeholders]
            if spare:
                free.remove(spare[0])
                claims[place(entry.line)] = (spare[0].number, spare[0])
                continue
            number = _free_number(used | self.numbered.keys())
            if number is None:
                told = entry.line.problem("tables-full", Column.TABLE, most=HIGHEST_TABLE)
                problems.append(told)
                continue
            used.add(number)
            claims[place(entry.line)] = (number, None)
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

    def _dropped(self, owners: Mapping[str, Topic | None], tables: Sequence[PlannedTable]) -> tuple[int, ...]:
        kept = {owner.id for owner in owners.values() if owner}
        moved = {table.id for table in tables}
        dropped = []
        for topic_id in sorted(self.placeholders - kept):
            own = [table.id for table in self.record.tables if table.topic_id == topic_id]
            if own and moved.issuperset(own):
                dropped.append(topic_id)
        return tuple(dropped)


def _free_number(taken: Collection[int]) -> int | None:
    """Behind the others, or the lowest free one."""
    behind = max(taken, default=0) + 1
    if behind <= HIGHEST_TABLE:
        return behind
    return next((number for number in range(1, HIGHEST_TABLE + 1) if number not in taken), None)
