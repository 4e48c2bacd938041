"""The recorder's desk in a browser: how it is opened, where its lines are, what the board does meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager

import httpx
from playwright.sync_api import Browser, Locator, Page, expect

from tests.services.cafe import Cafe
from tests.serving import PASSPHRASE, Server
from workshop.domain.model import Cluster
from workshop.services.clusters import create_cluster

SAVED = "Alles gespeichert."


@contextmanager
def at_desk(browser: Browser, server: Server, cafe: Cafe, **options: object) -> Iterator[Page]:
    """The desk as the organiser opens it, once it says that everything is saved."""
    usual = {"locale": "de-DE", "viewport": {"width": 1280, "height": 800}, "base_url": server.url}
    context = browser.new_context(**(usual | options))
    page = context.new_page()
    try:
        # Without the screen that comes after it.
        context.request.post("/sign-in", form={"passphrase": PASSPHRASE}, max_redirects=0)
        page.goto(f"/minutes?workshop={cafe.workshop_id}&view=edit")
        expect_state(page, SAVED)
        yield page
    finally:
        context.close()


def expect_state(page: Page, sentence: str) -> None:
    expect(page.locator(".state")).to_have_text(sentence)


def line(page: Page, text: str) -> Locator:
    return page.locator(".line", has=page.locator(".words", has_text=text))


def words(page: Page) -> Locator:
    return page.locator(".point .words")


def make_cluster(cafe: Cafe, title: str, *texts: str) -> Cluster:
    ideas = [cafe.idea(text).id for text in texts]
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, title, ideas).cluster
    assert made
    return made


class Board:
    """The host's board of the café on the running server, which tells the desk what happens there."""

    def __init__(self, server: Server, cafe: Cafe) -> None:
        self._site = httpx.Client(base_url=server.url, follow_redirects=True)
        self._site.get(f"/h/{cafe.table.host_token}")
        self._cafe = cafe

    def command(self, do: str, **fields: object) -> None:
        values = {"do": do, "by": "host"} | fields
        answer = self._site.post(f"/board/{self._cafe.table.id}/commands", json=values)
        assert answer.status_code == 200, answer.text

    def rename(self, cluster: Cluster, title: str) -> None:
        self.command("describe-cluster", cluster=cluster.id, title=title, lead_in="")

    def send(self, text: str, key: str = "") -> None:
        """An idea from a guest's phone."""
        answer = self._site.post(f"/t/{self._cafe.table.code}/ideas", json={"text": text, "key": key})
        assert answer.status_code == 201, answer.text

    def withdraw(self, key: str) -> None:
        """The guest takes it back."""
        answer = self._site.post(f"/t/{self._cafe.table.code}/ideas/withdraw", json={"key": key})
        assert answer.status_code == 200, answer.text
