"""Fields that are left one right after the other, while the server still saves: nothing typed is lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, WebSocket, expect

from tests.browser.looking import faults
from tests.browser.minutes import settle
from tests.browser.organiser import fill
from tests.services.cafe import Cafe
from workshop.services.drafts import read_desk
from workshop.services.visitor import ORGANISER

OVERVIEW, AGENDA, RECORDER = "Text des Überblicks", "Programmpunkte, einer je Zeile", "Name"


@dataclass(frozen=True)
class Screen:
    """An organiser's screen and its line to the server."""

    page: Page
    line: WebSocket
    cafe: Cafe
    refused: tuple[str, str]
    reason: str

    def leave(self, label: str, text: str) -> None:
        """Fill a field and leave it; comes back when the server has been told."""
        with self.line.expect_event("framesent"):
            fill(self.page, label, text)
        # The server takes in what it was sent before it answers this.
        assert self.page.request.get("/healthz").ok

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Meanwhile nothing can be stored, because another one is writing; afterwards all is dealt with."""
        with self.cafe.house.store.write():
            yield
        # What was left before is handled before this is refused.
        fill(self.page, *self.refused)
        expect(self.page.get_by_role("alert").filter(has_text=self.reason)).to_be_visible()


def open_screen(page: Page, cafe: Cafe, address: str, refused: tuple[str, str], reason: str) -> Screen:
    with page.expect_websocket() as line:
        page.goto(f"/{address}workshop={cafe.workshop_id}")
    expect(page.get_by_role("heading", level=2).first).to_be_visible()
    settle(page)
    return Screen(page, line.value, cafe, refused, reason)


@pytest.fixture
def describe(organiser: Page, cafe: Cafe) -> Screen:
    people = "Teilnehmende, eine Person je Zeile"
    return open_screen(organiser, cafe, "minutes?view=describe&", (people, "; Max"), "Es fehlt der Name.")


@pytest.fixture
def prepare(organiser: Page, cafe: Cafe) -> Screen:
    return open_screen(
        organiser, cafe, "prepare?", ("Titel", ""), "Bitte füllen Sie das Feld „Titel der Veranstaltung“ aus."
    )


def test_fields_that_are_left_while_another_is_being_saved_are_all_saved(describe: Screen) -> None:
    with describe.busy():
        describe.leave(OVERVIEW, "Die Stadt hatte eingeladen.")
        describe.leave(AGENDA, "Begrüßung")
        describe.leave(RECORDER, "Kim Platzhalter")
    desk = read_desk(describe.cafe.house, ORGANISER, describe.cafe.workshop_id)
    assert (desk.draft.overview, desk.record.workshop.agenda, desk.draft.recorder) == (
        "Die Stadt hatte eingeladen.",
        ("Begrüßung",),
        "Kim Platzhalter",
    )


def test_what_describes_the_event_can_be_entered_without_waiting(prepare: Screen) -> None:
    with prepare.busy():
        prepare.leave("Untertitel", "Ein Nachmittag")
        prepare.leave("Ort", "Rathaus")
        prepare.leave("Veranstaltet von", "Stadt Musterstadt")
    stored = read_desk(prepare.cafe.house, ORGANISER, prepare.cafe.workshop_id).record.workshop
    assert (stored.subtitle, stored.place, stored.organiser) == (
        "Ein Nachmittag",
        "Rathaus",
        "Stadt Musterstadt",
    )


def test_a_refusal_is_shown_though_the_next_field_was_left_before_it_came(describe: Screen) -> None:
    with describe.busy():
        describe.leave(RECORDER, "K" * 501)
        describe.leave(AGENDA, "Begrüßung")
    expect(describe.page.get_by_role("alert").filter(has_text="501 Zeichen")).to_be_visible()
    expect(describe.page.get_by_label(RECORDER, exact=True)).to_have_value("K" * 501)
    desk = read_desk(describe.cafe.house, ORGANISER, describe.cafe.workshop_id)
    assert (desk.draft.recorder, desk.record.workshop.agenda) == ("", ("Begrüßung",))


def test_the_short_message_has_a_name(describe: Screen) -> None:
    describe.leave(RECORDER, "Kim Platzhalter")
    expect(describe.page.get_by_role("alertdialog", name="Gespeichert", exact=True)).to_be_visible()
    assert faults(describe.page) == []
