"""The board's routes as an ASGI application, on the small café of `tests/services/cafe.py`."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import httpx
import pytest
from starlette.applications import Starlette

from tests.services.cafe import Cafe, open_cafe
from workshop.board import routes, suggestions
from workshop.config import Settings
from workshop.domain.errors import WorkshopError
from workshop.services.access import open_host_link, set_passphrase, sign_in
from workshop.services.house import House, open_house
from workshop.web import badge, pages
from workshop.web.pages import refuse

SITE = "http://cafe.test"
Send = Callable[..., httpx.Response]


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house on SQLite, which the routes find as theirs."""
    opened = open_house(Settings(tmp_path, f"sqlite:///{(tmp_path / 'board.db').as_posix()}", SITE, 8501))
    for module in (routes, suggestions, badge, pages):
        monkeypatch.setattr(module, "the_house", lambda: opened)
    yield opened
    opened.store.close()


@pytest.fixture
def cafe(house: House) -> Cafe:
    return open_cafe(house)


@pytest.fixture
def app() -> Starlette:
    return Starlette(routes=routes.routes, exception_handlers={WorkshopError: refuse})  # type: ignore[dict-item]


@pytest.fixture
def host(cafe: Cafe) -> str:
    """The badge of the first table's host."""
    return open_host_link(cafe.house, cafe.table.host_token, None)[1]


@pytest.fixture
def organiser(cafe: Cafe) -> str:
    """The organiser's badge."""
    set_passphrase(cafe.house, "ein langer Probesatz")
    return sign_in(cafe.house, "ein langer Probesatz", None)


@pytest.fixture
def command(app: Starlette, cafe: Cafe) -> Send:
    """Send one command to the first table's board, or to another one's, as the board called "board1"."""

    def send(
        badge: str | None, values: dict[str, Any] | None, table_id: int | None = None, **options: Any
    ) -> httpx.Response:
        cookie = {"Cookie": f"tischdecke={badge}"} if badge else {}
        options["headers"] = {"Accept-Language": "de"} | cookie | options.get("headers", {})
        if "content" not in options:
            options["json"] = {"by": "board1"} | values

        async def go() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SITE) as client:
                return await client.post(f"/board/{table_id or cafe.table.id}/commands", **options)

        return asyncio.run(go())

    return send


@pytest.fixture
def ask(app: Starlette, cafe: Cafe) -> Send:
    """Ask the first table's board for something of its own, or another one's."""

    def get(badge: str | None, what: str, table_id: int | None = None) -> httpx.Response:
        headers = {"Accept-Language": "de"} | ({"Cookie": f"tischdecke={badge}"} if badge else {})

        async def go() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SITE) as client:
                return await client.get(f"/board/{table_id or cafe.table.id}/{what}", headers=headers)

        return asyncio.run(go())

    return get


class Ear:
    """A browser's ear on a board's events; leaving the block hangs up."""

    def __init__(self, app: Starlette, table_id: int, badge: str | None, query: bytes = b"by=board1") -> None:
        self._app, self._path, self._query = app, f"/board/{table_id}/events", query
        self._cookie = [(b"cookie", f"tischdecke={badge}".encode())] if badge else []
        self._sent: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._hung_up = asyncio.Event()
        self._asked = False
        self.status = 0

    async def __aenter__(self) -> Self:
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": self._path,
            "raw_path": self._path.encode(),
            "query_string": self._query,
            "headers": [(b"accept", b"text/event-stream"), (b"accept-language", b"de"), *self._cookie],
            "server": ("cafe.test", 80),
            "client": ("127.0.0.1", 1),
        }
        self._work = asyncio.create_task(self._app(scope, self._receive, self._sent.put))
        self.status = (await self._sent.get())["status"]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._hung_up.set()
        await self._work

    async def body(self) -> Any:
        """The next piece of the answer, as JSON."""
        return json.loads((await self._sent.get())["body"])

    async def event(self) -> tuple[str, Any]:
        """The next event's name and data."""
        lines = (await self._sent.get())["body"].decode().splitlines()
        fields = dict(line.partition(": ")[::2] for line in lines if line)
        return fields["event"], json.loads(fields["data"])

    async def ended(self) -> None:
        """Wait until the server ends the answer by itself."""
        await self._work

    async def _receive(self) -> dict[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._hung_up.wait()
        return {"type": "http.disconnect"}
