"""The course of the event on the organiser's screen: no round is skipped, none goes, without a question."""

import re

from playwright.sync_api import Page, expect

from tests.browser.minutes import settle
from tests.browser.organiser import add_topic, create_event


def test_a_second_click_skips_no_round_and_the_running_round_goes_only_after_a_question(
    organiser: Page,
) -> None:
    create_event(organiser, "Werkstatt mit Runden")
    add_topic(organiser, "Thema", "")
    organiser.get_by_role("button", name="Sammeln beginnen").click()
    organiser.get_by_role("button", name="Runde 2 beginnen").click()
    organiser.get_by_role("button", name="Runde 3 beginnen").click()
    expect(organiser.get_by_text("In Runde 2 gibt es noch keine Idee.")).to_be_visible()
    expect(organiser.locator(".round")).to_contain_text("Runde 2 von 3")
    organiser.get_by_role("button", name="Ja, schon Runde 3 beginnen").click()
    expect(organiser.locator(".round")).to_contain_text("Runde 3 von 3")
    settle(organiser)
    organiser.get_by_text("Jede Runde einzeln einstellen").click()
    expect(organiser.get_by_label(re.compile("Runde ., Minuten"))).to_have_count(3)
    settle(organiser)
    organiser.get_by_role("button", name="Letzte Runde entfernen").click()
    expect(organiser.get_by_text("Runde 3 läuft gerade.")).to_be_visible()
    expect(organiser.get_by_label(re.compile("Runde ., Minuten"))).to_have_count(3)
    organiser.get_by_role("button", name="Ja, Runde 3 entfernen").click()
    expect(organiser.get_by_label(re.compile("Runde ., Minuten"))).to_have_count(2)
