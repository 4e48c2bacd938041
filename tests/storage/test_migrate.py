"""Every database ends at the schema that the code knows, or is refused."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from workshop.domain.errors import Unavailable
from workshop.storage import settings
from workshop.storage.engine import Store
from workshop.storage.migrate import migrate
from workshop.storage.schema import metadata


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
        assert tx.execute(text("SELECT version_num FROM alembic_version")).all() == [("0001",)]


def test_a_database_that_a_newer_version_wrote_is_refused(store: Store) -> None:
    migrate(store)
    with store.write() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unavailable) as caught:
        migrate(store)
    assert caught.value.code == "database-newer"
