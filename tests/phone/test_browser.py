"""The guest's page in a real browser: with a script, without one, and on a bad line."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from tests.phone.conftest import Cafe
from workshop.domain.model import Phase
from workshop.services.tables import remove_table
from workshop.services.visitor import ORGANISER

PHONE = {"locale": "de-DE", "viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
FAILED = "Es kam keine Bestätigung."


@pytest.fixture
def address(site: str, cafe: Cafe) -> str:
    return f"{site}/t/{cafe.table.code}"


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """A phone with the page open; whatever its console complains about fails the test."""
    context = browser.new_context(**PHONE)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address)
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """A phone without scripts."""
    context = browser.new_context(**PHONE, java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def texts(cafe: Cafe) -> list[str]:
    return [idea.text for idea in sorted(cafe.ideas, key=lambda idea: idea.id)]


def hold(page: Page) -> list[Route]:
    """Let what is sent wait on the way, in the list that comes back."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route("**/ideas", keep)
    return held


def test_enter_sends_and_shift_enter_begins_a_line(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    phone.get_by_label("Ihre Idee").press_sequentially("Mehr")
    phone.keyboard.press("Shift+Enter")
    phone.keyboard.type("Bänke")
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("status").filter(has_text="Angekommen")).to_contain_text("Mehr Bänke")
    expect(phone.get_by_label("Ihre Idee")).to_have_value("")
    expect(phone.get_by_label("Ihre Idee")).to_be_focused()
    assert texts(cafe) == [*before, "Mehr Bänke"]


def test_two_taps_send_once(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    phone.get_by_label("Ihre Idee").fill("Doppelt getippt")
    phone.locator("#send").dblclick()
    expect(phone.locator("#news")).to_contain_text("Angekommen")
    assert texts(cafe) == [*before, "Doppelt getippt"]


def test_while_it_is_sent_the_button_says_so(phone: Page) -> None:
    held = hold(phone)
    phone.get_by_label("Ihre Idee").fill("Langsam")
    phone.locator("#send").click()
    expect(phone.locator("#send")).to_have_text("Wird gesendet …")
    expect(phone.locator("#send")).to_have_attribute("aria-disabled", "true")
    expect(phone.get_by_label("Ihre Idee")).to_have_value("Langsam")
    expect(phone.locator("#news")).to_be_empty()
    held[0].continue_()
    expect(phone.locator("#send")).to_have_text("Idee senden")
    assert phone.locator("#send").get_attribute("aria-disabled") is None


def test_words_typed_while_it_is_sent_stay(phone: Page) -> None:
    held = hold(phone)
    phone.get_by_label("Ihre Idee").fill("Erstens")
    phone.locator("#send").click()
    expect(phone.locator("#send")).to_have_text("Wird gesendet …")
    phone.get_by_label("Ihre Idee").fill("Zweitens")
    held[0].continue_()
    expect(phone.locator("#news")).to_contain_text("Erstens")
    expect(phone.get_by_label("Ihre Idee")).to_have_value("Zweitens")


def test_without_a_line_the_text_stays_and_a_second_try_makes_one_idea(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    keys: list[str] = []

    def lose_the_answer(route: Route, request: Request) -> None:
        keys.append(request.post_data_json["key"])
        route.fetch()
        route.abort()

    phone.route("**/ideas", lose_the_answer, times=1)
    phone.get_by_label("Ihre Idee").fill("Unsicher")
    phone.locator("#send").click()
    expect(phone.get_by_role("alert")).to_contain_text(FAILED)
    expect(phone.get_by_label("Ihre Idee")).to_have_value("Unsicher")
    phone.reload()
    expect(phone.get_by_label("Ihre Idee")).to_have_value("Unsicher")
    phone.locator("#send").click()
    expect(phone.locator("#news")).to_contain_text("Unsicher")
    assert texts(cafe) == [*before, "Unsicher"]
    assert len(keys[0]) >= 16


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("text/html", "<h1>Bitte melden Sie sich an</h1>"),
        ("application/json", "{}"),
        ("application/json", "null"),
    ],
)
def test_a_strangers_answer_does_not_count_as_arrived(phone: Page, cafe: Cafe, kind: str, body: str) -> None:
    before = texts(cafe)
    phone.route("**/ideas", lambda route: route.fulfill(status=200, content_type=kind, body=body))
    phone.get_by_label("Ihre Idee").fill("Wirklich angekommen?")
    phone.locator("#send").click()
    expect(phone.get_by_role("alert")).to_contain_text(FAILED)
    expect(phone.get_by_label("Ihre Idee")).to_have_value("Wirklich angekommen?")
    expect(phone.locator("#news")).to_be_empty()
    assert texts(cafe) == before


def test_a_refusal_is_said_beside_the_field_and_the_text_stays(phone: Page) -> None:
    phone.get_by_label("Ihre Idee").fill("x" * 100_000)
    phone.locator("#send").click()
    expect(phone.get_by_role("alert")).to_contain_text("Ihre Idee hat 100.000 Zeichen; möglich sind 1.000.")
    expect(phone.get_by_label("Ihre Idee")).to_have_value("x" * 100_000)
    expect(phone.get_by_label("Ihre Idee")).to_have_attribute("aria-invalid", "true")
    phone.get_by_label("Ihre Idee").fill("kürzer")
    expect(phone.get_by_role("alert")).to_be_empty()


def test_the_counter_counts_from_four_fifths_on(phone: Page) -> None:
    for length, words in (
        (799, ""),
        (800, "Noch 200 Zeichen"),
        (1_000, "Noch 0 Zeichen"),
        (1_001, "1 Zeichen zu viel"),
    ):
        phone.get_by_label("Ihre Idee").fill("😀" * length)
        expect(phone.locator("#counter")).to_have_text(words)


def test_the_form_opens_and_closes_with_the_phase_and_loses_no_text(phone: Page, cafe: Cafe) -> None:
    field = phone.get_by_label("Ihre Idee")
    cafe.enter(Phase.SETUP)
    expect(phone.get_by_text("Gleich geht es los.")).to_be_visible()
    expect(field).to_be_hidden()
    cafe.enter(Phase.COLLECT)
    expect(field).to_be_visible()
    expect(phone.locator("#wait")).to_be_hidden()
    field.fill("Angefangen")
    cafe.enter(Phase.HARVEST)
    expect(phone.get_by_text("Das Sammeln ist beendet,")).to_be_visible()
    expect(field).to_have_value("Angefangen")
    expect(field).to_be_visible()


def test_a_table_taken_away_is_said_and_the_text_stays(phone: Page, cafe: Cafe) -> None:
    phone.get_by_label("Ihre Idee").fill("Angefangen")
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    expect(phone.locator("#wait")).to_contain_text("Diesen Tisch gibt es nicht")
    phone.locator("#send").click()
    expect(phone.get_by_role("alert")).to_contain_text("Diesen Tisch gibt es nicht")
    expect(phone.get_by_label("Ihre Idee")).to_have_value("Angefangen")


def test_guests_words_are_never_markup(phone: Page) -> None:
    phone.get_by_label("Ihre Idee").fill("<img src=x onerror=alert(1)> **fett**")
    phone.locator("#send").click()
    expect(phone.locator("#news q")).to_have_text("<img src=x onerror=alert(1)> **fett**")
    assert phone.locator("img").count() == 0


def test_with_a_long_text_the_button_stays_in_view(browser: Browser, address: str) -> None:
    # As high as what a keyboard leaves of a small phone.
    context = browser.new_context(**PHONE | {"viewport": {"width": 320, "height": 320}})
    page = context.new_page()
    page.goto(address)
    page.get_by_label("Ihre Idee").fill("Ein langer Text. " * 50)
    expect(page.locator("#send")).to_be_in_viewport(ratio=1)
    field, bar = page.locator("#text").bounding_box(), page.locator(".bar").bounding_box()
    assert field
    assert bar
    assert field["y"] + field["height"] <= bar["y"]
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()


def test_every_target_is_large_enough_for_a_thumb(phone: Page) -> None:
    heights = {name: (phone.locator(name).bounding_box() or {})["height"] for name in ("#text", "#send")}
    assert heights["#send"] == 56
    assert heights["#text"] >= 44


def test_without_a_script_the_form_sends_and_a_reload_does_not_send_again(plain: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    plain.get_by_label("Ihre Idee").fill("Ohne Skript")
    plain.get_by_role("button", name="Idee senden").click()
    expect(plain.get_by_role("status").filter(has_text="Angekommen")).to_contain_text("Ohne Skript")
    expect(plain.get_by_label("Ihre Idee")).to_have_value("")
    plain.reload()
    expect(plain.get_by_label("Ihre Idee")).to_have_value("")
    assert texts(cafe) == [*before, "Ohne Skript"]


def test_without_a_script_a_refused_text_stays_in_the_field(plain: Page) -> None:
    plain.get_by_label("Ihre Idee").fill("\n" + "x" * 1_001)
    plain.get_by_role("button", name="Idee senden").click()
    expect(plain.get_by_role("alert")).to_contain_text("möglich sind 1.000")
    expect(plain.get_by_label("Ihre Idee")).to_have_value("\n" + "x" * 1_001)


def test_from_the_typed_code_to_the_sent_idea(browser: Browser, site: str, cafe: Cafe) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.goto(f"{site}/t")
    page.get_by_label("Code").fill("ABC-123")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Zu diesem Code gibt es keinen Tisch.")
    expect(page.get_by_label("Code")).to_have_value("abc123")
    page.get_by_label("Code").fill(cafe.table.code.upper())
    page.get_by_role("button", name="Zum Tisch").click()
    page.get_by_label("Ihre Idee").fill("Gefunden")
    page.get_by_role("button", name="Idee senden").click()
    expect(page.locator("#news")).to_contain_text("Gefunden")
    assert context.cookies() == []
    context.close()
