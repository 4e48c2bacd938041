"""What the board asks for when it has time: suggestions, drawn after the state and never waited for.

They say by what method they came about, so that nobody's words leave the house unseen.
"""

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from workshop.board.state import describe_method
from workshop.services.house import the_house
from workshop.services.suggestions import Method, Proposal, Suggestions, propose, suggest
from workshop.web.badge import visitor_of
from workshop.web.pages import speaks

# A slow model must not keep the threads that phones and commands are waiting for.
_AT_ONCE = CapacityLimiter(2)


async def suggestions(request: Request) -> Response:
    """`{"places": {idea: [cluster, …]}, "same": [{"ideas", "reason"}], "regroup", "note", "alert"}`."""

    def look() -> dict[str, object]:
        found = suggest(the_house(), visitor_of(request), request.path_params["table_id"])
        return {
            "places": {str(idea): list(clusters) for idea, clusters in found.places.items()},
            "same": [
                {"ideas": list(twin.ideas), "reason": "spelling" if twin.spelling else "paraphrase"}
                for twin in found.twins
            ],
            "regroup": found.regroup,
        } | _method(request, found)

    return _answer(await to_thread.run_sync(look, limiter=_AT_ONCE))


async def arrangement(request: Request) -> Response:
    """`{"groups": [{"title", "subtitle", "cluster", "ideas"}], "rest": [idea, …], "note", "alert"}`."""

    def look() -> dict[str, object]:
        found = propose(the_house(), visitor_of(request), request.path_params["table_id"])
        return {
            "groups": [
                {
                    "title": group.title,
                    "subtitle": group.subtitle,
                    "cluster": group.cluster_id,
                    "ideas": list(group.ideas),
                }
                for group in found.groups
            ],
            "rest": list(found.rest),
        } | _method(request, found)

    return _answer(await to_thread.run_sync(look, limiter=_AT_ONCE))


def _method(request: Request, found: Suggestions | Proposal) -> dict[str, object]:
    t = speaks(request)
    return {"note": describe_method(found.method, found.host, t), "alert": found.method is Method.FALLBACK}


def _answer(told: dict[str, object]) -> Response:
    return JSONResponse(told, headers={"Cache-Control": "no-store"})


routes: list[BaseRoute] = [
    Route("/board/{table_id:int}/suggestions", suggestions, methods=["GET"]),
    Route("/board/{table_id:int}/arrangement", arrangement, methods=["GET"]),
]
