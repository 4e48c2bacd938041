"""The route of the ear: whether a phone has reached the guests' page, as server-sent events.

Organisers only: everybody else is refused by the services.
"""

import json
from collections.abc import AsyncIterator

from sse_starlette import ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from workshop.domain.errors import NotAllowed, NotFound, Unavailable
from workshop.live.feed import Kind
from workshop.services.addresses import when_tried
from workshop.services.house import the_house
from workshop.web.badge import visitor_of
from workshop.web.pages import speaks, status_of
from workshop.web.streams import EventStream

COALESCE_SECONDS = 0.1
# The script takes a stream that was silent for longer for broken: a dead WLAN tells nobody.
BEAT_SECONDS = 10
RETRY_MILLISECONDS = 1_500


async def events(request: Request) -> Response:
    """`state` now and after every change; `gone` when it may be heard no longer."""
    try:
        await run_in_threadpool(_describe, request)
    except (NotFound, NotAllowed) as error:
        told = {"error": error.code, "message": speaks(request).error(error)}
        return JSONResponse(told, status_of(error), {"Cache-Control": "no-store"})
    return EventStream(_tell(request), BEAT_SECONDS, lambda: ServerSentEvent(event="beat", data=""))


async def _tell(request: Request) -> AsyncIterator[ServerSentEvent]:
    t, house = speaks(request), the_house()
    listener = house.feed.listen(request.path_params["workshop_id"])
    try:
        changes = listener.batches(COALESCE_SECONDS)
        while True:
            try:
                state = await run_in_threadpool(_describe, request)
            except (NotFound, NotAllowed) as error:
                yield ServerSentEvent(event="gone", data=json.dumps({"message": t.error(error)}))
                return
            except Unavailable:
                # The script comes back by itself and finds the database well again.
                return
            yield ServerSentEvent(event="state", data=json.dumps(state), retry=RETRY_MILLISECONDS)
            while all(change.kind is not Kind.WORKSHOP for change in await anext(changes)):
                pass
    finally:
        house.feed.leave(listener)


def _describe(request: Request) -> dict[str, object]:
    """`tried`, and `at`: when, in ISO 8601, or null."""
    at = when_tried(the_house(), visitor_of(request), request.path_params["workshop_id"])
    return {"tried": at is not None, "at": at and at.isoformat()}


routes = [Route("/reach/{workshop_id:int}/events", events, methods=["GET"])]
