"""Every database ends at the schema that the code knows, or is refused."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from workshop.domain.deletion import deletion_day
from workshop.domain.errors import Unavailable
from workshop.domain.model import Phase, Sharing, Topic, Workshop
from workshop.i18n import translator
from workshop.storage import ideas, records, settings, topics, workshops
from workshop.storage.engine import Store
from workshop.storage.migrate import MIGRATIONS, migrate
from workshop.storage.schema import metadata

NEWEST = "0008"
# One café as the first version wrote it.
FIRST_ROWS = """
INSERT INTO workshop (title, subtitle, place, organiser, language, rounds, agenda, participants, attachments,
  phase, current_round) VALUES ('Café', '', '', '', 'de', '[]', '[]', '[]', '[]', 'harvest', 2);
INSERT INTO topic (workshop_id, key, title, question, introduction, position)
  VALUES (1, 'wc1', 'Thema', '', '', 0);
INSERT INTO cafe_table (workshop_id, topic_id, number, code, host_token) VALUES (1, 1, 1, 'abc234', 'x');
INSERT INTO idea (topic_id, table_id, round, text, origin, position, key_hash, created_at)
  VALUES (1, 1, 1, 'eins', 'phone', 0, 'hash', '2027-05-12 12:00:00');
INSERT INTO idea (topic_id, table_id, round, text, origin, position, hidden, created_at)
  VALUES (1, 1, 2, 'zwei', 'table', 1, 'doppelt', '2027-05-12 12:00:00')
"""


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """Not migrated yet."""
    opened = Store(database_url)
    yield opened
    opened.close()


def test_the_migrations_lead_from_empty_to_the_schema(store: Store) -> None:
    migrate(store)
    with store.read() as tx:
        assert compare_metadata(MigrationContext.configure(tx), metadata) == []


def test_the_comparison_would_notice_a_difference(store: Store) -> None:
    migrate(store)
    with store.write() as tx:
        tx.execute(text("ALTER TABLE topic DROP COLUMN question"))
    with store.read() as tx:
        assert len(compare_metadata(MigrationContext.configure(tx), metadata)) == 1


def test_migrating_twice_is_harmless(store: Store) -> None:
    migrate(store)
    with store.write() as tx:
        settings.put(tx, "name", "kept")
    migrate(store)
    with store.read() as tx:
        assert settings.get(tx, "name") == "kept"
        assert tx.execute(text("SELECT version_num FROM alembic_version")).all() == [(NEWEST,)]


@pytest.fixture
def first_version(tmp_path: Path) -> Path:
    """The migrations as they stood when there was but one."""
    folder = tmp_path / "first"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "000[2-9]*"))
    return folder


def test_a_cafe_of_the_first_version_keeps_all_and_learns_what_phones_need(
    store: Store, first_version: Path
) -> None:
    migrate(store, first_version)
    with store.write() as tx:
        for statement in FIRST_ROWS.split(";"):
            tx.execute(text(statement))
    migrate(store)
    with store.read() as tx:
        record = records.get(tx, 1)
        known = ideas.by_key(tx, 1, "hash")
    event, (first, second) = record.workshop, record.ideas
    assert (event.title, event.phase, event.current_round) == ("Café", Phase.HARVEST, 2)
    assert (event.sharing, event.delete_on, event.round_started_at) == (Sharing.TABLE, None, None)
    assert (deletion_day(event, 180), event.embedding) == (None, "")
    assert (first.text, first.withdrawn, first.hidden) == ("eins", False, None)
    assert (second.text, second.withdrawn, second.hidden) == ("zwei", False, "doppelt")
    assert known == first
    with store.write() as tx:
        ideas.change(tx, replace(first, withdrawn=True, text=""))
        assert ideas.count_of_table(tx, 1) == 1


def test_a_database_that_a_newer_version_wrote_is_refused(store: Store) -> None:
    migrate(store)
    with store.write() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unavailable) as caught:
        migrate(store)
    assert caught.value.code == "database-newer"


@pytest.fixture
def next_version(tmp_path: Path) -> Callable[[str], Path]:
    """The migrations with one more, which does the given step."""

    def write(step: str) -> Path:
        folder = tmp_path / "migrations"
        shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "9000_next.py").write_text(
            f"from alembic import op\nrevision, down_revision = '9000', '{NEWEST}'\n"
            f"def upgrade():\n    {step}\n"
        )
        return folder

    return write


def _prepare(store: Store) -> None:
    migrate(store)
    with store.write() as tx:
        workshop = workshops.add(tx, Workshop(0, "Café"))
        topics.add(tx, Topic(0, workshop.id, "wc1", "Thema"))


def _count(store: Store, table: str) -> int:
    with store.read() as tx:
        return int(tx.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


def test_changing_a_table_keeps_the_rows_that_refer_to_it(
    store: Store, next_version: Callable[[str], Path]
) -> None:
    _prepare(store)
    step = 'with op.batch_alter_table("workshop") as b: b.alter_column("place", new_column_name="venue")'
    migrate(store, next_version(step))
    with store.read() as tx:
        assert tx.execute(text("SELECT title, venue FROM workshop")).all() == [("Café", "")]
    assert _count(store, "topic") == 1
    with store.write() as tx:
        workshops.remove(tx, 1)
    assert _count(store, "topic") == 0


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_migration_that_leaves_a_row_alone_is_not_kept(
    store: Store, next_version: Callable[[str], Path]
) -> None:
    _prepare(store)
    with pytest.raises(RuntimeError, match="1 rows refer to nothing, the first in topic"):
        migrate(store, next_version("""op.execute("DELETE FROM workshop")"""))
    assert (_count(store, "workshop"), _count(store, "topic")) == (1, 1)
    with store.read() as tx:
        assert tx.execute(text("SELECT version_num FROM alembic_version")).all() == [(NEWEST,)]


def test_who_starts_with_an_unreachable_database_is_told_the_databases_own_words(postgresql: str) -> None:
    with pytest.raises(Unavailable) as caught:
        migrate(Store(f"{postgresql}/no_such_database"))
    assert caught.value.code == "database-address"
    assert 'database "no_such_database" does not exist' in translator("de").error(caught.value)


def test_a_database_that_another_program_holds_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "held.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store = Store(f"sqlite:///{path.as_posix()}", busy_milliseconds=50)
        with pytest.raises(Unavailable) as refused:
            migrate(store)
        store.close()
    assert refused.value.code == "database-held"
