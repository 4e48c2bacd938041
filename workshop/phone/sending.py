"""What a phone sends: one idea, as a form or as JSON, read strictly and never trusted.

Whatever does not fit is an `Invalid` whose sentence names what to change.
"""

import json
from collections.abc import AsyncGenerator, Iterable
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
    """Read a request's body by its content type, or raise `Invalid`."""
    kind, _, _ = request.headers.get("content-type", "").partition(";")
    body = await read_body(request)
    match kind.strip().lower():
        case "application/json":
            return _from_json(body)
        case "application/x-www-form-urlencoded":
            return _from_fields(_pairs(body))
        case "multipart/form-data":
            return _from_fields(await _parts(request.headers, body))
    raise Invalid("request-kind")


def _from_json(body: bytes) -> Sending:
    try:
        content: Any = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Invalid("request-not-json") from error
    if not isinstance(content, dict):
        raise Invalid("request-not-object")
    for name, value in content.items():
        if name not in FIELDS:
            raise Invalid("request-unknown-key", name=clean_line(name)[:LONGEST_NAME_SHOWN])
        if not isinstance(value, str):
            raise Invalid("request-wrong-type", name=name)
    if "text" not in content:
        raise Invalid("request-missing-key", name="text")
    return Sending(**content)


def _from_fields(fields: Iterable[tuple[str, object]]) -> Sending:
    # A browser's extension may add fields of its own.
    known = {name: value for name, value in fields if name in FIELDS and isinstance(value, str)}
    return Sending(known.get("text", ""), known.get("key"))


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
