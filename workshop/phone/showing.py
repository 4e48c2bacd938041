"""The guest's page of a table, in every state that a form can leave it in.

Whatever went wrong, the words that were typed stand on it.
"""

import secrets
from datetime import date
from http import HTTPStatus
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from workshop.domain.deletion import deletion_day
from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.model import Phase, Workshop
from workshop.phone.answers import guest_page, refuse_phone, status_for
from workshop.phone.arrival import arrival
from workshop.phone.receipts import Receipts
from workshop.phone.results import show_results
from workshop.phone.sending import Sending
from workshop.phone.sentences import wait_sentence, where_sentence
from workshop.services.guests import visit_table
from workshop.services.house import the_house
from workshop.services.results import read_approved
from workshop.web.pages import speaks_guest, wants_json

RECEIPTS = Receipts()


async def refuse(request: Request, code: str, sending: Sending, error: WorkshopError) -> Response:
    """An error: JSON for a script, for a person the page with the sentence and the words that were typed."""
    if wants_json(request):
        return refuse_phone(request, error)
    wrong = speaks_guest(request).error(error)
    return await show_page(request, code, sending, status_for(error), wrong=wrong)


async def show_page(
    request: Request,
    code: str,
    sending: Sending,
    status: int = HTTPStatus.OK,
    *,
    wrong: str = "",
    sent: bool = False,
    own: Sending | None = None,
) -> Response:
    """The page of the table with this code, with what was typed and what is wrong with it.

    After a form was `sent`, `own` is the idea that arrived, if the receipt still knows it. Once the minutes
    are approved, who comes to read is shown the results.
    """
    t = speaks_guest(request)
    try:
        view = await run_in_threadpool(visit_table, the_house(), code)
    except NotFound:
        return unknown_code(request, code, wrong, sending.text)
    except WorkshopError as error:
        if not sending.text:
            raise
        return guest_page(
            request, "phone/code.html", status_for(error), wrong=t.error(error), code=code, text=sending.text
        )
    published = await run_in_threadpool(read_approved, the_house(), view.workshop)
    closed = view.workshop.phase is Phase.CLOSED
    if published and closed and not (sending.text or wrong or sent):
        return show_results(request, view, published, day_of_deletion(view.workshop))
    response = guest_page(
        request,
        "phone/table.html",
        status,
        view=view,
        where=where_sentence(view.workshop, view.table, t),
        wait=wait_sentence(view.workshop, view.verdict, t),
        limit=the_house().settings.guests.idea_length,
        deleted_on=day_of_deletion(view.workshop),
        key=sending.key or secrets.token_urlsafe(16),
        text=sending.text,
        wrong=wrong,
        invalid=status == HTTPStatus.UNPROCESSABLE_ENTITY,
        sent=sent,
        own=own,
        results=published is not None and closed,
        earlier=published is not None and not closed,
    )
    response.background = arrival(request, view.workshop)
    return response


async def show_approved(request: Request, code: str) -> Response:
    """What was approved last, whatever the event does since; where nothing was, the way to the table."""
    try:
        view = await run_in_threadpool(visit_table, the_house(), code)
    except NotFound:
        return unknown_code(request, code)
    published = await run_in_threadpool(read_approved, the_house(), view.workshop)
    if published is None:
        return RedirectResponse(address_of(request, view.table.code), HTTPStatus.SEE_OTHER)
    return show_results(request, view, published, day_of_deletion(view.workshop))


def unknown_code(request: Request, typed: str, wrong: str = "", text: str = "") -> Response:
    """The page for a code that no table has; a text that was to be sent there is kept on it."""
    wrong = wrong or speaks_guest(request)("phone-code-unknown")
    return guest_page(request, "phone/code.html", HTTPStatus.NOT_FOUND, wrong=wrong, code=typed, text=text)


def day_of_deletion(workshop: Workshop) -> date | None:
    """When the workshop is deleted, as its guests are told."""
    return deletion_day(workshop, the_house().settings.guests.keep_days)


def lead_back(request: Request, code: str, own: Sending) -> Response:
    """Lead somebody who sent a form back to the page, which shows what arrived."""
    return RedirectResponse(address_of(request, code, sent=RECEIPTS.keep(own)), HTTPStatus.SEE_OTHER)


def address_of(request: Request, code: str, **query: str) -> str:
    """The address of a table's page, in the language that was chosen by hand."""
    if "lang" in request.query_params:
        query["lang"] = speaks_guest(request).language
    return f"/t/{quote(code, safe='')}" + (f"?{urlencode(query)}" if query else "")
