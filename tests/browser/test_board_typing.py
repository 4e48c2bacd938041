"""A stack of paper cards is typed in quickly in a real browser, in order, and no bad line loses one."""

from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.board import at_board, card
from tests.browser.looking import faults
from tests.services.cafe import Cafe
from tests.serving import Server
from tests.waiting import until
from workshop.domain.model import Origin

COMMANDS = "**/board/*/commands*"


def test_cards_are_typed_one_after_the_other_and_keep_their_origin(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        page.get_by_text("Papierkarte").click()
        page.get_by_label("Idee tippen").focus()
        names = [f"Karte {n}" for n in range(6)]
        for name in names:
            page.keyboard.type(name)
            page.keyboard.press("Enter")
        expect(page.locator(".open .words")).to_have_text(names)
        expect(page.get_by_label("Papierkarte")).to_be_checked()
        expect(page.get_by_label("Idee tippen")).to_be_focused()
        expect(card(page, "Karte 5")).to_be_in_viewport()
        assert [(idea.text, idea.origin) for idea in cafe.record().ideas] == [
            (name, Origin.PAPER) for name in names
        ]


def test_cards_typed_ahead_of_a_slow_line_are_shown_and_arrive_in_order(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        line = _Line(page)
        for name in ("Erste", "Zweite", "Dritte"):
            page.get_by_label("Idee tippen").press_sequentially(name)
            page.keyboard.press("Enter")
            expect(page.get_by_label("Idee tippen")).to_have_value("")
        page.keyboard.type("Halb getip")
        expect(page.locator(".outgoing-words")).to_have_text(["Erste", "Zweite", "Dritte"])
        expect(page.locator(".outgoing .source").first).to_have_text("unterwegs")
        # Only the first one is on the line: the others cannot overtake it.
        until(page, lambda: line.held)
        assert len(line.held) == 1
        line.let_go()
        expect(page.locator(".open .words")).to_have_text(["Erste", "Zweite", "Dritte"])
        expect(page.locator(".outgoing")).to_be_hidden()
        expect(page.get_by_label("Idee tippen")).to_have_value("Halb getip")
        expect(page.get_by_label("Idee tippen")).to_be_focused()


def test_when_the_network_fails_every_card_waits_and_is_sent_again_in_order(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        line = _Line(page)
        page.get_by_text("Papierkarte").click()
        for name in ("Erste", "Zweite", "Dritte"):
            page.get_by_label("Idee tippen").press_sequentially(name)
            page.keyboard.press("Enter")
        page.get_by_text("Am Tisch").click()
        page.get_by_label("Idee tippen").focus()
        page.keyboard.type("Vierte")
        until(page, lambda: line.held)
        line.held.pop().abort()
        expect(page.locator(".outgoing .source")).to_have_text(["nicht gespeichert"] * 3)
        expect(page.get_by_role("alert")).to_contain_text("Server nicht antwortet")
        expect(page.get_by_label("Idee tippen")).to_have_value("Vierte")
        assert cafe.record().ideas == ()

        # One comes into the field, and what was there waits in its place.
        page.get_by_role("button", name="Ins Feld holen: Zweite").click()
        expect(page.get_by_label("Idee tippen")).to_have_value("Zweite")
        expect(page.get_by_label("Papierkarte")).to_be_checked()
        expect(page.locator(".outgoing-words")).to_have_text(["Erste", "Vierte", "Dritte"])
        assert faults(page) == []
        line.let_go()
        page.get_by_role("button", name="Alle noch einmal senden").click()
        expect(page.locator(".open .words")).to_have_text(["Erste", "Vierte", "Dritte"])
        expect(page.get_by_label("Idee tippen")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(".open .words")).to_have_text(["Erste", "Vierte", "Dritte", "Zweite"])
        origins = [idea.origin for idea in cafe.record().ideas]
        assert origins == [Origin.PAPER, Origin.TABLE, Origin.PAPER, Origin.PAPER]


def test_a_card_that_is_refused_lets_the_others_pass_and_says_why(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        line = _Line(page)
        for name in ("Erste", "ä" * 1_001, "Dritte"):
            page.get_by_label("Idee tippen").fill(name)
            page.keyboard.press("Enter")
        line.let_go()
        expect(page.locator(".open .words")).to_have_text(["Erste", "Dritte"])
        expect(page.locator(".outgoing li")).to_have_count(1)
        expect(page.locator(".outgoing .source")).to_contain_text("nicht gespeichert: ")
        expect(page.locator(".outgoing .source")).to_contain_text("1.000")
        page.get_by_role("button", name="Ins Feld holen").click()
        expect(page.get_by_label("Idee tippen")).to_have_value("ä" * 1_001)
        expect(page.locator(".outgoing")).to_be_hidden()


def test_several_pasted_lines_become_as_many_cards(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_board(browser, server, cafe) as page:
        field = page.get_by_label("Idee tippen")
        page.get_by_text("Papierkarte").click()
        field.focus()
        _paste(page, "- Erste Karte\n• Zweite <b>Karte</b>\n\n  3. Dritte Karte\r\n2030 klimaneutral\n")
        page.get_by_role("button", name="4 Karten daraus machen").click()
        expect(page.locator(".open .words")).to_have_text(
            ["Erste Karte", "Zweite <b>Karte</b>", "Dritte Karte", "2030 klimaneutral"]
        )
        expect(field).to_be_focused()
        expect(field).to_have_value("")
        expect(page.get_by_role("button", name="Karten daraus machen")).to_be_hidden()
        assert {idea.origin for idea in cafe.record().ideas} == {Origin.PAPER}


def test_pasted_lines_may_stay_one_card_and_typed_ones_are_not_asked_about(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        field = page.get_by_label("Idee tippen")
        field.focus()
        page.keyboard.type("Eins")
        page.keyboard.press("Shift+Enter")
        page.keyboard.type("zwei")
        expect(page.get_by_role("button", name="Karten daraus machen")).to_be_hidden()
        field.fill("")
        _paste(page, "Oben\nunten")
        expect(page.get_by_role("button", name="2 Karten daraus machen")).to_be_visible()
        page.keyboard.press("Enter")
        expect(page.locator(".open .words")).to_have_count(1)
        assert [idea.text for idea in cafe.record().ideas] == ["Oben unten"]


def test_a_half_typed_card_survives_a_reload_and_is_forgotten_once_it_was_sent(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        page.get_by_label("Idee tippen").fill("Halb getip")
        page.get_by_label("Papierkarte").check()
        page.reload()
        expect(page.get_by_label("Idee tippen")).to_have_value("Halb getip")
        expect(page.get_by_label("Papierkarte")).to_be_checked()
        page.get_by_label("Idee tippen").press_sequentially("pt")
        page.keyboard.press("Enter")
        expect(page.locator(".open .words")).to_have_text(["Halb getippt"])
        page.reload()
        expect(page.locator(".state")).to_contain_text("alles gespeichert")
        expect(page.get_by_label("Idee tippen")).to_have_value("")
        assert page.evaluate("Object.keys(sessionStorage).filter((name) => name.includes('typed'))") == []


def _paste(page: Page, text: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+V")


class _Line:
    """The line to the server: commands wait in `held` until it is let go."""

    def __init__(self, page: Page) -> None:
        self.held: list[Route] = []
        self._open = False
        page.route(COMMANDS, self._pass)

    def _pass(self, route: Route) -> None:
        if self._open:
            route.continue_()
        else:
            self.held.append(route)

    def let_go(self) -> None:
        self._open = True
        for route in self.held:
            route.continue_()
