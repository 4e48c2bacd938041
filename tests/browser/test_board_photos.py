"""Photographs of the tablecloth in a real browser: taken, looked at beside the typing, described, removed."""

from io import BytesIO
from pathlib import Path

import httpx
import pytest
from PIL import Image
from playwright.sync_api import Browser, Dialog, FilePayload, Page, Route, expect

from tests.browser.board import at_board, card
from tests.browser.looking import faults, resize
from tests.photo.pictures import BLUE, GREEN, RED, TRACES, WHITE, camera_photo, corners, rounded
from tests.services.cafe import Cafe
from tests.serving import Server
from tests.waiting import until
from workshop.domain.model import Phase
from workshop.services.photos import add_photo, list_photos, read_photo

TABLET = {"width": 1024, "height": 768}
HAND_OVER = """({ node, bytes, kind }) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], "Tisch.jpg", { type: "image/jpeg" }));
  const more = kind === "paste" ? { clipboardData: data } : { dataTransfer: data };
  const event = new (kind === "paste" ? ClipboardEvent : DragEvent)(kind, {
    bubbles: true, composed: true, cancelable: true, ...more });
  return !node.dispatchEvent(event);
}"""


def test_a_photograph_from_the_camera_is_upright_bare_and_beside_the_typing_line(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe, viewport=TABLET) as page:
        page.get_by_label("Idee tippen").fill("Halb getip")
        # As a camera held upright writes it: lying, with a place and a serial number.
        _take(page, _file(camera_photo(1600, 1200, orientation=6)))
        picture = page.locator(".viewer img")
        expect(picture).to_have_attribute("alt", "Foto von Tisch 1, Runde 1")
        expect(picture).to_have_js_property("naturalWidth", 1200)
        expect(picture).to_have_js_property("naturalHeight", 1600)
        expect(page.get_by_role("button", name="Fotos (1)")).to_have_attribute("aria-expanded", "true")

        photo = list_photos(cafe.house, cafe.host, cafe.topic.id)[0]
        stored = read_photo(cafe.house, cafe.host, photo.id)
        assert corners(Image.open(BytesIO(stored))) == rounded(BLUE, RED, WHITE, GREEN)
        assert [trace for trace in TRACES if trace in stored] == []

        expect(page.get_by_label("Idee tippen")).to_have_value("Halb getip")
        page.get_by_label("Idee tippen").press("End")
        page.keyboard.type("pt, neben dem Foto")
        page.keyboard.press("Enter")
        expect(card(page, "Halb getippt, neben dem Foto")).to_be_visible()
        expect(picture).to_be_in_viewport(ratio=0.9)


def test_caption_and_description_are_saved_and_half_typed_ones_survive(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for _ in range(2):
        add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo())
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        page.get_by_role("button", name="Fotos (2)").click()
        page.get_by_text("Beschreibung fehlt noch").click()
        page.get_by_label("Bildunterschrift", exact=True).fill("Die Tischdecke")
        page.get_by_label("Beschreibung", exact=True).fill("Ein Fluss teilt den Ort")
        expect(page.get_by_label("Beschreibung", exact=True)).to_have_accessible_description(
            "Für alle, die das Foto nicht sehen. Was ist darauf, was sagt es? Zum Beispiel: "
            "„Tischdecke mit einer Zeichnung, ein Fluss teilt den Ort in zwei Hälften.“"
        )
        page.get_by_role("button", name="Foto 2 von 2").click()
        expect(page.get_by_label("Bildunterschrift", exact=True)).to_have_value("")
        page.get_by_role("button", name="Foto 1 von 2").click()
        expect(page.get_by_label("Bildunterschrift", exact=True)).to_have_value("Die Tischdecke")
        page.get_by_role("button", name="Speichern").click()
        expect(page.locator("[aria-live=polite]")).to_have_text("Angaben zum Foto gespeichert")
        expect(page.locator(".describing summary")).to_have_text("Bildunterschrift und Beschreibung")

        other.get_by_role("button", name="Fotos (2)").click()
        expect(other.locator(".viewer img")).to_have_attribute("alt", "Ein Fluss teilt den Ort")
        expect(other.get_by_role("button", name="Foto 1 von 2: Die Tischdecke")).to_be_visible()


def test_what_two_hosts_write_beneath_a_photograph_overwrites_nothing(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo())
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        for each in (page, other):
            each.get_by_role("button", name="Fotos (1)").click()
            each.get_by_text("Beschreibung fehlt noch").click()
        mine = page.get_by_label("Bildunterschrift", exact=True)
        mine.fill("Mein Bild")
        other.get_by_label("Bildunterschrift", exact=True).fill("Ihr Bild")
        other.get_by_label("Beschreibung", exact=True).fill("Ein Fluss")
        other.get_by_role("button", name="Speichern").click()

        theirs = page.locator(".describing .meanwhile")
        expect(theirs).to_have_text("Inzwischen an anderer Stelle geändert: „Ihr Bild“")
        # What nobody touched here follows.
        expect(page.get_by_label("Beschreibung", exact=True)).to_have_value("Ein Fluss")
        expect(mine).to_have_value("Mein Bild")
        page.get_by_role("button", name="Speichern").click()
        expect(page.get_by_role("alert")).to_contain_text("Jemand anders hat die Angaben zu diesem Foto")
        expect(mine).to_have_value("Mein Bild")
        expect(theirs).to_be_visible()
        assert [photo.caption for photo in list_photos(cafe.house, cafe.host, cafe.topic.id)] == ["Ihr Bild"]

        page.get_by_role("button", name="Speichern").click()
        expect(other.get_by_label("Bildunterschrift", exact=True)).to_have_value("Mein Bild")
        expect(theirs).to_be_hidden()
        page.get_by_role("button", name="Rückgängig", exact=True).first.click()
        expect(mine).to_have_value("Ihr Bild")


def test_who_leaves_while_a_photograph_is_on_its_way_is_asked_first(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    held: list[Route] = []
    asked: list[Dialog] = []

    def hold(route: Route) -> None:
        held.append(route)

    def ask(dialog: Dialog) -> None:
        asked.append(dialog)

    with at_board(browser, server, cafe) as page:
        page.route("**/photos?*", hold)
        page.on("dialog", ask)
        _take(page, _file(camera_photo()))
        expect(page.locator(".uploads progress")).to_be_visible()
        # Browsers only ask for somebody who has done something here.
        page.get_by_label("Idee tippen").click()
        with page.expect_event("dialog"):
            page.evaluate("setTimeout(() => location.reload())")
        asked[0].dismiss()
        until(page, lambda: held)
        held[0].continue_()
        expect(page.locator(".viewer img")).to_be_visible()
        expect(page.locator(".uploads")).to_be_hidden()
        page.reload()
        expect(page.locator(".state")).to_contain_text("alles gespeichert")
        assert [dialog.type for dialog in asked] == ["beforeunload"]


def test_a_photograph_is_made_larger_by_tap_key_button_and_two_fingers(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo())
    with at_board(browser, server, cafe, viewport=TABLET, has_touch=True) as page:
        page.get_by_role("button", name="Fotos (1)").click()
        viewer = page.locator(".viewer")
        expect(viewer).to_have_attribute("data-scale", "1.00")
        viewer.tap()
        expect(viewer).to_have_attribute("data-scale", "2.50")
        viewer.tap()
        expect(viewer).to_have_attribute("data-scale", "1.00")
        page.get_by_role("button", name="+ Größer").click()
        expect(viewer).to_have_attribute("data-scale", "1.50")
        viewer.press("+")
        viewer.press("ArrowRight")
        expect(viewer).to_have_attribute("data-scale", "2.25")
        viewer.press("0")
        expect(viewer).to_have_attribute("data-scale", "1.00")
        expect(page.get_by_role("button", name="Kleiner")).to_have_attribute("aria-disabled", "true")

        box = viewer.bounding_box()
        assert box
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        touch = page.context.new_cdp_session(page)
        for kind, gap in (("touchStart", 40), ("touchMove", 80), ("touchMove", 120), ("touchEnd", 0)):
            points = [{"x": x - gap, "y": y, "id": 0}, {"x": x + gap, "y": y, "id": 1}] if gap else []
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        expect(viewer).to_have_attribute("data-scale", "3.00")


def test_what_is_no_photograph_is_refused_in_plain_words_and_the_others_arrive(
    browser: Browser, server: Server, cafe: Cafe, tmp_path: Path
) -> None:
    huge = tmp_path / "riesig.jpg"
    huge.write_bytes(camera_photo() + b"\0" * 20_000_000)
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7 kein Foto")
    (tmp_path / "tisch.jpg").write_bytes(camera_photo())
    (tmp_path / "wand.jpg").write_bytes(camera_photo())
    sent: list[str] = []
    with at_board(browser, server, cafe) as page:
        page.on("request", lambda request: request.method == "POST" and sent.append(request.url))
        page.get_by_role("button", name="Fotos").click()
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Dateien wählen").click()
        assert chooser.value.is_multiple()
        chooser.value.set_files([huge, *(tmp_path / name for name in ("plan.pdf", "tisch.jpg", "wand.jpg"))])
        expect(page.get_by_role("button", name="Fotos (2)")).to_be_visible()
        expect(page.get_by_role("alert").filter(has_text="riesig.jpg")).to_have_text(
            "riesig.jpg: Dieses Foto ist größer als 20 MB. Bitte nehmen Sie es kleiner auf "
            "oder wählen Sie ein anderes."
        )
        expect(page.get_by_role("alert").filter(has_text="plan.pdf")).to_have_text(
            "plan.pdf: Das ist kein Foto, das hier gelesen werden kann. Möglich sind JPEG, PNG und WebP."
        )
        # What is too large anyway has not even been sent.
        assert len([url for url in sent if "/photos" in url]) == 3
        for _ in range(2):
            page.locator(".uploads").get_by_role("button", name="Meldung schließen").first.click()
        expect(page.locator(".uploads")).to_be_hidden()


def test_a_photograph_that_did_not_get_through_is_sent_again(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        page.route("**/photos*", lambda route: route.abort())
        _take(page, _file(camera_photo()))
        expect(page.get_by_role("alert").filter(has_text="Tisch.jpg")).to_contain_text(
            "ließ sich nicht übertragen"
        )
        page.unroute("**/photos*")
        page.locator(".uploads").get_by_role("button", name="Noch einmal senden").click()
        expect(page.get_by_role("button", name="Fotos (1)")).to_be_visible()
        expect(page.locator(".uploads li")).to_have_count(0)


@pytest.mark.parametrize("kind", ["drop", "paste"])
def test_photographs_are_dropped_and_pasted(browser: Browser, server: Server, cafe: Cafe, kind: str) -> None:
    with at_board(browser, server, cafe) as page:
        target = page.get_by_label("Idee tippen").element_handle()
        handed = {"node": target, "bytes": list(camera_photo()), "kind": kind}
        assert page.evaluate(HAND_OVER, handed) is True
        expect(page.get_by_role("button", name="Fotos (1)")).to_be_visible()
        expect(page.locator(".viewer img")).to_be_visible()
        expect(page.locator(".dropping")).to_be_hidden()
        expect(page.get_by_label("Idee tippen")).to_have_value("")


def test_a_photograph_is_removed_only_after_a_question(browser: Browser, server: Server, cafe: Cafe) -> None:
    gone = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo())
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Fotos (1)").click()
        page.get_by_role("button", name="Foto entfernen …").click()
        page.keyboard.press("Escape")
        expect(page.get_by_role("button", name="Foto entfernen …")).to_be_focused()
        page.get_by_role("button", name="Foto entfernen …").click()
        page.get_by_role("button", name="Entfernen", exact=True).click()
        expect(page.get_by_text("Noch kein Foto.")).to_be_visible()
        expect(page.get_by_role("button", name="Fotos", exact=True)).to_be_focused()
        cookies = {each["name"]: each["value"] for each in page.context.cookies()}
        path = f"{server.url}/board/{cafe.table.id}/photos/{gone.id}"
        assert httpx.get(path, cookies=cookies).status_code == 404


def test_a_closed_workshops_photographs_can_be_seen_but_not_changed(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo())
    cafe.enter(Phase.CLOSED)
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Fotos (1)").click()
        expect(page.locator(".viewer img")).to_be_visible()
        for name in ("Tischdecke fotografieren", "Dateien wählen", "Foto entfernen …"):
            expect(page.get_by_role("button", name=name)).to_have_count(0)
        expect(page.locator(".describing")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_photographs_are_for_everybody(browser: Browser, server: Server, cafe: Cafe, scheme: str) -> None:
    for _ in range(2):
        add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo())
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        page.get_by_role("button", name="Fotos (2)").click()
        page.locator(".describing summary").click()
        for width in (1920, 1024, 390):
            resize(page, width)
            assert faults(page) == []


def _file(data: bytes) -> FilePayload:
    return {"name": "Tisch.jpg", "mimeType": "image/jpeg", "buffer": data}


def _take(page: Page, photo: FilePayload) -> None:
    page.get_by_role("button", name="Fotos").click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Tischdecke fotografieren").click()
    chooser.value.set_files(photo)
