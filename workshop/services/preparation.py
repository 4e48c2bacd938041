"""Taking back and doing again what the organiser did while preparing, in one line per workshop.

Every verb that prepares writes through `preparing`, which remembers what it changed. No step ever brings
back the secret link of a table's hosts, and none takes away what guests or hosts have laid on a table, the
question to the next group included; what a step took away on purpose comes back with it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workshop.domain.errors import Invalid
from workshop.domain.model import Actor, CafeTable, Role, Topic, Workshop
from workshop.domain.permissions import Action, may, require
from workshop.domain.preparation import (
    Changes,
    Layout,
    Lying,
    applied,
    describe,
    difference,
    is_as_before,
    is_possible,
    lay_out,
    step_kind,
    table_of,
    topic_of,
    turned,
)
from workshop.live.feed import Kind
from workshop.services.codes import equipped
from workshop.services.contents import clear_away, contents_of
from workshop.services.house import Changing, House
from workshop.services.visitor import Visitor
from workshop.storage import preparation, tables, topics, workshops

_MOVED_ON, _HAS_IDEAS = "preparation-moved-on", "preparation-has-ideas"


@dataclass(frozen=True)
class Steps:
    """The kinds of the steps that can be taken back and done again now; None where there is none."""

    undo: str | None = None
    redo: str | None = None


@dataclass
class Preparing(Changing):
    """A write transaction that knows how the workshop stood when it was allowed."""

    workshop_id: int | None = None
    before: Layout | None = None
    lying: dict[int, Lying] | None = None

    def allow_topic(self, who: Visitor | Actor, action: Action, topic_id: int) -> tuple[Workshop, Topic]:
        """Let `who` act on the topic, or raise `NotAllowed`."""
        workshop, topic = super().allow_topic(who, action, topic_id)
        self._look(workshop)
        return workshop, topic

    def allow_workshop(self, visitor: Visitor, action: Action, workshop_id: int) -> Workshop:
        """Let the visitor act on the whole workshop, or raise `NotAllowed`."""
        workshop = super().allow_workshop(visitor, action, workshop_id)
        self._look(workshop)
        return workshop

    def _look(self, workshop: Workshop) -> None:
        # The minutes are edited in a closed workshop too: what nobody could take back there is no step.
        prepares = may(Actor(Role.ORGANISER), Action.PREPARE, workshop.phase).allowed
        if prepares and self.before is None:
            self.workshop_id, self.before = workshop.id, _layout(self.tx, workshop)
            self.lying = preparation.lying_at(self.tx, workshop.id)


@contextmanager
def preparing(house: House, step: str, kind: Kind = Kind.WORKSHOP) -> Iterator[Changing]:
    """Like `house.changing`, and remembers what changed as one step of the kind `step`, if anything did.

    Not so once the workshop is closed.
    """
    with house.changing(kind) as change:
        watched = Preparing(change.tx, kind)
        yield watched
        change.announcement, change.permitted = watched.announcement, watched.permitted
        if watched.workshop_id is not None and watched.before is not None:
            after = _layout(change.tx, workshops.get(change.tx, watched.workshop_id))
            found = difference(watched.before, after)
            if found:
                noted = _noted(found, watched.lying or {})
                preparation.add(change.tx, watched.workshop_id, step_kind(step, found), noted, house.now())


def list_steps(house: House, visitor: Visitor, workshop_id: int) -> Steps:
    """What can be taken back and done again now; nothing once the workshop is closed."""
    with house.store.read() as tx:
        workshop = workshops.get(tx, workshop_id)
        require(visitor.actor(), Action.ADMINISTER, workshop.phase)
        if not may(visitor.actor(), Action.PREPARE, workshop.phase).allowed:
            return Steps()
        done, undone = preparation.newest_done(tx, workshop_id), preparation.first_undone(tx, workshop_id)
        return Steps(done.kind if done else None, undone.kind if undone else None)


def undo_preparation(house: House, visitor: Visitor, workshop_id: int) -> None:
    """Take back the newest step; raise `Invalid` and leave all as it is where that cannot be.

    "preparation-none": there is no step; "preparation-moved-on": what it touched was changed elsewhere since,
    as by merging topics; "preparation-has-ideas": ideas, clusters, photos or a question to the next group
    would be lost or out of reach.
    """
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        step = preparation.newest_done(change.tx, workshop_id)
        if step is None:
            raise Invalid("preparation-none")
        _apply(change.tx, workshop, turned(step.changes), keep_doors=True)
        preparation.mark(change.tx, step.id, house.now())


def redo_preparation(house: House, visitor: Visitor, workshop_id: int) -> None:
    """Do again the step that was taken back last; it refuses as `undo_preparation` does."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        step = preparation.first_undone(change.tx, workshop_id)
        if step is None:
            raise Invalid("preparation-none")
        noted = _noted(step.changes, preparation.lying_at(change.tx, workshop_id))
        _apply(change.tx, workshop, step.changes, keep_doors=False)
        preparation.rewrite(change.tx, step.id, noted)
        preparation.mark(change.tx, step.id, None)


def _layout(tx: Connection, workshop: Workshop) -> Layout:
    return lay_out(workshop, topics.of_workshop(tx, workshop.id), tables.of_workshop(tx, workshop.id))


def _gone(changes: Changes, part: str = "tables") -> list[str]:
    return [key for key, (_, after) in changes.get(part, {}).items() if after is None]


def _new(changes: Changes, part: str) -> list[str]:
    return [key for key, (before, _) in changes.get(part, {}).items() if before is None]


def _noted(changes: Changes, lying: Mapping[int, Lying]) -> Changes:
    """With what lies now on the tables that go."""
    left = {key: lying[int(key)] for key in _gone(changes) if int(key) in lying}
    rest = {name: entries for name, entries in changes.items() if name != "left"}
    return rest | ({"left": left} if left else {})


def _apply(tx: Connection, workshop: Workshop, changes: Changes, *, keep_doors: bool) -> None:
    """Check everything first, then write what the changes say.

    With `keep_doors` no topic on which something lies loses its last table; who takes that away on purpose,
    may do so again.
    """
    now = _layout(tx, workshop)
    if not is_as_before(now, changes):
        raise Invalid(_MOVED_ON)
    after = applied(now, changes)
    codes = [after.tables[key]["code"] for key in _new(changes, "tables")]
    if not is_possible(after) or not all(preparation.code_is_free(tx, code) for code in codes):
        raise Invalid(_MOVED_ON)
    _require_nothing_lost(tx, workshop, changes)
    if keep_doors:
        _require_doors(tx, now, after)
    _write(tx, workshop, changes, after)


def _require_nothing_lost(tx: Connection, workshop: Workshop, changes: Changes) -> None:
    lying, known = preparation.lying_at(tx, workshop.id), changes.get("left", {})
    for key in _gone(changes):
        for name, found in lying.get(int(key), {}).items():
            if not set(found) <= set(known.get(key, {}).get(name, ())):
                raise Invalid(_HAS_IDEAS)
    if any(contents_of(tx, int(key)).is_something for key in _gone(changes, "topics")):
        raise Invalid(_HAS_IDEAS)


def _require_doors(tx: Connection, now: Layout, after: Layout) -> None:
    """A board is opened through a table."""
    doors = {row["topic_id"] for row in after.tables.values()}
    left = {row["topic_id"] for row in now.tables.values()} - doors
    if any(str(topic_id) in after.topics and contents_of(tx, topic_id).is_shown for topic_id in left):
        raise Invalid(_HAS_IDEAS)


def _write(tx: Connection, workshop: Workshop, changes: Changes, after: Layout) -> None:
    """Topics come before their tables, and go after them."""
    if "workshop" in changes or "lists" in changes:
        workshops.change(tx, describe(workshop, after.workshop))
    touched, added = changes.get("topics", {}), _new(changes, "topics")
    for key in touched:
        if key in after.topics:
            topic = topic_of(workshop.id, key, after.topics[key])
            (topics.restore if key in added else topics.change)(tx, topic)
    _write_tables(tx, workshop, changes, after)
    for key in _gone(changes, "topics"):
        clear_away(tx, int(key))


def _write_tables(tx: Connection, workshop: Workshop, changes: Changes, after: Layout) -> None:
    for key in _gone(changes):
        tables.remove(tx, int(key))
    added = _new(changes, "tables")
    kept = [key for key in changes.get("tables", {}) if key in after.tables and key not in added]
    stay = [tables.get(tx, int(key)) for key in kept]
    for table in stay:
        # Two tables may exchange their numbers, and no two may ever have the same.
        tables.change(tx, replace(table, number=-table.id))
    for table in stay:
        tables.change(tx, table_of(table, after.tables[str(table.id)]))
    for key in added:
        fresh = equipped(CafeTable(int(key), workshop.id, 0, 0, "", ""))
        tables.restore(tx, table_of(fresh, after.tables[key]))
        preparation.lay_back(tx, int(key), changes.get("left", {}).get(key, {}))
