"""The table, live on a phone: the others' ideas, the time, the next round, the lost line."""

from datetime import timedelta

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.phone.conftest import Cafe, OpenPhone
from tests.phone.sending_phone import LOST, expect_each_on_table, field, own, send
from workshop.domain.model import Origin, Phase, Sharing
from workshop.services.guests import submit_idea
from workshop.services.ideas import hide_ideas, type_idea
from workshop.services.tables import remove_table
from workshop.services.topics import describe_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round, share_ideas


@pytest.fixture
def first_round(cafe: Cafe) -> None:
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 1)


def other_at(page: Page, text: str) -> Locator:
    return page.locator("#others-list li").filter(has_text=text)


def test_the_others_ideas_appear_and_go_and_ones_own_are_not_among_them(phone: Page, cafe: Cafe) -> None:
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.TABLE, None)
    phone.locator("#others summary").click()
    idea = submit_idea(cafe.house, cafe.table.code, "<i>Von nebenan</i>", "key").idea
    expect(other_at(phone, "<i>Von nebenan</i>")).to_be_visible()
    expect(phone.locator("#heard")).to_contain_text("1 neue Idee am Tisch")
    shown = phone.locator("#others-list li").count()
    expect(phone.locator("#others summary")).to_have_text(f"Am Tisch ({shown})")
    send(phone, "Meine eigene")
    expect_each_on_table(phone, "Meine eigene")
    expect(phone.locator("#others summary")).to_have_text(f"Am Tisch ({shown})")
    hide_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id], "doppelt")
    expect(other_at(phone, "Von nebenan")).to_have_count(0)
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.NONE, None)
    expect(phone.locator("#others")).to_be_hidden()
    expect(phone.locator("#others-list li")).to_have_count(0)


def test_an_idea_that_the_host_types_is_the_tables_too(phone: Page, cafe: Cafe) -> None:
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.TOPIC, None)
    type_idea(cafe.house, ORGANISER, cafe.table.id, "Von der Karte", Origin.PAPER)
    phone.locator("#others summary").click()
    expect(other_at(phone, "Von der Karte")).to_be_visible()
    expect(phone.locator("#others-title")).to_have_text("Zum Thema")


def test_the_question_changes_on_the_phone_too(phone: Page, cafe: Cafe) -> None:
    topic = cafe.topic
    describe_topic(
        cafe.house, ORGANISER, topic.id, title=topic.title, question="Was fehlt <hier>?", introduction=""
    )
    expect(phone.get_by_role("heading", level=1)).to_have_text("Was fehlt <hier>?")


@pytest.mark.usefixtures("first_round")
def test_a_new_round_leads_to_the_next_table(phone: Page, cafe: Cafe) -> None:
    field(phone).fill("Angefangen")
    expect(phone.locator("#where")).to_contain_text("Runde 1")
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    expect(phone.locator("#next")).to_contain_text("Runde 2 beginnt. Wechseln Sie jetzt den Tisch:")
    expect(phone.locator("#where")).to_contain_text("Runde 2")
    expect(phone.locator("#heard")).to_contain_text("Runde 2 beginnt.")
    expect(field(phone)).to_have_value("Angefangen")
    phone.get_by_label("Code des nächsten Tisches").fill(cafe.tables[1].code.upper())
    phone.keyboard.press("Enter")
    expect(phone.locator("#where")).to_contain_text(f"Tisch {cafe.tables[1].number} · Runde 2")
    expect(phone.locator("#next")).to_be_hidden()
    expect(field(phone)).to_have_value("")


@pytest.mark.usefixtures("first_round")
def test_who_stays_puts_the_invitation_away(phone: Page, cafe: Cafe) -> None:
    expect(phone.locator("#where")).to_contain_text("Runde 1")
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    phone.get_by_role("button", name="An diesem Tisch bleiben").click()
    expect(phone.locator("#next")).to_be_hidden()
    expect(field(phone)).to_be_focused()
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 1)
    expect(phone.locator("#where")).to_contain_text("Runde 1")
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    expect(phone.locator("#where")).to_contain_text("Runde 2")
    expect(phone.locator("#next")).to_be_hidden()


@pytest.mark.usefixtures("first_round")
def test_an_organisers_slip_is_taken_back(phone: Page, cafe: Cafe) -> None:
    expect(phone.locator("#where")).to_contain_text("Runde 1")
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    expect(phone.locator("#next")).to_be_visible()
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 1)
    expect(phone.locator("#next")).to_be_hidden()


def test_the_time_runs_down_and_its_end_is_said(open_phone: OpenPhone, cafe: Cafe) -> None:
    start = cafe.house.now()
    object.__setattr__(cafe.house, "now", lambda: start)
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 1)
    minutes = cafe.workshop.rounds[0].minutes
    page = open_phone(clock=True)
    page.clock.pause_at(page.evaluate("Date.now()") + 30_000)
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#clock")).to_have_text(f"{minutes:02}:00")
    # The clock runs ahead of the stream's beats; here the phone counts alone.
    page.route("**/events?*", lambda route: route.abort())
    page.clock.run_for(61_000)
    expect(page.locator("#clock")).to_have_text(f"{minutes - 2:02}:59")
    expect(page.locator("#next")).to_be_hidden()
    page.clock.fast_forward(minutes * 60_000)
    expect(page.locator("#clock")).to_have_text("00:00")
    expect(page.locator("#next")).to_contain_text("Die Zeit dieser Runde ist um.")
    # What the server says counts, not what the phone has counted.
    object.__setattr__(cafe.house, "now", lambda: start + timedelta(seconds=30))
    page.unroute("**/events?*")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#clock")).to_have_text(f"{minutes - 1:02}:30")
    expect(page.locator("#next")).to_be_hidden()


def test_outside_of_collecting_nobody_is_sent_to_another_table(phone: Page, cafe: Cafe) -> None:
    cafe.enter(Phase.HARVEST)
    expect(phone.locator("#wait")).to_be_visible()
    expect(phone.locator("#next")).to_be_hidden()


def test_a_lost_line_is_said_and_so_is_its_return(phone: Page, cafe: Cafe) -> None:
    expect(phone.locator("#others")).to_be_visible()
    phone.context.set_offline(True)
    expect(phone.locator("#line")).to_contain_text(LOST)
    submit_idea(cafe.house, cafe.table.code, "Inzwischen", "key")
    phone.context.set_offline(False)
    expect(phone.locator("#line")).to_be_empty(timeout=15_000)
    phone.locator("#others summary").click()
    expect(other_at(phone, "Inzwischen")).to_be_visible()


def test_a_stream_that_the_browser_gives_up_is_begun_again(phone: Page, cafe: Cafe) -> None:
    expect(phone.locator("#others")).to_be_visible()
    phone.route("**/events?*", lambda route: route.fulfill(content_type="text/html", body="<h1>Nein</h1>"))
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect(phone.locator("#line")).to_contain_text(LOST)
    phone.unroute("**/events?*")
    expect(phone.locator("#line")).to_be_empty(timeout=60_000)
    submit_idea(cafe.house, cafe.table.code, "Wieder da", "key")
    expect(other_at(phone, "Wieder da")).to_have_count(1)


def test_ideas_of_this_event_are_seen_at_its_next_table_too(phone: Page, cafe: Cafe, site: str) -> None:
    send(phone, "Vom ersten Tisch")
    expect_each_on_table(phone, "Vom ersten Tisch")
    phone.goto(f"{site}/t/{cafe.tables[1].code}")
    expect_each_on_table(phone, "Vom ersten Tisch")
    own(phone, "Vom ersten Tisch").locator("button.one").press("Enter")
    phone.get_by_role("button", name="Zurückziehen").click()
    phone.get_by_role("button", name="Ja, zurückziehen").click()
    expect(own(phone, "Vom ersten Tisch").locator(".state")).to_have_text("zurückgezogen")


def test_a_table_taken_away_while_the_phone_was_away_is_said(phone: Page, cafe: Cafe) -> None:
    expect(phone.locator("#others")).to_be_visible()
    phone.context.set_offline(True)
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    phone.context.set_offline(False)
    expect(phone.locator("#wait")).to_contain_text("Diesen Tisch gibt es nicht")
    expect(phone.locator("#send")).to_be_hidden()
    expect(phone.locator("#line")).to_be_empty()


def test_a_stream_that_has_died_without_a_word_is_noticed_and_opened_anew(
    open_phone: OpenPhone, cafe: Cafe
) -> None:
    page = open_phone(clock=True)
    expect(page.locator("#others")).to_be_visible()
    # Faster than any beat can come: to the phone the line is silent.
    with page.expect_request("**/events?*"):
        page.clock.run_for(60_000)
    submit_idea(cafe.house, cafe.table.code, "Nach der Stille")
    expect(page.locator("#others-list")).to_contain_text("Nach der Stille")
