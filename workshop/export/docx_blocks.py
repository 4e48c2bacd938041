"""Says blocks in Word's elements: paragraphs, lists, tables and pictures, each in its role's style.

They are made directly, because looking a style up in the file for each of 25,000 cells takes minutes.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import count

from docx.oxml.shape import CT_Inline
from docx.parts.document import DocumentPart
from docx.shared import Pt

from workshop.export.beside import under_headings
from workshop.export.direction import embedded
from workshop.export.document import Block, Bullets, Grid, Heading, Paragraph, Picture
from workshop.export.docx_styles import Styles
from workshop.export.docx_xml import Element, twips, w
from workshop.export.office_look import (
    HEADINGS,
    Role,
    Room,
    column_shares,
    picture_size,
    role_of,
)
from workshop.export.office_text import holdable
from workshop.export.tables import squared


class Blocks:
    """Makes the elements for one file; `locale` is named only where the file's own language is another."""

    def __init__(self, part: DocumentPart, styles: Styles, room: Room, locale: str = "") -> None:
        self._part, self._styles, self._room, self._locale = part, styles, room, locale
        self._numbers = count(part.next_id)

    def elements(self, blocks: Sequence[Block]) -> Iterator[Element]:
        """The blocks' elements in their order."""
        for at, (block, above) in enumerate(under_headings(blocks)):
            match block:
                case Heading(level, text):
                    yield self._paragraph(HEADINGS[level - 1], text)
                case Paragraph(text, tone):
                    yield self._paragraph(role_of(tone, above), text)
                case Bullets(items):
                    yield from (self._paragraph(Role.BULLET, item) for item in items)
                case Grid():
                    yield self._table(block)
                    # Word joins tables that touch, and no cell may end with one; a heading has its own gap.
                    if not isinstance(next(iter(blocks[at + 1 : at + 2]), None), Heading):
                        yield self._paragraph(Role.GAP, "")
                case Picture():
                    yield self._picture(block)
                    if block.caption:
                        yield self._paragraph(Role.CAPTION, block.caption)

    def _paragraph(self, role: Role, text: str) -> Element:
        number = self._styles.number if role is Role.BULLET else 0
        listed = w("numPr", w("ilvl", val=0), w("numId", val=number)) if number else None
        said = holdable(text)
        run = None
        if said:
            words = w("t")
            words.text = embedded(said)
            run = w("r", w("rPr", w("lang", val=self._locale)) if self._locale else None, words)
        return w("p", w("pPr", w("pStyle", val=self._styles.ids[role]), listed), run)

    def _table(self, grid: Grid) -> Element:
        widths = [twips(share * self._room.width) for share in column_shares(grid, self._room.width)]
        whole = squared(grid)
        return w(
            "tbl",
            w(
                "tblPr",
                w("tblStyle", val=self._styles.table),
                w("tblW", w=sum(widths), type="dxa"),
                w("tblLayout", type="fixed"),
                w("tblLook", val="0620", firstRow=1, lastRow=0, firstColumn=0, noHBand=1, noVBand=1),
                w("tblCaption", val=holdable(grid.name)) if holdable(grid.name) else None,
            ),
            w("tblGrid", *(w("gridCol", w=width) for width in widths)),
            self._row(Role.HEAD, whole.head, widths, w("tblHeader")),
            *(self._row(Role.CELL, row, widths) for row in whole.rows),
        )

    def _row(self, role: Role, texts: Sequence[str], widths: Sequence[int], *marks: Element) -> Element:
        cells = (
            w("tc", w("tcPr", w("tcW", w=width, type="dxa")), self._paragraph(role, text))
            for width, text in zip(widths, texts, strict=True)
        )
        return w("tr", w("trPr", w("cantSplit"), *marks), *cells)

    def _picture(self, picture: Picture) -> Element:
        width, height = picture_size(picture, self._room)
        key, _ = self._part.get_or_add_image(BytesIO(picture.data))
        # The part's own way would search the whole text for a free number each time.
        number = next(self._numbers)
        inline: Element = CT_Inline.new_pic_inline(number, key, "", Pt(width), Pt(height))
        # Where nothing is said, LibreOffice leaves a margin.
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        properties = inline.docPr
        properties.set("name", holdable(picture.name))
        properties.set("descr", holdable(picture.alt))
        role = Role.CAPTIONED if picture.caption else Role.PICTURE
        style = w("pStyle", val=self._styles.ids[role])
        return w("p", w("pPr", style), w("r", w("drawing", inline)))
