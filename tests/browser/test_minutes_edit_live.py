"""The desk while others work too, in a real browser: the board moves on, two write, the server is away."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.desk import SAVED, Board, at_desk, expect_state, line, make_cluster, words
from tests.services.cafe import Cafe, open_cafe
from tests.serving import PASSPHRASE, Server, launch_server, start_server, stop_server
from workshop.config import read_settings
from workshop.services import drafts
from workshop.services.drafts import read_desk
from workshop.services.house import open_house
from workshop.services.visitor import ORGANISER


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[list[Server]]:
    """A server that may be stopped; the last of the list is ended afterwards."""
    running = [start_server(tmp_path / "data")]
    running[0].command("passphrase", typed=PASSPHRASE + "\n")
    yield running
    stop_server(running[-1])


def test_the_board_moves_on_and_nothing_is_lost_under_the_fingers(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    made = make_cluster(cafe, "Wege", "Radweg", "Gehweg")
    board = Board(server, cafe)
    with at_desk(browser, server, cafe) as page:
        page.get_by_role("button", name="Gehweg").click()
        page.keyboard.press("End")
        page.keyboard.type(" halb ge")
        board.send("Neu vom Handy")
        expect(words(page)).to_have_text(["Radweg", "Gehweg", "Neu vom Handy"])
        # The very line that is being written in goes elsewhere.
        walk = next(idea for idea in cafe.record().ideas if idea.text == "Gehweg")
        board.command("move-ideas", ideas=[walk.id], cluster=None, before=None)
        expect(page.locator(".block").last.locator(".words")).to_have_text(
            ["Weitere Nennungen", "Neu vom Handy", "Gehweg"]
        )
        field = page.get_by_label("Punkt", exact=True)
        expect(field).to_be_focused()
        page.keyboard.type("tippt")
        expect(field).to_have_value("Gehweg halb getippt")
        page.keyboard.press("Enter")
        expect_state(page, SAVED)

        board.rename(made, "Wege verbinden")
        expect(page.locator(".statement .words").first).to_have_text("Wege verbinden")
        board.command("correct-idea", idea=walk.id, wording="Gehwege")
        drifted = line(page, "Gehweg halb getippt").locator(".drift")
        expect(drifted).to_contain_text("Auf dem Board steht inzwischen: „Gehwege“")
        drifted.get_by_role("button", name="Meine Fassung behalten").click()
        expect(line(page, "Gehweg halb getippt").locator(".note")).to_contain_text("Geändert; auf dem Board")
        board.command("correct-idea", idea=walk.id, wording="Breite Gehwege")
        drifted.get_by_role("button", name="Übernehmen").click()
        expect(words(page)).to_have_text(["Radweg", "Neu vom Handy", "Breite Gehwege"])
        expect_state(page, SAVED)


def test_news_are_counted_jumped_to_and_seen(browser: Browser, server: Server, cafe: Cafe) -> None:
    made = make_cluster(cafe, "Wege", "Radweg")
    drafts.acknowledge(cafe.house, ORGANISER, cafe.workshop_id)
    board = Board(server, cafe)
    with at_desk(browser, server, cafe) as page:
        news = page.get_by_role("region", name="Neues vom Board")
        expect(news).to_be_hidden()
        board.send("Erste neue")
        board.send("Zweite neue")
        board.rename(made, "Wege verbinden")
        expect(news.locator("li")).to_have_text(["2 neu", "1 geändert"])
        for text in ("Erste neue", "Zweite neue", "Erste neue"):
            news.get_by_role("button", name="2 neu").click()
            expect(page.get_by_role("button", name=text)).to_be_focused()
            expect(line(page, text).locator(".tag.news")).to_have_text("neu")
        news.get_by_role("button", name="Gesehen").click()
        expect(news).to_be_hidden()
        expect(page.locator(".tag.news")).to_have_count(0)
        expect_state(page, SAVED)


def test_a_line_that_is_taken_back_while_somebody_writes_in_it_keeps_their_words(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    board = Board(server, cafe)
    board.send("Bleibt", "one")
    board.send("Wird zurückgezogen", "two")
    with at_desk(browser, server, cafe) as page:
        page.get_by_role("button", name="Wird zurückgezogen").click()
        field = page.get_by_label("Punkt", exact=True)
        field.fill("Halb getippt")
        board.withdraw("two")
        expect(page.get_by_text("Diese Zeile gibt es auf dem Board nicht mehr.")).to_be_visible()
        expect(field).to_be_focused()
        expect(field).to_have_value("Halb getippt")
        page.keyboard.press("Enter")
        expect(page.locator(".alarm")).to_contain_text("Ihre Fassung: „Halb getippt“")
        expect(words(page)).to_have_text(["Bleibt"])
        page.get_by_role("button", name="Meldung schließen").click()
        expect_state(page, SAVED)


def test_two_recorders_see_each_other_and_a_conflict_is_told_with_both_wordings(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    make_cluster(cafe, "Wege sind sicher", "Radweg", "Gehweg")
    with at_desk(browser, server, cafe) as one, at_desk(browser, server, cafe) as two:
        one.get_by_role("button", name="Radweg").click()
        one.keyboard.press("End")
        one.keyboard.type(" von mir")

        two.get_by_role("button", name="Radweg").click()
        two.get_by_label("Punkt", exact=True).fill("Radweg von anderen")
        two.keyboard.press("Enter")
        expect(one.locator(".theirs")).to_contain_text("„Radweg von anderen“")
        expect(one.get_by_label("Punkt", exact=True)).to_have_value("Radweg von mir")
        # Who only leaves the field has not decided yet.
        one.get_by_role("button", name="Gehweg").click()
        conflict = one.locator(".marks .drift")
        expect(conflict).to_contain_text("„Radweg von anderen“. Ihre Fassung: „Radweg von mir“.")
        expect_state(one, "Nicht gespeichert: Bitte sehen Sie an der markierten Stelle nach.")
        expect(words(two)).to_have_text(["Radweg von anderen", "Gehweg"])

        one.keyboard.press("Escape")
        conflict.get_by_role("button", name="Meine Fassung speichern").click()
        expect_state(one, SAVED)
        expect(words(two)).to_have_text(["Radweg von mir", "Gehweg"])

        # Who has read what the others wrote and presses Enter has decided.
        two.get_by_role("button", name="Radweg").click()
        two.get_by_label("Punkt", exact=True).fill("Radwege")
        one.get_by_role("button", name="Radweg").click()
        one.get_by_label("Punkt", exact=True).fill("Rad")
        one.keyboard.press("Enter")
        expect(two.locator(".theirs")).to_contain_text("„Rad“")
        two.keyboard.press("Enter")
        expect(words(one)).to_have_text(["Radwege", "Gehweg"])


def test_without_network_what_was_typed_waits_and_says_so(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    make_cluster(cafe, "Wege sind sicher", "Radweg", "Gehweg")
    away = re.compile("^Keine Verbindung, letzter Stand .* bleibt in diesem Fenster")
    with at_desk(browser, server, cafe) as page:
        page.context.set_offline(True)
        page.get_by_role("button", name="Radweg").click()
        page.get_by_label("Punkt", exact=True).fill("Radweg am Fluss")
        page.keyboard.press("Enter")
        page.keyboard.press("Alt+ArrowDown")
        expect(words(page)).to_have_text(["Gehweg", "Radweg am Fluss"])
        expect(page.locator(".state")).to_have_text(away)
        assert not read_desk(cafe.house, ORGANISER, cafe.workshop_id).draft.edits

        page.context.set_offline(False)
        expect_state(page, SAVED)
        page.reload()
        expect(words(page)).to_have_text(["Gehweg", "Radweg am Fluss"])


def test_half_typed_words_survive_a_reload(browser: Browser, server: Server, cafe: Cafe) -> None:
    make_cluster(cafe, "Wege sind sicher", "Radweg")
    with at_desk(browser, server, cafe) as page:
        page.on("dialog", lambda dialog: dialog.accept())
        page.get_by_role("button", name="Radweg").click()
        page.get_by_label("Punkt", exact=True).fill("Radweg am")
        page.reload()
        field = page.get_by_label("Punkt", exact=True)
        expect(field).to_have_value("Radweg am")
        expect(field).to_be_focused()
        expect_state(page, "Wird gespeichert, sobald Sie das Feld verlassen.")
        page.keyboard.type(" Fluss")
        page.keyboard.press("Enter")
        expect(words(page)).to_have_text(["Radweg am Fluss"])
        expect_state(page, SAVED)


def test_the_server_stops_and_starts_while_somebody_writes(
    browser: Browser, own_server: list[Server]
) -> None:
    server = own_server[0]
    house = open_house(read_settings(server.environment))
    cafe = open_cafe(house)
    make_cluster(cafe, "Wege sind sicher", "Radweg", "Gehweg")
    with at_desk(browser, server, cafe) as page:
        page.get_by_role("button", name="Gehweg").click()
        field = page.get_by_label("Punkt", exact=True)
        page.keyboard.press("End")
        page.keyboard.type(" ist")
        stop_server(server)
        expect(page.locator(".state")).to_contain_text("Keine Verbindung")
        page.keyboard.type(" breit")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Radweg").click()
        field.fill("Radweg halb ")
        expect(page.locator("[inert]")).to_have_count(0)

        own_server.append(
            Server(launch_server(server.environment, server.log), server.url, server.environment, server.log)
        )
        expect(page.locator(".state")).to_have_text(
            "Wird gespeichert, sobald Sie das Feld verlassen.", timeout=90_000
        )
        expect(field).to_be_focused()
        page.keyboard.type("getippt")
        page.keyboard.press("Enter")
        expect_state(page, SAVED)
        expect(words(page)).to_have_text(["Radweg halb getippt", "Gehweg ist breit"])
        edits = read_desk(house, ORGANISER, cafe.workshop_id).draft.edits.values()
        assert sorted(edit.text or "" for edit in edits) == ["Gehweg ist breit", "Radweg halb getippt"]
    house.store.close()
