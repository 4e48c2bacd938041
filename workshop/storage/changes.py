"""The history in the database: rows to `Step` and back.

A step stays with its topic, and goes along where that topic is merged into another one.
"""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    Text,
    bindparam,
    cast,
    delete,
    func,
    insert,
    select,
    update,
)

from workshop.domain.errors import NotFound
from workshop.domain.history import Op, Step, StepKind
from workshop.storage.schema import change as table

_COLUMNS = ("workshop_id", "topic_id", "by", "at", "ops", "told", "undone_at")
# The undone ones among as many steps tell one state of the history from another.
_STEPS = 1_000_000
_PAGE = 20
_STEPS_APART = 7_919


def add(tx: Connection, step: Step) -> int:
    """Store a step under a new id (its own is ignored) and return that id."""
    values = {name: getattr(step, name) for name in _COLUMNS}
    values |= {"kind": step.kind.value, "ops": list(step.ops), "told": dict(step.told)}
    return int(tx.execute(insert(table).values(values).returning(table.c.id)).scalar_one())


def get(tx: Connection, topic_id: int, step_id: int) -> Step:
    """The topic's step, or `NotFound`."""
    found = _all(tx, (table.c.id == step_id) & (table.c.topic_id == topic_id))
    if not found:
        raise NotFound("step-unknown")
    return found[0]


def of_topic(
    tx: Connection, topic_id: int, before_id: int | None = None, most: int | None = None
) -> list[Step]:
    """The topic's steps, the newest first, from before the step `before_id` on."""
    condition = table.c.topic_id == topic_id
    return _all(tx, condition if before_id is None else condition & (table.c.id < before_id), most)


def newest_done(
    tx: Connection, topic_id: int, by: str, but: Collection[int] = (), most: int = 1
) -> list[Step]:
    """The newest steps of this `by`, without `but`, that are not undone and have something left to undo."""
    own = (table.c.topic_id == topic_id) & (table.c.by == by) & table.c.undone_at.is_(None)
    return _left(tx, select(table).where(own, table.c.id.not_in(but)).order_by(table.c.id.desc()), most)


def newest_undone(tx: Connection, topic_id: int, by: str) -> Step | None:
    """The step of this `by` that was undone last, as long as `by` has made no newer one since."""
    own = (table.c.topic_id == topic_id) & (table.c.by == by)
    undone = own & table.c.undone_at.is_not(None)
    last = _first(tx, select(table).where(undone).order_by(table.c.undone_at.desc(), table.c.id))
    if last is None:
        return None
    newer = tx.scalar(select(func.count()).where(own, table.c.at > last.undone_at))
    return None if newer else last


def newest_of_kind(tx: Connection, topic_id: int, kind: StepKind) -> Step | None:
    """The topic's newest step of this kind that is not undone."""
    own = (table.c.topic_id == topic_id) & (table.c.kind == kind.value) & table.c.undone_at.is_(None)
    return _first(tx, select(table).where(own).order_by(table.c.id.desc()))


def of_kind(tx: Connection, topic_id: int, kind: StepKind) -> list[Step]:
    """The topic's steps of this kind, the newest first, whether undone or not."""
    return _all(tx, (table.c.topic_id == topic_id) & (table.c.kind == kind.value))


def later(tx: Connection, step: Step) -> list[Step]:
    """The topic's steps after this one that are not undone."""
    mine = table.c.topic_id == step.topic_id
    return _all(tx, mine & (table.c.id > step.id) & table.c.undone_at.is_(None))


def mark(tx: Connection, step_id: int, undone_at: datetime | None) -> None:
    """Note when a step was undone, or with None that it is done again."""
    tx.execute(update(table).where(table.c.id == step_id).values(undone_at=undone_at))


def rewrite(tx: Connection, steps: Iterable[Step]) -> None:
    """Write what is left of steps of which something had to be forgotten."""
    rows = [{"step": step.id, "left": list(step.ops), "names": dict(step.told)} for step in steps]
    if rows:
        query = update(table).where(table.c.id == bindparam("step"))
        query = query.values(
            ops=bindparam("left", type_=table.c.ops.type), told=bindparam("names", type_=table.c.told.type)
        )
        tx.execute(query, rows)


def hand_over(tx: Connection, step_ids: Sequence[int], topic_id: int) -> None:
    """Let steps go along to another topic."""
    if step_ids:
        rows = [{"step": each, "home": topic_id} for each in step_ids]
        tx.execute(
            update(table).where(table.c.id == bindparam("step")).values(topic_id=bindparam("home")), rows
        )


def version(tx: Connection, topic_id: int) -> int:
    """A number that another state of the topic's history does not have; 0 where there is none."""
    undone = func.coalesce(func.sum(table.c.id * table.c.id).filter(table.c.undone_at.is_not(None)), 0)
    # What is forgotten makes a step shorter, and an open history must not go on showing it.
    left = func.coalesce(
        func.sum(func.length(cast(table.c.ops, Text)) + func.length(cast(table.c.told, Text))), 0
    )
    query = select(func.coalesce(func.max(table.c.id), 0), undone, left).where(table.c.topic_id == topic_id)
    newest, marks, letters = tx.execute(query).one()
    return int(newest) * _STEPS + (int(marks) * _STEPS_APART + int(letters)) % _STEPS


def remove_of_topic(tx: Connection, topic_id: int) -> None:
    """Forget a topic's history."""
    tx.execute(delete(table).where(table.c.topic_id == topic_id))


def _first(tx: Connection, query: Select[Any]) -> Step | None:
    return next(iter(_left(tx, query, 1)), None)


def _left(tx: Connection, query: Select[Any], most: int) -> list[Step]:
    """The first ones of which something is left; nearly always those are the very first."""
    found: list[Step] = []
    for page in count():
        rows = tx.execute(query.limit(_PAGE).offset(page * _PAGE)).mappings().all()
        found += [step for step in map(_from_row, rows) if step.ops]
        if len(found) >= most or len(rows) < _PAGE:
            break
    return found[:most]


def _all(tx: Connection, condition: ColumnElement[bool], most: int | None = None) -> list[Step]:
    query = select(table).where(condition).order_by(table.c.id.desc()).limit(most)
    return [_from_row(row) for row in tx.execute(query).mappings()]


def _from_row(row: RowMapping) -> Step:
    ops: tuple[Op, ...] = tuple(row["ops"])
    return Step(
        id=row["id"],
        kind=StepKind(row["kind"]),
        ops=ops,
        **{name: row[name] for name in _COLUMNS if name != "ops"},
    )
