"""Which address leads to which part of the reviewers' door: `/review/{token}` and what lies under it.

The link's secret is all that it asks for; each route parses, calls one service and answers.
"""

from http import HTTPStatus
from urllib.parse import parse_qs, quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.versions import GENERAL
from workshop.review.showing import Typed, show_page
from workshop.services.house import the_house
from workshop.services.remarks import read_review_photo, remark, take_back_remark
from workshop.web.pages import read_body, require_same_origin, speaks

LONGEST_FORM = 100_000


async def show(request: Request) -> Response:
    """The minutes, as a draft with everybody's remarks or as they were approved."""
    return await show_page(request)


async def take_remark(request: Request) -> Response:
    """Take a remark; what cannot be taken stands on the page again, with the reason."""
    require_same_origin(request)
    form = parse_qs((await read_body(request, LONGEST_FORM)).decode("utf-8", "replace"))
    typed = Typed(form.get("key", [GENERAL])[0], form.get("text", [""])[0])
    token = request.path_params["token"]
    try:
        taken = await run_in_threadpool(remark, the_house(), token, typed.key, typed.text)
    except NotFound:
        raise
    except WorkshopError as error:
        return await show_page(request, typed, error)
    return _lead_back(request, f"remark-{taken.id}", sent=str(taken.id))


async def remove_remark(request: Request) -> Response:
    """Delete the reviewer's own remark."""
    require_same_origin(request)
    token, remark_id = request.path_params["token"], request.path_params["remark_id"]
    await run_in_threadpool(take_back_remark, the_house(), token, remark_id)
    return _lead_back(request, "", removed="1")


async def back(request: Request) -> Response:
    """Lead somebody who opens or restores a form's address back to the page."""
    return _lead_back(request, "")


async def photo(request: Request) -> Response:
    """A photo that stands in the minutes, as a JPEG file."""
    token, photo_id = request.path_params["token"], request.path_params["photo_id"]
    data = await run_in_threadpool(read_review_photo, the_house(), token, photo_id)
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    }
    return Response(data, media_type="image/jpeg", headers=headers)


def _lead_back(request: Request, place: str, **query: str) -> Response:
    if "lang" in request.query_params:
        query["lang"] = speaks(request).language
    address = f"/review/{quote(request.path_params['token'], safe='')}"
    address += f"?{urlencode(query)}" * bool(query) + f"#{place}" * bool(place)
    return RedirectResponse(address, HTTPStatus.SEE_OTHER, {"Cache-Control": "no-store"})


routes = [
    Route("/review/{token}", show, methods=["GET"]),
    Route("/review/{token}/remarks", take_remark, methods=["POST"]),
    Route("/review/{token}/remarks", back, methods=["GET"]),
    Route("/review/{token}/remarks/{remark_id:int}/remove", remove_remark, methods=["POST"]),
    Route("/review/{token}/remarks/{remark_id:int}/remove", back, methods=["GET"]),
    Route("/review/{token}/photos/{photo_id:int}", photo, methods=["GET"]),
]
