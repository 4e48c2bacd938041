"""Tables that are whole and fit: as many cells in every row, and room shared so that short columns stay.

Whatever a list of ideas lacks at its end is an empty cell.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from workshop.export.document import Grid


def squared(grid: Grid) -> Grid:
    """The same table with empty cells where its head or a row is shorter than the longest."""
    width = max(map(len, chain([grid.head], grid.rows)))

    def filled(cells: tuple[str, ...]) -> tuple[str, ...]:
        return (*cells, *[""] * (width - len(cells)))

    return replace(grid, head=filled(grid.head), rows=tuple(map(filled, grid.rows)))


def shared(room: float, needed: Sequence[float]) -> list[float]:
    """As much room as each needs, as long as it is no more than an equal share of what the others leave."""
    given: dict[int, float] = {}
    for place in sorted(range(len(needed)), key=needed.__getitem__):
        equal = (room - sum(given.values())) / (len(needed) - len(given))
        given[place] = min(needed[place], equal)
    return [given[place] for place in range(len(needed))]
