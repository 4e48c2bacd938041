"""The whole café in a browser: a file comes in, a phone sends, a tablet clusters, a Word file goes out."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Browser, Page, expect

from tests.serving import PASSPHRASE, Server

IDEA = "Ein gemeinsamer Stammtisch von Betrieben und Bündnissen"
NEW_CLUSTER = "Betriebe und Bündnisse lernen einander kennen"

Outline = list[tuple[str, str]]


@pytest.fixture
def laptop(browser: Browser, server: Server) -> Iterator[Page]:
    """The organiser's laptop, signed in."""
    with browser.new_context(base_url=server.url, locale="de-DE") as context:
        page = context.new_page()
        page.goto("/sign-in")
        page.get_by_label("Passwort").fill(PASSPHRASE)
        page.get_by_role("button", name="Anmelden").click()
        yield page


@pytest.fixture
def phone(browser: Browser, server: Server) -> Iterator[Page]:
    """A guest's phone."""
    viewport = {"width": 390, "height": 844}
    with browser.new_context(
        base_url=server.url, locale="de-DE", viewport=viewport, has_touch=True, is_mobile=True
    ) as context:
        yield context.new_page()


@pytest.fixture
def tablet(browser: Browser, server: Server) -> Iterator[Page]:
    """The table host's tablet."""
    viewport = {"width": 1024, "height": 768}
    with browser.new_context(
        base_url=server.url, locale="de-DE", viewport=viewport, has_touch=True
    ) as context:
        yield context.new_page()


def test_an_idea_travels_from_the_phone_to_the_minutes(
    laptop: Page, phone: Page, tablet: Page, server: Server, example: Path, tmp_path: Path
) -> None:
    expected = outline_of(json.loads(example.read_bytes()))

    laptop.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(example)
    expect(laptop.get_by_role("heading", level=1, name="Vorbereiten")).to_be_visible()
    workshop_id = re.search(r"workshop=(\d+)", laptop.url)
    assert workshop_id is not None
    table = json.loads(server.command("links", workshop_id[1], "--json"))[0]

    tablet.goto(table["host_url"])
    expect(tablet.locator(".state")).to_contain_text("alles gespeichert")
    phone.goto(table["guest_url"])
    phone.get_by_role("textbox", name="Ihre Idee").fill(IDEA)
    phone.get_by_role("button", name="Idee senden").tap()
    expect(phone.locator("#news")).to_contain_text("Angekommen")

    # No reload: the card comes by itself. A tap on its menu makes a new cluster of it.
    card = tablet.locator(".open .card", has_text=IDEA)
    card.locator(".move").tap()
    tablet.get_by_role("menuitem", name="Neue Themengruppe").tap()
    tablet.keyboard.type(NEW_CLUSTER)
    tablet.keyboard.press("Enter")
    expect(tablet.locator(".cluster", has_text=NEW_CLUSTER).locator(".words")).to_have_text([IDEA])

    laptop.goto(f"/minutes?workshop={workshop_id[1]}")
    expect(laptop.get_by_text(IDEA)).to_be_visible()
    with laptop.expect_download() as download:
        laptop.get_by_role("button", name="Herunterladen", exact=True).press("Enter")
    download.value.save_as(tmp_path / "minutes.docx")
    assert outline_of_word(tmp_path / "minutes.docx") == with_new_cluster(expected, table["topic"])


def outline_of(workshop: dict[str, list[dict[str, list[dict[str, str]]]]]) -> Outline:
    """Headings and bullets that the minutes of a workshop file must have, in order."""
    rows = [("Heading 1", "Ergebnisse")]
    for topic in workshop["topics"]:
        rows.append(("Heading 2", str(topic["title"])))
        for cluster in topic["clusters"]:
            rows.append(("Heading 3", cluster["title"]))
            rows += [
                ("List Bullet", i["text"])
                for i in topic["ideas"]
                if i.get("cluster") == cluster["key"] and "hidden" not in i
            ]
        loose = [i["text"] for i in topic["ideas"] if not i.get("cluster") and "hidden" not in i]
        if loose:
            rows += [("Heading 3", "Weitere Nennungen"), *(("List Bullet", text) for text in loose)]
    return rows


def outline_of_word(path: Path) -> Outline:
    """The headings and bullets of a Word file, by their real styles, in order."""
    paragraphs = [(p.style.name, p.text) for p in Document(str(path)).paragraphs]
    return [row for row in paragraphs if row[0].startswith(("Heading", "List"))]


def with_new_cluster(rows: Outline, topic: str) -> Outline:
    """The outline with the new cluster behind the topic's own ones, before what is still open."""
    start = rows.index(("Heading 2", topic)) + 1
    ends = [
        n
        for n, row in enumerate(rows[start:], start)
        if row[0] == "Heading 2" or row[1] == "Weitere Nennungen"
    ]
    end = min(ends, default=len(rows))
    return [*rows[:end], ("Heading 3", NEW_CLUSTER), ("List Bullet", IDEA), *rows[end:]]
