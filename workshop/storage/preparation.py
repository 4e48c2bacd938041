"""The steps of preparing in the database: rows to `PreparationStep` and back, in one line per workshop.

Those that were undone are always the newest ones; who does something new, drops them.
"""

import datetime as dt
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, cast, delete, func, insert, select, update

from workshop.domain.preparation import Changes, Lying, PreparationStep
from workshop.storage.schema import cafe_table, idea, photo
from workshop.storage.schema import preparation as table

_MOST_STEPS = 200
# A list of thousands of participants is long; together the steps stay small enough for a laptop.
_MOST_LETTERS = 5_000_000
_HOLDERS = {"ideas": idea, "photos": photo}
_QUESTION = "open_question"


def add(tx: Connection, workshop_id: int, kind: str, changes: Changes, at: dt.datetime) -> None:
    """Store a step behind the others; those undone before are dropped, and the oldest beyond the limits."""
    own = table.c.workshop_id == workshop_id
    tx.execute(delete(table).where(own, table.c.undone_at.is_not(None)))
    tx.execute(insert(table).values(workshop_id=workshop_id, kind=kind, changes=changes, at=at))
    letters = func.length(cast(table.c.changes, Text)).label("letters")
    rows = tx.execute(select(table.c.id, letters).where(own).order_by(table.c.id.desc())).all()
    total, dropped = 0, []
    for place, row in enumerate(rows):
        total += row.letters
        if place >= _MOST_STEPS or (place and total > _MOST_LETTERS):
            dropped.append(row.id)
    if dropped:
        tx.execute(delete(table).where(own, table.c.id <= max(dropped)))


def newest_done(tx: Connection, workshop_id: int) -> PreparationStep | None:
    """The step that is taken back next."""
    return _first(tx, workshop_id, table.c.undone_at.is_(None), table.c.id.desc())


def first_undone(tx: Connection, workshop_id: int) -> PreparationStep | None:
    """The step that is done again next."""
    return _first(tx, workshop_id, table.c.undone_at.is_not(None), table.c.id.asc())


def mark(tx: Connection, step_id: int, undone_at: dt.datetime | None) -> None:
    """Note when a step was undone, or with None that it is done again."""
    tx.execute(update(table).where(table.c.id == step_id).values(undone_at=undone_at))


def rewrite(tx: Connection, step_id: int, changes: Changes) -> None:
    """Put other changes in place of a step's."""
    tx.execute(update(table).where(table.c.id == step_id).values(changes=changes))


def lying_at(tx: Connection, workshop_id: int) -> dict[int, Lying]:
    """By table that has any: the ids of the "ideas" and "photos" that came from it, withdrawn ones too.

    And its "open_question".
    """
    found: dict[int, Lying] = {}
    mine = select(cafe_table.c.id).where(cafe_table.c.workshop_id == workshop_id)
    for name, holder in _HOLDERS.items():
        query = (
            select(holder.c.id, holder.c.table_id).where(holder.c.table_id.in_(mine)).order_by(holder.c.id)
        )
        for row in tx.execute(query):
            found.setdefault(row.table_id, {}).setdefault(name, []).append(row.id)
    asking = select(cafe_table).where(cafe_table.c.id.in_(mine), cafe_table.c.open_question != "")
    for row in tx.execute(asking.order_by(cafe_table.c.id)):
        found.setdefault(row.id, {})[_QUESTION] = [row.open_question]
    return found


def lay_back(tx: Connection, table_id: int, left: Lying) -> None:
    """Let ideas and photos that a table left behind know it again, and give it its question again."""
    for name, holder in _HOLDERS.items():
        lost = holder.c.id.in_(left.get(name, ())) & holder.c.table_id.is_(None)
        tx.execute(update(holder).where(lost).values(table_id=table_id))
    for question in left.get(_QUESTION, ()):
        tx.execute(update(cafe_table).where(cafe_table.c.id == table_id).values(open_question=question))


def forget_questions(tx: Connection, workshop_id: int, words: Collection[str]) -> None:
    """Take questions in these words out of what removed tables have left behind, whatever their topic."""
    asking = cast(table.c.changes, Text).contains(_QUESTION, autoescape=True)
    rows = tx.execute(select(table.c.id, table.c.changes).where(table.c.workshop_id == workshop_id, asking))
    for step_id, changes in rows.all():
        left = changes.get("left", {})
        kept = {key: _without(lying, words) for key, lying in left.items()}
        if kept != left:
            rewrite(tx, step_id, changes | {"left": kept})


def code_is_free(tx: Connection, code: str) -> bool:
    """Does no table of this house, in whatever workshop, have this code?"""
    return tx.scalar(select(func.count()).where(cafe_table.c.code == code)) == 0


def _without(lying: Lying, words: Collection[str]) -> Lying:
    if set(lying.get(_QUESTION, ())).isdisjoint(words):
        return lying
    return {name: found for name, found in lying.items() if name != _QUESTION}


def _first(
    tx: Connection, workshop_id: int, condition: ColumnElement[bool], order: ColumnElement[Any]
) -> PreparationStep | None:
    query = select(table).where(table.c.workshop_id == workshop_id, condition).order_by(order).limit(1)
    row = tx.execute(query).mappings().one_or_none()
    return None if row is None else PreparationStep(**row)
