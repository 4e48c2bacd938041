"""Ideas that may say the same, side by side in a real browser: a person decides, and is not asked twice."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send
from tests.browser.looking import faults, resize
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster

ONE, OTHER = "Sichere Radwege zur Schule", "Sichere  radwege zur Schule!"
TWICE = "2 × genannt"  # noqa: RUF001


def test_twins_are_pointed_out_compared_and_put_together(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in (ONE, "Kita am Abend", OTHER):
        cafe.idea(text)
    with at_board(browser, server, cafe) as page:
        expect(page.locator(".twin")).to_have_count(2)
        expect(_twin(page, 0)).to_contain_text("Sagt vielleicht dasselbe wie: ")
        _twin(page, 1).get_by_role("button", name="Vergleichen").click()
        dialog = page.get_by_role("dialog", name="Sagen diese beiden dasselbe?")
        expect(dialog).to_contain_text("Nur anders geschrieben.")
        expect(dialog.locator(".words")).to_have_text([ONE, "Sichere radwege zur Schule!"])
        expect(dialog.locator("h3")).to_have_text(["Bleibt als Karte", "Wird dazugelegt"])
        dialog.get_by_role("button", name="Zusammenlegen").click()
        expect(dialog).to_have_count(0)
        expect(card(page, ONE).locator(".mentions")).to_have_text(TWICE)
        expect(page.locator(".twin")).to_have_count(0)
        expect(page.locator("[aria-live=polite]")).to_have_text("Zusammengelegt")


def test_what_a_person_placed_stays_where_it_is(browser: Browser, server: Server, cafe: Cafe) -> None:
    cafe.idea(OTHER)
    placed = cafe.idea(ONE)
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Familien kommen an", [placed.id])
    with at_board(browser, server, cafe) as page:
        expect(page.locator(".twin")).to_have_count(1)
        page.get_by_role("button", name="Vergleichen").click()
        expect(page.locator("dialog .words").first).to_have_text(ONE)
        expect(page.locator("dialog .sides .source:visible")).to_have_text(
            ["Runde 1 · Familien kommen an", "Runde 1 · offen"]
        )
        page.get_by_role("button", name="Zusammenlegen").click()
        expect(cluster(page, "Familien kommen an").locator(".mentions")).to_have_text(TWICE)
        expect(page.locator(".open .card")).to_have_count(0)


def test_who_said_that_they_differ_is_not_asked_again_on_this_device(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in (ONE, OTHER):
        cafe.idea(text)
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        _twin(page, 0).get_by_role("button", name="Vergleichen").click()
        page.keyboard.press("Escape")
        expect(_twin(page, 0).get_by_role("button", name="Vergleichen")).to_be_focused()
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Verschieden").click()
        expect(page.locator(".twin")).to_have_count(0)
        expect(page.locator(".card").first.get_by_role("button", name="Verschieben …")).to_be_focused()
        with page.expect_response("**/suggestions*"):
            page.reload()
        send(server, cafe, "Noch eine")
        expect(card(page, "Noch eine")).to_be_visible()
        expect(page.locator(".twin")).to_have_count(0)
        expect(other.locator(".twin")).to_have_count(2)


def test_a_comparison_closes_when_one_of_the_two_goes_away(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in (ONE, OTHER):
        cafe.idea(text)
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        _twin(page, 0).get_by_role("button", name="Vergleichen").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        other.locator(".open .card").last.get_by_role("button", name="Verschieben …").click()
        other.get_by_role("menuitem", name="Ausblenden …").click()
        other.get_by_label("Warum wird die Idee ausgeblendet?").fill("Doppelt")
        other.keyboard.press("Enter")
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.locator("[aria-live=polite]")).to_have_text(
            "Eine der beiden Ideen ist inzwischen nicht mehr da."
        )
        expect(card(page, ONE).get_by_role("button", name="Verschieben …")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_twins_are_for_everybody(browser: Browser, server: Server, cafe: Cafe, scheme: str) -> None:
    for text in (ONE, OTHER):
        cafe.idea(text)
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        expect(page.locator(".twin")).to_have_count(2)
        assert faults(page) == []
        _twin(page, 0).get_by_role("button", name="Vergleichen").click()
        for width in (1024, 390):
            resize(page, width)
            assert faults(page) == []


def _twin(page: Page, n: int):  # noqa: ANN202
    return page.locator(".open .twin").nth(n)
