"""The host shapes what was said in a real browser: statements, wordings, what says the same, dissent."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.board import at_board, card, send, titles
from tests.browser.looking import resize
from tests.services.cafe import Cafe
from tests.serving import Server
from workshop.domain.model import Cluster
from workshop.services.clusters import contest_cluster, create_cluster
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.ideas import correct_idea, join_ideas, park_ideas

OPTIONS = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}


def test_a_statement_is_reworded_where_it_stands_with_a_lead_in_below(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _cluster(cafe, "Unternehmen einbinden", "Erste Idee")
    with at_board(browser, server, cafe) as page:
        title = page.get_by_role("button", name="Unternehmen einbinden")
        words = _ink(page, ".title")
        title.click()
        field = page.get_by_label("Aussage der Themengruppe")
        expect(field).to_be_focused()
        expect(title).to_be_hidden()
        assert _ink(page, "textarea[name=title]") == words

        field.fill("Es gelingt, Unternehmen einzubinden")
        page.get_by_label("Einleitung, die von den Punkten ergänzt wird").fill(
            "Unternehmen gewinnen wir durch"
        )
        page.keyboard.press("Enter")
        expect(titles(page)).to_have_text(["Es gelingt, Unternehmen einzubinden"])
        expect(page.locator(".lead-in")).to_have_text("Unternehmen gewinnen wir durch")
        expect(page.locator(".title")).to_be_focused()


def test_a_half_typed_title_survives_an_arrival_and_another_hosts_rename_which_is_said(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _cluster(cafe, "Anfang", "Erste Idee")
    with at_board(browser, server, cafe) as one, at_board(browser, server, cafe) as two:
        one.get_by_role("button", name="Anfang").click()
        field = one.get_by_label("Aussage der Themengruppe")
        one.keyboard.press("End")
        one.keyboard.type(" halb ge")
        send(server, cafe, "Zweite Idee")
        expect(one.locator(".open .words")).to_have_text(["Zweite Idee"])
        expect(one.locator(".theirs")).to_be_hidden()

        two.get_by_role("button", name="Anfang").click()
        two.get_by_label("Aussage der Themengruppe").fill("Ganz anders")
        two.get_by_label("Einleitung").fill("Wir erreichen das durch")
        two.keyboard.press("Enter")
        expect(titles(two)).to_have_text(["Ganz anders"])
        expect(one.locator(".theirs")).to_have_text(
            "Inzwischen an anderer Stelle geändert in „Ganz anders“. Beim Speichern gilt, was hier steht."
        )
        expect(field).to_be_focused()
        one.keyboard.type("tippt")
        expect(field).to_have_value("Anfang halb getippt")
        # What was not touched here is what the other host typed.
        expect(one.get_by_label("Einleitung")).to_have_value("Wir erreichen das durch")
        one.keyboard.press("Enter")
        expect(titles(two)).to_have_text(["Anfang halb getippt"])
        expect(two.locator(".lead-in")).to_have_text("Wir erreichen das durch")


def test_escape_gives_up_and_another_hosts_title_stays(browser: Browser, server: Server, cafe: Cafe) -> None:
    _cluster(cafe, "Anfang", "Erste Idee")
    with at_board(browser, server, cafe) as one, at_board(browser, server, cafe) as two:
        one.get_by_role("button", name="Anfang").click()
        one.keyboard.type("Verworfen")
        two.get_by_role("button", name="Anfang").click()
        two.keyboard.type("Gilt")
        two.keyboard.press("Enter")
        expect(one.locator(".theirs")).to_contain_text("„Gilt“")
        one.keyboard.press("Escape")
        expect(one.get_by_role("button", name="Gilt")).to_be_focused()
        expect(titles(two)).to_have_text(["Gilt"])


def test_a_cluster_is_contested_with_the_minoritys_view_and_settled(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    _cluster(cafe, "Autofreie Mitte", "Erste Idee")
    with at_board(browser, server, cafe) as page:
        block = page.locator(".minority")
        expect(block).to_be_hidden()
        _edit(page, "Strittig …")
        page.get_by_label("Was sieht die Minderheit anders?").fill("Lieferverkehr muss bleiben")
        page.keyboard.press("Enter")
        expect(block).to_have_text("Strittig: Lieferverkehr muss bleiben")
        expect(page.get_by_role("button", name="Bearbeiten …")).to_be_focused()

        _edit(page, "Strittig …")
        expect(page.get_by_label("Was sieht die Minderheit anders?")).to_have_value(
            "Lieferverkehr muss bleiben"
        )
        page.get_by_label("Was sieht die Minderheit anders?").fill("")
        page.keyboard.press("Enter")
        expect(block).to_have_text("Strittig")

        _edit(page, "Nicht mehr strittig")
        expect(block).to_be_hidden()
        assert [each.minority for each in cafe.record().clusters] == [None]


def test_a_wording_is_corrected_and_the_original_stays_and_comes_back(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Kita bis ahctzehn")
    with at_board(browser, server, cafe) as page:
        _move(page, "Kita", "Wortlaut korrigieren …")
        field = page.get_by_label("Wortlaut der Idee")
        expect(field).to_have_value("Kita bis ahctzehn")
        expect(card(page, "Verschieben").locator(".words")).to_be_hidden()
        field.fill("Kita bis achtzehn Uhr")
        page.keyboard.press("Enter")
        expect(page.locator(".open .words")).to_have_text(["Kita bis achtzehn Uhr"])
        expect(page.locator(".original .source")).to_have_text("ursprünglich: Kita bis ahctzehn")
        expect(card(page, "Kita").get_by_role("button", name="Verschieben …")).to_be_focused()

        page.get_by_role("button", name="Original wiederherstellen").click()
        expect(page.locator(".open .words")).to_have_text(["Kita bis ahctzehn"])
        expect(page.locator(".original")).to_have_count(0)
        expect(card(page, "Kita").get_by_role("button", name="Verschieben …")).to_be_focused()


def test_an_idea_is_joined_to_one_that_says_the_same_by_search_and_keyboard(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in ("Radwege zur Schule", "Sichere Radwege", "Bus am Abend"):
        cafe.idea(text)
    _cluster(cafe, "Wege", "Radweg am Fluss")
    with at_board(browser, server, cafe) as page:
        _move(page, "Radwege zur Schule", "Gleich wie …")
        field = page.get_by_role("combobox", name="Welche Idee sagt das Gleiche?")
        expect(field).to_be_focused()
        # Those beside it come first, then the clusters'.
        expect(page.get_by_role("option")).to_have_text(
            ["Sichere Radwege Neu", "Bus am Abend Neu", "Radweg am Fluss Wege"]
        )
        page.keyboard.type("radweg")
        expect(page.get_by_role("option")).to_have_text(["Sichere Radwege Neu", "Radweg am Fluss Wege"])
        # What arrives does not move what is about to be chosen.
        send(server, cafe, "Radweg nach Norden")
        expect(page.locator(".open .words")).to_have_count(4)
        expect(page.get_by_role("option")).to_have_count(2)
        page.keyboard.press("Enter")
        expect(page.locator(".open .words:visible")).to_have_text(
            ["Sichere Radwege", "Bus am Abend", "Radweg nach Norden"]
        )
        expect(card(page, "Sichere Radwege").locator(".mentions")).to_have_text(
            "2 \N{MULTIPLICATION SIGN} genannt"
        )
        expect(card(page, "Sichere Radwege").get_by_role("button", name="Verschieben …")).to_be_focused()
        expect(page.locator("#open-head")).to_have_text("Neu (4)")


def test_of_an_idea_that_is_withdrawn_an_open_list_keeps_no_word(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    cafe.idea("Eins")
    submit_idea(cafe.house, cafe.table.code, "Geheim", "key")
    cafe.idea("Drei")
    with at_board(browser, server, cafe) as page:
        _move(page, "Eins", "Gleich wie …")
        expect(page.get_by_role("option")).to_have_count(2)
        withdraw_own_idea(cafe.house, cafe.table.code, "key")
        send(server, cafe, "Damit das Board es hört")
        expect(card(page, "Damit das Board es hört")).to_be_visible()
        options = page.get_by_role("option")
        expect(options).to_have_text([re.compile("^… "), re.compile("^Drei ")])
        options.last.click()
        expect(page.locator(".mentions")).to_be_visible()


def test_nothing_is_joined_where_no_idea_has_the_words_and_escape_leads_back(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    for text in ("Erste Idee", "Zweite Idee"):
        cafe.idea(text)
    with at_board(browser, server, cafe) as page:
        _move(page, "Erste Idee", "Gleich wie …")
        page.keyboard.type("dritte")
        expect(page.get_by_text("Keine Idee mit diesen Wörtern")).to_be_visible()
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
        expect(card(page, "Erste Idee").get_by_role("button", name="Verschieben …")).to_be_focused()
        expect(page.locator(".open .words")).to_have_text(["Erste Idee", "Zweite Idee"])


def test_ideas_that_say_the_same_unfold_and_part_one_by_one(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    head, *others = [cafe.idea(text).id for text in ("Bus am Abend", "Abendbus", "Busse bis Mitternacht")]
    join_ideas(cafe.house, cafe.host, cafe.topic.id, others, head)
    with at_board(browser, server, cafe) as page:
        count = page.get_by_role("button", name="3 \N{MULTIPLICATION SIGN} genannt")
        expect(page.locator(".others")).to_be_hidden()
        count.press("Enter")
        expect(count).to_have_attribute("aria-expanded", "true")
        expect(page.locator(".others .words")).to_have_text(["Abendbus", "Busse bis Mitternacht"])
        # It stays unfolded, whatever arrives.
        send(server, cafe, "Zweite Idee")
        expect(page.locator("#open-head")).to_have_text("Neu (4)")
        expect(page.locator(".others")).to_be_visible()

        page.locator(".others li", has_text="Abendbus").get_by_role("button", name="Trennen").press("Enter")
        expect(page.get_by_role("button", name="2 \N{MULTIPLICATION SIGN} genannt")).to_be_visible()
        expect(page.get_by_role("button", name="Trennen")).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.locator(".same")).to_have_count(0)
        expect(card(page, "Bus am Abend").get_by_role("button", name="Verschieben …")).to_be_focused()
        expect(page.locator(".open .words")).to_have_text(
            ["Bus am Abend", "Busse bis Mitternacht", "Abendbus", "Zweite Idee"]
        )


def test_the_store_of_themes_stands_at_the_end_and_gives_its_ideas_back(
    browser: Browser, server: Server, cafe: Cafe
) -> None:
    parked = [cafe.idea(text).id for text in ("Sommerfest", "Neues Logo")]
    with at_board(browser, server, cafe) as page:
        expect(page.locator(".parked .card")).to_have_count(0)
        expect(page.locator("#parked-head")).to_have_text("Themenspeicher (0)")
        park_ideas(cafe.house, cafe.host, cafe.topic.id, parked)
        send(server, cafe, "Erste Idee")
        expect(page.locator("#parked-head")).to_have_text("Themenspeicher (2)")
        expect(page.locator("[data-drop=parked] .words")).to_have_text(["Sommerfest", "Neues Logo"])

        card(page, "Neues Logo").get_by_role("button", name="Zurück zu Neu").press("Enter")
        expect(page.locator(".open .words")).to_have_text(["Erste Idee", "Neues Logo"])
        expect(page.locator("#parked-head")).to_have_text("Themenspeicher (1)")
        expect(card(page, "Neues Logo").get_by_role("button", name="Zurück zu Neu")).to_have_count(0)
        expect(card(page, "Neues Logo").get_by_role("button", name="Verschieben …")).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_is_being_shaped_is_for_everybody(
    browser: Browser, server: Server, cafe: Cafe, scheme: str
) -> None:
    made = _cluster(cafe, "Bus und Bahn", "Bus am Abend", "Abendbus")
    head, other, *rest = [idea.id for idea in (*cafe.record().ideas, cafe.idea("Radweg"), cafe.idea("Logo"))]
    topic = cafe.topic.id
    join_ideas(cafe.house, cafe.host, topic, [other], head)
    contest_cluster(cafe.house, cafe.host, topic, made.id, "Zu teuer")
    correct_idea(cafe.house, cafe.host, topic, rest[0], "Radwege")
    park_ideas(cafe.house, cafe.host, topic, rest[1:])
    with at_board(browser, server, cafe, color_scheme=scheme) as page:
        page.locator(".mentions").click()
        page.get_by_role("button", name="Bus und Bahn").click()
        _move(page, "Radwege", "Gleich wie …")
        page.keyboard.type("a")
        page.get_by_role("button", name="Verlauf").click()
        expect(page.locator(".steps li")).to_have_count(5)
        for width in (1280, 1024, 390):
            resize(page, width, 800)
            found = Axe().run(page, options=OPTIONS).response["violations"]
            assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == []


def _cluster(cafe: Cafe, title: str, *texts: str) -> Cluster:
    ideas = [cafe.idea(text).id for text in texts]
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, title, ideas).cluster
    assert made
    return made


def _edit(page: Page, entry: str) -> None:
    page.locator(".cluster").get_by_role("button", name="Bearbeiten …").click()
    page.get_by_role("menuitem", name=entry).click()


def _move(page: Page, text: str, entry: str) -> None:
    card(page, text).get_by_role("button", name="Verschieben …").click()
    page.get_by_role("menuitem", name=entry).click()


def _ink(page: Page, selector: str) -> tuple[float, float]:
    """Where the words within an element begin: its edges without border and padding."""
    left, top = page.locator(selector).evaluate(
        """node => {
          const [box, style] = [node.getBoundingClientRect(), getComputedStyle(node)];
          const inner = (part) => parseFloat(style[part]);
          return [
            box.left + inner("borderLeftWidth") + inner("paddingLeft"),
            box.top + inner("borderTopWidth") + inner("paddingTop"),
          ];
        }"""
    )
    return round(left), round(top)
