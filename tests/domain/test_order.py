"""Moving within a row loses and doubles nothing."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.order import moved


@dataclass(frozen=True)
class Card:
    id: int


ROWS = st.lists(st.integers(0, 20), unique=True, min_size=1).map(lambda ids: [Card(i) for i in ids])


@pytest.mark.parametrize(
    ("moving", "before", "expected"),
    [
        (3, 1, [3, 1, 2, 4]),
        (1, 3, [2, 1, 3, 4]),
        (1, 2, [1, 2, 3, 4]),
        (2, None, [1, 3, 4, 2]),
        (2, 99, [1, 3, 4, 2]),
        (2, 2, [1, 2, 3, 4]),
    ],
)
def test_a_card_comes_before_another_or_last(moving: int, before: int | None, expected: list[int]) -> None:
    assert [card.id for card in moved([Card(n) for n in (1, 2, 3, 4)], moving, before)] == expected


@given(ROWS, st.data())
def test_the_others_keep_their_order_and_the_row_stays_complete(row: list[Card], data: st.DataObject) -> None:
    moving = data.draw(st.sampled_from(row))
    before = data.draw(st.sampled_from([None, *row]))
    result = moved(row, moving.id, before and before.id)
    assert [card for card in result if card != moving] == [card for card in row if card != moving]
    assert result.count(moving) == 1
    if before not in (None, moving):
        assert result.index(moving) == result.index(before) - 1
