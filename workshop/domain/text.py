"""Text hygiene, once for everything that people type or files contain.

What leaves here is safe to store, compare, print and put on one line.
"""

import re
import unicodedata

from workshop.domain.errors import Invalid

IDEA_LIMIT = 1_000
FILE_IDEA_LIMIT = 10_000
LINE_LIMIT = 500
PARAGRAPH_LIMIT = 5_000

# Embeddings, overrides and isolates change the order in which the reader sees the characters
# (https://trojansource.codes); the marks U+200E and U+200F are harmless and Arabic needs them.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Zero-width space, word joiner, byte order mark, object replacement: invisible, so never "an idea".
# The zero-width joiners stay, Persian and emoji are made of them.
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\ufffc]")
# Control characters, and the code points that will never be characters. What only this Python
# does not know yet stays: next year's emoji are among it.
_NO_CHARACTER = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
# Letters, marks and symbols by name that show nothing: fillers, an empty Braille cell, selectors.
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")


def clean_line(text: str) -> str:
    """One line: NFC, no control characters, lone surrogates or bidi overrides, single spaces.

    A text that would show nothing (blank, or invisible characters only) becomes "".
    """
    return " ".join(_without_traps(text).split())


def clean_paragraphs(text: str) -> str:
    """Like `clean_line`, but keeps line breaks: each line cleaned, at most one empty line between."""
    lines = [" ".join(line.split()) for line in _without_traps(text).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def clean_idea(text: str, limit: int = IDEA_LIMIT) -> str:
    """A guest's words as one line of 1 to `limit` characters, else `Invalid`."""
    line = clean_line(text)
    if not line:
        raise Invalid("idea-empty")
    if len(line) > limit:
        raise Invalid("idea-too-long", length=len(line), limit=limit)
    return line


def require_line(text: str, field: str, limit: int = LINE_LIMIT) -> str:
    """A line that must not be empty, such as a title; `field` names it in the error."""
    line = limited_line(text, field, limit)
    if not line:
        raise Invalid("field-empty", field=field)
    return line


def limited_line(text: str, field: str, limit: int = LINE_LIMIT) -> str:
    """A line that may be empty but not longer than `limit` characters."""
    return _within(clean_line(text), field, limit)


def limited_paragraphs(text: str, field: str, limit: int = PARAGRAPH_LIMIT) -> str:
    """Paragraphs that may be empty but not longer than `limit` characters."""
    return _within(clean_paragraphs(text), field, limit)


def _within(text: str, field: str, limit: int) -> str:
    if len(text) > limit:
        raise Invalid("field-too-long", field=field, length=len(text), limit=limit)
    return text


def _without_traps(text: str) -> str:
    text = text.encode("utf-8", "ignore").decode("utf-8")
    text = re.sub(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]", "\n", text)
    text = _NO_CHARACTER.sub("", _INVISIBLE.sub("", _BIDI.sub("", text)))
    # Last, because two characters may combine once nothing stands between them any more.
    text = unicodedata.normalize("NFC", text)
    return text if _shows_something(text) else ""


def _shows_something(text: str) -> bool:
    return any(unicodedata.category(c) not in ("Cc", "Cf", "Zs") for c in _BLANK.sub("", text))
