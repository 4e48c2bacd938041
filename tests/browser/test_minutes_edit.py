"""The recorder edits the minutes where they are read, in a real browser: by mouse and by keyboard."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.browser.desk import SAVED, Board, at_desk, expect_state, line, make_cluster, words
from tests.browser.looking import OPTIONS, resize
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.domain.minutes import Choices, Draft, Edit, Feedback, Words
from workshop.services import drafts
from workshop.services.drafts import read_desk
from workshop.services.visitor import ORGANISER


def draft_of(cafe: Cafe) -> Draft:
    return read_desk(cafe.house, ORGANISER, cafe.workshop_id).draft


def test_words_become_a_field_where_they_are_clicked_and_a_reload_keeps_them(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    make_cluster(cafe, "Kita und Schule", "Radweg am Fluss")
    with at_desk(browser, server, cafe) as page:
        expect(line(page, "Kita und Schule").locator(".hint")).to_contain_text("Nennt nur ein Thema.")
        page.get_by_role("button", name="Radweg am Fluss").click()
        field = page.get_by_label("Punkt", exact=True)
        expect(field).to_be_focused()
        field.fill("Der Radweg reicht bis zum Fluss")
        expect_state(page, "Wird gespeichert, sobald Sie das Feld verlassen.")
        page.get_by_role("button", name="Kita und Schule").click()
        page.get_by_label("Aussage", exact=True).fill("Kitas und Schulen arbeiten zusammen")
        page.keyboard.press("Enter")
        expect_state(page, SAVED)
        expect(page.locator(".hint")).to_have_count(0)

        page.reload()
        expect(words(page)).to_have_text(["Der Radweg reicht bis zum Fluss"])
        expect(page.locator(".statement .words")).to_have_text(["Kitas und Schulen arbeiten zusammen"])
        point = line(page, "Der Radweg")
        expect(point.locator(".note")).to_contain_text("Geändert; auf dem Board: „Radweg am Fluss“")
        point.get_by_role("button", name="Wortlaut des Boards").click()
        expect(words(page)).to_have_text(["Radweg am Fluss"])
        expect(page.get_by_role("button", name="Radweg am Fluss")).to_be_focused()
        expect_state(page, SAVED)
    assert [edit.text for edit in draft_of(cafe).edits.values()] == ["Kitas und Schulen arbeiten zusammen"]


def test_the_caret_stands_where_the_words_were_clicked(browser: Browser, server: Server, cafe: Cafe) -> None:
    cafe.idea("Anfang Ende")
    with at_desk(browser, server, cafe) as page:
        # Left of the first letter, and right of the last.
        page.get_by_role("button", name="Anfang Ende").click(position={"x": 9, "y": 14})
        page.keyboard.type("Der ")
        expect(page.get_by_label("Punkt", exact=True)).to_have_value("Der Anfang Ende")


def test_everything_is_done_by_keyboard_alone(browser: Browser, server: Server, cafe: Cafe) -> None:
    make_cluster(cafe, "Wege sind sicher", "Erstens", "Zweitens", "Drittens")
    with at_desk(browser, server, cafe) as page:
        first = page.get_by_role("button", name="Erstens")
        first.focus()
        page.keyboard.press("Enter")
        page.keyboard.type(" und mehr")
        page.keyboard.press("Escape")
        expect(first).to_be_focused()
        expect(words(page).first).to_have_text("Erstens")

        page.keyboard.press("Enter")
        page.keyboard.type(" und mehr")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Erstens und mehr")).to_be_focused()
        page.keyboard.press("Alt+ArrowDown")
        expect(words(page)).to_have_text(["Zweitens", "Erstens und mehr", "Drittens"])
        expect(page.get_by_text("Jetzt an Stelle 2 von 3.")).to_be_attached()
        page.keyboard.press("Alt+ArrowDown")
        page.keyboard.press("Alt+ArrowDown")
        expect(words(page)).to_have_text(["Zweitens", "Drittens", "Erstens und mehr"])
        expect(page.get_by_role("button", name="Erstens und mehr")).to_be_focused()

        tools = line(page, "Erstens und mehr").get_by_role("group")
        # Behind the words come what brings the board's back, and the tools.
        for _ in range(2):
            page.keyboard.press("Tab")
        expect(tools.get_by_role("button", name="Nach oben")).to_be_focused()
        page.keyboard.press("Enter")
        expect(words(page)).to_have_text(["Zweitens", "Erstens und mehr", "Drittens"])
        expect(tools.get_by_role("button", name="Nach oben")).to_be_focused()
        for _ in range(2):
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
        expect(line(page, "Erstens und mehr").locator(".tag")).to_have_text(["weggelassen"])
        page.keyboard.press("Tab")
        page.keyboard.type("7")
        page.keyboard.press("Enter")
        expect(line(page, "Erstens und mehr").locator(".tag")).to_have_text(["weggelassen", "7 Punkte"])
        expect_state(page, SAVED)
        page.reload()
        expect(words(page)).to_have_text(["Zweitens", "Erstens und mehr", "Drittens"])
        expect(line(page, "Erstens und mehr").locator(".tag")).to_have_text(["weggelassen", "7 Punkte"])


def test_statements_and_topics_change_places_and_are_left_out_and_taken_in(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for title in ("Eins ist gut", "Zwei ist besser"):
        make_cluster(cafe, title, "Eine Idee")
    with at_desk(browser, server, cafe) as page:
        second = line(page, "Zwei ist besser")
        second.hover()
        second.get_by_role("button", name="Nach oben").click()
        expect(page.locator(".statement .words")).to_have_text(["Zwei ist besser", "Eins ist gut"])
        topic = page.locator(".topic", has_text="Zweites Thema")
        topic.hover()
        topic.get_by_role("button", name="Nach oben").click()
        expect(page.locator(".topic .words")).to_have_text(["Zweites Thema", "Erstes Thema"])

        expect(page.locator(".counts")).to_have_text("2 von 2 Ideen: 2 zugeordnet.")
        second.hover()
        second.get_by_role("button", name="Weglassen").click()
        expect(second.locator(".tag")).to_have_text("weggelassen")
        expect(page.locator(".counts")).to_contain_text("1 davon ist hier nicht abgedruckt.")
        second.get_by_role("button", name="Aufnehmen").click()
        expect(page.locator(".counts")).to_have_text("2 von 2 Ideen: 2 zugeordnet.")
        expect_state(page, SAVED)


def test_a_lead_in_is_added_and_taken_away(browser: Browser, server: Server, cafe: Cafe) -> None:
    made = make_cluster(cafe, "Wege sind sicher", "Radweg")
    with at_desk(browser, server, cafe) as page:
        statement = line(page, "Wege sind sicher")
        statement.hover()
        statement.get_by_role("button", name="Einleitung").click()
        page.keyboard.type("Das gelingt durch")
        page.keyboard.press("Enter")
        lead = page.locator(".lead")
        expect(lead.locator(".words")).to_have_text("Das gelingt durch")
        expect_state(page, SAVED)
        assert draft_of(cafe).edits[f"lead-{made.id}"].text == "Das gelingt durch"
        lead.get_by_role("button", name="Wegnehmen").click()
        expect(lead).to_be_hidden()
        expect_state(page, SAVED)
    assert dict(draft_of(cafe).edits) == {}


def test_what_guests_said_is_noted_below_the_topic(browser: Browser, server: Server, cafe: Cafe) -> None:
    with at_desk(browser, server, cafe) as page:
        block = page.locator(".feedback").first
        block.locator("summary").click()
        block.get_by_label("Zustimmungen").fill("15")
        block.get_by_label("Gefragte").fill("14")
        block.get_by_label("Was fehlte").fill("Pflege\n\nVerkehr am Abend")
        page.locator(".counts").click()
        expect(block.locator(".note")).to_contain_text("14")
        expect_state(page, "Nicht gespeichert: Bitte sehen Sie an der markierten Stelle nach.")
        block.get_by_label("Zustimmungen").fill("12")
        page.locator(".counts").click()
        expect(block.locator(".note")).to_be_hidden()
        expect_state(page, SAVED)
        page.reload()
        expect(block.get_by_label("Was fehlte")).to_have_value("Pflege\nVerkehr am Abend")
    assert draft_of(cafe).feedback[f"topic-{cafe.topic.id}"] == Feedback(
        12, 14, ("Pflege", "Verkehr am Abend")
    )


def test_the_guests_own_words_stay_as_they_are(browser: Browser, server: Server, cafe: Cafe) -> None:
    make_cluster(cafe, "Wege sind sicher", "Radweg")
    drafts.choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(words=Words.VERBATIM))
    with at_desk(browser, server, cafe) as page:
        expect(page.locator(".notice")).to_contain_text("Wortlaut der Gäste")
        expect(page.get_by_role("button", name="Radweg")).to_be_disabled()
        expect(page.get_by_role("button", name="Wege sind sicher")).to_be_enabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_desk(browser: Browser, server: Server, cafe: Cafe, scheme: str) -> None:
    made = make_cluster(cafe, "Kita und Schule", "Radweg", "Gehweg", "Bus")
    at = (cafe.house, ORGANISER, cafe.workshop_id)
    drafts.acknowledge(*at)
    first, second, _ = cafe.record().ideas
    drafts.reword(*at, f"idea-{first.id}", "Radwege", "Radweg")
    drafts.leave_out(*at, f"idea-{second.id}", out=True)
    drafts.count_dots(*at, f"cluster-{made.id}", 3)
    drafts.answer(*at, f"topic-{cafe.topic.id}", Feedback(1, 2, ("Pflege",)))
    with at_desk(browser, server, cafe, color_scheme=scheme) as page:
        board = Board(server, cafe)
        board.send("Neu vom Handy")
        board.command("correct-idea", idea=first.id, wording="Radweg am Fluss")
        expect(page.locator(".marks .drift")).to_be_visible()
        page.get_by_role("button", name="Bus").click()
        page.keyboard.type(" am Abend")
        for width in (1280, 1024, 390):
            resize(page, width, 800)
            found = Axe().run(page, options=OPTIONS).response["violations"]
            assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []
            assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    assert draft_of(cafe).edits[f"idea-{second.id}"] == Edit(out=True)
