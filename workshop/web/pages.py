"""Pages without Streamlit: templates in the visitor's language, and errors as sentences.

A page loads nothing from elsewhere, is kept by no cache, and tells no other site its address.
"""

from functools import cache
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, PrefixLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from workshop.domain.errors import Invalid, NotAllowed, NotFound, Unavailable, WorkshopError
from workshop.i18n import GUEST_LANGUAGES, LANGUAGES, NAMES, Translator, choose_language, translator
from workshop.services.addresses import base_url
from workshop.services.house import the_house
from workshop.web.assets import asset

LARGEST_BODY = 2_000_000

_PACKAGE = Path(__file__).parent.parent
_STATUS = {
    Invalid: HTTPStatus.UNPROCESSABLE_ENTITY,
    NotFound: HTTPStatus.NOT_FOUND,
    NotAllowed: HTTPStatus.FORBIDDEN,
    Unavailable: HTTPStatus.SERVICE_UNAVAILABLE,
}
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    # "no-referrer" would make browsers send "Origin: null" with our own forms.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


def speaks(request: Request) -> Translator:
    """The translator for this visitor: `?lang=` if given, else what the browser asks for."""
    wanted = request.query_params.get("lang", "")
    if wanted in LANGUAGES:
        return translator(wanted)
    return translator(choose_language(request.headers.get("accept-language", "")))


def speaks_guest(request: Request) -> Translator:
    """The translator for a guest, who has more languages to choose from."""
    wanted = request.query_params.get("lang", "")
    if wanted in GUEST_LANGUAGES:
        return translator(wanted)
    return translator(choose_language(request.headers.get("accept-language", ""), GUEST_LANGUAGES))


def page(
    request: Request, template: str, status: int = HTTPStatus.OK, t: Translator | None = None, **values: Any
) -> HTMLResponse:
    """A page from a door's `templates/` folder, named `door/file.html`; `t` if it was chosen already."""
    t = t or speaks(request)
    body = _environment().get_template(template).render(t=t, request=request, **values)
    headers = _HEADERS | {"Content-Language": t.language, "Vary": "Accept-Language"}
    return HTMLResponse(body, status, headers)


def status_of(error: WorkshopError) -> int:
    """The HTTP status for an error: 422, 404, 403 or 503."""
    return next(
        (status for kind, status in _STATUS.items() if isinstance(error, kind)), HTTPStatus.BAD_REQUEST
    )


def refuse(request: Request, error: WorkshopError) -> Response:
    """An error in the visitor's language, as JSON for a script and as a page for a person."""
    sentence = speaks(request).error(error)
    if wants_json(request):
        return JSONResponse(
            {"error": error.code, "message": sentence}, status_of(error), {"Cache-Control": "no-store"}
        )
    return page(request, "web/sorry.html", status_of(error), sentence=sentence)


def apologise(request: Request, _error: Exception) -> Response:
    """What nobody expected: an apology for the visitor; the error itself goes to the server's log."""
    sentence = speaks(request)("web-crash")
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    if wants_json(request):
        return JSONResponse({"error": "crash", "message": sentence}, status, {"Cache-Control": "no-store"})
    return page(request, "web/sorry.html", status, sentence=sentence)


def wants_json(request: Request) -> bool:
    """Does a script ask, or a person with a form?"""
    kind = request.headers.get("content-type", "")
    return kind.startswith("application/json") or "text/html" not in request.headers.get(
        "accept", "text/html"
    )


def require_same_origin(request: Request) -> None:
    """Raise `NotAllowed` when another site makes the visitor's browser send this."""
    origin = request.headers.get("origin")
    if not origin:
        return
    try:
        site = urlsplit(origin).netloc.lower()
    except ValueError:
        site = ""
    # A reverse proxy may hand on another host than the browser asked for.
    ours = (request.headers.get("host", "").lower(), urlsplit(base_url(the_house())).netloc.lower())
    if not site or site not in ours:
        raise NotAllowed("foreign-origin")


async def read_body(request: Request, limit: int = LARGEST_BODY) -> bytes:
    """The body, or `Invalid` when it is larger than `limit` bytes; stops reading there."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise Invalid("body-too-large")
    return bytes(body)


@cache
def _environment() -> Environment:
    doors = {door.name: FileSystemLoader(door / "templates") for door in _PACKAGE.iterdir()}
    environment = Environment(
        loader=PrefixLoader(doors),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {"asset": asset, "names": NAMES}
    return environment
