"""Which points were said at an earlier event already: the same words surely, the nearest ones perhaps.

It proposes pairs and no more: whether a point recurs, a person decides.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum, auto

import numpy as np
from numpy.typing import NDArray

from workshop.grouping.duplicates import Reason, find_duplicates_between
from workshop.grouping.vectors import AREAS, FIELDS, LETTERS, WORDS, vectors

# What two texts must have in common, from 0 to about 1, to be shown beside each other.
NEAR_ENOUGH = 0.22
_NO_PAIRS: frozenset[tuple[int, int]] = frozenset()


class Likeness(StrEnum):
    """Why a point is taken for an earlier one: typed alike, put in other words, or only near it."""

    SPELLING = auto()
    PARAPHRASE = auto()
    NEAR = auto()


@dataclass(frozen=True, slots=True)
class Match:
    """A point and an earlier one, by index; `closeness` from 0 to 1, comparable within one reason only."""

    point: int
    earlier: int
    closeness: float
    reason: Likeness

    @property
    def sure(self) -> bool:
        """Do they say the same, or are they only near each other?"""
        return self.reason is not Likeness.NEAR


def recurring(
    points: Sequence[str], earlier: Sequence[str], apart: AbstractSet[tuple[int, int]] = _NO_PAIRS
) -> list[Match]:
    """Each point's match among the earlier ones, the surest first; each point and earlier one at most once.

    `apart` are pairs (point, earlier) that somebody has judged not to be the same. First come duplicates as
    `duplicates` finds them, then the nearest by the built-in vectors, best pair first, to `NEAR_ENOUGH`.
    On two events whose earlier points were made up for this (47 points, 52 earlier ones, 27 of them said
    again in other words) 22 of the 27 were found and 5 wrong pairs besides, all of them "near"; minutes that
    share fewer words will do worse, and two long lists of strangers always have some near pairs. Nearness
    knows no "nicht": what asks for the opposite stands beside it too. The same texts, the same answer.
    """
    if not points or not earlier:
        return []
    found, taken_points, taken_earlier = [], set(), set()
    for match in _candidates(points, earlier, apart):
        if match.point not in taken_points and match.earlier not in taken_earlier:
            taken_points.add(match.point)
            taken_earlier.add(match.earlier)
            found.append(match)
    return found


def _candidates(
    points: Sequence[str], earlier: Sequence[str], apart: AbstractSet[tuple[int, int]]
) -> Iterator[Match]:
    """Every pair that may be the same, the surest first."""
    for same in find_duplicates_between(points, earlier):
        pair = same.first, same.second
        if pair not in apart:
            typed = same.reason is Reason.SPELLING
            yield Match(*pair, same.likeness, Likeness.SPELLING if typed else Likeness.PARAPHRASE)
    near = _nearness(points, earlier)
    rows, columns = np.nonzero(near >= NEAR_ENOUGH)
    for at in np.argsort(-near[rows, columns], kind="stable"):
        pair = int(rows[at]), int(columns[at])
        if pair not in apart:
            yield Match(*pair, min(float(near[pair]), 1.0), Likeness.NEAR)


def _nearness(points: Sequence[str], earlier: Sequence[str]) -> NDArray[np.float32]:
    """How alike each point is to each earlier one: (points, earlier), about 0 to 1."""
    all_of_them, first = vectors([*points, *earlier]), len(points)
    exact, vague = all_of_them.exact, all_of_them.vague
    found: NDArray[np.float32] = (exact[:first] @ exact[first:].T).toarray() + vague[:first] @ vague[first:].T
    return found / np.float32(LETTERS + WORDS + FIELDS + AREAS)
