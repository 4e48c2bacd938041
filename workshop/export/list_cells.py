"""What a spreadsheet's file holds before anybody says what it means: cells, and what is odd about them.

CSV is read here, workbooks in `list_workbook.py`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd
from openpyxl.utils import get_column_letter

from workshop.domain.errors import Invalid
from workshop.domain.listing import MOST_COLUMNS, MOST_ROWS, Problem, Severity
from workshop.export.list_columns import recognise
from workshop.export.separated import SEPARATORS, UTF_8, decoded, read_rows, require_rows, told

# Row and column, counted from 1 as the spreadsheet's program does.
Cell = tuple[int, int]
_LOOKED_AT = 40


@dataclass(frozen=True)
class Merged:
    """Cells that were merged into one: their range as the program writes it, and its corners."""

    name: str
    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True)
class Sheet:
    """One sheet's cells that hold a text. `flaws` are those without a value that could be read, by code.

    `hidden` are rows and columns that nobody sees; `name` is "" where the file has no sheets.
    """

    name: str
    cells: Mapping[Cell, str]
    flaws: Mapping[Cell, str] = field(default_factory=dict)
    formulas: Collection[Cell] = ()
    merged: tuple[Merged, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False

    def frame(self) -> pd.DataFrame:
        """The cells as a table of texts: its index are rows, its columns are columns; gaps are "".

        Raise `Invalid` for more rows or columns than a list may have.
        """
        columns = {column for _, column in self.cells}
        if len(self._rows) > MOST_ROWS:
            raise Invalid("import-rows", count=len(self._rows), most=MOST_ROWS)
        if len(columns) > MOST_COLUMNS:
            raise Invalid("import-columns", count=len(columns), most=MOST_COLUMNS)
        if not self.cells:
            return pd.DataFrame(dtype=object)
        by_place = pd.Series({**self._from_merged(), **self.cells}, dtype=object)
        return by_place.unstack(fill_value="").sort_index().sort_index(axis="columns")  # noqa: PD010

    def reached(self, merged: Merged) -> list[int]:
        """The rows below its first one to which a merged area gives its value: those that hold something."""
        if (merged.top, merged.left) not in self.cells:
            return []
        return [row for row in range(merged.top + 1, merged.bottom + 1) if row in self._rows]

    def flaw(self, row: int, column: int) -> str:
        """The code of what is wrong with this cell, also where a merged area brings it here, or ""."""
        return self.flaws.get((self._tops.get((row, column), row), column), "")

    @cached_property
    def _rows(self) -> frozenset[int]:
        return frozenset(row for row, _ in self.cells)

    @cached_property
    def _tops(self) -> Mapping[Cell, int]:
        """For each cell in the first column of a merged area the row where that begins."""
        return {
            (row, each.left): each.top for each in self.merged for row in range(each.top, each.bottom + 1)
        }

    def _from_merged(self) -> dict[Cell, str]:
        """What merged areas say in their other rows; across columns only the first one means something."""
        return {
            (row, each.left): self.cells[each.top, each.left]
            for each in self.merged
            for row in self.reached(each)
        }


def letter(column: int) -> str:
    """A column as the program names it."""
    return get_column_letter(column) if column <= 18_278 else str(column)  # noqa: PLR2004 - "ZZZ"


def read_separated(data: bytes) -> tuple[Sheet, tuple[Problem, ...]]:
    """A text with separators as a sheet; a note says which code page was assumed if it was not UTF-8.

    Raise `Invalid` for what is no text or has nothing in it, and for quotes that do not match.
    """
    text, page = decoded(data)
    if "\0" in text:
        raise Invalid("import-unknown")
    named, text = told(text)
    if not text.strip():
        raise Invalid("import-empty")
    rows = require_rows(text, named or _separator(text))
    cells = {
        (row, column): cell
        for row, line in enumerate(rows, 1)
        for column, cell in enumerate(line, 1)
        if cell.strip()
    }
    notes = () if page == UTF_8 else (Problem("code-page", values={"page": page}, severity=Severity.NOTE),)
    return Sheet("", cells), notes


def _separator(text: str) -> str:
    """The one that brings out the most known headings; among equals, what divides most rows."""

    def worth(separator: str) -> tuple[int, int]:
        rows, _ = read_rows(text, separator, strict=False)
        known = max((len(recognise(dict(enumerate(row)))) for row in rows[:_LOOKED_AT]), default=0)
        return known, sum(len(row) > 1 for row in rows[:MOST_ROWS])

    return max(SEPARATORS, key=worth)
