"""The board's routes: its state as server-sent events, and its commands.

The state goes out whole, at once and after every change; a command answers only whether it was done.
"""

import json
from collections.abc import AsyncIterator

from sse_starlette import ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from workshop.board.commands import read_command
from workshop.board.state import describe_board, idea_ids
from workshop.board.suggestions import routes as suggestions
from workshop.domain.errors import Invalid, NotAllowed, NotFound, Unavailable
from workshop.domain.model import Idea
from workshop.services.board import Board, read_board
from workshop.services.house import the_house
from workshop.services.tables import guest_url
from workshop.web.badge import visitor_of
from workshop.web.pages import read_body, require_same_origin, speaks, status_of
from workshop.web.streams import EventStream

COALESCE_SECONDS = 0.05
# The script takes a stream that was silent for longer for broken: a dead WLAN tells nobody.
BEAT_SECONDS = 10
RETRY_MILLISECONDS = 1_500


async def events(request: Request) -> Response:
    """`state` with the whole board, now and after every change; `gone` when it may be seen no longer."""
    try:
        board = await run_in_threadpool(_look, request)
    except (NotFound, NotAllowed) as error:
        told = {"error": error.code, "message": _farewell(request, error)}
        return JSONResponse(told, status_of(error), {"Cache-Control": "no-store"})
    stream = _tell(request, board.workshop.id, board.results.topic.id)
    return EventStream(stream, BEAT_SECONDS, lambda: ServerSentEvent(event="beat", data=""))


async def command(request: Request) -> Response:
    """Do what `{"do": …}` says and answer `{"ok": true}`, with "idea" where one was typed or moved."""
    require_same_origin(request)
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise Invalid("command-malformed")
    wanted, fields = read_command(await read_body(request))

    def run() -> object:
        return wanted.run(the_house(), visitor_of(request), _look(request), fields)

    done = await run_in_threadpool(run)
    idea = {"idea": done.id} if isinstance(done, Idea) else {}
    return JSONResponse({"ok": True} | idea, headers={"Cache-Control": "no-store"})


async def _tell(request: Request, workshop_id: int, topic_id: int) -> AsyncIterator[ServerSentEvent]:
    t, house = speaks(request), the_house()
    listener = house.feed.listen(workshop_id, topic_id)
    known: frozenset[int] | None = None
    try:
        changes = listener.batches(COALESCE_SECONDS)
        while True:
            try:
                board = await run_in_threadpool(_look, request)
            except (NotFound, NotAllowed) as error:
                yield ServerSentEvent(event="gone", data=_json({"message": _farewell(request, error)}))
                return
            except Unavailable:
                # The script comes back by itself and finds the database well again.
                return
            if board.results.topic.id != topic_id:
                # The table got another topic: the script comes back and listens to that one.
                return
            state = describe_board(board, guest_url(house, board.table), t)
            ids = idea_ids(board)
            fresh = 0 if known is None else len(ids - known)
            state["news"] = t("board-news", count=fresh) if fresh else ""
            known = ids
            yield ServerSentEvent(event="state", data=_json(state), retry=RETRY_MILLISECONDS)
            await anext(changes)
    finally:
        house.feed.leave(listener)


def _look(request: Request) -> Board:
    return read_board(the_house(), visitor_of(request), request.path_params["table_id"])


def _farewell(request: Request, error: NotFound | NotAllowed) -> str:
    """Why a board that was open shows nothing any more, said to its host or to the organiser."""
    t = speaks(request)
    if isinstance(error, NotFound):
        return t("board-gone-table")
    return t.error(error) if request.query_params.get("as") == "organiser" else t("board-gone-link")


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False)


routes: list[BaseRoute] = [
    Route("/board/{table_id:int}/events", events, methods=["GET"]),
    Route("/board/{table_id:int}/commands", command, methods=["POST"]),
    *suggestions,
]
