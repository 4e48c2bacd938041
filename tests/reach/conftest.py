"""The ear's route as an ASGI application, on the small café of `tests/services/cafe.py`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette

from tests.doors import application, house_behind
from workshop.reach import routes
from workshop.services.house import House


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house on SQLite, which the routes find as theirs."""
    yield from house_behind(tmp_path, monkeypatch, routes)


@pytest.fixture
def app() -> Starlette:
    return application(routes.routes)
