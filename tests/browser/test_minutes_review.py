"""The organiser has the minutes reviewed, approves them, and compares them with what is there now."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from docx import Document
from playwright.sync_api import Browser, Page, expect

from tests.browser.desk import line, make_cluster, words
from tests.browser.minutes import open_list
from tests.services.cafe import Cafe
from workshop.domain.model import Phase
from workshop.domain.versions import GENERAL
from workshop.services.drafts import reword
from workshop.services.remarks import remark
from workshop.services.reviews import invite_reviewer, list_invitations, list_remarks, settle_remark
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER
from workshop.storage.schema import minutes_version


def show(page: Page, cafe: Cafe) -> None:
    page.goto(f"/minutes?workshop={cafe.workshop_id}&view=review")
    expect(page.get_by_role("heading", name="Prüfen lassen")).to_be_visible()
    idle(page)


def idle(page: Page) -> None:
    """Wait until the screen is drawn to its end: what is opened before that closes again."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def compare_with_draft(page: Page) -> None:
    # A click alone may only bring the focus while the page is still being laid out.
    open_list(page, page.get_by_role("combobox", name="Vergleichen mit"))
    page.get_by_role("combobox", name="Vergleichen mit").press("ArrowDown")
    page.get_by_role("option", name="dem Entwurf von jetzt").click()


@pytest.fixture
def review(organiser: Page, cafe: Cafe) -> Page:
    """The review of a café at its harvest that has two ideas."""
    cafe.idea("Kurze Wege")
    cafe.idea("Mehr Bänke")
    cafe.enter(Phase.HARVEST)
    show(organiser, cafe)
    return organiser


def test_a_reviewer_is_asked_by_name_and_comments_through_the_link(
    review: Page, cafe: Cafe, browser: Browser
) -> None:
    review.get_by_label("Name", exact=True).fill("Kim Platzhalter")
    review.get_by_label("Funktion").fill("Leitung")
    review.get_by_role("button", name="Link erstellen").click()
    expect(review.get_by_role("heading", name="Kim Platzhalter")).to_be_visible()
    idle(review)
    expect(review.get_by_label("Name", exact=True)).to_have_value("")
    [invited] = list_invitations(cafe.house, ORGANISER, cafe.workshop_id)[0]
    expect(review.get_by_test_id("stCode")).to_have_text(invited.url)

    with browser.new_context(locale="de-DE") as context:
        reviewer = context.new_page()
        reviewer.goto(invited.url)
        bench = reviewer.locator("li", has_text="Mehr Bänke")
        bench.get_by_text("Kommentieren").click()
        bench.get_by_label("Ihr Kommentar").fill("Mit Lehne")
        bench.get_by_role("button", name="Kommentar senden").click()
        expect(bench.get_by_text("Ihr Kommentar ist angekommen.")).to_be_visible()

    show(review, cafe)
    expect(review.get_by_text("1 Kommentar ist offen.")).to_be_visible()
    expect(review.get_by_role("heading", name="Mehr Bänke")).to_be_visible()
    [said] = list_remarks(cafe.house, ORGANISER, cafe.workshop_id)
    link = review.get_by_role("link", name="Diese Stelle bearbeiten")
    expect(link).to_have_attribute(
        "href", f"/minutes?workshop={cafe.workshop_id}&view=edit#{said.remark.key}"
    )
    link.click()
    expect(words(review).filter(has_text="Mehr Bänke").locator("xpath=..")).to_be_focused()
    expect(line(review, "Mehr Bänke")).to_have_class("line point aimed")
    expect(line(review, "Mehr Bänke").locator(".remark")).to_have_text("Kim Platzhalter: Mit Lehne")
    show(review, cafe)
    review.get_by_role("button", name="Erledigt").click()
    expect(review.get_by_text("Alle Kommentare sind erledigt.")).to_be_visible()
    idle(review)
    review.get_by_text("Erledigt (1)").click()
    review.get_by_role("button", name="Wieder öffnen").click()
    expect(review.get_by_text("1 Kommentar ist offen.")).to_be_visible()

    review.get_by_role("button", name="Zurückziehen").click()
    expect(review.get_by_text("der Name und sein Kommentar werden gelöscht")).to_be_visible()
    review.get_by_role("button", name="Ja, den Link zurückziehen").click()
    expect(review.get_by_text("Noch prüft niemand mit.")).to_be_visible()


def test_a_comments_link_leads_to_its_line_far_down_the_sheet(organiser: Page, cafe: Cafe) -> None:
    for number in range(12):
        make_cluster(cafe, f"Aussage {number}", *(f"Punkt {number}-{place}" for place in range(4)))
    kim = invite_reviewer(cafe.house, ORGANISER, cafe.workshop_id, "Kim Platzhalter", "")
    aim = next(idea for idea in cafe.record().ideas if idea.text == "Punkt 9-2")
    remark(cafe.house, kim.token, f"idea-{aim.id}", "Bitte genauer")
    review = organiser
    show(review, cafe)
    review.get_by_role("link", name="Diese Stelle bearbeiten").click()
    here = line(review, "Punkt 9-2")
    expect(here.get_by_role("button", name="Punkt 9-2")).to_be_focused()
    expect(here).to_be_in_viewport(ratio=1)
    expect(review.locator(".remark")).to_have_text(["Kim Platzhalter: Bitte genauer"])
    # It is the button that opens the field.
    review.keyboard.press("Enter")
    expect(review.get_by_label("Punkt", exact=True)).to_have_value("Punkt 9-2")
    review.keyboard.press("Escape")
    kim_says = list_remarks(cafe.house, ORGANISER, cafe.workshop_id)[0].remark
    settle_remark(cafe.house, ORGANISER, cafe.workshop_id, kim_says.id, settled=True)
    review.reload()
    expect(here.get_by_role("button", name="Punkt 9-2")).to_be_focused()
    expect(review.locator(".remark")).to_have_count(0)


def test_a_name_that_is_missing_is_asked_for(review: Page) -> None:
    review.get_by_role("button", name="Link erstellen").click()
    expect(review.get_by_role("alert")).to_have_text("Bitte füllen Sie das Feld „Name“ aus.")


def test_the_approval_asks_for_a_name_and_once_more_and_closes_the_event(review: Page, cafe: Cafe) -> None:
    card = review.locator(".st-key-card-approve")
    expect(card.get_by_text("2 von 2 Ideen: 2 unter „Weitere Nennungen“.")).to_be_visible()
    expect(card.get_by_label("Freigegeben durch")).to_have_value("")
    go = card.get_by_role("button", name="Freigeben und Veranstaltung abschließen")
    go.click()
    expect(card.get_by_text("Gäste können ihre Ideen dann nicht mehr zurückziehen.")).to_be_visible()
    card.get_by_role("button", name="Ja, Fassung 1 freigeben").click()
    expect(card.get_by_role("alert")).to_have_text("Bitte füllen Sie das Feld „Freigegeben durch“ aus.")
    assert cafe.record().workshop.phase == Phase.HARVEST

    card.get_by_label("Freigegeben durch").fill("Toni Muster, Leitung")
    card.get_by_label("Freigegeben durch").press("Tab")
    go.click()
    card.get_by_role("button", name="Ja, Fassung 1 freigeben").click()
    expect(card.get_by_text("Freigegeben ist Fassung 1. Seitdem hat sich nichts geändert.")).to_be_visible()
    expect(card.get_by_role("button", name="Freigeben")).to_have_count(0)
    assert cafe.record().workshop.phase == Phase.CLOSED


def test_before_the_harvest_the_screen_says_when_it_will_be_possible(organiser: Page, cafe: Cafe) -> None:
    show(organiser, cafe)
    expect(organiser.get_by_text("Freigeben können Sie ab der Ernte")).to_be_visible()
    expect(organiser.get_by_role("button", name="Freigeben")).to_have_count(0)


def test_a_version_is_downloaded_read_and_compared_with_the_draft(review: Page, cafe: Cafe) -> None:
    version = approve_minutes(
        cafe.house, ORGANISER, cafe.workshop_id, "Toni Muster", cafe.house.now().date(), "Wie besprochen"
    )
    idea = cafe.record().ideas[0]
    reword(cafe.house, ORGANISER, cafe.workshop_id, f"idea-{idea.id}", "Kurze sichere Wege", "Kurze Wege")
    show(review, cafe)
    expect(review.get_by_text("Seit Fassung 1 geändert: 1 Unterschied.")).to_be_visible()
    expect(review.get_by_text(f"Prüfsumme {version.checksum}")).to_be_visible()
    with review.expect_download() as download:
        review.get_by_role("button", name="Fassung 1 herunterladen").press("Enter")
    said = [paragraph.text for paragraph in Document(str(download.value.path())).paragraphs]
    assert ("Kurze Wege" in said, said[-1].startswith("Freigegeben durch Toni Muster am ")) == (True, True)
    assert download.value.suggested_filename == "Probelauf-v1.docx"

    compare_with_draft(review)
    expect(review.get_by_role("heading", name="1 Unterschied: von Fassung 1 zu Entwurf")).to_be_visible()
    expect(review.locator(".differences li")).to_have_text(
        ["Anders formuliert Kurze neu: sichere Ende. Wege unter „Weitere Nennungen“"]
    )
    expect(review.locator(".differences ins")).to_have_count(1)
    review.get_by_text("Diese Fassung lesen").click()
    expect(review.locator(".minutes").get_by_text("Freigegeben durch Toni Muster")).to_be_visible()


def test_a_version_that_was_tampered_with_is_not_handed_out(review: Page, cafe: Cafe) -> None:
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Toni Muster", cafe.house.now().date())
    with cafe.house.store.write() as tx:
        tx.execute(
            minutes_version.update()
            .where(minutes_version.c.workshop_id == cafe.workshop_id)
            .values(content=minutes_version.c.content + " ")
        )
    show(review, cafe)
    expect(review.get_by_role("alert")).to_contain_text("Sie wird deshalb nicht ausgegeben.")
    expect(review.get_by_role("button", name="herunterladen")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_view_is_for_everybody(review: Page, cafe: Cafe, scheme: str) -> None:
    given = (cafe.house, ORGANISER, cafe.workshop_id)
    kim = invite_reviewer(*given, "Kim Platzhalter", "Leitung")
    said = remark(cafe.house, kim.token, GENERAL, "Gut so")
    remark(cafe.house, kim.token, f"idea-{cafe.record().ideas[0].id}", "Zu kurz")
    settle_remark(*given, said.id, settled=True)
    approve_minutes(*given, "Toni Muster", cafe.house.now().date())
    idea = cafe.record().ideas[0]
    reword(*given, f"idea-{idea.id}", "Kurze sichere Wege", "Kurze Wege")
    review.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    show(review, cafe)
    compare_with_draft(review)
    expect(review.locator(".differences li")).to_have_count(1)
    idle(review)
    options = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    own = {"include": [".st-key-minutes-review"]}
    found = Axe().run(review, context=own, options=options).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []


def test_a_reviewers_link_is_copied_with_a_button_that_can_be_seen(review: Page, cafe: Cafe) -> None:
    review.context.grant_permissions(["clipboard-read", "clipboard-write"])
    invite_reviewer(cafe.house, ORGANISER, cafe.workshop_id, "Kim Platzhalter", "")
    show(review, cafe)
    copy = review.get_by_role("button", name="Link von Kim Platzhalter kopieren")
    expect(copy).to_have_text("Kopieren")
    copy.click()
    expect(review.locator(".clip [role=status]")).to_have_text("Kopiert.")
    [invited] = list_invitations(cafe.house, ORGANISER, cafe.workshop_id)[0]
    assert review.evaluate("navigator.clipboard.readText()") == invited.url
    review.context.clear_permissions()


def test_a_day_is_typed_and_a_wrong_one_is_said(review: Page) -> None:
    card = review.locator(".st-key-card-approve")
    card.get_by_label("Freigegeben durch").fill("Toni Muster")
    day = card.get_by_label("Am", exact=True)
    day.fill("31.02.2026")
    day.press("Tab")
    card.get_by_role("button", name="Freigeben und Veranstaltung abschließen").click()
    card.get_by_role("button", name="Ja, Fassung 1 freigeben").click()
    expect(card.get_by_role("alert")).to_contain_text("Diesen Tag kennt der Kalender nicht.")
    day.fill("4.5.2026")
    day.press("Tab")
    card.get_by_role("button", name="Freigeben und Veranstaltung abschließen").click()
    card.get_by_role("button", name="Ja, Fassung 1 freigeben").click()
    expect(review.get_by_text("Freigegeben durch Toni Muster am 4. Mai 2026", exact=True)).to_be_visible()


def test_after_the_approval_the_invitations_fold_away_and_the_next_steps_are_named(
    review: Page, cafe: Cafe
) -> None:
    invite_reviewer(cafe.house, ORGANISER, cafe.workshop_id, "Kim Platzhalter", "")
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Toni Muster", cafe.house.now().date())
    review.reload()
    expect(review.get_by_role("heading", name="Wie es weitergeht")).to_be_visible()
    expect(review.get_by_role("heading", name="Kim Platzhalter")).to_be_hidden()
    review.get_by_role("link", name="Fassung 1 herunterladen").click()
    expect(review.get_by_role("heading", name="Fassungen")).to_be_in_viewport()
    expect(review.get_by_role("button", name="Fassung 1 herunterladen")).to_be_visible()
    with review.expect_popup() as opened:
        review.get_by_role("link", name="Ergebnisse für Gäste ansehen").click()
    expect(opened.value.locator("article")).to_contain_text("Kurze Wege")
