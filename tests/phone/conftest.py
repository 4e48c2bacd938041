"""The phone's routes as an ASGI application, on a house that the test holds too."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from playwright.sync_api import Browser, Page
from starlette.applications import Starlette

from tests.doors import Send, application, house_behind, request
from tests.serving import free_port
from workshop.domain.model import CafeTable, Idea, Phase, Record, Topic, Workshop
from workshop.phone import arrival, events, own, results, routes, showing
from workshop.services import house as house_module
from workshop.services.files import import_workshop
from workshop.services.house import House
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_phase, read_workshop
from workshop.web.assets import asset_routes

PHONE: dict[str, Any] = {
    "locale": "de-DE",
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}
BROWSER = {"Accept": "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "Accept-Language": "de-DE,de"}


class Cafe:
    """The example workshop in a house; its first table is where the tests sit."""

    def __init__(self, house: House, example: Path) -> None:
        self.house = house
        self.workshop_id = import_workshop(house, ORGANISER, example.read_bytes())
        self.enter(Phase.COLLECT)

        self.table = self.tables[0]

    @property
    def workshop(self) -> Workshop:
        return self._record.workshop

    @property
    def topic(self) -> Topic:
        return next(topic for topic in self._record.topics if topic.id == self.table.topic_id)

    @property
    def tables(self) -> tuple[CafeTable, ...]:
        return self._record.tables

    @property
    def ideas(self) -> tuple[Idea, ...]:
        return self._record.ideas

    @property
    def _record(self) -> Record:
        return read_workshop(self.house, ORGANISER, self.workshop_id)

    def enter(self, phase: Phase) -> None:
        """Lead the workshop to this phase, step by step."""
        order = list(Phase)
        while (now := self.workshop.phase) != phase:
            step = 1 if order.index(phase) > order.index(now) else -1
            enter_phase(self.house, ORGANISER, self.workshop_id, order[order.index(now) + step])


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house on SQLite, which the routes find as theirs."""
    door = (routes, own, results, events, showing, arrival, house_module)
    yield from house_behind(tmp_path, monkeypatch, *door)


@pytest.fixture
def cafe(house: House, example: Path) -> Cafe:
    return Cafe(house, example)


@pytest.fixture
def app(cafe: Cafe) -> Starlette:  # noqa: ARG001  # the routes need a house with a workshop in it
    return application([*routes.routes, *asset_routes()])


@pytest.fixture
def ask(app: Starlette) -> Send:
    """One HTTP request without following redirects."""

    def ask_once(method: str, path: str, **options: Any) -> httpx.Response:
        return request(app, method, path, **options)

    return ask_once


@pytest.fixture
def site(app: Starlette) -> Iterator[str]:
    """The phone's routes on a real port, in this process: the test and the page share one house."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    # By force, or a page that a failing test left open would hold it for ever.
    server.should_exit = server.force_exit = True
    thread.join()


@pytest.fixture
def table_page(site: str, cafe: Cafe) -> str:
    """The address of the first table's page."""
    return f"{site}/t/{cafe.table.code}"


OpenPhone = Callable[..., Page]


@pytest.fixture
def open_phone(browser: Browser, table_page: str) -> Iterator[OpenPhone]:
    """Open the table's page on a phone of its own; an error in any script fails the test."""
    contexts, complaints = [], []

    def open_one(address: str = table_page, script: str = "", clock: bool = False, **options: Any) -> Page:
        context = browser.new_context(**PHONE | options)
        contexts.append(context)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        if script:
            context.add_init_script(script)
        page = context.new_page()
        if clock:
            page.clock.install()
        page.goto(address)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.fixture
def phone(open_phone: OpenPhone) -> Page:
    """A phone with the table's page open."""
    return open_phone()
