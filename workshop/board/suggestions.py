"""What the board asks for when it has time: suggestions, drawn after the state and never waited for.

They say by what method they came about, so that nobody's words leave the house unseen.
"""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from workshop.services.house import the_house
from workshop.services.suggestions import Method, suggest_places
from workshop.web.badge import visitor_of
from workshop.web.pages import speaks


async def places(request: Request) -> Response:
    """`{"places": {idea: [cluster, …]}, "note": sentence, "alert": is the chosen model silent}`."""

    def look() -> Response:
        found = suggest_places(the_house(), visitor_of(request), request.path_params["table_id"])
        note = ""
        if found.method is not Method.BUILT_IN:
            note = speaks(request)(f"board-method-{found.method.value}", host=found.host)
        told = {
            "places": {str(idea): list(clusters) for idea, clusters in found.clusters.items()},
            "note": note,
            "alert": found.method is Method.FALLBACK,
        }
        return JSONResponse(told, headers={"Cache-Control": "no-store"})

    return await run_in_threadpool(look)


routes: list[BaseRoute] = [Route("/board/{table_id:int}/suggestions", places, methods=["GET"])]
