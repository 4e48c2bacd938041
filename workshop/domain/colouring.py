"""Edges shared out among colours: at every end each comes as often as the others, or once more.

Who meets what in which round, and who sits at which table of it, are both such questions (`rotation`).
"""

from collections import Counter
from collections.abc import Hashable, Sequence

_NONE = -1
# Knuth's multiplier for scattering numbers.
_LOT = 2_654_435_761


def colour(edges: Sequence[tuple[Hashable, Hashable]], many: int) -> list[int]:
    """A colour below `many` for each edge from a left end to a right one; edges may lie side by side.

    Where an end has n edges, each colour is at n // many of them, or at one more. That this is always
    possible is D. de Werra's theorem (INFOR 9, 1971). Here each end is split into pieces of at most `many`
    edges, and D. König's chains (1916) give the edges of a piece different colours.
    """
    ends = _pieces(edges, many)
    held = [[_NONE] * many for _ in range(1 + max((max(pair) for pair in ends), default=_NONE))]
    colours: list[int] = []
    for edge, (left, right) in enumerate(ends):
        free = [which for which in range(many) if held[left][which] == _NONE]
        both = [which for which in free if held[right][which] == _NONE]
        # As if drawn by lot, and always the same: any order would keep neighbours together.
        chosen = (both or free)[(edge * _LOT >> 16) % len(both or free)]
        if not both:
            _exchange(right, chosen, held[right].index(_NONE), ends, held, colours)
        colours.append(chosen)
        held[left][chosen] = held[right][chosen] = edge
    return colours


def _pieces(edges: Sequence[tuple[Hashable, Hashable]], many: int) -> list[tuple[int, int]]:
    """The number of the piece at each end of each edge."""
    degree: Counter[tuple[int, Hashable]] = Counter()
    numbers: dict[tuple[int, Hashable, int], int] = {}

    def piece(side: int, end: Hashable) -> int:
        at = degree[side, end]
        degree[side, end] += 1
        return numbers.setdefault((side, end, at // many), len(numbers))

    return [(piece(0, left), piece(1, right)) for left, right in edges]


def _exchange(
    start: int, taken: int, free: int, ends: list[tuple[int, int]], held: list[list[int]], colours: list[int]
) -> None:
    """Free the taken colour at the start: two colours change places along the chain that begins there."""
    chain: list[int] = []
    node, sought = start, taken
    while (edge := held[node][sought]) != _NONE:
        chain.append(edge)
        node, sought = sum(ends[edge]) - node, taken + free - sought
    for edge in chain:
        for node in ends[edge]:
            held[node][colours[edge]] = _NONE
    for edge in chain:
        colours[edge] = taken + free - colours[edge]
        for node in ends[edge]:
            held[node][colours[edge]] = edge
