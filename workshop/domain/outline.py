"""The minutes before they are a document: topics, statements and points, as board and draft together say.

Each has a key that stays the same while its words change: edits, comments and comparisons hang on it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b

from workshop.domain.minutes import Feedback
from workshop.domain.model import CafeTable, Idea, Topic, Workshop
from workshop.domain.results import Counts


class Place(StrEnum):
    """Where a statement's points lie on the board."""

    CLUSTER = "cluster"
    OPEN = "open"
    PARKED = "parked"


@dataclass(frozen=True)
class Point:
    """One bullet: a card and the ideas that it stands for, the card first.

    `text` is what will be printed, `board` what the board says; `drifted` if that has changed since somebody
    found other words for it. `dots` are those of all its ideas. `unchosen` if its cluster has too few dots to
    stand on its own, so that it is printed under "Weitere Nennungen".
    """

    key: str
    text: str
    board: str
    ideas: tuple[Idea, ...]
    dots: int = 0
    out: bool = False
    drifted: bool = False
    unchosen: bool = False


@dataclass(frozen=True)
class Lead:
    """A cluster's lead-in, a sentence that its points complete; also where it is empty or left out."""

    key: str
    text: str
    board: str
    out: bool = False
    drifted: bool = False


@dataclass(frozen=True)
class Statement:
    """A heading and its points: a cluster, what is open ("Weitere Nennungen") or what is parked.

    What is no cluster has no words of its own: `text` is "" and each language has its name for it; nor has it
    a lead-in.
    """

    key: str
    place: Place
    text: str
    board: str
    lead: Lead | None
    minority: str | None
    points: tuple[Point, ...]
    dots: int = 0
    out: bool = False
    drifted: bool = False

    @property
    def lead_in(self) -> str:
        """What is printed before the points; "" for nothing."""
        return "" if self.lead is None or self.lead.out else self.lead.text


@dataclass(frozen=True)
class Section:
    """A topic with its statements."""

    key: str
    text: str
    board: str
    topic: Topic
    tables: tuple[CafeTable, ...]
    statements: tuple[Statement, ...]
    feedback: Feedback
    hidden: tuple[Idea, ...] = ()
    withdrawn: tuple[Idea, ...] = ()
    out: bool = False
    drifted: bool = False

    def printed(self) -> Iterator[Statement]:
        """The statements that are not left out, each with the points that are not."""
        for statement in self.statements:
            if not statement.out:
                yield replace(statement, points=tuple(point for point in statement.points if not point.out))


@dataclass(frozen=True)
class Outline:
    """The whole of it. `numbers` has each idea's number in the annex, from 1, by its id."""

    workshop: Workshop
    sections: tuple[Section, ...]
    counts: Counts
    numbers: Mapping[int, int]

    def printed(self) -> Iterator[Section]:
        """The sections that are not left out."""
        return (section for section in self.sections if not section.out)

    def points(self) -> Iterator[Point]:
        """Every point, also those left out."""
        for section in self.sections:
            for statement in section.statements:
                yield from statement.points

    def left_out(self) -> int:
        """How many ideas the board shows but these minutes do not print."""
        return _mentions(self.points()) - _mentions(self._printed_points())

    def unchosen(self) -> int:
        """How many ideas of clusters are printed under "Weitere Nennungen", as those have too few dots."""
        return _mentions(point for point in self._printed_points() if point.unchosen)

    def _printed_points(self) -> Iterator[Point]:
        for section in self.printed():
            for statement in section.printed():
                yield from statement.points


@dataclass(frozen=True)
class News:
    """What the board has done since somebody last looked: the keys that are new, changed or elsewhere.

    `withdrawn` counts the cards whose guests took them back, `gone` what else is no line of its own any more:
    a cluster that was dissolved, an idea that was hidden or joined to another one.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    withdrawn: int = 0
    gone: int = 0

    def __bool__(self) -> bool:
        """Is there any?"""
        return bool(self.added or self.changed or self.moved or self.withdrawn or self.gone)


def _mentions(points: Iterable[Point]) -> int:
    return sum(len(point.ideas) for point in points)


def fingerprint(text: str) -> str:
    """A short hash that tells whether a text has changed without keeping it."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def look(whole: Outline) -> dict[str, str]:
    """What an outline that nobody has edited says, as fingerprints by key: its words, what they lie in.

    What is open or parked is no line of the board itself, only its points are.
    """
    seen = {}
    for section in whole.sections:
        seen[section.key] = f"{fingerprint(section.board)}:"
        for statement in section.statements:
            if statement.place is Place.CLUSTER:
                said = "\n".join((statement.board, statement.lead_in, statement.minority or ""))
                seen[statement.key] = f"{fingerprint(said)}:{section.key}"
            for point in statement.points:
                seen[point.key] = f"{fingerprint(point.board)}:{statement.key}"
    return seen


def news(whole: Outline, seen: Mapping[str, str] | None) -> News:
    """What has changed on the board since `seen`; nothing if nobody has looked yet. `whole` as for `look`."""
    if seen is None:
        return News()
    now = look(whole)
    known = [key for key in now if key in seen]
    missing = seen.keys() - now.keys()
    withdrawn = {f"idea-{idea.id}" for section in whole.sections for idea in section.withdrawn} & missing
    return News(
        added=tuple(key for key in now if key not in seen),
        changed=tuple(key for key in known if now[key].split(":")[0] != seen[key].split(":")[0]),
        moved=tuple(key for key in known if now[key].split(":")[1] != seen[key].split(":")[1]),
        withdrawn=len(withdrawn),
        gone=len(missing - withdrawn),
    )
