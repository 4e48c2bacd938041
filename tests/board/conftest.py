"""The board's routes as an ASGI application, on the small café of `tests/services/cafe.py`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from tests.doors import Send, application, house_behind, request
from tests.services.cafe import Cafe
from workshop.board import routes, suggestions
from workshop.services.house import House


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house on SQLite, which the routes find as theirs."""
    yield from house_behind(tmp_path, monkeypatch, routes, suggestions)


@pytest.fixture
def app() -> Starlette:
    return application(routes.routes)


@pytest.fixture
def command(app: Starlette, cafe: Cafe) -> Send:
    """Send one command to the first table's board, or to another one's, as the board called "board1"."""

    def send(
        badge: str | None, values: dict[str, Any] | None, table_id: int | None = None, **options: Any
    ) -> httpx.Response:
        if "content" not in options:
            options["json"] = {"by": "board1"} | values
        return request(app, "POST", f"/board/{table_id or cafe.table.id}/commands", badge, **options)

    return send


@pytest.fixture
def ask(app: Starlette, cafe: Cafe) -> Send:
    """Ask the first table's board for something of its own, or another one's."""

    def get(badge: str | None, what: str, table_id: int | None = None) -> httpx.Response:
        return request(app, "GET", f"/board/{table_id or cafe.table.id}/{what}", badge)

    return get
