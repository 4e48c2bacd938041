"""From a spreadsheet's file to the lists in it: the heading is found, its columns named, its rows made lines.

What could not be read is told by row and column; nothing is guessed where a person has to decide.
"""

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from workshop.domain.errors import Invalid
from workshop.domain.listing import (
    LARGEST_LIST,
    MOST_ROWS,
    Column,
    Heading,
    Line,
    Listing,
    ListKind,
    Problem,
    Severity,
)
from workshop.domain.text import clean_line, clean_paragraphs
from workshop.export.archive import MEGABYTE, is_office
from workshop.export.list_cells import Sheet, letter, read_separated
from workshop.export.list_columns import Head, read_head, recognise
from workshop.export.list_workbook import read_workbook

# Title lines may stand above the headings, but not pages of them.
_LOOKED_AT = 40
_MOST_NAMED = 12
_LONGEST_NAME = 60
_OF_SEVERAL_LINES = (Column.HOSTS, Column.FUNCTION, Column.INTRODUCTION)
_TOPICS = (Column.QUESTION, Column.INTRODUCTION, Column.TABLE, Column.HOSTS)
_PEOPLE = (Column.FIRST_NAME, Column.INSTITUTION)


def read_lists(data: bytes) -> tuple[tuple[Listing, ...], tuple[Problem, ...]]:
    """The lists in a CSV file or a workbook, one of each kind at most, and what reading them brought up.

    Sheets of the same kind are one list. Raise `Invalid` for what is no such file or holds too much.
    """
    if len(data) > LARGEST_LIST:
        raise Invalid("import-too-large", limit=LARGEST_LIST // MEGABYTE)
    sheets, problems = _sheets(data)
    found = [*problems]
    lines: dict[ListKind, list[Line]] = {}
    for sheet in sheets:
        frame = sheet.frame()
        if frame.empty:
            continue
        head = _head(frame)
        if head is None:
            found.append(_without_head(sheet, frame))
            continue
        row, columns = head
        lines.setdefault(columns.kind, []).extend(_lines(sheet, frame, row, columns, found))
    if not found and not lines:
        raise Invalid("import-empty")
    if lines:
        # A sheet of notes beside a list is no fault of the list.
        found = [_only_said(each) if each.code.startswith("no-") else each for each in found]
    count = sum(map(len, lines.values()))
    if count > MOST_ROWS:
        raise Invalid("import-rows", count=count, most=MOST_ROWS)
    return tuple(Listing(kind, tuple(lines[kind])) for kind in ListKind if kind in lines), tuple(found)


def _sheets(data: bytes) -> tuple[Sequence[Sheet], tuple[Problem, ...]]:
    if is_office(data):
        return read_workbook(data)
    sheet, notes = read_separated(data)
    return [sheet], notes


def _head(frame: pd.DataFrame) -> tuple[int, Head] | None:
    """The first of the rows with the most known headings."""
    best: tuple[int, Head] | None = None
    for row, cells in frame.head(_LOOKED_AT).iterrows():
        head = read_head(_filled(cells))
        if head and (best is None or len(head.columns) > len(best[1].columns)):
            best = int(str(row)), head
    return best


def _without_head(sheet: Sheet, frame: pd.DataFrame) -> Problem:
    """Names the headings that are there and those that are missing."""
    rows = [_filled(cells) for _, cells in frame.head(_LOOKED_AT).iterrows()]
    fullest = max(rows, key=lambda cells: (len(recognise(cells)), len(cells)))
    known = set(recognise(fullest).values())
    code = "no-list"
    if known.intersection(_TOPICS):
        code = "no-topic"
    elif known.intersection(_PEOPLE):
        code = "no-name"
    row = int(str(frame.index[rows.index(fullest)]))
    return Problem(code, row, sheet=sheet.name, values={"found": _named(fullest.values())})


def _lines(sheet: Sheet, frame: pd.DataFrame, head_row: int, head: Head, found: list[Problem]) -> list[Line]:
    names = _filled(frame.loc[head_row])
    headings = {at: Heading(letter(at), _short(names[at])) for at in head.columns}
    body = frame[frame.index > head_row]
    found += _around(sheet, frame, head_row, head, names)
    known = body[list(head.columns)]
    known = known[(known != "").any(axis="columns")]
    # Where a list was printed on pages, its headings come again.
    again = [row for row, cells in known.to_dict("index").items() if read_head(_filled(cells)) == head]
    known = known.drop(index=again)
    found += _in_cells(sheet, known, headings)
    found += [
        Problem("beyond", row, letter(at), "", sheet.name, {"text": _short(text)})
        for (row, at), text in sorted(sheet.cells.items())
        if row > head_row and at not in names
    ]
    by_column: dict[Column, list[int]] = {}
    for at, column in sorted(head.columns.items()):
        by_column.setdefault(column, []).append(at)
    places = {column: headings[all_at[0]] for column, all_at in by_column.items()}
    return [
        Line(int(str(row)), _texts(cells, by_column), places, sheet.name)
        for row, cells in known.to_dict("index").items()
    ]


def _texts(cells: Mapping[Hashable, str], by_column: Mapping[Column, Sequence[int]]) -> dict[Column, str]:
    texts = {}
    for column, all_at in by_column.items():
        clean = clean_paragraphs if column in _OF_SEVERAL_LINES else clean_line
        text = clean("\n".join(cells[at] for at in all_at if cells[at]))
        if text:
            texts[column] = text
    return texts


def _around(
    sheet: Sheet, frame: pd.DataFrame, head_row: int, head: Head, names: Mapping[int, str]
) -> Iterator[Problem]:
    """What is worth knowing about the sheet as a whole."""

    def note(code: str, **values: str | int) -> Problem:
        return Problem(code, sheet=sheet.name, values=values, severity=Severity.NOTE)

    if sheet.hidden:
        yield note("hidden-sheet")
    above = [int(str(row)) for row in frame.index if row < head_row]
    if above:
        yield note("above", rows=_rows(above), row=str(head_row))
    ignored = [f"{letter(at)} ({_short(name)})" for at, name in names.items() if at not in head.columns]
    if ignored:
        yield note("ignored", columns=_enough(ignored), count=len(ignored))
    below = {int(str(row)) for row in frame.index if row > head_row}
    hidden = sorted(sheet.hidden_rows & below)
    if hidden:
        yield note("hidden-rows", rows=_rows(hidden), count=len(hidden))
    columns = [letter(at) for at in sorted(sheet.hidden_columns.intersection(head.columns))]
    if columns:
        yield note("hidden-columns", columns=_enough(columns), count=len(columns))
    merged = [
        each.name
        for each in sheet.merged
        if each.bottom > head_row and any(each.left <= at <= each.right for at in head.columns)
    ]
    if merged:
        yield note("merged", ranges=_enough(merged), count=len(merged))


def _in_cells(sheet: Sheet, known: pd.DataFrame, headings: Mapping[int, Heading]) -> Iterator[Problem]:
    """Cells without a value that could be read, and where values were calculated."""
    rows = {int(str(row)) for row in known.index}
    for at, heading in headings.items():
        if sheet.flaws:
            for row in sorted(rows):
                code = sheet.flaw(row, at)
                if code:
                    told = {"text": _short(str(known.loc[row, at]))}
                    yield Problem(code, row, heading.letter, heading.name, sheet.name, told)
        count = sum(column == at and row in rows for row, column in sheet.formulas)
        if count:
            yield Problem(
                "formulas", 0, heading.letter, heading.name, sheet.name, {"count": count}, Severity.NOTE
            )


def _only_said(problem: Problem) -> Problem:
    return replace(problem, code="not-read", row=0, severity=Severity.NOTE)


def _filled(cells: Any) -> dict[int, str]:
    """A row's texts by column; `cells` is a row of a table, or the same as a mapping."""
    return {int(at): text for at, text in cells.items() if text}


def _rows(rows: Sequence[int]) -> str:
    """Rows as a person writes them: alone, from the first to the last, or one after another."""
    together = len(rows) > 1 and rows[-1] - rows[0] == len(rows) - 1
    return f"{rows[0]}\u2013{rows[-1]}" if together else _enough([str(row) for row in rows])


def _named(names: Collection[str]) -> str:
    return _enough([_short(name) for name in names])


def _enough(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")


def _short(text: str) -> str:
    line = clean_line(text)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"
