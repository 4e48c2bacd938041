"""What a phone hears without asking: its table's phase and round, as server-sent events.

One event on arrival, then one for each change, at most two in a second.
"""

import json
from collections.abc import AsyncIterator

from sse_starlette import ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from workshop.domain.errors import NotFound, Unavailable
from workshop.i18n import Translator
from workshop.live.feed import Kind
from workshop.services.house import House, the_house
from workshop.services.ideas import GuestView, visit_table
from workshop.web.pages import speaks
from workshop.web.streams import EventStream

PAUSE = 0.5


async def listen(request: Request) -> Response:
    """`GET /t/{code}/events`: a stream of `table` events, and `gone` when the table was taken away."""
    house, code = the_house(), request.path_params["code"]
    view = await run_in_threadpool(visit_table, house, code)
    return EventStream(tell(house, view, speaks(request)))


async def tell(house: House, view: GuestView, t: Translator) -> AsyncIterator[ServerSentEvent]:
    """The events for this table's phones, until it is gone or the listener leaves."""
    listener = house.feed.listen(view.workshop.id, view.topic.id)
    said = ""
    try:
        # Read anew with the ear open: nothing may happen between the two unheard.
        fresh = await run_in_threadpool(visit_table, house, view.table.code)
        said = describe(fresh, t)
        yield _event("table", said)
        async for batch in listener.batches(PAUSE):
            # An idea must not wake every phone in the hall; none shows the others' ideas or the board.
            if all(change.kind is not Kind.WORKSHOP for change in batch):
                continue
            fresh = await run_in_threadpool(visit_table, house, view.table.code)
            if fresh.topic.id != view.topic.id:
                # The ear is on the wrong topic now; the phone comes back at once.
                return
            if describe(fresh, t) != said:
                said = describe(fresh, t)
                yield _event("table", said)
    except NotFound as error:
        yield _event("gone", json.dumps({"message": t.error(error)}, ensure_ascii=False))
    except Unavailable:
        # The stream ends, and the phone asks again in a few seconds.
        return
    finally:
        house.feed.leave(listener)


def describe(view: GuestView, t: Translator) -> str:
    """What phones are told of their table, as JSON; `message` says why no ideas are taken, or is ""."""
    return json.dumps(
        {
            "phase": view.workshop.phase.value,
            "round": view.workshop.current_round,
            "rounds": len(view.workshop.rounds),
            "accepting": view.verdict.allowed,
            "message": wait_sentence(view, t),
            "where": where_sentence(view, t),
        },
        ensure_ascii=False,
    )


def wait_sentence(view: GuestView, t: Translator) -> str:
    """Why no ideas are taken now and what comes next; "" while they are."""
    return "" if view.verdict.allowed else t("phone-wait-" + view.workshop.phase.value)


def where_sentence(view: GuestView, t: Translator) -> str:
    """Table and round, such as "Tisch 3 · Runde 2 von 3"."""
    return t(
        "phone-where",
        table=str(view.table.number),
        round=str(view.workshop.current_round),
        rounds=str(max(len(view.workshop.rounds), view.workshop.current_round)),
    )


def _event(name: str, data: str) -> ServerSentEvent:
    return ServerSentEvent(data, event=name, sep="\n")
