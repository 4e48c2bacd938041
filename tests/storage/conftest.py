"""A database with the newest schema and nothing in it."""

from collections.abc import Iterator

import pytest

from workshop.storage.engine import Store


@pytest.fixture
def store(migrated_url: str) -> Iterator[Store]:
    """An empty, migrated database, once on SQLite and once on PostgreSQL."""
    opened = Store(migrated_url)
    yield opened
    opened.close()
