"""The host moves cards with a finger on a tablet: a short rest lifts, a swipe scrolls, a tap stays a tap."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.browser.hands import TABLET, Finger, spot, words
from tests.services.cafe import Cafe
from tests.serving import Server
from tests.waiting import until
from workshop.services.clusters import create_cluster


@pytest.fixture
def ordered(cafe: Cafe) -> Cafe:
    """Two clusters with two ideas each, and more open ideas than a tablet shows."""
    for title, texts in {"Wege": ("Radweg", "Bus"), "Zeiten": ("Kita", "Schule")}.items():
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title, [cafe.idea(text).id for text in texts])
    for n in range(12):
        cafe.idea(f"Offen {n:02}")
    return cafe


def scrolled(page: Page, pane: str) -> int:
    return int(page.locator(pane).evaluate("node => node.scrollTop"))


def watch_for_lifts(page: Page) -> None:
    """Remember whether anything is ever lifted."""
    page.locator(".board").evaluate(
        """board => { const root = board.getRootNode(); root.host.dataset.lifts = 0;
             new MutationObserver((all) => all.forEach((one) => one.addedNodes.forEach((node) => {
               if (node.classList?.contains("ghost")) root.host.dataset.lifts = 1; })))
             .observe(root, { childList: true }) }"""
    )


def lifts(page: Page) -> str:
    return str(page.locator(".board").evaluate("board => board.getRootNode().host.dataset.lifts"))


def test_a_finger_that_rests_lifts_a_card_and_puts_it_into_a_cluster(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        Finger.of(page).drag(words(page, "Offen 00"), card(page, "Schule"), down=0.1)
        expect(cluster(page, "Zeiten").locator(".words")).to_have_text(["Kita", "Offen 00", "Schule"])
        assert scrolled(page, ".scroll") == 0


def test_a_quick_swipe_over_the_cards_scrolls_and_lifts_nothing(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        watch_for_lifts(page)
        Finger.of(page).swipe(words(page, "Offen 02"), -260)
        expect(card(page, "Offen 00")).not_to_be_in_viewport()
        until(page, lambda: scrolled(page, ".scroll") > 100)
        assert lifts(page) == "0"
        # The eye that looks for lifts does see one.
        finger = Finger.of(page)
        finger.lift(words(page, "Radweg"))
        finger.leave()
        assert lifts(page) == "1"


def test_a_long_tap_is_still_a_tap(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        finger = Finger.of(page)
        finger.lift(cluster(page, "Wege").locator(".title"))
        finger.leave()
        expect(page.locator(".ghost")).to_have_count(0)
        expect(titles(page)).to_have_text(["Wege", "Zeiten"])
        zeiten = page.get_by_role("region", name="Zeiten")
        zeiten.locator(".title").tap()
        expect(zeiten.locator("textarea[name=title]")).to_be_focused()


def test_a_touch_that_the_system_takes_away_puts_the_card_back(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        finger = Finger.of(page)
        finger.lift(words(page, "Offen 00"))
        finger.move(*spot(cluster(page, "Wege").locator(".head")))
        expect(page.locator("[data-mark]")).not_to_have_count(0)
        finger.lose()
        expect(page.locator(".ghost, [data-mark], .lifted")).to_have_count(0)
        expect(cluster(page, "Wege").locator(".words")).to_have_text(["Radweg", "Bus"])
        expect(page.locator(".open .words").first).to_have_text("Offen 00")


def test_under_a_finger_that_holds_a_card_nothing_moves(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        finger = Finger.of(page)
        finger.lift(words(page, "Offen 00"))
        finger.move(*spot(card(page, "Kita"), down=0.1))
        expect(card(page, "Kita")).to_have_attribute("data-mark", "before")
        places = "all => all.map((one) => JSON.stringify(one.getBoundingClientRect()))"
        before = page.locator(".card, .cluster").evaluate_all(places)
        create_cluster(ordered.house, ordered.host, ordered.topic.id, "Von anderswo")
        send(server, ordered, "Neu dazu")
        expect(page.locator("[aria-live=polite]")).to_have_text("1 neue Idee")
        assert page.locator(".card, .cluster").evaluate_all(places) == before
        finger.leave()
        expect(titles(page)).to_have_text(["Wege", "Zeiten", "Von anderswo"])
        expect(cluster(page, "Zeiten").locator(".words")).to_have_text(["Offen 00", "Kita", "Schule"])


def test_near_the_edge_of_the_open_column_a_held_card_scrolls_it(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        finger = Finger.of(page)
        finger.lift(words(page, "Offen 00"))
        finger.move(*spot(page.locator(".scroll"), across=0.4, down=0.8))
        finger.move(*spot(page.locator(".scroll"), across=0.4, down=0.97))
        expect(card(page, "Offen 11")).to_be_in_viewport()
        # Away from the edge nothing scrolls any more, so that the card stays where it is found.
        finger.move(*spot(page.locator(".scroll"), across=0.4, down=0.5))
        finger.move(*spot(card(page, "Offen 10"), across=0.4, down=0.1))
        expect(page.locator("[data-mark=before]")).to_have_count(1)
        finger.leave()
        expect(page.locator(".open .words").first).to_have_text("Offen 01")
        assert "Offen 00" in page.locator(".open .words").all_text_contents()[4:]


def test_clusters_are_reordered_with_a_finger(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        Finger.of(page).drag(cluster(page, "Zeiten").locator(".title"), cluster(page, "Wege"), across=0.2)
        expect(titles(page)).to_have_text(["Zeiten", "Wege"])


def test_cards_are_selected_by_touch_and_moved_together(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered, **TABLET) as page:
        page.get_by_role("button", name="Auswählen").tap()
        words(page, "Offen 00").tap()
        card(page, "Offen 02").get_by_label("auswählen").tap()
        expect(page.locator(".chosen")).to_have_text("2 ausgewählt")
        Finger.of(page).drag(words(page, "Offen 02"), cluster(page, "Wege").locator(".head"))
        expect(cluster(page, "Wege").locator(".words")).to_have_text(
            ["Radweg", "Bus", "Offen 00", "Offen 02"]
        )
        expect(page.locator(".choice")).to_be_hidden()
