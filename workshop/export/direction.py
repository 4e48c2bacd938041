"""Which way a text runs, and where words end that run from right to left.

The minutes run from left to right. Words that do not are set apart, so that what stands in brackets behind
them keeps its place and its order.
"""

import re
import unicodedata

# What the minutes put behind a point: "(7 Punkte, Runde 1)", "[1, 3]".
_NOTES = re.compile(r" \([^()]*\)(?: \[[\d,\s]+\])?$| \[[\d,\s]+\]$")
_LEFTWARDS = ("R", "AL")
# Invisible marks: what stands between them runs from right to left; what follows the last one, to the right.
_EMBED, _POP, _RIGHTWARDS = "\u202b", "\u202c", "\u200e"


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((way for way in directions if way in ("L", *_LEFTWARDS)), "L") != "L"


def apart(text: str) -> tuple[str, str]:
    """The words that run from right to left, and what follows them; ("", text) for any other text."""
    if not right_to_left(text):
        return "", text
    notes = _NOTES.search(text)
    at = len(text) if notes is None or right_to_left(notes[0]) else notes.start()
    return text[:at], text[at:]


def embedded(text: str) -> str:
    """The text with invisible marks around words that run from right to left, for want of a better way."""
    words, rest = apart(text)
    return f"{_EMBED}{words}{_POP}{_RIGHTWARDS}{rest}" if words else text
