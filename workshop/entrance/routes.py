"""Routes of the entrance: `/sign-in`, `/sign-out`, `/h/{token}`, `/healthz`.

Each parses, calls one service and answers.
"""

from http import HTTPStatus
from urllib.parse import parse_qs, urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from workshop.domain.errors import Invalid, NotAllowed
from workshop.entrance.gate import Gate
from workshop.services import access
from workshop.services.health import check_health
from workshop.services.house import the_house
from workshop.web.badge import badge_of, give_badge, take_badge
from workshop.web.pages import page, read_body, require_same_origin, speaks, status_of

LONGEST_FORM = 4_000
_GATE = Gate()


async def show_sign_in(request: Request) -> Response:
    """The form for the passphrase; at the first start, and with the key, the form that sets it."""
    key, target = request.query_params.get("key", ""), _local(request.query_params.get("next", ""))
    claimed = await run_in_threadpool(access.is_claimed, the_house())
    return page(request, "entrance/sign_in.html", claimed=claimed, key=key, next=target, wrong="")


async def sign_in(request: Request) -> Response:
    """Check or set the passphrase and give the organiser a badge."""
    require_same_origin(request)
    form = parse_qs((await read_body(request, LONGEST_FORM)).decode("utf-8", "replace"))
    passphrase, key = form.get("passphrase", [""])[0], form.get("key", [""])[0]
    target = _local(form.get("next", [""])[0])
    claimed = await run_in_threadpool(access.is_claimed, the_house())
    try:
        badge = await _GATE.enter(_enter, claimed, key, passphrase, badge_of(request))
    except (Invalid, NotAllowed) as error:
        wrong = speaks(request).error(error)
        return page(
            request,
            "entrance/sign_in.html",
            status_of(error),
            claimed=claimed,
            key=key,
            next=target,
            wrong=wrong,
        )
    response = RedirectResponse(target, HTTPStatus.SEE_OTHER)
    give_badge(request, response, badge)
    return response


async def sign_out(request: Request) -> Response:
    """Forget who the visitor was."""
    require_same_origin(request)
    response = RedirectResponse("/sign-in", HTTPStatus.SEE_OTHER)
    take_badge(response)
    return response


async def open_host_link(request: Request) -> Response:
    """Make the visitor the table's host and lead them to its board."""
    token = request.path_params["token"]
    table, badge = await run_in_threadpool(access.open_host_link, the_house(), token, badge_of(request))
    response = RedirectResponse(
        f"/table?table={table.id}", HTTPStatus.SEE_OTHER, {"Cache-Control": "no-store"}
    )
    give_badge(request, response, badge)
    return response


async def healthz(_request: Request) -> Response:
    """Answer 200 while the database answers, else 503; for load balancers and scripts."""
    well = await run_in_threadpool(check_health, the_house())
    status = HTTPStatus.OK if well else HTTPStatus.SERVICE_UNAVAILABLE
    return JSONResponse({"status": "ok" if well else "unavailable"}, status, {"Cache-Control": "no-store"})


def _enter(claimed: bool, key: str, passphrase: str, badge: str | None) -> str:
    house = the_house()
    if not claimed:
        access.claim(house, key, passphrase)
    return access.sign_in(house, passphrase, badge)


def _local(target: str) -> str:
    # "//host" and "/\host" lead elsewhere in a browser.
    try:
        elsewhere = urlsplit(target).netloc or target.startswith(("//", "/\\"))
    except ValueError:
        return "/"
    return target if target.startswith("/") and not elsewhere else "/"


routes = [
    Route("/sign-in", show_sign_in, methods=["GET"]),
    Route("/sign-in", sign_in, methods=["POST"]),
    Route("/sign-out", sign_out, methods=["POST"]),
    Route("/h/{token}", open_host_link, methods=["GET"]),
    Route("/healthz", healthz, methods=["GET"]),
]
