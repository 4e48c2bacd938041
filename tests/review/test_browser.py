"""The reviewers' page in a real browser: with a script and without, on a phone, for everybody."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.services.cafe import Cafe
from workshop.domain.minutes import Choices, Scope
from workshop.domain.model import Participant, Phase
from workshop.domain.versions import GENERAL, Reviewer
from workshop.services.drafts import choose, describe_minutes
from workshop.services.remarks import remark
from workshop.services.reviews import list_remarks
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER

PHONE: dict[str, Any] = {
    "locale": "de-DE",
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}
OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
SCHEMES: tuple[Any, ...] = ("light", "dark")
WIDTHS = (320, 390, 1024)
BESIDE = "document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"
SMALL = """() => [...document.querySelectorAll("a, button, textarea, summary")]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
  .map((each) => each.outerHTML)"""

Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, site: str, kim: Reviewer) -> Iterator[Open]:
    """Kim's page on a phone; an error in its script fails the test."""
    contexts, complaints = [], []

    def open_one(**options: Any) -> Page:
        context = browser.new_context(**PHONE | options)
        contexts.append(context)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        page = context.new_page()
        page.goto(f"{site}/review/{kim.token}")
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert complaints == []


def said(cafe: Cafe) -> list[tuple[str, str]]:
    found = list_remarks(cafe.house, ORGANISER, cafe.workshop_id)
    return [(each.remark.key, each.remark.text) for each in found]


def faults(page: Page) -> list[object]:
    """What axe finds in light and dark, what reaches beyond the sides, what a thumb would miss."""
    found: list[object] = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for each in Axe().run(page, options=OPTIONS).response["violations"]:
            found += [(scheme, each["id"], node["target"]) for node in each["nodes"]]
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        found += [width] * page.evaluate(BESIDE)
    return found + page.evaluate(SMALL)


@pytest.mark.parametrize("script", [True, False])
def test_a_reviewer_comments_on_a_line_and_takes_it_back(cafe: Cafe, open_page: Open, script: bool) -> None:
    page = open_page(java_script_enabled=script)
    line = page.locator("#idea-2")
    line.get_by_text("Kommentieren").click()
    line.get_by_label("Ihr Kommentar").fill("Mit Lehne, bitte\nund im Schatten")
    line.get_by_role("button", name="Kommentar senden").click()
    expect(line.get_by_text("Ihr Kommentar ist angekommen.")).to_be_visible()
    expect(line.locator("#remark-1")).to_contain_text("Mit Lehne, bitte")
    expect(line.locator("#remark-1")).to_be_in_viewport()
    assert said(cafe) == [("idea-2", "Mit Lehne, bitte\nund im Schatten")]
    line.get_by_role("button", name="Kommentar löschen").click()
    expect(page.get_by_role("status")).to_have_text("Ihr Kommentar ist gelöscht.")
    expect(line.locator(".remarks")).to_have_count(0)
    assert said(cafe) == []


@pytest.mark.parametrize("script", [True, False])
def test_what_was_typed_stays_where_it_cannot_be_taken(
    cafe: Cafe, kim: Reviewer, open_page: Open, script: bool
) -> None:
    page = open_page(java_script_enabled=script)
    line = page.locator("#idea-2")
    line.get_by_text("Kommentieren").click()
    for number in range(cafe.house.settings.guests.device_burst):
        remark(cafe.house, kim.token, GENERAL, f"Nummer {number}")
    line.get_by_label("Ihr Kommentar").fill("Zu schnell")
    line.get_by_role("button", name="Kommentar senden").click()
    expect(page.get_by_role("alert")).to_contain_text("Ihr Text bleibt stehen")
    expect(line.get_by_label("Ihr Kommentar")).to_have_value("Zu schnell")
    assert "idea-2" not in dict(said(cafe))


def test_the_keyboard_opens_the_field_and_is_in_it(open_page: Open) -> None:
    page = open_page()
    page.locator("#idea-1 summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#text-idea-1")).to_be_focused()


def test_on_a_phone_the_annex_needs_no_scrolling_sideways(cafe: Cafe, open_page: Open) -> None:
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(annex=True))
    page = open_page()
    grid = page.get_by_role("table")
    expect(grid.get_by_role("row")).to_have_count(4)
    expect(grid.get_by_role("columnheader")).to_have_count(5)
    for width in (320, 390, 700, 1024):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate(
            "[...document.querySelectorAll('.grid')].every((e) => e.scrollWidth <= e.clientWidth)"
        )
    page.set_viewport_size({"width": 390, "height": 844})
    expect(grid.get_by_role("row").nth(1)).to_contain_text("Tisch")


def test_the_way_to_a_comment_stands_at_the_lines_end(open_page: Open) -> None:
    page = open_page()
    words, button = page.locator("#idea-2 > span"), page.locator("#idea-2 summary")
    height = "(e) => e.getBoundingClientRect().height"
    assert page.locator("#idea-2").evaluate(height) <= words.evaluate(height) + 8
    button.click()
    expect(page.locator("#text-idea-2")).to_be_visible()


def test_times_are_those_of_the_reviewer(cafe: Cafe, kim: Reviewer, open_page: Open) -> None:
    remark(cafe.house, kim.token, GENERAL, "Gut so")
    expect(open_page(java_script_enabled=False).locator("time")).to_contain_text("UTC")
    expect(open_page().locator("time")).not_to_contain_text("UTC")


def test_every_state_is_for_everybody(cafe: Cafe, kim: Reviewer, robin: Reviewer, open_page: Open) -> None:
    given = (cafe.house, ORGANISER, cafe.workshop_id)
    people = [Participant("Platzhalter", "Kim", "Eine Institution mit einem langen Namen")]
    describe_minutes(
        *given, overview="Überblick", recorder="", agenda=["Anfang"], attachments=[], participants=people
    )
    choose(*given, Choices(scope=Scope.PROTOCOL, annex=True))
    remark(cafe.house, robin.token, "idea-1", "x" * 300)
    remark(cafe.house, kim.token, "idea-1", "Ein zweiter Satz")
    page = open_page()
    page.locator("#idea-1 summary").click()
    page.locator("#cluster-1 + div summary").click()
    assert faults(page) == []
    cafe.enter(Phase.HARVEST)
    approve_minutes(*given, "Toni Muster", dt.date(2026, 5, 4))
    approved = open_page()
    expect(approved.get_by_role("heading", level=1)).to_have_text("Das Protokoll ist freigegeben")
    assert faults(approved) == []


def test_words_that_came_after_the_approval_stand_beside_the_reason(cafe: Cafe, open_page: Open) -> None:
    page = open_page()
    line = page.locator("#idea-2")
    line.get_by_text("Kommentieren").click()
    line.get_by_label("Ihr Kommentar").fill("Mit Lehne, bitte\nund im Schatten" + "x" * 200)
    cafe.enter(Phase.HARVEST)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Toni Muster", dt.date(2026, 5, 4))
    line.get_by_role("button", name="Kommentar senden").click()
    expect(page.get_by_role("alert")).to_contain_text("inzwischen freigegeben")
    kept = page.get_by_role("region", name="Ihr Kommentar")
    assert kept.inner_text() == "Mit Lehne, bitte\nund im Schatten" + "x" * 200
    assert (faults(page), said(cafe)) == ([], [])


def test_what_is_wrong_would_be_found(open_page: Open) -> None:
    page = open_page()
    page.evaluate("document.querySelector('.lead').style.color = '#cccccc'")
    page.evaluate("document.querySelector('summary').style.minHeight = '20px'")
    page.evaluate("document.querySelector('h1').style.width = '2000px'")
    kinds = {type(each).__name__ for each in faults(page)}
    assert kinds == {"tuple", "int", "str"}
