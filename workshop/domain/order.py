"""How a thing moves within an ordered row of things.

The row stays complete: nothing is lost or doubled by a move.
"""

from collections.abc import Sequence
from typing import Protocol, TypeVar


class _Numbered(Protocol):
    @property
    def id(self) -> int: ...


Item = TypeVar("Item", bound=_Numbered)


def moved(row: Sequence[Item], moving_id: int, before_id: int | None) -> list[Item]:
    """The row with one item put before another, or last where `before_id` is None or not in the row.

    Put before itself it stays where it is.
    """
    if before_id == moving_id:
        return list(row)
    moving = next(item for item in row if item.id == moving_id)
    rest = [item for item in row if item.id != moving_id]
    place = next((n for n, item in enumerate(rest) if item.id == before_id), len(rest))
    return [*rest[:place], moving, *rest[place:]]
