"""What was approved, who reviews, what they remark, and how two versions of the minutes differ.

A version is sealed: its checksum is that of its content and of who approved it, which never change.
"""

import datetime as dt
import hashlib
import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

GENERAL = ""


@dataclass(frozen=True)
class Approval:
    """Who approved which version of the minutes, on which day; `at` is the moment it was written down.

    `checksum` is the version's `seal`: that of the approval together with what was approved.
    """

    id: int
    workshop_id: int
    number: int
    approved_by: str
    approved_on: dt.date
    at: dt.datetime
    note: str
    checksum: str


@dataclass(frozen=True)
class Version(Approval):
    """An approval with what was approved: `document`, `results`, `lines` and `places`, as JSON has them."""

    content: Mapping[str, Any]

    def lines(self) -> tuple["Line", ...]:
        """What it says, line by line."""
        return tuple(Line(key, LineKind(kind), text) for key, kind, text in self.content["lines"])


@dataclass(frozen=True)
class Reviewer:
    """Somebody asked to read the minutes before they are approved; `token` is in their secret link."""

    id: int
    workshop_id: int
    name: str
    function: str
    token: str


@dataclass(frozen=True)
class Remark:
    """What a reviewer says to the line with this `key`, or to the whole where it is `GENERAL`."""

    id: int
    reviewer_id: int
    key: str
    text: str
    at: dt.datetime
    settled_at: dt.datetime | None = None


class LineKind(StrEnum):
    """What a line is; each kind hangs on the last one of the kind before, a lead on its statement."""

    TOPIC = "topic"
    STATEMENT = "statement"
    LEAD = "lead"
    POINT = "point"


@dataclass(frozen=True)
class Line:
    """One line of the minutes: the key that it has in the outline, and its words."""

    key: str
    kind: LineKind
    text: str


class How(StrEnum):
    """What became of a line."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    MOVED = "moved"


@dataclass(frozen=True)
class Difference:
    """One line that differs; it is `REWORDED` and `MOVED` in two of them if both.

    `before` and `after` are its words, "" where it is not there; `was_in` and `is_in` those of what it
    hangs on.
    """

    how: How
    key: str
    kind: LineKind
    before: str = ""
    after: str = ""
    was_in: str = ""
    is_in: str = ""


@dataclass(frozen=True)
class Piece:
    """Words that stayed (neither), that only the earlier text has (`gone`) or only the later one (`new`)."""

    text: str
    gone: bool = False
    new: bool = False


def canonical(content: Mapping[str, Any]) -> str:
    """The one way to write this content as JSON, in ASCII: the same content always gives the same text."""
    return json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def seal(approval: Approval, text: str) -> str:
    """The checksum of who approved what, the content as `canonical` has written it: SHA-256 in hexadecimal.

    It holds number, name, day, moment and note; the ids and the approval's own checksum do not count.
    """
    said = {
        "number": approval.number,
        "approved_by": approval.approved_by,
        "approved_on": approval.approved_on.isoformat(),
        "at": approval.at.astimezone(dt.UTC).isoformat(),
        "note": approval.note,
    }
    # Neither part holds a line break of its own.
    return checksum(f"{canonical(said)}\n{text}")


def checksum(text: str) -> str:
    """SHA-256 of a text that `canonical` has written, in hexadecimal digits."""
    return hashlib.sha256(text.encode("ascii", "backslashreplace")).hexdigest()


def compare(before: Sequence[Line], after: Sequence[Line]) -> tuple[Difference, ...]:
    """How the later lines differ from the earlier ones: the later ones in their order, then what is gone.

    Of lines that changed places among their neighbours as few as possible count as moved.
    """
    old, new = _places(before), _places(after)
    strayed = _strayed(old, new)
    found: list[Difference] = []
    for key, (line, parent) in new.items():
        is_in = new[parent][0].text if parent else ""
        if key not in old:
            found.append(Difference(How.ADDED, key, line.kind, "", line.text, "", is_in))
            continue
        was, was_parent = old[key]
        was_in = old[was_parent][0].text if was_parent else ""
        for how, holds in ((How.REWORDED, was.text != line.text), (How.MOVED, key in strayed)):
            if holds:
                found.append(Difference(how, key, line.kind, was.text, line.text, was_in, is_in))
    for key, (line, parent) in old.items():
        if key not in new:
            was_in = old[parent][0].text if parent else ""
            found.append(Difference(How.REMOVED, key, line.kind, line.text, "", was_in))
    return tuple(found)


def pieces(before: str, after: str) -> Iterator[Piece]:
    """Both texts word by word, what is gone before what is new in its place."""
    old, new = before.split(), after.split()
    for _, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if old[a:b] == new[c:d]:
            yield Piece(" ".join(new[c:d]))
            continue
        if b > a:
            yield Piece(" ".join(old[a:b]), gone=True)
        if d > c:
            yield Piece(" ".join(new[c:d]), new=True)


def _places(lines: Sequence[Line]) -> dict[str, tuple[Line, str]]:
    """Each line by its key, with the key of what it hangs on."""
    topic = statement = ""
    places = {}
    for line in lines:
        match line.kind:
            case LineKind.TOPIC:
                topic, statement, parent = line.key, "", ""
            case LineKind.STATEMENT:
                statement, parent = line.key, topic
            case _:
                parent = statement
        places[line.key] = (line, parent)
    return places


def _strayed(old: Mapping[str, tuple[Line, str]], new: Mapping[str, tuple[Line, str]]) -> set[str]:
    rank = {key: n for n, key in enumerate(old)}
    staying = defaultdict(list)
    strayed = set()
    for key, (_, parent) in new.items():
        if key in old and old[key][1] == parent:
            staying[parent].append(key)
        elif key in old:
            strayed.add(key)
    for keys in staying.values():
        strayed |= set(keys) - _longest_rise(keys, rank)
    return strayed


def _longest_rise(keys: Sequence[str], rank: Mapping[str, int]) -> set[str]:
    """As many of these keys as stand in the order of their ranks."""
    ends: list[int] = []
    last: list[str] = []
    before: dict[str, str | None] = {}
    for key in keys:
        n = bisect_left(ends, rank[key])
        before[key] = last[n - 1] if n else None
        ends[n:] = [rank[key]] if n == len(ends) else [rank[key], *ends[n + 1 :]]
        last[n:] = [key] if n == len(last) else [key, *last[n + 1 :]]
    kept: set[str] = set()
    key_or_none = last[-1] if last else None
    while key_or_none is not None:
        kept.add(key_or_none)
        key_or_none = before[key_or_none]
    return kept
