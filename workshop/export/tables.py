"""Tables that are whole: as many cells in every row, whatever a list of ideas lacks at its end."""

from dataclasses import replace
from itertools import chain

from workshop.export.document import Grid


def squared(grid: Grid) -> Grid:
    """The same table with empty cells where its head or a row is shorter than the longest."""
    width = max(map(len, chain([grid.head], grid.rows)))

    def filled(cells: tuple[str, ...]) -> tuple[str, ...]:
        return (*cells, *[""] * (width - len(cells)))

    return replace(grid, head=filled(grid.head), rows=tuple(map(filled, grid.rows)))
