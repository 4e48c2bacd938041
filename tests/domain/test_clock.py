"""How much time a round still has, and on which day a workshop is deleted."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.clock import seconds_left
from workshop.domain.deletion import deletion_day
from workshop.domain.model import Phase, Round, Workshop

NOON = dt.datetime(2027, 5, 12, 12, tzinfo=dt.UTC)
RUNNING = Workshop(
    1, "Café", rounds=(Round(20), Round(15)), phase=Phase.COLLECT, current_round=2, round_started_at=NOON
)
TODAY = NOON.date()


@pytest.mark.parametrize(
    ("passed", "left"), [(0, 900), (0.4, 900), (60, 840), (899, 1), (900, 0), (5_000, 0), (-30, 930)]
)
def test_a_round_ends_after_its_minutes_and_never_less_than_now(passed: float, left: int) -> None:
    assert seconds_left(RUNNING, NOON + dt.timedelta(seconds=passed)) == left


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.HARVEST, Phase.CLOSED])
def test_outside_collecting_no_clock_runs(phase: Phase) -> None:
    assert seconds_left(replace(RUNNING, phase=phase), NOON) is None


def test_without_a_start_or_a_length_no_clock_runs() -> None:
    assert seconds_left(replace(RUNNING, round_started_at=None), NOON) is None
    assert seconds_left(replace(RUNNING, current_round=3), NOON) is None


def test_what_the_organiser_chose_goes_before_everything() -> None:
    chosen = Workshop(1, "Café", date=TODAY, kept_since=TODAY, delete_on=dt.date(2027, 6, 1))
    assert deletion_day(chosen, 180) == dt.date(2027, 6, 1)


@pytest.mark.parametrize(
    ("date", "kept_since", "day"),
    [
        (dt.date(2027, 6, 1), dt.date(2027, 5, 1), dt.date(2027, 7, 1)),
        (dt.date(2018, 8, 27), dt.date(2027, 5, 1), dt.date(2027, 5, 31)),
        (None, dt.date(2027, 5, 1), dt.date(2027, 5, 31)),
        (dt.date(2018, 8, 27), None, None),
        (dt.date.max, dt.date(2027, 5, 1), dt.date.max),
    ],
    ids=["planned", "of years ago", "without a date", "from before such days", "last day of all"],
)
def test_else_it_is_kept_from_its_day_or_from_when_it_came(
    date: dt.date | None, kept_since: dt.date | None, day: dt.date | None
) -> None:
    assert deletion_day(Workshop(1, "Café", date=date, kept_since=kept_since), 30) == day


@given(st.none() | st.dates(), st.dates(), st.integers(1, 36_500))
def test_nothing_is_due_on_the_day_on_which_it_came(date: dt.date | None, came: dt.date, days: int) -> None:
    due = deletion_day(Workshop(1, "Café", date=date, kept_since=came), days)
    assert due is not None
    assert due > came or came == dt.date.max
