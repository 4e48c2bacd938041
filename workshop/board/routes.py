"""The board's routes: its state as server-sent events, its commands, its history.

The state goes out whole, at once and after every change; a command answers only whether it was done.
"""

import json
from collections.abc import AsyncIterator

from sse_starlette import ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from workshop.board.commands import Sender, is_name, read_command
from workshop.board.photos import photo_routes
from workshop.board.state import describe_board, idea_ids
from workshop.board.steps import describe_history
from workshop.board.suggestions import routes as suggestions
from workshop.domain.errors import Invalid, NotAllowed, NotFound, Unavailable
from workshop.services.board import Board, read_board
from workshop.services.history import History, read_history
from workshop.services.house import the_house
from workshop.services.ledger import Done
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
    """Do what `{"do": …, "by": …}` says and answer `{"ok": true}`, with the ids of what was made.

    "step" is the step that the history has now, missing where nothing changed; "idea" one that was typed,
    "cluster" one that was made. Where a step cannot be taken back, "step" says which.
    """
    require_same_origin(request)
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise Invalid("command-malformed")
    wanted, fields, by = read_command(await read_body(request))

    def run() -> Done:
        return wanted.run(Sender(the_house(), visitor_of(request), _look(request), by), fields)

    try:
        done = await run_in_threadpool(run)
    except Invalid as error:
        if "step" not in error.values:
            raise
        told = {"error": error.code, "message": speaks(request).error(error), "step": error.values["step"]}
        return JSONResponse(told, status_of(error), {"Cache-Control": "no-store"})
    made = {
        "step": done.step,
        "idea": done.idea and done.idea.id,
        "cluster": done.cluster and done.cluster.id,
    }
    answer = {"ok": True} | {name: number for name, number in made.items() if number is not None}
    return JSONResponse(answer, headers={"Cache-Control": "no-store"})


async def history(request: Request) -> Response:
    """The topic's steps, the newest first, 100 at once; `?before=` a step's id asks for earlier ones."""
    before = request.query_params.get("before", "")
    # Longer numbers are no ids.
    if before and not (before.isascii() and before.isdecimal() and len(before) <= 9):  # noqa: PLR2004
        raise NotFound("step-unknown")

    def read() -> History:
        house, visitor = the_house(), visitor_of(request)
        board = read_board(house, visitor, request.path_params["table_id"])
        return read_history(house, visitor, board.results.topic.id, int(before) if before else None)

    steps = describe_history(await run_in_threadpool(read), _name(request), speaks(request))
    return JSONResponse({"steps": steps}, headers={"Cache-Control": "no-store"})


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
    return read_board(the_house(), visitor_of(request), request.path_params["table_id"], _name(request))


def _name(request: Request) -> str:
    """The random name of this board in this browser; "" where the address has none."""
    name = request.query_params.get("by", "")
    return name if is_name(name) else ""


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
    Route("/board/{table_id:int}/history", history, methods=["GET"]),
    Route("/board/{table_id:int}/commands", command, methods=["POST"]),
    *photo_routes,
    *suggestions,
]
