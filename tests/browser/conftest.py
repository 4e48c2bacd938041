"""The visitors of the tests in a browser, and a café for each test, on the one server that they share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.minutes import sheet
from tests.browser.organiser import heading, sign_in
from tests.services.cafe import Cafe, open_cafe
from tests.serving import Server
from workshop.config import read_settings
from workshop.services.house import open_house
from workshop.storage import workshops


def tidy(server: Server) -> None:
    """Take away what a test has left behind: a start screen with a hundred events takes long to draw."""
    house = open_house(read_settings(server.environment))
    with house.store.write() as tx:
        for workshop in workshops.everything(tx)[:-1]:
            workshops.remove(tx, workshop.id)
    house.store.close()


@pytest.fixture
def cafe(server: Server) -> Iterator[Cafe]:
    """A café of its own in the server's database; its changes from here are not announced there."""
    house = open_house(read_settings(server.environment))
    yield open_cafe(house)
    house.store.close()
    tidy(server)


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[BrowserContext]:
    """A German visitor without any cookie."""
    context = browser.new_context(base_url=server.url, locale="de-DE")
    yield context
    context.close()
    tidy(server)


@pytest.fixture
def organiser(visit: BrowserContext) -> Page:
    """The organiser on the start screen."""
    page = visit.new_page()
    sign_in(page)
    return page


@pytest.fixture
def minutes(organiser: Page, server: Server, example: Path) -> Page:
    """The screen with the example's minutes."""
    number = server.command("import", str(example)).strip()
    organiser.goto(f"/minutes?workshop={number}")
    expect(heading(organiser, "Protokoll")).to_be_visible()
    expect(sheet(organiser)).to_be_visible()
    return organiser
