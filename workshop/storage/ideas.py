"""Ideas in the database: rows to `Idea` and back.

Of its author nothing is stored but the hash of the key that came with it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, bindparam, func, insert, or_, select, update

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


def by_ids(tx: Connection, idea_ids: Iterable[int]) -> dict[int, Idea]:
    """Those of the ideas that there are, by id."""
    return {idea.id: idea for idea in _all(tx, table.c.id.in_(list(idea_ids)))}


def of_topic(tx: Connection, topic_id: int) -> tuple[Idea, ...]:
    """The topic's ideas in their order."""
    return _all(tx, table.c.topic_id == topic_id)


def of_words(
    tx: Connection, topic_id: int, beginnings: Iterable[str], idea_ids: Iterable[int] = ()
) -> tuple[Idea, ...]:
    """The topic's ideas whose words begin like one of these, or that have one of these ids."""
    words = (table.c.text, table.c.wording)
    begins = [each.startswith(text, autoescape=True) for text in beginnings for each in words]
    return _all(tx, (table.c.topic_id == topic_id) & or_(table.c.id.in_(list(idea_ids)), *begins))


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Idea, ...]:
    """All ideas of the workshop, topic by topic, each topic's in their order."""
    return _all(tx, table.c.topic_id.in_(select(topic.c.id).where(topic.c.workshop_id == workshop_id)))


def by_keys(tx: Connection, table_id: int, key_hashes: Sequence[str]) -> dict[str, Idea]:
    """The ideas that this table received under keys with these hashes, by hash."""
    condition = (table.c.table_id == table_id) & table.c.key_hash.in_(key_hashes)
    rows = tx.execute(select(*_COLUMNS, table.c.key_hash).where(condition)).mappings()
    return {row["key_hash"]: _from_row({c.name: row[c.name] for c in _COLUMNS}) for row in rows}


def count_of_table(tx: Connection, table_id: int) -> int:
    """How many ideas came from this table and are still there, hidden ones too."""
    condition = (table.c.table_id == table_id) & table.c.withdrawn.is_(False)
    return tx.scalar(select(func.count()).where(condition)) or 0


def next_position(tx: Connection, topic_id: int) -> int:
    """The place behind the topic's last idea."""
    highest = tx.scalar(select(func.max(table.c.position)).where(table.c.topic_id == topic_id))
    return 0 if highest is None else int(highest) + 1


def change(tx: Connection, idea: Idea) -> None:
    """Write every field of the idea with this id; its key stays."""
    tx.execute(update(table).where(table.c.id == idea.id).values(_to_row(idea)))


def change_all(tx: Connection, ideas: Iterable[Idea]) -> None:
    """Write every field of many ideas."""
    rows = [{f"new_{name}": value for name, value in (_to_row(i) | {"id": i.id}).items()} for i in ideas]
    if rows:
        fields: dict[str, Any] = {
            name.removeprefix("new_"): bindparam(name) for name in rows[0] if name != "new_id"
        }
        tx.execute(update(table).where(table.c.id == bindparam("new_id")).values(fields), rows)


def reposition(tx: Connection, positions: Mapping[int, int]) -> None:
    """Give ideas, by id, their places within their topics."""
    rows = [{"moved": idea_id, "to": to} for idea_id, to in positions.items()]
    if rows:
        query = update(table).where(table.c.id == bindparam("moved")).values(position=bindparam("to"))
        tx.execute(query, rows)


def count_of_workshop(tx: Connection, workshop_id: int) -> int:
    """How many ideas the workshop has, hidden ones too."""
    own = select(topic.c.id).where(topic.c.workshop_id == workshop_id)
    return tx.scalar(select(func.count()).where(table.c.topic_id.in_(own))) or 0


def count_by_workshop(tx: Connection) -> dict[int, int]:
    """How many ideas each workshop that has any has, hidden ones too."""
    query = (
        select(topic.c.workshop_id, func.count().label("number"))
        .join_from(table, topic)
        .group_by(topic.c.workshop_id)
    )
    return {row.workshop_id: row.number for row in tx.execute(query)}


def _all(tx: Connection, condition: ColumnElement[bool]) -> tuple[Idea, ...]:
    query = select(*_COLUMNS).where(condition).order_by(table.c.topic_id, table.c.position, table.c.id)
    return tuple(_from_row(row) for row in tx.execute(query).mappings())


def _to_row(idea: Idea) -> dict[str, Any]:
    row = asdict(idea)
    del row["id"]
    return row | {"origin": idea.origin.value}


def _from_row(row: Mapping[str, Any] | RowMapping) -> Idea:
    return Idea(**dict(row) | {"origin": Origin(row["origin"])})
