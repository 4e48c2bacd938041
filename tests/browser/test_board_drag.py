"""The host moves cards and clusters by mouse in a real browser, and nothing else moves meanwhile."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.browser.hands import carry, drag, lift, spot, words
from tests.services.cafe import Cafe
from tests.serving import Server
from tests.waiting import until
from workshop.services.clusters import create_cluster, dissolve_cluster
from workshop.services.ideas import hide_ideas


@pytest.fixture
def ordered(cafe: Cafe) -> Cafe:
    """Two clusters with two ideas each, and two open ideas."""
    for title, texts in {"Wege": ("Radweg", "Bus"), "Zeiten": ("Kita", "Schule")}.items():
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title, [cafe.idea(text).id for text in texts])
    for text in ("Garten", "Bank"):
        cafe.idea(text)
    return cafe


def in_cluster(page: Page, title: str, *texts: str) -> None:
    expect(cluster(page, title).locator(".words")).to_have_text(texts)


def in_open(page: Page, *texts: str) -> None:
    expect(page.locator(".open .words")).to_have_text(texts)


def test_a_card_is_dropped_on_a_cluster_between_cards_and_back(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        drag(page, words(page, "Garten"), cluster(page, "Wege").locator(".head"))
        in_cluster(page, "Wege", "Radweg", "Bus", "Garten")
        expect(page.locator("[aria-live=polite]")).to_have_text("Verschoben nach „Wege“")

        lift(page, words(page, "Garten"))
        carry(page, card(page, "Schule"), down=0.1)
        expect(card(page, "Schule")).to_have_attribute("data-mark", "before")
        page.mouse.up()
        in_cluster(page, "Zeiten", "Kita", "Garten", "Schule")
        in_cluster(page, "Wege", "Radweg", "Bus")
        expect(page.locator("[data-mark]")).to_have_count(0)

        drag(page, words(page, "Garten"), card(page, "Bank"), down=0.1)
        in_open(page, "Garten", "Bank")
        drag(page, words(page, "Garten"), page.locator("#open-head"))
        in_open(page, "Bank", "Garten")


def test_one_open_card_upon_another_makes_a_cluster_whose_title_can_be_typed_over(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        lift(page, words(page, "Bank"))
        carry(page, card(page, "Garten"))
        expect(card(page, "Garten")).to_have_attribute("data-mark", "pair")
        expect(page.locator(".ghost")).to_contain_text("Neue Themengruppe aus beiden")
        page.mouse.up()
        field = page.locator(".cluster textarea[name=title]")
        expect(field).to_be_focused()
        expect(field).to_have_value("Garten")
        page.keyboard.type("Draußen sein")
        page.keyboard.press("Enter")
        in_cluster(page, "Draußen sein", "Garten", "Bank")
        expect(titles(page)).to_have_text(["Wege", "Zeiten", "Draußen sein"])


def test_within_a_cluster_only_resting_upon_a_card_takes_both_out(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        lift(page, words(page, "Bank"))
        carry(page, card(page, "Kita"))
        expect(card(page, "Kita")).to_have_attribute("data-mark", "pair")
        page.mouse.up()
        expect(page.locator(".cluster textarea[name=title]")).to_be_focused()
        page.keyboard.type("Beides")
        page.keyboard.press("Enter")
        in_cluster(page, "Beides", "Kita", "Bank")
        expect(titles(page)).to_have_text(["Wege", "Beides", "Zeiten"])


def test_a_card_is_dropped_on_new_cluster_and_on_the_store_of_themes(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        drag(page, words(page, "Bank"), page.locator("[data-drop=new]"))
        expect(page.locator(".cluster textarea[name=title]")).to_have_value("Bank")
        page.keyboard.press("Escape")
        in_cluster(page, "Bank", "Bank")

        drag(page, words(page, "Garten"), page.locator("[data-drop=parked]"))
        expect(page.locator("[data-drop=parked] .words")).to_have_text(["Garten"])
        expect(page.locator("[aria-live=polite]")).to_have_text("In den Themenspeicher gelegt")
        in_open(page)


def test_escape_and_a_drop_beside_everything_leave_the_card_where_it_was(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        lift(page, words(page, "Bank"))
        carry(page, cluster(page, "Wege").locator(".head"))
        page.keyboard.press("Escape")
        expect(page.locator(".ghost, [data-mark], .lifted")).to_have_count(0)
        expect(page.locator("[aria-live=polite]")).to_have_text("Abgebrochen, nichts wurde verschoben")
        # The hand was above a title: letting go does not press it.
        page.mouse.up()
        drag(page, words(page, "Bank"), page.locator(".state"))
        expect(page.locator(".cluster textarea")).to_have_count(0)
        in_open(page, "Garten", "Bank")
        assert [idea.text for idea in ordered.record().ideas if idea.cluster_id is None] == ["Garten", "Bank"]


def test_an_idea_that_arrives_during_a_drag_moves_nothing_until_the_drop(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        lift(page, words(page, "Bank"))
        carry(page, card(page, "Kita"), down=0.1)
        expect(card(page, "Kita")).to_have_attribute("data-mark", "before")
        before = page.locator(".card, .cluster").evaluate_all(
            "all => all.map((one) => JSON.stringify(one.getBoundingClientRect()))"
        )
        first = ordered.record().ideas[0]
        hide_ideas(ordered.house, ordered.host, ordered.topic.id, [first.id], "Doppelt")
        send(server, ordered, "Neu dazu")
        expect(page.locator("[aria-live=polite]")).to_have_text("1 neue Idee")
        after = page.locator(".card, .cluster").evaluate_all(
            "all => all.map((one) => JSON.stringify(one.getBoundingClientRect()))"
        )
        assert after == before
        page.mouse.up()
        in_cluster(page, "Zeiten", "Bank", "Kita", "Schule")
        in_cluster(page, "Wege", "Bus")
        in_open(page, "Garten", "Neu dazu")


def test_an_idea_that_somebody_else_moved_meanwhile_stays_there_and_the_drop_says_so(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as one, at_board(browser, server, ordered) as two:
        lift(one, words(one, "Bank"))
        carry(one, cluster(one, "Wege").locator(".head"))
        drag(two, words(two, "Bank"), cluster(two, "Zeiten").locator(".head"))
        in_cluster(two, "Zeiten", "Kita", "Schule", "Bank")
        send(server, ordered, "Ein Zeichen")
        expect(one.locator("[aria-live=polite]")).to_have_text("1 neue Idee")
        one.mouse.up()
        expect(one.locator(".noted")).to_have_text("„Bank“ liegt inzwischen in „Zeiten“ und bleibt dort.")
        in_cluster(one, "Zeiten", "Kita", "Schule", "Bank")
        in_cluster(one, "Wege", "Radweg", "Bus")


def test_a_drop_into_a_cluster_that_is_gone_or_of_a_hidden_idea_changes_nothing(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        lift(page, words(page, "Bank"))
        carry(page, cluster(page, "Wege").locator(".head"))
        dissolve_cluster(ordered.house, ordered.host, ordered.topic.id, ordered.record().clusters[0].id)
        send(server, ordered, "Ein Zeichen")
        expect(page.locator("[aria-live=polite]")).to_have_text("1 neue Idee")
        page.mouse.up()
        expect(page.locator(".noted")).to_contain_text("Die Themengruppe gibt es inzwischen nicht mehr.")
        expect(titles(page)).to_have_text(["Zeiten"])

        lift(page, words(page, "Bank"))
        expect(page.locator(".noted")).to_be_empty()
        carry(page, cluster(page, "Zeiten").locator(".head"))
        bank = next(idea for idea in ordered.record().ideas if idea.text == "Bank")
        hide_ideas(ordered.house, ordered.host, ordered.topic.id, [bank.id], "Doppelt")
        # The same sentence stands there from before.
        page.locator("[aria-live=polite]").evaluate("node => { node.textContent = ''; }")
        send(server, ordered, "Noch ein Zeichen")
        expect(page.locator("[aria-live=polite]")).to_have_text("1 neue Idee")
        page.mouse.up()
        expect(page.locator(".noted")).to_contain_text("Die Idee liegt nicht mehr hier")
        in_cluster(page, "Zeiten", "Kita", "Schule")


def test_a_drop_is_seen_in_the_other_browser(browser: Browser, server: Server, ordered: Cafe) -> None:
    with at_board(browser, server, ordered) as one, at_board(browser, server, ordered) as two:
        drag(one, words(one, "Bank"), card(one, "Schule"), down=0.1)
        in_cluster(two, "Zeiten", "Kita", "Bank", "Schule")
        drag(two, words(two, "Kita"), cluster(two, "Wege").locator(".head"))
        in_cluster(one, "Wege", "Radweg", "Bus", "Kita")


def test_clusters_are_reordered_by_their_heads_and_a_click_still_renames(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    with at_board(browser, server, ordered) as page:
        lift(page, cluster(page, "Zeiten").locator(".title"))
        carry(page, cluster(page, "Wege"), across=0.2)
        expect(cluster(page, "Wege")).to_have_attribute("data-mark", "beside-before")
        page.mouse.up()
        expect(titles(page)).to_have_text(["Zeiten", "Wege"])
        expect(page.locator(".cluster textarea")).to_have_count(0)
        drag(page, cluster(page, "Zeiten").locator(".count"), cluster(page, "Wege"), across=0.8)
        expect(titles(page)).to_have_text(["Wege", "Zeiten"])
        cluster(page, "Wege").locator(".title").click()
        expect(page.locator(".cluster textarea[name=title]")).to_be_focused()


def test_near_the_edge_the_clusters_scroll_while_a_card_is_held(
    browser: Browser, server: Server, ordered: Cafe
) -> None:
    for n in range(9):
        ids = [ordered.idea(f"Idee {n}").id]
        create_cluster(ordered.house, ordered.host, ordered.topic.id, f"Reihe {n}", ids)
    with at_board(browser, server, ordered) as page:
        last = cluster(page, "Reihe 8")
        expect(last).not_to_be_in_viewport()
        lift(page, words(page, "Bank"))
        x, _ = spot(cluster(page, "Wege"))
        _, bottom = spot(page.locator("section.clusters"), down=0.97)
        page.mouse.move(x, bottom, steps=5)
        expect(page.locator("[data-drop=parked]")).to_be_in_viewport()
        # While the hand is at the edge they scroll on, up to their end.
        pane = page.locator("section.clusters")
        until(
            page, lambda: pane.evaluate("node => node.scrollTop + node.clientHeight > node.scrollHeight - 1")
        )
        carry(page, last.locator(".head"))
        page.mouse.up()
        in_cluster(page, "Reihe 8", "Idee 8", "Bank")
