"""The minutes' draft follows the board: what was counted or left out outlives merging, joining, new words."""

import pytest

from tests.services.cafe import Cafe, refusal
from tests.services.test_drafts import at, cluster_of, desk_of
from workshop.domain.minutes import Edit, Feedback
from workshop.domain.outline import Point, Statement
from workshop.services import drafts
from workshop.services.clusters import merge_clusters
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.history import redo, undo
from workshop.services.ideas import join_ideas, part_idea
from workshop.services.topics import merge_topics
from workshop.services.visitor import ORGANISER


def own_idea(cafe: Cafe, key: str, text: str) -> int:
    return submit_idea(cafe.house, cafe.table.code, text, key).idea.id


def points(cafe: Cafe) -> list[Point]:
    return list(desk_of(cafe).sheet.points())


def statements(cafe: Cafe) -> list[Statement]:
    return [each for section in desk_of(cafe).sheet.sections for each in section.statements]


def counted(cafe: Cafe) -> list[tuple[str, int]]:
    return [(point.text, point.dots) for point in points(cafe)]


def test_a_guest_who_mends_a_slip_does_not_bring_a_left_out_idea_back(cafe: Cafe) -> None:
    idea = own_idea(cafe, "key", "Radweeg")
    drafts.acknowledge(*at(cafe))
    drafts.reword(*at(cafe), f"idea-{idea}", "Der Radweg", "Radweeg")
    drafts.count_dots(*at(cafe), f"idea-{idea}", 4)
    drafts.leave_out(*at(cafe), f"idea-{idea}", out=True)
    change_own_idea(cafe.house, cafe.table.code, "key", "Radweg")
    (point,) = points(cafe)
    assert (point.text, point.out, point.dots) == ("Radweg", True, 4)
    # No word stays, yet the recorder is told.
    draft = desk_of(cafe).draft
    assert dict(draft.edits) == {point.key: Edit(out=True, dots=4)}
    assert (draft.seen or {})[point.key] == f":open-{cafe.topic.id}"
    assert desk_of(cafe).news.changed == (point.key,)
    withdraw_own_idea(cafe.house, cafe.table.code, "key")
    assert dict(desk_of(cafe).draft.edits) == {}


@pytest.mark.parametrize("key", ["head", "joined"])
def test_a_guest_who_leaves_a_left_out_card_brings_nothing_of_it_back(cafe: Cafe, key: str) -> None:
    head, joined = own_idea(cafe, "head", "Bänke"), own_idea(cafe, "joined", "Sitzbänke")
    join_ideas(cafe.house, cafe.host, cafe.topic.id, [joined], head)
    drafts.leave_out(*at(cafe), f"idea-{head}", out=True)
    change_own_idea(cafe.house, cafe.table.code, key, "Brunnen")
    assert [point.out for point in points(cafe)] == [True, True]


def test_a_card_keeps_its_dots_and_stays_left_out_when_its_first_guest_withdraws(cafe: Cafe) -> None:
    head, joined = own_idea(cafe, "head", "Bänke"), own_idea(cafe, "joined", "Sitzbänke")
    join_ideas(cafe.house, cafe.host, cafe.topic.id, [joined], head)
    drafts.count_dots(*at(cafe), f"idea-{head}", 5)
    drafts.reword(*at(cafe), f"idea-{head}", "Mehr Bänke", "Bänke")
    drafts.leave_out(*at(cafe), f"idea-{head}", out=True)
    withdraw_own_idea(cafe.house, cafe.table.code, "head")
    (point,) = points(cafe)
    assert (point.text, point.dots, point.out) == ("Sitzbänke", 5, True)
    assert dict(desk_of(cafe).draft.edits) == {f"idea-{joined}": Edit(out=True, dots=5)}


def test_a_card_has_the_dots_of_all_its_ideas_until_it_is_counted_itself(cafe: Cafe) -> None:
    one, two = cafe.idea("Bänke").id, cafe.idea("Sitzbänke").id
    drafts.count_dots(*at(cafe), f"idea-{one}", 3)
    drafts.count_dots(*at(cafe), f"idea-{two}", 2)
    join_ideas(cafe.house, cafe.host, cafe.topic.id, [two], one)
    assert counted(cafe) == [("Bänke", 5)]
    part_idea(cafe.house, cafe.host, cafe.topic.id, two)
    assert counted(cafe) == [("Bänke", 3), ("Sitzbänke", 2)]
    join_ideas(cafe.house, cafe.host, cafe.topic.id, [two], one)
    for dots in (7, 1, 0):
        drafts.count_dots(*at(cafe), f"idea-{one}", dots)
        assert counted(cafe) == [("Bänke", dots)]


def test_an_idea_on_another_card_is_not_counted_by_itself(cafe: Cafe) -> None:
    one, two = cafe.idea("Bänke").id, cafe.idea("Sitzbänke").id
    join_ideas(cafe.house, cafe.host, cafe.topic.id, [two], one)
    assert refusal(drafts.count_dots, *at(cafe), f"idea-{two}", 1) == "minutes-key"


def test_merged_clusters_have_the_dots_of_both_and_the_order_of_each(cafe: Cafe) -> None:
    into, gone = cluster_of(cafe, "Wege", "A"), cluster_of(cafe, "Straßen", "B", "C")
    _, b, c = points(cafe)
    drafts.count_dots(*at(cafe), f"cluster-{gone.id}", 5)
    drafts.arrange(*at(cafe), f"cluster-{gone.id}", [c.key, b.key])
    merge_clusters(cafe.house, cafe.host, cafe.topic.id, gone.id, into.id, by="hier")

    def told() -> list[tuple[str, int, list[str]]]:
        return [(each.text, each.dots, [point.text for point in each.points]) for each in statements(cafe)]

    assert told() == [("Wege", 5, ["A", "C", "B"])]
    # Taken back, the dots are not lost and not doubled: they stay where they were carried.
    undo(cafe.house, cafe.host, cafe.topic.id, "hier")
    assert told() == [("Wege", 5, ["A"]), ("Straßen", 0, ["C", "B"])]
    redo(cafe.house, cafe.host, cafe.topic.id, "hier")
    assert told() == [("Wege", 5, ["A", "C", "B"])]


def test_a_cluster_merged_with_itself_keeps_its_dots(cafe: Cafe) -> None:
    made = cluster_of(cafe, "Wege", "A")
    drafts.count_dots(*at(cafe), f"cluster-{made.id}", 5)
    merge_clusters(cafe.house, cafe.host, cafe.topic.id, made.id, made.id)
    assert statements(cafe)[0].dots == 5


def test_merged_topics_have_what_the_guests_of_both_said(cafe: Cafe) -> None:
    gone, into = f"topic-{cafe.topic.id}", f"topic-{cafe.other_topic.id}"
    drafts.answer(*at(cafe), gone, Feedback(12, 14, ("Pflege",)))
    drafts.answer(*at(cafe), into, Feedback(8, 10, ("Jugend",)))
    both = Feedback(20, 24, ("Jugend", "Pflege"))
    step = merge_topics(cafe.house, ORGANISER, cafe.topic.id, cafe.other_topic.id, by="hier").step
    assert step
    assert [section.feedback for section in desk_of(cafe).sheet.sections] == [both]
    undo(cafe.house, ORGANISER, cafe.other_topic.id, "hier")
    assert {each.key: each.feedback for each in desk_of(cafe).sheet.sections} == {
        gone: Feedback(),
        into: both,
    }


def test_merging_makes_no_draft_where_nobody_has_begun_one(cafe: Cafe) -> None:
    into, gone = cluster_of(cafe, "Wege", "A"), cluster_of(cafe, "Straßen", "B")
    merge_clusters(cafe.house, cafe.host, cafe.topic.id, gone.id, into.id)
    assert desk_of(cafe).draft.seen is None
