"""The result page on a real phone: what became of one's ideas, from all tables, and for everybody."""

import datetime as dt

import pytest
from playwright.sync_api import Page, expect

from tests.phone.conftest import Cafe, OpenPhone
from tests.phone.scenes import CLUSTER, Scene
from tests.phone.sending_phone import expect_state, send
from tests.phone.test_axe import beside, beside_when_enlarged, faults, too_small
from workshop.domain.model import Phase
from workshop.i18n import GUEST_LANGUAGES, translator
from workshop.services.clusters import create_cluster
from workshop.services.guests import submit_idea
from workshop.services.ideas import hide_ideas
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER


def approve(cafe: Cafe) -> None:
    cafe.enter(Phase.HARVEST)
    approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Leitung", dt.date(2018, 9, 3))


def expect_told(page: Page, expected: dict[str, str]) -> None:
    """These are the own ideas on the page, each with its sentence, once the answers are there."""
    # The table's page has a list of the same name; the results stand on this one alone.
    expect(page.locator("article")).to_be_visible()
    rows = page.locator("#own-list li")
    expect(rows).to_have_count(len(expected))
    assert {row.locator("q").inner_text(): row.locator("p").inner_text() for row in rows.all()} == expected


@pytest.fixture
def scene(phone: Page, cafe: Cafe, site: str) -> Scene:
    """A phone that sent ideas at two tables, and the approval."""
    send(phone, "Mehr Bänke", "Nicht gut")
    for text in ("Mehr Bänke", "Nicht gut"):
        expect_state(phone, text, "auf dem Tisch")
    phone.goto(f"{site}/t/{cafe.tables[1].code}")
    send(phone, "Licht am Fluss")
    expect_state(phone, "Licht am Fluss", "auf dem Tisch")
    scene = Scene(phone, cafe, site)
    topic_id = cafe.table.topic_id
    create_cluster(cafe.house, ORGANISER, topic_id, CLUSTER, [scene.idea("Mehr Bänke").id])
    hide_ideas(cafe.house, ORGANISER, topic_id, [scene.idea("Nicht gut").id], "doppelt")
    submit_idea(cafe.house, cafe.table.code, "Von jemand anderem", "theirs")
    approve(cafe)
    phone.goto(f"{site}/t/{cafe.table.code}")
    return scene


def test_a_phone_reads_what_became_of_its_ideas_from_every_table_and_of_no_others(scene: Scene) -> None:
    t = translator("de")
    expect(scene.page.locator("#own-title")).to_have_text("Was aus Ihren Ideen wurde")
    expect_told(
        scene.page,
        {
            "Licht am Fluss": t("results-open", statement="Weitere Nennungen"),
            "Nicht gut": t("results-hidden"),
            "Mehr Bänke": t("results-verbatim", statement=CLUSTER),
        },
    )
    expect(scene.page.locator("article")).to_contain_text("Von jemand anderem")


def test_a_phone_that_sent_nothing_sees_the_results_alone(
    scene: Scene, open_phone: OpenPhone, cafe: Cafe, site: str
) -> None:
    other = open_phone(f"{site}/t/{cafe.table.code}")
    expect(other.locator("article")).to_contain_text("Mehr Bänke")
    expect(other.locator("#own")).to_be_hidden()
    expect(scene.page.locator("#own")).to_be_visible()


def test_without_a_script_the_results_stand_there_all_the_same(
    scene: Scene, open_phone: OpenPhone, cafe: Cafe, site: str
) -> None:
    plain = open_phone(f"{site}/t/{cafe.table.code}", java_script_enabled=False)
    expect(plain.locator("article")).to_contain_text("Licht am Fluss")
    expect(plain.locator("#own")).to_be_hidden()
    expect(scene.page.locator("#own")).to_be_visible()


def test_without_an_answer_the_page_says_so_and_asks_again_when_the_network_is_back(scene: Scene) -> None:
    page = scene.page
    page.route("**/became**", lambda route: route.abort())
    page.reload()
    expect(page.locator("#line")).to_have_text(translator("de")("results-trouble"))
    expect(page.locator("#own")).to_be_hidden()
    page.unroute("**/became**")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#own-list li")).to_have_count(3)
    expect(page.locator("#line")).to_be_empty()


def test_what_never_arrived_is_still_on_the_phone_and_says_so(
    phone: Page, cafe: Cafe, table_page: str
) -> None:
    phone.route("**/ideas?**", lambda route: route.abort())
    send(phone, "Nie angekommen")
    expect_state(phone, "Nie angekommen", "auf diesem Gerät · wartet auf das Netz")
    approve(cafe)
    phone.on("dialog", lambda dialog: dialog.accept())
    phone.goto(table_page)
    expect_told(phone, {"Nie angekommen": translator("de")("results-unsent")})


def test_the_results_are_for_everybody_in_every_language(scene: Scene) -> None:
    page, found = scene.page, {}
    for language in GUEST_LANGUAGES:
        page.goto(f"{scene.site}/t/{scene.cafe.table.code}?lang={language}")
        expect(page.locator("html")).to_have_attribute("lang", language)
        expect(page.locator("#own-list li")).to_have_count(3)
        found[language] = [*faults(page), *beside(page), *too_small(page), *beside_when_enlarged(page)]
    assert found == {language: [] for language in GUEST_LANGUAGES}


def test_the_language_that_was_chosen_stays_chosen(scene: Scene) -> None:
    page = scene.page
    page.get_by_role("navigation").get_by_role("link", name="English").click()
    expect(page.locator("#own-title")).to_have_text("What became of your ideas")
    page.goto(f"{scene.site}/t/{scene.cafe.tables[1].code}")
    expect(page.locator("#own-title")).to_have_text("What became of your ideas")


def test_an_open_phone_hears_of_the_approval_and_reads_the_results_with_one_tap(
    phone: Page, cafe: Cafe
) -> None:
    t = translator("de")
    send(phone, "Mehr Bänke")
    expect_state(phone, "Mehr Bänke", "auf dem Tisch")
    cafe.enter(Phase.CLOSED)
    expect(phone.locator("#wait")).to_have_text(t("phone-wait-closed"))
    expect(phone.locator("#results")).to_be_hidden()
    approve(cafe)
    expect(phone.locator("#results p")).to_have_text(t("results-ready"))
    expect(phone.locator("#heard")).to_have_text(t("results-ready"))
    phone.get_by_role("button", name="Ergebnisse ansehen").click()
    expect(phone.locator("article")).to_contain_text("Mehr Bänke")
    expect_told(phone, {"Mehr Bänke": t("results-open", statement="Weitere Nennungen")})


def test_the_button_keeps_the_language_of_the_phone(
    open_phone: OpenPhone, cafe: Cafe, table_page: str
) -> None:
    phone = open_phone(f"{table_page}?lang=uk")
    approve(cafe)
    phone.get_by_role("button", name=translator("uk")("results-show")).click()
    expect(phone.locator("article")).to_be_visible()
    expect(phone.locator("html")).to_have_attribute("lang", "uk")


def test_an_event_that_is_opened_again_keeps_its_approved_results_at_hand(
    phone: Page, cafe: Cafe, table_page: str
) -> None:
    send(phone, "Mehr Bänke")
    expect_state(phone, "Mehr Bänke", "auf dem Tisch")
    approve(cafe)
    expect(phone.locator("#results")).to_be_visible()
    cafe.enter(Phase.COLLECT)
    earlier = phone.get_by_role("link", name="Freigegebene Ergebnisse ansehen")
    expect(earlier).to_be_visible()
    expect(phone.locator("#results")).to_be_hidden()
    send(phone, "Kam danach")
    expect_state(phone, "Kam danach", "auf dem Tisch")
    earlier.click()
    t = translator("de")
    expect_told(
        phone,
        {
            "Kam danach": t("results-later"),
            "Mehr Bänke": t("results-open", statement="Weitere Nennungen"),
        },
    )
    expect(phone.locator("article")).not_to_contain_text("Kam danach")
    phone.get_by_role("link", name="Zurück zum Tisch").click()
    expect(phone).to_have_url(table_page)
    expect(phone.locator("#text")).to_be_visible()
