"""The guests' result page behind the table's QR code, once the minutes are approved: to read, not to write.

On top stands what became of this phone's own ideas; keys travel in bodies, never in addresses.
"""

import hashlib
from datetime import date
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from workshop.domain.errors import WorkshopError
from workshop.i18n import GUEST_NAMES, Translator
from workshop.phone.answers import answer, guest_page, refuse_phone
from workshop.phone.sending import read_keys
from workshop.services.guests import GuestView
from workshop.services.house import the_house
from workshop.services.results import Became, Outcome, Published, follow_results
from workshop.web.pages import speaks_guest


def show_results(
    request: Request, view: GuestView, published: Published, deleted_on: date | None
) -> Response:
    """The page; a browser that still has it is told so in a few bytes."""
    page = guest_page(
        request,
        "phone/results.html",
        view=view,
        published=published,
        article=published.html,
        foreign=GUEST_NAMES[published.language] if _is_foreign(request, published) else "",
        deleted_on=deleted_on,
    )
    page.headers["ETag"] = mark = f'"{hashlib.sha256(bytes(page.body)).hexdigest()[:32]}"'
    known = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
    if mark not in known:
        return page
    kept = ("cache-control", "content-language", "etag", "vary")
    return Response(status_code=HTTPStatus.NOT_MODIFIED, headers={name: page.headers[name] for name in kept})


async def tell_outcomes(request: Request) -> Response:
    """`POST /t/{code}/became`: for each key its idea's words and a sentence, null where there is none.

    Before the approval there is nothing to tell: `approved` is false.
    """
    try:
        keys = await read_keys(request)
        found = await run_in_threadpool(follow_results, the_house(), request.path_params["code"], keys)
    except WorkshopError as error:
        return refuse_phone(request, error)
    t = speaks_guest(request)
    told = [each and _describe(each, t) for each in found or ()]
    return answer({"status": "ok", "approved": found is not None, "ideas": told})


def _describe(became: Became, t: Translator) -> dict[str, object]:
    return {
        "text": became.idea.text,
        "table": became.table.number,
        "outcome": became.outcome.value,
        "sentence": _sentence(became, t),
    }


def _sentence(became: Became, t: Translator) -> str:
    key = f"results-{became.outcome.value}"
    if became.outcome in (Outcome.PRINTED, Outcome.MERGED):
        return t(key, statement=became.statement, point=became.point)
    if became.outcome in (Outcome.VERBATIM, Outcome.OPEN):
        return t(key, statement=became.statement)
    return t(key)


def _is_foreign(request: Request, published: Published) -> bool:
    return speaks_guest(request).language.partition("-")[0] != published.language


routes = [Route("/t/{code}/became", tell_outcomes, methods=["POST"])]
