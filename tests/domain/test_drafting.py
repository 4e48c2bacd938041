"""What was counted and decided survives the board's changes, and forgotten words do not."""

from dataclasses import replace

from hypothesis import given

from tests.domain.tracing_parts import drafts
from workshop.domain.drafting import forgotten, handed_on, merged
from workshop.domain.minutes import Draft, Edit, Feedback

EMPTY = Draft(1)


def _dots(draft: Draft) -> int:
    return sum(edit.dots for edit in draft.edits.values())


@given(drafts())
def test_merging_neither_loses_nor_invents_a_dot_and_doing_so_again_changes_nothing(draft: Draft) -> None:
    for gone, into in (("cluster-1", "cluster-2"), ("topic-1", "topic-2")):
        once = merged(draft, gone, into)
        assert _dots(once) == _dots(draft)
        assert merged(once, gone, into) == once


@given(drafts())
def test_a_card_that_goes_on_under_another_idea_takes_every_dot_along(draft: Draft) -> None:
    after = handed_on(draft, 1, 2, dots=True)
    assert (_dots(after), after.edits.get("idea-1", Edit()).dots) == (_dots(draft), 0)


def test_an_idea_that_leaves_a_card_is_left_out_with_it_and_takes_no_dots() -> None:
    draft = replace(EMPTY, edits={"idea-1": Edit("Worte", "alt", out=True, dots=3), "idea-2": Edit(dots=1)})
    edits = handed_on(draft, 1, 2, dots=False).edits
    assert edits == {"idea-1": draft.edits["idea-1"], "idea-2": Edit(out=True, dots=1)}


def test_what_guests_said_to_two_topics_is_added_up_and_nothing_they_missed_is_lost() -> None:
    said = {
        "topic-1": Feedback(12, 14, ("Pflege", "Jugend")),
        "topic-2": Feedback(8, 10, ("Jugend", "Nachts")),
    }
    assert merged(replace(EMPTY, feedback=said), "topic-1", "topic-2").feedback == {
        "topic-2": Feedback(20, 24, ("Jugend", "Nachts", "Pflege"))
    }


def test_the_order_of_a_merged_topic_follows_behind_but_before_what_is_open_or_parked() -> None:
    order = {
        "topic-1": ("cluster-2", "cluster-1", "open-1"),
        "topic-2": ("cluster-3", "open-2", "parked-2"),
        "open-1": ("idea-2", "idea-1"),
    }
    after = merged(replace(EMPTY, order=order), "topic-1", "topic-2").order
    assert after["topic-2"] == ("cluster-3", "cluster-2", "cluster-1", "open-2", "parked-2")
    assert after["open-2"] == ("idea-2", "idea-1")
    # It is of use again if the merging is taken back.
    assert after["topic-1"] == order["topic-1"]


def test_what_was_decided_of_an_idea_stays_when_its_guest_rewords_it_and_goes_when_it_is_withdrawn() -> None:
    draft = replace(
        EMPTY,
        edits={
            "idea-1": Edit("Worte dazu", "alt", out=True, dots=3),
            "cluster-1": Edit("Worte", "x", dots=2),
        },
        again={"idea-1": ("1:0",)},
        seen={"idea-1": "abc:cluster-1"},
    )
    reworded = forgotten(draft, 1, {"Worte"}, withdrawn=False)
    assert reworded.edits == {"idea-1": Edit(out=True, dots=3), "cluster-1": Edit(dots=2)}
    assert reworded.again == draft.again
    assert reworded.seen == {"idea-1": ":cluster-1"}
    withdrawn = forgotten(draft, 1, {"Worte"}, withdrawn=True)
    assert withdrawn == replace(reworded, edits={"cluster-1": Edit(dots=2)}, again={})
