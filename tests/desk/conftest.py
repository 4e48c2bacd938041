"""The desk's routes as an ASGI application, on the small café of `tests/services/cafe.py`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from tests.doors import Send, application, house_behind, request
from tests.services.cafe import Cafe
from workshop.desk import routes
from workshop.services.house import House


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house on SQLite, which the routes find as theirs."""
    yield from house_behind(tmp_path, monkeypatch, routes)


@pytest.fixture
def app() -> Starlette:
    return application(routes.routes)


@pytest.fixture
def command(app: Starlette, cafe: Cafe) -> Send:
    """Send one command to the café's desk, or to another one's."""

    def send(
        badge: str | None, values: dict[str, Any] | None, workshop_id: int | None = None, **options: Any
    ) -> httpx.Response:
        if "content" not in options:
            options["json"] = values
        return request(app, "POST", f"/desk/{workshop_id or cafe.workshop_id}/commands", badge, **options)

    return send
