"""CSV as it comes from Excel, LibreOffice and by hand: every code page and separator, and what is assumed."""

import pytest

from tests.export.list_files import separated
from workshop.domain.errors import Invalid
from workshop.domain.listing import Column, Line
from workshop.export.list_rows import read_lists

HEAD, ROW = "Thema;Einführung", "Äpfel, Birnen;Grüße"
SAID = {Column.TOPIC: "Äpfel, Birnen", Column.INTRODUCTION: "Grüße"}


def lines(data: bytes) -> list[Line]:
    listings, _ = read_lists(data)
    return [line for listing in listings for line in listing.lines]


def refusal(data: bytes) -> tuple[str, dict[str, object]]:
    with pytest.raises(Invalid) as refused:
        read_lists(data)
    return refused.value.code, dict(refused.value.values)


@pytest.mark.parametrize(
    ("page", "assumed"),
    [
        ("utf-8", []),
        ("utf-8-sig", []),
        ("utf-16", ["UTF-16"]),
        ("cp1252", ["Windows-1252"]),
    ],
)
def test_the_code_page_is_found_and_said_where_it_is_not_utf_8(page: str, assumed: list[str]) -> None:
    listings, problems = read_lists(separated(HEAD, ROW, page=page))
    assert [dict(line.cells) for line in listings[0].lines] == [SAID]
    assert [each.values["page"] for each in problems if each.code == "code-page"] == assumed


def test_utf_16_is_read_in_either_order_of_bytes() -> None:
    text = f"{HEAD}\r\n{ROW}"
    marked = (b"\xff\xfe" + text.encode("utf-16-le"), b"\xfe\xff" + text.encode("utf-16-be"))
    assert [[dict(line.cells) for line in lines(data)] for data in marked] == [[SAID], [SAID]]


@pytest.mark.parametrize(
    "rows",
    [
        ("Thema;Tisch", "Wald; Wiese, Feld;1"),
        ("Thema\tTisch", "Wald; Wiese, Feld\t1"),
        ("Thema,Tisch", '"Wald; Wiese, Feld",1'),
        ('"Thema";"Tisch"', '"Wald; Wiese, Feld";"1"'),
        ("sep=|", "Thema|Tisch", "Wald; Wiese, Feld|1"),
        ('"sep=,"', "Thema,Tisch", '"Wald; Wiese, Feld",1'),
        ("Unsere Themen, alle", "", "Thema;Tisch", '"Wald; Wiese, Feld";1'),
    ],
)
def test_separators_quotes_and_what_excel_says_itself(rows: tuple[str, ...]) -> None:
    texts = [line[Column.TOPIC] for line in lines(separated(*rows))]
    assert [text.replace("Wald; Wiese", "Wald") for text in texts] in (["Wald, Feld"], ["Wald"])


def test_a_row_keeps_the_number_that_the_spreadsheet_shows() -> None:
    data = separated("sep=;", "Thema;Tisch", "Wald;1", "", '"zwei\r\nZeilen";2', ";;;", "Feld;3")
    assert [(line.row, line[Column.TOPIC]) for line in lines(data)] == [
        (2, "Wald"),
        (4, "zwei Zeilen"),
        (6, "Feld"),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import-empty"),
        (b"\r\n \r\n", "import-empty"),
        (b"sep=;\r\n", "import-empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "import-unknown"),
        ("Thema;Tisch".encode("utf-16-le"), "import-unknown"),
        (b'Thema;Tisch\r\n"Wald" und Feld;1', "list-quotes"),
    ],
)
def test_what_is_no_such_text_gets_a_clear_answer(data: bytes, code: str) -> None:
    assert refusal(data)[0] == code


def test_quotes_that_do_not_match_are_named_by_their_row() -> None:
    assert refusal(separated("Thema;Tisch", "Wald;1", '"Feld;2')) == ("list-quotes", {"row": 3})


def test_ten_thousand_rows_are_read_and_one_more_is_refused_by_number() -> None:
    rows = [f"Muster{n};Kim" for n in range(9_999)]
    assert len(lines(separated("Name;Vorname", *rows))) == 9_999
    data = separated("Name;Vorname", *rows, "Einer;Mehr")
    assert refusal(data) == ("import-rows", {"count": 10_001, "most": 10_000})


def test_more_columns_than_a_list_has_are_refused_by_number() -> None:
    assert refusal(separated(";".join(["Name"] * 201))) == ("import-columns", {"count": 201, "most": 200})


def test_more_bytes_than_a_list_has_are_refused() -> None:
    assert refusal(b"Thema\r\n" + b"x" * 5_000_000) == ("import-too-large", {"limit": 5})
