"""The history is kept with its topic, step by step."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection

from workshop.domain.errors import NotFound
from workshop.domain.history import Step, StepKind
from workshop.domain.model import Topic, Workshop
from workshop.storage import changes, topics, workshops
from workshop.storage.engine import Store

NOON = dt.datetime(2027, 5, 12, 12, tzinfo=dt.UTC)
OPS = ({"on": "idea", "id": 7, "set": {"hidden": [None, "doppelt „x“"], "parked": [False, True]}},)


def _step(minute: int, by: str = "a", topic_id: int = 1, **more: object) -> Step:
    at = NOON + dt.timedelta(minutes=minute)
    step = Step(0, 1, topic_id, by, at, StepKind.HIDE_IDEAS, OPS, {"idea": 7, "count": 1})
    return replace(step, **more)


@pytest.fixture
def filled(store: Store) -> list[int]:
    """Steps of two boards at one topic, and one at another topic."""
    with store.write() as tx:
        workshops.add(tx, Workshop(0, "Café"))
        for key in ("wc1", "wc2"):
            topics.add(tx, Topic(0, 1, key, "Thema"))
        made = (_step(0), _step(1, "b"), _step(2), _step(3, "a", 2))
        return [changes.add(tx, step) for step in made]


def test_a_step_comes_back_as_it_was(store: Store, filled: list[int]) -> None:
    with store.read() as tx:
        assert changes.get(tx, 1, filled[0]) == _step(0, id=filled[0])
        with pytest.raises(NotFound):
            changes.get(tx, 2, filled[0])
        assert [step.id for step in changes.of_topic(tx, 1)] == filled[2::-1]
        assert [step.id for step in changes.of_topic(tx, 1, filled[2], 1)] == [filled[1]]


def test_what_may_be_undone_and_redone_is_each_boards_own(store: Store, filled: list[int]) -> None:
    first, theirs, last, elsewhere = filled
    with store.write() as tx:
        assert [_newest(tx, by) for by in ("a", "b")] == [[last], [theirs]]
        assert _newest(tx, "a", most=5) == [last, first]
        assert _newest(tx, "a", but=[last]) == [first]
        assert changes.newest_undone(tx, 1, "a") is None
        changes.mark(tx, last, NOON + dt.timedelta(minutes=5))
        changes.mark(tx, first, NOON + dt.timedelta(minutes=6))
        assert _newest(tx, "a") == []
        assert changes.newest_undone(tx, 1, "a").id == first
        changes.mark(tx, first, None)
        assert changes.newest_undone(tx, 1, "a").id == last
        changes.add(tx, _step(7, "b"))
        assert changes.newest_undone(tx, 1, "a").id == last
        changes.add(tx, _step(7))
        assert changes.newest_undone(tx, 1, "a") is None
        assert _newest(tx, "a", topic_id=2) == [elsewhere]


def test_a_step_of_which_nothing_is_left_is_passed_over(store: Store, filled: list[int]) -> None:
    with store.write() as tx:
        for minute in range(8, 40):
            made = changes.add(tx, _step(minute))
            changes.rewrite(tx, [replace(changes.get(tx, 1, made), ops=())])
        assert _newest(tx, "a", most=2) == [filled[2], filled[0]]
        assert _newest(tx, "nobody") == []


def test_the_later_steps_are_those_that_still_count(store: Store, filled: list[int]) -> None:
    with store.write() as tx:
        first = changes.get(tx, 1, filled[0])
        assert [step.id for step in changes.later(tx, first)] == [filled[2], filled[1]]
        changes.mark(tx, filled[1], NOON)
        assert [step.id for step in changes.later(tx, first)] == [filled[2]]


def test_every_turn_of_the_history_has_another_number(store: Store, filled: list[int]) -> None:
    with store.write() as tx:
        seen = [changes.version(tx, 1), changes.version(tx, 99)]
        changes.mark(tx, filled[0], NOON)
        seen.append(changes.version(tx, 1))
        changes.mark(tx, filled[1], NOON)
        changes.mark(tx, filled[0], None)
        seen.append(changes.version(tx, 1))
        changes.add(tx, _step(9))
        seen.append(changes.version(tx, 1))
    assert len(set(seen)) == len(seen)


def test_steps_go_along_with_a_merged_topic_and_go_with_their_workshop(
    store: Store, filled: list[int]
) -> None:
    with store.write() as tx:
        changes.hand_over(tx, filled[3:], 1)
        topics.remove(tx, 2)
        assert [step.id for step in changes.of_topic(tx, 1)] == filled[::-1]
        changes.remove_of_topic(tx, 2)
        assert len(changes.of_topic(tx, 1)) == 4
        workshops.remove(tx, 1)
        assert changes.of_topic(tx, 1) == []


def _newest(tx: Connection, by: str, topic_id: int = 1, **options: Any) -> list[int]:
    return [step.id for step in changes.newest_done(tx, topic_id, by, **options)]
