"""From lines to points: which lines of minutes were their results, whatever program they come from.

Bullets are points, and so is a line without one that bullets follow, because it is their statement.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from workshop.domain.text import clean_line
from workshop.i18n import LANGUAGES, translator

# A longer line is cut: no point has that many characters, and lines are put together.
LONGEST_LINE = 2_000
_LONGEST_STATEMENT = 300
# Bullets as people type them and as Word's symbol font draws them.
_DRAWN = "\u2022\u2023\u2043\u25aa\u25ab\u25a0\u25a1\u25cf\u25cb\u25e6\uf02d\uf0a7\uf0b7\uf0d8"
_SIGN = re.compile(
    rf"(?:[-*+\u2013\u2014\u2212\u00b7\u27a2\u2713{_DRAWN}]|\(?\d{{1,3}}[.)]|[a-z]\))\s+(?=\S)|[{_DRAWN}](?=\S)"
)
# "Ausgestal-" and "tung" are one word, "Kultur-" and "und Freizeitangebot" are not.
_BROKEN = re.compile(r"\w-")
_BOUND = ("und ", "oder ", "bzw", "sowie ", "and ", "or ")
_YEAR_BEHIND = re.compile(r"[ (](?:19|20)\d\d\)?$")
_NUMBER = re.compile(r"\d+")
_NOTE = re.compile(
    r"\d+ \u00d7 genannt|mentioned \d+ \u00d7|\d+ (?:Punkte?|dots?)"
    r"|(?:Tische?|Runden?|tables?|rounds?) \d|already mentioned in "
)
_AGAIN, _AGAIN_END = "bereits ", " genannt"
_TITLES = ("minutes-results", "minutes-open", "minutes-parked", "minutes-feedback")


@dataclass(frozen=True)
class Line:
    """A line or a paragraph; `level` is a heading's level, 0 for none; an empty text parts two paragraphs."""

    text: str
    bullet: bool = False
    level: int = 0
    indented: bool = False


def lines_of(text: str) -> list[Line]:
    """The lines of a plain text, each with or without a bullet's sign before it."""
    return [typed(line) for line in re.split(r"\r\n?|[\n\u2028\u2029\x0b\x0c\x85]", text)]


def typed(line: str, level: int = 0) -> Line:
    """A line as somebody typed it; a sign at its beginning makes it a bullet."""
    plain = clean_line(line)[:LONGEST_LINE]
    sign = None if level else _SIGN.match(plain)
    if sign:
        return Line(plain[sign.end() :], bullet=True)
    return Line(plain, level=level, indented=line[:1].isspace())


def points_of(lines: Sequence[Line]) -> list[str]:
    """The points: bullets with the statements over them, or every line where nothing is a bullet."""
    found: list[str] = []
    if not any(line.bullet for line in lines):
        for line in lines:
            if found and _is_broken(found[-1]) and line.text:
                found[-1] = _join(found[-1], line.text)
            else:
                found.append(line.text)
        return _distinct(found)
    above, before = Line(""), Line("")
    for line in lines:
        if line.bullet:
            # Running text is no statement, even where bullets follow it.
            found += [above.text] if len(above.text) <= _LONGEST_STATEMENT else []
            found.append(line.text)
            above = Line("")
        elif line.text and before.bullet and _goes_on(found[-1], line):
            found[-1] = _join(found[-1], line.text)
            continue
        elif line.text and not line.level and before.text and not before.bullet and not before.level:
            above = replace(above, text=_join(above.text, line.text))
        elif line.text and (line.level or not above.level):
            # A heading waits for its bullets, whatever stands between them.
            above = line
        before = line
    return _distinct(found)


def results_in(lines: Sequence[Line]) -> list[Line]:
    """What stands under the headings "Ergebnisse", or nothing where there is no such heading."""
    kept: list[Line] = []
    level: int | None = None
    for line in lines:
        if is_results(line.text):
            level = line.level
        elif level is not None and line.level and line.level <= (level or line.level):
            level = None
        elif level is not None:
            kept.append(line)
    return kept


def is_results(text: str) -> bool:
    """Is this the heading "Ergebnisse" in one of our languages?"""
    return _bare(text) in {translator(each)("minutes-results").casefold() for each in LANGUAGES}


def _bare(text: str) -> str:
    """A heading without the year behind it: "Ergebnisse 2025" says no more than "Ergebnisse"."""
    return _YEAR_BEHIND.sub("", text.rstrip(" :")).rstrip(" :").casefold()


def _goes_on(before: str, line: Line) -> bool:
    """Is this line the rest of the bullet above it, broken where the page ended?"""
    if line.level:
        return False
    return line.indented or line.text[:1].islower() or _is_broken(before) or before.endswith(",")


def _is_broken(text: str) -> bool:
    return _BROKEN.fullmatch(text[-2:]) is not None


def _join(before: str, text: str) -> str:
    """Both as one line, cut like any other: a line for each of a million letters must not grow and grow."""
    if not _is_broken(before) or text.startswith(_BOUND):
        joined = f"{before} {text}"
    else:
        joined = before[:-1] + text if text[:1].islower() else before + text
    return joined[:LONGEST_LINE]


def _distinct(texts: Iterable[str]) -> list[str]:
    """Each point once, without the notes of our own minutes and their headings that say nothing."""
    empty = {translator(each)(key).casefold() for each in LANGUAGES for key in _TITLES}
    plain = [_without_end(_without_end(text, "[]", _are_numbers), "()", _has_note).strip() for text in texts]
    return list(dict.fromkeys(text for text in plain if text and _bare(text) not in empty))


def _without_end(text: str, brackets: str, ours: Callable[[list[str]], bool]) -> str:
    """The text without the last bracket, if the parts of what stands in it are ours.

    No pattern says that: a guest's words decide how long one would try.
    """
    start = text.rfind(brackets[0])
    inner = text[start + 1 : -1]
    if start < 0 or not text.endswith(brackets[1]) or brackets[1] in inner or not ours(inner.split(", ")):
        return text
    return text[:start].rstrip()


def _are_numbers(parts: list[str]) -> bool:
    return all(_NUMBER.fullmatch(part) for part in parts)


def _has_note(parts: list[str]) -> bool:
    """Is one of them a note, or do several of them name the events at which this was said already?"""
    if any(_NOTE.match(part) for part in parts):
        return True
    first = next((at for at, part in enumerate(parts) if part.startswith(_AGAIN)), len(parts))
    return ", ".join(parts[first:]).find(_AGAIN_END, len(_AGAIN)) > 0
