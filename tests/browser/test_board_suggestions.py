"""Suggestions on the board: a tap places an idea, and the host hears what helps with them."""

from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.browser.board import at_board, card, cluster, send
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster
from workshop.services.embedding import choose_model
from workshop.services.visitor import ORGANISER


def test_a_tap_on_a_suggestion_places_the_idea_and_nothing_else_moves(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text, title in (("Sommerfest", "Feste feiern"), ("Radweg zur Schule", "Sicher unterwegs")):
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title, [cafe.idea(text).id])
    with at_board(browser, server, cafe) as page:
        send(server, cafe, "Grillabend")
        send(server, cafe, "Fahrradbügel am Bahnhof")
        chips = card(page, "Grillabend").locator(".suggested").get_by_role("button")
        expect(chips.first).to_have_accessible_name("Verschieben nach „Feste feiern“")
        expect(page.locator(".method")).to_be_hidden()
        chips.first.click()
        expect(cluster(page, "Feste feiern").locator(".words")).to_have_text(["Sommerfest", "Grillabend"])
        expect(page.locator(".open .words")).to_have_text(["Fahrradbügel am Bahnhof"])
        expect(cluster(page, "Feste feiern").locator(".suggested:visible")).to_have_count(0)


def test_the_board_says_when_the_chosen_model_is_silent(
    browser: Browser, server: Server, cafe: Cafe, tmp_path: Path
) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", [cafe.idea("Sommerfest").id])
    cafe.idea("Grillabend")
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(tmp_path / "fehlt"))
    with at_board(browser, server, cafe) as page:
        expect(page.locator(".method")).to_have_text(
            "Das Sprachmodell antwortet nicht. Die Vorschläge kommen vom eingebauten Verfahren."
        )
