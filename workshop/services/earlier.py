"""What earlier events came to: read in, kept beside a workshop, and held against its points.

What recurs is proposed; what the organiser says to it is kept in the draft, a "no" with a hyphen before it.
"""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b
from threading import Lock

from sqlalchemy import Connection

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.minutes import Draft, Earlier
from workshop.domain.outline import Outline, Point
from workshop.domain.permissions import Action, require
from workshop.domain.text import clean_line, require_line
from workshop.export.bullet_reader import LONGEST_POINT, MOST_POINTS, Reading, read_file, read_text
from workshop.grouping.recurring import Match, recurring
from workshop.services.drafts import Desk, read_desk, redraft
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import earlier as storage
from workshop.storage import workshops

MOST_EARLIER = 10
_LABEL_LIMIT = 60
_NO = "-"
_MOST_KNOWN = 32


class Said(StrEnum):
    """What the organiser says to a pair."""

    NOTHING = "nothing"
    SAME = "same"
    OTHER = "other"


@dataclass(frozen=True)
class Pair:
    """A point of today (`key` in the outline) and one of an earlier event (`name`: "earlier id:number").

    `sure` if both say the same in nearly the same words; otherwise they are only near each other.
    """

    key: str
    name: str
    now: str
    then: str
    label: str
    sure: bool
    said: Said


@dataclass(frozen=True)
class Recurrence:
    """The pairs of a workshop: proposed ones with the surest first, accepted and rejected ones in its order.

    `recurring` of its `points` were said before, as far as anybody has agreed.
    """

    proposed: tuple[Pair, ...]
    accepted: tuple[Pair, ...]
    rejected: tuple[Pair, ...]
    recurring: int
    points: int


def read_earlier(
    house: House, visitor: Visitor, workshop_id: int, source: bytes | str, name: str = ""
) -> Reading:
    """The points of a file (its bytes and its `name`) or of a pasted text, before any is kept."""
    with house.store.read() as tx:
        require(visitor.actor(), Action.EDIT_MINUTES, workshops.get(tx, workshop_id).phase)
    return read_text(source) if isinstance(source, str) else read_file(source, name, house.now())


def import_earlier(
    house: House, visitor: Visitor, workshop_id: int, name: str, label: str, points: Sequence[str]
) -> Earlier:
    """Keep these points of an earlier event; the minutes will call it by its `label`, such as "2017"."""
    title, called = require_line(name, "earlier-name"), require_line(label, "earlier-label", _LABEL_LIMIT)
    lines = dict.fromkeys(line for point in points if (line := clean_line(point)))
    if not lines:
        raise Invalid("earlier-nothing")
    if len(lines) > MOST_POINTS:
        raise Invalid("earlier-too-many", most=MOST_POINTS, found=len(lines))
    kept = Earlier(0, workshop_id, title, called, tuple(line[:LONGEST_POINT] for line in lines))
    stored: list[Earlier] = []

    def store(tx: Connection, desk: Desk) -> Draft:
        if len(storage.of_workshop(tx, workshop_id)) >= MOST_EARLIER:
            raise Invalid("earlier-enough", most=MOST_EARLIER)
        stored.append(storage.add(tx, kept))
        return desk.draft

    redraft(house, visitor, workshop_id, store)
    return stored[0]


def list_earlier(house: House, visitor: Visitor, workshop_id: int) -> tuple[Earlier, ...]:
    """The earlier events that were read in for this workshop, in the order of import."""
    with house.store.read() as tx:
        require(visitor.actor(), Action.EDIT_MINUTES, workshops.get(tx, workshop_id).phase)
        return storage.of_workshop(tx, workshop_id)


def remove_earlier(house: House, visitor: Visitor, workshop_id: int, earlier_id: int) -> None:
    """Forget an earlier event, and with it all that was said about its points."""

    def removed(tx: Connection, desk: Desk) -> Draft:
        storage.remove(tx, workshop_id, earlier_id)
        beginning = f"{earlier_id}:"
        again = {
            key: tuple(name for name in names if not name.removeprefix(_NO).startswith(beginning))
            for key, names in desk.draft.again.items()
        }
        return replace(desk.draft, again={key: names for key, names in again.items() if names})

    redraft(house, visitor, workshop_id, removed)


def propose_recurring(house: House, visitor: Visitor, workshop_id: int) -> Recurrence:
    """Today's printed points beside the earlier ones: what is proposed, and what was decided.

    Of a point that is decided for an earlier event, nothing more is proposed from that one.
    """
    desk = read_desk(house, visitor, workshop_id)
    points = _printed(desk.outline)
    proposed: list[tuple[Match, Pair]] = []
    decided: list[Pair] = []
    for event in list_earlier(house, visitor, workshop_id):
        said = _said(event, points, desk.draft)
        decided += [_pair(points[p], event, e, answer, sure=True) for (p, e), answer in sorted(said.items())]
        proposed += [
            (match, _pair(points[match.point], event, match.earlier, Said.NOTHING, sure=match.sure))
            for match in _undecided(event, points, said)
        ]
    proposed.sort(key=lambda each: (not each[0].sure, -each[0].closeness))
    accepted = tuple(pair for pair in decided if pair.said is Said.SAME)
    return Recurrence(
        tuple(pair for _, pair in proposed),
        accepted,
        tuple(pair for pair in decided if pair.said is Said.OTHER),
        len({pair.key for pair in accepted}),
        len(points),
    )


def mark_recurring(
    house: House, visitor: Visitor, workshop_id: int, key: str, name: str, *, same: bool
) -> None:
    """Say that a point is the same as an earlier one, or that it is not; the minutes print the former."""
    _answer(house, visitor, workshop_id, key, name, name if same else _NO + name)


def unmark_recurring(house: House, visitor: Visitor, workshop_id: int, key: str, name: str) -> None:
    """Take back what was said about a pair; it may be proposed again."""
    _answer(house, visitor, workshop_id, key, name, None)


def _answer(
    house: House, visitor: Visitor, workshop_id: int, key: str, name: str, answer: str | None
) -> None:
    def answered(tx: Connection, desk: Desk) -> Draft:
        if all(point.key != key for point in desk.outline.points()):
            raise NotFound("minutes-key")
        known = {
            f"{each.id}:{n}" for each in storage.of_workshop(tx, workshop_id) for n in range(len(each.points))
        }
        if name not in known:
            raise NotFound("earlier-unknown")
        again = dict(desk.draft.again)
        names = [each for each in again.pop(key, ()) if each.removeprefix(_NO) != name]
        names += [] if answer is None else [answer]
        return replace(desk.draft, again={**again, key: tuple(names)} if names else again)

    redraft(house, visitor, workshop_id, answered)


def _printed(whole: Outline) -> list[Point]:
    return [
        point for section in whole.printed() for statement in section.printed() for point in statement.points
    ]


def _said(event: Earlier, points: Sequence[Point], draft: Draft) -> dict[tuple[int, int], Said]:
    """What was said to which pair, by the indexes of point and earlier point."""
    numbers = {f"{event.id}:{n}": n for n in range(len(event.points))}
    return {
        (p, numbers[name.removeprefix(_NO)]): Said.OTHER if name.startswith(_NO) else Said.SAME
        for p, point in enumerate(points)
        for name in draft.again.get(point.key, ())
        if name.removeprefix(_NO) in numbers
    }


def _undecided(event: Earlier, points: Sequence[Point], said: dict[tuple[int, int], Said]) -> list[Match]:
    same = [pair for pair, answer in said.items() if answer is Said.SAME]
    open_points = sorted(set(range(len(points))) - {p for p, _ in same})
    open_earlier = sorted(set(range(len(event.points))) - {e for _, e in same})
    apart = frozenset(
        (open_points.index(p), open_earlier.index(e))
        for (p, e), answer in said.items()
        if answer is Said.OTHER and p in open_points and e in open_earlier
    )
    found = _known.matches(
        [points[p].text for p in open_points], [event.points[e] for e in open_earlier], apart
    )
    return [
        replace(each, point=open_points[each.point], earlier=open_earlier[each.earlier]) for each in found
    ]


class _Known:
    """What was compared last, by a hash of the texts: the words themselves are not kept here."""

    def __init__(self) -> None:
        self.pairs: dict[bytes, tuple[Match, ...]] = {}
        # Only this process can make the hash, so that nobody finds out the words by trying.
        self._salt = secrets.token_bytes(16)
        self._lock = Lock()

    def matches(
        self, points: Sequence[str], earlier: Sequence[str], apart: frozenset[tuple[int, int]]
    ) -> tuple[Match, ...]:
        said = json.dumps([points, earlier, sorted(apart)]).encode()
        key = blake2b(said, digest_size=32, key=self._salt).digest()
        with self._lock:
            found = self.pairs.get(key)
        if found is None:
            found = tuple(recurring(points, earlier, apart))
            with self._lock:
                self.pairs[key] = found
                while len(self.pairs) > _MOST_KNOWN:
                    del self.pairs[next(iter(self.pairs))]
        return found


_known = _Known()


def _pair(point: Point, event: Earlier, n: int, said: Said, *, sure: bool) -> Pair:
    return Pair(point.key, f"{event.id}:{n}", point.text, event.points[n], event.label, sure, said)
