"""How large the café is: guests, tables, rounds, minutes, and when the first round begins.

Under the numbers stands what they mean: how many sit at a table, and until when the rounds last.
"""

import datetime as dt
from collections.abc import Callable

import streamlit as st

from workshop.domain.limits import HIGHEST_TABLE, LONGEST_ROUND, MOST_GUESTS, MOST_ROUNDS
from workshop.domain.model import Record
from workshop.domain.planning import propose
from workshop.services.house import the_house
from workshop.services.plans import plan_of, replan
from workshop.ui.details import saving_detail
from workshop.ui.errors import complain
from workshop.ui.fields import attempt, moment, number
from workshop.ui.markup import note, put
from workshop.ui.rounds import show_rounds
from workshop.ui.visitor import speaks, visitor


def show_plan(record: Record, *, locked: bool) -> None:
    """The five numbers, each saved when it is left; what they mean; and each round by itself."""
    t, workshop = speaks(), record.workshop
    minutes = {each.minutes for each in workshop.rounds}
    numbers = (
        ("guests", workshop.guests, MOST_GUESTS, 0),
        ("tables", len(record.tables), HIGHEST_TABLE, 0),
        ("rounds", len(workshop.rounds), MOST_ROUNDS, 1),
        ("minutes", workshop.rounds[0].minutes if workshop.rounds else 0, LONGEST_ROUND, 1),
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="plan"):
        for name, value, most, least in numbers:
            with st.container(width=108, key=f"plan-{name}"):
                number(
                    f"plan-{name}-{workshop.id}",
                    t(f"plan-{name}"),
                    value,
                    most,
                    _saving(workshop.id, name),
                    least=least,
                    disabled=locked,
                )
        with st.container(width=132, key="plan-begins"):
            moment(
                f"plan-begins-{workshop.id}",
                t("plan-begins"),
                workshop.begins,
                saving_detail(workshop.id, "begins"),
                disabled=locked,
            )
    put('<p class="meaning" role="status">{}</p>', " ".join(_meaning(record)))
    _offer_proposal(record, locked)
    with st.expander(t("plan-each-round"), expanded=len(minutes) > 1, key=f"each-round-{workshop.id}"):
        note(t("rounds-hint"))
        show_rounds(record, locked=locked)


def _meaning(record: Record) -> list[str]:
    t, workshop, tables = speaks(), record.workshop, len(record.tables)
    said = []
    if workshop.guests and tables:
        low, high = workshop.guests // tables, -(-workshop.guests // tables)
        said.append(t("plan-seats", low=low, high=high) if low < high else t("plan-seats-same", seats=high))
    total = sum(each.minutes for each in workshop.rounds)
    if len({each.minutes for each in workshop.rounds}) > 1:
        said.append(t("plan-lengths", minutes=", ".join(str(each.minutes) for each in workshop.rounds)))
    if workshop.begins:
        ends = dt.datetime.combine(dt.date.min, workshop.begins) + dt.timedelta(minutes=total)
        said.append(t("plan-ends", minutes=total, time=f"{ends:%H:%M}"))
    else:
        said.append(t("plan-lasts", minutes=total))
    return said


def _offer_proposal(record: Record, locked: bool) -> None:
    """One click to the number of tables that suits the guests, where the present one does not."""
    t, workshop = speaks(), record.workshop
    wanted = propose(plan_of(record), workshop.guests, len(record.topics))
    if not workshop.guests or wanted.tables == len(record.tables):
        return
    with st.container(horizontal=True, vertical_alignment="center", key="plan-proposal"):
        note(t("plan-proposal", guests=workshop.guests, tables=wanted.tables))
        st.button(
            t("plan-take", tables=wanted.tables),
            key=f"plan-take-{workshop.id}",
            on_click=_take,
            args=(workshop.id, wanted.tables),
            disabled=locked,
        )
    complain(f"plan-take-{workshop.id}")


def _take(workshop_id: int, tables: int) -> None:
    attempt(f"plan-take-{workshop_id}", _saving(workshop_id, "tables"), tables)


def _saving(workshop_id: int, field: str) -> Callable[[int], None]:
    return lambda value: replan(the_house(), visitor(), workshop_id, **{field: value})
