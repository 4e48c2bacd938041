"""The guest's page in a real browser: writing and sending, with a script and without one."""

import gzip

import pytest
from playwright.sync_api import Browser, Page, Response, expect

from tests.phone.conftest import PHONE, Cafe, OpenPhone
from tests.phone.sending_phone import ON_TABLE, expect_state, field, own, send, texts
from workshop.domain.model import Phase
from workshop.services.tables import remove_table
from workshop.services.topics import describe_topic
from workshop.services.visitor import ORGANISER

LONG_QUESTION = "Wie gewinnen wir im ländlichen Raum Menschen, die bleiben? " * 8


@pytest.fixture
def plain(open_phone: OpenPhone) -> Page:
    """A phone without scripts."""
    return open_phone(java_script_enabled=False)


def test_enter_sends_and_shift_enter_begins_a_line(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    field(phone).press_sequentially("Mehr")
    phone.keyboard.press("Shift+Enter")
    phone.keyboard.type("Bänke")
    expect(field(phone)).to_have_value("Mehr\nBänke")
    phone.keyboard.press("Enter")
    expect(phone.locator("#news")).to_have_text("Angekommen Mehr Bänke")
    expect(field(phone)).to_have_value("")
    expect(field(phone)).to_be_focused()
    assert texts(cafe) == [*before, "Mehr Bänke"]


def test_a_keyboard_that_names_no_key_sends_too(phone: Page) -> None:
    field(phone).fill("Vom Bildschirm")
    field(phone).dispatch_event("keydown", {"key": "Unidentified", "keyCode": 229})
    line_break = "new InputEvent('beforeinput', {inputType: 'insertLineBreak', cancelable: true})"
    field(phone).evaluate(f"(field) => field.dispatchEvent({line_break})")
    expect_state(phone, "Vom Bildschirm", ON_TABLE)


def test_enter_that_only_ends_a_composition_does_not_send(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    field(phone).fill("こんにちは")
    field(phone).dispatch_event("keydown", {"key": "Enter", "keyCode": 229})
    expect(field(phone)).to_have_value("こんにちは")
    assert texts(cafe) == before


def test_two_taps_send_once_and_complain_of_nothing(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    field(phone).fill("Doppelt getippt")
    phone.locator("#send").dblclick()
    expect(phone.locator("#news")).to_contain_text("Angekommen")
    expect(phone.locator("#trouble")).to_be_empty()
    assert texts(cafe) == [*before, "Doppelt getippt"]


def test_an_empty_field_is_not_sent_and_says_so(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    field(phone).fill("  ")
    phone.locator("#send").click()
    expect(phone.get_by_role("alert")).to_contain_text("Ihre Idee hat noch keinen Text.")
    expect(field(phone)).to_have_attribute("aria-invalid", "true")
    field(phone).fill("Doch")
    expect(phone.locator("#trouble")).to_be_empty()
    assert texts(cafe) == before


def test_a_text_that_is_too_long_stays_in_the_field_with_the_reason(phone: Page) -> None:
    field(phone).fill("x" * 100_000)
    phone.locator("#send").click()
    expect(phone.get_by_role("alert")).to_contain_text("Ihre Idee hat 100.000 Zeichen; möglich sind 1.000.")
    expect(field(phone)).to_have_value("x" * 100_000)
    expect(phone.locator("#own")).to_be_hidden()


def test_the_counter_counts_from_four_fifths_on(phone: Page) -> None:
    for length, words in (
        (799, ""),
        (800, "Noch 200 Zeichen"),
        (1_000, "Noch 0 Zeichen"),
        (1_001, "1 Zeichen zu viel"),
    ):
        field(phone).fill("😀" * length)
        expect(phone.locator("#counter")).to_have_text(words)


def test_a_draft_survives_a_reload(phone: Page) -> None:
    field(phone).press_sequentially("Angefangen")
    phone.reload()
    expect(field(phone)).to_have_value("Angefangen")
    send(phone, "Angefangen und gesendet")
    phone.reload()
    expect(field(phone)).to_have_value("")


def test_the_form_opens_and_closes_with_the_phase_and_loses_no_text(phone: Page, cafe: Cafe) -> None:
    send(phone, "Schon da")
    cafe.enter(Phase.SETUP)
    expect(phone.get_by_text("Gleich geht es los.")).to_be_visible()
    expect(field(phone)).to_be_hidden()
    expect(phone.locator("#send")).to_be_hidden()
    expect(own(phone, "Schon da")).to_be_visible()
    cafe.enter(Phase.COLLECT)
    expect(field(phone)).to_be_visible()
    expect(phone.locator("#wait")).to_be_hidden()
    field(phone).fill("Angefangen")
    cafe.enter(Phase.HARVEST)
    expect(phone.get_by_text("Das Sammeln ist beendet,")).to_be_visible()
    expect(field(phone)).to_have_value("Angefangen")
    expect(field(phone)).to_be_visible()


def test_guests_words_are_never_markup(phone: Page) -> None:
    send(phone, "<img src=x onerror=alert(1)> **fett**")
    expect(phone.locator("#news q")).to_have_text("<img src=x onerror=alert(1)> **fett**")
    expect(phone.locator("#own-list .said")).to_have_text("<img src=x onerror=alert(1)> **fett**")
    assert phone.locator("img").count() == 0


def test_a_table_taken_away_is_said_and_the_text_stays(phone: Page, cafe: Cafe) -> None:
    send(phone, "Angekommen zuvor")
    expect_state(phone, "Angekommen zuvor", ON_TABLE)
    field(phone).fill("Angefangen")
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    expect(phone.locator("#wait")).to_contain_text("Diesen Tisch gibt es nicht")
    expect(field(phone)).to_have_value("Angefangen")
    phone.locator("#send").click()
    expect_state(phone, "Angefangen", "nicht angenommen")
    expect(own(phone, "Angefangen")).to_contain_text("Diesen Tisch gibt es nicht")


@pytest.mark.parametrize(("width", "height"), [(320, 320), (390, 844), (320, 640)])
def test_the_button_stays_in_view_with_a_long_question_and_a_long_text(
    open_phone: OpenPhone, cafe: Cafe, width: int, height: int
) -> None:
    topic = cafe.topic
    describe_topic(
        cafe.house, ORGANISER, topic.id, title=topic.title, question=LONG_QUESTION[:480], introduction=""
    )
    page = open_phone(viewport={"width": width, "height": height})
    expect(page.locator("#send")).to_be_in_viewport(ratio=1)
    # As high as what a keyboard leaves of a small phone.
    field(page).fill("Ein langer Text. " * 50)
    expect(page.locator("#send")).to_be_in_viewport(ratio=1)
    # The field grows with what is in it.
    page.wait_for_function(
        "document.getElementById('text').getBoundingClientRect().bottom"
        " <= document.querySelector('.bar').getBoundingClientRect().top"
    )
    text, bar = page.locator("#text").bounding_box(), page.locator(".bar").bounding_box()
    assert text
    assert bar
    assert text["y"] + text["height"] <= bar["y"]
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_every_target_is_large_enough_for_a_thumb(phone: Page) -> None:
    send(phone, "Eine Idee")
    own(phone, "Eine Idee").locator("button.one").press("Enter")
    expect(own(phone, "Eine Idee").get_by_role("button", name="Ändern")).to_be_visible()
    small = phone.evaluate(
        """() => Array.from(document.querySelectorAll("a, button, input, textarea, summary"))
          .filter((each) => each.offsetParent && each.type !== "hidden")
          .map((each) => [each.getBoundingClientRect(), each.outerHTML])
          .filter(([{ width, height }]) => Math.min(width, height) < 44)"""
    )
    assert small == []
    assert phone.locator("#send").evaluate("(button) => button.offsetHeight") == 56


def test_page_style_and_script_are_three_requests_and_less_than_25_kilobytes(
    browser: Browser, table_page: str
) -> None:
    context = browser.new_context(**PHONE)
    page = context.new_page()
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    page.goto(table_page)
    expect(field(page)).to_be_visible()
    fetched = [answer for answer in answers if "/events" not in answer.url and "/mine" not in answer.url]
    assert len(fetched) == 3
    assert sum(len(gzip.compress(answer.body())) for answer in fetched) < 25_000
    assert context.cookies() == []
    context.close()


def test_the_language_chosen_last_is_kept_for_the_next_visit(phone: Page, table_page: str) -> None:
    field(phone).fill("Angefangen")
    phone.get_by_role("navigation").get_by_role("link", name="English").click()
    expect(phone.locator("#send")).to_have_text("Send idea")
    expect(phone.locator("#text")).to_have_value("Angefangen")
    phone.goto(table_page)
    expect(phone.locator("html")).to_have_attribute("lang", "en")
    expect(phone.locator("#send")).to_have_text("Send idea")


def test_from_the_typed_code_to_the_sent_idea(open_phone: OpenPhone, site: str, cafe: Cafe) -> None:
    page = open_phone(f"{site}/t")
    page.get_by_label("Code").fill("ABC-123")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Zu diesem Code gibt es keinen Tisch.")
    expect(page.get_by_label("Code")).to_have_value("abc123")
    page.get_by_label("Code").fill(cafe.table.code.upper())
    page.get_by_role("button", name="Zum Tisch").click()
    send(page, "Gefunden")
    expect_state(page, "Gefunden", ON_TABLE)
    assert page.context.cookies() == []


def test_the_privacy_page_names_the_day_and_leads_back(phone: Page) -> None:
    phone.get_by_role("link", name="Datenschutz").click()
    expect(phone.get_by_role("heading", level=1)).to_have_text("Datenschutz")
    expect(phone.locator("article")).to_contain_text("Gelöscht am")
    phone.get_by_role("link", name="Zurück zum Tisch").click()
    expect(field(phone)).to_be_visible()


def test_without_a_script_the_form_sends_and_a_reload_does_not_send_again(plain: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    field(plain).fill("Ohne Skript")
    plain.get_by_role("button", name="Idee senden").click()
    expect(plain.get_by_role("status").filter(has_text="Angekommen")).to_contain_text("Ohne Skript")
    expect(field(plain)).to_have_value("")
    plain.reload()
    expect(field(plain)).to_have_value("")
    assert texts(cafe) == [*before, "Ohne Skript"]


def test_without_a_script_a_refused_text_stays_in_the_field(plain: Page) -> None:
    field(plain).fill("\n" + "x" * 1_001)
    plain.get_by_role("button", name="Idee senden").click()
    expect(plain.get_by_role("alert")).to_contain_text("möglich sind 1.000")
    expect(field(plain)).to_have_value("\n" + "x" * 1_001)
