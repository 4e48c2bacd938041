"""The handover card in a real browser: large, on one screen, live, with a question that its table keeps."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, send
from tests.browser.looking import drawn, faults, fits, resize
from tests.services.cafe import Cafe
from tests.serving import Server
from tests.waiting import until
from workshop.services.clusters import contest_cluster, create_cluster
from workshop.services.ideas import join_ideas
from workshop.services.tables import add_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round

SMALLEST = """node => Math.min(...[...node.querySelectorAll(".handover-card :not(:empty), .handover-about")]
  .filter((each) => each.checkVisibility()).map((each) => parseFloat(getComputedStyle(each).fontSize)))"""


def test_the_next_group_sees_what_the_table_has_the_strongest_first(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _hand_over(page)
        expect(page.locator(".handover-about")).to_have_text("Tisch 1 · Erstes Thema · Runde 1 von 3")
        expect(page.locator(".handover-question")).to_have_text("Was hilft?")
        assert _list(page, 0) == ["Stark · 3 Ideen", "Schwach · 2 Ideen · strittig"]
        assert _list(page, 1) == ["Offen", "Drei", "Zwei", "Eins"]
        expect(page.locator(".handover h2").last).to_have_text("Zuletzt, in Runde 1")


def test_the_card_follows_the_table_while_it_is_shown(browser: Browser, server: Server, cafe: Cafe) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe) as page:
        _hand_over(page)
        page.get_by_label("Was ist noch offen?").press_sequentially("Wer zah")
        send(server, cafe, "Kommt gerade an")
        expect(page.locator(".handover-lists li").nth(2)).to_have_text("Kommt gerade an")
        expect(page.locator("dialog [aria-live=polite]")).to_have_text("1 neue Idee")
        enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
        for n in range(7):
            send(server, cafe, f"Runde zwei, Idee {n}")
        expect(page.locator(".handover h2").last).to_have_text("Zuletzt, in Runde 2")
        expect(page.locator(".handover-lists section").last.locator("li").first).to_have_text(
            "Runde zwei, Idee 6"
        )
        expect(page.locator(".handover-lists section").last.locator("li")).to_have_count(6)


def test_the_open_question_stays_with_the_table_and_every_host_sees_it(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        _hand_over(page)
        page.get_by_label("Was ist noch offen?").fill("Wer zahlt das?")
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
        expect(page.get_by_role("button", name="Übergabe")).to_be_focused()
        _hand_over(other)
        expect(other.get_by_label("Was ist noch offen?")).to_have_value("Wer zahlt das?")
        assert [table.open_question for table in cafe.record().tables] == ["Wer zahlt das?", ""]
        page.reload()
        expect(page.locator(".state")).to_contain_text("alles gespeichert")
        _hand_over(page)
        expect(page.get_by_label("Was ist noch offen?")).to_have_value("Wer zahlt das?")

        enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
        send(server, cafe, "Damit das Board es hört")
        expect(page.locator(".handover-about")).to_contain_text("Runde 2 von 3")
        # It is the next group that must read it.
        expect(page.get_by_label("Was ist noch offen?")).to_have_value("Wer zahlt das?")
        page.get_by_role("button", name="Zurück zum Board").click()
        expect(page.get_by_role("button", name="Übergabe")).to_be_focused()
        expect(card(page, "Damit das Board es hört")).to_be_visible()


def test_a_question_is_saved_while_it_is_typed_and_anothers_is_not_written_over(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page, at_board(browser, server, cafe) as other:
        mine, theirs = (each.get_by_label("Was ist noch offen?") for each in (page, other))
        _hand_over(page)
        _hand_over(other)
        mine.press_sequentially("Wer zahlt")
        expect(theirs).to_have_value("Wer zahlt")
        page.context.set_offline(True)
        mine.press_sequentially(" das?")
        expect(page.get_by_role("alert")).to_contain_text("weil der Server nicht antwortet")
        theirs.fill("Wann geht es los?")
        theirs.blur()
        until(page, lambda: cafe.record().tables[0].open_question == "Wann geht es los?")
        page.context.set_offline(False)

        note = page.locator(".handover-theirs")
        expect(note).to_contain_text("Inzwischen hat jemand anders hier gefragt: „Wann geht es los?“")
        expect(mine).to_have_value("Wer zahlt das?")
        expect(theirs).to_have_value("Wann geht es los?")
        assert faults(page) == []
        assert page.locator(".handover").evaluate(SMALLEST) == 28
        page.get_by_role("button", name="Meine Frage speichern").click()
        expect(theirs).to_have_value("Wer zahlt das?")
        expect(note).to_be_hidden()


def test_where_tables_share_a_topic_the_card_says_that_it_shows_the_whole_topic(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    with at_board(browser, server, cafe) as page:
        _hand_over(page)
        expect(page.locator(".handover h2").first).to_have_text("Bisher an diesem Tisch")
        add_table(cafe.house, ORGANISER, cafe.topic.id)
        send(server, cafe, "Damit das Board es hört")
        expect(page.locator(".handover h2").first).to_have_text("Bisher zu diesem Thema")


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)])
def test_a_full_table_fits_one_screen_and_says_what_it_leaves_out(
    browser: Browser, server: Server, cafe: Cafe, size: tuple[int, int]
) -> None:
    for n in range(12):
        title = f"Eine Aussage mit der Nummer {n}, die wie im Leben über mehr als eine Zeile reicht"
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title, [cafe.idea(f"{title}, sagt jemand").id])
    with at_board(browser, server, cafe, viewport=dict(zip(("width", "height"), size, strict=True))) as page:
        _hand_over(page)
        for _ in range(2):
            drawn(page)
            for place in (
                ".handover",
                ".handover-card",
                ".handover-list >> nth=0",
                ".handover-list >> nth=1",
            ):
                assert fits(page, place), place
            assert page.locator(".handover").evaluate(SMALLEST) == 28
            shown = page.locator(".handover-lists section").first.locator("li:visible").count()
            assert 1 < shown < 12
            expect(page.locator(".handover-more:visible").first).to_have_text(f"und {12 - shown} weitere")
            page.get_by_label("Was ist noch offen?").fill("Wie geht es weiter? " * 8)


def test_little_on_the_table_is_shown_in_larger_letters(browser: Browser, server: Server, cafe: Cafe) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe, viewport={"width": 1920, "height": 1080}) as page:
        _hand_over(page)
        expect(page.locator(".handover-words").first).to_have_css("font-size", "44px")
        expect(page.locator(".handover-question")).to_have_css("font-size", "64px")
        expect(page.locator(".handover-more:visible")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_handover_card_is_for_everybody(
    browser: Browser, server: Server, cafe: Cafe, scheme: str
) -> None:
    _fill(cafe)
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        _hand_over(page)
        for width in (1920, 1024, 390):
            resize(page, width)
            assert faults(page) == []


def _fill(cafe: Cafe) -> None:
    """A weak cluster of two cards, contested; a strong one of two cards, one of which was said twice."""
    topic = cafe.topic.id
    weak = create_cluster(
        cafe.house, cafe.host, topic, "Schwach", [cafe.idea("Eins").id, cafe.idea("Zwei").id]
    )
    drei, vier, again = (cafe.idea(text).id for text in ("Drei", "Vier", "Nochmal vier"))
    create_cluster(cafe.house, cafe.host, topic, "Stark", [drei, vier])
    join_ideas(cafe.house, cafe.host, topic, [vier, again], drei)
    assert weak.cluster
    contest_cluster(cafe.house, cafe.host, topic, weak.cluster.id, "")
    cafe.idea("Offen")


def _hand_over(page: Page) -> None:
    page.get_by_role("button", name="Übergabe").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def _list(page: Page, n: int) -> list[str]:
    rows = page.locator(".handover-lists section").nth(n).locator("li").all()
    return [" · ".join(row.locator("span").all_inner_texts()) for row in rows]
