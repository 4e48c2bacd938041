"""The form on a tablet that a table shares."""

import json

from playwright.sync_api import BrowserContext, expect

from tests.browser.organiser import ideas_of
from tests.serving import Server


def test_an_idea_is_handed_in_on_a_shared_tablet(visit: BrowserContext, server: Server) -> None:
    link = json.loads(server.command("links", "1", "--json"))[0]
    tablet = visit.new_page()
    tablet.goto("/participate")
    tablet.get_by_label("Code des Tisches").fill(link["code"].upper())
    tablet.get_by_role("button", name="Weiter").click()
    field = tablet.get_by_label("Ihre Idee")
    field.fill("   ")
    tablet.get_by_role("button", name="Idee senden").click()
    expect(tablet.get_by_role("alert")).to_be_visible()
    field.fill("Eine Idee vom Tablet, doppelt geklickt")
    tablet.get_by_role("button", name="Idee senden").dblclick()
    expect(tablet.get_by_role("status").filter(has_text="auf dem Tisch")).to_be_visible()
    expect(field).to_have_value("")
    assert ideas_of(server, "1").count("Eine Idee vom Tablet, doppelt geklickt") == 1


def test_a_text_that_is_too_long_stays_in_the_field(visit: BrowserContext, server: Server) -> None:
    link = json.loads(server.command("links", "1", "--json"))[0]
    tablet = visit.new_page()
    tablet.goto(f"/participate?code={link['code']}")
    tablet.get_by_label("Ihre Idee").fill("ä" * 1_001)
    tablet.get_by_role("button", name="Idee senden").click()
    expect(tablet.get_by_role("alert")).to_be_visible()
    expect(tablet.get_by_label("Ihre Idee")).to_have_value("ä" * 1_001)
