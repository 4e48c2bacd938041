"""A bucket of tokens per device, on a clock that the test sets."""

import math
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.services import pace as pace_module
from workshop.services.pace import Pace


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_burst_is_granted_at_once_and_the_next_waits(clock: Clock) -> None:
    pace = Pace(3, 4, clock)
    assert [pace.take("phone") for _ in range(5)] == [0, 0, 0, 4, 4]


def test_one_token_comes_back_every_few_seconds_and_never_more_than_the_burst(clock: Clock) -> None:
    pace = Pace(3, 4, clock)
    for _ in range(3):
        pace.take("phone")
    clock.now += 3
    assert pace.take("phone") == 1
    clock.now += 1
    assert [pace.take("phone"), pace.take("phone")] == [0, 4]
    clock.now += 86_400
    assert [pace.take("phone") for _ in range(4)] == [0, 0, 0, 4]


def test_every_device_has_a_bucket_of_its_own(clock: Clock) -> None:
    pace = Pace(1, 4, clock)
    names = [f"phone {n}" for n in range(300)]
    assert {pace.take(name) for name in names} == {0}
    assert {pace.take(name) for name in names} == {4}


def test_without_seconds_nobody_ever_waits(clock: Clock) -> None:
    pace = Pace(1, 0, clock)
    assert {pace.take("phone") for _ in range(100)} == {0}


def test_who_was_away_longest_is_forgotten_first(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "MOST_DEVICES", 2)
    pace = Pace(1, 60, clock)
    pace.take("first")
    pace.take("second")
    assert pace.take("first") == 60
    assert pace.take("third") == 0
    assert [len(pace._buckets), pace.take("first"), pace.take("second")] == [2, 60, 0]


def test_of_a_device_only_the_hash_is_held(clock: Clock) -> None:
    pace = Pace(1, 4, clock)
    for name in ("my-phone", "\ud800", "x" * 100_000):
        pace.take(name)
    assert {len(name) for name in pace._buckets} == {64}
    assert "my-phone" not in repr(pace._buckets)


def test_threads_share_one_bucket_fairly(clock: Clock) -> None:
    pace, start = Pace(5, 4, clock), threading.Barrier(8)

    def take(_: int) -> int:
        start.wait()
        return pace.take("phone")

    with ThreadPoolExecutor(8) as pool:
        assert sorted(pool.map(take, range(8))) == [0, 0, 0, 0, 0, 4, 4, 4]


@given(st.integers(1, 20), st.integers(1, 60), st.lists(st.floats(0, 200), max_size=40))
def test_who_waits_as_long_as_told_is_served_and_nobody_gets_more_than_their_share(
    burst: int, seconds: int, pauses: list[float]
) -> None:
    clock = Clock()
    pace, begin = Pace(burst, seconds, clock), clock.now
    for granted, pause in enumerate(pauses, 1):
        clock.now += pause
        wait = pace.take("phone")
        if wait:
            assert wait <= seconds
            clock.now += wait
            assert pace.take("phone") == 0
        assert granted <= burst + math.floor((clock.now - begin) / seconds + 1e-6)
