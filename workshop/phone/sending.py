"""What a phone sends: one idea, as a form or as JSON, read strictly and never trusted.

Whatever does not fit is an `Invalid` whose sentence names what to change.
"""

import json
from collections.abc import AsyncGenerator, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import Headers
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from workshop.domain.errors import Invalid
from workshop.domain.text import clean_line
from workshop.web.pages import LARGEST_BODY, read_body

FIELDS = ("text", "key")
LONGEST_NAME_SHOWN = 40
MOST_FORM_FIELDS = 20


@dataclass(frozen=True)
class Sending:
    """One idea on its way. `key` names this sending, so that a second one brings the same idea back."""

    text: str
    key: str | None = None


async def read_sending(request: Request) -> Sending:
    """Read an idea by its content type, or raise `Invalid`."""
    fields = await read_fields(request, FIELDS)
    if "text" not in fields and is_json(request):
        raise Invalid("request-missing-key", name="text")
    return Sending(fields.get("text", ""), fields.get("key"))


async def read_fields(request: Request, names: Sequence[str]) -> dict[str, str]:
    """Read these fields of a form or of a JSON object; JSON with any other is `Invalid`."""
    kind, _, _ = request.headers.get("content-type", "").partition(";")
    body = await read_body(request)
    match kind.strip().lower():
        case "application/json":
            return _from_json(body, names)
        case "application/x-www-form-urlencoded":
            return _known(_pairs(body), names)
        case "multipart/form-data":
            return _known(await _parts(request.headers, body), names)
    raise Invalid("request-kind")


async def read_keys(request: Request) -> list[str]:
    """Read `{"keys": ["…"]}`, or raise `Invalid`."""
    if not is_json(request):
        raise Invalid("request-kind")
    content = _object(await read_body(request), ("keys",))
    keys = content.get("keys")
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
        raise Invalid("request-wrong-type", name="keys")
    return keys


def is_json(request: Request) -> bool:
    """Does the request carry JSON?"""
    return request.headers.get("content-type", "").lower().startswith("application/json")


def _from_json(body: bytes, names: Sequence[str]) -> dict[str, str]:
    content = _object(body, names)
    wrong = next((name for name, value in content.items() if not isinstance(value, str)), None)
    if wrong is not None:
        raise Invalid("request-wrong-type", name=wrong)
    return content


def _object(body: bytes, names: Sequence[str]) -> dict[str, Any]:
    try:
        content: Any = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Invalid("request-not-json") from error
    if not isinstance(content, dict):
        raise Invalid("request-not-object")
    unknown = next((name for name in content if name not in names), None)
    if unknown is not None:
        raise Invalid("request-unknown-key", name=clean_line(unknown)[:LONGEST_NAME_SHOWN])
    return content


def _known(fields: Iterable[tuple[str, object]], names: Sequence[str]) -> dict[str, str]:
    # A browser's extension may add fields of its own.
    return {name: value for name, value in fields if name in names and isinstance(value, str)}


def _pairs(body: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FORM_FIELDS
        )
    except ValueError as error:
        raise Invalid("request-unreadable") from error


async def _parts(headers: Headers, body: bytes) -> list[tuple[str, object]]:
    async def whole() -> AsyncGenerator[bytes, None]:
        yield body
        yield b""

    parser = MultiPartParser(
        headers, whole(), max_files=0, max_fields=MOST_FORM_FIELDS, max_part_size=LARGEST_BODY
    )
    try:
        return list((await parser.parse()).multi_items())
    except (MultiPartException, LookupError) as error:
        raise Invalid("request-unreadable") from error
