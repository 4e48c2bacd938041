"""The recorder's verbs: what they do to the minutes, that the board stays as it is, and what they refuse."""

from collections.abc import Callable

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.errors import Invalid
from workshop.domain.minutes import MOST_DOTS, Choices, Draft, Edit, Feedback, Words
from workshop.domain.model import Cluster, Participant, Phase
from workshop.live.feed import Change, Kind
from workshop.services import drafts
from workshop.services.clusters import contest_cluster, create_cluster, describe_cluster
from workshop.services.drafts import Desk, read_desk
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.house import House
from workshop.services.ideas import correct_idea, hide_ideas, move_ideas
from workshop.services.minutes import preview_minutes
from workshop.services.visitor import ORGANISER, Visitor


def desk_of(cafe: Cafe) -> Desk:
    return read_desk(cafe.house, ORGANISER, cafe.workshop_id)


def at(cafe: Cafe) -> tuple[House, Visitor, int]:
    return cafe.house, ORGANISER, cafe.workshop_id


def cluster_of(cafe: Cafe, title: str, *texts: str) -> Cluster:
    ideas = [cafe.idea(text).id for text in texts]
    made = create_cluster(cafe.house, cafe.host, cafe.topic.id, title, ideas).cluster
    assert made
    return made


def shape(cafe: Cafe) -> list[tuple[str, list[str]]]:
    statements = [each for section in desk_of(cafe).sheet.sections for each in section.statements]
    return [(each.text, [point.text for point in each.points]) for each in statements]


def test_other_words_are_printed_and_the_board_keeps_its_own(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege", "Radweg am Fluss")
    board = cafe.record()
    point = desk_of(cafe).sheet.sections[0].statements[0].points[0]

    drafts.reword(*at(cafe), f"cluster-{made.id}", " Wege  sind sicher ", "Wege")
    drafts.reword(*at(cafe), point.key, "Der Radweg reicht bis zum Fluss", "Radweg am Fluss")
    drafts.reword(*at(cafe), f"lead-{made.id}", "Das gelingt durch", "")

    assert shape(cafe) == [("Wege sind sicher", ["Der Radweg reicht bis zum Fluss"])]
    assert desk_of(cafe).sheet.sections[0].statements[0].lead_in == "Das gelingt durch"
    assert cafe.record() == board
    assert "Der Radweg reicht bis zum Fluss" in preview_minutes(*at(cafe)).html


@pytest.mark.parametrize("back", ["", "Wege"])
def test_no_words_or_the_boards_own_bring_those_back(cafe: Cafe, back: str) -> None:
    made = cluster_of(cafe, "Wege")
    key = f"cluster-{made.id}"
    drafts.reword(*at(cafe), key, "Wege sind sicher", "Wege")
    drafts.reword(*at(cafe), key, back, "Wege sind sicher")
    assert (shape(cafe), dict(desk_of(cafe).draft.edits)) == ([("Wege", [])], {})


def test_who_did_not_see_the_others_words_cannot_replace_them(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege")
    key = f"cluster-{made.id}"
    drafts.reword(*at(cafe), key, "Wege sind sicher", "Wege")

    with pytest.raises(Invalid) as refused:
        drafts.reword(*at(cafe), key, "Wege sind kurz", "Wege")
    assert (refused.value.code, refused.value.values) == ("minutes-changed", {"text": "Wege sind sicher"})

    # The same words once more, such as after a lost answer, do no harm.
    drafts.reword(*at(cafe), key, "Wege sind sicher", "Wege")
    assert shape(cafe) == [("Wege sind sicher", [])]


def test_when_the_board_says_something_new_the_recorder_keeps_or_takes_it(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege")
    key = f"cluster-{made.id}"
    drafts.reword(*at(cafe), key, "Wege sind sicher", "Wege")

    def rename(title: str) -> bool:
        describe_cluster(cafe.house, cafe.host, cafe.topic.id, made.id, title)
        return drifted()

    def drifted() -> bool:
        return desk_of(cafe).sheet.sections[0].statements[0].drifted

    assert not drifted()
    assert rename("Kurze Wege")
    drafts.keep_words(*at(cafe), key)
    assert (drifted(), shape(cafe)) == (False, [("Wege sind sicher", [])])
    assert rename("Neue Wege")
    drafts.reword(*at(cafe), key, "", "Wege sind sicher")
    assert (drifted(), shape(cafe)) == (False, [("Neue Wege", [])])


def test_where_nothing_was_reworded_there_is_nothing_to_keep(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege")
    drafts.keep_words(*at(cafe), f"cluster-{made.id}")
    assert dict(desk_of(cafe).draft.edits) == {}


def test_the_guests_own_words_are_not_edited_where_they_are_printed(cafe: Cafe) -> None:
    idea = cafe.idea("Radweg")
    drafts.choose(*at(cafe), Choices(words=Words.VERBATIM))
    assert refusal(drafts.reword, *at(cafe), f"idea-{idea.id}", "Anders", "Radweg") == "minutes-verbatim"
    drafts.reword(*at(cafe), f"topic-{cafe.topic.id}", "Anders", "Erstes Thema")
    assert desk_of(cafe).sheet.sections[0].text == "Anders"


def test_lines_are_left_out_and_taken_in_again_and_counted(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege", "Erste", "Zweite")
    first, _ = desk_of(cafe).sheet.sections[0].statements[0].points
    for key in (first.key, f"lead-{made.id}"):
        drafts.leave_out(*at(cafe), key, out=True)
    assert (desk_of(cafe).outline.left_out(), [p.out for p in desk_of(cafe).outline.points()]) == (
        1,
        [True, False],
    )
    drafts.leave_out(*at(cafe), f"topic-{cafe.topic.id}", out=True)
    assert desk_of(cafe).outline.left_out() == 2
    for key in (first.key, f"lead-{made.id}", f"topic-{cafe.topic.id}"):
        drafts.leave_out(*at(cafe), key, out=False)
    assert dict(desk_of(cafe).draft.edits) == {}


def test_statements_and_points_stand_in_the_order_wished_for(cafe: Cafe) -> None:
    one, two = cluster_of(cafe, "Eins", "A", "B"), cluster_of(cafe, "Zwei")
    first, second = desk_of(cafe).sheet.sections[0].statements[0].points
    topics = [f"topic-{cafe.other_topic.id}", f"topic-{cafe.topic.id}"]
    drafts.arrange(*at(cafe), topics[1], [f"cluster-{two.id}", f"cluster-{one.id}", "cluster-999999"])
    drafts.arrange(*at(cafe), f"cluster-{one.id}", [second.key, first.key, second.key])
    drafts.arrange(*at(cafe), "", topics)
    assert [section.key for section in desk_of(cafe).sheet.sections] == topics
    assert shape(cafe) == [("Zwei", []), ("Eins", ["B", "A"])]


def test_the_sheet_has_every_statement_although_only_those_with_most_dots_are_printed(cafe: Cafe) -> None:
    one, two = cluster_of(cafe, "Eins", "A"), cluster_of(cafe, "Zwei", "B")
    drafts.count_dots(*at(cafe), f"cluster-{two.id}", 3)
    drafts.choose(*at(cafe), Choices(most=1))
    printed = [each.key for each in desk_of(cafe).outline.sections[0].statements]
    assert printed == [f"cluster-{two.id}", f"open-{cafe.topic.id}"]
    # What is not among them can still be given dots.
    drafts.count_dots(*at(cafe), f"cluster-{one.id}", 5)
    assert [name for name, _ in shape(cafe)] == ["Eins", "Zwei"]
    assert desk_of(cafe).outline.sections[0].statements[0].key == f"cluster-{one.id}"


def test_what_guests_said_is_noted_once_by_who_saw_the_last_note(cafe: Cafe) -> None:
    key = f"topic-{cafe.topic.id}"
    drafts.answer(*at(cafe), key, Feedback(12, 14, (" Pflege ", "", "Verkehr")), Feedback())
    noted = Feedback(12, 14, ("Pflege", "Verkehr"))
    assert desk_of(cafe).sheet.sections[0].feedback == noted
    assert refusal(drafts.answer, *at(cafe), key, Feedback(1, 2), Feedback()) == "minutes-feedback-changed"
    drafts.answer(*at(cafe), key, noted, Feedback())
    drafts.answer(*at(cafe), key, Feedback(13, 14), noted)
    assert desk_of(cafe).sheet.sections[0].feedback == Feedback(13, 14)


@pytest.mark.parametrize(
    ("feedback", "code"),
    [
        (Feedback(15, 14), "minutes-confirmed"),
        (Feedback(1, 0), "minutes-confirmed"),
        (Feedback(-1, 0), "minutes-dots"),
        (Feedback(0, MOST_DOTS + 1), "minutes-dots"),
        (Feedback(0, 0, ("x",) * 51), "minutes-lines"),
        (Feedback(0, 0, ("x" * 501,)), "field-too-long"),
    ],
)
def test_impossible_feedback_is_refused(cafe: Cafe, feedback: Feedback, code: str) -> None:
    assert refusal(drafts.answer, *at(cafe), f"topic-{cafe.topic.id}", feedback) == code


@pytest.mark.parametrize("key", ["", "topic-999999", "idea-0", "lead-999999", "lead-", "nothing", "topic-"])
def test_what_is_not_there_cannot_be_edited(cafe: Cafe, key: str) -> None:
    verbs: tuple[Callable[..., object], ...] = (
        lambda: drafts.reword(*at(cafe), key, "x", ""),
        lambda: drafts.keep_words(*at(cafe), key),
        lambda: drafts.leave_out(*at(cafe), key, out=True),
        lambda: drafts.count_dots(*at(cafe), key, 1),
        lambda: drafts.arrange(*at(cafe), key or "nothing", []),
        lambda: drafts.answer(*at(cafe), key, Feedback()),
    )
    assert {refusal(verb) for verb in verbs} == {"minutes-key"}
    assert desk_of(cafe).draft == Draft(cafe.workshop_id)


def test_feedback_belongs_to_topics_only(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege")
    assert refusal(drafts.answer, *at(cafe), f"cluster-{made.id}", Feedback()) == "minutes-key"


@pytest.mark.parametrize("dots", [-1, MOST_DOTS + 1])
def test_impossible_dots_are_refused(cafe: Cafe, dots: int) -> None:
    assert refusal(drafts.count_dots, *at(cafe), f"topic-{cafe.topic.id}", dots) == "minutes-dots"


@pytest.mark.parametrize("choices", [Choices(level=0), Choices(level=5), Choices(most=-1)])
def test_impossible_choices_are_refused(cafe: Cafe, choices: Choices) -> None:
    assert refusal(drafts.choose, *at(cafe), choices) == "minutes-choice"


def test_only_the_organiser_edits_in_every_phase(cafe: Cafe) -> None:
    key = f"topic-{cafe.topic.id}"
    for visitor in (cafe.host, Visitor()):
        who = (cafe.house, visitor, cafe.workshop_id)
        refused = {
            refusal(read_desk, *who),
            refusal(drafts.reword, *who, key, "x", "Erstes Thema"),
            refusal(drafts.acknowledge, *who),
        }
        assert refused <= {"not-your-role", "sign-in-first"}
    cafe.enter(Phase.CLOSED)
    drafts.reword(*at(cafe), key, "Anders", "Erstes Thema")
    assert desk_of(cafe).sheet.sections[0].text == "Anders"


def test_the_first_edit_remembers_the_board_and_from_there_on_its_news_are_told(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege", "Erste")
    stays, leaves = cafe.idea("Bleibt"), cafe.idea("Wird ausgeblendet")
    assert not desk_of(cafe).news
    drafts.count_dots(*at(cafe), f"cluster-{made.id}", 1)
    assert not desk_of(cafe).news

    fresh = cafe.idea("Neu")
    move_ideas(cafe.house, cafe.host, cafe.topic.id, [stays.id], made.id)
    contest_cluster(cafe.house, cafe.host, cafe.topic.id, made.id, "Zu teuer")
    hide_ideas(cafe.house, cafe.host, cafe.topic.id, [leaves.id], "doppelt")
    told = desk_of(cafe).news
    assert (told.added, told.changed, told.moved, told.withdrawn, told.gone) == (
        (f"idea-{fresh.id}",),
        (f"cluster-{made.id}",),
        (f"idea-{stays.id}",),
        0,
        1,
    )
    drafts.acknowledge(*at(cafe), desk_of(cafe).mark)
    assert not desk_of(cafe).news


def test_what_came_after_the_last_look_is_not_taken_for_seen(cafe: Cafe) -> None:
    drafts.acknowledge(*at(cafe))
    cafe.idea("Gesehen")
    mark = desk_of(cafe).mark
    late = cafe.idea("Noch nicht gesehen")
    assert refusal(drafts.acknowledge, *at(cafe), mark) == "minutes-moved-on"
    assert f"idea-{late.id}" in desk_of(cafe).news.added


def test_an_edit_is_announced_to_the_whole_workshop(cafe: Cafe, announced: list[Change]) -> None:
    drafts.leave_out(*at(cafe), f"topic-{cafe.topic.id}", out=True)
    assert announced == [Change(Kind.MINUTES, cafe.workshop_id)]


def test_what_stands_around_the_results_is_entered_without_touching_the_edits(cafe: Cafe) -> None:
    drafts.leave_out(*at(cafe), f"topic-{cafe.topic.id}", out=True)
    drafts.describe_minutes(
        *at(cafe),
        overview="Worum es ging",
        recorder="Protokollbüro",
        agenda=["9 Uhr Beginn", " "],
        attachments=[],
        participants=[Participant("Muster"), Participant("")],
    )
    draft = desk_of(cafe).draft
    assert (draft.overview, draft.recorder) == ("Worum es ging", "Protokollbüro")
    assert dict(draft.edits) == {f"topic-{cafe.topic.id}": Edit(out=True)}
    assert cafe.record().workshop.agenda == ("9 Uhr Beginn",)
    assert cafe.record().workshop.participants == (Participant("Muster"),)


def test_of_an_idea_that_goes_no_words_stay_in_the_draft(cafe: Cafe) -> None:
    gone = submit_idea(cafe.house, cafe.table.code, "Meine Nachbarin heißt so", "key").idea
    stays, made = cafe.idea("Radweg"), cluster_of(cafe, "Wege")
    correct_idea(cafe.house, cafe.host, cafe.topic.id, gone.id, "Nachbarschaft")
    drafts.acknowledge(*at(cafe))
    drafts.reword(*at(cafe), f"idea-{gone.id}", "Die Nachbarin", "Nachbarschaft")
    drafts.reword(*at(cafe), f"idea-{stays.id}", "Meine Nachbarin heißt so", "Radweg")
    drafts.count_dots(*at(cafe), f"idea-{stays.id}", 2)
    drafts.reword(*at(cafe), f"cluster-{made.id}", "Nachbarschaft", "Wege")
    drafts.leave_out(*at(cafe), f"topic-{cafe.other_topic.id}", out=True)
    house, other = cafe.house, f"topic-{cafe.other_topic.id}"
    assert len(desk_of(cafe).draft.edits) == 4

    withdraw_own_idea(house, cafe.table.code, "key")

    draft = desk_of(cafe).draft
    assert dict(draft.edits) == {f"idea-{stays.id}": Edit(dots=2), other: Edit(out=True)}
    assert (draft.seen or {})[f"idea-{gone.id}"] == f":open-{cafe.topic.id}"
