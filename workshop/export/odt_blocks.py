"""Says blocks in OpenDocument's elements: paragraphs, lists, tables and pictures, each in its role's style.

Pictures are kept aside for the package. Columns and cells have no named styles in this format, so a table
brings automatic ones.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence

from workshop.export.beside import under_headings
from workshop.export.direction import embedded
from workshop.export.document import Block, Bullets, Grid, Heading, Paragraph, Picture
from workshop.export.odt_styles import Styles
from workshop.export.odt_xml import Element, o, points, said
from workshop.export.office_look import (
    HEADINGS,
    LINE,
    TEAL,
    Role,
    Room,
    column_shares,
    picture_size,
    role_of,
)
from workshop.export.office_text import holdable
from workshop.export.tables import squared

_QUIET, _QUIET_RULE = "A6A6A6", "595959"


class Blocks:
    """Makes the elements for one file; `taken` are names of styles and tables that it has already."""

    def __init__(self, styles: Styles, room: Room, taken: frozenset[str] = frozenset(), *, own: bool) -> None:
        self._styles, self._room, self._taken = styles, room, set(taken)
        self._colours = (LINE, TEAL) if own else (_QUIET, _QUIET_RULE)
        self.automatic: list[Element] = []
        self.pictures: dict[str, bytes] = {}

    def elements(self, blocks: Sequence[Block]) -> Iterator[Element]:
        """The blocks' elements in their order."""
        for at, (block, above) in enumerate(under_headings(blocks)):
            match block:
                case Heading(level, text):
                    style = self._styles.ids[HEADINGS[level - 1]]
                    yield self._line(
                        o("text:h", {"text:style-name": style, "text:outline-level": str(level)}), text
                    )
                case Paragraph(text, tone):
                    yield self._paragraph(role_of(tone, above), text)
                case Bullets(items):
                    lines = (o("text:list-item", None, self._paragraph(Role.BULLET, item)) for item in items)
                    yield o("text:list", {"text:style-name": self._styles.bullets}, *lines)
                case Grid():
                    yield self._table(block)
                    # A heading brings its own gap.
                    if not isinstance(next(iter(blocks[at + 1 : at + 2]), None), Heading):
                        yield self._paragraph(Role.GAP, "")
                case Picture():
                    yield self._picture(block)
                    if block.caption:
                        yield self._paragraph(Role.CAPTION, block.caption)

    def _paragraph(self, role: Role, text: str) -> Element:
        return self._line(o("text:p", {"text:style-name": self._styles.ids[role]}), text)

    def _line(self, element: Element, text: str) -> Element:
        line = embedded(holdable(text))
        if not self._styles.foreign:
            return said(element, line)
        element.append(said(o("text:span", {"text:style-name": self._styles.foreign}), line))
        return element

    def _table(self, grid: Grid) -> Element:
        name = self._free("Minutes")
        shares = column_shares(grid, self._room.width)
        whole = squared(grid)
        self._table_styles(name, shares)
        columns = (o("table:table-column", {"table:style-name": f"{name}.{at}"}) for at in range(len(shares)))
        title = holdable(grid.name)
        return o(
            "table:table",
            {"table:name": self._free(re.sub(r"\W+", " ", title)[:80] or name), "table:style-name": name},
            said(o("table:title"), title) if title else None,
            *columns,
            o("table:table-header-rows", None, self._row(Role.HEAD, whole.head, name)),
            *(self._row(Role.CELL, row, name) for row in whole.rows),
        )

    def _row(self, role: Role, texts: Sequence[str], name: str) -> Element:
        cell = {
            "table:style-name": f"{name}.{'head' if role is Role.HEAD else 'cell'}",
            "office:value-type": "string",
        }
        cells = (o("table:table-cell", cell, self._paragraph(role, text)) for text in texts)
        return o("table:table-row", {"table:style-name": f"{name}.row"}, *cells)

    def _table_styles(self, name: str, shares: Sequence[float]) -> None:
        line, rule = self._colours
        width = {"style:width": points(self._room.width), "table:align": "left"}
        edges = {"fo:padding-left": "4.25pt", "fo:padding-right": "4.25pt", "fo:padding-top": "3pt"}
        below = {"fo:padding-bottom": "3pt", "fo:border-left": "none", "fo:border-right": "none"}
        hair = {"fo:border-bottom": f"0.5pt solid #{line}", "fo:border-top": "none"}
        head = {"fo:border-bottom": f"1.5pt solid #{rule}", "fo:border-top": f"0.5pt solid #{line}"}
        kinds = [
            (name, "table", width | {"table:border-model": "collapsing"}),
            (f"{name}.row", "table-row", {"fo:keep-together": "always"}),
            (f"{name}.cell", "table-cell", edges | below | hair),
            (f"{name}.head", "table-cell", edges | below | head),
        ]
        for at, share in enumerate(shares):
            kinds.append(
                (f"{name}.{at}", "table-column", {"style:column-width": points(share * self._room.width)})
            )
        for style, family, properties in kinds:
            names = {"style:name": style, "style:family": family}
            self.automatic.append(o("style:style", names, o(f"style:{family}-properties", properties)))

    def _picture(self, picture: Picture) -> Element:
        width, height = picture_size(picture, self._room)
        path = f"Pictures/{hashlib.sha256(picture.data).hexdigest()[:32]}.jpg"
        self.pictures[path] = picture.data
        image = {
            "xlink:href": path,
            "xlink:type": "simple",
            "xlink:show": "embed",
            "xlink:actuate": "onLoad",
            "draw:mime-type": "image/jpeg",
        }
        frame = {
            "draw:style-name": self._styles.frame,
            "draw:name": self._free(holdable(picture.name)),
            "text:anchor-type": "as-char",
            "svg:width": points(width),
            "svg:height": points(height),
        }
        alt = said(o("svg:desc"), holdable(picture.alt))
        role = Role.CAPTIONED if picture.caption else Role.PICTURE
        shown = o("draw:frame", frame, o("draw:image", image), alt)
        return o("text:p", {"text:style-name": self._styles.ids[role]}, shown)

    def _free(self, wanted: str) -> str:
        """A name that nothing else in the file has."""
        tries = (f"{wanted} {n}" if n else wanted for n in range(len(self._taken) + 1))
        name = next(each.replace(" ", "_") for each in tries if each.replace(" ", "_") not in self._taken)
        self._taken.add(name)
        return name
