"""Presorting in a real browser: a preview first, then all or a part of it in one step that can be undone."""

from collections.abc import Sequence

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.browser.looking import faults, resize
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.ideas import move_ideas

TEXTS = (
    "Bus am Abend",
    "Bus am Wochenende",
    "Radweg zur Schule",
    "Radweg zum Bahnhof",
    "Kita am Abend",
    "Kita in den Ferien",
    "Sommerfest",
    "Logo",
)


def test_a_part_of_the_preview_is_taken_over_in_one_step_and_undone(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    ids, known = _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _propose(page, ids, known)
        page.get_by_role("button", name="Vorsortieren").click()
        dialog = page.get_by_role("dialog", name="Vorschlag zum Vorsortieren")
        expect(dialog.locator(".proposal")).to_have_count(3)
        expect(dialog.get_by_role("button", name="Ausgewählte übernehmen (6)")).to_be_visible()
        # Nothing has moved yet.
        expect(page.locator(".open .card")).to_have_count(8)

        first, second, third = (dialog.locator(".proposal").nth(n) for n in range(3))
        first.get_by_label("Aussage der Themengruppe").fill("Busse fahren öfter")
        first.get_by_label("Bus am Wochenende").uncheck()
        expect(second).to_contain_text("Zu einer vorhandenen Themengruppe")
        expect(second.locator(".known")).to_have_text("Radwege")
        third.get_by_role("switch").uncheck()
        expect(third.get_by_label("Kita am Abend")).not_to_be_checked()
        dialog.get_by_role("button", name="Ausgewählte übernehmen (3)").click()
        expect(dialog).to_have_count(0)
        expect(titles(page)).to_have_text(["Radwege", "Busse fahren öfter"])
        expect(cluster(page, "Radwege").locator(".words")).to_have_text(
            ["Schon da", "Radweg zur Schule", "Radweg zum Bahnhof"]
        )
        expect(cluster(page, "Busse fahren öfter").locator(".words")).to_have_text(["Bus am Abend"])
        expect(page.locator(".open .card")).to_have_count(5)
        expect(page.locator("[aria-live=polite]")).to_have_text("3 Ideen zugeordnet")

        page.get_by_role("button", name="Rückgängig").first.click()
        expect(titles(page)).to_have_text(["Radwege"])
        expect(page.locator(".open .card")).to_have_count(8)
        expect(cluster(page, "Radwege").locator(".words")).to_have_text(["Schon da"])


def test_everything_is_taken_over_whatever_was_unticked(browser: Browser, server: Server, cafe: Cafe) -> None:
    ids, known = _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _propose(page, ids, known)
        page.get_by_role("button", name="Vorsortieren").click()
        page.get_by_role("switch").first.uncheck()
        page.get_by_role("button", name="Alles übernehmen").click()
        expect(page.locator(".open .words")).to_have_text(["Sommerfest", "Logo"])
        expect(titles(page)).to_have_text(["Radwege", "Bus", "Kita"])
        expect(card(page, "Sommerfest").get_by_role("button", name="Verschieben …")).to_be_focused()


def test_what_another_host_places_meanwhile_drops_out_of_the_preview(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    ids, known = _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _propose(page, ids, known)
        page.get_by_role("button", name="Vorsortieren").click()
        first = page.locator(".proposal").first
        first.get_by_label("Aussage der Themengruppe").fill("Halb getip")
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [ids[0]], known, None)
        send(server, cafe, "Damit das Board es hört")
        expect(first.get_by_label("Bus am Abend")).to_be_disabled()
        expect(first).to_contain_text("inzwischen zugeordnet")
        expect(page.get_by_role("button", name="Ausgewählte übernehmen (5)")).to_be_visible()
        expect(first.get_by_label("Aussage der Themengruppe")).to_be_focused()
        expect(first.get_by_label("Aussage der Themengruppe")).to_have_value("Halb getip")
        page.get_by_role("button", name="Ausgewählte übernehmen (5)").click()
        expect(cluster(page, "Radwege").locator(".words")).to_have_text(
            ["Schon da", "Bus am Abend", "Radweg zur Schule", "Radweg zum Bahnhof"]
        )
        expect(cluster(page, "Halb getip").locator(".words")).to_have_text(["Bus am Wochenende"])


def test_of_an_idea_that_is_withdrawn_the_open_preview_keeps_no_word(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    ids, known = _fill(cafe)
    secrets = [
        submit_idea(cafe.house, cafe.table.code, text, text).idea for text in ("Geheim", "Auch geheim")
    ]
    groups = [
        {"title": "Bus", "subtitle": "Geheim", "cluster": None, "ideas": [*ids[:2], secrets[0].id]},
        {"title": "Auch ge…", "subtitle": "", "cluster": None, "ideas": [ids[2], secrets[1].id]},
    ]
    with at_board(browser, server, cafe) as page:
        _propose(page, ids, known, groups)
        page.get_by_role("button", name="Vorsortieren").click()
        dialog = page.get_by_role("dialog", name="Vorschlag zum Vorsortieren")
        names = dialog.get_by_label("Aussage der Themengruppe")
        expect(names.last).to_have_value("Auch ge…")
        expect(dialog).to_contain_text("Geheim")
        for idea in secrets:
            withdraw_own_idea(cafe.house, cafe.table.code, idea.text)
        send(server, cafe, "Damit das Board es hört")
        expect(names.last).to_have_value("")
        expect(names.first).to_have_value("Bus")
        expect(dialog.locator(".proposal")).to_contain_text(["Bus am Abend", "Radweg zur Schule"])
        assert "geheim" not in str(dialog.evaluate("node => node.textContent")).lower()
        expect(page.get_by_role("button", name="Ausgewählte übernehmen (3)")).to_be_visible()


def test_a_refused_step_is_told_over_the_preview_which_stays(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    ids, known = _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _propose(page, ids, known)
        page.get_by_role("button", name="Vorsortieren").click()
        page.locator(".proposal").first.get_by_label("Bus am Abend").uncheck()
        page.route("**/commands*", lambda route: route.abort())
        page.get_by_role("button", name="Ausgewählte übernehmen (5)").click()
        expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("Server nicht antwortet")
        expect(page.locator(".proposal").first.get_by_label("Bus am Abend")).not_to_be_checked()
        page.get_by_role("button", name="Verwerfen").click()
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(page.get_by_role("button", name="Vorsortieren")).to_be_focused()
        expect(page.locator(".open .card")).to_have_count(8)


def test_the_servers_own_arrangement_is_offered_from_eight_open_ideas_on(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in TEXTS[:7]:
        cafe.idea(text)
    with at_board(browser, server, cafe) as page:
        expect(page.get_by_role("button", name="Vorsortieren")).to_be_hidden()
        send(server, cafe, TEXTS[7])
        page.get_by_role("button", name="Vorsortieren").click()
        expect(page.get_by_role("dialog")).to_be_visible()
        expect(page.locator(".proposal").first).to_be_visible()
        page.get_by_role("button", name="Alles übernehmen").click()
        expect(page.locator(".cluster").first).to_be_visible()
        placed = [idea for idea in cafe.record().ideas if idea.cluster_id]
        assert len(placed) > 1


def test_no_answer_is_said_and_nothing_opens(browser: Browser, server: Server, cafe: Cafe) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe) as page:
        page.route("**/arrangement*", lambda route: route.abort())
        page.get_by_role("button", name="Vorsortieren").click()
        expect(page.get_by_role("alert")).to_contain_text("Der Vorschlag ließ sich nicht laden.")
        expect(page.get_by_role("button", name="Vorsortieren")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_preview_is_for_everybody(browser: Browser, server: Server, cafe: Cafe, scheme: str) -> None:
    ids, known = _fill(cafe)
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        _propose(page, ids, known)
        page.get_by_role("button", name="Vorsortieren").click()
        page.get_by_role("switch").first.uncheck()
        for width in (1920, 1024, 390):
            resize(page, width)
            assert faults(page) == []
            assert page.locator(".groups").evaluate("node => node.scrollWidth <= node.clientWidth")


def _fill(cafe: Cafe) -> tuple[list[int], int]:
    """Eight open ideas, and a cluster that has one already."""
    placed = cafe.idea("Schon da")
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Radwege", [placed.id]).cluster
    assert made
    return [cafe.idea(text).id for text in TEXTS], made.id


def _propose(
    page: Page, ids: Sequence[int], known: int, groups: list[dict[str, object]] | None = None
) -> None:
    """An arrangement as the server may propose it."""
    groups = groups or [
        {"title": "Bus", "subtitle": "bus", "cluster": None, "ideas": ids[:2]},
        {"title": "Radwege", "subtitle": "", "cluster": known, "ideas": ids[2:4]},
        {"title": "Kita", "subtitle": "kita", "cluster": None, "ideas": ids[4:6]},
    ]
    told = {"groups": groups, "rest": ids[6:], "note": "", "alert": False}
    page.route("**/arrangement*", lambda route: route.fulfill(json=told))
