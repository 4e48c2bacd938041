"""How large the café is: guests, tables, rounds, minutes, and when the first round begins.

Under the numbers stands what they mean: how many sit at a table, and until when the rounds last.
"""

import datetime as dt
from collections.abc import Callable

import streamlit as st

from workshop.domain.errors import Invalid
from workshop.domain.limits import HIGHEST_TABLE, LONGEST_ROUND, MOST_GUESTS, MOST_ROUNDS
from workshop.domain.model import Record
from workshop.domain.planning import expected_guests, propose
from workshop.services.house import the_house
from workshop.services.plans import plan_of, replan
from workshop.ui.details import saving_detail
from workshop.ui.errors import complain, kept_error
from workshop.ui.fields import attempt, give_up, moment, number
from workshop.ui.markup import note, put, waiting
from workshop.ui.rounds import show_rounds
from workshop.ui.visitor import speaks, visitor

# More tables than one for every two guests are a slip; up to so many may stand without guests being known.
_FEWEST_AT_A_TABLE, _ALWAYS_POSSIBLE = 2, 60
_MANY_AT_ONCE = 20
_ASKED = "plan-tables-many"


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
                    _saving_tables(record) if name == "tables" else _saving(workshop.id, name),
                    least=least,
                    disabled=locked,
                    narrow=True,
                )
        with st.container(width=132, key="plan-begins"):
            moment(
                f"plan-begins-{workshop.id}",
                t("plan-begins"),
                workshop.begins,
                saving_detail(workshop.id, "begins"),
                disabled=locked,
            )
    for name, *_ in numbers:
        if not _ask_about_tables(record, f"plan-{name}-{workshop.id}", locked=locked):
            complain(f"plan-{name}-{workshop.id}")
    put('<p class="meaning" role="status">{}</p>', " ".join(_meaning(record)))
    _offer_proposal(record, locked)
    with st.expander(t("plan-each-round"), expanded=len(minutes) > 1, key=f"each-round-{workshop.id}"):
        note(t("rounds-hint"))
        show_rounds(record, locked=locked)


def _meaning(record: Record) -> list[str]:
    t, workshop, tables = speaks(), record.workshop, len(record.tables)
    said, guests = [], expected_guests(workshop)
    if guests and tables:
        low, high = guests // tables, -(-guests // tables)
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
    guests = expected_guests(workshop)
    wanted = propose(plan_of(record), guests, len(record.topics))
    if not guests or wanted.tables == len(record.tables):
        return
    with st.container(horizontal=True, vertical_alignment="center", key="plan-proposal"):
        note(t("plan-proposal", guests=guests, tables=wanted.tables))
        st.button(
            t("plan-take", tables=wanted.tables),
            key=f"plan-take-{workshop.id}",
            on_click=_take,
            args=(workshop.id, wanted.tables),
            disabled=locked,
        )
    complain(f"plan-take-{workshop.id}")


def most_tables(record: Record) -> int:
    """How many tables may be typed: a slip of the hand makes no hundreds, and a large event can have them."""
    for_guests = expected_guests(record.workshop) // _FEWEST_AT_A_TABLE
    return min(HIGHEST_TABLE, max(_ALWAYS_POSSIBLE, for_guests, len(record.tables)))


def _saving_tables(record: Record) -> Callable[[int], None]:
    def save(count: int) -> None:
        more, most = count - len(record.tables), most_tables(record)
        if count > most:
            raise Invalid("plan-tables-most", most=most)
        if more > _MANY_AT_ONCE:
            raise Invalid(_ASKED, tables=count, more=more)
        _saving(record.workshop.id, "tables")(count)

    return save


def _ask_about_tables(record: Record, key: str, *, locked: bool) -> bool:
    """The question before many tables at once, where it waits for an answer."""
    t, asked = speaks(), kept_error(key)
    if asked is None or asked.code != _ASKED:
        return False
    waiting(t.error(asked))
    count = int(asked.values["tables"])
    with st.container(horizontal=True, key="plan-many"):
        saving = _saving(record.workshop.id, "tables")
        label = t("plan-many-go", tables=count)
        st.button(label, key=f"{key}-go", on_click=_put_up, args=(key, saving, count), disabled=locked)
        st.button(t("question-no"), key=f"{key}-no", type="tertiary", on_click=give_up, args=(key,))
    return True


def _put_up(key: str, save: Callable[[int], None], count: int) -> None:
    attempt(key, save, count)


def _take(workshop_id: int, tables: int) -> None:
    attempt(f"plan-take-{workshop_id}", _saving(workshop_id, "tables"), tables)


def _saving(workshop_id: int, field: str) -> Callable[[int], None]:
    return lambda value: replan(the_house(), visitor(), workshop_id, **{field: value})
