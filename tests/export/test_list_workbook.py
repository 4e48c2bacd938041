"""Workbooks as they lie on people's desks: merged, hidden, calculated, locked, broken or far too full."""

import datetime as dt
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.export.list_files import OLE, locked, repacked, replaced, saved, workbook
from workshop.domain.errors import Invalid
from workshop.domain.listing import Column, Line, ListKind, Severity
from workshop.export.list_cells import Merged, Sheet
from workshop.export.list_rows import read_lists

HEAD = ("Thema", "Tisch", "Moderation")
FIRST = "xl/worksheets/sheet1.xml"


def lines(data: bytes) -> list[Line]:
    listings, _ = read_lists(data)
    return [line for listing in listings for line in listing.lines]


def said(data: bytes) -> list[tuple[str, int, str]]:
    _, problems = read_lists(data)
    return [(each.code, each.row, each.column) for each in problems]


def refusal(data: bytes) -> str:
    with pytest.raises(Invalid) as refused:
        read_lists(data)
    return refused.value.code


def calculated(data: bytes, cell: str, value: str, kind: str = "") -> bytes:
    """The workbook as a program saves it that calculates: with the result beside the formula."""
    told = f' t="{kind}"' if kind else ""
    formula = openpyxl.load_workbook(BytesIO(data)).worksheets[0][cell].value.removeprefix("=")
    old = f'<c r="{cell}"><f>{formula}</f><v></v></c>'
    return replaced(data, FIRST, old, f'<c r="{cell}"{told}><f>{formula}</f><v>{value}</v></c>')


def test_numbers_and_dates_are_read_as_a_person_reads_them() -> None:
    moment = dt.datetime.combine(dt.date(2027, 2, 24), dt.time(9, 30))
    values = (3.0, 2.5, 7, moment.date(), moment, dt.time(9, 5), True, " x ")
    found = lines(workbook(("Thema",), *((value,) for value in values)))
    assert [line[Column.TOPIC] for line in found] == [
        *("3", "2.5", "7", "24.02.2027", "24.02.2027 09:30", "09:05", "WAHR", "x")
    ]


def test_what_is_merged_counts_for_every_row_that_holds_something_and_is_said() -> None:
    data = workbook(
        HEAD,
        ("Wald", 1, "Kim"),
        (None, 2, "Alex"),
        ("Feld", 3),
        dress=lambda sheet: (sheet.merge_cells("A2:A3"), sheet.merge_cells("A4:A900")),
    )
    _, problems = read_lists(data)
    assert [(line.row, line[Column.TOPIC]) for line in lines(data)] == [(2, "Wald"), (3, "Wald"), (4, "Feld")]
    assert [(each.code, each.values["ranges"]) for each in problems] == [("merged", "A2:A3, A4:A900")]


def test_what_is_merged_across_columns_counts_for_the_first_of_them() -> None:
    data = workbook(HEAD, ("Wald",), dress=lambda sheet: sheet.merge_cells("A2:C2"))
    assert [dict(line.cells) for line in lines(data)] == [{Column.TOPIC: "Wald"}]


def test_a_formula_without_a_result_is_named_in_every_row_to_which_it_was_merged() -> None:
    data = workbook(
        HEAD,
        ("Wald", "=1+1", "Kim"),
        ("Feld", None, "Alex"),
        ("See", 3),
        dress=lambda sheet: (sheet.merge_cells("B2:B3"), sheet.merge_cells("A4:B4")),
    )
    found = [(code, row, column) for code, row, column in said(data) if code == "formula-empty"]
    assert found == [("formula-empty", 2, "B"), ("formula-empty", 3, "B")]


def test_many_merged_areas_are_walked_through_once_and_not_for_each_cell() -> None:
    class Counted(tuple[Merged, ...]):
        __slots__ = ()
        walks = 0

        def __iter__(self) -> Iterator[Merged]:
            Counted.walks += 1
            return super().__iter__()

    areas = Counted(Merged(f"A{row}:A{row + 1}", row, row + 1, 1, 1) for row in range(2, 8_002, 2))
    sheet = Sheet("", {(8_000, 1): "="}, {(8_000, 1): "formula-empty"}, merged=areas)
    assert [row for row in range(2, 8_003) if sheet.flaw(row, 1)] == [8_000, 8_001]
    assert Counted.walks == 1


def test_hidden_rows_columns_and_sheets_count_and_are_said() -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["C"].hidden = True
        sheet.sheet_state = "hidden"

    data = workbook(HEAD, ("Wald", 1, "Kim"), dress=hide, sheets={"Sichtbar": [("Notiz",)]})
    assert [line[Column.HOSTS] for line in lines(data)] == ["Kim"]
    _, problems = read_lists(data)
    assert [(each.code, each.sheet, each.severity) for each in problems] == [
        ("hidden-sheet", "Tabelle1", Severity.NOTE),
        ("hidden-rows", "Tabelle1", Severity.NOTE),
        ("hidden-columns", "Tabelle1", Severity.NOTE),
        ("not-read", "Sichtbar", Severity.NOTE),
    ]


def test_of_a_formula_its_result_is_taken_and_said() -> None:
    data = calculated(workbook(HEAD, ("=A9", 1)), "A2", "Wald", "str")
    assert ([line[Column.TOPIC] for line in lines(data)], said(data)) == (["Wald"], [("formulas", 0, "A")])


def test_a_formula_without_a_result_and_an_error_are_named_by_row_and_column() -> None:
    data = workbook(HEAD, ("Wald", "=1+1"), ("Feld", "=A9"))
    data = calculated(data, "B3", "#REF!", "e")
    _, problems = read_lists(data)
    assert [(p.code, p.row, p.column, p.heading, p.values["text"]) for p in problems if p.row] == [
        ("formula-empty", 2, "B", "Tisch", "="),
        ("error-value", 3, "B", "Tisch", "#REF!"),
    ]


def test_every_sheet_is_looked_at_and_those_of_one_kind_are_one_list() -> None:
    data = workbook(
        ("Thema",),
        ("Wald",),
        title="Vormittag",
        sheets={
            "Nachmittag": [("Thema",), ("Feld",)],
            "Leute": [("Teilnehmende",), ("Kim Muster",)],
            "Leer": [],
        },
    )
    listings, problems = read_lists(data)
    assert [(each.kind, [(line.sheet, line.row) for line in each.lines]) for each in listings] == [
        (ListKind.CAFE, [("Vormittag", 2), ("Nachmittag", 2)]),
        (ListKind.PEOPLE, [("Leute", 2)]),
    ]
    assert problems == ()


def test_where_no_sheet_is_a_list_each_names_what_it_has_and_what_is_missing() -> None:
    data = workbook(("Leitfrage", "Tisch"), sheets={"Leute": [("Vorname",)], "Kasse": [("Betrag", "Datum")]})
    _, problems = read_lists(data)
    assert [(each.code, each.sheet, each.values["found"], each.severity) for each in problems] == [
        ("no-topic", "Tabelle1", "Leitfrage, Tisch", Severity.PROBLEM),
        ("no-name", "Leute", "Vorname", Severity.PROBLEM),
        ("no-list", "Kasse", "Betrag, Datum", Severity.PROBLEM),
    ]


def test_titles_above_and_headings_on_every_page_are_no_lines() -> None:
    data = workbook(("Unsere Tische 2027",), (None,), HEAD, ("Wald", 1), HEAD, ("Feld", 2))
    assert [(line.row, line[Column.TOPIC]) for line in lines(data)] == [(4, "Wald"), (6, "Feld")]
    assert said(data) == [("above", 0, "")]


def test_a_cell_beside_the_table_is_named_and_a_column_that_is_not_known_is_said() -> None:
    data = workbook((*HEAD, "Notiz"), ("Wald", 1, "Kim", "egal", "daneben"))
    assert said(data) == [("ignored", 0, ""), ("beyond", 2, "E")]


def test_hosts_may_stand_in_several_columns() -> None:
    data = workbook(
        ("Thema", "Moderation 1", "Moderation 2"), ("Wald", "Kim", "Alex"), ("Feld", None, "Robin")
    )
    assert [line[Column.HOSTS] for line in lines(data)] == ["Kim\nAlex", "Robin"]


def test_a_cell_at_the_far_end_of_the_sheet_costs_nothing() -> None:
    data = workbook(HEAD, ("Wald", 1), dress=lambda sheet: sheet.cell(1_048_576, 16_384, "weit weg"))
    assert said(data) == [("beyond", 1_048_576, "XFD")]


def test_macros_are_left_alone_and_said() -> None:
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    active = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    data = replaced(workbook(HEAD, ("Wald", 1)), "[Content_Types].xml", main, active)
    assert ([line[Column.TOPIC] for line in lines(data)], said(data)) == (["Wald"], [("macros", 0, "")])


def zipped(**parts: bytes) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("_", "."), content)
    return target.getvalue()


BOOK = workbook(HEAD, ("Wald", 1))
VAST = '<mergeCells count="1"><mergeCell ref="A5:XFD1048576" /></mergeCells>'
LINKED = '<hyperlinks><hyperlink ref="A5:XFD1048576" location="A1" /></hyperlinks>'
ROW_END = "</sheetData>"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (locked(), "import-locked"),
        (OLE + bytes(2_000), "import-old"),
        (BOOK[:700], "import-damaged"),
        (replaced(BOOK, FIRST, "<row", "<row <"), "import-damaged"),
        (replaced(BOOK, "xl/workbook.xml", "sheetId", "sheetIt"), "import-damaged"),
        (zipped(readme_txt=b"hallo"), "import-unknown"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "import-unknown"),
        (replaced(BOOK, FIRST, ROW_END, ROW_END + VAST), "import-too-full"),
        (replaced(BOOK, FIRST, ROW_END, ROW_END + LINKED), "import-too-full"),
        (repacked(BOOK, lambda name, data: b" " * 20_000_000 if name == FIRST else data), "import-too-full"),
        (
            repacked(BOOK, lambda name, data: b"<a>" + b"<b/>" * 900_000 if name == FIRST else data),
            "import-too-full",
        ),
        (repacked(BOOK, lambda name, data: b"<!DOCTYPE a><a/>" if name == FIRST else data), "import-damaged"),
        (saved(openpyxl.Workbook()), "import-empty"),
    ],
)
def test_what_is_no_such_workbook_or_too_much_of_one_gets_a_clear_answer(data: bytes, code: str) -> None:
    assert refusal(data) == code
