"""Undo and redo in a real browser: everything comes back; what others changed is said, not overwritten."""

from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster


def test_undoing_everything_restores_the_board_and_redoing_brings_it_all_back(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in ("Erste Idee", "Zweite Idee", "Dritte Idee", "Vierte Idee"):
        cafe.idea(text)
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", by="another")
    before = _stored(cafe)
    with at_board(browser, server, cafe) as page:
        undo, redo = (page.get_by_role("button", name=name).first for name in ("Rückgängig", "Wiederholen"))
        expect(undo).to_have_attribute("aria-disabled", "true")
        page.get_by_label("Idee tippen").fill("Von der Karte")
        page.keyboard.press("Enter")
        expect(undo).to_have_accessible_description("„Von der Karte“ getippt")
        _choose(page, "Erste Idee", "Aussage")
        expect(undo).to_have_accessible_description("„Erste Idee“ nach „Aussage“ verschoben")
        _choose(page, "Zweite Idee", "Gleich wie …")
        page.get_by_role("option", name="Erste Idee").click()
        expect(page.locator(".mentions")).to_have_text("2 \N{MULTIPLICATION SIGN} genannt")
        page.locator(".mentions").click()
        page.get_by_role("button", name="Trennen").click()
        expect(page.locator(".cluster .words")).to_have_text(["Erste Idee", "Zweite Idee"])
        _choose(page, "Dritte Idee", "Wortlaut korrigieren …")
        page.get_by_label("Wortlaut der Idee").fill("Dritte, aber besser")
        page.keyboard.press("Enter")
        expect(page.locator(".original")).to_be_visible()
        _choose(page, "Vierte Idee", "Ausblenden …")
        page.get_by_label("Warum wird die Idee ausgeblendet?").fill("Doppelt")
        page.keyboard.press("Enter")
        expect(page.locator("[data-hidden]")).to_have_count(1)
        page.get_by_role("button", name="Aussage", exact=True).click()
        page.get_by_label("Aussage der Themengruppe").fill("Klarer gesagt")
        page.keyboard.press("Enter")
        expect(titles(page)).to_have_text(["Klarer gesagt"])
        _edit(page, "Strittig …")
        page.get_by_label("Was sieht die Minderheit anders?").fill("Doch nicht")
        page.keyboard.press("Enter")
        expect(page.locator(".minority")).to_be_visible()
        _edit(page, "Auflösen …")
        page.get_by_role("button", name="Auflösen", exact=True).click()
        expect(titles(page)).to_have_count(0)
        after = _stored(cafe)

        for _ in range(9):
            undo.click()
        expect(undo).to_have_attribute("aria-disabled", "true", timeout=60_000)
        assert _stored(cafe) == before
        expect(page.locator(".open .words")).to_have_text(
            ["Erste Idee", "Zweite Idee", "Dritte Idee", "Vierte Idee"]
        )
        # Nothing is left; the button stays where it is and says so.
        undo.press("Enter")
        expect(page.locator("[aria-live=polite]")).to_have_text("Nichts rückgängig zu machen")

        for _ in range(9):
            redo.click()
        expect(redo).to_have_attribute("aria-disabled", "true", timeout=60_000)
        assert _stored(cafe) == after


def test_the_keys_take_back_and_do_again_but_not_while_something_is_typed(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", by="another")
    with at_board(browser, server, cafe) as page:
        placed = cluster(page, "Aussage").locator(".words")
        _choose(page, "Erste Idee", "Aussage")
        expect(placed).to_have_text(["Erste Idee"])
        page.keyboard.press("Control+z")
        expect(placed).to_have_count(0)
        expect(page.locator("[aria-live=polite]")).to_have_text(
            "Rückgängig gemacht: „Erste Idee“ nach „Aussage“ verschoben"
        )
        for keys in ("Control+y", "Control+Shift+Z"):
            page.keyboard.press(keys)
            expect(placed).to_have_text(["Erste Idee"])
            expect(page.locator("[aria-live=polite]")).to_have_text(
                "Wiederhergestellt: „Erste Idee“ nach „Aussage“ verschoben"
            )
            page.keyboard.press("Meta+z")
            expect(placed).to_have_count(0)
        page.keyboard.press("Control+y")
        expect(placed).to_have_text(["Erste Idee"])

        field = page.get_by_label("Idee tippen")
        field.click()
        page.keyboard.type("Halb")
        page.keyboard.press("Control+z")
        expect(field).to_have_value("")
        send(server, cafe, "Zweite Idee")
        expect(page.locator(".open .words")).to_have_text(["Zweite Idee"])
        expect(placed).to_have_text(["Erste Idee"])


def test_what_another_host_changed_since_is_said_and_not_overwritten(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    for title in ("Hier", "Dort"):
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title)
    with at_board(browser, server, cafe) as one, at_board(browser, server, cafe) as two:
        _choose(one, "Erste Idee", "Hier")
        expect(cluster(two, "Hier").locator(".words")).to_have_text(["Erste Idee"])
        _choose(two, "Erste Idee", "Dort")
        expect(cluster(one, "Dort").locator(".words")).to_have_text(["Erste Idee"])

        one.keyboard.press("Control+z")
        expect(one.get_by_role("alert")).to_contain_text("Die Idee „Erste Idee“ wurde inzwischen noch einmal")
        expect(cluster(one, "Dort").locator(".words")).to_have_text(["Erste Idee"])
        assert [idea.cluster_id for idea in cafe.record().ideas] == [cafe.record().clusters[1].id]
        # The other host's own step is the other host's to take back.
        two.keyboard.press("Control+z")
        expect(cluster(one, "Hier").locator(".words")).to_have_text(["Erste Idee"])
        one.keyboard.press("Control+z")
        expect(two.locator(".open .words")).to_have_text(["Erste Idee"])
        expect(one.get_by_role("alert")).to_be_hidden()


def test_a_step_that_somebody_else_has_changed_since_does_not_bar_the_way_to_those_before(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in ("Erste Idee", "Zweite Idee"):
        cafe.idea(text)
    for title in ("Hier", "Dort"):
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title)
    with at_board(browser, server, cafe) as one, at_board(browser, server, cafe) as two:
        _choose(one, "Zweite Idee", "Hier")
        expect(cluster(two, "Hier").locator(".words")).to_have_text(["Zweite Idee"])
        _choose(one, "Erste Idee", "Hier")
        expect(cluster(two, "Hier").locator(".words")).to_have_count(2)
        _choose(two, "Erste Idee", "Dort")
        expect(cluster(one, "Dort").locator(".words")).to_have_text(["Erste Idee"])

        undo = one.get_by_role("button", name="Rückgängig", exact=True).first
        undo.click()
        expect(one.get_by_role("alert")).to_contain_text("Die Idee „Erste Idee“ wurde inzwischen noch einmal")
        expect(one.get_by_role("alert")).to_contain_text(
            "„Rückgängig“ nimmt als Nächstes zurück: „Zweite Idee“ nach „Hier“ verschoben"
        )
        expect(one.locator(".last .step")).to_have_text("„Zweite Idee“ nach „Hier“ verschoben")
        expect(undo).to_have_accessible_description("„Zweite Idee“ nach „Hier“ verschoben")
        expect(cluster(one, "Hier").locator(".words")).to_have_text(["Zweite Idee"])
        undo.click()
        expect(one.locator(".open .words")).to_have_text(["Zweite Idee"])
        expect(cluster(one, "Dort").locator(".words")).to_have_text(["Erste Idee"])
        expect(one.get_by_role("alert")).to_be_hidden()


def test_a_duplicated_tab_gets_a_name_and_steps_of_its_own(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    with at_board(browser, server, cafe) as page:
        _choose(page, "Erste Idee", "In den Themenspeicher")
        undo = page.get_by_role("button", name="Rückgängig", exact=True).first
        expect(undo).not_to_have_attribute("aria-disabled", "true")
        copy = page.evaluate("JSON.stringify(sessionStorage)")
        second = page.context.new_page()
        # As browsers do it: the new tab begins with a copy of what the first one keeps.
        second.add_init_script(f"if (!sessionStorage.length) Object.assign(sessionStorage, {copy})")
        second.goto(page.url)
        expect(second.locator(".state")).to_contain_text("alles gespeichert")
        its = second.get_by_role("button", name="Rückgängig", exact=True).first
        expect(its).to_have_attribute("aria-disabled", "true")
        names = [each.evaluate("sessionStorage.getItem('tischdecke-board')") for each in (page, second)]
        assert len(set(names)) == 2
        # A reload is no second tab, whatever else is open.
        page.reload()
        expect(undo).not_to_have_attribute("aria-disabled", "true")
        assert page.evaluate("sessionStorage.getItem('tischdecke-board')") == names[0]


def test_the_step_just_made_stands_beside_the_state_with_its_way_back_and_moves_nothing(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", by="another")
    with at_board(browser, server, cafe) as page:
        last = page.locator(".last")
        expect(last).to_have_count(0)
        panes = page.locator(".panes").bounding_box()
        _choose(page, "Erste Idee", "Aussage")
        expect(last.locator(".step")).to_have_text("„Erste Idee“ nach „Aussage“ verschoben")
        assert page.locator(".panes").bounding_box() == panes
        last.get_by_role("button", name="Rückgängig").press("Enter")
        expect(page.locator(".open .words")).to_have_text(["Erste Idee"])
        expect(last).to_have_count(0)
        expect(page.get_by_role("button", name="Rückgängig")).to_be_focused()
        assert page.locator(".panes").bounding_box() == panes


def test_a_reload_keeps_the_way_back_and_another_browser_has_none(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")
    with at_board(browser, server, cafe) as one, at_board(browser, server, cafe) as two:
        _choose(one, "Erste Idee", "Aussage")
        expect(cluster(two, "Aussage").locator(".words")).to_have_text(["Erste Idee"])
        one.reload()
        expect(one.get_by_role("button", name="Rückgängig").first).to_have_accessible_description(
            "„Erste Idee“ nach „Aussage“ verschoben"
        )
        expect(two.get_by_role("button", name="Rückgängig").first).to_have_attribute("aria-disabled", "true")


def _stored(cafe: Cafe) -> Any:
    """All that the board's history can change."""
    record = cafe.record()
    return record.clusters, [idea for idea in record.ideas if not idea.withdrawn]


def _choose(page: Page, text: str, entry: str) -> None:
    card(page, text).get_by_role("button", name="Verschieben …").click()
    page.get_by_role("menuitem", name=entry).click()


def _edit(page: Page, entry: str) -> None:
    page.locator(".cluster").get_by_role("button", name="Bearbeiten …").click()
    page.get_by_role("menuitem", name=entry).click()
