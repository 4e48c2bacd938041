"""What the desk's script may ask for: one row per command, its fields and the service that does it.

Permissions are the services' business; here a command is only read and passed on.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from workshop.domain.errors import Invalid
from workshop.domain.limits import MOST_IDEAS
from workshop.domain.minutes import MOST_DOTS, Feedback
from workshop.services import drafts
from workshop.services.house import House
from workshop.services.visitor import Visitor

Fields = Mapping[str, Any]
At = tuple[House, Visitor, int]


@dataclass(frozen=True)
class Command:
    """One row: how each field is checked, and what is then done, by whom and at which minutes."""

    fields: Mapping[str, Callable[[Any], bool]]
    run: Callable[[At, Fields], None]


def _number(value: Any) -> bool:
    # More than any count: what it comes to is said by the services, not by the database.
    return type(value) is int and abs(value) <= MOST_DOTS * 1_000


def _flag(value: Any) -> bool:
    return isinstance(value, bool)


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _texts(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MOST_IDEAS and all(map(_text, value))


def _feedback(value: Any) -> bool:
    known = {"confirmed": _number, "asked": _number, "missed": _texts}
    return (
        isinstance(value, dict)
        and value.keys() == known.keys()
        and all(fits(value[name]) for name, fits in known.items())
    )


COMMANDS: Mapping[str, Command] = {
    "reword": Command(
        {"key": _text, "text": _text, "before": _text},
        lambda at, f: drafts.reword(*at, f["key"], f["text"], f["before"]),
    ),
    "keep-words": Command({"key": _text}, lambda at, f: drafts.keep_words(*at, f["key"])),
    "leave-out": Command(
        {"key": _text, "out": _flag}, lambda at, f: drafts.leave_out(*at, f["key"], out=f["out"])
    ),
    "count-dots": Command(
        {"key": _text, "dots": _number}, lambda at, f: drafts.count_dots(*at, f["key"], f["dots"])
    ),
    "arrange": Command(
        {"key": _text, "keys": _texts}, lambda at, f: drafts.arrange(*at, f["key"], f["keys"])
    ),
    "answer": Command(
        {"key": _text, "said": _feedback, "before": _feedback},
        lambda at, f: drafts.answer(*at, f["key"], _said(f["said"]), _said(f["before"])),
    ),
    "acknowledge": Command({"mark": _text}, lambda at, f: drafts.acknowledge(*at, f["mark"])),
}


def read_command(body: bytes) -> tuple[Command, Fields]:
    """The command of a request and its fields, or `Invalid`."""
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


def _said(value: Mapping[str, Any]) -> Feedback:
    return Feedback(value["confirmed"], value["asked"], tuple(value["missed"]))
