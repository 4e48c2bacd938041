"""A guest's own ideas: what became of them, other words for one, taking one back.

Who shows an idea's key is its author; keys travel in bodies, never in addresses.
"""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from workshop.domain.errors import Invalid, WorkshopError
from workshop.phone.answers import answer, refuse_phone
from workshop.phone.sending import Sending, read_fields, read_keys
from workshop.phone.showing import lead_back, refuse
from workshop.services.guests import OwnIdea, change_own_idea, follow_own_ideas, withdraw_own_idea
from workshop.services.house import the_house
from workshop.web.pages import wants_json


async def follow(request: Request) -> Response:
    """`POST /t/{code}/mine`: for each key what became of its idea, null where there is none."""
    try:
        keys = await read_keys(request)
        found = await run_in_threadpool(follow_own_ideas, the_house(), request.path_params["code"], keys)
    except WorkshopError as error:
        return refuse_phone(request, error)
    return answer({"status": "ok", "ideas": [each and _describe(each) for each in found]})


async def change(request: Request) -> Response:
    """`POST /t/{code}/ideas/change`: the idea with its new words."""
    code, sending = request.path_params["code"], Sending("")
    try:
        fields = await read_fields(request, ("key", "text"))
        sending = Sending(fields.get("text", ""), fields.get("key", ""))
        idea = await run_in_threadpool(change_own_idea, the_house(), code, sending.key or "", sending.text)
    except WorkshopError as error:
        return await refuse(request, code, Sending(sending.text), error)
    if not wants_json(request):
        return lead_back(request, code, Sending(idea.text, sending.key))
    return answer({"status": "changed", "id": idea.id, "text": idea.text, "round": idea.round})


async def withdraw(request: Request) -> Response:
    """`POST /t/{code}/ideas/withdraw`: the idea is taken back."""
    code = request.path_params["code"]
    try:
        key = (await read_fields(request, ("key",))).get("key", "")
        if not key:
            raise Invalid("request-missing-key", name="key")
        idea = await run_in_threadpool(withdraw_own_idea, the_house(), code, key)
    except WorkshopError as error:
        return await refuse(request, code, Sending(""), error)
    if not wants_json(request):
        return lead_back(request, code, Sending(""))
    return answer({"status": "withdrawn", "id": idea.id})


def _describe(own: OwnIdea) -> dict[str, object]:
    return {
        "id": own.idea.id,
        "text": own.idea.text,
        "round": own.idea.round,
        "table": own.table.number,
        "status": own.fate.value,
        "cluster": own.cluster or None,
        "editable": own.changeable,
        "withdrawable": own.withdrawable,
    }


routes = [
    Route("/t/{code}/mine", follow, methods=["POST"]),
    Route("/t/{code}/ideas/change", change, methods=["POST"]),
    Route("/t/{code}/ideas/withdraw", withdraw, methods=["POST"]),
]
