"""What the tests of a door share: its routes on a house of theirs, a browser's requests, and its ear."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Self

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from workshop.config import Settings
from workshop.domain.errors import WorkshopError
from workshop.services.house import House, open_house
from workshop.web import badge, pages
from workshop.web.pages import refuse

SITE = "http://cafe.test"
Send = Callable[..., httpx.Response]


def house_behind(folder: Path, monkeypatch: pytest.MonkeyPatch, *door: ModuleType) -> Iterator[House]:
    """A house on SQLite, which these modules of a door find as theirs."""
    opened = open_house(Settings(folder, f"sqlite:///{(folder / 'door.db').as_posix()}", SITE, 8501))
    for module in (*door, badge, pages):
        monkeypatch.setattr(module, "the_house", lambda: opened)
    yield opened
    opened.store.close()


def application(routes: Sequence[BaseRoute]) -> Starlette:
    """The door alone."""
    return Starlette(routes=routes, exception_handlers={WorkshopError: refuse})  # type: ignore[dict-item]


def request(
    app: Starlette, method: str, path: str, badge: str | None = None, **options: Any
) -> httpx.Response:
    """One request, of a German browser with this badge; redirects are not followed."""
    cookie = {"Cookie": f"tischdecke={badge}"} if badge else {}
    options["headers"] = {"Accept-Language": "de"} | cookie | options.get("headers", {})

    async def go() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SITE) as client:
            return await client.request(method, path, **options)

    return asyncio.run(go())


class Ear:
    """A browser's ear on a door's events; leaving the block hangs up."""

    def __init__(self, app: Starlette, path: str, badge: str | None, query: bytes = b"") -> None:
        self._app, self._path, self._query = app, path, query
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


def listen(
    app: Starlette, path: str, badge: str | None, story: Callable[[Ear], Awaitable[None]], query: bytes = b""
) -> None:
    """Open an ear on these events and tell the story with it."""

    async def run() -> None:
        async with Ear(app, path, badge, query) as ear:
            await story(ear)

    asyncio.run(asyncio.wait_for(run(), 20))


def turned_away(app: Starlette, path: str, badge: str | None) -> tuple[int, str]:
    """The status and the error with which somebody who wants to listen is refused."""
    heard: list[tuple[int, str]] = []

    async def story(ear: Ear) -> None:
        heard.append((ear.status, (await ear.body())["error"]))

    listen(app, path, badge, story)
    return heard[0]
