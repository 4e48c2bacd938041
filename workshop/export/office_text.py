"""What Word and OpenDocument files share: which text XML can hold, a template's placeholders, its damage.

A placeholder is known by its name in double brackets, in whatever case somebody typed it.
"""

import re
import struct
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from zipfile import BadZipFile

from lxml import etree

# The paragraph that the document's blocks replace, and the names that stand inside a text.
PLACE = "ERGEBNISSE"
FIELDS = ("TITEL", "UNTERTITEL", "DATUM", "ORT", "VERANSTALTER", "PROTOKOLL", "FREIGABE")
LOCALES = {"de": "de-DE", "en": "en-GB"}
# What a damaged package may raise somewhere in the libraries that read it.
BROKEN = (
    BadZipFile,
    zlib.error,
    struct.error,
    etree.LxmlError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    EOFError,
    OSError,
    RuntimeError,
)
_PLACE = re.compile(rf"\s*\[\[\s*{PLACE}\s*\]\]\s*", re.IGNORECASE)
_FIELD = re.compile(rf"\[\[\s*({'|'.join(FIELDS)})\s*\]\]", re.IGNORECASE)
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def holdable(text: str) -> str:
    """One line of what XML can hold; anything else shows as the replacement character."""
    return " ".join(_NOT_XML.sub("\ufffd", text).split())


def is_place(text: str) -> bool:
    """Is this paragraph the placeholder for the blocks, and nothing besides?"""
    return _PLACE.fullmatch(text) is not None


def filled_in(pieces: Sequence[str], fields: Mapping[str, str], *, running: bool = False) -> set[str]:
    """The placeholders in this paragraph for which there are words.

    A title that only stands in a `running` header or footer does not count: the text still needs its own.
    """
    names = {match[1].upper() for match in _FIELD.finditer("".join(pieces))}
    return {name for name in names if fields.get(name) and not (running and name == FIELDS[0])}


def refill(pieces: Sequence[str], fields: Mapping[str, str]) -> list[str]:
    """A paragraph's pieces with its placeholders filled; a value stands in the piece where its name began.

    Word tears a name into several pieces as it likes. A name without a value becomes nothing. What a value
    contains is never read again.
    """
    whole = "".join(pieces)
    found = list(_FIELD.finditer(whole))
    starts, ends = [match.start() for match in found], [match.end() for match in found]
    filled: list[str] = []
    start = 0
    for piece in pieces:
        end = start + len(piece)
        touched = slice(bisect_right(ends, start), bisect_left(starts, end))
        filled.append(_refilled(whole, start, end, found[touched], fields))
        start = end
    return filled


def _refilled(
    whole: str, start: int, end: int, found: Sequence[re.Match[str]], fields: Mapping[str, str]
) -> str:
    parts: list[str] = []
    at = start
    for match in found:
        if match.start() >= start:
            parts += [whole[at : match.start()], holdable(fields.get(match[1].upper(), ""))]
        at = min(match.end(), end)
    return "".join([*parts, whole[at:end]])
