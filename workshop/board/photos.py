"""The board's photographs: sent as they are, shown large and small, described and removed.

From who may not even see the board, not a byte is read.
"""

import json
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from workshop.board.commands import is_name
from workshop.domain.errors import Invalid, NotFound
from workshop.domain.limits import LARGEST_PHOTO
from workshop.domain.model import Photo
from workshop.export.photos import photo_name, say_photo
from workshop.i18n import Translator
from workshop.services import photos
from workshop.services.board import Board, read_board
from workshop.services.house import the_house
from workshop.services.ledger import Done
from workshop.services.photos import photo_path
from workshop.web.badge import visitor_of
from workshop.web.pages import read_body, require_same_origin

LONGEST_DESCRIPTION = 20_000
# Each takes much memory for a moment. Whoever waits here waits in no thread that ideas need.
_DEVELOPING = CapacityLimiter(2)
_FRESH = {"Cache-Control": "no-store"}


def describe_photos(shown: Sequence[Photo], board: Board, t: Translator) -> list[dict[str, Any]]:
    """The photos as JSON values for the board's state; "described" is what to say to who cannot see one."""
    return [
        {
            "id": photo.id,
            "url": photo_path(board.table.id, photo.id),
            "small_url": photo_path(board.table.id, photo.id) + "/small",
            "caption": photo.caption,
            "alt": photo.alt,
            "described": say_photo(photo, board.results.tables, t),
            "width": photo.width,
            "height": photo.height,
            "round": photo.round,
        }
        for photo in shown
    ]


def photo_limits(t: Translator) -> dict[str, Any]:
    """What a script checks before it sends: "largest" in bytes, and the sentence for what is larger."""
    return {"largest": LARGEST_PHOTO, "too_large": t.error(_too_large())}


async def take(request: Request) -> Response:
    """Take the photograph that is the request's body, and answer `{"ok": true, "photo": id}`.

    Its type is image/… or application/octet-stream, which no form of another site can send.
    """
    require_same_origin(request)
    kind = request.headers.get("content-type", "")
    if not kind.startswith(("image/", "application/octet-stream")):
        raise Invalid("photo-no-picture")
    visitor = await run_in_threadpool(visitor_of, request)
    table_id = request.path_params["table_id"]
    # A browser that is answered while it still sends hears no answer: all that a host could be told comes
    # after the reading. Strangers are turned away before it.
    await run_in_threadpool(read_board, the_house(), visitor, table_id)
    data = await _read_photo(request)
    add = partial(photos.add_photo, the_house(), visitor, table_id, data)
    photo = await to_thread.run_sync(add, limiter=_DEVELOPING)
    return JSONResponse({"ok": True, "photo": photo.id}, headers=_FRESH)


async def show(request: Request) -> Response:
    """The photo as a JPEG file to read from."""
    return await run_in_threadpool(_show, request, small=False)


async def show_small(request: Request) -> Response:
    """The photo as a small JPEG file."""
    return await run_in_threadpool(_show, request, small=True)


async def describe(request: Request) -> Response:
    """Change what `{"caption": …, "alt": …, "was": {"caption": …, "alt": …}}` says; answer as to a command.

    "was" is what the form showed when it was opened; `?by=` names the board in its browser.
    """
    require_same_origin(request)
    words, was = _read_description(await read_body(request, LONGEST_DESCRIPTION))
    by = request.query_params.get("by", "")
    if not is_name(by):
        raise Invalid("command-malformed")

    def run() -> Done:
        photo = _find(request)
        return photos.describe_photo(the_house(), visitor_of(request), photo.id, *words, was=was, by=by)

    done = await run_in_threadpool(run)
    return JSONResponse({"ok": True} | ({"step": done.step} if done.step else {}), headers=_FRESH)


async def remove(request: Request) -> Response:
    """Delete the photo for good."""
    require_same_origin(request)

    def run() -> None:
        photos.remove_photo(the_house(), visitor_of(request), _find(request).id)

    await run_in_threadpool(run)
    return JSONResponse({"ok": True}, headers=_FRESH)


def _find(request: Request) -> Photo:
    """The photo that the address names, on the board that it names."""
    board = read_board(the_house(), visitor_of(request), request.path_params["table_id"])
    photo = photos.find_photo(the_house(), visitor_of(request), request.path_params["photo_id"])
    if photo.topic_id != board.results.topic.id:
        raise NotFound("photo-unknown")
    return photo


def _show(request: Request, *, small: bool) -> Response:
    photo = _find(request)
    # Asked each time, because a host's link can end; but its bytes, which never change, are sent once.
    tag = f'"{photo.id}-{"small" if small else "large"}"'
    headers = {"Cache-Control": "private, no-cache", "ETag": tag, "X-Content-Type-Options": "nosniff"}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    data = photos.read_photo(the_house(), visitor_of(request), photo.id, small=small)
    headers |= {
        "Content-Disposition": f'inline; filename="{photo_name(photo)}"',
        "Content-Security-Policy": "default-src 'none'",
    }
    return Response(data, media_type="image/jpeg", headers=headers)


async def _read_photo(request: Request) -> bytes:
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > LARGEST_PHOTO:
        raise _too_large()
    try:
        return await read_body(request, LARGEST_PHOTO)
    except Invalid as error:
        raise _too_large() from error


def _too_large() -> Invalid:
    return Invalid("photo-too-large", limit=LARGEST_PHOTO // 1_000_000)


def _read_description(body: bytes) -> tuple[tuple[str, str], tuple[str, str]]:
    """Caption and alt as they shall be, and as they were."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Invalid("command-malformed") from error
    if not isinstance(sent, dict):
        raise Invalid("command-malformed")
    return _read_words(sent), _read_words(sent.get("was"))


def _read_words(sent: object) -> tuple[str, str]:
    caption, alt = (sent.get("caption"), sent.get("alt")) if isinstance(sent, dict) else (None, None)
    if not isinstance(caption, str) or not isinstance(alt, str):
        raise Invalid("command-malformed")
    return caption, alt


_PHOTO = "/board/{table_id:int}/photos/{photo_id:int}"
photo_routes: list[BaseRoute] = [
    Route("/board/{table_id:int}/photos", take, methods=["POST"]),
    Route(_PHOTO, show, methods=["GET"]),
    Route(_PHOTO, describe, methods=["PATCH"]),
    Route(_PHOTO, remove, methods=["DELETE"]),
    Route(_PHOTO + "/small", show_small, methods=["GET"]),
]
