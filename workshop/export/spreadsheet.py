"""Says a table as a spreadsheet: exactly in XLSX, and as CSV that a German Excel opens with a double click.

A guest's text never becomes a formula or a link in either.
"""

import csv as separated
import re
import zipfile
from io import BytesIO, StringIO

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from workshop.export.document import Grid
from workshop.export.office_text import LOCALES, holdable
from workshop.export.tables import squared
from workshop.i18n import Translator, translator

# Excel counts in units of UTF-16, and a worksheet's name has at most 31 characters, none of these among them.
LONGEST_CELL = 32_767
_LONGEST_NAME = 31
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']")
# What Excel, Calc or Sheets take for the beginning of a formula, in full width too.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# In characters; a column of long texts wraps its lines.
_NARROWEST, _WIDEST = 8, 60
_LINE_BREAKS = re.compile(r"\r\n?")
# What neither XML nor UTF-8 can hold.
_NO_CHARACTER = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")
_CORE = "docProps/core.xml"


def xlsx(title: str, language: str, grid: Grid) -> bytes:
    """A workbook of one sheet: every cell a text, the head frozen, filters on.

    A cell that is longer than Excel can hold ends with a sentence that says so.
    """
    t, grid = translator(language), squared(grid)
    target = BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": holdable(title)[:255]})
    head = book.add_format({"bold": True, "font_color": "#0A6C6C", "bottom": 1, "valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(_sheet_name(grid.name) or t("document-sheet"))
    for row, cells in enumerate((grid.head, *grid.rows)):
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, _fitting(cell, t), text if row else head)
    if grid.head:
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(grid.rows), len(grid.head) - 1)
        sheet.repeat_rows(0)
    _set_widths(sheet, grid)
    book.close()
    return _with_language(target.getvalue(), LOCALES.get(language, language))


def csv(grid: Grid) -> bytes:
    """Semicolons, every cell quoted, a byte order mark; an apostrophe before what would be a formula."""
    target = StringIO()
    writer = separated.writer(target, delimiter=";", quoting=separated.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows(map(_harmless, row) for row in (grid.head, *grid.rows))
    return target.getvalue().encode("utf-8-sig")


def _harmless(cell: str) -> str:
    whole = _NO_CHARACTER.sub("\ufffd", cell)
    return "'" + whole if whole.startswith(_FORMULA) else whole


def _fitting(cell: str, t: Translator) -> str:
    cell = _NO_CHARACTER.sub("\ufffd", _LINE_BREAKS.sub("\n", cell))
    if _units(cell) <= LONGEST_CELL:
        return cell
    mark = " " + t("document-cell-cut", length=len(cell))
    return _cut(cell, LONGEST_CELL - _units(mark)) + mark


def _cut(text: str, units: int) -> str:
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")


def _units(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


def _sheet_name(name: str) -> str:
    return _cut(_NOT_IN_A_NAME.sub(" ", holdable(name)), _LONGEST_NAME).strip()


def _set_widths(sheet: Worksheet, grid: Grid) -> None:
    for column, cells in enumerate(zip(grid.head, *grid.rows, strict=True)):
        longest = max(map(len, cells)) + 2
        sheet.set_column(column, column, max(_NARROWEST, min(_WIDEST, longest)))


def _with_language(book: bytes, locale: str) -> bytes:
    """The workbook with `dc:language` among its properties, which XlsxWriter does not know."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry, _spoken(entry.filename, old.read(entry), locale))
    return target.getvalue()


def _spoken(name: str, data: bytes, locale: str) -> bytes:
    end = b"</cp:coreProperties>"
    return data.replace(end, f"<dc:language>{locale}</dc:language>".encode() + end) if name == _CORE else data
