"""Ideas in the database: rows to `Idea` and back.

Of its author nothing is stored but the hash of the key that came with it.
"""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, func, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.model import Idea, Origin
from workshop.storage.schema import idea as table
from workshop.storage.schema import topic

_COLUMNS = [column for column in table.c if column.name != "key_hash"]


def add(tx: Connection, idea: Idea, key_hash: str | None) -> Idea:
    """Store an idea under a new id (its own is ignored) and return it with that id."""
    values = _to_row(idea) | {"key_hash": key_hash}
    return _from_row(tx.execute(insert(table).values(values).returning(*_COLUMNS)).mappings().one())


def add_all(tx: Connection, ideas: Iterable[Idea]) -> None:
    """Store many ideas, without keys, in their order."""
    rows = [_to_row(idea) for idea in ideas]
    if rows:
        tx.execute(insert(table), rows)


def get(tx: Connection, idea_id: int) -> Idea:
    """The idea, or `NotFound`."""
    found = _all(tx, table.c.id == idea_id)
    if not found:
        raise NotFound("idea-unknown")
    return found[0]


def by_key(tx: Connection, table_id: int, key_hash: str) -> Idea | None:
    """The idea that this table received under a key with this hash, if any."""
    found = _all(tx, (table.c.table_id == table_id) & (table.c.key_hash == key_hash))
    return found[0] if found else None


def of_topic(tx: Connection, topic_id: int) -> tuple[Idea, ...]:
    """The topic's ideas in their order."""
    return _all(tx, table.c.topic_id == topic_id)


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Idea, ...]:
    """All ideas of the workshop, topic by topic, each topic's in their order."""
    return _all(tx, table.c.topic_id.in_(select(topic.c.id).where(topic.c.workshop_id == workshop_id)))


def next_position(tx: Connection, topic_id: int) -> int:
    """The place behind the topic's last idea."""
    highest = tx.scalar(select(func.max(table.c.position)).where(table.c.topic_id == topic_id))
    return 0 if highest is None else int(highest) + 1


def change(tx: Connection, idea: Idea) -> None:
    """Write every field of the idea with this id; its key stays."""
    tx.execute(update(table).where(table.c.id == idea.id).values(_to_row(idea)))


def count_of_table(tx: Connection, table_id: int) -> int:
    """How many ideas came from this table, hidden ones too."""
    return tx.scalar(select(func.count()).where(table.c.table_id == table_id)) or 0


def _all(tx: Connection, condition: ColumnElement[bool]) -> tuple[Idea, ...]:
    query = select(*_COLUMNS).where(condition).order_by(table.c.topic_id, table.c.position, table.c.id)
    return tuple(_from_row(row) for row in tx.execute(query).mappings())


def _to_row(idea: Idea) -> dict[str, Any]:
    row = asdict(idea)
    del row["id"]
    return row | {"origin": idea.origin.value}


def _from_row(row: RowMapping) -> Idea:
    return Idea(**dict(row) | {"origin": Origin(row["origin"])})
