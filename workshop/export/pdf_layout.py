"""What must be decided before typst sets a page: where a long word may break, and how wide columns are.

All lengths are in points; a word's width is that of the upright font, with a margin, wider where it is bold.
"""

from collections.abc import Iterable, Sequence

from workshop.export.direction import apart, right_to_left
from workshop.export.glyphs import clusters, width
from workshop.export.tables import shared

LINE = 453.5
CELL_SIZE = 9.5
PADDING = 5.0
_WIDEST = 1.3
_BOLD, _UPRIGHT = 1.12, 1.02
# A long word breaks into pieces of this part of its line, so that lines are nearly full.
_PIECES_PER_LINE = 16
# What rounding may take away.
_SLACK = 0.5
# A row of more lines than this may break between two pages.
_TALL = 12

Text = str | dict[str, object]


def sayable(text: str, size: float, line: float, bold: bool = True) -> Text:
    """A showable text for lines of this length: as it is, or in parts between which a line may break.

    Words that run from right to left are set apart from what follows, unless one of them has to break.
    """
    room = line / (size * (_BOLD if bold else _UPRIGHT))
    # Whatever is this short fits, whichever letters it has.
    parts = [text] if len(text) * _WIDEST < room else _parts(text, room)
    if len(parts) > 1:
        return {"parts": parts, "rtl": right_to_left(text)}
    words, rest = apart(text)
    return {"words": words, "rest": rest} if words else text


def column_widths(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[float]:
    """The columns' widths, which fill the line: wide where there is much to say, no word torn needlessly."""
    room = LINE - 2 * PADDING * len(head)
    wanted, needed = [], []
    for name, *cells in zip(head, *rows, strict=True):
        wanted.append(min(room, max(_line(name, _BOLD), *map(_line, cells), 1.0)))
        needed.append(max(_longest_word(name, _BOLD), *map(_longest_word, cells), 1.0))
    spare = room - sum(needed)
    if spare < 0:
        inner = shared(room, needed)
    else:
        wishes = [max(0.0, want - need) for want, need in zip(wanted, needed, strict=True)]
        whole = sum(wishes) or 1.0
        # A table with little to say does not stretch its columns apart.
        share = min(1.0, spare / whole)
        inner = [need + wish * share for need, wish in zip(needed, wishes, strict=True)]
    return [round(each + 2 * PADDING, 2) for each in inner]


def is_tall(row: Sequence[str], widths: Sequence[float]) -> bool:
    """Whether a row of these cells, as wide as these columns, may not fit on what is left of a page."""
    cells = zip(row, widths, strict=True)
    return any(_line(cell) > _TALL * (wide - 2 * PADDING) for cell, wide in cells)


def _parts(text: str, room: float) -> list[str]:
    parts = [""]
    for place, word in enumerate(text.split(" ")):
        parts[-1] += " " * (place > 0)
        if len(word) * _WIDEST < room or width(word) <= room:
            parts[-1] += word
        else:
            first, *rest = _pieces(word, room / _PIECES_PER_LINE)
            parts[-1] += first
            parts += rest
    return parts


def _pieces(word: str, room: float) -> list[str]:
    pieces: list[str] = [""]
    filled = 0.0
    for cluster in clusters(word):
        size = width(cluster)
        if pieces[-1] and filled + size > room:
            pieces.append("")
            filled = 0.0
        pieces[-1] += cluster
        filled += size
    return pieces


def _line(text: str, margin: float = _UPRIGHT) -> float:
    return width(text) * CELL_SIZE * margin


def _longest_word(text: str, margin: float = _UPRIGHT) -> float:
    return _SLACK + max(_line(word, margin) for word in text.split(" "))
