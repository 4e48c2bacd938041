"""What the sheet shows: words, marks, hints and news, said in the right language."""

from dataclasses import replace
from typing import Any

from tests.services.cafe import Cafe
from workshop.desk.state import describe_desk
from workshop.domain.minutes import Choices, Feedback, Words
from workshop.domain.versions import GENERAL
from workshop.i18n import translator
from workshop.services import drafts
from workshop.services.clusters import contest_cluster, create_cluster, describe_cluster
from workshop.services.drafts import read_desk
from workshop.services.ideas import correct_idea, hide_ideas, join_ideas, park_ideas
from workshop.services.remarks import remark
from workshop.services.reviews import invite_reviewer, list_remarks, open_remarks, settle_remark
from workshop.services.topics import describe_topic
from workshop.services.visitor import ORGANISER


def state_of(cafe: Cafe, language: str = "de") -> dict[str, Any]:
    desk = read_desk(cafe.house, ORGANISER, cafe.workshop_id)
    return describe_desk(desk, translator(language))


def statement_of(cafe: Cafe) -> dict[str, Any]:
    found: dict[str, Any] = state_of(cafe)["sections"][0]["statements"][0]
    return found


def at(cafe: Cafe) -> tuple[Any, ...]:
    return cafe.house, ORGANISER, cafe.workshop_id


def make_cluster(cafe: Cafe, title: str, *texts: str) -> int:
    ideas = [cafe.idea(text).id for text in texts]
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, title, ideas).cluster
    assert made
    return made.id


def test_an_empty_topic_says_so_and_has_room_for_what_guests_said(cafe: Cafe) -> None:
    key = f"topic-{cafe.topic.id}"
    drafts.answer(*at(cafe), key, Feedback(3, 4, ("Pflege",)))
    state = state_of(cafe)
    assert (state["head"], state["counts"], state["news"], state["notes"]) == (
        "Ergebnisse",
        "Es gibt keine Ideen.",
        None,
        [],
    )
    assert state["sections"][0] == {
        "key": key,
        "text": "Erstes Thema",
        "before": "Erstes Thema",
        "board": "Erstes Thema",
        "drifted": False,
        "out": False,
        "introduction": ["Leitfrage: Was hilft?"],
        "table": cafe.table.id,
        "statements": [],
        "empty": "Zu diesem Thema sind keine Ideen aufgeführt.",
        "feedback": {"confirmed": 3, "asked": 4, "missed": ["Pflege"]},
    }


def test_words_that_differ_come_with_the_boards(cafe: Cafe) -> None:
    number = make_cluster(cafe, "Wege", "Radweg")
    topic = cafe.topic.id
    describe_cluster(cafe.house, cafe.host, topic, number, "Wege", "Das gelingt durch")
    contest_cluster(cafe.house, cafe.host, topic, number, "Zu teuer")
    drafts.reword(*at(cafe), f"cluster-{number}", "Wege sind sicher", "Wege")
    drafts.leave_out(*at(cafe), f"lead-{number}", out=True)
    correct_idea(cafe.house, cafe.host, topic, cafe.record().ideas[0].id, "Radwege")
    statement = statement_of(cafe)
    assert [statement[name] for name in ("text", "board", "drifted", "hint", "minority")] == [
        "Wege sind sicher",
        "Wege",
        False,
        "",
        "Strittig. Die Sicht der Minderheit: Zu teuer",
    ]
    # A lead-in that is left out stays on the sheet, so that it can come back.
    lead = statement["lead"]
    assert (lead["text"], lead["board"], lead["out"], lead["drifted"]) == (
        "Das gelingt durch",
        "Das gelingt durch",
        True,
        False,
    )
    assert [(point["text"], point["board"]) for point in statement["points"]] == [("Radwege", "Radwege")]


def test_what_the_board_says_since_then_is_told_until_both_are_the_same(cafe: Cafe) -> None:
    number = make_cluster(cafe, "Wege")
    drafts.reword(*at(cafe), f"cluster-{number}", "Wege sind sicher", "Wege")
    for title, drifted in (("Kurze Wege", True), ("Wege sind sicher", False)):
        describe_cluster(cafe.house, cafe.host, cafe.topic.id, number, title)
        assert statement_of(cafe)["drifted"] is drifted


def test_the_hint_is_for_headings_that_are_a_mere_topic_and_have_no_lead_in(cafe: Cafe) -> None:
    number = make_cluster(cafe, "Kita und Schule")
    assert statement_of(cafe)["hint"].startswith("Nennt nur ein Thema.")
    describe_cluster(cafe.house, cafe.host, cafe.topic.id, number, "Kita und Schule", "Wir brauchen")
    assert statement_of(cafe)["hint"] == ""
    describe_cluster(cafe.house, cafe.host, cafe.topic.id, number, "Kitas brauchen Schulen")
    assert statement_of(cafe)["hint"] == ""


def test_what_is_open_or_parked_has_the_minutes_name_for_it(cafe: Cafe) -> None:
    head, same, parked = (cafe.idea(text).id for text in ("Bus", "Abendbus", "Logo"))
    join_ideas(cafe.house, cafe.host, cafe.topic.id, [same], head)
    park_ideas(cafe.house, cafe.host, cafe.topic.id, [parked])
    drafts.choose(*at(cafe), Choices(parked=False))
    opened, kept = state_of(cafe)["sections"][0]["statements"]
    assert [opened[name] for name in ("text", "board", "before", "loose", "lead", "fixed")] == [
        "Weitere Nennungen",
        "Weitere Nennungen",
        "",
        True,
        None,
        "",
    ]
    assert opened["points"][0]["mentions"] == "2 \N{MULTIPLICATION SIGN} genannt"
    assert (kept["text"], kept["out"], bool(kept["fixed"])) == ("Themenspeicher", True, True)


def test_verbatim_points_have_nothing_to_edit(cafe: Cafe) -> None:
    number = make_cluster(cafe, "Wege", "Radweg")
    idea = cafe.record().ideas[0]
    drafts.reword(*at(cafe), f"idea-{idea.id}", "Radwege", "Radweg")
    correct_idea(cafe.house, cafe.host, cafe.topic.id, idea.id, "Radwege am Fluss")
    drafts.choose(*at(cafe), Choices(words=Words.VERBATIM))
    point = statement_of(cafe)["points"][0]
    assert (point["text"], point["board"], point["drifted"], point["verbatim"]) == (
        "Radweg",
        "Radweg",
        False,
        True,
    )
    assert len(state_of(cafe)["notes"]) == 1
    assert statement_of(cafe)["key"] == f"cluster-{number}"


def test_a_statement_whose_points_are_printed_among_others_says_so(cafe: Cafe) -> None:
    make_cluster(cafe, "Wege", "Radweg")
    other = make_cluster(cafe, "Orte", "Bank")
    drafts.count_dots(*at(cafe), f"cluster-{other}", 2)
    drafts.choose(*at(cafe), Choices(most=1))
    notes = [len(each["notes"]) for each in state_of(cafe)["sections"][0]["statements"]]
    assert notes == [1, 0]


def test_news_say_how_many_and_where(cafe: Cafe) -> None:
    number = make_cluster(cafe, "Wege")
    gone = cafe.idea("Wird ausgeblendet")
    drafts.acknowledge(*at(cafe))
    fresh = cafe.idea("Neu")
    describe_cluster(cafe.house, cafe.host, cafe.topic.id, number, "Kurze Wege")
    hide_ideas(cafe.house, cafe.host, cafe.topic.id, [gone.id], "doppelt")
    told = state_of(cafe)["news"]
    assert [(part["kind"], part["text"], part["keys"]) for part in told["parts"]] == [
        ("added", "1 neu", [f"idea-{fresh.id}"]),
        ("changed", "1 geändert", [f"cluster-{number}"]),
        ("gone", "1 nicht mehr einzeln da", []),
    ]
    drafts.acknowledge(*at(cafe), told["mark"])
    assert state_of(cafe)["news"] is None


def test_the_sheet_speaks_the_workshops_language_and_what_is_said_of_it_the_visitors(cafe: Cafe) -> None:
    cafe.idea("Bus")
    state = state_of(cafe, "en")
    assert (state["language"], state["head"]) == ("de", "Ergebnisse")
    assert state["sections"][0]["statements"][0]["text"] == "Weitere Nennungen"
    assert state["counts"].startswith("1 of 1")


def test_the_count_follows_what_is_left_out(cafe: Cafe) -> None:
    idea = cafe.idea("Bus")
    before = state_of(cafe)["counts"]
    drafts.leave_out(*at(cafe), f"idea-{idea.id}", out=True)
    assert state_of(cafe)["counts"] == before + " 1 davon ist hier nicht abgedruckt."


def test_an_english_workshop_gets_english_hints(cafe: Cafe) -> None:
    make_cluster(cafe, "Childcare and schools")
    desk = read_desk(cafe.house, ORGANISER, cafe.workshop_id)
    english = replace(
        desk, record=replace(desk.record, workshop=replace(desk.record.workshop, language="en"))
    )
    said = [describe_desk(each, translator("de"))["sections"][0]["statements"][0] for each in (desk, english)]
    assert [bool(each["hint"]) for each in said] == [False, True]


def test_the_reviewers_open_remarks_stand_at_their_lines(cafe: Cafe) -> None:
    cafe.idea("Mehr Bänke")
    kim = invite_reviewer(*at(cafe), "Kim Platzhalter", "Leitung")
    key = statement_of(cafe)["points"][0]["key"]
    for where, text in ((key, "Mit Lehne"), (key, "Erledigt"), (GENERAL, "Gut so")):
        remark(cafe.house, kim.token, where, text)
    settled = list_remarks(*at(cafe))[-1].remark
    assert settled.text == "Erledigt"
    settle_remark(*at(cafe), settled.id, settled=True)
    desk = read_desk(*at(cafe))
    state = describe_desk(desk, translator("de"), open_remarks(*at(cafe)))
    point = state["sections"][0]["statements"][0]["points"][0]
    assert point["remarks"] == [{"name": "Kim Platzhalter", "text": "Mit Lehne"}]
    assert str(state).count("remarks") == 1


def test_what_is_printed_before_the_statements_is_shown_where_it_is_chosen(cafe: Cafe) -> None:
    topic = cafe.record().topics[0]
    words = {"title": topic.title, "question": "Wie kommen wir hin?", "introduction": "Eins\n\nZwei"}
    describe_topic(cafe.house, ORGANISER, topic.id, **words)
    [first, *_] = state_of(cafe)["sections"]
    assert first["introduction"] == ["Leitfrage: Wie kommen wir hin?", "Eins", "Zwei"]
    drafts.choose(*at(cafe), Choices(introductions=False))
    assert state_of(cafe)["sections"][0]["introduction"] == []
