"""What the PDF's fonts can show, what they cannot, and that no word leaves the page."""

import re
from io import BytesIO

import pikepdf
import pytest

from tests.export.pdf_reading import heard
from workshop.export.direction import apart, embedded, right_to_left
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph
from workshop.export.fonts import FAMILIES, coverage
from workshop.export.glyphs import clusters, showable, width
from workshop.export.pdf import render
from workshop.export.pdf_layout import LINE, PADDING, column_widths, sayable


def said(*blocks: Block) -> list[str]:
    return [text for _, text in heard(render(Document("Café", "Stadt", "de", blocks)).data)]


LANGUAGES = {
    "German": "Größe, Übermaß, ẞ, „Anführung“ – 5 € · 20 % …",  # noqa: RUF001
    "Turkish": "İçindekiler, ağaç, şehir, öğün, ısı",  # noqa: RUF001
    "Ukrainian": "Ґанок, їжа, єдність, щастя",
    "Russian": "Объём, ёлка, съезд, выход, эпоха",
    "French": "Où est un œuf, ça coûte, naïf, garçon",
    "Polish": "Zażółć gęślą jaźń",
    "signs": "→ ≤ ≥ ✓ ✗ ☕ ● ★ ⚠ ☐ ☑",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_of_the_phone_is_shown_as_written(language: str) -> None:
    text = LANGUAGES[language]
    assert showable(text) == (text, [])
    assert said(Heading(1, text), Paragraph(text), Bullets((text,))) == [text] * 3


def test_arabic_is_shown_with_all_its_letters_once() -> None:
    text = "مرحبا بالعالم، نعم؟"
    assert showable(text) == (text, [])
    (drawn,) = said(Paragraph(text))
    assert sorted(drawn.replace(" ", "")) == sorted(text.replace(" ", ""))


def test_every_character_that_counts_as_shown_is_shown_upright_and_bold() -> None:
    known = sorted({chr(code) for font in coverage() for code in font})
    shown = [char for char in known if showable(char) == (char, [])]
    assert len(shown) > 4_000
    rows = tuple("a " + "".join(shown[at : at + 40]) for at in range(0, len(shown), 40))
    render(
        Document("Café", "Stadt", "de", (Heading(1, "a"), *(Heading(2, row) for row in rows), Bullets(rows)))
    )


def test_a_character_without_a_glyph_stands_as_its_code_and_is_named() -> None:
    document = Document("Café", "Stadt", "de", (Heading(1, "中"), Bullets(("a 👍 b 中", "文"))))
    rendered = render(document)
    assert rendered.replaced == ("中", "👍", "文")
    assert [text for _, text in heard(rendered.data)] == ["[U+4E2D]", "a [U+1F44D] b [U+4E2D]", "[U+6587]"]


@pytest.mark.parametrize(
    ("text", "shown", "replaced"),
    [
        ("a\x00b", "a[U+0000]b", ["\x00"]),
        ("a\u202eb", "a[U+202E]b", ["\u202e"]),
        ("\U0001f469\u200d\U0001f467", "[U+1F469][U+1F467]", ["\U0001f469", "\U0001f467"]),
        ("☕\ufe0f", "☕", []),
        ("\ufeffa", "a", []),
        ("e\u0301", "e\u0301", []),
        ("→\u0301", "→[U+0301]", ["\u0301"]),
        ("\uf6c3", "[U+F6C3]", ["\uf6c3"]),
        ("ש", "[U+05E9]", ["ש"]),
        (" a\tb\r\n c\xa0d ", "a b c\xa0d", []),
    ],
)
def test_what_cannot_be_drawn_is_replaced_and_what_shows_nothing_goes(
    text: str, shown: str, replaced: list[str]
) -> None:
    assert showable(text) == (shown, replaced)


def test_a_heading_of_which_nothing_is_left_is_no_heading() -> None:
    assert said(Heading(1, "\ufeff"), Heading(3, " "), Paragraph("a")) == ["a"]


def test_a_piece_of_a_word_keeps_what_clings_to_it() -> None:
    assert clusters("ae\u0301\u0302b\u200dc") == ["a", "e\u0301\u0302", "b\u200dc"]


def test_the_first_letter_decides_which_way_a_text_runs() -> None:
    assert [right_to_left(text) for text in ("a مر", "12 مر", "1 a", "", "«שלום")] == [
        False,
        True,
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "words", "rest"),
    [
        ("نعم (Tisch 1, Runde 1) [1, 3]", "نعم", " (Tisch 1, Runde 1) [1, 3]"),
        ("نعم [6]", "نعم", " [6]"),
        ("نعم WLAN 5?", "نعم WLAN 5?", ""),
        ("نعم (لا)", "نعم (لا)", ""),
        ("Ja نعم [6]", "", "Ja نعم [6]"),
    ],
)
def test_words_from_right_to_left_stand_apart_from_what_is_noted_behind_them(
    text: str, words: str, rest: str
) -> None:
    assert apart(text) == (words, rest)
    assert embedded(text) == (f"\u202b{words}\u202c\u200e{rest}" if words else text)
    assert sayable(text, 11, LINE) == ({"words": words, "rest": rest} if words else text)


def test_a_number_behind_arabic_words_stands_to_their_right() -> None:
    (drawn,) = said(Bullets(("نعم [6]",)))
    assert drawn.endswith(" [6]")


def test_an_ordinary_text_stays_whole_and_a_long_word_may_break() -> None:
    ordinary = "Gleichstellungsbeauftragte in personalorientierten Unternehmen " * 5
    assert sayable(ordinary, 11, LINE) == ordinary
    long = sayable("vorn " + "W" * 2_000 + " hinten", 11, LINE)
    assert isinstance(long, dict)
    parts = long["parts"]
    assert isinstance(parts, list)
    assert "".join(parts) == "vorn " + "W" * 2_000 + " hinten"
    assert max(width(part) * 11 for part in parts[1:-1]) < LINE / 8


@pytest.mark.parametrize("word", ["W" * 2_000, "م" * 500, "中" * 200], ids=["wide", "Arabic", "codes"])
def test_nothing_leaves_the_page(word: str) -> None:
    blocks = (
        *(Heading(level, word) for level in range(1, 7)),
        Paragraph(word),
        Bullets((word, "a " + word)),
        Grid(word, (word, "Nr.", word), ((word, "1", word), ("a", word, "b"))),
    )
    pdf = pikepdf.open(BytesIO(render(Document(word, word, "de", blocks)).data))
    assert max(right_edges(pdf)) <= 595.3 - 70.8 + 1


def right_edges(pdf: pikepdf.Pdf) -> list[float]:
    """How far to the right, in points, each run of glyphs reaches."""
    edges = []
    for page in pdf.pages:
        fonts = {name: glyph_widths(font) for name, font in page.Resources.Font.items()}
        size, place, font, places = 0.0, 0.0, {}, []
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                font, size = fonts[str(operands[0])], float(operands[1])
            elif str(operator) == "q":
                places.append(place)
            elif str(operator) == "Q":
                place = places.pop()
            elif str(operator) == "cm":
                place += float(operands[4])
            elif str(operator) in ("Tj", "TJ"):
                strings = operands[0] if str(operator) == "TJ" else [operands[0]]
                run = 0.0
                for each in strings:
                    if isinstance(each, pikepdf.String):
                        data = bytes(each)
                        run += sum(font.get(data[n : n + 2], 0) for n in range(0, len(data), 2))
                    else:
                        run -= float(each)
                edges.append(place + run * size / 1000)
    return edges


def glyph_widths(font: pikepdf.Object) -> dict[bytes, float]:
    (inner,) = font.DescendantFonts
    widths: dict[bytes, float] = {}
    given = list(inner.W)
    while given:
        first, then = int(given.pop(0)), given.pop(0)
        if isinstance(then, pikepdf.Array):
            widths |= {(first + n).to_bytes(2, "big"): float(each) for n, each in enumerate(then)}
        else:
            each = float(given.pop(0))
            widths |= {n.to_bytes(2, "big"): each for n in range(first, int(then) + 1)}
    return widths


def test_columns_fill_at_most_the_line_and_tear_no_word_that_fits() -> None:
    head = ("Nr.", "Idee", "Themengruppe")
    rows = [(str(n), "ein langer Satz über alles " * 4, "Gleichstellungsbeauftragte") for n in range(3)]
    widths = column_widths(head, rows)
    assert sum(widths) == pytest.approx(LINE, abs=0.1)
    assert widths[0] < widths[2] < widths[1]
    assert not [
        cell
        for row in (head, *rows)
        for cell, wide in zip(row, widths, strict=True)
        if sayable(cell, 9.5, wide - 2 * PADDING, row is head) != cell
    ]


def test_a_table_with_little_to_say_stays_small() -> None:
    assert sum(column_widths(("Name", "Vorname"), [("Muster", "Kim")])) < LINE / 3


def test_only_fonts_from_packages_are_used() -> None:
    pdf = pikepdf.open(BytesIO(render(Document("C", "S", "de", (Paragraph("a م → ä"),))).data))
    names = {str(font.BaseFont) for font in pdf.pages[0].Resources.Font.values()}
    bare = {re.sub(r"^/[A-Z]{6}\+|-.*$", "", name) for name in names}
    assert bare <= {family.replace(" ", "") for family in FAMILIES}


def test_of_a_heap_of_marks_one_is_kept_so_that_a_letter_is_read_once() -> None:
    assert showable("x" + "\u0301" * 40 + " y\u0301") == ("x\u0301 y\u0301", [])
