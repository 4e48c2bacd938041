"""The Minutes screen in a browser: each format taken along, choices seen at once, details entered."""

import json
import re
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from docx import Document
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.looking import faults
from tests.browser.minutes import enter, ideas, open_group, settle, sheet, take, tick
from tests.browser.organiser import create_event, heading, sign_in
from tests.services.cafe import Cafe
from workshop.services.clusters import create_cluster
from workshop.services.minutes import EXPORTS

FORMATS = {
    "Word (.docx)": b"PK",
    "OpenDocument (.odt)": b"PK",
    "PDF, barrierefrei": b"%PDF-",
    "Webseite (.html)": b"<!doctype html>",
    "Markdown (.md)": b"# Ergebnisse",
    "Tabelle für Excel (.xlsx)": b"PK",
    "Tabelle als CSV (.csv)": b"\xef\xbb\xbf",
    "Workshop-Datei (.json)": b"{",
}


def test_each_format_is_taken_along_with_one_click(minutes: Page, example: Path) -> None:
    assert len(FORMATS) == len(EXPORTS)
    files = {label: take(minutes, label) for label in FORMATS}
    assert {label: data[: len(FORMATS[label])] for label, (_, data) in files.items()} == FORMATS
    for label, (name, _) in files.items():
        assert name.endswith(".workshop.json" if "json" in label else re.sub(r".*(\.\w+).*|.*", r"\1", label))
        assert re.fullmatch(r"[A-Za-z0-9-]+(\.workshop)?\.\w+", name)
    paragraphs = Document(BytesIO(files["Word (.docx)"][1])).paragraphs
    said = [p.text for p in paragraphs if p.style is not None and p.style.name == "List Bullet"]
    assert sorted(said) == sorted(ideas(example))
    assert json.loads(files["Workshop-Datei (.json)"][1]) == json.loads(example.read_bytes())
    again = minutes.get_by_role("button", name="Noch einmal speichern")
    with minutes.expect_download() as download:
        again.click()
    assert Path(download.value.path()).read_bytes() == files["Workshop-Datei (.json)"][1]


def test_choices_change_the_sheet_at_once_and_stay(minutes: Page, example: Path) -> None:
    title = json.loads(example.read_bytes())["title"]
    expect(sheet(minutes).get_by_role("heading", level=2)).to_have_text(["Ergebnisse"])
    tick(minutes, "Teile", "Anhang mit jedem Wortlaut, nummeriert")
    expect(sheet(minutes).get_by_role("heading", level=2)).to_have_text(
        ["Ergebnisse", "Anhang: alle Nennungen im Wortlaut"]
    )
    expect(sheet(minutes).locator("ul li").first).to_contain_text(re.compile(r"\[\d+\]$"))
    minutes.get_by_text("Das ganze Protokoll", exact=True).click()
    expect(sheet(minutes).get_by_role("heading", level=2)).to_have_text([f"Protokoll: {title}"])
    expect(minutes.locator(".st-key-card-choices").get_by_text("Tagesablauf")).to_be_visible()
    minutes.reload()
    expect(sheet(minutes).get_by_role("heading", level=2)).to_have_text([f"Protokoll: {title}"])
    expect(minutes.get_by_role("radio", name="Das ganze Protokoll")).to_be_checked()


def test_the_count_stands_beside_with_a_check_mark_until_something_is_left_out(
    organiser: Page, cafe: Cafe
) -> None:
    cafe.idea("Kurze Wege")
    cafe.idea("Mehr Schatten")
    organiser.goto(f"/minutes?workshop={cafe.workshop_id}")
    expect(organiser.locator(".done")).to_have_text("✓ 2 von 2 Ideen: 2 unter „Weitere Nennungen“.")
    tick(organiser, "Teile", "Weitere Nennungen")
    expect(organiser.locator(".waiting")).to_have_text(
        "2 von 2 Ideen: 2 unter „Weitere Nennungen“. 2 davon sind hier nicht abgedruckt."
    )
    expect(organiser.locator(".done")).to_have_count(0)
    expect(sheet(organiser).get_by_text("Kurze Wege")).to_have_count(0)


def test_a_template_is_uploaded_filled_and_taken_away(minutes: Page, tmp_path: Path, example: Path) -> None:
    house = Document()
    house.sections[0].header.paragraphs[0].text = "Stadt Musterstadt · Kopfzeile"
    for line in ("Protokoll zu [[TITEL]]", "[[ERGEBNISSE]]", "Ende der Vorlage"):
        house.add_paragraph(line)
    house.save(str(tmp_path / "Hausvorlage.docx"))
    minutes.get_by_text("Vorlage hochladen").click()
    field = minutes.locator(".st-key-card-templates").get_by_test_id("stFileUploaderDropzoneInput")

    broken = tmp_path / "leer.docx"
    broken.write_bytes(b"kein Word")
    field.set_input_files(broken)
    expect(minutes.get_by_role("alert")).to_contain_text("Das ist keine Vorlage für Texte.")
    field.set_input_files(tmp_path / "Hausvorlage.docx")
    expect(minutes.get_by_text("Auf der Vorlage „Hausvorlage.docx“.")).to_be_visible()
    expect(minutes.get_by_role("alert")).to_have_count(0)

    name, data = take(minutes, "Word (.docx)")
    file = Document(BytesIO(data))
    said = [paragraph.text for paragraph in file.paragraphs]
    title = json.loads(example.read_bytes())["title"]
    assert (name[-5:], said[0], said[-1]) == (".docx", f"Protokoll zu {title}", "Ende der Vorlage")
    assert set(ideas(example)) <= set(said)
    assert file.sections[0].header.paragraphs[0].text == "Stadt Musterstadt · Kopfzeile"
    take(minutes, "OpenDocument (.odt)")
    expect(minutes.get_by_text("diese Datei entsteht ohne sie")).to_be_visible()

    minutes.get_by_role("button", name="„Hausvorlage.docx“ entfernen").click()
    minutes.get_by_role("button", name="Ja, Vorlage entfernen").click()
    expect(minutes.get_by_text("diese Datei entsteht ohne sie")).to_have_count(0)
    said = [paragraph.text for paragraph in Document(BytesIO(take(minutes, "Word (.docx)")[1])).paragraphs]
    assert said[0] == "Ergebnisse"


def test_characters_that_the_pdf_cannot_show_are_named_and_word_has_them(organiser: Page, cafe: Cafe) -> None:
    cafe.idea("Ein Zeichen: \u4e2d")
    organiser.goto(f"/minutes?workshop={cafe.workshop_id}")
    assert take(organiser, "PDF, barrierefrei")[1].startswith(b"%PDF-")
    told = organiser.locator(".st-key-card-downloads .waiting")
    expect(told).to_have_text(
        "Diese Zeichen kann das PDF nicht darstellen; stattdessen steht dort ihr Code: \u4e2d (U+4E2D)"
    )
    data = take(organiser, "Word (.docx)")[1]
    expect(told).to_have_count(0)
    with ZipFile(BytesIO(data)) as package:
        assert "\u4e2d" in package.read("word/document.xml").decode()


def test_the_address_keeps_the_view(minutes: Page) -> None:
    minutes.get_by_role("radio", name="Angaben").click()
    expect(minutes.get_by_role("heading", level=2).first).to_have_text("Überblick")
    expect(minutes).to_have_url(re.compile(r"view=describe"))
    minutes.reload()
    expect(minutes.get_by_role("heading", level=2).first).to_have_text("Überblick")
    minutes.get_by_role("radio", name="Lesen und mitnehmen").click()
    expect(sheet(minutes)).to_be_visible()


def test_what_stands_around_the_results_is_entered_and_printed(organiser: Page) -> None:
    create_event(organiser, "Werkstatt mit Angaben")
    organiser.get_by_role("link", name="Protokoll").click()
    expect(heading(organiser, "Protokoll")).to_be_visible()
    organiser.get_by_text("Das ganze Protokoll", exact=True).click()
    expect(sheet(organiser).get_by_role("heading", level=2)).to_have_text(
        ["Protokoll: Werkstatt mit Angaben"]
    )
    organiser.get_by_role("radio", name="Angaben").click()
    enter(organiser, "Text des Überblicks", "Die Stadt hatte eingeladen.")
    enter(organiser, "Programmpunkte, einer je Zeile", "Begrüßung\nWorld Café")
    settle(organiser)
    people = organiser.get_by_label("Teilnehmende, eine Person je Zeile")
    people.fill("Beispiel; Erika; Stadt\n; Max")
    people.press("Tab")
    expect(organiser.get_by_role("alert")).to_contain_text("Zeile 2: Es fehlt der Name.")
    people.fill("Name\tVorname\tInstitution\nBeispiel\tErika\tStadt\nMuster\tMax")
    people.press("Tab")
    expect(organiser.get_by_role("alert")).to_have_count(0)
    expect(organiser.get_by_role("table").get_by_role("row")).to_have_text(
        ["NameVornameInstitution", "BeispielErikaStadt", "MusterMax"]
    )
    enter(organiser, "Anlagen, eine je Zeile", "Flyer")
    enter(organiser, "Name", "Kim Platzhalter")
    settle(organiser)
    organiser.get_by_role("radio", name="Lesen und mitnehmen").click()
    shown = sheet(organiser)
    expect(shown.get_by_role("heading", level=3)).to_have_text(
        ["Überblick", "Tagesablauf", "Teilnehmende", "Ergebnisse", "Anlagen"]
    )
    expect(shown.get_by_role("listitem")).to_have_text(["Begrüßung", "World Café", "Flyer"])
    expect(shown.get_by_role("row")).to_have_count(3)
    expect(shown).to_contain_text("Protokoll: Kim Platzhalter")


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_axe_finds_nothing_and_nothing_is_cut_off(
    visit: BrowserContext, cafe: Cafe, scheme: Any, width: int
) -> None:
    cafe.idea("W" * 300)
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Eine Aussage")
    page = visit.new_page()
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    sign_in(page)
    for view, mark in (("read", ".st-key-card-templates"), ("describe", ".st-key-card-describe-recorder")):
        page.goto(f"/minutes?workshop={cafe.workshop_id}&view={view}")
        expect(page.locator(mark)).to_be_visible()
        settle(page)
        if view == "read":
            tick(page, "Teile", "Anhang mit jedem Wortlaut, nummeriert")
            expect(sheet(page).get_by_role("table")).to_be_visible()
            # What is opened before the screen is drawn to its end closes again.
            settle(page)
            for group in ("Wortlaut", "Aussagen mit den meisten Punkten", "Angaben hinter den Ideen"):
                open_group(page, group)
        assert faults(page) == []
        main = page.get_by_test_id("stMain")
        assert main.evaluate("node => node.scrollWidth <= node.clientWidth")
