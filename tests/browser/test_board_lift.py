"""The host moves cards by keys alone: lift, choose the place with the arrows, drop; every step is said."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.browser.hands import TABLET
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster
from workshop.services.ideas import move_ideas


@pytest.fixture
def ordered(cafe: Cafe) -> Cafe:
    """Two clusters with two ideas each, and two open ideas."""
    for title, texts in {"Wege": ("Radweg", "Bus"), "Zeiten": ("Kita", "Schule")}.items():
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title, [cafe.idea(text).id for text in texts])
    for text in ("Garten", "Bank"):
        cafe.idea(text)
    return cafe


def grip(page: Page, text: str) -> Locator:
    return card(page, text).get_by_role("button", name="Anheben")


def hears(page: Page, sentence: str) -> None:
    expect(page.locator("[aria-live=polite]")).to_have_text(sentence)


@pytest.mark.parametrize("screen", [{}, TABLET], ids=["laptop", "tablet"])
def test_a_card_is_lifted_carried_and_dropped_by_keys_and_each_step_is_said(
    browser: Browser, server: Server, ordered: Cafe, screen: dict[str, object]
) -> None:
    with at_board(browser, server, ordered, **screen) as page:
        while not grip(page, "Garten").evaluate("node => node === node.getRootNode().activeElement"):
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        hears(
            page,
            "Garten, Stelle 1 von 2 in Neu. Pfeiltasten wählen die Stelle, "
            "die Eingabetaste legt ab, Escape bricht ab.",
        )
        for key, said in (
            ("ArrowRight", "Garten, Stelle 3 von 3 in Wege"),
            ("ArrowUp", "Garten, Stelle 2 von 3 in Wege"),
            ("ArrowRight", "Garten, Stelle 3 von 3 in Zeiten"),
            ("ArrowRight", "Garten, nach Neue Themengruppe"),
            ("ArrowRight", "Garten, nach Themenspeicher"),
            ("ArrowLeft", "Garten, nach Neue Themengruppe"),
            ("ArrowLeft", "Garten, Stelle 3 von 3 in Zeiten"),
            ("Home", "Garten, Stelle 1 von 3 in Zeiten"),
            ("ArrowDown", "Garten, Stelle 2 von 3 in Zeiten"),
        ):
            page.keyboard.press(key)
            hears(page, said)
        expect(card(page, "Schule")).to_have_attribute("data-mark", "before")
        page.keyboard.press("Enter")
        expect(cluster(page, "Zeiten").locator(".words")).to_have_text(["Kita", "Garten", "Schule"])
        # Whoever sorts goes on with the next one, by the same handle.
        expect(grip(page, "Bank")).to_be_focused()
        expect(page.locator("[data-mark]")).to_have_count(0)


def test_a_cluster_is_lifted_carried_and_dropped_by_keys_and_each_step_is_said(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    create_cluster(ordered.house, ordered.host, ordered.topic.id, "Orte")
    with at_board(browser, server, ordered) as page:
        handle = cluster(page, "Wege").locator(".head > .grip")
        handle.focus()
        page.keyboard.press("Enter")
        hears(
            page,
            "Themengruppe „Wege“, Stelle 1 von 3. Pfeiltasten wählen die Stelle, "
            "die Eingabetaste legt ab, Escape bricht ab.",
        )
        for key, place in (("ArrowRight", 2), ("End", 3), ("ArrowDown", 3), ("ArrowUp", 2), ("Home", 1)):
            page.keyboard.press(key)
            hears(page, f"Themengruppe „Wege“, Stelle {place} von 3")
        page.keyboard.press("Escape")
        hears(page, "Abgebrochen, nichts wurde verschoben")
        expect(titles(page)).to_have_text(["Wege", "Zeiten", "Orte"])
        page.keyboard.press("Space")
        page.keyboard.press("ArrowRight")
        # An idea that arrives leaves the cluster in the hand and its place as they are.
        send(server, ordered, "Kommt gerade an")
        expect(card(page, "Kommt gerade an")).to_be_visible()
        expect(handle).to_have_attribute("aria-pressed", "true")
        expect(cluster(page, "Orte")).to_have_attribute("data-mark", re.compile("before$"))
        page.keyboard.press("Enter")
        expect(titles(page)).to_have_text(["Zeiten", "Wege", "Orte"])
        hears(page, "Themengruppe verschoben")
        expect(handle).to_be_focused()
        expect(page.locator("[data-mark]")).to_have_count(0)


def test_a_lifted_card_finds_no_place_beside_what_the_filter_hides(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        page.get_by_role("button", name="Suche").click()
        page.get_by_role("searchbox").fill("a")
        expect(page.locator(".card:visible .words")).to_have_text(["Garten", "Bank", "Radweg", "Kita"])
        grip(page, "Bank").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("ArrowRight")
        hears(page, "Bank, Stelle 2 von 2 in Wege")
        page.keyboard.press("ArrowUp")
        hears(page, "Bank, Stelle 1 von 2 in Wege")
        page.keyboard.press("Enter")
        expect(cluster(page, "Wege").locator(".words")).to_have_text(["Bank", "Radweg", "Bus"])


def test_escape_and_leaving_put_the_card_back_and_say_so(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        for key in ("Escape", "Tab"):
            grip(page, "Garten").focus()
            page.keyboard.press("Enter")
            page.keyboard.press("ArrowRight")
            hears(page, "Garten, Stelle 3 von 3 in Wege")
            page.keyboard.press(key)
            hears(page, "Abgebrochen, nichts wurde verschoben")
            expect(page.locator("[data-mark], .raised")).to_have_count(0)
        expect(page.locator(".open .words")).to_have_text(["Garten", "Bank"])
        expect(grip(page, "Garten")).to_have_attribute("aria-pressed", "false")


def test_new_cluster_and_store_of_themes_are_reached_by_keys(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        grip(page, "Garten").focus()
        for key in ("Enter", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter"):
            page.keyboard.press(key)
        expect(page.locator("[data-drop=parked] .words")).to_have_text(["Garten"])
        expect(grip(page, "Bank")).to_be_focused()
        for key in ("Enter", "ArrowRight", "ArrowRight", "ArrowRight", "Enter"):
            page.keyboard.press(key)
        expect(page.locator(".cluster textarea[name=title]")).to_be_focused()
        page.keyboard.type("Draußen sein")
        page.keyboard.press("Enter")
        expect(cluster(page, "Draußen sein").locator(".words")).to_have_text(["Bank"])


def test_what_arrives_leaves_the_chosen_place_and_the_lift_as_they_are(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        grip(page, "Garten").focus()
        for key in ("Enter", "ArrowRight", "ArrowRight", "ArrowUp"):
            page.keyboard.press(key)
        hears(page, "Garten, Stelle 2 von 3 in Zeiten")
        kita = next(idea for idea in ordered.record().ideas if idea.text == "Kita")
        move_ideas(ordered.house, ordered.host, ordered.topic.id, [kita.id], None)
        send(server, ordered, "Neu dazu")
        expect(page.locator(".open .words")).to_have_text(["Garten", "Bank", "Kita", "Neu dazu"])
        expect(card(page, "Schule")).to_have_attribute("data-mark", "before")
        page.keyboard.press("Enter")
        expect(cluster(page, "Zeiten").locator(".words")).to_have_text(["Garten", "Schule"])


def test_a_lifted_card_that_somebody_else_moves_is_let_go_and_said(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        grip(page, "Garten").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("ArrowRight")
        garten = next(idea for idea in ordered.record().ideas if idea.text == "Garten")
        zeiten = ordered.record().clusters[1].id
        move_ideas(ordered.house, ordered.host, ordered.topic.id, [garten.id], zeiten)
        send(server, ordered, "Neu dazu")
        expect(page.locator(".noted")).to_have_text("„Garten“ liegt inzwischen in „Zeiten“ und bleibt dort.")
        expect(page.locator("[data-mark], .raised")).to_have_count(0)


def test_the_menu_puts_a_card_into_the_store_of_themes_and_moves_clusters(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        card(page, "Garten").locator(".move").press("Enter")
        page.get_by_role("menuitem", name="In den Themenspeicher").press("Enter")
        expect(page.locator("[data-drop=parked] .words")).to_have_text(["Garten"])
        expect(card(page, "Bank").locator(".move")).to_be_focused()

        cluster(page, "Zeiten").locator(".edit").press("Enter")
        page.get_by_role("menuitem", name="Nach vorn").press("Enter")
        expect(titles(page)).to_have_text(["Zeiten", "Wege"])
        cluster(page, "Zeiten").locator(".edit").press("Enter")
        page.get_by_role("menuitem", name="Zusammenführen mit …").press("Enter")
        page.get_by_role("menuitem", name="Wege").press("Enter")
        expect(titles(page)).to_have_text(["Wege"])
        expect(cluster(page, "Wege").locator(".words")).to_have_text(["Radweg", "Bus", "Kita", "Schule"])
        hears(page, "Zusammengeführt mit „Wege“")
