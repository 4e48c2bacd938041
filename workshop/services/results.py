"""What guests may read once the minutes are approved: the results, and what became of each of their ideas.

Whatever was approved last is told, word for word; the board may have gone on since.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from threading import Lock
from typing import Any

from workshop.domain.codes import clean_code
from workshop.domain.errors import Invalid
from workshop.domain.model import CafeTable, Idea, Phase, Workshop
from workshop.domain.versions import Approval, Version
from workshop.export import html
from workshop.export.document import Document
from workshop.export.frozen import thaw_blocks
from workshop.export.versions import kept as find_kept
from workshop.services.guests import MOST_KEYS
from workshop.services.house import House
from workshop.services.ideas import hash_key
from workshop.storage import ideas, tables, versions, workshops

_MOST_KEPT = 16


class Outcome(StrEnum):
    """What became of an idea in the approved minutes."""

    PRINTED = "printed"
    VERBATIM = "verbatim"
    MERGED = "merged"
    OPEN = "open"
    PARKED = "parked"
    LEFT_OUT = "left-out"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    LATER = "later"


@dataclass(frozen=True)
class Published:
    """The results as they were approved: title, an HTML fragment whose headings begin with h2, its language.

    `places` has each idea's place by its id, as `export.versions.places` writes it; `kept` are the ids of
    the ideas of which this version or an earlier one has words.
    """

    approval: Approval
    title: str
    language: str
    html: str
    places: Mapping[str, Mapping[str, str]]
    kept: frozenset[str]


@dataclass(frozen=True)
class Became:
    """A guest's own idea and its outcome, with the words of the minutes where it is printed, else ""."""

    idea: Idea
    table: CafeTable
    outcome: Outcome
    statement: str = ""
    point: str = ""


def read_results(house: House, workshop: Workshop) -> Published | None:
    """The approved results of a workshop that is closed; None before, and where they are damaged.

    Who has one of its tables' codes may read them.
    """
    return read_approved(house, workshop) if workshop.phase is Phase.CLOSED else None


def read_approved(house: House, workshop: Workshop) -> Published | None:
    """The results that were approved last, also where the event was opened again since."""
    with house.store.read() as tx:
        approvals = versions.of_workshop(tx, workshop.id)
        if not approvals:
            return None
        found = _shelf.get(approvals[0])
        if found is not None:
            return found
        try:
            version = versions.get(tx, workshop.id, approvals[0].number)
        except Invalid:
            # What no longer fits its seal is shown to nobody; the organiser's screen says so.
            return None
        # Also of earlier ones that are damaged: their words are still there.
        kept = {idea_id for content in versions.contents(tx, workshop.id) for idea_id in find_kept(content)}
    published = _publish(version, approvals[0], frozenset(kept))
    _shelf.put(published)
    with house.store.read() as tx:
        if not versions.of_workshop(tx, workshop.id):
            # It was deleted meanwhile, maybe before anything lay on the shelf.
            forget_results(workshop.id)
    return published


def forget_results(workshop_id: int) -> None:
    """Keep no words of a workshop in memory that has been deleted."""
    _shelf.drop(workshop_id)


def follow_results(house: House, code: str, keys: Sequence[str]) -> tuple[Became | None, ...] | None:
    """What became of the ideas that this table received under these keys, in order; None for unknown.

    None for all of it as long as nothing is approved. Raise `NotFound` for no such table.
    """
    if len(keys) > MOST_KEYS:
        raise Invalid("keys-too-many", most=MOST_KEYS)
    hashes = [hash_key(key) or "" for key in keys]
    with house.store.read() as tx:
        table = tables.by_code(tx, clean_code(code))
        workshop = workshops.get(tx, table.workshop_id)
        found = ideas.by_keys(tx, table.id, hashes)
    published = read_approved(house, workshop)
    if published is None:
        return None
    return tuple(_became(found[h], table, published) if h in found else None for h in hashes)


def _became(idea: Idea, table: CafeTable, published: Published) -> Became:
    place = published.places.get(str(idea.id))
    statement, point = (place["statement"], place["point"]) if place else ("", "")
    if idea.withdrawn:
        outcome = Outcome.KEPT if str(idea.id) in published.kept else Outcome.WITHDRAWN
        return Became(idea, table, outcome, statement, point)
    if place is None:
        return Became(idea, table, Outcome.LATER)
    outcome = Outcome(place["how"])
    if outcome is Outcome.PRINTED and point == idea.text:
        outcome = Outcome.VERBATIM
    elif outcome is Outcome.PRINTED and idea.same_as is not None:
        outcome = Outcome.MERGED
    return Became(idea, table, outcome, statement, point)


def _publish(version: Version, approval: Approval, kept: frozenset[str]) -> Published:
    document: Mapping[str, Any] = version.content["document"]
    # There are no pictures among these blocks, so none is looked for.
    blocks = tuple(thaw_blocks(version.content["results"], lambda _: None, ""))
    said = Document(document["title"], document["author"], document["language"], blocks)
    text = html.render(said, top_level=2)
    return Published(approval, said.title, said.language, text, version.content["places"], kept)


class _Shelf:
    """The results read last, one per workshop: a hall opens them at once, and they change with an approval.

    They go with their workshop, so that no words outlive it here.
    """

    def __init__(self) -> None:
        self._published: dict[int, Published] = {}
        self._lock = Lock()

    def get(self, approval: Approval) -> Published | None:
        with self._lock:
            found = self._published.get(approval.workshop_id)
        return found if found is not None and found.approval == approval else None

    def put(self, published: Published) -> None:
        with self._lock:
            self._published[published.approval.workshop_id] = published
            while len(self._published) > _MOST_KEPT:
                del self._published[next(iter(self._published))]

    def drop(self, workshop_id: int) -> None:
        with self._lock:
            self._published.pop(workshop_id, None)


_shelf = _Shelf()
