"""Rounds, what is new and words: the filter hides cards in a real browser, loses none, and says so."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send
from tests.browser.looking import faults, resize
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster
from workshop.services.ideas import correct_idea
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round

# What the browser paints as found; it is never written into the document.
PAINTED = """() => [...(CSS.highlights.get("tischdecke-found") ?? [])].map((range) => range.toString())"""


def test_words_are_found_without_case_or_accents_and_painted_not_rewritten(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _search(page, "BUSSE")
        expect(_shown(page)).to_have_text(["Mehr Busse <b>am</b> Abend", "Büße nach 20 Uhr"])
        assert page.evaluate(PAINTED) == ["Busse", "Büße"]
        expect(page.locator(".words mark, .words span")).to_have_count(0)
        expect(page.locator("[aria-live=polite]")).to_have_text("2 Ideen passen")
        expect(page.locator(".sifted-note")).to_have_text("2 von 5 gezeigt · Filter aufheben")

        _search(page, "abend busse")
        expect(_shown(page)).to_have_text(["Mehr Busse <b>am</b> Abend"])
        _search(page, "gibt es nicht")
        expect(page.locator(".found")).to_have_text("Keine Idee passt")
        page.keyboard.press("Escape")
        expect(_shown(page)).to_have_count(5)
        expect(page.get_by_role("searchbox")).to_be_focused()
        expect(page.locator(".state")).to_have_text("5 Ideen · 2 zugeordnet · 3 offenalles gespeichert")
        assert page.evaluate(PAINTED) == []
        page.keyboard.press("Escape")
        expect(page.get_by_role("button", name="Suche")).to_be_focused()
        expect(page.get_by_role("searchbox")).to_be_hidden()


def test_an_idea_is_found_by_its_original_words_and_by_its_clusters_title(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _fill(cafe)
    corrected = cafe.idea("Farräder für ale")
    correct_idea(cafe.house, cafe.host, cafe.topic.id, corrected.id, "Fahrräder für alle")
    with at_board(browser, server, cafe) as page:
        _search(page, "farräder")
        expect(_shown(page)).to_have_text(["Fahrräder für alle"])
        _search(page, "familien kommen")
        expect(_shown(page)).to_have_text(["Sichere Radwege", "Büße nach 20 Uhr"])
        assert page.evaluate(PAINTED) == ["Familien", "kommen"]
        expect(cluster(page, "Familien kommen an").locator(".count")).to_have_text("2 Ideen")


def test_a_round_and_what_is_new_in_it_are_shown_alone(browser: Browser, server: Server, cafe: Cafe) -> None:
    _fill(cafe)
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    cafe.idea("In der zweiten Runde")
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Suche").click()
        expect(page.get_by_label("Runde", exact=True)).to_have_value("")
        expect(page.locator(".find option")).to_have_text(["Alle Runden", "Runde 1", "Runde 2"])
        page.get_by_label("Runde", exact=True).select_option("Runde 2")
        expect(_shown(page)).to_have_text(["In der zweiten Runde"])
        page.get_by_label("Runde", exact=True).select_option("Runde 1")
        expect(_shown(page)).to_have_count(5)
        page.get_by_label("Neu seit Rundenbeginn").check()
        expect(_shown(page)).to_have_count(0)
        page.get_by_label("Runde", exact=True).select_option("Alle Runden")
        expect(_shown(page)).to_have_text(["In der zweiten Runde"])

        # Folded away, the filter still holds, and the state line leads out of it.
        page.get_by_role("button", name="Suche, Filter an").click()
        expect(page.get_by_role("searchbox")).to_be_hidden()
        page.locator(".state").get_by_role("button", name="Filter aufheben").click()
        expect(_shown(page)).to_have_count(6)
        expect(page.get_by_role("button", name="Suche", exact=True)).to_be_focused()


def test_what_arrives_is_filtered_and_what_is_in_use_stays(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _search(page, "bus")
        send(server, cafe, "Busspur in der Innenstadt")
        expect(page.locator(".sifted-note")).to_contain_text("3 von 6 gezeigt")
        send(server, cafe, "Grillplatz am See")
        expect(page.locator(".sifted-note")).to_contain_text("3 von 7 gezeigt")
        expect(card(page, "Grillplatz")).to_be_hidden()
        expect(page.get_by_role("searchbox")).to_be_focused()
        expect(page.get_by_role("searchbox")).to_have_value("bus")

        # Whoever corrects a card so that it fits no longer is not robbed of it.
        card(page, "Busspur").get_by_role("button", name="Verschieben …").click()
        page.get_by_role("menuitem", name="Wortlaut korrigieren …").click()
        page.get_by_label("Wortlaut der Idee").fill("Eigene Spur")
        page.keyboard.press("Enter")
        expect(card(page, "Eigene Spur")).to_be_visible()


def test_cards_are_placed_while_a_filter_holds(browser: Browser, server: Server, cafe: Cafe) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _search(page, "abend")
        moved = card(page, "Mehr Busse")
        moved.get_by_role("button", name="Verschieben …").click()
        page.get_by_role("menuitem", name="Familien kommen an").click()
        expect(cluster(page, "Familien kommen an").locator(".card:not(.sifted) .words")).to_have_text(
            ["Mehr Busse <b>am</b> Abend"]
        )
        page.locator(".state").get_by_role("button", name="Filter aufheben").click()
        expect(cluster(page, "Familien kommen an").locator(".words")).to_have_text(
            ["Sichere Radwege", "Büße nach 20 Uhr", "Mehr Busse <b>am</b> Abend"]
        )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_filter_is_for_everybody(browser: Browser, server: Server, cafe: Cafe, scheme: str) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        _search(page, "bus")
        for width in (1920, 1024, 390):
            resize(page, width)
            assert faults(page) == []
            assert page.locator(".find").evaluate("node => node.scrollWidth <= node.clientWidth")


def _fill(cafe: Cafe) -> None:
    """Five ideas, two of them in a cluster."""
    placed = [cafe.idea(text).id for text in ("Sichere Radwege", "Büße nach 20 Uhr")]
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Familien kommen an", placed)
    for text in ("Mehr Busse <b>am</b> Abend", "Kita am See", "Sommerfest"):
        cafe.idea(text)


def _search(page: Page, words: str) -> None:
    if page.get_by_role("searchbox").is_hidden():
        page.get_by_role("button", name="Suche").click()
    page.get_by_role("searchbox").fill(words)


def _shown(page: Page):  # noqa: ANN202
    return page.locator(".clusters .card:not(.sifted) > .words, .open .card:not(.sifted) > .words")
