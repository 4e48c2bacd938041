"""Topics in the database: rows to `Topic` and back.

A topic's position is its place in the workshop, counted from 0.
"""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.model import Topic
from workshop.storage.schema import topic as table


def add(tx: Connection, topic: Topic) -> Topic:
    """Store a topic under a new id (its own is ignored) and return it with that id."""
    row = tx.execute(insert(table).values(_to_row(topic)).returning(table))
    return Topic(**row.mappings().one())


def restore(tx: Connection, topic: Topic) -> None:
    """Store a topic that was removed under its own id again."""
    tx.execute(insert(table).values(_to_row(topic) | {"id": topic.id}))


def get(tx: Connection, topic_id: int) -> Topic:
    """The topic, or `NotFound`."""
    row = tx.execute(select(table).where(table.c.id == topic_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("topic-unknown")
    return Topic(**row)


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Topic, ...]:
    """The workshop's topics in their order."""
    query = select(table).where(table.c.workshop_id == workshop_id).order_by(table.c.position, table.c.id)
    return tuple(Topic(**row) for row in tx.execute(query).mappings())


def change(tx: Connection, topic: Topic) -> None:
    """Write every field of the topic with this id."""
    tx.execute(update(table).where(table.c.id == topic.id).values(_to_row(topic)))


def reposition(tx: Connection, order: Sequence[Topic]) -> None:
    """Give the topics the positions 0, 1, … in this order."""
    rows = [{"moved": each.id, "to": to} for to, each in enumerate(order) if each.position != to]
    if rows:
        query = update(table).where(table.c.id == bindparam("moved")).values(position=bindparam("to"))
        tx.execute(query, rows)


def remove(tx: Connection, topic_id: int) -> None:
    """Delete the topic with its tables, clusters and ideas."""
    tx.execute(delete(table).where(table.c.id == topic_id))


def _to_row(topic: Topic) -> dict[str, object]:
    row = asdict(topic)
    del row["id"]
    return row
