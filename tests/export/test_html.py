import re
from html.parser import HTMLParser

from tests.export.hearing import HtmlReader, html_texts
from tests.export.office_reading import full
from workshop.config import ROOT
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph, Picture, Tone
from workshop.export.html import page, render

TAGS = {"article", "h1", "h2", "h3", "p", "ul", "li", "bdi"}


class Reader(HTMLParser):
    """Collects the tags that a browser would see and the texts between them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert {name for name, _ in attrs} <= {"class", "lang", "dir"}

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append(data)


def test_a_document_becomes_a_fragment_with_the_tags_that_say_what_it_is() -> None:
    document = Document(
        "Titel",
        "Stadt",
        "de",
        (Heading(1, "Ergebnisse"), Paragraph("12. Mai", Tone.SOFT), Bullets(("a", "b"))),
    )
    assert render(document) == (
        '<article class="minutes" lang="de" dir="ltr">\n'
        "<h1>Ergebnisse</h1>\n"
        '<p class="soft">12. Mai</p>\n'
        "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"
        "</article>"
    )


def test_headings_can_step_down_to_fit_under_a_pages_own() -> None:
    document = Document("Titel", "Stadt", "de", (Heading(1, "a"), Heading(3, "b")))
    assert render(document, top_level=2) == (
        '<article class="minutes" lang="de" dir="ltr">\n<h2>a</h2>\n<h4>b</h4>\n</article>'
    )


def test_hostile_texts_show_as_the_characters_they_are(hostile: Document) -> None:
    reader = Reader()
    reader.feed(render(hostile))
    expected = [
        text
        for block in hostile.blocks
        for text in (block.items if isinstance(block, Bullets) else (block.text,))
    ]
    assert reader.tags <= TAGS
    assert reader.texts == expected


def test_a_table_has_a_caption_and_heads_for_its_columns() -> None:
    document = Document("Titel", "Stadt", "de", (Grid("Liste", ("Nr.", "Idee"), (("1", "<b>"),)),))
    assert render(document) == (
        '<article class="minutes" lang="de" dir="ltr">\n<table>\n<caption>Liste</caption>\n<thead>\n'
        '<tr><th scope="col">Nr.</th><th scope="col">Idee</th></tr>\n</thead>\n'
        "<tbody>\n<tr><td>1</td><td>&lt;b&gt;</td></tr>\n</tbody>\n</table>\n</article>"
    )


def test_a_tables_name_is_heard_and_not_shown_again_where_the_heading_above_is_the_same() -> None:
    grid = Grid("Teilnehmende", ("Name",), (("Muster",),))
    document = Document("Titel", "Stadt", "de", (Heading(2, "Teilnehmende"), grid, grid))
    source = render(document)
    assert source.count('<table aria-label="Teilnehmende">') == source.count("<caption>") == 1
    assert html_texts(source) == ["Teilnehmende", *["Teilnehmende", "Name", "Muster"] * 2]


def test_words_from_right_to_left_are_isolated_and_their_notes_stay_behind_them() -> None:
    document = Document("Titel", "Stadt", "de", (Bullets(("نعم (Runde 1) [6]", "Ja نعم [6]")),))
    assert "<li><bdi>نعم</bdi> (Runde 1) [6]</li>\n<li>Ja نعم [6]</li>" in render(document)


def test_only_a_cell_with_a_very_long_word_may_break_it() -> None:
    grid = Grid("Liste", ("Nr.",), (("Themenspeicher",), ("W" * 25,)))
    source = render(Document("Titel", "Stadt", "de", (grid,)))
    assert f'<td>Themenspeicher</td></tr>\n<tr><td class="long">{"W" * 25}</td>' in source


def test_no_heading_is_deeper_than_html_knows() -> None:
    document = Document("Titel", "Stadt", "de", (Heading(5, "a"), Heading(6, "b")))
    assert [tag for tag, _ in HtmlReader(render(document, top_level=3)).said] == ["h6", "h6"]


def test_every_tone_is_a_class() -> None:
    document = Document("Titel", "Stadt", "de", tuple(Paragraph("a", tone) for tone in Tone))
    classes = [value for tag, _, value in HtmlReader(render(document)).attributes if tag == "p"]
    assert classes == ["normal", "soft", "subtitle", "lead", "dissent", "closing"]


def test_a_page_stands_for_itself_and_asks_nobody_for_anything() -> None:
    source = page(full()).data.decode()
    reader = HtmlReader(source)
    assert source.startswith('<!doctype html>\n<html lang="de">')
    assert ("meta", "charset", "utf-8") in reader.attributes
    assert "<title>Café Musterstadt</title>" in source
    addresses = [value for _, name, value in reader.attributes if name in ("src", "href", "action", "data")]
    assert len(addresses) == 2
    assert all(value.startswith("data:image/jpeg;base64,") for value in addresses)
    assert not {"script", "link", "iframe", "a"} & set(reader.tags)
    assert "url(" not in source
    assert "default-src 'none'; img-src data:" in source.replace("&#39;", "'")


def test_a_picture_that_only_the_server_has_is_words_on_a_page() -> None:
    picture = Picture("foto-1.jpg", "Drei Kreise", "Runde zwei", 40, 30, url="/photos/1")
    reader = HtmlReader(page(Document("Titel", "Stadt", "de", (picture,))).data.decode())
    assert reader.said == [("p", "Drei Kreise"), ("p", "Runde zwei")]


def test_a_page_has_the_colours_of_the_house() -> None:
    tokens = (ROOT / "workshop/web/static/tokens.css").read_text(encoding="utf-8").lower()
    own = (ROOT / "workshop/export/page.css").read_text(encoding="utf-8")
    assert set(re.findall("#[0-9a-f]{6}", own)) <= {*re.findall("#[0-9a-f]{6}", tokens), "#ffffff"}
