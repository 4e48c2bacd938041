"""Last year on the screen: read in, looked at, held against today, decided, taken back."""

from io import BytesIO

import docx
import pytest
from playwright.sync_api import Page, expect

from tests.browser.looking import faults
from tests.browser.minutes import settle
from tests.services.cafe import Cafe
from workshop.domain.minutes import Choices
from workshop.services.drafts import choose
from workshop.services.earlier import import_earlier, list_earlier, propose_recurring
from workshop.services.visitor import ORGANISER

NOW = ("Breitere Radwege am Ring", "Offene Turnhalle am Sonntag", "Ein Notfalltelefon")
THEN = ("Breitere Radwege am Ring!", "Turnhalle sonntags für Familien öffnen", "Mehr Mülleimer am Fluss")


@pytest.fixture
def view(organiser: Page, cafe: Cafe) -> Page:
    """The view of a café with three points, before anything earlier was read in."""
    for text in NOW:
        cafe.idea(text)
    open_view(organiser, cafe)
    expect(organiser.get_by_role("heading", name="Frühere Ergebnisse einlesen")).to_be_visible()
    return organiser


@pytest.fixture
def compared(view: Page, cafe: Cafe) -> Page:
    """The same with last year's three points beside it."""
    import_earlier(cafe.house, ORGANISER, cafe.workshop_id, "Café im Vorjahr", "2017", THEN)
    open_view(view, cafe)
    expect(view.locator(".recur")).to_have_text("Von 3 Punkten kehrt bisher keiner wieder.")
    return view


def open_view(page: Page, cafe: Cafe) -> None:
    page.goto(f"/minutes?workshop={cafe.workshop_id}&view=earlier")


def expect_pairs(page: Page, *expected: list[str]) -> None:
    """These pairs are on the screen, once it is drawn to its end."""
    found = page.locator("[class*='st-key-card-earlier-idea']")
    expect(found).to_have_count(len(expected))
    expect(found.locator("dd")).to_have_text([words for pair in expected for words in pair])
    settle(page)
    assert [pair.locator("dd").all_inner_texts() for pair in found.all()] == list(expected)


def stored(cafe: Cafe) -> list[tuple[str, str, tuple[str, ...]]]:
    found = list_earlier(cafe.house, ORGANISER, cafe.workshop_id)
    return [(each.name, each.label, each.points) for each in found]


def test_a_pasted_text_is_looked_at_and_corrected_before_it_is_kept(view: Page, cafe: Cafe) -> None:
    view.get_by_label("Oder den Text hier einfügen").fill(
        "Alles war gut\n- Turnhalle sonntags öffnen\n- Anderes"
    )
    view.get_by_role("button", name="Text lesen").click()
    points = view.get_by_label("Punkte", exact=True)
    expect(points).to_have_value("Alles war gut\nTurnhalle sonntags öffnen\nAnderes")
    assert stored(cafe) == []
    points.fill("Turnhalle sonntags öffnen\nAnderes")
    view.get_by_role("button", name="Übernehmen und vergleichen").click()
    expect(view.get_by_role("alert")).to_have_text(
        "Bitte füllen Sie das Feld „Name der früheren Veranstaltung“ aus."
    )
    view.get_by_label("Name der früheren Veranstaltung").fill("Café im Vorjahr")
    view.get_by_label("Jahr oder Kürzel").fill("2017")
    view.get_by_role("button", name="Übernehmen und vergleichen").click()
    expect(view.locator(".recur")).to_have_text("Von 3 Punkten kehrt bisher keiner wieder.")
    assert stored(cafe) == [("Café im Vorjahr", "2017", ("Turnhalle sonntags öffnen", "Anderes"))]
    expect(view.get_by_label("Oder den Text hier einfügen")).to_have_value("")


def test_a_word_file_brings_its_lists_and_its_year_and_can_be_dropped(view: Page, cafe: Cafe) -> None:
    file, target = docx.Document(), BytesIO()
    file.add_heading("Ergebnisse", 1)
    file.add_paragraph("Mehr Bänke", style="List Bullet")
    file.save(target)
    upload = {"name": "cafe-2016.docx", "mimeType": "application/octet-stream", "buffer": target.getvalue()}
    view.locator("input[type=file]").set_input_files(upload)  # type: ignore[arg-type]
    expect(view.get_by_label("Punkte", exact=True)).to_have_value("Mehr Bänke")
    expect(view.get_by_label("Name der früheren Veranstaltung")).to_have_value("cafe-2016")
    expect(view.get_by_label("Jahr oder Kürzel")).to_have_value("2016")
    view.get_by_role("button", name="Verwerfen").click()
    expect(view.get_by_role("button", name="Text lesen")).to_be_visible()
    upload |= {"name": "kaputt.docx", "buffer": b"PK kaputt"}
    view.locator("input[type=file]").set_input_files(upload)  # type: ignore[arg-type]
    expect(view.get_by_role("alert")).to_have_text(
        "Diese Datei ist beschädigt und lässt sich nicht lesen. "
        "Bitte speichern Sie sie neu, oder fügen Sie den Text ein."
    )
    assert stored(cafe) == []


def test_pairs_stand_beside_each_other_and_what_is_said_to_them_is_kept_and_taken_back(
    compared: Page, cafe: Cafe
) -> None:
    expect_pairs(compared, [NOW[0], THEN[0]], [NOW[1], THEN[1]])
    expect(compared.locator(".how")).to_have_text(["Fast gleicher Wortlaut", "Ähnliches Thema"])
    compared.get_by_role("button", name="Ja, dasselbe").first.click()
    expect(compared.locator(".recur")).to_have_text("1 von 3 Punkten kehrt wieder.")
    expect(compared.get_by_text("„(bereits 2017 genannt)“")).to_be_visible()
    expect(compared.get_by_role("button", name="Nein", exact=True)).to_have_count(1)
    compared.get_by_role("button", name="Nein", exact=True).click()
    expect(compared.get_by_text("Es gibt keine weiteren Vorschläge.")).to_be_visible()
    open_view(compared, cafe)
    expect(compared.locator(".recur")).to_have_text("1 von 3 Punkten kehrt wieder.")
    expect_pairs(compared)
    compared.get_by_text("1 Paar ist nicht dasselbe").click()
    compared.get_by_role("button", name="Zurücknehmen").last.click()
    expect(compared.locator(".how")).to_have_text(["Ähnliches Thema"])
    expect(compared.get_by_role("button", name="Zurücknehmen")).to_have_count(1)
    compared.get_by_role("button", name="Zurücknehmen").click()
    expect(compared.locator(".recur")).to_have_text("Von 3 Punkten kehrt bisher keiner wieder.")
    found = propose_recurring(cafe.house, ORGANISER, cafe.workshop_id)
    assert (len(found.proposed), found.accepted, found.rejected) == (2, (), ())


def test_after_an_answer_the_keyboard_goes_on_with_the_next_pair(compared: Page) -> None:
    compared.get_by_role("button", name="Ja, dasselbe").first.press("Enter")
    expect(compared.locator(".recur")).to_have_text("1 von 3 Punkten kehrt wieder.")
    expect(compared.locator(".how")).to_have_count(1)
    expect(compared.locator(".how")).to_be_focused()
    compared.keyboard.press("Tab")
    compared.keyboard.press("Tab")
    expect(compared.get_by_role("button", name="Nein", exact=True)).to_be_focused()
    compared.keyboard.press("Enter")
    expect(compared.get_by_role("heading", name="Vielleicht dasselbe")).to_be_focused()


def test_an_earlier_event_is_removed_only_after_a_question(compared: Page, cafe: Cafe) -> None:
    compared.get_by_role("button", name="Entfernen").click()
    compared.get_by_role("button", name="Ja, entfernen").click()
    expect(compared.locator(".recur")).to_have_count(0)
    assert stored(cafe) == []


def test_where_the_minutes_keep_silent_about_it_the_view_says_so(compared: Page, cafe: Cafe) -> None:
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(again=False))
    open_view(compared, cafe)
    expect(compared.get_by_text("ausgeschaltet ist")).to_be_visible()


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def narrow(compared: Page) -> Page:
    compared.set_viewport_size({"width": 390, "height": 844})
    return compared


def test_the_view_is_for_everybody(narrow: Page, cafe: Cafe, scheme: str) -> None:
    narrow.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    narrow.get_by_role("button", name="Ja, dasselbe").first.click()
    expect(narrow.locator(".recur")).to_have_text("1 von 3 Punkten kehrt wieder.")
    open_view(narrow, cafe)
    expect(narrow.get_by_role("button", name="Zurücknehmen")).to_be_visible()
    settle(narrow)
    assert faults(narrow) == []
    assert narrow.evaluate("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth")


def test_the_view_speaks_english(compared: Page, cafe: Cafe) -> None:
    compared.goto(f"/minutes?workshop={cafe.workshop_id}&view=earlier&lang=en")
    expect(compared.locator(".recur")).to_have_text("Of 3 points, none recurs so far.")
    expect(compared.get_by_role("button", name="Yes, the same")).to_have_count(2)
