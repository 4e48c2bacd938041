"""Its author's: what became of an idea, other words for it, taking it back."""

import pytest
from playwright.sync_api import Page, expect

from tests.phone.conftest import Cafe, OpenPhone
from tests.phone.sending_phone import (
    ON_TABLE,
    commit_once_but_lose,
    expect_each_on_table,
    expect_state,
    field,
    own,
    send,
    texts,
)
from workshop.domain.model import Idea, Phase
from workshop.services.clusters import create_cluster, describe_cluster
from workshop.services.ideas import hide_ideas, move_ideas, restore_ideas
from workshop.services.visitor import ORGANISER

WAITS = "auf diesem Gerät · wartet auf das Netz"


@pytest.fixture
def mine(phone: Page) -> Page:
    """A phone whose idea "Mehr Bänke" is on the table."""
    send(phone, "Mehr Bänke")
    expect_state(phone, "Mehr Bänke", ON_TABLE)
    # The receipt may come behind the news from the table, and moves what is below it.
    expect(phone.locator("#news")).to_have_text("Angekommen Mehr Bänke")
    return phone


def stored(cafe: Cafe, text: str) -> Idea:
    return next(idea for idea in cafe.ideas if idea.text == text)


def tap(page: Page, text: str, *names: str) -> None:
    """Open one's own idea and press these buttons, by their key: news may move them under a finger."""
    own(page, text).locator("button.one").press("Enter")
    for name in names:
        own(page, text).get_by_role("button", name=name, exact=True).press("Enter")


def test_its_cluster_and_the_clusters_new_name_are_seen_at_once(mine: Page, cafe: Cafe) -> None:
    idea = stored(cafe, "Mehr Bänke")
    cluster = create_cluster(cafe.house, ORGANISER, cafe.table.topic_id, "Sitzen $& <b>").cluster
    move_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id], cluster.id, None)
    expect_state(mine, "Mehr Bänke", "in der Themengruppe „Sitzen $& <b>“")
    describe_cluster(cafe.house, ORGANISER, cluster.topic_id, cluster.id, "Orte zum Bleiben")
    expect_state(mine, "Mehr Bänke", "in der Themengruppe „Orte zum Bleiben“")
    mine.reload()
    expect_state(mine, "Mehr Bänke", "in der Themengruppe „Orte zum Bleiben“")


def test_put_aside_is_said_kindly_and_undone(mine: Page, cafe: Cafe) -> None:
    idea = stored(cafe, "Mehr Bänke")
    hide_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id], "Gehört nicht hierher")
    expect_state(mine, "Mehr Bänke", "von der Tischmoderation zur Seite gelegt")
    restore_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id])
    expect_state(mine, "Mehr Bänke", ON_TABLE)


def test_other_words_take_the_place_of_the_first(mine: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    tap(mine, "Mehr Bänke", "Ändern")
    expect(mine.get_by_label("Idee ändern")).to_be_focused()
    mine.get_by_label("Idee ändern").fill("  Mehr\nStühle ")
    tap_save(mine)
    expect_state(mine, "Mehr Stühle", ON_TABLE)
    expect(mine.locator("#own-list li")).to_have_count(1)
    assert texts(cafe) == [*before[:-1], "Mehr Stühle"]


def tap_save(page: Page) -> None:
    page.get_by_role("button", name="Speichern").click()


def test_a_cancelled_change_changes_nothing(mine: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    tap(mine, "Mehr Bänke", "Ändern")
    mine.get_by_label("Idee ändern").fill("Anderes")
    mine.get_by_role("button", name="Abbrechen").click()
    expect(own(mine, "Mehr Bänke").locator("button.one")).to_be_focused()
    assert texts(cafe) == before


def test_neither_nothing_nor_too_much_is_saved(mine: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    tap(mine, "Mehr Bänke", "Ändern")
    for text, reason in (("  ", "noch keinen Text"), ("x" * 1_001, "möglich sind 1.000")):
        mine.get_by_label("Idee ändern").fill(text)
        tap_save(mine)
        expect(own(mine, "Mehr Bänke").get_by_role("alert")).to_contain_text(reason)
        expect(mine.get_by_label("Idee ändern")).to_have_value(text)
    assert texts(cafe) == before


def test_a_change_without_a_line_waits_and_arrives_once(mine: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    commit_once_but_lose(mine, "**/ideas/change?*")
    tap(mine, "Mehr Bänke", "Ändern")
    mine.get_by_label("Idee ändern").fill("Mehr Schatten")
    tap_save(mine)
    expect_state(mine, "Mehr Schatten", "Änderung noch auf diesem Gerät · wartet auf das Netz")
    mine.unroute("**/ideas/change?*")
    mine.reload()
    expect_state(mine, "Mehr Schatten", ON_TABLE)
    assert texts(cafe) == [*before[:-1], "Mehr Schatten"]


def test_taking_back_asks_first_and_erases_the_words(mine: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    tap(mine, "Mehr Bänke", "Zurückziehen")
    expect(own(mine, "Mehr Bänke")).to_contain_text("Diese Idee zurückziehen?")
    mine.get_by_role("button", name="Behalten").click()
    assert texts(cafe) == before
    tap(mine, "Mehr Bänke", "Zurückziehen", "Ja, zurückziehen")
    expect_state(mine, "Mehr Bänke", "zurückgezogen")
    assert texts(cafe) == [*before[:-1], ""]
    mine.reload()
    expect_state(mine, "Mehr Bänke", "zurückgezogen")
    tap(mine, "Mehr Bänke")
    expect(own(mine, "Mehr Bänke").get_by_role("button")).to_have_count(1)


def test_taking_back_without_a_line_is_made_up_for(mine: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    mine.route("**/ideas/withdraw?*", lambda route: route.abort(), times=1)
    tap(mine, "Mehr Bänke", "Zurückziehen", "Ja, zurückziehen")
    expect_state(mine, "Mehr Bänke", "zurückgezogen")
    assert texts(cafe) == [*before[:-1], ""]


def test_what_never_left_the_phone_is_simply_removed(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    phone.route("**/ideas?*", lambda route: route.abort())
    send(phone, "Erste", "Zweite")
    expect_state(phone, "Erste", WAITS)
    tap(phone, "Zweite", "Entfernen")
    expect(own(phone, "Zweite")).to_contain_text("Sie wird dann nicht gesendet.")
    own(phone, "Zweite").get_by_role("button", name="Entfernen").click()
    expect(own(phone, "Zweite")).to_have_count(0)
    phone.unroute("**/ideas?*")
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect_each_on_table(phone, "Erste")
    assert texts(cafe) == [*before, "Erste"]


def test_what_may_have_arrived_is_withdrawn_there_too(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    commit_once_but_lose(phone, "**/ideas?*")
    send(phone, "Doch nicht")
    expect_state(phone, "Doch nicht", WAITS)
    tap(phone, "Doch nicht", "Zurückziehen", "Ja, zurückziehen")
    expect_state(phone, "Doch nicht", "zurückgezogen")
    assert texts(cafe) == [*before, ""]


def test_after_collecting_it_is_taken_back_but_not_changed_and_at_the_end_only_looked_at(
    mine: Page, cafe: Cafe
) -> None:
    own(mine, "Mehr Bänke").locator("button.one").click()
    expect(own(mine, "Mehr Bänke").get_by_role("button", name="Ändern")).to_be_visible()
    cafe.enter(Phase.HARVEST)
    expect(field(mine)).to_be_hidden()
    expect(own(mine, "Mehr Bänke").get_by_role("button", name="Ändern")).to_have_count(0)
    expect(own(mine, "Mehr Bänke").get_by_role("button", name="Zurückziehen")).to_be_visible()
    cafe.enter(Phase.CLOSED)
    expect(own(mine, "Mehr Bänke")).to_contain_text("Diese Idee können Sie hier nicht mehr ändern.")
    expect(own(mine, "Mehr Bänke").get_by_role("button", name="Zurückziehen")).to_have_count(0)
    expect_state(mine, "Mehr Bänke", ON_TABLE)


def test_another_phone_sees_nothing_as_its_own(mine: Page, open_phone: OpenPhone) -> None:
    other = open_phone()
    expect(other.locator("#others-count")).not_to_have_text("0")
    expect(other.locator("#own")).to_be_hidden()
    expect(mine.locator("#own-list li")).to_have_count(1)
