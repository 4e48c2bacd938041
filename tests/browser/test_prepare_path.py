"""From an empty page to tents on the tables: how many clicks and keys that takes; and the way back."""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import faults
from tests.browser.minutes import settle
from tests.browser.organiser import create_event, fill, heading, number_of
from tests.export.code_reading import codes, pixels
from tests.serving import Server
from tests.tools import find_zbar, required


@dataclass
class Hands:
    """Somebody's hands on mouse and keyboard, counting."""

    page: Page
    clicks: int = 0
    keys: int = 0

    def click(self, place: Locator) -> None:
        place.click()
        self.clicks += 1

    def type(self, place: Locator, text: str) -> None:
        """One click into the field, and one key per character."""
        self.click(place)
        place.press_sequentially(text)
        self.keys += len(text)

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.keys += 1


def test_a_new_user_gets_from_nothing_to_printed_tents_with_a_few_clicks(
    organiser: Page, server: Server
) -> None:
    hands = Hands(organiser)
    hands.click(organiser.get_by_role("radio", name="Bürgerwerkstatt"))
    expect(organiser.get_by_text("Gemeinde oder Stadtteil fragt")).to_be_visible()
    hands.type(organiser.get_by_label("Erwartete Gäste"), "60")
    hands.type(organiser.get_by_label("Titel", exact=True), "Zukunftswerkstatt")
    proposal = organiser.locator(".proposal")
    expect(proposal).to_have_text(
        "Für 60 Gäste schlagen wir 10 Tische zu 5 Themen und 3 Runden zu je 20 Minuten vor."
    )
    assert faults(organiser) == []
    hands.press("Enter")
    expect(heading(organiser, "Vorbereiten")).to_be_visible()
    expect(organiser.get_by_text("An jedem Tisch sitzen 6 Gäste.")).to_be_visible()
    settle(organiser)
    assert faults(organiser) == []
    hands.click(organiser.get_by_role("link", name="Tische drucken"))
    expect(heading(organiser, "Drucken und Teilen")).to_be_visible()
    settle(organiser)
    with organiser.expect_download() as download:
        hands.click(organiser.locator(".st-key-print-tents").get_by_role("button"))
    assert (hands.clicks, hands.keys) == (5, 20)

    links = links_of(server, number_of(organiser))
    assert [link["number"] for link in links] == list(range(1, 11))
    assert codes_of(Path(download.value.path())) == {link["guest_url"]: 2 for link in links}


def test_a_step_is_taken_back_and_done_again_and_the_fields_show_it(organiser: Page) -> None:
    create_event(organiser, "Werkstatt mit Rückweg")
    place, tables = organiser.get_by_label("Ort", exact=True), organiser.get_by_label("Tische", exact=True)
    fill(organiser, "Ort", "Rathaus")
    expect(organiser.get_by_role("button", name="Rückgängig: Ort geändert")).to_be_visible()
    fill(organiser, "Tische", "3")
    expect(organiser.get_by_role("heading", level=4)).to_have_text(["Tisch 1", "Tisch 2", "Tisch 3"])
    # What was refused stays in its field, whatever happens around it.
    fill(organiser, "Untertitel", "x" * 600)
    expect(organiser.get_by_role("alert")).to_contain_text("600")

    organiser.get_by_role("button", name="Rückgängig: Zahl der Tische geändert").click()
    expect(organiser.get_by_role("heading", level=4)).to_have_count(0)
    expect(tables).to_have_value("0")
    organiser.get_by_role("button", name="Rückgängig: Ort geändert").click()
    expect(place).to_have_value("")
    expect(organiser.get_by_label("Untertitel", exact=True)).to_have_value("x" * 600)

    organiser.get_by_role("button", name="Wiederholen: Ort geändert").click()
    expect(place).to_have_value("Rathaus")
    organiser.get_by_role("button", name="Wiederholen: Zahl der Tische geändert").click()
    expect(organiser.get_by_role("heading", level=4)).to_have_text(["Tisch 1", "Tisch 2", "Tisch 3"])
    expect(tables).to_have_value("3")
    expect(organiser.get_by_role("button", name="Wiederholen")).to_have_count(0)


def test_last_years_event_is_the_start_of_this_years(organiser: Page, server: Server) -> None:
    organiser.get_by_role("radio", name="Wie eine frühere").click()
    expect(organiser.get_by_role("combobox", name="Frühere Veranstaltung")).to_be_visible()
    create_event(organiser, "Zukunftswerkstatt 2028")
    settle(organiser)
    old, new = ({link["code"] for link in links_of(server, n)} for n in ("1", number_of(organiser)))
    assert (len(old), len(new), old & new) == (4, 4, set())
    expect(organiser.get_by_role("heading", level=4)).to_have_text([f"Tisch {n}" for n in (1, 2, 3, 4)])


def test_a_line_of_what_is_missing_leads_to_its_card(organiser: Page) -> None:
    create_event(organiser, "Werkstatt ohne Datum")
    organiser.get_by_role("link", name="Tragen Sie das Datum ein.").click()
    title = organiser.get_by_role("heading", name="Eckdaten")
    expect(title).to_be_in_viewport()
    expect(title).to_be_focused()


def codes_of(pdf: Path) -> Counter[str]:
    """Each address that a printed page holds as a code, and how often."""
    zbar, data = required(find_zbar(), "zbar-tools"), pdf.read_bytes()
    with pikepdf.open(pdf) as document:
        pages = range(len(document.pages))
    return Counter(address for page in pages for address in codes(zbar, pixels(data, page)))


def links_of(server: Server, number: str) -> list[dict[str, object]]:
    links: list[dict[str, object]] = json.loads(server.command("links", number, "--json"))
    return links
