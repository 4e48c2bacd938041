"""What a step on the board consists of, and what must be forgotten of it when a guest takes an idea back.

A step is a list of small operations, each of which says how it was before and how it is after; so it can
be taken back and done again, and it can be told whether somebody has changed the same thing since.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

# {"on": "idea", "id": 7, "set": {"hidden": [before, after]}}: fields.
# {"on": "cluster", "id": 3, "place": [[previous, next], [previous, next]]}: between whom it stands,
#     by ids; None at an end; with "topic": [before, after] where it left its topic.
# {"on": "cluster", "id": 3, "row": [before, after]}: made or removed; None where there is none.
# {"on": "steps", "ids": [1, 2], "topic": [before, after]}: steps, or "photos", that went along to another
#     topic.
Op = dict[str, Any]


class StepKind(StrEnum):
    """What somebody did, as the history names it."""

    TYPE_IDEA = "type-idea"
    MOVE_IDEAS = "move-ideas"
    PARK_IDEAS = "park-ideas"
    HIDE_IDEAS = "hide-ideas"
    RESTORE_IDEAS = "restore-ideas"
    CORRECT_IDEA = "correct-idea"
    JOIN_IDEAS = "join-ideas"
    PART_IDEA = "part-idea"
    CREATE_CLUSTER = "create-cluster"
    DESCRIBE_CLUSTER = "describe-cluster"
    CONTEST_CLUSTER = "contest-cluster"
    SETTLE_CLUSTER = "settle-cluster"
    MOVE_CLUSTER = "move-cluster"
    MERGE_CLUSTERS = "merge-clusters"
    DISSOLVE_CLUSTER = "dissolve-cluster"
    ARRANGE = "arrange"
    DESCRIBE_PHOTO = "describe-photo"
    MERGE_TOPICS = "merge-topics"
    MOVE_TABLE = "move-table"


# Where an idea is.
_PLACE = ("cluster_id", "parked", "hidden", "same_as")
# What is on no sheet, but goes along with a topic.
ALONG = ("steps", "photos")
# What only the organiser does, and so only the organiser takes back.
ORGANISERS_STEPS = frozenset({StepKind.MERGE_TOPICS, StepKind.MOVE_TABLE})


@dataclass(frozen=True)
class Step:
    """One step of a topic's history. `by` is the random name of one board in one browser, nobody's.

    `told` is what its sentence names: ids and clusters' titles, never an idea's words.
    """

    id: int
    workshop_id: int
    topic_id: int
    by: str
    at: datetime
    kind: StepKind
    ops: tuple[Op, ...]
    told: Mapping[str, Any]
    undone_at: datetime | None = None


def placed_by(ops: Iterable[Op]) -> set[tuple[str, int]]:
    """What a step has put somewhere within an order."""
    return {(op["on"], op["id"]) for op in ops if "place" in op}


def topics_of(ops: Iterable[Op]) -> set[int]:
    """The topics that a step names: those between which something went, and those made or removed."""
    found = {topic for op in ops for topic in op.get("topic", ())}
    for op in ops:
        if op["on"] == "topic":
            found.add(op["id"])
        if op["on"] == "table":
            found |= set(op["set"].get("topic_id", ()))
    return found


def forget_idea(ops: Iterable[Op], idea_id: int, heir_id: int | None) -> tuple[Op, ...]:
    """The operations without those on a withdrawn idea; who said the same as it, says the same as its heir.

    The heir stands where the withdrawn one stood, so what put it elsewhere is forgotten too. A field that
    a step only found unchanged stays: it says what must not have changed since.
    """
    kept = []
    for op in ops:
        if op["on"] != "idea" or "set" not in op:
            left = op if (op["on"], op.get("id")) != ("idea", idea_id) else None
        elif op["id"] == idea_id:
            left = None
        elif op["id"] == heir_id:
            left = _without(op, [name for name in _PLACE if _changes(op, name)])
        elif idea_id in op["set"].get("same_as", ()):
            pair = [heir_id if n == idea_id else n for n in op["set"]["same_as"]]
            left = op | {"set": op["set"] | {"same_as": pair}}
            left = left if pair[0] != pair[1] else _without(op, ["same_as"])
        else:
            left = op
        if left:
            kept.append(left)
    return tuple(kept)


def forget_photo(ops: Iterable[Op], photo_id: int) -> tuple[Op, ...]:
    """The operations without those on a photo that was removed: its caption may name who is on it."""
    return tuple(op for op in ops if (op["on"], op.get("id")) != ("photo", photo_id))


def forget_wording(ops: Iterable[Op], idea_id: int) -> tuple[Op, ...]:
    """The operations without the words that a host put in place of this idea's."""
    turned = (
        _without(op, ["wording"])
        if op["on"] == "idea" and op["id"] == idea_id and _changes(op, "wording")
        else op
        for op in ops
    )
    return tuple(op for op in turned if op)


def words_in(ops: Iterable[Op], idea_id: int) -> set[str]:
    """All words that stood for this idea at some time, its author's and those of a host."""
    sets = [op["set"] for op in ops if op["on"] == "idea" and op["id"] == idea_id and "set" in op]
    return {words for each in sets for name in ("text", "wording") for words in each.get(name, ()) if words}


def _changes(op: Op, name: str) -> bool:
    before, after = op.get("set", {}).get(name, (None, None))
    return bool(before != after)


def _without(op: Op, names: Iterable[str]) -> Op | None:
    """The operation without these fields; None where nothing is left of it."""
    fields = {name: pair for name, pair in op["set"].items() if name not in names}
    return op | {"set": fields} if fields else None


def reword(value: Any, words: Mapping[str, str]) -> Any:
    """JSON with every text that is a key of `words` replaced."""
    if isinstance(value, str):
        return words.get(value, value)
    if isinstance(value, list):
        return [reword(each, words) for each in value]
    if isinstance(value, dict):
        return {name: reword(each, words) for name, each in value.items()}
    return value
