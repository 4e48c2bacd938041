"""The address on the organiser's screen: it turns green by itself, and the codes follow the choice."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.organiser import sign_in
from tests.services.cafe import Cafe
from tests.serving import PASSPHRASE, Server, start_server, stop_server

# As a reverse proxy on this machine would announce a phone.
PHONE = {"X-Forwarded-For": "192.0.2.7"}
PROXY = {"X-Forwarded-Host": "cafe.test", "X-Forwarded-Proto": "https"}
WAITING, GREEN = "Noch kein Handy angekommen", "Ein Handy hat die Seite erreicht"
ONLY_HERE = "Nur dieser Rechner erreicht die Adresse auf den Codes"


def open_table(context: BrowserContext, path: str) -> None:
    page = context.new_page()
    page.goto(path)
    expect(
        page.get_by_role("button", name="Idee senden").or_(page.get_by_text("Tisch 1")).first
    ).to_be_visible()


@contextmanager
def phone(browser: Browser, server: Server, **headers: str) -> Iterator[BrowserContext]:
    sent = PHONE | headers
    with browser.new_context(base_url=server.url, locale="de-DE", extra_http_headers=sent) as context:
        yield context


def test_the_sign_turns_green_by_itself_when_a_phone_has_reached_the_page(
    browser: Browser, organiser: Page, server: Server, cafe: Cafe
) -> None:
    organiser.goto(f"/prepare?workshop={cafe.workshop_id}")
    card = organiser.locator(".st-key-card-address")
    expect(card.locator(".web-address")).to_have_text(server.url)
    expect(card.get_by_text("Auf diesem Server fest eingestellt.")).to_be_visible()
    code = card.get_by_role("img", name=f"QR-Code zum Ausprobieren: {server.url}/t/{cafe.table.code}")
    expect(code).to_be_visible()
    expect(card.get_by_text(WAITING)).to_be_visible()
    with phone(browser, server) as guest:
        open_table(guest, f"/t/{cafe.table.code}")
        expect(card.get_by_text(GREEN)).to_be_visible()
        expect(card.get_by_text(WAITING)).to_have_count(0)


def test_another_address_changes_every_code_and_is_to_be_tried(browser: Browser, tmp_path: Path) -> None:
    server = start_server(tmp_path / "data", WORKSHOP_BASE_URL="")
    try:
        server.command("passphrase", typed=PASSPHRASE + "\n")
        with browser.new_context(base_url=server.url, locale="de-DE") as context:
            page = context.new_page()
            sign_in(page)
            page.goto("/prepare?workshop=1")
            card, missing = page.locator(".st-key-card-address"), page.locator(".st-key-card-missing")
            untried = missing.get_by_text("Probieren Sie die Adresse mit Ihrem Handy aus")
            address = card.locator(".web-address")
            expect(address).to_have_text(server.url)
            expect(card.get_by_text(ONLY_HERE)).to_be_visible()
            expect(untried).to_have_count(0)

            card.get_by_text("Andere Adresse nehmen").click()
            other = card.get_by_label("Eine andere eingeben")
            other.fill("https://cafe.test/mit/pfad")
            other.press("Tab")
            expect(card.get_by_role("alert")).to_contain_text("ohne Pfad")
            expect(address).to_have_text(server.url)
            other.fill("https://cafe.test/")
            other.press("Tab")
            expect(address).to_have_text("https://cafe.test")
            expect(card.get_by_text(ONLY_HERE)).to_have_count(0)
            expect(untried).to_have_count(1)
            expect(page.get_by_role("img", name=f": {server.url}/t/")).to_have_count(0)
            expect(page.get_by_role("img", name="QR-Code für Tisch 1: https://cafe.test/t/")).to_be_visible()
            shown = card.get_by_role("img", name="QR-Code zum Ausprobieren: https://cafe.test/t/")
            expect(shown).to_be_visible()
            code = str(shown.get_attribute("alt")).rpartition("https://cafe.test")[2]

            # A phone that came by another address proves nothing, nor does the organiser's own browser.
            with phone(browser, server) as guest:
                open_table(guest, code)
            context.set_extra_http_headers(PHONE | PROXY)
            open_table(context, code)
            page.reload()
            expect(card.get_by_text(WAITING)).to_be_visible()
            expect(untried).to_have_count(1)
            with phone(browser, server, **PROXY) as guest:
                open_table(guest, code)
                expect(card.get_by_text(GREEN)).to_be_visible()
                expect(untried).to_have_count(0)
    finally:
        stop_server(server)
