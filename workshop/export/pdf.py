"""Says a document as a PDF that is PDF/UA-1 and PDF/A-2a in one file, set by typst.

What people wrote goes to typst as data in a file and never into its source.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from workshop.export.beside import is_named, under_headings
from workshop.export.document import (
    Block,
    Bullets,
    Document,
    Grid,
    Heading,
    Paragraph,
    Picture,
    Rendered,
    Tone,
)
from workshop.export.glyphs import showable
from workshop.export.office_look import TALLEST_PICTURE
from workshop.export.office_text import holdable
from workshop.export.pdf_layout import CELL_SIZE, LINE, PADDING, Text, column_widths, is_tall, sayable
from workshop.export.pressing import Json, frame, run_press
from workshop.export.tables import squared
from workshop.i18n import Translator, translator

# In points, as in the template.
_TEXT, _SUBTITLE, _ASIDE = 11.0, 13.0, 9.5
_HEADINGS = (22.0, 15.0, 12.0, 11.0, 11.0, 11.0)
_INDENT = 24.0
# A small picture is not blown up.
_POINTS_PER_PIXEL = 0.75


def render(document: Document, made: datetime | None = None) -> Rendered:
    """The document as PDF on A4 pages; `made` (now, if not given) is the date in the file.

    The same document and date give the same bytes. Characters that the fonts lack stand there as their code.
    Raise `Unavailable` if typst fails or takes too long; why, the log says.
    """
    t = translator(document.language)
    writer = _Writer(t)
    content = _frame(document, t) | {"blocks": list(writer.blocks(document.blocks))}
    data = run_press("minutes", content, writer.files, made)
    return Rendered(data, tuple(writer.replaced))


def _frame(document: Document, t: Translator) -> Json:
    # Two private characters stand for the numbers, which typst alone knows.
    page, pages = "\ue000", "\ue001"
    footer = re.split(f"([{page}{pages}])", t("document-page", page=page, pages=pages))
    title = holdable(document.title) or t("document-untitled")
    return frame(title, document.author, document.language) | {
        "footer": [{page: "page", pages: "pages"}.get(part, "=" + part) for part in footer],
        "padding": PADDING,
    }


class _Writer:
    """Turns blocks into data, and remembers what had to be replaced and which files belong to it."""

    def __init__(self, t: Translator) -> None:
        self.replaced: dict[str, None] = {}
        self.files: dict[str, bytes] = {}
        self._t = t

    def blocks(self, blocks: Iterable[Block]) -> Iterator[Json]:
        blocks = [block for block in blocks if not isinstance(block, Heading) or self._clean(block.text)]
        levels = _levels(block.level for block in blocks if isinstance(block, Heading))
        for block, above in under_headings(blocks):
            match block:
                case Heading(text=text):
                    level = next(levels)
                    size = _HEADINGS[level - 1]
                    yield {"kind": "heading", "level": level, "text": self._say(text, size)}
                case Paragraph(text, tone):
                    # An aside beneath a heading stays with what follows, as the heading does.
                    yield self._paragraph(text, tone) | {"sticky": bool(above)}
                case Bullets(items):
                    said = [self._say(item, line=LINE - _INDENT) for item in items]
                    yield {"kind": "bullets", "items": said}
                case Grid():
                    yield self._grid(block, named=is_named(block, above))
                case Picture():
                    yield from self._picture(block)

    def _paragraph(self, text: str, tone: Tone = Tone.NORMAL) -> Json:
        size = _SUBTITLE if tone is Tone.SUBTITLE else _TEXT
        said = self._say(text, size, LINE - _INDENT)
        return {"kind": "paragraph", "tone": tone.value, "sticky": False, "text": said}

    def _grid(self, grid: Grid, *, named: bool) -> Json:
        name, head, rows = self._say(grid.name, _ASIDE), *self._cells(squared(grid))
        if not head:
            return self._paragraph(grid.name)
        widths = column_widths(head, rows)

        def cells(row: tuple[str, ...], bold: bool = False) -> list[Text]:
            return [
                sayable(cell, CELL_SIZE, width - 2 * PADDING, bold)
                for cell, width in zip(row, widths, strict=True)
            ]

        return {
            "kind": "grid",
            # The heading above has said it, to the eye and to the ear.
            "name": "" if named else name,
            "widths": widths,
            "head": cells(head, bold=True),
            # A head as tall as a page would leave no room for anything else, page after page.
            "tall": is_tall(head, widths),
            "rows": [{"cells": cells(row), "tall": is_tall(row, widths)} for row in rows],
        }

    def _cells(self, grid: Grid) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        return tuple(map(self._clean, grid.head)), tuple(tuple(map(self._clean, row)) for row in grid.rows)

    def _picture(self, picture: Picture) -> Iterator[Json]:
        alt = holdable(picture.alt) or self._t("document-picture")
        if not picture.data:
            yield self._paragraph(alt, Tone.SOFT)
            if picture.caption:
                yield self._paragraph(picture.caption, Tone.SOFT)
            return
        name = f"{len(self.files)}.jpg"
        self.files[name] = picture.data
        natural = picture.width * _POINTS_PER_PIXEL
        yield {
            "kind": "picture",
            "file": name,
            "alt": alt,
            "caption": self._say(picture.caption, _ASIDE),
            "width": min(natural, LINE, TALLEST_PICTURE * picture.width / picture.height),
        }

    def _say(self, text: str, size: float = _TEXT, line: float = LINE) -> Text:
        return sayable(self._clean(text), size, line)

    def _clean(self, text: str) -> str:
        shown, replaced = showable(text)
        self.replaced |= dict.fromkeys(replaced)
        return shown


def _levels(levels: Iterable[int]) -> Iterator[int]:
    """The headings' levels moved up evenly so that they begin with 1, and without a jump downwards."""
    given = list(levels)
    before = 0
    for level in given:
        before = min(level - min(given) + 1, before + 1)
        yield before
