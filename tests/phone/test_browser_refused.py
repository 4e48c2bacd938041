"""What the server does not take yet, or not so: too fast, too late, too long. The words stay."""

from itertools import count

from playwright.sync_api import Page, Request, expect

from tests.phone.conftest import Cafe, OpenPhone
from tests.phone.sending_phone import expect_each_on_table, expect_state, field, own, send, texts
from workshop.domain.model import Phase
from workshop.services.pace import Pace

WAITS = "auf diesem Gerät · wartet auf das Netz"


def test_who_sends_too_fast_sees_when_it_goes_on_and_loses_nothing(open_phone: OpenPhone, cafe: Cafe) -> None:
    before = texts(cafe)
    now = [0.0]
    object.__setattr__(cafe.house, "pace", Pace(1, 4, lambda: now[0]))
    page = open_phone(clock=True)
    tries = count()

    def note(request: Request) -> None:
        if "/ideas?" in request.url:
            next(tries)

    page.on("request", note)
    send(page, "Erste")
    expect_each_on_table(page, "Erste")
    page.clock.pause_at(page.evaluate("Date.now()") + 30_000)
    send(page, "Zweite")
    expect_state(page, "Zweite", "auf diesem Gerät · in 4 Sekunden geht es weiter")
    page.clock.run_for(3_000)
    expect_state(page, "Zweite", "auf diesem Gerät · in 1 Sekunde geht es weiter")
    # A network that comes back does not shorten what the server has asked for.
    page.evaluate("dispatchEvent(new Event('online'))")
    assert next(tries) == 2
    now[0] += 4
    page.clock.run_for(2_000)
    page.clock.resume()
    expect_each_on_table(page, "Zweite")
    assert texts(cafe) == [*before, "Erste", "Zweite"]


def test_what_comes_too_late_stays_with_the_reason_and_is_sent_when_collecting_opens_again(
    phone: Page, cafe: Cafe
) -> None:
    before = texts(cafe)
    phone.context.set_offline(True)
    send(phone, "Zu spät")
    expect_state(phone, "Zu spät", WAITS)
    cafe.enter(Phase.HARVEST)
    phone.context.set_offline(False)
    expect_state(phone, "Zu spät", "nicht angenommen")
    expect(own(phone, "Zu spät")).to_contain_text("Das Sammeln ist beendet.")
    assert texts(cafe) == before
    cafe.enter(Phase.COLLECT)
    expect_each_on_table(phone, "Zu spät")
    assert texts(cafe) == [*before, "Zu spät"]


def test_a_phone_that_never_heard_of_the_end_of_collecting_sends_again_all_the_same(
    phone: Page, cafe: Cafe
) -> None:
    before = texts(cafe)
    expect(phone.locator("#others")).to_be_visible()
    # Deaf to the table: the stream that was open is given up for one that never comes.
    phone.route("**/events?*", lambda route: route.abort())
    phone.evaluate("dispatchEvent(new Event('online'))")
    phone.context.set_offline(True)
    send(phone, "Zu spät")
    expect_state(phone, "Zu spät", WAITS)
    cafe.enter(Phase.HARVEST)
    phone.context.set_offline(False)
    expect_state(phone, "Zu spät", "nicht angenommen")
    cafe.enter(Phase.COLLECT)
    phone.unroute("**/events?*")
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect_each_on_table(phone, "Zu spät")
    assert texts(cafe) == [*before, "Zu spät"]


def test_what_is_refused_can_be_shortened_and_sent_again(open_phone: OpenPhone, cafe: Cafe) -> None:
    before = texts(cafe)
    page = open_phone()
    page.route(
        "**/ideas?*",
        lambda route: route.fulfill(
            status=422,
            headers={"X-Tischdecke": "1"},
            json={"error": "idea-too-long", "message": "Ihre Idee ist zu lang."},
        ),
        times=1,
    )
    send(page, "Zu lang für diesen Tisch")
    expect_state(page, "Zu lang", "nicht angenommen")
    expect(own(page, "Zu lang")).to_contain_text("Ihre Idee ist zu lang.")
    page.reload()
    own(page, "Zu lang").locator("button.one").press("Enter")
    page.get_by_role("button", name="Ändern").click()
    expect(page.get_by_label("Idee ändern")).to_have_value("Zu lang für diesen Tisch")
    page.get_by_label("Idee ändern").fill("Kürzer")
    page.get_by_role("button", name="Speichern").click()
    expect_each_on_table(page, "Kürzer")
    expect(field(page)).to_have_value("")
    assert texts(cafe) == [*before, "Kürzer"]
