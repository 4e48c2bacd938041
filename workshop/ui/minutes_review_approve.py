"""Approving the minutes: where they stand, who approves and when, one button, one question.

The name is never filled in: approving is somebody's word.
"""

import datetime as dt

import streamlit as st

from workshop.domain.errors import Invalid
from workshop.domain.model import Phase, Workshop
from workshop.domain.permissions import Action, may
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.versions import Standing, approve_minutes
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.ui.errors import complain, kept_error
from workshop.ui.fields import attempt, held
from workshop.ui.markup import note, put, waiting
from workshop.ui.questions import ask_first
from workshop.ui.tickets import renew, ticket
from workshop.ui.visitor import visitor, zone

VERSIONS = "fassungen"
# A calendar would open over the button that comes next.
_DAYS = ("%Y-%m-%d", "%d.%m.%Y")
_SEEN, _MARK = "approve-seen", "mark"


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
        _offer_next(t, me, workshop, standing)
        return
    form, today = ticket("approve").number, dt.datetime.now(zone()).date()
    seen = _seen(form, standing)
    st.text_input(t("approve-by"), key=f"approve-by-{form}", placeholder=t("approve-by-example"))
    st.text_input(t("approve-on"), f"{today:{_DAYS[t.language == 'de']}}", key=f"approve-on-{form}")
    st.text_area(t("approve-note"), key=f"approve-note-{form}", height="content")
    complain("approve")
    _offer(t, workshop, standing, open_remarks, form, seen)


def _offer_next(t: Translator, me: Visitor, workshop: Workshop, standing: Standing) -> None:
    """What is done with approved minutes: take them along, and show guests what came of the day."""
    ways = [(f"#{VERSIONS}", t("compare-download", number=standing.approvals[0].number))]
    tables = read_workshop(the_house(), me, workshop.id).tables
    if tables:
        ways.append((f"/t/{tables[0].code}/results", t("approve-next-guests")))
    put("<h3>{}</h3>", t("approve-next"))
    for address, name in ways:
        put(
            '<a class="way" href="{}" target="{}">{}</a>',
            address,
            "_self" if address[0] == "#" else "_blank",
            name,
        )
    if tables:
        note(t("approve-next-guests-hint"))


def _seen(form: str, standing: Standing) -> dict[str, str]:
    """What the minutes said when the empty form was shown: that is what somebody has looked at.

    A field that nobody saw for a while is empty again, and its form a new one.
    """
    if f"approve-by-{form}" not in st.session_state or _SEEN not in st.session_state:
        st.session_state[_SEEN] = {}
    seen: dict[str, str] = st.session_state[_SEEN]
    seen.setdefault(_MARK, standing.mark)
    return seen


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


def _offer(
    t: Translator,
    workshop: Workshop,
    standing: Standing,
    open_remarks: int,
    form: str,
    seen: dict[str, str],
) -> None:
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
        seen,
        stressed=True,
    )


def _approve(workshop_id: int, form: str, seen: dict[str, str]) -> None:
    by, on, note = (held(f"approve-{field}-{form}") for field in ("by", "on", "note"))

    def approve() -> None:
        approve_minutes(the_house(), visitor(), workshop_id, by, _day(on), note, seen[_MARK])

    if attempt("approve", approve, said="approve-done"):
        renew("approve")
        return
    error = kept_error("approve")
    if error is not None and error.code == "minutes-moved-on":
        # The screen that is drawn next says so: whoever clicks then has been told to look.
        seen.clear()


def _day(typed: str) -> dt.date:
    for form in _DAYS:
        try:
            return dt.datetime.strptime(typed.strip(), form).date()  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    raise Invalid("approve-day-form")
