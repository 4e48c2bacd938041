"""The course of the event until it has a control room: its phase, its round, the next step.

Exactly one button stands out: what comes next.
"""

import streamlit as st
from markupsafe import Markup

from workshop.domain.clock import round_end
from workshop.domain.model import Phase, Record, Workshop
from workshop.domain.phases import TRANSITIONS
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.services.workshops import enter_phase, enter_round, read_workshop
from workshop.ui.errors import complain
from workshop.ui.fields import perform
from workshop.ui.markup import note, put
from workshop.ui.questions import ask_first
from workshop.ui.screens import way
from workshop.ui.visitor import speaks, zone

_ORDER = tuple(Phase)


def show_course(record: Record, *, begins: bool) -> None:
    """Where the event stands, and the steps from here; `begins` where to begin is the next thing to do."""
    t, workshop = speaks(), record.workshop
    put("<h2>{}</h2>", t("course-title"))
    _show_phases(workshop.phase)
    note(t(f"course-{workshop.phase.value}") if record.tables else t("course-no-table"))
    if workshop.phase is Phase.COLLECT:
        _show_round(record)
    if workshop.phase is Phase.CLOSED:
        with st.container(key="main-way-minutes"):
            way(t("course-minutes"), "minutes", workshop=workshop.id)
    for phase in sorted(TRANSITIONS[workshop.phase], key=_ORDER.index, reverse=True):
        forward = _ORDER.index(phase) > _ORDER.index(workshop.phase)
        rounds_left = workshop.phase is Phase.COLLECT and workshop.current_round < len(workshop.rounds)
        st.button(
            t(f"course-to-{phase.value}" if forward else f"course-back-to-{phase.value}"),
            key=f"enter-{phase.value}",
            type="primary"
            if forward and record.tables and not rounds_left and (begins or workshop.phase is not Phase.SETUP)
            else "secondary"
            if forward
            else "tertiary",
            on_click=perform,
            args=("course", enter_phase, workshop.id, phase),
            width="stretch",
        )
    complain("course")


def _show_phases(now: Phase) -> None:
    t = speaks()
    here = _ORDER.index(now)
    rows = Markup("").join(
        Markup('<li class="{}"{}>{}</li>').format(
            "past" if at < here else "now" if at == here else "later",
            Markup(' aria-current="step"') if at == here else "",
            t(f"phase-{phase.value}"),
        )
        for at, phase in enumerate(_ORDER)
    )
    put('<ol class="phases">{}</ol>', rows)


def _show_round(record: Record) -> None:
    t, workshop = speaks(), record.workshop
    now, most = workshop.current_round, max(len(workshop.rounds), 1)
    ends = round_end(workshop)
    put(
        '<p class="round">{}</p>',
        t("course-round-until", number=now, most=most, time=ends.astimezone(zone()).strftime("%H:%M"))
        if ends
        else t("course-round", number=now, most=most),
    )
    if now < most:
        _offer_next_round(record)
    if now > 1:
        st.button(
            t("course-previous-round", number=now - 1),
            key=f"leave-round-{now}",
            type="tertiary",
            on_click=_enter_round,
            args=(workshop, now - 1),
            width="stretch",
        )


def _offer_next_round(record: Record) -> None:
    """Asks where a round would be skipped: its button stands where the one that began the round stood."""
    t, workshop = speaks(), record.workshop
    now = workshop.current_round
    label, key = t("course-next-round", number=now + 1), f"begin-round-{now + 1}"
    if now > 1 and not any(idea.round == now for idea in record.ideas):
        skip = t("course-skip-round", number=now)
        go = t("course-skip-round-go", number=now + 1)
        ask_first(key, label, skip, go, _enter_round, workshop, now + 1, stressed=True)
        return
    st.button(
        label, key=key, type="primary", on_click=_enter_round, args=(workshop, now + 1), width="stretch"
    )


def _enter_round(drawn: Workshop, number: int) -> None:
    perform("course", _enter_from, drawn, number)


def _enter_from(house: House, who: Visitor, drawn: Workshop, number: int) -> None:
    # A click on a button that was drawn for another round than the current one means nothing any more.
    if read_workshop(house, who, drawn.id).workshop.current_round == drawn.current_round:
        enter_round(house, who, drawn.id, number)
