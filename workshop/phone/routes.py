"""Routes of the phone: `/t`, `/t/{code}`, `/t/{code}/ideas`, `/t/{code}/events`.

Each parses, calls one service and answers: a page for a person, JSON for a script.
"""

import hashlib
import secrets
from datetime import date
from http import HTTPStatus
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from workshop.domain.codes import clean_code
from workshop.domain.deletion import deletion_day
from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.model import Workshop
from workshop.domain.text import clean_idea
from workshop.phone.answers import answer, guest_page, refuse_phone, status_for
from workshop.phone.events import listen
from workshop.phone.own import routes as own_routes
from workshop.phone.receipts import Receipts
from workshop.phone.sending import Sending, is_json, read_sending
from workshop.phone.sentences import wait_sentence, where_sentence
from workshop.services.guests import Receipt, submit_idea, visit_table
from workshop.services.house import the_house
from workshop.web.pages import speaks_guest, wants_json

LONGEST_DEVICE = 100
_RECEIPTS = Receipts()


async def type_code(request: Request) -> Response:
    """The page on which a guest types the code; a typed code leads on to its table."""
    typed = request.query_params.get("code")
    if typed is None:
        return guest_page(request, "phone/code.html", wrong="", code="", text="")
    # Some type or paste the whole address.
    code = clean_code(typed.strip().rstrip("/").rpartition("/")[2])
    if not code:
        wrong = speaks_guest(request)("phone-code-missing")
        return guest_page(
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
        device = request.headers.get("x-device", "")[:LONGEST_DEVICE] or None
        receipt = await run_in_threadpool(_submit, code, sending, device, is_form=not is_json(request))
    except WorkshopError as error:
        return await _refuse(request, code, sending, error)
    if wants_json(request):
        return answer(
            {
                "id": receipt.idea.id,
                "text": receipt.idea.text,
                "round": receipt.idea.round,
                "table": receipt.table.number,
                "status": "withdrawn" if receipt.idea.withdrawn else "received",
            },
            HTTPStatus.CREATED if receipt.new else HTTPStatus.OK,
        )
    arrived = _RECEIPTS.keep(receipt.idea.text)
    return RedirectResponse(_address(request, receipt.table.code, sent=arrived), HTTPStatus.SEE_OTHER)


async def show_privacy(request: Request) -> Response:
    """What is stored and until when; with `?code=` for that table's workshop."""
    try:
        view = await run_in_threadpool(visit_table, the_house(), request.query_params.get("code", ""))
    except NotFound:
        return guest_page(request, "phone/privacy.html", workshop=None, deleted_on=None)
    workshop = view.workshop
    return guest_page(request, "phone/privacy.html", workshop=workshop, deleted_on=_deletion_day(workshop))


async def back_to_table(request: Request) -> Response:
    """Lead somebody who opens or restores the form's address back to the page."""
    return RedirectResponse(_address(request, request.path_params["code"]), HTTPStatus.SEE_OTHER)


def _submit(code: str, sending: Sending, device: str | None, *, is_form: bool) -> Receipt:
    house = the_house()
    receipt = submit_idea(house, code, sending.text, sending.key, device)
    known = not receipt.new and not receipt.idea.withdrawn
    if is_form and known and receipt.idea.text != clean_idea(sending.text, house.settings.guests.idea_length):
        # The browser's "back" brings a used form with new words in it; they must not get lost.
        other = hashlib.sha256(f"{sending.key} {sending.text}".encode("utf-8", "surrogatepass")).hexdigest()
        return submit_idea(house, code, sending.text, other, device)
    return receipt


async def _refuse(request: Request, code: str, sending: Sending, error: WorkshopError) -> Response:
    if wants_json(request):
        return refuse_phone(request, error)
    wrong = speaks_guest(request).error(error)
    return await _table_page(request, code, sending, status_for(error), wrong=wrong)


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
    t = speaks_guest(request)
    try:
        view = await run_in_threadpool(visit_table, the_house(), code)
    except NotFound:
        return _unknown_code(request, code, wrong, sending.text)
    except WorkshopError as error:
        if not sending.text:
            raise
        return guest_page(
            request, "phone/code.html", status_for(error), wrong=t.error(error), code=code, text=sending.text
        )
    return guest_page(
        request,
        "phone/table.html",
        status,
        view=view,
        where=where_sentence(view.workshop, view.table, t),
        wait=wait_sentence(view.workshop, view.verdict, t),
        limit=the_house().settings.guests.idea_length,
        deleted_on=_deletion_day(view.workshop),
        key=sending.key or secrets.token_urlsafe(16),
        text=sending.text,
        wrong=wrong,
        invalid=status == HTTPStatus.UNPROCESSABLE_ENTITY,
        sent=sent,
        arrived=arrived,
    )


def _unknown_code(request: Request, typed: str, wrong: str = "", text: str = "") -> Response:
    wrong = wrong or speaks_guest(request)("phone-code-unknown")
    return guest_page(request, "phone/code.html", HTTPStatus.NOT_FOUND, wrong=wrong, code=typed, text=text)


def _deletion_day(workshop: Workshop) -> date | None:
    return deletion_day(workshop, the_house().settings.guests.keep_days)


def _address(request: Request, code: str, **query: str) -> str:
    if "lang" in request.query_params:
        query["lang"] = speaks_guest(request).language
    return f"/t/{quote(code, safe='')}" + (f"?{urlencode(query)}" if query else "")


routes = [
    Route("/t", type_code, methods=["GET"]),
    Route("/t/", type_code, methods=["GET"]),
    Route("/t/{code}", show_table, methods=["GET"]),
    Route("/t/{code}/ideas", take_idea, methods=["POST"]),
    Route("/t/{code}/ideas", back_to_table, methods=["GET"]),
    Route("/t/{code}/events", listen, methods=["GET"]),
    Route("/privacy", show_privacy, methods=["GET"]),
    *own_routes,
]
