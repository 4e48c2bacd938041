"""When a host is offered to have a table arranged anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.grouping import regroup_due


@pytest.mark.parametrize(
    ("arranged", "now", "due"),
    [
        *((0, 0, False), (0, 7, False), (0, 8, True)),
        *((100, 100, False), (100, 124, False), (100, 125, True)),
        *((16, 19, False), (16, 20, True), (18, 22, False), (18, 23, True)),
        *((4, 7, False), (4, 8, True), (1, 4, False), (1, 5, True)),
        *((40, 30, False), (40, 0, False)),
    ],
)
def test_a_regroup_is_offered_when_a_quarter_more_has_come_in(arranged: int, now: int, *, due: bool) -> None:
    assert regroup_due(arranged, now) is due


@given(arranged=st.integers(0, 5_000), now=st.integers(0, 5_000))
def test_once_due_it_stays_due_while_ideas_arrive(arranged: int, now: int) -> None:
    assert not regroup_due(arranged, now) or regroup_due(arranged, now + 1)


@given(arranged=st.integers(1, 5_000))
def test_right_after_an_arrangement_nothing_is_due(arranged: int) -> None:
    assert not regroup_due(arranged, arranged)
