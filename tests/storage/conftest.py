"""A database with the newest schema and nothing in it."""

from collections.abc import Iterator

import pytest

from workshop.storage.engine import Store
from workshop.storage.migrate import migrate


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An empty, migrated database, once on SQLite and once on PostgreSQL."""
    opened = Store(database_url)
    migrate(opened)
    yield opened
    opened.close()
