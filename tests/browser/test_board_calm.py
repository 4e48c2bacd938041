"""The board stays calm in a real browser: when the server stops, when ideas arrive, when clusters move."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send
from tests.services.cafe import Cafe, open_cafe
from tests.serving import Server, launch_server, start_server, stop_server
from workshop.config import read_settings
from workshop.domain.model import Origin
from workshop.services.clusters import create_cluster
from workshop.services.house import open_house
from workshop.services.ideas import type_idea
from workshop.services.tables import add_table
from workshop.services.visitor import ORGANISER

TABLET = {"width": 1024, "height": 768}


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[list[Server]]:
    """A server that may be stopped; the last of the list is ended afterwards."""
    running = [start_server(tmp_path / "data")]
    yield running
    stop_server(running[-1])


def test_a_paper_card_is_typed_on_and_stored_although_the_server_stops_meanwhile(
    browser: Browser, own_server: list[Server]
) -> None:
    server = own_server[0]
    house = open_house(read_settings(server.environment))
    cafe = open_cafe(house)
    with at_board(browser, server, cafe) as page:
        field = page.get_by_label("Idee tippen")
        page.get_by_text("Papierkarte").click()
        field.click()
        page.keyboard.type("Von der Karte, ")
        noticed = page.evaluate_handle(
            """() => ({ dialog: new Promise((shown) => new MutationObserver((all) => all.forEach((one) =>
                 one.addedNodes.forEach((node) => node.dataset?.testid === "stDialog" && shown(true))))
                 .observe(document.body, { childList: true, subtree: true })) })"""
        )
        stop_server(server)
        expect(page.locator(".state")).to_contain_text("keine Verbindung")
        page.keyboard.type("ohne Server ")
        # Streamlit's own dialog, which would make all of the page inert.
        assert noticed.evaluate("told => told.dialog")
        page.keyboard.type("weiter")
        expect(field).to_have_value("Von der Karte, ohne Server weiter")
        page.keyboard.press("ArrowLeft")
        page.get_by_text("Am Tisch").click()
        page.get_by_text("Papierkarte").click()
        field.focus()

        own_server.append(
            Server(launch_server(server.environment, server.log), server.url, server.environment, server.log)
        )
        expect(page.locator(".state")).to_contain_text("alles gespeichert", timeout=90_000)
        expect(page.locator("[inert]")).to_have_count(0)
        page.keyboard.type("getipp")
        expect(field).to_be_focused()
        expect(field).to_have_value("Von der Karte, ohne Server weitegetippr")
        page.keyboard.press("Enter")
        expect(card(page, "Von der Karte, ohne Server weitegetippr")).to_be_visible()
        expect(field).to_have_value("")
        stored = [(idea.text, idea.origin) for idea in cafe.record().ideas]
        assert stored == [("Von der Karte, ohne Server weitegetippr", Origin.PAPER)]
    house.store.close()


def test_new_ideas_below_are_counted_until_they_are_seen_and_nothing_moves(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for n in range(8):
        cafe.idea(f"Alte Idee {n}")
    with at_board(browser, server, cafe, viewport=TABLET) as page:
        pill = page.locator(".pill")
        # What was there before is not new.
        expect(pill).to_be_hidden()
        send(server, cafe, "Erste neue Idee")
        expect(pill).to_have_text("1 neue Idee ↓")
        place = card(page, "Alte Idee 0").bounding_box()
        send(server, cafe, "Zweite neue Idee")
        expect(pill).to_have_text("2 neue Ideen ↓")
        assert card(page, "Alte Idee 0").bounding_box() == place
        assert page.locator(".scroll").evaluate("node => node.scrollTop") == 0

        pill.click()
        expect(card(page, "Zweite neue Idee")).to_be_in_viewport()
        expect(pill).to_be_hidden()
        expect(card(page, "Erste neue Idee").locator(".move")).to_be_focused()


def test_a_new_idea_that_is_in_view_needs_no_pill(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe, viewport=TABLET) as page:
        send(server, cafe, "Erste neue Idee")
        expect(card(page, "Erste neue Idee")).to_be_in_viewport()
        expect(page.locator(".pill")).to_be_hidden()


def test_a_card_of_the_hosts_own_comes_into_view(browser: Browser, server: Server, cafe: Cafe) -> None:
    for n in range(8):
        cafe.idea(f"Alte Idee {n}")
    with at_board(browser, server, cafe, viewport=TABLET) as page:
        page.get_by_label("Idee tippen").fill("Von der Karte")
        page.keyboard.press("Enter")
        expect(card(page, "Von der Karte")).to_be_in_viewport(ratio=1)
        expect(page.locator(".pill")).to_be_hidden()
        expect(page.get_by_label("Idee tippen")).to_be_focused()


def test_a_clusters_colour_goes_along_with_it(browser: Browser, server: Server, cafe: Cafe) -> None:
    names = [f"Aussage {n}" for n in range(8)]
    made = [create_cluster(cafe.house, cafe.host, cafe.topic.id, name).cluster for name in names]
    with at_board(browser, server, cafe) as page:
        before = {name: _colour(page, name) for name in names}
        assert len(set(before.values())) == 8
        answer = page.request.post(
            f"{server.url}/board/{cafe.table.id}/commands",
            data={"do": "move-cluster", "cluster": made[7].id, "before": made[0].id, "by": "another"},
        )
        assert answer.ok
        expect(page.locator(".cluster").first).to_contain_text("Aussage 7")
        assert {name: _colour(page, name) for name in names} == before


def test_a_cards_foot_is_one_line_on_a_tablet(browser: Browser, server: Server, cafe: Cafe) -> None:
    # A second table makes the cards say where they come from.
    add_table(cafe.house, ORGANISER, cafe.topic.id)
    cafe.idea("Vom Handy")
    type_idea(cafe.house, cafe.host, cafe.table.id, "Von der Karte", Origin.PAPER)
    with at_board(browser, server, cafe, viewport=TABLET) as page:
        phone, paper = card(page, "Vom Handy"), card(page, "Von der Karte")
        expect(phone.locator(".source")).to_have_text("Tisch 1 · Runde 1")
        expect(paper.locator(".source")).to_have_text("Tisch 1 · Runde 1 · Papierkarte")
        line = phone.locator(".source").evaluate("node => node.offsetHeight")
        assert line == paper.locator(".source").evaluate("node => node.offsetHeight")
        assert phone.locator(".foot").evaluate("node => node.offsetHeight") < 50


def _colour(page: Page, title: str) -> str:
    head = cluster(page, title).locator(".head")
    return str(head.evaluate("node => getComputedStyle(node).backgroundColor"))
