"""The list of ideas as a workbook and as CSV: exact, harmless, and easy to read."""

import zipfile
from io import BytesIO

from tests.export.hearing import csv_rows, xlsx_rows
from workshop.export.document import Grid
from workshop.export.spreadsheet import LONGEST_CELL, csv, xlsx

GRID = Grid("Alle Ideen", ("Nr.", "Idee"), (("1", "=cmd|' /C calc'!A0"), ("2", "https://example.org")))


def member(data: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(data)) as book:
        return book.read(name).decode()


def test_a_workbook_keeps_every_text_as_it_is_and_none_becomes_a_formula_or_a_link() -> None:
    assert xlsx_rows(xlsx("Café", "de", GRID)) == [list(row) for row in (GRID.head, *GRID.rows)]


def test_a_workbook_names_its_title_language_and_sheet() -> None:
    data = xlsx("Café <Musterstadt>", "de", GRID)
    core = member(data, "docProps/core.xml")
    assert "<dc:title>Café &lt;Musterstadt&gt;</dc:title>" in core
    assert "<dc:language>de-DE</dc:language>" in core
    assert '<sheet name="Alle Ideen"' in member(data, "xl/workbook.xml")


def test_a_sheet_has_a_name_whatever_its_list_is_called() -> None:
    for name, sheet in (("", "Tabelle"), ("a/b:c?", "a b c"), ("x" * 40, "x" * 31), ("[*]", "Tabelle")):
        data = xlsx("Café", "de", Grid(name, ("Nr.",), ()))
        assert f'<sheet name="{sheet}"' in member(data, "xl/workbook.xml")


def test_the_head_stays_in_sight_and_filters() -> None:
    sheet = member(xlsx("Café", "de", GRID), "xl/worksheets/sheet1.xml")
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in sheet
    assert '<autoFilter ref="A1:B3"/>' in sheet


def test_a_cell_that_is_too_long_for_excel_ends_with_a_clear_mark() -> None:
    for letter in ("a", "👍"):
        grid = Grid("Alle Ideen", ("Idee",), ((letter * 40_000,),))
        cell = xlsx_rows(xlsx("Café", "de", grid))[1][0]
        assert cell.endswith(letter + " … (gekürzt; der ganze Text hat 40.000 Zeichen)")
        assert LONGEST_CELL - 1 <= len(cell.encode("utf-16-le")) / 2 <= LONGEST_CELL


def test_a_cell_that_just_fits_is_whole() -> None:
    grid = Grid("Alle Ideen", ("Idee",), (("a" * LONGEST_CELL,),))
    assert xlsx_rows(xlsx("Café", "de", grid))[1][0] == "a" * LONGEST_CELL


def test_an_empty_list_is_a_workbook_with_a_head() -> None:
    grid = Grid("Alle Ideen", ("Nr.", "Idee"), ())
    assert xlsx_rows(xlsx("", "de", grid)) == [["Nr.", "Idee"]]
    assert csv_rows(csv(grid)) == [["Nr.", "Idee"]]


def test_a_csv_file_has_a_mark_semicolons_and_quotes() -> None:
    assert csv(Grid("", ("Nr.", "Idee"), (("1", 'sagt "ja"; gern'),))) == (
        b'\xef\xbb\xbf"Nr.";"Idee"\r\n"1";"sagt ""ja""; gern"\r\n'
    )


def test_an_apostrophe_stands_before_what_would_be_a_formula() -> None:
    traps = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1")
    rows = csv_rows(csv(Grid("", ("Idee",), tuple((trap,) for trap in traps))))
    assert rows == [["Idee"], *(["'" + trap] for trap in traps)]
