import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Picture
from workshop.export.markdown import escape, render

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
Line = tuple[str, str]


def written(document: Document) -> list[Line]:
    """What the document says: ("h2", text), ("p", text), ("li", text), in order."""
    lines: list[Line] = []
    for block in document.blocks:
        match block:
            case Heading(level, text):
                lines.append((f"h{level}", text))
            case Paragraph(text):
                lines.append(("p", text))
            case Bullets(items):
                lines += [("li", item) for item in items]
    return [(tag, " ".join(text.split())) for tag, text in lines]


def understood(markdown: str) -> list[Line]:
    """What a reader of the Markdown sees; anything but plain headings, paragraphs and bullets fails."""
    lines: list[Line] = []
    tags: list[str] = []
    for token in PARSER.parse(markdown):
        if token.nesting == 1:
            tags.append(token.tag)
        elif token.nesting == -1:
            tags.pop()
        else:
            assert token.type == "inline"
            assert {child.type for child in token.children or []} <= {"text"}
            text = "".join(child.content for child in token.children or [])
            assert tags in (["h1"], ["h2"], ["h3"], ["p"], ["ul", "li", "p"])
            lines.append(("li" if "li" in tags else tags[-1], text))
    return lines


def as_document(*blocks: Block) -> Document:
    return Document("Titel", "Stadt", "de", blocks)


# Letters are rare, the characters that act in Markdown frequent, so that they meet.
PIECES = st.sampled_from(
    [*"\\`*_{}[]()<>#+-.!|~&;:@=/\"'^$% \t", "ab", "1", "22", "é", "*x*", "www.a", "://"]
)
TEXTS = (st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=30)).filter(
    lambda text: (
        bool(text.split()) and not re.search("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]", text)
    )
)
BLOCKS = st.one_of(
    st.builds(Heading, st.integers(1, 3), TEXTS),
    st.builds(Paragraph, TEXTS),
    st.builds(Bullets, st.lists(TEXTS, min_size=1, max_size=4).map(tuple)),
)


@settings(deadline=None)
@given(st.lists(BLOCKS, max_size=5))
def test_whatever_people_write_a_reader_of_the_markdown_gets_exactly_that(blocks: list[Block]) -> None:
    document = as_document(*blocks)
    assert understood(render(document)) == written(document)


def test_hostile_texts_stay_text(hostile: Document) -> None:
    assert understood(render(hostile)) == written(hostile)


def test_a_control_character_shows_as_a_replacement_and_stops_nothing() -> None:
    document = as_document(Paragraph("a\x00b\x1bc\ud800d"))
    assert understood(render(document)) == [("p", "a\ufffdb\ufffdc\ufffdd")]


def test_a_line_break_in_a_text_does_not_start_a_block() -> None:
    document = as_document(Bullets(("eins\n# zwei\n\n- drei",)))
    assert understood(render(document)) == [("li", "eins # zwei - drei")]


def test_ordinary_sentences_are_left_as_they_are() -> None:
    text = "Gut & günstig: Kita-Plätze (auch U3) ab 2027: „jetzt!“ für 5 € / Tag, 10 % mehr; ja?"
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("https://example.org/a", "https\\://example.org/a"),
        ("www.example.org", "www\\.example.org"),
        ("person@example.org", "person\\@example.org"),
    ],
)
def test_an_address_does_not_become_a_link_of_its_own_accord(text: str, escaped: str) -> None:
    assert escape(text) == escaped
    assert PARSER.parseInline(escaped)[0].content == escaped
    assert understood(escaped) == [("p", text)]


def test_the_file_ends_with_one_line_break() -> None:
    assert render(as_document(Heading(1, "Ergebnisse"), Bullets(("a", "b")))) == "# Ergebnisse\n\n- a\n- b\n"


def test_a_table_becomes_a_table_under_its_name() -> None:
    grid = Grid("Liste", ("Nr.", "Idee"), (("1", "a | b"), ("2", "")))
    assert render(as_document(grid)) == (
        "Liste\n\n| Nr. | Idee |\n| --- | --- |\n| 1 | a \\| b |\n| 2 |  |\n"
    )


def test_a_tables_name_is_not_repeated_under_the_same_heading() -> None:
    grid = Grid("Gäste", ("Name",), (("Muster",),))
    assert render(as_document(Heading(2, "Gäste"), grid)) == "## Gäste\n\n| Name |\n| --- |\n| Muster |\n"


def test_a_pictures_name_is_an_address_whatever_it_contains() -> None:
    picture = Picture("a b).jpg", "drei *Kreise*", "", 40, 30)
    assert render(as_document(picture)) == "![drei \\*Kreise\\*](a%20b%29.jpg)\n"
