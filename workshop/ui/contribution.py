"""The form on a shared tablet: one question, one field, one button, then empty for the next person.

Whoever has the table's code may use it; nobody signs in.
"""

import streamlit as st

from workshop.domain.codes import clean_code
from workshop.domain.deletion import deletion_day
from workshop.domain.errors import WorkshopError
from workshop.domain.model import Workshop
from workshop.services.guests import GuestView, submit_idea
from workshop.services.house import the_house
from workshop.ui.errors import explain
from workshop.ui.markup import note, put
from workshop.ui.tickets import Ticket, last_ticket, ticket
from workshop.ui.visitor import speaks

LONGEST_CODE = 20


def ask_for_code(code: str = "", error: WorkshopError | None = None) -> None:
    """A field for the code that stands on the table; a wrong one stays in it, with the reason."""
    t = speaks()
    with st.form("code", border=False):
        typed = st.text_input(
            t("participate-code"),
            code[:LONGEST_CODE],
            max_chars=LONGEST_CODE,
            placeholder=t("participate-code-example"),
        )
        explain(error)
        sent = st.form_submit_button(t("participate-open"), type="primary", width="stretch")
    if sent and clean_code(typed):
        st.query_params["code"] = clean_code(typed)
        st.rerun()


def show_question(view: GuestView) -> None:
    """Where we are and what is asked."""
    t, workshop = speaks(), view.workshop
    rounds = max(len(workshop.rounds), 1)
    put(
        '<p class="soft">{}</p><h1 class="question">{}</h1>{}',
        t("participate-place", table=view.table.number, round=workshop.current_round, most=rounds),
        view.topic.question or view.topic.title,
        "",
    )
    if view.topic.question:
        put('<p class="lead">{}</p>', view.topic.title)


def holds_text() -> bool:
    """Does a text wait here that could not be sent?"""
    form = last_ticket("idea")
    return bool(form and form.error and st.session_state.get(f"idea-text-{form.number}"))


def show_form(code: str, workshop: Workshop | None = None) -> None:
    """The field and the button; what was sent before is confirmed above them.

    Without a workshop, as its table is gone, the field keeps what could not be sent.
    """
    t, form = speaks(), ticket("idea")
    if form.follows and not form.error:
        put('<p class="done" role="status">{}</p>', t("participate-thanks"))
    with st.form(f"idea-{form.number}", border=False):
        st.text_area(t("participate-idea"), key=f"idea-text-{form.number}", height=144)
        explain(form.error)
        st.form_submit_button(
            t("participate-send"), type="primary", width="stretch", on_click=_send, args=(code, form)
        )
    if workshop is None:
        return
    deleted = deletion_day(workshop, the_house().settings.guests.keep_days)
    until = " " + t("participate-deleted-on", date=t.date(deleted)) if deleted else ""
    note(t("participate-anonymous") + until)


def _send(code: str, form: Ticket) -> None:
    # Many hands share this device, so it is no device to the limits: it counts with its table.
    text = st.session_state.get(f"idea-text-{form.number}") or ""
    form.use(submit_idea, the_house(), code, text, form.number)
