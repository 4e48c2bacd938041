"""What a reverse proxy tells of the request that it passes on: the scheme and the host that were asked for.

Anybody can write such headers, so nothing is granted on their word.
"""

import re

from starlette.requests import Request

# Forwarded: for=192.0.2.7;host="cafe.example.org";proto=https (RFC 7239)
_FORWARDED_HOST = re.compile(r'(?:^|[;,\s])host="?([^";,\s]+)', re.IGNORECASE)
_FORWARDED_PROTO = re.compile(r'(?:^|[;,\s])proto="?([^";,\s]+)', re.IGNORECASE)


def is_forwarded(request: Request) -> bool:
    """Did a proxy bring this on somebody's behalf?"""
    return any(name in request.headers for name in ("forwarded", "x-forwarded-for"))


def scheme_asked_for(request: Request) -> str:
    """The scheme in the visitor's address line; the connection's own where a proxy says nothing."""
    found = _FORWARDED_PROTO.search(request.headers.get("forwarded", ""))
    passed_on = request.headers.get("x-forwarded-proto", "").partition(",")[0].strip()
    return (found[1] if found else passed_on or request.url.scheme).lower()


def host_asked_for(request: Request) -> str:
    """The host, with its port where the browser sent one, that stood in the visitor's address line."""
    found = _FORWARDED_HOST.search(request.headers.get("forwarded", ""))
    if found:
        return found[1]
    passed_on = request.headers.get("x-forwarded-host", "").partition(",")[0].strip()
    return passed_on or request.headers.get("host", "")
