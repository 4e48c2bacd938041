"""The door to the database: one writer at a time, one state per reader, and clear refusals."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from workshop.domain.errors import NotFound, Unavailable, WorkshopError
from workshop.domain.model import Workshop
from workshop.i18n import LANGUAGES, translator
from workshop.storage import settings, workshops
from workshop.storage.engine import Store
from workshop.storage.migrate import migrate


def _refusal(act: Callable[[], object]) -> tuple[type[WorkshopError], str]:
    with pytest.raises(WorkshopError) as caught:
        act()
    return type(caught.value), caught.value.code


def _write(store: Store) -> None:
    with store.write() as tx:
        settings.put(tx, "name", "value")


def _count(tx: Connection) -> int:
    return int(tx.scalar(text("SELECT count(*) FROM setting")))


def test_a_write_is_there_after_a_clean_exit_and_gone_after_an_error(store: Store) -> None:
    with store.write() as tx:
        settings.put(tx, "kept", "yes")

    def stumble() -> None:
        with store.write() as tx:
            settings.put(tx, "lost", "yes")
            assert settings.get(tx, "lost") == "yes"
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    with store.read() as tx:
        assert (settings.get(tx, "kept"), settings.get(tx, "lost")) == ("yes", None)


def test_of_twelve_writers_at_once_exactly_five_get_through_a_limit_of_five(store: Store) -> None:
    start = threading.Barrier(12)

    def insert_below_limit(number: int) -> None:
        start.wait()
        with store.write() as tx:
            if _count(tx) < 5:
                settings.put(tx, f"n{number}", "x")

    threads = [threading.Thread(target=insert_below_limit, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as tx:
        assert _count(tx) == 5


def test_a_reader_sees_one_state_however_often_it_looks(store: Store) -> None:
    with store.read() as tx:
        before = _count(tx)
        _write(store)
        assert (before, _count(tx)) == (0, 0)
    with store.read() as tx:
        assert _count(tx) == 1


def test_a_second_writer_is_told_that_the_database_is_locked(store: Store, migrated_url: str) -> None:
    impatient = Store(migrated_url, busy_milliseconds=1)
    with store.write():
        assert _refusal(lambda: _write(impatient)) == (Unavailable, "database-locked")
    _write(impatient)
    impatient.close()


def test_reading_goes_on_while_somebody_writes(store: Store) -> None:
    with store.write() as tx:
        settings.put(tx, "name", "value")
        with store.read() as other:
            assert settings.get(other, "name") is None


def test_a_number_that_no_row_can_have_is_not_there(store: Store) -> None:
    def look(number: int) -> None:
        with store.read() as tx:
            workshops.get(tx, number)

    assert _refusal(lambda: look(10**30)) == (NotFound, "not-there")
    assert _refusal(lambda: look(10)) == (NotFound, "workshop-unknown")


def test_a_mistake_of_this_program_is_not_called_a_refusal_of_the_database(store: Store) -> None:
    with pytest.raises(Exception, match="no_such_table") as caught, store.read() as tx:
        tx.execute(text("SELECT 1 FROM no_such_table"))
    assert not isinstance(caught.value, WorkshopError)


def test_a_deleted_workshops_number_is_never_given_out_again(store: Store) -> None:
    with store.write() as tx:
        first = workshops.add(tx, Workshop(0, "Eins"))
        workshops.remove(tx, first.id)
        assert workshops.add(tx, Workshop(0, "Zwei")).id == first.id + 1


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Path:
    path = tmp_path / "cafe.db"
    store = Store(f"sqlite:///{path}")
    migrate(store)
    store.close()
    return path


def test_sqlite_keeps_what_it_has_confirmed(sqlite_file: Path) -> None:
    store = Store(f"sqlite:///{sqlite_file}", busy_milliseconds=1234)
    for transaction in (store.read, store.write):
        with transaction() as tx:
            pragmas = {
                name: tx.exec_driver_sql(f"PRAGMA {name}").scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
        # 2 is FULL.
        assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 1234}


def test_a_database_locked_from_outside_is_called_locked(sqlite_file: Path) -> None:
    store = Store(f"sqlite:///{sqlite_file}", busy_milliseconds=1)
    with closing(sqlite3.connect(sqlite_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert _refusal(lambda: _write(store)) == (Unavailable, "database-locked")
        other.execute("ROLLBACK")
    _write(store)


def test_a_database_that_may_only_be_read_says_so_and_can_be_read(sqlite_file: Path) -> None:
    store = Store(f"sqlite:///file:{sqlite_file}?mode=ro&uri=true")
    assert _refusal(lambda: _write(store)) == (Unavailable, "database-read-only")
    with store.read() as tx:
        assert _count(tx) == 0


def test_a_database_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/no-such-folder/cafe.db")
    assert _refusal(lambda: migrate(store)) == (Unavailable, "database-read-only")


def test_a_file_that_is_no_database_is_called_damaged(tmp_path: Path) -> None:
    (tmp_path / "cafe.db").write_text("Das ist ein Brief und keine Datenbank. " * 100)
    store = Store(f"sqlite:///{tmp_path}/cafe.db")
    assert _refusal(lambda: migrate(store)) == (Unavailable, "database-damaged")


def test_a_full_disk_says_so(sqlite_file: Path) -> None:
    store = Store(f"sqlite:///{sqlite_file}")

    def write_too_much() -> None:
        with store.write() as tx:
            tx.exec_driver_sql("PRAGMA max_page_count=1")
            settings.put(tx, "name", "x" * 1_000_000)

    assert _refusal(write_too_much) == (Unavailable, "disk-full")


def test_a_server_that_does_not_answer_or_has_no_such_database_says_so(postgresql: str) -> None:
    for url in ("postgresql+pg8000://postgres@127.0.0.1:1/x", f"{postgresql}/no_such_database"):
        assert _refusal(lambda url=url: _write(Store(url))) == (Unavailable, "database-unreachable")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guest_never_reads_the_databases_own_words(postgresql: str, language: str) -> None:
    with pytest.raises(Unavailable) as caught:
        _write(Store(f"{postgresql}/no_such_database"))
    sentence = translator(language).error(caught.value)
    leaking = ("no_such_database", str(caught.value.values["reason"]), "WORKSHOP_", "postgres")
    assert [word for word in leaking if word in sentence] == []


def test_an_address_that_makes_no_sense_says_so() -> None:
    assert _refusal(lambda: Store("postgresql+pg8000://host:port/x")) == (Unavailable, "database-address")
