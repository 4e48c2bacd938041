"""The first phone that reaches a table's page: noted once, after it has its page, with nothing about it.

Whatever goes wrong with the note is none of the guest's business.
"""

from contextlib import suppress

from starlette.background import BackgroundTask
from starlette.requests import Request

from workshop.domain.errors import WorkshopError
from workshop.domain.model import Workshop
from workshop.services.addresses import is_tried, note_arrival
from workshop.services.house import the_house
from workshop.web.badge import badge_of, visitor_of
from workshop.web.proxy import host_asked_for, is_forwarded, scheme_asked_for


def arrival(request: Request, workshop: Workshop) -> BackgroundTask | None:
    """What is left to do once the page is sent; None, and at no cost, when there is nothing to note."""
    if request.method != "GET" or is_tried(the_house(), workshop):
        return None
    return BackgroundTask(_note, request, workshop)


def _note(request: Request, workshop: Workshop) -> None:
    with suppress(WorkshopError):
        note_arrival(
            the_house(),
            workshop,
            scheme=scheme_asked_for(request),
            host=host_asked_for(request),
            client=request.client.host if request.client else "",
            # Of a socket that is a file it is the path.
            server=(request.scope.get("server") or ("",))[0],
            forwarded=is_forwarded(request),
            # Guests have no badge: for them nothing is looked up.
            organiser=bool(badge_of(request)) and visitor_of(request).organiser,
        )
