"""The board in a browser: how it is opened, and where its cards and clusters are."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from playwright.sync_api import Browser, Locator, Page, expect

from tests.services.cafe import Cafe
from tests.serving import Server


@contextmanager
def opened(browser: Browser, server: Server, path: str, **options: object) -> Iterator[Page]:
    usual = {"locale": "de-DE", "viewport": {"width": 1280, "height": 800}}
    context = browser.new_context(**(usual | options))
    page = context.new_page()
    page.goto(server.url + path)
    try:
        yield page
    finally:
        context.close()


@contextmanager
def at_board(browser: Browser, server: Server, cafe: Cafe, **options: object) -> Iterator[Page]:
    """The board as its host opens it, once it says that everything is saved."""
    with opened(browser, server, f"/h/{cafe.table.host_token}", **options) as page:
        expect(page.locator(".state")).to_contain_text("alles gespeichert")
        yield page


def send(server: Server, cafe: Cafe, text: str) -> None:
    """An idea from a guest's phone."""
    answer = httpx.post(f"{server.url}/t/{cafe.table.code}/ideas", json={"text": text})
    assert answer.status_code == 201


def card(page: Page, text: str) -> Locator:
    return page.locator(".card", has_text=text)


def cluster(page: Page, title: str) -> Locator:
    # By its title only: a card in it may still hold the suggestion of another cluster.
    return page.locator(".cluster", has=page.locator("h3", has_text=title))


def titles(page: Page) -> Locator:
    return page.locator(".cluster h3")
