"""Says a document in the two texts of a clipboard, to be pasted into minutes that somebody already has.

Word and LibreOffice take the formatted one, with their own styles; where that is not possible, the plain one
reads well.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from workshop.export import html
from workshop.export.beside import is_named, under_headings
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Picture, Tone
from workshop.export.office_text import holdable
from workshop.i18n import Translator, translator


@dataclass(frozen=True)
class Clipping:
    """The same text twice: as a fragment of HTML, and as plain lines."""

    formatted: str
    plain: str


def clip(document: Document, top_level: int = 1) -> Clipping:
    """The document without its pictures, each named where it stood; level 1 becomes `top_level`."""
    t = translator(document.language)
    blocks = tuple(each for block in document.blocks for each in _in_words(block, t))
    parts = ["\n".join(_lines(block, above)) for block, above in under_headings(blocks)]
    return Clipping(
        html.render(replace(document, blocks=blocks), top_level), "\n\n".join(part for part in parts if part)
    )


def _in_words(block: Block, t: Translator) -> Iterator[Block]:
    """A picture as words: no office program takes one from a browser's clipboard together with text."""
    if not isinstance(block, Picture):
        yield block
        return
    yield Paragraph(t("document-picture-named", alt=block.alt) if block.alt else t("document-picture"))
    if block.caption:
        yield Paragraph(block.caption, Tone.SOFT)


def _lines(block: Block, above: str) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield holdable(text)
        case Bullets(items):
            yield from ("• " + holdable(item) for item in items)
        case Grid(name, head, rows):
            if not is_named(block, above):
                yield holdable(name)
            # Spreadsheets and Word's “convert text to table” know the tabulator.
            yield from ("\t".join(map(holdable, row)) for row in (head, *rows))
