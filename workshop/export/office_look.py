"""How Word and OpenDocument files look: a fixed set of roles, each with one style, the same in both.

In somebody's own template only what a role needs to work is supplied; letters and colours stay the house's.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from workshop.export.document import DEEPEST, Grid, Picture, Tone
from workshop.export.tables import shared, squared

# Word and LibreOffice both have it, or a face of the same widths.
FONT = "Arial"
INK, SOFT, TEAL, COFFEE, LINE = "1E2A2F", "56646B", "0A6C6C", "6B4226", "DDD6CA"
# A bullet's text stands this far in, in points.
BULLET_INDENT = 18
CM = 72 / 2.54
# A4 with its margins, in points.
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 21 * CM, 29.7 * CM, 2.5 * CM
# A small picture is not blown up beyond what a screen would show.
_POINTS_PER_PIXEL = 72 / 96
# A photo is a reminder, not a page; on a small page it leaves room for its caption.
TALLEST_PICTURE = 9 * CM
_PICTURE_PART = 0.81
# For a column's width, in points: a cell's edges, a broad letter of the text and a bold one of the head, also
# where a house's letters are larger than ours; what is longer counts as this long.
_CELL_EDGES, _LETTER, _HEAD_LETTER, _LONG_WORD, _LONG_TEXT = 9, 7, 8.5, 26, 80


class Role(StrEnum):
    """What a paragraph is; the fixed set of styles has one for each."""

    BODY = "body"
    BULLET = "bullet"
    SOFT = "soft"
    BENEATH = "beneath"
    SUBTITLE = "subtitle"
    LEAD = "lead"
    DISSENT = "dissent"
    CLOSING = "closing"
    CAPTION = "caption"
    PICTURE = "picture"
    CAPTIONED = "captioned"
    CELL = "cell"
    HEAD = "head"
    GAP = "gap"
    HEADING_1 = "heading 1"
    HEADING_2 = "heading 2"
    HEADING_3 = "heading 3"
    HEADING_4 = "heading 4"
    HEADING_5 = "heading 5"
    HEADING_6 = "heading 6"

    @property
    def level(self) -> int:
        """A heading's level, 0 for everything else."""
        return HEADINGS.index(self) + 1 if self in HEADINGS else 0


HEADINGS = tuple(Role(f"heading {level}") for level in range(1, DEEPEST + 1))
TONES = {
    Tone.NORMAL: Role.BODY,
    Tone.SOFT: Role.SOFT,
    Tone.SUBTITLE: Role.SUBTITLE,
    Tone.LEAD: Role.LEAD,
    Tone.DISSENT: Role.DISSENT,
    Tone.CLOSING: Role.CLOSING,
}


@dataclass(frozen=True)
class Look:
    """A role's letters and space, lengths in points; `keep` holds it to what follows, `edge` rules its left.

    `line` is the line's height as a multiple.
    """

    size: float = 11
    bold: bool = False
    italic: bool = False
    colour: str = INK
    before: float = 0
    after: float = 8
    indent: float = 0
    keep: bool = False
    edge: bool = False
    line: float = 1.2


LOOKS = {
    Role.BODY: Look(),
    Role.BULLET: Look(after=4, indent=BULLET_INDENT),
    Role.SOFT: Look(size=10, colour=SOFT, before=6),
    Role.BENEATH: Look(size=10, colour=SOFT, before=2, after=6, keep=True),
    Role.SUBTITLE: Look(size=14, colour=SOFT, after=16, keep=True),
    Role.LEAD: Look(after=4, keep=True),
    Role.DISSENT: Look(italic=True, before=8, indent=14, edge=True),
    Role.CLOSING: Look(before=20),
    Role.CAPTION: Look(size=9.5, colour=SOFT, after=14),
    Role.PICTURE: Look(before=6, after=12, line=1),
    Role.CAPTIONED: Look(before=6, after=4, keep=True, line=1),
    Role.CELL: Look(size=10, before=3, after=3, line=1.1),
    Role.HEAD: Look(size=10, bold=True, colour=TEAL, before=3, after=3, keep=True, line=1.1),
    Role.GAP: Look(size=4, after=6, line=1),
    Role.HEADING_1: Look(size=22, bold=True, colour=TEAL, after=6, keep=True),
    Role.HEADING_2: Look(size=15, bold=True, before=24, keep=True),
    Role.HEADING_3: Look(size=12, bold=True, colour=TEAL, before=16, after=6, keep=True),
    Role.HEADING_4: Look(bold=True, before=12, after=4, keep=True),
    Role.HEADING_5: Look(size=10.5, bold=True, colour=TEAL, before=10, after=4, keep=True),
    Role.HEADING_6: Look(size=10.5, bold=True, colour=SOFT, before=10, after=4, keep=True),
}


@dataclass(frozen=True)
class Room:
    """How much room there is for the blocks, in points."""

    width: float = PAGE_WIDTH - 2 * MARGIN
    height: float = PAGE_HEIGHT - 2 * MARGIN


def picture_size(picture: Picture, room: Room) -> tuple[float, float]:
    """Width and height in points: the picture's own size, or less where it would not fit."""
    tallest = min(TALLEST_PICTURE, _PICTURE_PART * room.height)
    scale = min(_POINTS_PER_PIXEL, room.width / picture.width, tallest / picture.height)
    return picture.width * scale, picture.height * scale


def role_of(tone: Tone, above: str) -> Role:
    """The role of a paragraph; an aside right beneath a heading stays with what follows, as that does."""
    return Role.BENEATH if tone is Tone.SOFT and above else TONES[tone]


def column_shares(grid: Grid, width: float) -> list[float]:
    """What part of a table of this width, in points, each column gets; together 1.

    Each has room for its longest word first, and what is left goes where the long texts are. Where there is
    too little room, the broad columns give way and the short ones stay whole.
    """
    whole = squared(grid)
    columns = list(zip(*whole.rows, strict=True)) if whole.rows else [()] * len(whole.head)
    needs = [
        _CELL_EDGES + max(_HEAD_LETTER * _longest_word((head,)), _LETTER * _longest_word(cells))
        for head, cells in zip(whole.head, columns, strict=True)
    ]
    if sum(needs) >= width:
        widths = shared(width, needs)
    else:
        lengths = [
            max(min(len(text), _LONG_TEXT) for text in (head, "-", *cells))
            for head, cells in zip(whole.head, columns, strict=True)
        ]
        left = width - sum(needs)
        widths = [need + left * length / sum(lengths) for need, length in zip(needs, lengths, strict=True)]
    return [each / sum(widths) for each in widths]


def _longest_word(texts: Iterable[str]) -> int:
    words = (len(word) for text in texts for word in text.split())
    return min(max(words, default=0), _LONG_WORD)
