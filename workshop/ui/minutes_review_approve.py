"""Approving the minutes: where they stand, who approves and when, one button, one question.

The name is never filled in: approving is somebody's word.
"""

import datetime as dt

import streamlit as st

from workshop.domain.model import Phase, Workshop
from workshop.domain.permissions import Action, may
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.versions import Standing, approve_minutes
from workshop.services.visitor import Visitor
from workshop.ui.errors import complain
from workshop.ui.fields import attempt
from workshop.ui.markup import note, put, waiting
from workshop.ui.questions import ask_first
from workshop.ui.tickets import renew, ticket
from workshop.ui.visitor import visitor, zone


def offer_approval(
    t: Translator, me: Visitor, workshop: Workshop, standing: Standing, open_remarks: int
) -> None:
    """Where the minutes stand, and the form unless what stands there is approved already."""
    put("<h2>{}</h2>", t("approve-title"))
    note(t("approve-lead"))
    if standing.approvals:
        _say_standing(t, standing)
    put("<p>{}</p>", standing.sentence)
    if not may(me.actor(), Action.APPROVE, workshop.phase).allowed:
        waiting(t("approve-too-early"))
        return
    if standing.approvals and not standing.changed:
        return
    form, today = ticket("approve").number, dt.datetime.now(zone()).date()
    st.text_input(t("approve-by"), key=f"approve-by-{form}", placeholder=t("approve-by-example"))
    st.date_input(
        t("approve-on"),
        today,
        max_value=today,
        key=f"approve-on-{form}",
        format="DD.MM.YYYY" if t.language == "de" else "YYYY-MM-DD",
    )
    st.text_area(t("approve-note"), key=f"approve-note-{form}", height="content")
    complain("approve")
    _offer(t, workshop, standing, open_remarks, form)


def _say_standing(t: Translator, standing: Standing) -> None:
    number, count = standing.approvals[0].number, len(standing.differences)
    if standing.damaged:
        waiting(t("approve-damaged", number=number))
    elif not standing.changed:
        put('<p class="done">{}</p>', t("approve-standing", number=number))
    elif count:
        waiting(t("approve-changed", number=number, count=count))
    else:
        waiting(t("approve-changed-around", number=number))


def _offer(t: Translator, workshop: Workshop, standing: Standing, open_remarks: int, form: str) -> None:
    number = standing.approvals[0].number + 1 if standing.approvals else 1
    closes = workshop.phase is Phase.HARVEST
    question = t("approve-question-close" if closes else "approve-question", number=number)
    if open_remarks:
        question += " " + t("approve-question-remarks", count=open_remarks)
    ask_first(
        "approve",
        t("approve-go-close" if closes else "approve-go"),
        question,
        t("approve-yes", number=number),
        _approve,
        workshop.id,
        form,
        stressed=True,
    )


def _approve(workshop_id: int, form: str) -> None:
    by, on, note = (st.session_state[f"approve-{field}-{form}"] for field in ("by", "on", "note"))
    given = (the_house(), visitor(), workshop_id, by, on, note)
    if attempt("approve", approve_minutes, *given, said="approve-done"):
        renew("approve")
