"""The desk's routes: the sheet as server-sent events, and its commands.

Organisers only: everybody else is refused by the services.
"""

import json
from collections.abc import AsyncIterator
from typing import Any

from sse_starlette import ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from workshop.desk.commands import read_command
from workshop.desk.state import describe_desk
from workshop.domain.errors import Invalid, NotAllowed, NotFound, Unavailable
from workshop.i18n import Translator
from workshop.services.drafts import Desk, read_desk
from workshop.services.house import the_house
from workshop.services.reviews import open_remarks
from workshop.web.badge import visitor_of
from workshop.web.pages import read_body, require_same_origin, speaks, status_of
from workshop.web.streams import EventStream

COALESCE_SECONDS = 0.1
# The script takes a stream that was silent for longer for broken: a dead WLAN tells nobody.
BEAT_SECONDS = 10
RETRY_MILLISECONDS = 1_500


async def events(request: Request) -> Response:
    """`state` with the whole sheet, now and after every change; `gone` when it may be seen no longer."""
    try:
        desk = await run_in_threadpool(_look, request)
    except (NotFound, NotAllowed) as error:
        told = {"error": error.code, "message": speaks(request).error(error)}
        return JSONResponse(told, status_of(error), {"Cache-Control": "no-store"})
    stream = _tell(request, desk.record.workshop.id)
    return EventStream(stream, BEAT_SECONDS, lambda: ServerSentEvent(event="beat", data=""))


async def command(request: Request) -> Response:
    """Do what `{"do": …}` says and answer `{"ok": true}`; the sheet itself comes with the next state."""
    require_same_origin(request)
    if not request.headers.get("content-type", "").startswith("application/json"):
        raise Invalid("command-malformed")
    wanted, fields = read_command(await read_body(request))

    def run() -> None:
        wanted.run((the_house(), visitor_of(request), request.path_params["workshop_id"]), fields)

    await run_in_threadpool(run)
    return JSONResponse({"ok": True}, headers={"Cache-Control": "no-store"})


async def _tell(request: Request, workshop_id: int) -> AsyncIterator[ServerSentEvent]:
    t, house = speaks(request), the_house()
    listener = house.feed.listen(workshop_id)
    try:
        changes = listener.batches(COALESCE_SECONDS)
        while True:
            try:
                state = await run_in_threadpool(_describe, request, t)
            except (NotFound, NotAllowed) as error:
                yield ServerSentEvent(event="gone", data=_json({"message": t.error(error)}))
                return
            except Unavailable:
                # The script comes back by itself and finds the database well again.
                return
            yield ServerSentEvent(event="state", data=_json(state), retry=RETRY_MILLISECONDS)
            await anext(changes)
    finally:
        house.feed.leave(listener)


def _describe(request: Request, t: Translator) -> dict[str, Any]:
    remarks = open_remarks(the_house(), visitor_of(request), request.path_params["workshop_id"])
    return describe_desk(_look(request), t, remarks)


def _look(request: Request) -> Desk:
    return read_desk(the_house(), visitor_of(request), request.path_params["workshop_id"])


def _json(values: object) -> str:
    return json.dumps(values, ensure_ascii=False)


routes = [
    Route("/desk/{workshop_id:int}/events", events, methods=["GET"]),
    Route("/desk/{workshop_id:int}/commands", command, methods=["POST"]),
]
