"""Who gets to a board in a real browser, and what it says when something is in the way."""

from urllib.parse import quote

import httpx
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.board import at_board, card, opened, send, titles
from tests.browser.looking import resize
from tests.services.cafe import Cafe
from tests.serving import PASSPHRASE, Server
from workshop.domain.model import Phase
from workshop.services.clusters import create_cluster, dissolve_cluster
from workshop.services.ideas import move_ideas
from workshop.services.tables import add_table, remove_table, renew_host_link
from workshop.services.visitor import ORGANISER


def test_the_document_says_that_it_is_german(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        expect(page.locator("html")).to_have_attribute("lang", "de")
        expect(page.locator(".board")).to_have_attribute("lang", "de")


def test_the_board_speaks_english_too(browser: Browser, server: Server, cafe: Cafe) -> None:
    with opened(browser, server, f"/h/{cafe.table.host_token}", locale="en-GB") as page:
        expect(page.locator(".state")).to_contain_text("everything saved")
        expect(page.locator("#open-head")).to_have_text("New (0)")


def test_the_board_says_when_the_connection_is_lost_and_catches_up(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        page.context.set_offline(True)
        expect(page.locator(".state")).to_contain_text("keine Verbindung, letzter Stand")
        page.get_by_label("Idee tippen").fill("Unterwegs")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("der Server nicht antwortet")
        expect(page.get_by_label("Idee tippen")).to_have_value("Unterwegs")
        send(server, cafe, "Inzwischen")

        page.context.set_offline(False)
        expect(page.locator(".open .words")).to_have_text(["Inzwischen"])
        expect(page.locator(".state")).to_contain_text("alles gespeichert")


def test_a_command_that_the_server_refuses_leaves_the_board_as_it_is(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    with at_board(browser, server, cafe) as page:
        # Changed in another process, this board hears of it only with the next announcement.
        gone = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Gleich weg").cluster
        send(server, cafe, "Zweite Idee")
        expect(titles(page)).to_have_text(["Gleich weg"])
        card(page, "Erste Idee").locator(".move").click()
        dissolve_cluster(cafe.house, cafe.host, gone.topic_id, gone.id)
        page.get_by_role("menuitem", name="Gleich weg").click()
        expect(page.get_by_role("alert")).to_have_text(
            "Diese Themengruppe gibt es nicht mehr. Bitte wählen Sie eine andere."
        )
        expect(page.locator(".open .words")).to_have_text(["Erste Idee", "Zweite Idee"])


def test_a_hosts_link_opens_no_other_table(browser: Browser, server: Server, cafe: Cafe) -> None:
    cafe.idea("Geheim", cafe.other_table)
    with at_board(browser, server, cafe) as page:
        page.goto(f"{server.url}/table?table={cafe.other_table.id}")
        expect(page.get_by_text("Das gehört zu einem anderen Tisch.")).to_be_visible()
        expect(page.locator(".board")).to_have_count(0)
        assert "Geheim" not in page.content()


def test_a_host_of_two_tables_chooses(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        page.goto(f"{server.url}/h/{cafe.other_table.host_token}")
        expect(page.locator(".topic")).to_have_text("Zweites Thema")
        page.goto(f"{server.url}/table")
        page.get_by_role("link", name="Tisch 1 · Erstes Thema").click()
        expect(page.locator(".topic")).to_have_text("Erstes Thema")


def test_the_organiser_chooses_among_the_tables_of_a_workshop_and_finds_back(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with opened(browser, server, "/sign-in?next=" + quote(f"/table?workshop={cafe.workshop_id}")) as page:
        page.get_by_label("Passwort").fill(PASSPHRASE)
        page.get_by_role("button", name="Anmelden").click()
        page.get_by_role("link", name="Tisch 2 · Zweites Thema").click()
        expect(page.locator(".topic")).to_have_text("Zweites Thema")
        back = page.get_by_role("link", name="Zur Veranstaltung")
        expect(back).to_have_attribute("href", f"/prepare?workshop={cafe.workshop_id}")


def test_the_only_table_of_a_host_opens_by_itself(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        page.goto(f"{server.url}/table")
        expect(page.locator(".topic")).to_have_text("Erstes Thema")


def test_a_stranger_is_told_kindly_what_is_needed(browser: Browser, server: Server, cafe: Cafe) -> None:
    with opened(browser, server, f"/table?table={cafe.table.id}") as page:
        expect(page.get_by_text("Bitte öffnen Sie den Link, den Sie als Tischmoderation")).to_be_visible()
        expect(page.locator(".board")).to_have_count(0)


def test_a_board_whose_link_was_renewed_shows_nothing_any_more(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    with at_board(browser, server, cafe) as page:
        expect(card(page, "Erste Idee")).to_be_visible()
        renew_host_link(cafe.house, ORGANISER, cafe.table.id)
        send(server, cafe, "Zweite Idee")
        expect(page.locator(".board")).to_have_text(
            "Ihr Link gilt nicht mehr. Bitte lassen Sie sich von der Organisation den neuen Link geben."
        )
        expect(page.locator(".card")).to_have_count(0)


def test_a_host_whose_table_was_removed_reads_a_sentence_for_hosts(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        cafe.idea("Wohin damit")
        kept = add_table(cafe.house, ORGANISER, cafe.topic.id)
        remove_table(cafe.house, ORGANISER, cafe.table.id)
        answer = httpx.post(f"{server.url}/t/{kept.code}/ideas", json={"text": "Zweite Idee"})
        assert answer.status_code == 201
        expect(page.locator(".board")).to_have_text("Dieser Tisch wurde von der Organisation entfernt.")
        page.reload()
        expect(page.get_by_text("Bitte öffnen Sie den Link, den Sie als Tischmoderation")).to_be_visible()
        expect(page.get_by_text("Code auf dem Tisch")).to_have_count(0)


def test_a_closed_workshop_can_be_read_but_not_changed(browser: Browser, server: Server, cafe: Cafe) -> None:
    cafe.idea("Erste Idee")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")
    cafe.enter(Phase.CLOSED)
    with at_board(browser, server, cafe) as page:
        expect(page.locator(".open .words")).to_have_text(["Erste Idee"])
        expect(page.get_by_text("Die Veranstaltung ist abgeschlossen.")).to_be_visible()
        # What is left only shows something.
        left = page.locator(".board button:enabled:visible, .board textarea:visible")
        expect(left).to_have_text(["Verlauf", "Suche", "Fotos", "Übergabe"])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_board_never_scrolls_sideways_and_follows_the_theme(
    browser: Browser, server: Server, cafe: Cafe, scheme: str
) -> None:
    for n in range(6):
        made = create_cluster(cafe.house, cafe.host, cafe.topic.id, f"Aussage {n} {'sehr lang ' * n}").cluster
        move_ideas(
            cafe.house,
            cafe.host,
            cafe.topic.id,
            [cafe.idea("EinSehrLangesWortOhneTrennung" * 8).id],
            made.id,
        )
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        expect(titles(page)).to_have_count(6)
        for width, columns in ((390, 1), (1024, 2), (1280, 2), (1920, 4)):
            resize(page, width, 800)
            expect(page.locator(f".grid[style*='repeat({columns},']")).to_have_count(1)
            for pane in (
                "html",
                "[data-testid=stMain]",
                ".board",
                ".scroll",
                ".clusters",
                ".cluster >> nth=5",
            ):
                assert page.locator(pane).evaluate("node => node.scrollWidth <= node.clientWidth"), (
                    width,
                    pane,
                )
        paper = {"light": "rgb(251, 248, 243)", "dark": "rgb(20, 25, 28)"}[scheme]
        expect(page.locator(".board")).to_have_css("background-color", paper)


def test_a_change_of_theme_takes_nothing_away_that_is_half_typed(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe, color_scheme="light") as page:
        page.get_by_label("Idee tippen").fill("Halb getip")
        page.emulate_media(color_scheme="dark")
        expect(page.locator(".board")).to_have_css("background-color", "rgb(20, 25, 28)")
        expect(page.get_by_label("Idee tippen")).to_have_value("Halb getip")
        expect(page.get_by_label("Idee tippen")).to_be_focused()
