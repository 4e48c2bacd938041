"""Two topics are put together on the organiser's screen, after it was said what will happen."""

from playwright.sync_api import Page, expect

from tests.services.cafe import Cafe


def test_a_topic_is_merged_into_another_one_only_after_the_question_was_answered(
    organiser: Page, cafe: Cafe
) -> None:
    cafe.idea("Mehr Busse", cafe.other_table)
    organiser.goto(f"/prepare?workshop={cafe.workshop_id}")
    organiser.get_by_role("button", name="Verschieben, zusammenlegen, entfernen").nth(1).click()
    expect(organiser.get_by_label("Gemeinsamer Titel")).to_have_value("Erstes Thema / Zweites Thema")
    organiser.get_by_role("button", name="Thema zusammenlegen …").click()
    expect(organiser.get_by_text("Fotos und 1 Idee; die Codes")).to_be_visible()
    assert len(cafe.record().topics) == 2
    organiser.get_by_label("Gemeinsamer Titel").fill("Beide Themen")
    organiser.get_by_role("button", name="Ja, zusammenlegen").click()
    expect(organiser.get_by_test_id("stToast").filter(has_text="Gespeichert")).to_be_visible()
    assert [topic.title for topic in cafe.record().topics] == ["Beide Themen"]
    assert [idea.topic_id for idea in cafe.record().ideas] == [cafe.topic.id]


def test_who_moves_the_last_table_of_a_topic_is_warned_and_can_merge_the_topics_instead(
    organiser: Page, cafe: Cafe
) -> None:
    cafe.idea("Mehr Busse", cafe.other_table)
    organiser.goto(f"/prepare?workshop={cafe.workshop_id}")
    organiser.get_by_role("button", name="Ändern", exact=True).nth(1).click()
    organiser.get_by_label("Thema des Tisches").click()
    organiser.get_by_role("option", name="Erstes Thema").click()
    expect(organiser.get_by_text("Tisch 2 ist der einzige Tisch von „Zweites Thema“.")).to_be_visible()
    expect(organiser.get_by_role("button", name="Tisch 2 trotzdem umstellen")).to_be_visible()
    assert [table.topic_id for table in cafe.record().tables] == [cafe.topic.id, cafe.other_topic.id]
    organiser.get_by_role("button", name="Themen stattdessen zusammenlegen …").click()
    organiser.get_by_role("button", name="Ja, zusammenlegen").click()
    expect(organiser.get_by_test_id("stToast").filter(has_text="Gespeichert")).to_be_visible()
    assert [topic.title for topic in cafe.record().topics] == ["Erstes Thema"]
    assert [table.topic_id for table in cafe.record().tables] == [cafe.topic.id] * 2
    assert [idea.topic_id for idea in cafe.record().ideas] == [cafe.topic.id]
