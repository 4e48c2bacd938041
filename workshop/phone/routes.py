"""Routes of the phone: `/t`, `/t/{code}`, `/t/{code}/ideas`, `/t/{code}/events`, `/t/{code}/results`.

Each parses, calls one service and answers: a page for a person, JSON for a script.
"""

import hashlib
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from workshop.domain.codes import clean_code
from workshop.domain.embedding import remote_host
from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.text import clean_idea
from workshop.phone.answers import answer, guest_page
from workshop.phone.events import listen
from workshop.phone.own import routes as own_routes
from workshop.phone.results import routes as results_routes
from workshop.phone.sending import Sending, is_json, read_sending
from workshop.phone.showing import (
    RECEIPTS,
    address_of,
    day_of_deletion,
    lead_back,
    refuse,
    show_approved,
    show_page,
    unknown_code,
)
from workshop.services.guests import Receipt, submit_idea, visit_table
from workshop.services.house import the_house
from workshop.web.pages import speaks_guest, wants_json

LONGEST_DEVICE = 100


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
        return unknown_code(request, typed)
    return RedirectResponse(address_of(request, code), HTTPStatus.SEE_OTHER)


async def show_table(request: Request) -> Response:
    """The guest's page of one table."""
    code = request.path_params["code"]
    if "sent" not in request.query_params:
        return await show_page(request, code, Sending(""))
    return await show_page(
        request, code, Sending(""), sent=True, own=RECEIPTS.show(request.query_params["sent"])
    )


async def show_earlier(request: Request) -> Response:
    """The results as they were approved, also while the event is open again."""
    return await show_approved(request, request.path_params["code"])


async def take_idea(request: Request) -> Response:
    """Take an idea: 201 for a new one, 200 for one that is already here; a person is led back to the page."""
    code, sending = request.path_params["code"], Sending("")
    try:
        sending = await read_sending(request)
        device = request.headers.get("x-device", "")[:LONGEST_DEVICE] or None
        receipt = await run_in_threadpool(_submit, code, sending, device, is_form=not is_json(request))
    except WorkshopError as error:
        return await refuse(request, code, sending, error)
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
    return lead_back(request, receipt.table.code, Sending(receipt.idea.text, sending.key))


async def show_privacy(request: Request) -> Response:
    """What is stored and until when; with `?code=` for that table's workshop."""
    try:
        view = await run_in_threadpool(visit_table, the_house(), request.query_params.get("code", ""))
    except NotFound:
        return guest_page(request, "phone/privacy.html", workshop=None, deleted_on=None, sent_to="")
    workshop = view.workshop
    return guest_page(
        request,
        "phone/privacy.html",
        workshop=workshop,
        deleted_on=day_of_deletion(workshop),
        sent_to=remote_host(workshop.embedding),
    )


async def back_to_table(request: Request) -> Response:
    """Lead somebody who opens or restores the form's address back to the page."""
    return RedirectResponse(address_of(request, request.path_params["code"]), HTTPStatus.SEE_OTHER)


def _submit(code: str, sending: Sending, device: str | None, *, is_form: bool) -> Receipt:
    house = the_house()
    receipt = submit_idea(house, code, sending.text, sending.key, device)
    known = not receipt.new and not receipt.idea.withdrawn
    if is_form and known and receipt.idea.text != clean_idea(sending.text, house.settings.guests.idea_length):
        # The browser's "back" brings a used form with new words in it; they must not get lost.
        other = hashlib.sha256(f"{sending.key} {sending.text}".encode("utf-8", "surrogatepass")).hexdigest()
        return submit_idea(house, code, sending.text, other, device)
    return receipt


routes = [
    Route("/t", type_code, methods=["GET"]),
    Route("/t/", type_code, methods=["GET"]),
    Route("/t/{code}", show_table, methods=["GET"]),
    Route("/t/{code}/ideas", take_idea, methods=["POST"]),
    Route("/t/{code}/ideas", back_to_table, methods=["GET"]),
    Route("/t/{code}/events", listen, methods=["GET"]),
    Route("/t/{code}/results", show_earlier, methods=["GET"]),
    Route("/privacy", show_privacy, methods=["GET"]),
    *own_routes,
    *results_routes,
]
