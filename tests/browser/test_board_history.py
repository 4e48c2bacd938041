"""The history beside the board in a real browser: read, gone through by keyboard, any step taken back."""

import re

from playwright.sync_api import Browser, Locator, expect

from tests.browser.board import at_board, cluster, titles
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.domain.model import Phase
from workshop.services.clusters import create_cluster, describe_cluster
from workshop.services.ideas import move_ideas
from workshop.services.tables import change_table
from workshop.services.visitor import ORGANISER

PHONE = {"width": 390, "height": 844}


def test_a_step_from_the_middle_is_taken_back_and_done_again(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    idea = cafe.idea("Erste Idee")
    made = [create_cluster(cafe.house, cafe.host, cafe.topic.id, title).cluster for title in ("Eins", "Zwei")]
    assert made[0]
    move_ideas(cafe.house, cafe.host, cafe.topic.id, [idea.id], made[0].id)
    with at_board(browser, server, cafe) as page:
        cluster(page, "Zwei").get_by_role("button", name="Zwei").click()
        page.get_by_label("Aussage der Themengruppe").fill("Zwei, aber klarer")
        page.keyboard.press("Enter")
        expect(titles(page).last).to_have_text("Zwei, aber klarer")

        page.get_by_role("button", name="Verlauf").click()
        steps = page.locator(".steps li")
        expect(page.locator(".steps .said")).to_have_text(
            [
                "Themengruppe „Zwei“ in „Zwei, aber klarer“ umbenannt",
                "„Erste Idee“ nach „Eins“ verschoben",
                "Themengruppe „Zwei“ angelegt",
                "Themengruppe „Eins“ angelegt",
            ]
        )
        expect(steps.nth(0).locator(".source")).to_have_text(re.compile(r"^\d\d:\d\d · auf diesem Gerät$"))
        expect(steps.nth(1).locator(".source")).to_have_text(
            re.compile(r"^\d\d:\d\d · auf einem anderen Gerät$")
        )

        steps.nth(1).get_by_role("button", name="Zurücknehmen").click()
        expect(page.locator(".open .words")).to_have_text(["Erste Idee"])
        expect(steps.nth(1).locator("del")).to_have_text("„Erste Idee“ nach „Eins“ verschoben")
        expect(steps.nth(1).locator(".source")).to_contain_text("zurückgenommen · ")
        expect(titles(page)).to_have_text(["Eins", "Zwei, aber klarer"])
        again = steps.nth(1).get_by_role("button", name="Wiederherstellen")
        expect(again).to_be_focused()
        again.press("Enter")
        expect(cluster(page, "Eins").locator(".words")).to_have_text(["Erste Idee"])
        expect(page.locator("del")).to_have_count(0)


def test_a_step_that_others_have_built_upon_stays_and_that_is_said(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Eins").cluster
    assert made
    describe_cluster(cafe.house, cafe.host, cafe.topic.id, made.id, "Zwei")
    describe_cluster(cafe.house, cafe.host, cafe.topic.id, made.id, "Drei")
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Verlauf").click()
        page.locator(".steps li").nth(1).get_by_role("button", name="Zurücknehmen").click()
        expect(page.get_by_role("alert")).to_contain_text("„Drei“")
        expect(titles(page)).to_have_text(["Drei"])
        expect(page.locator("del")).to_have_count(0)


def test_a_host_is_not_offered_to_take_back_what_only_the_organiser_may(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Eins")
    change_table(cafe.house, ORGANISER, cafe.other_table.id, number=2, topic_id=cafe.topic.id, hosts=())
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Verlauf").click()
        steps = page.locator(".steps li")
        expect(steps.nth(0)).to_contain_text("Tisch 2 zum Thema „Erstes Thema“ gestellt")
        expect(steps.nth(0).get_by_role("button")).to_have_count(0)
        expect(steps.nth(1).get_by_role("button", name="Zurücknehmen")).to_be_visible()


def test_escape_closes_the_history_and_the_focus_returns(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        button, panel = page.get_by_role("button", name="Verlauf"), page.get_by_role("dialog", name="Verlauf")
        button.press("Enter")
        expect(panel.get_by_text("Noch keine Schritte.")).to_be_visible()
        expect(panel.get_by_role("heading")).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Escape")
        expect(panel).to_have_count(0)
        expect(button).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "false")


def test_on_a_small_screen_the_focus_stays_in_the_history(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Eins")
    with at_board(browser, server, cafe, viewport=PHONE) as page:
        page.get_by_role("button", name="Verlauf").click()
        panel = page.get_by_role("dialog", name="Verlauf")
        expect(panel).to_have_attribute("aria-modal", "true")
        expect(panel.get_by_role("button")).to_have_text(["Schließen", "Zurücknehmen"])
        for name in ("Schließen", "Zurücknehmen", "Schließen"):
            page.keyboard.press("Tab")
            expect(panel.get_by_role("button", name=name)).to_be_focused()
        page.keyboard.press("Shift+Tab")
        expect(panel.get_by_role("button", name="Zurücknehmen")).to_be_focused()
        assert panel.evaluate("node => node.getBoundingClientRect().width") == PHONE["width"]


def test_older_steps_follow_and_what_is_done_meanwhile_moves_nothing_that_is_read(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Titel 0").cluster
    assert made
    for n in range(1, 120):
        describe_cluster(cafe.house, cafe.host, cafe.topic.id, made.id, f"Titel {n}")
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        page.get_by_role("button", name="Verlauf").click()
        steps = page.locator(".steps li")
        expect(steps).to_have_count(100)
        page.get_by_role("button", name="Ältere Schritte").press("Enter")
        expect(steps).to_have_count(120)
        expect(page.get_by_role("button", name="Ältere Schritte")).to_be_hidden()
        # The first of those that came has the focus.
        expect(steps.nth(100).get_by_role("button")).to_be_focused()

        read = steps.filter(has_text="„Titel 42“ in")
        read.scroll_into_view_if_needed()
        top = _top(read)
        other.get_by_role("button", name="Titel 119").click()
        other.get_by_label("Aussage der Themengruppe").fill("Neuester")
        other.keyboard.press("Enter")
        expect(steps).to_have_count(121)
        assert _top(read) == top


def test_a_closed_board_has_a_history_to_read_only(browser: Browser, server: Server, cafe: Cafe) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Eins")
    with at_board(browser, server, cafe) as page:
        cafe.enter(Phase.CLOSED)
        page.reload()
        page.get_by_role("button", name="Verlauf").click()
        expect(page.locator(".steps .said")).to_have_text(["Themengruppe „Eins“ angelegt"])
        expect(page.locator(".steps").get_by_role("button")).to_have_count(0)


def _top(row: Locator) -> float:
    return float(row.evaluate("node => node.getBoundingClientRect().top"))
