"""Several cards at once: selected by clicks, keys and check marks; moved, joined or hidden in one step."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.browser.hands import carry, lift, words
from tests.browser.looking import OPTIONS
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster
from workshop.services.ideas import hide_ideas


@pytest.fixture
def ordered(cafe: Cafe) -> Cafe:
    """Two clusters with two ideas each, and four open ideas."""
    for title, texts in {"Wege": ("Radweg", "Bus"), "Zeiten": ("Kita", "Schule")}.items():
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title, [cafe.idea(text).id for text in texts])
    for text in ("Garten", "Bank", "Brunnen", "Laube"):
        cafe.idea(text)
    return cafe


def chosen(page: Page, *texts: str) -> None:
    expect(page.locator(".chosen-card .words")).to_have_text(texts)
    expect(page.locator(".chosen")).to_have_text(f"{len(texts)} ausgewählt")


def bar(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name="Auswahl").get_by_role("button", name=name)


def axe(page: Page) -> list[tuple[str, str]]:
    found = Axe().run(page, options=OPTIONS).response["violations"]
    return [(each["id"], node["html"]) for each in found for node in each["nodes"]]


def test_clicks_with_keys_select_and_the_whole_stack_is_dragged(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        before = card(page, "Laube").bounding_box()
        words(page, "Garten").click(modifiers=["Control"])
        chosen(page, "Garten")
        words(page, "Brunnen").click(modifiers=["Shift"])
        chosen(page, "Garten", "Bank", "Brunnen")
        words(page, "Bank").click(modifiers=["Control"])
        words(page, "Kita").click(modifiers=["Control"])
        chosen(page, "Garten", "Brunnen", "Kita")
        # What comes with selecting takes no room from anything.
        assert card(page, "Laube").bounding_box() == before

        lift(page, words(page, "Brunnen"))
        expect(page.locator(".ghost")).to_contain_text("3 Ideen")
        carry(page, card(page, "Bus"), down=0.1)
        page.mouse.up()
        expect(cluster(page, "Wege").locator(".words")).to_have_text(
            ["Radweg", "Garten", "Brunnen", "Kita", "Bus"]
        )
        expect(page.locator(".chosen-card")).to_have_count(0)
        page.get_by_role("button", name="Rückgängig").first.click()
        expect(page.locator(".open .words")).to_have_text(["Garten", "Bank", "Brunnen", "Laube"])
        expect(cluster(page, "Zeiten").locator(".words")).to_have_text(["Kita", "Schule"])


def test_the_bar_moves_makes_a_cluster_and_parks(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered) as page:
        for text in ("Garten", "Kita"):
            words(page, text).click(modifiers=["Control"])
        bar(page, "Verschieben nach …").click()
        page.get_by_role("menuitem", name="Wege").click()
        expect(cluster(page, "Wege").locator(".words")).to_have_text(["Radweg", "Bus", "Garten", "Kita"])
        expect(page.locator(".choice")).to_be_hidden()

        for text in ("Bank", "Schule"):
            words(page, text).click(modifiers=["Control"])
        bar(page, "Neue Themengruppe").click()
        expect(page.locator(".cluster textarea[name=title]")).to_be_focused()
        page.keyboard.type("Verweilen")
        page.keyboard.press("Enter")
        expect(cluster(page, "Verweilen").locator(".words")).to_have_text(["Bank", "Schule"])

        for text in ("Brunnen", "Laube"):
            words(page, text).click(modifiers=["Control"])
        bar(page, "Themenspeicher").click()
        expect(page.locator("[data-drop=parked] .words")).to_have_text(["Brunnen", "Laube"])
        expect(page.locator("[aria-live=polite]")).to_have_text("2 Ideen in den Themenspeicher gelegt")


def test_the_bar_joins_into_the_one_that_lies_in_a_cluster_and_hides_with_a_reason(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        words(page, "Garten").click(modifiers=["Control"])
        expect(bar(page, "Zusammenlegen")).to_be_hidden()
        words(page, "Kita").click(modifiers=["Control"])
        bar(page, "Zusammenlegen").click()
        expect(card(page, "Kita").get_by_role("button", name="genannt")).to_be_visible()
        expect(page.locator(".open .card")).to_have_count(3)

        for text in ("Bank", "Laube"):
            words(page, text).click(modifiers=["Control"])
        bar(page, "Ausblenden …").click()
        page.get_by_label("Warum werden die Ideen ausgeblendet?").fill("Doppelt")
        page.keyboard.press("Enter")
        expect(page.locator(".open .words")).to_have_text(["Brunnen"])
        expect(page.get_by_text("Ausgeblendet (2)")).to_be_visible()
        expect(page.locator(".choice")).to_be_hidden()


def test_keys_alone_select_and_escape_ends_it(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered) as page:
        card(page, "Garten").locator(".grip").focus()
        page.keyboard.press("Control+Space")
        chosen(page, "Garten")
        expect(page.locator("[aria-live=polite]")).to_have_text("1 ausgewählt")
        card(page, "Bank").get_by_role("checkbox", name="auswählen").focus()
        page.keyboard.press("Space")
        chosen(page, "Garten", "Bank")
        card(page, "Laube").locator(".grip").focus()
        page.keyboard.press("Shift+Space")
        chosen(page, "Garten", "Bank", "Brunnen", "Laube")
        page.keyboard.press("Escape")
        expect(page.locator(".chosen-card")).to_have_count(0)
        expect(page.locator(".choice")).to_be_hidden()
        expect(page.get_by_role("button", name="Auswählen")).to_be_focused()


def test_selected_cards_are_lifted_together_by_keys(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered) as page:
        for text in ("Garten", "Laube"):
            words(page, text).click(modifiers=["Control"])
        card(page, "Garten").locator(".grip").press("Enter")
        page.keyboard.press("ArrowRight")
        expect(page.locator("[aria-live=polite]")).to_have_text("2 Ideen, Stelle 3 von 3 in Wege")
        page.keyboard.press("Enter")
        expect(cluster(page, "Wege").locator(".words")).to_have_text(["Radweg", "Bus", "Garten", "Laube"])
        expect(page.locator("[aria-live=polite]")).to_have_text("2 Ideen verschoben nach „Wege“")


def test_the_selection_of_a_cluster_is_split_off(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered) as page:
        cluster(page, "Wege").locator(".edit").click()
        expect(page.get_by_role("menuitem", name="Auswahl abtrennen")).to_have_count(0)
        page.keyboard.press("Escape")
        for text in ("Bus", "Garten"):
            words(page, text).click(modifiers=["Control"])
        cluster(page, "Wege").locator(".edit").click()
        page.get_by_role("menuitem", name="Auswahl abtrennen").click()
        expect(page.locator(".cluster textarea[name=title]")).to_be_focused()
        page.keyboard.type("Linien")
        page.keyboard.press("Enter")
        expect(titles(page)).to_have_text(["Wege", "Linien", "Zeiten"])
        expect(cluster(page, "Linien").locator(".words")).to_have_text(["Bus"])
        expect(page.locator(".open .words").first).to_have_text("Garten")


def test_the_selection_survives_an_arrival_and_forgets_only_what_is_gone(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        for text in ("Garten", "Bank"):
            words(page, text).click(modifiers=["Control"])
        bank = next(idea for idea in ordered.record().ideas if idea.text == "Bank")
        hide_ideas(ordered.house, ordered.host, ordered.topic.id, [bank.id], "Doppelt")
        send(server, ordered, "Neu dazu")
        expect(card(page, "Neu dazu")).to_be_visible()
        chosen(page, "Garten")


def test_axe_finds_nothing_while_cards_are_selected_and_lifted(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        assert axe(page) == []
        for text in ("Garten", "Bank"):
            words(page, text).click(modifiers=["Control"])
        assert axe(page) == []
        lift(page, words(page, "Garten"))
        carry(page, card(page, "Bus"), down=0.1)
        assert axe(page) == []
        page.keyboard.press("Escape")
        card(page, "Garten").locator(".grip").press("Enter")
        assert axe(page) == []
