"""Routes of the phone: `/t`, `/t/{code}`, `/t/{code}/ideas`, `/t/{code}/events`.

Each parses, calls one service and answers: a page for a person, JSON for a script.
"""

import hashlib
import secrets
from http import HTTPStatus
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from workshop.domain.codes import clean_code
from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.text import IDEA_LIMIT, clean_idea
from workshop.phone.events import listen, wait_sentence, where_sentence
from workshop.phone.receipts import Receipts
from workshop.phone.sending import Sending, read_sending
from workshop.services.house import the_house
from workshop.services.ideas import Receipt, submit_idea, visit_table
from workshop.web.pages import page, speaks, status_of, wants_json

_STATUS = {
    "body-too-large": HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    "request-kind": HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
}
_RECEIPTS = Receipts()


async def type_code(request: Request) -> Response:
    """The page on which a guest types the code; a typed code leads on to its table."""
    typed = request.query_params.get("code")
    if typed is None:
        return page(request, "phone/code.html", wrong="", code="", text="")
    # Some type or paste the whole address.
    code = clean_code(typed.strip().rstrip("/").rpartition("/")[2])
    if not code:
        wrong = speaks(request)("phone-code-missing")
        return page(
            request, "phone/code.html", HTTPStatus.UNPROCESSABLE_ENTITY, wrong=wrong, code=typed, text=""
        )
    if not code.isalnum():
        return _unknown_code(request, typed)
    return RedirectResponse(_address(request, code), HTTPStatus.SEE_OTHER)


async def show_table(request: Request) -> Response:
    """The guest's page of one table."""
    code = request.path_params["code"]
    if "sent" not in request.query_params:
        return await _table_page(request, code, Sending(""))
    arrived = _RECEIPTS.text(request.query_params["sent"])
    return await _table_page(request, code, Sending(""), arrived=arrived, sent=True)


async def take_idea(request: Request) -> Response:
    """Take an idea: 201 for a new one, 200 for one that is already here; a person is led back to the page."""
    code, sending = request.path_params["code"], Sending("")
    try:
        sending = await read_sending(request)
        receipt = await run_in_threadpool(_submit, code, sending, is_form=_is_form(request))
    except WorkshopError as error:
        return await _refuse(request, code, sending, error)
    if wants_json(request):
        return JSONResponse(
            {
                "id": receipt.idea.id,
                "text": receipt.idea.text,
                "round": receipt.idea.round,
                "table": receipt.table.number,
                "status": "received",
            },
            HTTPStatus.CREATED if receipt.new else HTTPStatus.OK,
            {"Cache-Control": "no-store"},
        )
    arrived = _RECEIPTS.keep(receipt.idea.text)
    return RedirectResponse(_address(request, receipt.table.code, sent=arrived), HTTPStatus.SEE_OTHER)


async def back_to_table(request: Request) -> Response:
    """Lead somebody who opens or restores the form's address back to the page."""
    return RedirectResponse(_address(request, request.path_params["code"]), HTTPStatus.SEE_OTHER)


def _submit(code: str, sending: Sending, *, is_form: bool) -> Receipt:
    receipt = submit_idea(the_house(), code, sending.text, sending.key)
    if is_form and not receipt.new and receipt.idea.text != clean_idea(sending.text):
        # The browser's "back" brings a used form with new words in it; they must not get lost.
        other = hashlib.sha256(f"{sending.key} {sending.text}".encode("utf-8", "surrogatepass")).hexdigest()
        return submit_idea(the_house(), code, sending.text, other)
    return receipt


async def _refuse(request: Request, code: str, sending: Sending, error: WorkshopError) -> Response:
    status = _STATUS.get(error.code) or status_of(error)
    wrong = speaks(request).error(error)
    if wants_json(request):
        body = {"error": error.code, "message": wrong}
        return JSONResponse(body, status, {"Cache-Control": "no-store"})
    return await _table_page(request, code, sending, status, wrong=wrong)


async def _table_page(
    request: Request,
    code: str,
    sending: Sending,
    status: int = HTTPStatus.OK,
    *,
    wrong: str = "",
    arrived: str = "",
    sent: bool = False,
) -> Response:
    t = speaks(request)
    try:
        view = await run_in_threadpool(visit_table, the_house(), code)
    except NotFound:
        return _unknown_code(request, code, wrong, sending.text)
    except WorkshopError as error:
        if not sending.text:
            raise
        return page(
            request, "phone/code.html", status_of(error), wrong=t.error(error), code=code, text=sending.text
        )
    return page(
        request,
        "phone/table.html",
        status,
        view=view,
        where=where_sentence(view, t),
        wait=wait_sentence(view, t),
        limit=IDEA_LIMIT,
        key=sending.key or secrets.token_urlsafe(16),
        text=sending.text,
        wrong=wrong,
        invalid=status == HTTPStatus.UNPROCESSABLE_ENTITY,
        sent=sent,
        arrived=arrived,
    )


def _unknown_code(request: Request, typed: str, wrong: str = "", text: str = "") -> Response:
    wrong = wrong or speaks(request)("phone-code-unknown")
    return page(request, "phone/code.html", HTTPStatus.NOT_FOUND, wrong=wrong, code=typed, text=text)


def _is_form(request: Request) -> bool:
    return not request.headers.get("content-type", "").startswith("application/json")


def _address(request: Request, code: str, **query: str) -> str:
    if "lang" in request.query_params:
        query["lang"] = speaks(request).language
    return f"/t/{quote(code, safe='')}" + (f"?{urlencode(query)}" if query else "")


routes = [
    Route("/t", type_code, methods=["GET"]),
    Route("/t/", type_code, methods=["GET"]),
    Route("/t/{code}", show_table, methods=["GET"]),
    Route("/t/{code}/ideas", take_idea, methods=["POST"]),
    Route("/t/{code}/ideas", back_to_table, methods=["GET"]),
    Route("/t/{code}/events", listen, methods=["GET"]),
]
