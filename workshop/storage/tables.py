"""Tables and their hosts in the database: rows to `CafeTable` and back.

A host is stored with the table, in the order in which the minutes name them.
"""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.model import CafeTable, Host
from workshop.storage.schema import cafe_table, host

_COLUMNS = ("workshop_id", "topic_id", "number", "code", "host_token", "open_question")


def add(tx: Connection, table: CafeTable) -> CafeTable:
    """Store a table with its hosts under a new id (its own is ignored)."""
    values = {name: getattr(table, name) for name in _COLUMNS}
    row = tx.execute(insert(cafe_table).values(values).returning(cafe_table)).mappings().one()
    _write_hosts(tx, row["id"], table.hosts)
    return CafeTable(**row, hosts=table.hosts)


def restore(tx: Connection, table: CafeTable) -> None:
    """Store a table that was removed, with its hosts, under its own id again."""
    values = {name: getattr(table, name) for name in _COLUMNS}
    tx.execute(insert(cafe_table).values(values | {"id": table.id}))
    _write_hosts(tx, table.id, table.hosts)


def get(tx: Connection, table_id: int) -> CafeTable:
    """The table, or `NotFound`."""
    return _one(tx, cafe_table.c.id == table_id)


def by_code(tx: Connection, code: str) -> CafeTable:
    """The table with this (cleaned) code, or `NotFound`."""
    return _one(tx, cafe_table.c.code == code)


def by_host_token(tx: Connection, token: str) -> CafeTable:
    """The table whose host's link holds this token, or `NotFound`."""
    return _one(tx, cafe_table.c.host_token == token)


def of_workshop(tx: Connection, workshop_id: int) -> tuple[CafeTable, ...]:
    """The workshop's tables by number."""
    return _all(tx, cafe_table.c.workshop_id == workshop_id)


def of_topic(tx: Connection, topic_id: int) -> tuple[CafeTable, ...]:
    """The topic's tables by number."""
    return _all(tx, cafe_table.c.topic_id == topic_id)


def count_by_workshop(tx: Connection) -> dict[int, int]:
    """How many tables each workshop that has any has."""
    query = select(cafe_table.c.workshop_id, func.count().label("number")).group_by(cafe_table.c.workshop_id)
    return {row.workshop_id: row.number for row in tx.execute(query)}


def change(tx: Connection, table: CafeTable) -> None:
    """Write every field of the table with this id, and its hosts."""
    values = {name: getattr(table, name) for name in _COLUMNS}
    tx.execute(update(cafe_table).where(cafe_table.c.id == table.id).values(values))
    tx.execute(delete(host).where(host.c.table_id == table.id))
    _write_hosts(tx, table.id, table.hosts)


def remove(tx: Connection, table_id: int) -> None:
    """Delete the table; its ideas stay with the topic and forget the table."""
    tx.execute(delete(cafe_table).where(cafe_table.c.id == table_id))


def _one(tx: Connection, condition: ColumnElement[bool]) -> CafeTable:
    found = _all(tx, condition)
    if not found:
        raise NotFound("table-unknown")
    return found[0]


def _all(tx: Connection, condition: ColumnElement[bool]) -> tuple[CafeTable, ...]:
    rows = tx.execute(select(cafe_table).where(condition).order_by(cafe_table.c.number)).mappings().all()
    hosts = defaultdict(list)
    query = select(host).join(cafe_table).where(condition).order_by(host.c.table_id, host.c.position)
    for row in tx.execute(query):
        hosts[row.table_id].append(Host(row.name, row.function))
    return tuple(CafeTable(**row, hosts=tuple(hosts[row["id"]])) for row in rows)


def _write_hosts(tx: Connection, table_id: int, hosts: Sequence[Host]) -> None:
    if hosts:
        rows = [
            {"table_id": table_id, "position": position, "name": h.name, "function": h.function}
            for position, h in enumerate(hosts)
        ]
        tx.execute(insert(host), rows)
