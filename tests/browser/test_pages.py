"""The organiser's screens in a real browser, on the server as `make run` starts it."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.minutes import settle
from tests.browser.organiser import add_topic, create_event, fill, heading, phase_of, sign_in, table_links
from tests.serving import PASSPHRASE, Server, launch_server, start_server, stop_server

DEMO_TOPIC = "Familienfreundliches Musterstadt"


def test_the_first_organiser_sets_a_passphrase_with_the_printed_key(browser: Browser, tmp_path: Path) -> None:
    fresh = start_server(tmp_path / "data")
    try:
        printed = re.search(r"/sign-in\?key=\S+", fresh.log.read_text(encoding="utf-8"))
        assert printed is not None
        with browser.new_context(base_url=fresh.url, locale="de-DE") as context:
            page = context.new_page()
            page.goto(printed[0])
            page.get_by_label("Passwort").fill(PASSPHRASE)
            page.get_by_role("button", name="Passwort festlegen").click()
            expect(heading(page, "Veranstaltungen")).to_be_visible()
            page.get_by_role("button", name="Abmelden").click()
            expect(heading(page, "Anmeldung der Organisation")).to_be_visible()
            page.goto("/")
            expect(heading(page, "Vom Handy ins Protokoll")).to_be_visible()
    finally:
        stop_server(fresh)


def test_an_event_is_prepared_from_nothing_until_guests_may_send(organiser: Page, server: Server) -> None:
    create_event(organiser, "Ganz neue Werkstatt")
    expect(organiser.get_by_text("Legen Sie zuerst ein Thema mit einem Tisch an.")).to_be_visible()
    add_topic(organiser, "Grün in der Stadt", "Wo fehlt Schatten?")
    expect(organiser.get_by_role("heading", level=4)).to_have_text(["Tisch 1"])
    organiser.get_by_role("button", name="Tisch hinzufügen", exact=True).click()
    expect(organiser.get_by_role("heading", level=4)).to_have_text(["Tisch 1", "Tisch 2"])

    link = table_links(server, organiser)[0]
    tables = organiser.locator(".st-key-topics")
    code = tables.get_by_role("img", name=f"QR-Code für Tisch 1: {link['guest_url']}")
    expect(code).to_be_visible()
    expect(organiser.get_by_text(link["code"].upper(), exact=True)).to_be_visible()
    organiser.get_by_role("button", name="Geheimer Link").first.click()
    expect(organiser.get_by_test_id("stCode")).to_have_text(link["host_url"])
    organiser.get_by_role("button", name="Neuer Link").click()
    renew = organiser.get_by_role("button", name="Ja, neuer Link für Tisch 1")
    expect(renew).to_be_visible()
    expect(organiser.get_by_test_id("stCode")).to_have_text(link["host_url"])
    renew.click()
    expect(organiser.get_by_test_id("stCode")).not_to_have_text(link["host_url"])
    organiser.keyboard.press("Escape")

    organiser.get_by_role("button", name="Sammeln beginnen").click()
    expect(organiser.locator(".phases [aria-current]")).to_have_text("Sammeln")
    assert phase_of(server, organiser) == "Sammeln"


def test_what_is_typed_is_saved_on_leaving_the_field(organiser: Page) -> None:
    create_event(organiser, "Werkstatt mit Feldern")
    fill(organiser, "Ort", "Bürgerhaus *Mitte* <b>")
    add_topic(organiser, "Erstes Thema", "")
    fill(organiser, "Name", "Kim Platzhalter")
    expect(organiser.get_by_label("Name", exact=True)).to_have_count(2)
    fill(organiser, "Funktion", "Tischmoderation")
    add_topic(organiser, "Zweites Thema", "")
    titles = organiser.locator(".st-key-topics").get_by_role("heading", level=3)
    expect(titles).to_have_text(["Thema 1", "Thema 2", "Neues Thema"])
    organiser.get_by_role("button", name="Verschieben, zusammenlegen, entfernen").last.click()
    organiser.get_by_role("button", name="Nach oben").click()
    expect(organiser.get_by_label("Thema", exact=True).first).to_have_value("Zweites Thema")
    settle(organiser)
    organiser.get_by_text("Jede Runde einzeln einstellen").click()
    organiser.get_by_role("button", name="Runde hinzufügen").click()
    expect(organiser.get_by_label(re.compile("Runde ., Minuten"))).to_have_count(4)

    organiser.reload()
    expect(organiser.get_by_label("Ort")).to_have_value("Bürgerhaus *Mitte* <b>")
    expect(organiser.get_by_label("Name", exact=True).nth(1)).to_have_value("Kim Platzhalter")
    expect(organiser.get_by_label("Funktion", exact=True).nth(1)).to_have_value("Tischmoderation")
    expect(organiser.get_by_label("Thema", exact=True).first).to_have_value("Zweites Thema")
    expect(organiser.get_by_label(re.compile("Runde ., Minuten"))).to_have_count(4)


def test_what_cannot_be_saved_stays_in_the_field_with_the_reason(organiser: Page) -> None:
    create_event(organiser, "Werkstatt mit Fehler")
    fill(organiser, "Titel", "x" * 600)
    expect(organiser.get_by_role("alert")).to_contain_text("600")
    expect(organiser.get_by_label("Titel", exact=True)).to_have_value("x" * 600)
    expect(organiser.locator(".event")).to_contain_text("Werkstatt mit Fehler")
    fill(organiser, "Titel", "Werkstatt ohne Fehler")
    expect(organiser.locator(".event")).to_contain_text("Werkstatt ohne Fehler")
    expect(organiser.get_by_role("alert")).to_have_count(0)


def test_a_closed_event_is_grey_and_says_why(organiser: Page) -> None:
    create_event(organiser, "Werkstatt am Ende")
    add_topic(organiser, "Thema", "")
    for step in ("Sammeln beginnen", "Ernte beginnen", "Veranstaltung abschließen"):
        organiser.get_by_role("button", name=step).click()
    expect(organiser.get_by_text("Die Veranstaltung ist abgeschlossen, deshalb")).to_be_visible()
    expect(organiser.get_by_label("Titel", exact=True)).to_be_disabled()
    organiser.get_by_role("button", name="Wieder öffnen").click()
    expect(organiser.get_by_text("Die Veranstaltung ist abgeschlossen, deshalb")).to_have_count(0)
    expect(organiser.get_by_label("Titel", exact=True)).to_have_count(1)
    expect(organiser.get_by_label("Titel", exact=True)).to_be_enabled()


def test_a_table_goes_only_after_a_question(organiser: Page) -> None:
    create_event(organiser, "Werkstatt mit einem Tisch")
    add_topic(organiser, "Thema", "")
    tables = organiser.get_by_role("heading", level=4)
    organiser.get_by_role("button", name="Ändern").click()
    organiser.get_by_role("button", name="Tisch entfernen", exact=True).click()
    expect(
        organiser.get_by_text("Der gedruckte Code und der geheime Link gelten dann nicht mehr")
    ).to_be_visible()
    organiser.get_by_role("button", name="Doch nicht").click()
    expect(organiser.get_by_role("button", name="Ja, Tisch 1 entfernen")).to_have_count(0)
    expect(tables).to_have_text(["Tisch 1"])
    organiser.get_by_role("button", name="Tisch entfernen", exact=True).click()
    organiser.get_by_role("button", name="Ja, Tisch 1 entfernen").click()
    expect(tables).to_have_count(0)


def test_a_function_without_a_name_waits_for_it(organiser: Page) -> None:
    create_event(organiser, "Werkstatt mit Funktion")
    add_topic(organiser, "Thema", "")
    fill(organiser, "Funktion", "Schreibkraft")
    expect(organiser.get_by_role("alert")).to_contain_text("Name der Tischmoderation")
    expect(organiser.get_by_label("Funktion", exact=True).first).to_have_value("Schreibkraft")
    fill(organiser, "Name", "Kim Platzhalter")
    expect(organiser.get_by_label("Name", exact=True)).to_have_count(2)
    expect(organiser.get_by_role("alert")).to_have_count(0)
    organiser.reload()
    expect(organiser.get_by_label("Funktion", exact=True).first).to_have_value("Schreibkraft")


def test_a_restart_is_told_in_our_words_and_loses_nothing_that_was_typed(
    browser: Browser, tmp_path: Path
) -> None:
    server = start_server(tmp_path / "data")
    try:
        server.command("passphrase", typed=PASSPHRASE + "\n")
        with browser.new_context(base_url=server.url, locale="de-DE") as context:
            page = context.new_page()
            sign_in(page)
            create_event(page, "Werkstatt mit Neustart")
            place = page.get_by_label("Ort", exact=True)
            place.fill("Vor dem Neustart getippt")
            stop_server(server)
            lost = page.get_by_role("dialog").get_by_role("alert")
            expect(lost).to_contain_text("Keine Verbindung zum Server.")
            assert "internet" not in page.get_by_role("dialog").inner_text().lower()
            server = replace(server, process=launch_server(server.environment, server.log))
            expect(page.get_by_role("dialog")).to_have_count(0, timeout=90_000)
            expect(place).to_have_value("Vor dem Neustart getippt")
            expect(place).to_be_focused()
            place.press("Tab")
            expect(page.get_by_test_id("stToast").filter(has_text="Gespeichert")).to_have_count(1)
            page.reload()
            expect(place).to_have_value("Vor dem Neustart getippt")
    finally:
        stop_server(server)


def test_a_double_click_creates_one_event(organiser: Page) -> None:
    organiser.get_by_label("Titel", exact=True).first.fill("Doppelt geklickt")
    organiser.get_by_role("button", name="Veranstaltung anlegen").dblclick()
    expect(heading(organiser, "Vorbereiten")).to_be_visible()
    organiser.goto("/")
    expect(heading(organiser, "Veranstaltungen")).to_be_visible()
    expect(organiser.get_by_role("heading", name="Doppelt geklickt")).to_have_count(1)


def test_an_event_is_deleted_only_with_its_title(organiser: Page) -> None:
    create_event(organiser, "Werkstatt zum Löschen")
    organiser.goto("/")
    card = organiser.locator('[class*="st-key-card-event-"]').filter(has_text="Werkstatt zum Löschen")
    expect(card).to_contain_text("0 Tische · 0 Ideen")
    card.get_by_role("button", name="Löschen").click()
    organiser.get_by_label("Titel der Veranstaltung").fill("Werkstatt")
    organiser.get_by_role("button", name="Endgültig löschen").click()
    expect(organiser.get_by_role("alert")).to_contain_text("Titel")
    expect(card).to_have_count(1)
    organiser.get_by_label("Titel der Veranstaltung").fill("Werkstatt zum Löschen")
    organiser.get_by_role("button", name="Endgültig löschen").click()
    expect(card).to_have_count(0)


def test_a_broken_file_is_explained_and_the_right_one_opens(
    organiser: Page, example: Path, tmp_path: Path
) -> None:
    field = organiser.get_by_test_id("stFileUploaderDropzoneInput")
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "workshop/1", "title": ', encoding="utf-8")
    field.set_input_files(broken)
    expect(organiser.get_by_role("alert")).to_have_text(
        "Die Datei ist kein gültiges JSON: Der Fehler liegt in Zeile 1, Spalte 35."
    )
    field.set_input_files(example)
    expect(heading(organiser, "Vorbereiten")).to_be_visible()
    title = json.loads(example.read_bytes())["title"]
    expect(organiser.get_by_label("Titel", exact=True)).to_have_value(title)


def test_the_minutes_are_shown_and_downloaded_as_word(organiser: Page, server: Server, example: Path) -> None:
    content = json.loads(example.read_bytes())
    number = server.command("import", str(example)).strip()
    organiser.goto(f"/minutes?workshop={number}")
    expect(organiser.get_by_role("heading", level=1)).to_have_text(["Protokoll"])
    expect(organiser.get_by_role("heading", level=3)).to_have_text(
        [topic["title"] for topic in content["topics"]]
    )
    with organiser.expect_download() as download:
        organiser.get_by_role("button", name="Herunterladen", exact=True).press("Enter")
    assert download.value.suggested_filename.endswith(".docx")
    document = Document(str(download.value.path()))
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 2"]
    assert headings == [topic["title"] for topic in content["topics"]]


@pytest.mark.parametrize(
    "address",
    ["/prepare?workshop=1", "/print?workshop=1", "/minutes?workshop=1", "/table?workshop=1", "/"],
)
def test_a_visitor_without_a_badge_gets_nothing_of_the_content(
    visit: BrowserContext, organiser: Page, address: str
) -> None:
    organiser.goto(address)
    secret = "Zukunftswerkstatt Musterstadt" if address == "/" else DEMO_TOPIC
    expect(organiser.get_by_role("heading", level=1)).to_be_visible()
    shown = organiser.get_by_text(secret).or_(organiser.locator(f'input[value="{secret}"]'))
    expect(shown.first).to_be_attached()

    visit.clear_cookies()
    stranger = visit.new_page()
    frames: list[bytes | str] = []
    stranger.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(frame)))  # noqa: PLW0108
    stranger.goto(address)
    expect(stranger.get_by_role("heading", level=1)).to_be_visible()
    expect(stranger.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
    received = b"".join(frame if isinstance(frame, bytes) else frame.encode() for frame in frames)
    assert (b"Tischdecke" in received, secret.encode() in received) == (True, False)


def test_a_reload_keeps_the_organiser_signed_in(organiser: Page) -> None:
    organiser.reload()
    expect(heading(organiser, "Veranstaltungen")).to_be_visible()


def test_an_unknown_event_is_a_sentence(organiser: Page) -> None:
    for wrong in ("999999", "1e3", "-1", "9" * 40, ""):
        organiser.goto(f"/prepare?workshop={wrong}")
        expect(organiser.get_by_role("alert")).to_contain_text("Diese Veranstaltung gibt es nicht")


def test_a_full_visit_asks_only_our_own_server(organiser: Page, server: Server) -> None:
    asked: list[str] = []
    organiser.context.on("request", lambda request: asked.append(request.url))
    screens = ("/", "/prepare?workshop=1", "/print?workshop=1", "/minutes?workshop=1", "/participate")
    for address in (*screens, "/sign-in"):
        organiser.goto(address)
        expect(organiser.get_by_role("heading", level=1)).to_be_visible()
        organiser.wait_for_load_state("networkidle")
    foreign = [url for url in asked if not url.startswith((server.url, "data:", "blob:"))]
    assert (len(asked) > 5, foreign) == (True, [])


@pytest.mark.parametrize(
    ("locale", "language", "words"), [("de-DE", "de", "Vom Handy"), ("en-GB", "en", "From the")]
)
def test_the_document_says_which_language_it_speaks(
    browser: Browser, server: Server, locale: str, language: str, words: str
) -> None:
    with browser.new_context(base_url=server.url, locale=locale) as context:
        page = context.new_page()
        page.goto("/")
        expect(page.get_by_role("heading", level=1)).to_contain_text(words)
        expect(page.locator("html")).to_have_attribute("lang", language)
        page.get_by_role("link", name="English" if language == "de" else "Deutsch").click()
        expect(page.locator("html")).to_have_attribute("lang", "en" if language == "de" else "de")
