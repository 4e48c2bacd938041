"""From the bytes of a workshop file to JSON of the right form, or one sentence about what is wrong.

The form itself is described for people and programs alike in `docs/workshop-1.schema.json`.
"""

import json
from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Any, NoReturn

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from workshop.config import ROOT
from workshop.domain.errors import Invalid
from workshop.domain.limits import MOST_IDEAS
from workshop.domain.model import Idea, Phase, Sharing
from workshop.domain.text import clean_line

FORMAT = "workshop/1"
SIZE_LIMIT = 20_000_000
# A file without a phase can receive ideas at once.
DEFAULT_PHASE = Phase.COLLECT
DEFAULT_SHARING = Sharing.TABLE
_SCHEMA = ROOT / "docs" / "workshop-1.schema.json"
_SHOWN = 60
_DIGITS = 18


def parse(data: bytes) -> dict[str, Any]:
    """The file as JSON that the schema accepts; `Invalid` names the first thing that is wrong."""
    if len(data) > SIZE_LIMIT:
        raise Invalid("file-too-large", limit=SIZE_LIMIT // 1_000_000)
    try:
        content = _load(data)
        _check_format(content)
        _check_idea_count(content)
        error = next(_validator().iter_errors(content), None)
        if error is not None:
            _refuse(error)
        _check_total(content)
    except RecursionError:
        raise Invalid("file-too-deep") from None
    return content


def latest_round(ideas: Iterable[Idea]) -> int:
    """The round that a file means when it does not say which one runs: the highest that an idea names."""
    return max((idea.round for idea in ideas if not idea.withdrawn), default=1)


def shown(text: object) -> str:
    """Something from the file as an error may repeat it: one clean line, not too long."""
    line = clean_line(str(text)[: _SHOWN * 2])
    return line if len(line) <= _SHOWN else line[:_SHOWN] + "…"


def _load(data: bytes) -> dict[str, Any]:
    try:
        # Windows' editor puts a byte order mark in front.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Invalid("file-not-utf8") from None
    try:
        content = json.loads(
            text, object_pairs_hook=_pairs, parse_constant=_refuse_constant, parse_int=_integer
        )
    except json.JSONDecodeError as error:
        raise Invalid("file-not-json", line=error.lineno, column=error.colno) from None
    if not isinstance(content, dict):
        raise Invalid("file-not-object")
    return content


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) < len(pairs):
        name, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise Invalid("file-duplicate-name", name=shown(name))
    return entries


def _refuse_constant(name: str) -> NoReturn:
    raise Invalid("file-not-a-number", name=name)


def _integer(digits: str) -> int | float:
    # Python refuses thousands of digits with an error of its own; as a float they are just too large.
    return int(digits) if len(digits) <= _DIGITS else float(digits)


def _check_format(content: dict[str, Any]) -> None:
    if "format" not in content:
        raise Invalid("file-format-missing", expected=FORMAT)
    if content["format"] != FORMAT:
        raise Invalid("file-format-unknown", found=shown(content["format"]), expected=FORMAT)


def _check_idea_count(content: dict[str, Any]) -> None:
    """Before the schema, which takes its time with 100,000 ideas."""
    topics = content.get("topics")
    lists = [t.get("ideas") for t in topics if isinstance(t, dict)] if isinstance(topics, list) else []
    count = sum(len(ideas) for ideas in lists if isinstance(ideas, list))
    if count > MOST_IDEAS:
        raise Invalid("file-too-many-ideas", count=count, limit=MOST_IDEAS)


def _check_total(content: dict[str, Any]) -> None:
    """With the withdrawn ones, of which a few digits are many."""
    count = sum(len(topic.get("ideas", [])) + int(topic.get("withdrawn", 0)) for topic in content["topics"])
    if count > MOST_IDEAS:
        raise Invalid("file-too-many-ideas", count=count, limit=MOST_IDEAS)


@cache
def _validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(_SCHEMA.read_text(encoding="utf-8")))


def _refuse(error: ValidationError) -> NoReturn:
    """Say the validator's first objection in the catalogue's words."""
    where = _path(error)
    rule: Any = error.validator_value
    schema: Any = error.schema
    found: Any = error.instance
    match error.validator:
        case "additionalProperties":
            name = next(name for name in found if name not in schema["properties"])
            raise Invalid("file-unknown-key", where=where, name=shown(name))
        case "required":
            name = next(name for name in rule if name not in found)
            raise Invalid("file-missing-key", where=where, name=name)
        case "type":
            raise Invalid("file-wrong-type", where=where, expected=rule if isinstance(rule, str) else rule[0])
        case "enum":
            raise Invalid("file-wrong-word", where=where, found=shown(found), expected=", ".join(rule))
        case "minimum" | "maximum":
            raise Invalid("file-wrong-number", where=where, low=schema["minimum"], high=schema["maximum"])
        case "pattern":
            code = "file-wrong-time" if schema.get("title") == "Begins" else "file-wrong-date"
            raise Invalid(code, where=where, found=shown(found))
        case "minLength":
            raise Invalid("file-text-empty", where=where)
        case "maxLength":
            raise Invalid("file-text-too-long", where=where, length=len(found), limit=rule)
        case "maxItems":
            raise Invalid("file-list-too-long", where=where, length=len(found), limit=rule)
    raise Invalid("file-wrong-value", where=where, found=shown(found))


def _path(error: ValidationError) -> str:
    """Where in the file, as in `topics[1].ideas[3]`; `root` for the file as a whole."""
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path]
    return "".join(steps).removeprefix(".") or "root"
