"""What lies on the tablecloth can be put elsewhere, and every step leads back and forth again."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.errors import Invalid
from workshop.domain.history import forget_idea, forget_wording, placed_by, reword, topics_of
from workshop.domain.model import Cluster, Idea, Origin, Topic
from workshop.domain.sheet import Sheet, shorten

NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)


def _sheet(count: int = 4) -> Sheet:
    ideas = [Idea(n, 1, None, 1, f"Idee {n}", Origin.PHONE, NOON, position=n) for n in range(1, count + 1)]
    topics = [Topic(1, 1, "wc1", "Thema"), Topic(2, 1, "wc2", "Anderes")]
    return Sheet(1, topics, [], [Cluster(7, 1, "g1", "Aussage"), Cluster(8, 2, "g1", "Dort")], ideas)


@given(st.lists(st.tuples(st.integers(1, 4), st.none() | st.integers(1, 4)), max_size=8))
def test_an_order_comes_back_through_any_number_of_moves(moves: list[tuple[int, int | None]]) -> None:
    sheet = _sheet()
    for moving, before in moves:
        sheet.place("idea", moving, before)
        assert sorted(sheet.row("idea")) == [1, 2, 3, 4]
    after, ops = list(sheet.row("idea")), list(sheet.ops)
    sheet.replay(ops, forward=False)
    assert sheet.row("idea") == [1, 2, 3, 4]
    sheet.replay(ops, forward=True)
    assert sheet.row("idea") == after


def test_what_arrives_meanwhile_stays_behind_what_was_there() -> None:
    sheet = _sheet(2)
    sheet.place("idea", 2, 1)
    ops = list(sheet.ops)
    late = Idea(3, 1, None, 1, "spät", Origin.PHONE, NOON, position=9)
    again = Sheet(1, sheet.topics.values(), [], [], [*_numbered(sheet), late])
    again.replay(ops, forward=False)
    assert again.row("idea") == [1, 2, 3]


def test_what_is_not_as_the_step_left_it_is_named() -> None:
    sheet = _sheet()
    sheet.change("idea", 1, hidden="doppelt")
    ops = list(sheet.ops)
    sheet.change("idea", 1, hidden="anders")
    with pytest.raises(Invalid) as caught:
        sheet.replay(ops, forward=False)
    assert (caught.value.code, caught.value.values) == ("changed-since", {"what": "idea", "name": "Idee 1"})


def test_a_cluster_that_somebody_else_has_filled_is_not_unmade() -> None:
    sheet = _sheet()
    sheet.take_in(Cluster(9, 1, "g2", "Neu"), 7)
    assert sheet.row("cluster") == [9, 7]
    ops = list(sheet.ops)
    sheet.change("idea", 2, cluster_id=9)
    with pytest.raises(Invalid, match="changed-since"):
        sheet.replay(ops, forward=False)


def test_no_idea_comes_back_into_a_cluster_after_it_was_parked() -> None:
    sheet = _sheet()
    sheet.change("idea", 1, cluster_id=7)
    ops = list(sheet.ops)
    sheet.replay(ops, forward=False)
    sheet.change("idea", 1, parked=True)
    with pytest.raises(Invalid, match="changed-since"):
        sheet.replay(ops, forward=True)


def test_no_chain_of_ideas_that_say_the_same_comes_back() -> None:
    sheet = _sheet()
    sheet.change("idea", 1, same_as=2)
    ops = list(sheet.ops)
    sheet.replay(ops, forward=False)
    sheet.change("idea", 2, same_as=3)
    with pytest.raises(Invalid, match="changed-since"):
        sheet.replay(ops, forward=True)


def test_a_key_that_was_given_away_is_not_given_twice() -> None:
    sheet = _sheet()
    sheet.remove("cluster", 7)
    ops = list(sheet.ops)
    sheet.take_in(Cluster(9, 1, "g1", "Neu"), None)
    sheet.replay(ops, forward=False)
    assert [(n, sheet.clusters[n].key) for n in sheet.row("cluster")] == [(9, "g1"), (7, "g2")]
    sheet.place("cluster", 8, None, 1)
    assert (sheet.clusters[8].topic_id, sheet.clusters[8].key) == (1, "g3")


def test_changing_nothing_notes_nothing() -> None:
    sheet = _sheet()
    sheet.change("idea", 1, hidden=None, parked=False)
    sheet.place("idea", 1, 2)
    sheet.place("idea", 4, None)
    assert sheet.ops == []


def test_a_withdrawn_idea_is_forgotten_and_its_heir_takes_over() -> None:
    place = [[None, 2], [3, None]]
    ops = (
        {"on": "idea", "id": 1, "set": {"wording": [None, "Worte"]}},
        {"on": "idea", "id": 1, "place": place},
        {
            "on": "idea",
            "id": 2,
            "set": {"same_as": [None, 1], "parked": [False, True], "wording": [None, "b"]},
        },
        {"on": "idea", "id": 3, "set": {"same_as": [None, 1]}},
        {"on": "idea", "id": 4, "set": {"same_as": [1, 2]}},
        {"on": "idea", "id": 5, "set": {"withdrawn": [True, False], "same_as": [None, None]}},
        {"on": "cluster", "id": 7, "row": [None, {"title": "Aussage"}], "place": place},
    )
    assert forget_idea(ops, 1, 2) == (
        {"on": "idea", "id": 2, "set": {"wording": [None, "b"]}},
        {"on": "idea", "id": 3, "set": {"same_as": [None, 2]}},
        ops[5],
        ops[6],
    )
    assert forget_wording(ops, 1) == ops[1:]
    assert placed_by(ops) == {("idea", 1), ("cluster", 7)}


def test_a_step_names_the_topics_between_which_it_moved_something() -> None:
    ops = (
        {"on": "idea", "id": 1, "place": [], "topic": [1, 2]},
        {"on": "table", "id": 5, "set": {"topic_id": [3, 4]}},
        {"on": "topic", "id": 6, "row": [{}, None]},
        {"on": "idea", "id": 9, "set": {"hidden": [None, "x"]}},
    )
    assert topics_of(ops) == {1, 2, 3, 4, 6}


def test_words_are_replaced_wherever_they_stand_as_a_whole() -> None:
    value = [{"title": ["alt", "alt und mehr"], "n": 1}, "alt", None]
    assert reword(value, {"alt": "neu"}) == [{"title": ["neu", "alt und mehr"], "n": 1}, "neu", None]


@given(st.text(min_size=1, max_size=200), st.integers(5, 60))
def test_shortened_words_are_never_longer_than_asked_and_short_ones_stay(words: str, length: int) -> None:
    assert len(shorten(words, length)) <= length
    assert len(words) > length or shorten(words, length) == words


def test_words_are_cut_between_two_of_them() -> None:
    assert shorten("Mehr Bänke, und zwar viele", 16) == "Mehr Bänke, und…"
    assert shorten("Mehr Bänke, und zwar viele", 14) == "Mehr Bänke…"
    assert shorten("Donaudampfschifffahrt", 10) == "Donaudamp…"


def _numbered(sheet: Sheet) -> list[Idea]:
    sheet.number()
    return list(sheet.ideas.values())
