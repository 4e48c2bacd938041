"""Reads an Excel workbook (.xlsx) as it lies on somebody's desk: every sheet, hidden, merged, with formulas.

Nothing in it is calculated or run; of a formula, the value that its program left is taken.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
from lxml import etree
from openpyxl.utils.cell import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from workshop.domain.errors import Invalid
from workshop.domain.listing import Problem, Severity
from workshop.export.archive import ENCRYPTED, MEGABYTE, OLE, Limits, Refusals, require_modest
from workshop.export.list_cells import Cell, Merged, Sheet
from workshop.export.office_text import BROKEN

REFUSALS = Refusals(
    too_large="import-too-large",
    too_full="import-too-full",
    damaged="import-damaged",
    locked="import-locked",
    macros="import-unknown",
    unknown="import-unknown",
)
# Ten thousand rows of a list, with all that a program writes around them.
_LIMITS = Limits(16 * MEGABYTE, 800_000)
_TYPES = "[Content_Types].xml"
_WORKBOOKS = (
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
)
_WITH_MACROS = (
    "application/vnd.ms-excel.sheet.macroenabled.main+xml",
    "application/vnd.ms-excel.template.macroenabled.main+xml",
)
# The library makes each cell of such a range, so one of them could fill all memory.
_MOST_CELLS_IN_RANGES = 200_000
_LAST_COLUMN = 16_384
_FORMULA, _ERROR = "f", "e"
_WHOLE_DAY = dt.time()


def read_workbook(data: bytes) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    """Its sheets in their order, the hidden ones too; a note says that macros are left alone.

    Raise `Invalid` for what is no such workbook, is damaged, has a password, or holds more than a list.
    """
    if data.startswith(OLE):
        raise Invalid("import-locked" if ENCRYPTED in data else "import-old")
    macros = _require_workbook(data)
    try:
        sheets = tuple(_sheets(data))
    except Exception as error:
        # Whatever the library stumbles over in somebody's file, the file is not as it should be.
        raise Invalid("import-damaged") from error
    return sheets, (Problem("macros", severity=Severity.NOTE),) if macros else ()


def _require_workbook(data: bytes) -> bool:
    """Has this workbook macros? `Invalid` unless it is one, and harmless."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            require_modest(archive, REFUSALS, _LIMITS)
            names = archive.namelist()
            kinds = set(_content_types(archive)) if _TYPES in names else set()
            if not kinds.intersection((*_WORKBOOKS, *_WITH_MACROS)):
                raise Invalid("import-unknown")
            if sum(_range_sizes(archive)) > _MOST_CELLS_IN_RANGES:
                raise Invalid("import-too-full", limit=_LIMITS.xml // MEGABYTE)
            return bool(kinds.intersection(_WITH_MACROS))
    except BROKEN as error:
        raise Invalid("import-damaged") from error


def _content_types(archive: ZipFile) -> Iterable[str]:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for part in etree.fromstring(archive.read(_TYPES), parser):
        yield part.get("ContentType", "").lower()


def _range_sizes(archive: ZipFile) -> Iterable[int]:
    """How many cells each range in any part has that is merged or has a link."""
    tags = ("{*}mergeCell", "{*}hyperlink")
    for name in archive.namelist():
        with archive.open(name) as part:
            found = etree.iterparse(part, tag=tags, resolve_entities=False, no_network=True)
            try:
                for _, element in found:
                    left, top, right, bottom = range_boundaries(element.get("ref", "A1"))
                    # A whole row or column has no corners.
                    if None in (left, top, right, bottom):
                        yield _MOST_CELLS_IN_RANGES + 1
                    else:
                        yield (right - left + 1) * (bottom - top + 1)  # type: ignore[operator]
                    element.clear()
            except etree.XMLSyntaxError:
                continue


def _sheets(data: bytes) -> Iterator[Sheet]:
    book = openpyxl.load_workbook(BytesIO(data), keep_links=False)
    values = None
    for at, sheet in enumerate(book.worksheets):
        if values is None and any(cell.data_type == _FORMULA for cell in _cells(sheet).values()):
            values = openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False).worksheets
        yield _read(sheet, values[at] if values else None, alone=len(book.worksheets) == 1)


def _cells(sheet: Worksheet) -> Mapping[Cell, Any]:
    # Every public way makes the empty cells up to the last one, which may be billions.
    return sheet._cells  # noqa: SLF001


def _read(sheet: Worksheet, values: Worksheet | None, *, alone: bool) -> Sheet:
    cells: dict[Cell, str] = {}
    flaws: dict[Cell, str] = {}
    formulas: list[Cell] = []
    calculated = _cells(values) if values else {}
    for at, cell in _cells(sheet).items():
        value, kind = cell.value, cell.data_type
        if kind == _FORMULA:
            left = calculated.get(at)
            value, kind = (left.value, left.data_type) if left is not None else (None, "")
            if value is None:
                flaws[at] = "formula-empty"
                cells[at] = "="
                continue
            formulas.append(at)
        if kind == _ERROR:
            flaws[at] = "error-value"
        text = _said(value)
        if text.strip():
            cells[at] = text
    hidden_columns: set[int] = set()
    for dimension in sheet.column_dimensions.values():
        if dimension.hidden:
            last = min(dimension.max or dimension.min or 1, _LAST_COLUMN)
            hidden_columns.update(range(dimension.min or 1, last + 1))
    return Sheet(
        "" if alone else sheet.title,
        cells,
        flaws,
        frozenset(formulas),
        tuple(
            Merged(each.coord, each.min_row, each.max_row, each.min_col, each.max_col)
            for each in sorted(sheet.merged_cells.ranges, key=lambda each: (each.min_row, each.min_col))
        ),
        frozenset(row for row, dimension in sheet.row_dimensions.items() if dimension.hidden),
        frozenset(hidden_columns),
        hidden=sheet.sheet_state != Worksheet.SHEETSTATE_VISIBLE,
    )


def _said(value: object) -> str:
    """A cell's value as a person reads it."""
    said = str(value)
    match value:
        case None:
            said = ""
        case bool():
            said = "WAHR" if value else "FALSCH"
        case float():
            said = str(int(value)) if value.is_integer() else format(value, ".15g")
        case dt.datetime():
            day = value.strftime("%d.%m.%Y")
            said = day if value.time() == _WHOLE_DAY else f"{day} {value:%H:%M}"
        case dt.date():
            said = value.strftime("%d.%m.%Y")
        case dt.time():
            said = value.strftime("%H:%M")
    return said
