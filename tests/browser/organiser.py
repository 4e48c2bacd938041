"""What the organiser does on the screens, for the tests in a browser; screens speak German."""

import json
import re

from playwright.sync_api import Locator, Page, expect

from tests.serving import PASSPHRASE, Server


def sign_in(page: Page) -> None:
    page.goto("/sign-in")
    page.get_by_label("Passwort").fill(PASSPHRASE)
    page.get_by_role("button", name="Anmelden").click()
    expect(heading(page, "Veranstaltungen")).to_be_visible()


def heading(page: Page, text: str) -> Locator:
    return page.get_by_role("heading", level=1, name=text)


def create_event(page: Page, title: str) -> None:
    page.get_by_label("Titel", exact=True).first.fill(title)
    page.get_by_role("button", name="Veranstaltung anlegen").click()
    expect(heading(page, "Vorbereiten")).to_be_visible()
    expect(page.get_by_label("Titel", exact=True)).to_have_value(title)


def add_topic(page: Page, title: str, question: str) -> None:
    form = page.locator(".st-key-card-new-topic")
    form.get_by_label("Thema", exact=True).fill(title)
    form.get_by_label("Leitfrage").fill(question)
    form.get_by_role("button", name="Thema mit Tisch hinzufügen").click()
    expect(form.get_by_label("Thema", exact=True)).to_have_value("")


def fill(page: Page, label: str, text: str) -> None:
    field = page.get_by_label(label, exact=True).first
    field.fill(text)
    field.press("Tab")


def number_of(page: Page) -> str:
    found = re.search(r"workshop=(\d+)", page.url)
    assert found is not None
    return found[1]


def table_links(server: Server, page: Page) -> list[dict[str, str]]:
    expect(page.get_by_role("img").first).to_be_visible()
    links: list[dict[str, str]] = json.loads(server.command("links", number_of(page), "--json"))
    return links


def phase_of(server: Server, page: Page) -> str:
    rows = [line.split("\t") for line in server.command("list").splitlines()]
    return next(row[2] for row in rows if row[0] == number_of(page))


def ideas_of(server: Server, number: str) -> list[str]:
    target = server.log.with_name("ideas.json")
    server.command("export", number, "--format", "json", "-o", str(target))
    return [idea["text"] for topic in json.loads(target.read_bytes())["topics"] for idea in topic["ideas"]]
