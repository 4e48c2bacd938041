"""Whatever people write, every format says every text exactly once and in order."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.hearing import csv_rows, html_texts, markdown_lines, plain_texts, xlsx_rows
from tests.export.office_reading import DOCUMENTS, TRAPS, docx_lines, jpeg, odt_lines
from tests.export.pdf_reading import heard
from workshop.export import clipboard, docx, html, markdown, odt, pdf, spreadsheet
from workshop.export.beside import is_named, under_headings
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Picture, texts
from workshop.export.glyphs import showable
from workshop.export.office_text import holdable
from workshop.export.tables import squared
from workshop.i18n import translator

MORE_TRAPS = (
    '#import "@preview/x:1.0.0": * #set page(width: 1cm)',
    "$x^2$ @ref <label> *b* _i_ `raw` #panic() \\ // /* */",
    "= Überschrift",
    "W" * 2_000,
    "ل" * 300,
    "中文 " * 20,
    "x" + "\u0301" * 40,
    "👩\u200d👩\u200d👧 ☕\ufe0f → ≤",
    "\ufeff\u200d\u200b",
    "_x0041_ \t=1+1",
    "Zeile\r\nzwei",
)


@dataclass(frozen=True)
class Case:
    """How a format is made and read back, and what of a document should be read there."""

    render: Callable[[Document], bytes]
    read: Callable[[bytes], list[str]]
    expected: Callable[[Document], Iterator[str]]


def _said(document: Document) -> Iterator[str]:
    for block in document.blocks:
        yield from map(holdable, texts(squared(block) if isinstance(block, Grid) else block))


def _once(document: Document) -> Document:
    """The tables without a name that the heading above them has said."""
    blocks = under_headings(document.blocks)
    return replace(
        document,
        blocks=tuple(
            replace(block, name="") if isinstance(block, Grid) and is_named(block, above) else block
            for block, above in blocks
        ),
    )


def _said_in_words(document: Document) -> Iterator[str]:
    t = translator(document.language)
    for block in document.blocks:
        if isinstance(block, Picture):
            alt = holdable(block.alt)
            yield t("document-picture-named", alt=alt) if alt else t("document-picture")
            yield holdable(block.caption)
        else:
            yield from _said(replace(document, blocks=(block,)))


def _said_on_paper(document: Document) -> Iterator[str]:
    """With the codes of what the fonts lack; a caption comes before its picture."""
    t = translator(document.language)
    for block in _once(document).blocks:
        if isinstance(block, Picture):
            yield _drawn(block.caption)
            yield _letters(holdable(block.alt) or t("document-picture"))
        else:
            yield from map(_drawn, texts(squared(block) if isinstance(block, Grid) else block))


def _drawn(text: str) -> str:
    return _letters(showable(text)[0])


def _letters(text: str) -> str:
    """A text without what a drawing does not tell: spaces, joiners, and any order but left to right."""
    whole = unicodedata.normalize("NFD", text)
    seen = [char for char in whole if char.strip() and not unicodedata.category(char).startswith(("M", "Cf"))]
    turned = any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in seen)
    return "".join(sorted(seen) if turned else seen)


CASES = {
    "docx": Case(
        lambda document: docx.render(document).data,
        lambda data: [text for _, text in docx_lines(data)],
        _said,
    ),
    "odt": Case(
        lambda document: odt.render(document).data,
        lambda data: [text for _, text in odt_lines(data)],
        _said,
    ),
    "pdf": Case(
        lambda document: pdf.render(document).data,
        lambda data: [_letters(text) for _, text in heard(data)],
        _said_on_paper,
    ),
    "html": Case(
        lambda document: html.page(document).data,
        lambda data: html_texts(data.decode()),
        _said,
    ),
    "markdown": Case(
        lambda document: markdown.render(document).encode(),
        lambda data: [text for _, text in markdown_lines(data.decode())],
        lambda document: (markdown_shown(text) for text in _said(_once(document))),
    ),
    "clipboard, formatted": Case(
        lambda document: clipboard.clip(document).formatted.encode(),
        lambda data: html_texts(data.decode()),
        _said_in_words,
    ),
    "clipboard, plain": Case(
        lambda document: clipboard.clip(document).plain.encode(),
        lambda data: plain_texts(data.decode()),
        lambda document: (text.removeprefix("• ") for text in _said_in_words(_once(document))),
    ),
}


def markdown_shown(text: str) -> str:
    """Markdown knows no control characters at all."""
    return "".join("\ufffd" if unicodedata.category(char) == "Cc" else char for char in text)


LINES = st.sampled_from((*TRAPS, *MORE_TRAPS)) | st.text(st.characters(), max_size=30)
TRAPPED = st.lists(
    st.builds(Paragraph, LINES) | st.builds(Heading, st.integers(1, 6), LINES), max_size=5
).flatmap(lambda more: DOCUMENTS.map(lambda document: _with(document, more)))


def _with(document: Document, more: list[Block]) -> Document:
    return replace(document, blocks=(*more, *document.blocks))


@pytest.mark.parametrize("name", CASES)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=TRAPPED)
def test_every_text_is_said_exactly_once_and_in_order(name: str, document: Document) -> None:
    case = CASES[name]
    said = [text for text in case.read(case.render(document)) if text]
    assert said == [text for text in case.expected(document) if text]


def _large() -> Document:
    """Sixty tables' topics, 5,000 ideas, forty photographs and the list of everything."""
    blocks: list[Block] = [Heading(1, "Ergebnisse")]
    for table in range(60):
        ideas = tuple(f"Idee {table}-{n}: mehr Busse am Abend und am Wochenende" for n in range(84))
        blocks += [Heading(2, f"Tisch {table}"), Bullets(ideas)]
    photo = jpeg(1_600, 1_200)
    blocks += [Picture(f"foto-{n}.jpg", f"Foto {n}", f"Tisch {n}", 1_600, 1_200, photo) for n in range(40)]
    rows = tuple((str(n), f"Wortlaut {n}", "zugeordnet") for n in range(1_000))
    return Document("Café", "Stadt", "de", (*blocks, Grid("Alle", ("Nr.", "Idee", "Stand"), rows)))


SIZES = {"nothing": Document("", "", "de", ()), "much": _large()}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", CASES)
def test_nothing_and_much_are_both_said_whole(name: str, size: str) -> None:
    case = CASES[name]
    said = [text for text in case.read(case.render(SIZES[size])) if text]
    assert said == [text for text in case.expected(SIZES[size]) if text]


GRIDS = st.integers(1, 4).flatmap(
    lambda width: st.builds(
        Grid,
        LINES,
        st.tuples(*[LINES] * width),
        st.lists(st.tuples(*[LINES] * width), max_size=4).map(tuple),
    )
)


@settings(deadline=None)
@given(GRIDS)
def test_every_cell_stands_in_its_place_in_a_workbook_exactly_as_written(grid: Grid) -> None:
    assert xlsx_rows(spreadsheet.xlsx("Café", "de", grid)) == [
        [_stored(cell).replace("\r\n", "\n").replace("\r", "\n") for cell in row]
        for row in (grid.head, *grid.rows)
    ]


@settings(deadline=None)
@given(GRIDS)
def test_every_cell_stands_in_its_place_in_a_csv_file_and_none_is_a_formula(grid: Grid) -> None:
    rows = csv_rows(spreadsheet.csv(grid))
    assert [[cell.removeprefix("'") for cell in row] for row in rows] == [
        [_stored(cell).removeprefix("'") for cell in row] for row in (grid.head, *grid.rows)
    ]
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def _stored(cell: str) -> str:
    gone = {"\x00", "\ufffe", "\uffff"}
    return "".join("\ufffd" if char in gone or "\ud800" <= char <= "\udfff" else char for char in cell)
