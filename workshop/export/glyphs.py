"""What the PDF's fonts can show of a text: anything else stands there as its code, such as `[U+4E2D]`.

One character without a glyph would stop the whole document, so nothing is left to chance.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from workshop.export.fonts import coverage

# Embeddings, overrides and isolates would change the order in which the reader sees the characters; no PDF/A
# may hold a byte order mark.
_NEVER = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)))
# Control characters, and the private ones that a font fills as it likes.
_NEVER_KINDS = ("Cc", "Co")
# Variation selectors and joiners only say how to draw a neighbour, a byte order mark says nothing.
_HINTS = frozenset(map(chr, (*range(0xFE00, 0xFE10), 0x200C, 0x200D, 0xFEFF)))
# A no-break space is a space of its own; every other kind of room between words is one.
_ROOM = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029 ]+")
_INSEPARABLE = ("M", "Cf")


def showable(text: str) -> tuple[str, list[str]]:
    """The text as one line that the fonts can show, and the characters replaced by their code in it."""
    text = _ROOM.sub(" ", text).strip(" ")
    if _plain().issuperset(text):
        return text, []
    shown: list[str] = []
    replaced: list[str] = []
    fonts = range(len(coverage()))
    # A letter and its marks are drawn by one font, so a mark must find a home in its letter's.
    homes: Sequence[int] = fonts
    marked = False
    for char in text:
        mark = unicodedata.category(char) == "Mn" and char not in _HINTS
        # A heap of marks is drawn well but read out, and copied, as so many letters: one is kept.
        if mark and marked:
            continue
        marked = mark
        able = [font for font in (homes if _clings(char) else fonts) if _draws(font, char)]
        if able:
            homes = able
            shown.append(char)
        elif char not in _HINTS:
            homes = ()
            shown.append(f"[U+{ord(char):04X}]")
            replaced.append(char)
    return "".join(shown), replaced


def clusters(text: str) -> list[str]:
    """The text in pieces that must not be torn apart: a character and what clings to it."""
    found: list[str] = []
    for char in text:
        if found and (_clings(char) or found[-1].endswith("\u200d")):
            found[-1] += char
        else:
            found.append(char)
    return found


def width(text: Iterable[str]) -> float:
    """How wide these showable characters are in upright, in em."""
    known = _width_table()
    return sum(known.get(char, 1.0) for char in text)


def _clings(char: str) -> bool:
    return char > "\x7f" and unicodedata.category(char).startswith(_INSEPARABLE)


def _draws(font: int, char: str) -> bool:
    known = ord(char) in coverage()[font] and char not in _NEVER
    return known and unicodedata.category(char) not in _NEVER_KINDS


@cache
def _plain() -> frozenset[str]:
    """The first font's characters that stand for themselves, whatever is beside them."""
    letters = map(chr, coverage()[0])
    return frozenset(char for char in letters if _draws(0, char) and not _clings(char))


@cache
def _width_table() -> dict[str, float]:
    return {chr(code): size for font in reversed(coverage()) for code, size in font.items()}
