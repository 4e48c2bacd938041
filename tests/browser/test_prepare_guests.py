"""What the organiser decides about guests' phones: ideas of others, day of deletion, end of the round."""

import datetime as dt
import json
from zoneinfo import ZoneInfo

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.minutes import settle
from tests.browser.organiser import add_topic, create_event, number_of, sign_in
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import read_workshop


def test_what_phones_show_and_when_all_is_deleted_can_be_changed_even_after_the_end(
    organiser: Page, server: Server
) -> None:
    create_event(organiser, "Werkstatt mit Gästen")
    usual = dt.datetime.now(dt.UTC).date() + dt.timedelta(days=180)
    day = deletion_day(organiser)
    expect(day).to_have_value(usual.isoformat())
    expect(organiser.get_by_role("radio", name="Die des eigenen Tisches")).to_be_checked()
    add_topic(organiser, "Thema", "")
    for step in ("Sammeln beginnen", "Ernte beginnen", "Veranstaltung abschließen"):
        organiser.get_by_role("button", name=step).click()
    expect(organiser.get_by_label("Titel", exact=True)).to_be_disabled()

    organiser.get_by_text("Alle zum Thema", exact=True).click()
    expect(organiser.get_by_test_id("stToast").filter(has_text="Gespeichert")).to_be_visible()
    expect(organiser.get_by_role("radio", name="Alle zum Thema")).to_be_checked()
    pick(organiser, "24022031")
    expect(organiser.get_by_role("button", name="Wieder die übliche Zeit")).to_be_visible()
    assert guests_of(server, organiser) == ("topic", "2031-02-24")
    organiser.reload()
    expect(day).to_have_value("2031-02-24")
    expect(organiser.get_by_role("radio", name="Alle zum Thema")).to_be_checked()

    organiser.get_by_role("button", name="Wieder die übliche Zeit").click()
    expect(day).to_have_value(usual.isoformat())
    expect(organiser.get_by_role("button", name="Wieder die übliche Zeit")).to_have_count(0)
    assert guests_of(server, organiser) == ("topic", None)


def test_a_day_of_deletion_that_is_past_stays_in_the_field_with_the_reason(
    organiser: Page, server: Server
) -> None:
    create_event(organiser, "Werkstatt von gestern")
    pick(organiser, "24022020")
    expect(organiser.locator(".st-key-card-guests").get_by_role("alert")).to_have_text(
        "Dieser Tag ist schon vorbei oder heute. Bitte wählen Sie einen späteren."
    )
    day = deletion_day(organiser)
    expect(day).to_have_value("2020-02-24")
    assert guests_of(server, organiser) == ("table", None)


def test_a_running_round_says_until_when_it_runs_in_the_visitors_own_time(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    at = read_workshop(cafe.house, ORGANISER, cafe.workshop_id).workshop
    assert at.round_started_at is not None
    ends = (at.round_started_at + dt.timedelta(minutes=at.rounds[0].minutes)).astimezone(
        ZoneInfo("Asia/Tokyo")
    )
    with browser.new_context(base_url=server.url, locale="de-DE", timezone_id="Asia/Tokyo") as context:
        page = context.new_page()
        sign_in(page)
        page.goto(f"/prepare?workshop={cafe.workshop_id}")
        expect(page.locator(".round")).to_have_text(f"Runde 1 von {len(at.rounds)} · bis {ends:%H:%M} Uhr")


def deletion_day(page: Page) -> Locator:
    # Streamlit's field shows a date in parts; the whole of it stands in a hidden one.
    return page.locator(".st-key-card-guests").get_by_test_id("hidden-dateinput-container").locator("input")


def pick(page: Page, digits: str) -> None:
    """Type the day of deletion, as day, month and year, and leave the field."""
    settle(page)
    page.locator(".st-key-card-guests").get_by_role("spinbutton").first.click()
    page.keyboard.type(digits)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")


def guests_of(server: Server, page: Page) -> tuple[str, str | None]:
    target = server.log.with_name("guests.json")
    server.command("export", number_of(page), "--format", "json", "-o", str(target))
    content = json.loads(target.read_bytes())
    return content.get("sharing", "table"), content.get("delete_on")
