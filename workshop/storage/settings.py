"""The installation's few secrets, by name: the passphrase's hash and the key that signs cookies.

They stand in the database, so that one backup holds everything and several processes agree.
"""

from sqlalchemy import Connection, delete, insert, select

from workshop.storage.schema import setting as table


def get(tx: Connection, name: str) -> str | None:
    """The value, or None where nothing was set yet."""
    return tx.scalar(select(table.c.value).where(table.c.name == name))


def put(tx: Connection, name: str, value: str) -> None:
    """Set a value, in place of an earlier one."""
    tx.execute(delete(table).where(table.c.name == name))
    tx.execute(insert(table).values(name=name, value=value))
