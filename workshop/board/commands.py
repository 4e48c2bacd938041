"""What a board's script may ask for: one row per command, its fields and the service that does it.

Permissions are the services' business; here a command is only read and passed on.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop.domain.errors import Invalid
from workshop.domain.model import Origin
from workshop.services import clusters, ideas
from workshop.services.board import Board
from workshop.services.house import House
from workshop.services.visitor import Visitor

Fields = Mapping[str, Any]


@dataclass(frozen=True)
class Command:
    """One row: how each field is checked, and what is then done."""

    fields: Mapping[str, Callable[[Any], bool]]
    run: Callable[[House, Visitor, Board, Fields], object]


def _number(value: Any) -> bool:
    return type(value) is int


def _number_or_none(value: Any) -> bool:
    return value is None or _number(value)


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _origin(value: Any) -> bool:
    return value in (Origin.TABLE.value, Origin.PAPER.value)


COMMANDS: Mapping[str, Command] = {
    "type-idea": Command(
        {"text": _text, "origin": _origin},
        lambda house, who, board, f: ideas.type_idea(
            house, who, board.table.id, f["text"], Origin(f["origin"])
        ),
    ),
    "move-idea": Command(
        {"idea": _number, "cluster": _number_or_none, "before": _number_or_none},
        lambda house, who, _, f: ideas.move_idea(house, who, f["idea"], f["cluster"], f["before"]),
    ),
    "hide-idea": Command(
        {"idea": _number, "reason": _text},
        lambda house, who, _, f: ideas.hide_idea(house, who, f["idea"], f["reason"]),
    ),
    "restore-idea": Command(
        {"idea": _number}, lambda house, who, _, f: ideas.restore_idea(house, who, f["idea"])
    ),
    "create-cluster": Command(
        {"title": _text, "idea": _number_or_none},
        lambda house, who, board, f: clusters.create_cluster(
            house, who, board.results.topic.id, f["title"], f["idea"]
        ),
    ),
    "name-cluster": Command(
        {"cluster": _number, "title": _text},
        lambda house, who, _, f: clusters.name_cluster(house, who, f["cluster"], f["title"]),
    ),
    "move-cluster": Command(
        {"cluster": _number, "before": _number_or_none},
        lambda house, who, _, f: clusters.move_cluster(house, who, f["cluster"], f["before"]),
    ),
    "dissolve-cluster": Command(
        {"cluster": _number}, lambda house, who, _, f: clusters.dissolve_cluster(house, who, f["cluster"])
    ),
}


def read_command(body: bytes) -> tuple[Command, Fields]:
    """The command of a request and its fields, or `Invalid`; a field that may be null may be missing."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Invalid("command-malformed") from error
    if not isinstance(sent, dict) or not isinstance(sent.get("do"), str) or sent["do"] not in COMMANDS:
        raise Invalid("command-malformed")
    command = COMMANDS[sent["do"]]
    fields = {name: sent.get(name) for name in command.fields}
    if not all(fits(fields[name]) for name, fits in command.fields.items()):
        raise Invalid("command-malformed")
    return command, fields
