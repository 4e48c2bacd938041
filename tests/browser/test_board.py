"""The host arranges ideas in a real browser: by push, by keyboard, and nothing half-typed is lost."""

from playwright.sync_api import Browser, expect

from tests.browser.board import at_board, card, cluster, send, titles
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.clusters import create_cluster
from workshop.services.ideas import move_ideas


def test_an_idea_from_a_phone_appears_without_a_reload(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        send(server, cafe, "Kürzere Wege <b>zur</b> Schule")
        expect(page.locator(".open .words")).to_have_text(["Kürzere Wege <b>zur</b> Schule"])
        expect(page.locator("#open-head")).to_have_text("Neu (1)")
        expect(page.locator(".state")).to_have_text("1 Idee · 0 zugeordnet · 1 offenalles gespeichert")
        expect(page.locator("[aria-live=polite]")).to_have_text("1 neue Idee")


def test_ideas_are_placed_one_after_the_other_by_keyboard_alone(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in ("Erste Idee", "Zweite Idee"):
        cafe.idea(text)
    for title in ("Anders", "Bessere Wege"):
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title)
    with at_board(browser, server, cafe) as page:
        button = card(page, "Erste Idee").locator(".move")
        while not button.evaluate("node => node === node.getRootNode().activeElement"):
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.get_by_role("menuitem").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(button).to_be_focused()

        page.keyboard.press("Enter")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(cluster(page, "Bessere Wege").locator(".words")).to_have_text(["Erste Idee"])
        # The next open idea is at hand.
        expect(card(page, "Zweite Idee").locator(".move")).to_be_focused()
        page.keyboard.press("Enter")
        page.keyboard.press("b")
        page.keyboard.press("Enter")
        expect(cluster(page, "Bessere Wege").locator(".words")).to_have_text(["Erste Idee", "Zweite Idee"])
        expect(card(page, "Zweite Idee").locator(".move")).to_be_focused()

        page.keyboard.press("Enter")
        page.get_by_role("menuitem", name="Nach oben").press("Enter")
        expect(cluster(page, "Bessere Wege").locator(".words")).to_have_text(["Zweite Idee", "Erste Idee"])
        expect(card(page, "Zweite Idee").locator(".move")).to_be_focused()


def test_an_idea_starts_a_cluster_of_its_own_and_goes_back(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Erste Idee")
    with at_board(browser, server, cafe) as page:
        card(page, "Erste Idee").locator(".move").click()
        page.get_by_role("menuitem", name="Neue Themengruppe …").click()
        page.get_by_label("Aussage der Themengruppe").fill("Wege werden kürzer")
        page.keyboard.press("Enter")
        expect(cluster(page, "Wege werden kürzer").locator(".words")).to_have_text(["Erste Idee"])

        card(page, "Erste Idee").locator(".move").click()
        page.get_by_role("menuitem", name="Zurück zu Neu").click()
        expect(page.locator(".open .words")).to_have_text(["Erste Idee"])


def test_a_half_typed_title_survives_what_arrives_and_moves_meanwhile(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    first, second = (
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title).cluster for title in ("Eins", "Zwei")
    )
    move_ideas(cafe.house, cafe.host, cafe.topic.id, [cafe.idea("Erste Idee").id], first.id)
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Eins").click()
        field = page.get_by_role("region", name="Eins").get_by_label("Aussage der Themengruppe")
        page.keyboard.press("End")
        page.keyboard.type(" und ha")
        page.keyboard.press("ArrowLeft")

        send(server, cafe, "Zweite Idee")
        expect(page.locator(".open .words")).to_have_text(["Zweite Idee"])
        other = page.request.post(
            f"{server.url}/board/{cafe.table.id}/commands",
            data={"do": "move-cluster", "cluster": second.id, "before": first.id, "by": "another"},
        )
        assert other.ok
        expect(page.locator(".cluster").first).to_contain_text("Zwei")

        expect(field).to_be_focused()
        page.keyboard.type("l")
        expect(field).to_have_value("Eins und hla")
        page.keyboard.press("Enter")
        expect(titles(page)).to_have_text(["Zwei", "Eins und hla"])


def test_escape_keeps_the_old_title(browser: Browser, server: Server, cafe: Cafe) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Bleibt")
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Bleibt").click()
        page.keyboard.type("Anders")
        page.keyboard.press("Escape")
        expect(page.get_by_role("button", name="Bleibt")).to_be_focused()
        expect(titles(page)).to_have_text(["Bleibt"])


def test_an_empty_title_is_refused_and_the_form_stays(browser: Browser, server: Server, cafe: Cafe) -> None:
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Bleibt")
    with at_board(browser, server, cafe) as page:
        page.get_by_role("button", name="Bleibt").click()
        field = page.locator(".cluster").get_by_label("Aussage der Themengruppe")
        field.fill("  ")
        page.keyboard.press("Enter")
        expect(page.get_by_role("alert")).to_contain_text("Aussage der Themengruppe")
        expect(field).to_be_focused()
        field.fill("Neuer Titel")
        page.keyboard.press("Enter")
        expect(titles(page)).to_have_text(["Neuer Titel"])
        expect(page.get_by_role("alert")).to_be_hidden()


def test_clusters_are_made_reordered_and_dissolved(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        for title in ("Eins", "Zwei"):
            page.get_by_role("button", name="+ Neue Themengruppe").click()
            page.get_by_label("Aussage der Themengruppe").fill(title)
            page.keyboard.press("Enter")
            expect(titles(page).last).to_have_text(title)
            # The form closes with the server's answer, the title comes with its news.
            expect(page.get_by_label("Aussage der Themengruppe")).to_have_count(0)
        move_ideas(
            cafe.house,
            cafe.host,
            cafe.topic.id,
            [cafe.idea("Erste Idee").id],
            cafe.record().clusters[1].id,
        )

        cluster(page, "Zwei").get_by_role("button", name="Bearbeiten …").click()
        page.get_by_role("menuitem", name="Nach vorn").click()
        expect(titles(page)).to_have_text(["Zwei", "Eins"])
        expect(cluster(page, "Zwei").get_by_role("button", name="Bearbeiten …")).to_be_focused()
        expect(cluster(page, "Zwei").locator(".words")).to_have_text(["Erste Idee"])

        cluster(page, "Zwei").get_by_role("button", name="Bearbeiten …").click()
        page.get_by_role("menuitem", name="Auflösen …").click()
        expect(titles(page)).to_have_count(2)
        page.get_by_role("button", name="Auflösen", exact=True).click()
        expect(titles(page)).to_have_text(["Eins"])
        expect(page.get_by_role("button", name="Eins")).to_be_focused()
        expect(page.locator(".open .words")).to_have_text(["Erste Idee"])


def test_an_idea_is_hidden_with_a_reason_and_restored(browser: Browser, server: Server, cafe: Cafe) -> None:
    for text in ("Erste Idee", "Zweite Idee"):
        cafe.idea(text)
    with at_board(browser, server, cafe) as page:
        expect(page.locator(".hidden")).to_be_hidden()
        card(page, "Erste Idee").locator(".move").click()
        page.get_by_role("menuitem", name="Ausblenden …").click()
        page.get_by_label("Warum wird die Idee ausgeblendet?").fill("Doppelt")
        page.get_by_role("button", name="Ausblenden", exact=True).click()
        expect(page.locator(".open .words")).to_have_text(["Zweite Idee"])
        expect(card(page, "Zweite Idee").locator(".move")).to_be_focused()
        expect(page.locator(".counts")).to_have_text("2 Ideen · 0 zugeordnet · 1 offen · 1 ausgeblendet")

        page.get_by_text("Ausgeblendet (1)").click()
        expect(page.locator("[data-hidden] .source")).to_have_text("Grund: Doppelt")
        page.get_by_role("button", name="Wiederherstellen").click()
        expect(page.locator(".open .words")).to_have_text(["Erste Idee", "Zweite Idee"])
        expect(card(page, "Erste Idee").locator(".move")).to_be_focused()


def test_the_host_types_in_a_paper_card(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        page.get_by_text("Papierkarte").click()
        page.get_by_label("Idee tippen").fill("Von der Karte")
        page.keyboard.press("Enter")
        expect(card(page, "Von der Karte").locator(".source")).to_have_text("Runde 1 · Papierkarte")
        expect(page.get_by_label("Idee tippen")).to_have_value("")
        expect(page.get_by_label("Idee tippen")).to_be_focused()


def test_two_hosts_see_each_others_changes(browser: Browser, server: Server, cafe: Cafe) -> None:
    cafe.idea("Erste Idee")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")
    with at_board(browser, server, cafe) as one, at_board(browser, server, cafe) as two:
        card(one, "Erste Idee").locator(".move").click()
        one.get_by_role("menuitem", name="Aussage").click()
        expect(cluster(two, "Aussage").locator(".words")).to_have_text(["Erste Idee"])
        cluster(two, "Aussage").get_by_role("button", name="Bearbeiten …").click()
        two.get_by_role("menuitem", name="Umbenennen").click()
        two.keyboard.type("Klarer gesagt")
        two.keyboard.press("Enter")
        expect(titles(one)).to_have_text(["Klarer gesagt"])
