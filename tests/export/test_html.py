from html.parser import HTMLParser

from workshop.export.document import Bullets, Document, Heading, Paragraph, Tone
from workshop.export.html import render

TAGS = {"article", "h1", "h2", "h3", "p", "ul", "li"}


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
        '<article class="minutes" lang="de">\n'
        '<h1 dir="auto">Ergebnisse</h1>\n'
        '<p class="soft" dir="auto">12. Mai</p>\n'
        '<ul>\n<li dir="auto">a</li>\n<li dir="auto">b</li>\n</ul>\n'
        "</article>"
    )


def test_headings_can_step_down_to_fit_under_a_pages_own() -> None:
    document = Document("Titel", "Stadt", "de", (Heading(1, "a"), Heading(3, "b")))
    assert render(document, top_level=2) == (
        '<article class="minutes" lang="de">\n<h2 dir="auto">a</h2>\n<h4 dir="auto">b</h4>\n</article>'
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
