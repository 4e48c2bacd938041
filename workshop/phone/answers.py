"""How the phone's door answers: JSON that a phone knows as ours, or a page in one of the guests' languages.

A captive portal answers everything with status 200; our mark and a `status` tell the difference.
"""

from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse

from workshop.domain.errors import WorkshopError
from workshop.i18n import GUEST_NAMES
from workshop.web.pages import page, speaks_guest, status_of

_STATUS = {
    "body-too-large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "request-kind": HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    "too-fast": HTTPStatus.TOO_MANY_REQUESTS,
}
_OURS = {"Cache-Control": "no-store", "X-Tischdecke": "1"}


def answer(content: dict[str, Any], status: int = HTTPStatus.OK) -> JSONResponse:
    """Our JSON, marked as ours."""
    return JSONResponse(content, status, _OURS)


def refuse_phone(request: Request, error: WorkshopError) -> JSONResponse:
    """An error as JSON: its code, a sentence, and how many seconds to wait if waiting helps."""
    content: dict[str, Any] = {"error": error.code, "message": speaks_guest(request).error(error)}
    headers = dict(_OURS)
    if "seconds" in error.values:
        content["retry_after"] = error.values["seconds"]
        headers["Retry-After"] = str(error.values["seconds"])
    return JSONResponse(content, status_for(error), headers)


def guest_page(request: Request, template: str, status: int = HTTPStatus.OK, **values: Any) -> HTMLResponse:
    """A guest's page, with every language to choose from."""
    languages = tuple(GUEST_NAMES.items())
    response = page(request, template, status, speaks_guest(request), languages=languages, **values)
    # The browser's "back" then shows the page as it was, with its form's key: sent again, it is one idea.
    response.headers["Cache-Control"] = "private, no-cache"
    return response


def status_for(error: WorkshopError) -> int:
    """The HTTP status for an error at this door."""
    return _STATUS.get(error.code) or status_of(error)
