"""What a board's script may ask for: one row per command, its fields and the service that does it.

Permissions are the services' business; here a command is only read and passed on.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop.domain.errors import Invalid
from workshop.domain.limits import MOST_AT_ONCE
from workshop.domain.model import Origin
from workshop.services import clusters, handover, history, ideas
from workshop.services.board import Board
from workshop.services.clusters import Arrangement
from workshop.services.house import House
from workshop.services.ledger import Done
from workshop.services.visitor import Visitor

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Sender:
    """Who sends a command, from which board, under which random name of this board in this browser."""

    house: House
    visitor: Visitor
    board: Board
    by: str

    @property
    def at(self) -> tuple[House, Visitor, int]:
        """What every verb of a board wants to know first."""
        return self.house, self.visitor, self.board.results.topic.id


@dataclass(frozen=True)
class Command:
    """One row: how each field is checked, and what is then done."""

    fields: Mapping[str, Callable[[Any], bool]]
    run: Callable[[Sender, Fields], Done]


def _number(value: Any) -> bool:
    return type(value) is int


def _number_or_none(value: Any) -> bool:
    return value is None or _number(value)


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _text_or_none(value: Any) -> bool:
    return value is None or _text(value)


def _origin(value: Any) -> bool:
    return value in (Origin.TABLE.value, Origin.PAPER.value)


def _numbers(value: Any) -> bool:
    """Several ids, none twice."""
    return (
        isinstance(value, list) and all(map(_number, value)) and len(set(value)) == len(value) <= MOST_AT_ONCE
    )


def _numbers_or_none(value: Any) -> bool:
    return value is None or _numbers(value)


def _some(value: Any) -> bool:
    return _numbers(value) and bool(value)


def _groups(value: Any) -> bool:
    """What `arrange` takes; no idea is in two groups."""
    known = {"cluster": _number_or_none, "title": _text, "ideas": _some}
    return (
        isinstance(value, list)
        and all(isinstance(each, dict) and each.keys() == known.keys() for each in value)
        and all(fits(each[name]) for each in value for name, fits in known.items())
        and _some([n for each in value for n in each["ideas"]])
    )


def is_name(value: Any) -> bool:
    """May this be the random name of a board in a browser?"""
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,64}", value) is not None


COMMANDS: Mapping[str, Command] = {
    "type-idea": Command(
        {"text": _text, "origin": _origin, "key": _text_or_none},
        lambda s, f: ideas.type_idea(
            s.house, s.visitor, s.board.table.id, f["text"], Origin(f["origin"]), key=f["key"] or "", by=s.by
        ),
    ),
    "move-ideas": Command(
        {"ideas": _some, "cluster": _number_or_none, "before": _number_or_none},
        lambda s, f: ideas.move_ideas(*s.at, f["ideas"], f["cluster"], f["before"], by=s.by),
    ),
    "park-ideas": Command({"ideas": _some}, lambda s, f: ideas.park_ideas(*s.at, f["ideas"], by=s.by)),
    "hide-ideas": Command(
        {"ideas": _some, "reason": _text},
        lambda s, f: ideas.hide_ideas(*s.at, f["ideas"], f["reason"], by=s.by),
    ),
    "restore-ideas": Command({"ideas": _some}, lambda s, f: ideas.restore_ideas(*s.at, f["ideas"], by=s.by)),
    "correct-idea": Command(
        {"idea": _number, "wording": _text},
        lambda s, f: ideas.correct_idea(*s.at, f["idea"], f["wording"], by=s.by),
    ),
    "join-ideas": Command(
        {"ideas": _some, "into": _number},
        lambda s, f: ideas.join_ideas(*s.at, f["ideas"], f["into"], by=s.by),
    ),
    "part-idea": Command({"idea": _number}, lambda s, f: ideas.part_idea(*s.at, f["idea"], by=s.by)),
    "create-cluster": Command(
        {"title": _text, "ideas": _numbers, "before": _number_or_none},
        lambda s, f: clusters.create_cluster(*s.at, f["title"], f["ideas"], f["before"], by=s.by),
    ),
    "describe-cluster": Command(
        {"cluster": _number, "title": _text, "lead_in": _text},
        lambda s, f: clusters.describe_cluster(*s.at, f["cluster"], f["title"], f["lead_in"], by=s.by),
    ),
    "contest-cluster": Command(
        {"cluster": _number, "minority": _text},
        lambda s, f: clusters.contest_cluster(*s.at, f["cluster"], f["minority"], by=s.by),
    ),
    "settle-cluster": Command(
        {"cluster": _number}, lambda s, f: clusters.settle_cluster(*s.at, f["cluster"], by=s.by)
    ),
    "move-cluster": Command(
        {"cluster": _number, "before": _number_or_none},
        lambda s, f: clusters.move_cluster(*s.at, f["cluster"], f["before"], by=s.by),
    ),
    "merge-clusters": Command(
        {"cluster": _number, "into": _number},
        lambda s, f: clusters.merge_clusters(*s.at, f["cluster"], f["into"], by=s.by),
    ),
    "dissolve-cluster": Command(
        {"cluster": _number}, lambda s, f: clusters.dissolve_cluster(*s.at, f["cluster"], by=s.by)
    ),
    "arrange": Command(
        {"groups": _groups}, lambda s, f: clusters.arrange(*s.at, _arrangements(f["groups"]), by=s.by)
    ),
    "ask-next": Command(
        {"question": _text, "was": _text},
        lambda s, f: handover.ask_next_group(s.house, s.visitor, s.board.table.id, f["question"], f["was"]),
    ),
    "undo": Command({"but": _numbers_or_none}, lambda s, f: history.undo(*s.at, s.by, f["but"] or ())),
    "redo": Command({}, lambda s, _: history.redo(*s.at, s.by)),
    "undo-step": Command({"step": _number}, lambda s, f: history.undo_step(*s.at, f["step"])),
    "redo-step": Command({"step": _number}, lambda s, f: history.redo_step(*s.at, f["step"])),
}


def read_command(body: bytes) -> tuple[Command, Fields, str]:
    """The command of a request, its fields and who sends it, or `Invalid`.

    A field that may be null may be missing.
    """
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Invalid("command-malformed") from error
    if not isinstance(sent, dict) or not isinstance(sent.get("do"), str) or sent["do"] not in COMMANDS:
        raise Invalid("command-malformed")
    command = COMMANDS[sent["do"]]
    fields = {name: sent.get(name) for name in command.fields}
    if not is_name(sent.get("by")) or not all(fits(fields[name]) for name, fits in command.fields.items()):
        raise Invalid("command-malformed")
    return command, fields, sent["by"]


def _arrangements(groups: list[dict[str, Any]]) -> list[Arrangement]:
    return [Arrangement(each["cluster"], each["title"], tuple(each["ideas"])) for each in groups]
