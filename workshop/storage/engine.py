"""The door to the database: `store.read()` and `store.write()`, each one transaction.

A write commits on a clean exit and rolls back on any error; what the database itself refuses
(locked, read-only, unreachable) leaves here as `Unavailable`. Its own words come along as the value
`reason`, which no sentence for guests repeats: they name users and machines.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from workshop.domain.errors import NotFound, Unavailable, WorkshopError

_BUSY_MILLISECONDS = 5_000
# Any number will do, as long as every process takes the same.
_WRITE_LOCK = 2018_08_27
_SQLITE_REFUSALS = {
    "locked": "database-locked",
    "readonly": "database-read-only",
    "unable to open": "database-read-only",
    "disk is full": "disk-full",
    "not a database": "database-damaged",
    "malformed": "database-damaged",
}


class Store:
    """One database. Threads share it; every `read` and `write` takes a connection of its own."""

    def __init__(self, url: str, busy_milliseconds: int = _BUSY_MILLISECONDS) -> None:
        """`url` is SQLAlchemy's; a writer waits `busy_milliseconds` for another one."""
        try:
            self._engine = create_engine(
                make_url(url), pool_pre_ping=not url.startswith("sqlite"), hide_parameters=True
            )
        except (SQLAlchemyError, ValueError) as error:
            raise Unavailable("database-address", reason=str(error)) from error
        tame = _tame_sqlite if self._engine.dialect.name == "sqlite" else _tame_postgresql
        tame(self._engine, busy_milliseconds)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database and changes nothing."""
        with _translated(), self._engine.connect() as tx:
            yield tx

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that commits on a clean exit; only one at a time, on either database.

        It takes the write lock at once: with a later one two writers both read "4 of 5" and both
        insert, or one puts back what the other has just changed.
        """
        with _translated(), self._engine.connect() as connection:
            tx = connection.execution_options(write=True)
            with tx.begin():
                yield tx

    @contextmanager
    def rebuild(self) -> Iterator[Connection]:
        """A write for migrations, which may replace whole tables.

        SQLite changes a table by copying it and dropping the old one, and dropping it would delete
        all that refers to it; so references are not enforced here but checked before the commit.
        """
        if self._engine.dialect.name != "sqlite":
            with self.write() as tx:
                yield tx
            return
        with _translated(), self._engine.connect() as connection:
            # The driver's own connection: SQLite ignores this pragma within a transaction.
            driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
            driver.execute("PRAGMA foreign_keys=OFF")
            try:
                tx = connection.execution_options(write=True)
                with tx.begin():
                    yield tx
                    lost = tx.exec_driver_sql("PRAGMA foreign_key_check").all()
                    if lost:
                        raise RuntimeError(f"{len(lost)} rows refer to nothing, the first in {lost[0][0]}")
            finally:
                driver.execute("PRAGMA foreign_keys=ON")

    def settle(self) -> None:
        """Bring what was erased out of SQLite's journal too, as far as nobody is reading just now.

        Who reads does not wait for it: then the next one does it, or the last connection when it closes.
        """
        if self._engine.dialect.name != "sqlite":
            return
        with _translated(), self._engine.connect() as connection:
            driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
            (patience,) = driver.execute("PRAGMA busy_timeout").fetchone()
            driver.execute("PRAGMA busy_timeout=0")
            try:
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                driver.execute(f"PRAGMA busy_timeout={patience}")

    def close(self) -> None:
        """Give the connections back."""
        self._engine.dispose()


def _tame_sqlite(engine: Engine, busy_milliseconds: int) -> None:
    @event.listens_for(engine, "connect")
    def _configure(connection: sqlite3.Connection, _record: object) -> None:
        # The driver would otherwise begin transactions by its own rules; "begin" below does.
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout={busy_milliseconds}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            # What is erased is overwritten, so that it is not merely forgotten where it lies in the file.
            "secure_delete=ON",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if _writes(connection) else "BEGIN")


def _tame_postgresql(engine: Engine, busy_milliseconds: int) -> None:
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if _writes(connection):
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {busy_milliseconds}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITE_LOCK})")
        else:
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("write", False))


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        refusal = _refusal(error.orig or error)
        if refusal is None:
            raise
        raise refusal from error
    except sqlite3.OperationalError as error:
        refusal = _refusal(error)
        if refusal is None:
            raise
        raise refusal from error
    except OverflowError as error:
        # SQLite's driver: a number from an address that no row can have.
        raise NotFound("not-there") from error


def _refusal(error: BaseException) -> WorkshopError | None:
    """What the database's own words mean to a visitor; None for a mistake of this program."""
    reason = str(error)
    told = error.args[0] if error.args else None
    if isinstance(told, dict):
        return _postgresql_refusal(told.get("C", ""), told.get("M", reason))
    for words, code in _SQLITE_REFUSALS.items():
        if words in reason:
            return Unavailable(code)
    if type(error).__name__ == "InterfaceError":
        return Unavailable("database-unreachable", reason=reason)
    return None


def _postgresql_refusal(code: str, reason: str) -> WorkshopError | None:
    """By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""
    if code == "22003":
        return NotFound("not-there")
    if code in ("55P03", "40P01"):
        return Unavailable("database-locked")
    if code == "25006":
        return Unavailable("database-read-only")
    if code == "53100":
        return Unavailable("disk-full")
    if code[:2] in ("08", "28", "3D", "53", "57"):
        return Unavailable("database-unreachable", reason=reason)
    return None
