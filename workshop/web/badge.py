"""The badge's cookie: how a browser shows, request after request, who its visitor is.

It is signed, not readable by scripts, and set only for hosts and organisers, never for guests.
"""

from starlette.requests import Request
from starlette.responses import Response

from workshop.services.access import BADGE_AGE, recognise
from workshop.services.addresses import base_url, is_ours
from workshop.services.house import the_house
from workshop.services.visitor import Visitor

COOKIE = "tischdecke"


def badge_of(request: Request) -> str | None:
    """The badge that the browser shows, unchecked."""
    return request.cookies.get(COOKIE)


def visitor_of(request: Request) -> Visitor:
    """Who asks; blocks on the database."""
    return recognise(the_house(), badge_of(request))


def give_badge(request: Request, response: Response, badge: str) -> None:
    """Let the browser keep a badge."""
    house = the_house()
    # Where a chosen address is https, other addresses may not be: there the browser would refuse the cookie.
    ours = house.settings.base_url_set or is_ours(house, request.headers.get("host", ""))
    secure = request.url.scheme == "https" or (ours and base_url(house).startswith("https:"))
    response.set_cookie(
        COOKIE, badge, max_age=int(BADGE_AGE.total_seconds()), httponly=True, samesite="lax", secure=secure
    )


def take_badge(response: Response) -> None:
    """Let the browser forget it."""
    response.delete_cookie(COOKIE, httponly=True, samesite="lax")
