"""The screen "Drucken und Teilen": prints come at one click, with the look that the organisation chose."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import faults
from tests.browser.organiser import create_event, heading
from tests.export.test_drawing import svg
from tests.services.cafe import Cafe
from workshop.services.looks import read_look
from workshop.services.visitor import ORGANISER
from workshop.storage import topics

SIZES = [(390, 844), (1024, 768), (1920, 1080)]


def open_prints(page: Page, cafe: Cafe) -> None:
    page.goto(f"/print?workshop={cafe.workshop_id}")
    expect(heading(page, "Drucken und Teilen")).to_be_visible()
    expect(page.get_by_role("heading", name="WLAN am Ort")).to_be_visible()


def taken(page: Page, button: Locator) -> tuple[str, bytes]:
    """The file that comes when this button is pressed once: its name and content."""
    with page.expect_download() as download:
        button.press("Enter")
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def saved(page: Page) -> None:
    expect(page.get_by_test_id("stToast").filter(has_text="Gespeichert").first).to_be_visible()


def test_tents_come_at_one_click_for_all_tables_or_for_some(organiser: Page, cafe: Cafe) -> None:
    open_prints(organiser, cafe)
    go = organiser.get_by_role("button", name="Tischaufsteller drucken")
    name, data = taken(organiser, go)
    assert (name, len(pypdfium2.PdfDocument(data))) == ("Probelauf-Tischaufsteller.pdf", 2)
    organiser.get_by_text("Nur einige", exact=True).click()
    expect(go).to_be_disabled()
    organiser.get_by_role("button", name="Tisch 2", exact=True).click()
    expect(go).to_be_enabled()
    (page,) = pypdfium2.PdfDocument(taken(organiser, go)[1])
    text = page.get_textpage().get_text_bounded()
    assert ("Zweites Thema" in text, "Erstes Thema" in text) == (True, False)


def test_a_text_that_fits_nowhere_is_named_where_it_was_to_be_printed(organiser: Page, cafe: Cafe) -> None:
    with cafe.house.store.write() as tx:
        topics.change(tx, replace(cafe.topic, question="Womit gewinnen wir Betriebe auf dem Land? " * 110))
    open_prints(organiser, cafe)
    organiser.get_by_role("button", name="Tischaufsteller drucken").click()
    told = organiser.locator(".st-key-card-print-tents").get_by_role("alert")
    expect(told).to_contain_text("auch in der kleinsten lesbaren Schrift kein Platz")
    expect(told).to_contain_text("Tisch 1")
    assert "Tisch 2" not in told.inner_text()


def test_a_colour_and_a_logo_are_checked_and_the_next_event_takes_them_over(
    organiser: Page, cafe: Cafe, tmp_path: Path
) -> None:
    open_prints(organiser, cafe)
    card = organiser.locator(".st-key-card-look")
    card.get_by_role("button", name="Farbe", exact=True).press("Enter")
    expect(organiser.get_by_role("dialog", name="Farbe", exact=True)).to_be_visible()
    organiser.keyboard.press("Control+a")
    organiser.keyboard.type("#ff8800")
    organiser.keyboard.press("Enter")
    organiser.keyboard.press("Escape")
    expect(card.get_by_role("alert")).to_contain_text("Ihr Kontrast ist 2,3 : 1")
    card.get_by_role("button", name="Stattdessen #b46000 nehmen").click()
    expect(card.get_by_role("alert")).to_have_count(0)
    expect(card.get_by_text("So sehen Überschriften aus")).to_have_css("color", "rgb(180, 96, 0)")

    field = card.get_by_test_id("stFileUploaderDropzoneInput")
    for name, data, said in (
        ("logo.png", b"Ein Text", "Das ist kein Bild, das hier gelesen werden kann"),
        ("logo.svg", svg("<script>alert(1)</script>"), "Diese SVG-Datei enthält ein Programm (Script)."),
    ):
        (tmp_path / name).write_bytes(data)
        field.set_input_files(tmp_path / name)
        expect(card.get_by_role("alert")).to_contain_text(said)
    (tmp_path / "gut.svg").write_bytes(svg())
    field.set_input_files(tmp_path / "gut.svg")
    logo = "Das Logo, wie es gedruckt wird"
    expect(card.get_by_role("img", name=logo)).to_be_visible()
    kept = read_look(cafe.house, ORGANISER, cafe.workshop_id)
    assert kept.logo is not None
    assert (kept.colour, Image.open(BytesIO(kept.logo)).size) == ("#b46000", (1_200, 600))

    organiser.goto("/")
    create_event(organiser, "Die nächste Werkstatt")
    organiser.get_by_role("link", name="Drucken", exact=True).click()
    expect(heading(organiser, "Drucken und Teilen")).to_be_visible()
    expect(card.get_by_role("img", name=logo)).to_be_visible()
    expect(card.get_by_text("So sehen Überschriften aus")).to_have_css("color", "rgb(180, 96, 0)")


def test_the_wlan_is_saved_with_both_its_fields_and_then_its_code_can_be_printed(
    organiser: Page, cafe: Cafe
) -> None:
    open_prints(organiser, cafe)
    switch = organiser.get_by_role("switch")
    expect(switch).to_be_disabled()
    card = organiser.locator(".st-key-card-wlan")
    name, password = (card.get_by_label(label, exact=True) for label in ("Name des WLANs", "Passwort"))
    password.fill("nur fuer heute")
    password.press("Tab")
    expect(card.get_by_role("alert")).to_contain_text("Zum Passwort fehlt der Name des WLANs.")
    name.fill('Gast;"Netz"')
    name.press("Tab")
    expect(card.get_by_role("alert")).to_have_count(0)
    saved(organiser)
    expect(switch).to_be_checked()
    workshop = cafe.record().workshop
    assert (workshop.wlan_name, workshop.wlan_password) == ('Gast;"Netz"', "nur fuer heute")


def test_codes_invitation_and_slide_are_taken_along_as_files(organiser: Page, cafe: Cafe) -> None:
    open_prints(organiser, cafe)
    share, slide = (organiser.locator(f".st-key-card-{name}") for name in ("share", "print-slide"))
    files = [
        taken(organiser, place.get_by_role("button", name=name, exact=True))
        for place, name in (
            (share, "Als Textdatei"),
            (share, "Als PNG"),
            (share, "Als SVG"),
            (slide, "Als PDF"),
            (slide, "Als PNG"),
        )
    ]
    assert [(name.removeprefix("Probelauf-"), data[:4]) for name, data in files] == [
        ("Einladung.txt", b"\xef\xbb\xbfE"),
        ("QR.png", b"\x89PNG"),
        ("QR.svg", b"<svg"),
        ("Folie.pdf", b"%PDF"),
        ("Folie.png", b"\x89PNG"),
    ]


def test_without_a_table_the_screen_says_what_to_do_first(organiser: Page, cafe: Cafe) -> None:
    with cafe.house.store.write() as tx:
        for topic in (cafe.topic, cafe.other_topic):
            topics.remove(tx, topic.id)
    open_prints(organiser, cafe)
    expect(organiser.get_by_role("button", name="Tischaufsteller drucken")).to_be_disabled()
    expect(
        organiser.get_by_text("Legen Sie unter „Vorbereiten“ ein Thema mit einem Tisch an.")
    ).to_be_visible()
    organiser.get_by_role("link", name="Zum Vorbereiten").click()
    expect(heading(organiser, "Vorbereiten")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_screen_is_in_order_for_everybody_on_every_device(
    organiser: Page, cafe: Cafe, scheme: str
) -> None:
    organiser.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    for width, height in SIZES:
        organiser.set_viewport_size({"width": width, "height": height})
        open_prints(organiser, cafe)
        organiser.get_by_text("Nur einige", exact=True).click()
        organiser.get_by_role("button", name="Tisch 1", exact=True).click()
        expect(organiser.get_by_role("button", name="Tischaufsteller drucken")).to_be_enabled()
        assert faults(organiser) == []
        assert organiser.evaluate("document.documentElement.scrollWidth <= innerWidth")
        steps = organiser.locator(".st-key-steps a")
        expect(steps).to_have_text(["Vorbereiten", "Drucken", "Tische", "Protokoll"])
        assert len({box["y"] for box in (each.bounding_box() for each in steps.all()) if box}) == 1
