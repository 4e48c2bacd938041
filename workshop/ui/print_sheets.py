"""What can be printed: a card per print, the tables it is for, and what should be put right before.

One of them is the next step, and stands out: the tents for the tables.
"""

from dataclasses import dataclass
from functools import partial

import streamlit as st
from markupsafe import Markup

from workshop.domain.model import Record
from workshop.domain.prints import BY_TABLE, Print
from workshop.services.house import the_house
from workshop.services.minutes import Export
from workshop.services.prints import print_workshop
from workshop.services.readiness import list_gaps
from workshop.ui.markup import put, section
from workshop.ui.minutes_take import hand_out
from workshop.ui.print_pictures import picture
from workshop.ui.screens import way
from workshop.ui.visitor import speaks, visitor

_BESIDE = (Print.CARDS, Print.HOSTS, Print.POSTER, Print.NAMES, Print.ATTENDANCE)
_OF_PEOPLE = (Print.NAMES, Print.ATTENDANCE)
# Not urgent for the day, but whoever prints before has to print again.
_IN_VAIN = ("not-tried", "unnamed", "unnamed-many")


@dataclass(frozen=True)
class Choice:
    """The numbers of the tables to print for, and whether with the WLAN's code."""

    numbers: tuple[int, ...]
    wlan: bool


def warn_before_printing(record: Record) -> None:
    """What would make prints useless, and the way to where it is put right."""
    t, missing = speaks(), list_gaps(the_house(), visitor(), record)
    told = [t(f"gap-{gap.code}", **gap.values) for gap in missing if gap.urgent or gap.code in _IN_VAIN]
    if not record.tables:
        told = [t("printing-no-table")]
    if not told:
        return
    with st.container(key="print-warning"):
        lines = Markup("").join(Markup("<li>{}</li>").format(each) for each in told)
        put('<div class="waiting"><p>{}</p><ul>{}</ul></div>', t("printing-before"), lines)
        with st.container(key="way-prepare" if record.tables else "main-way-prepare", width="content"):
            way(t("printing-to-prepare"), "prepare", workshop=record.workshop.id)


def choose_tables(record: Record) -> Choice:
    """The tables that tents, cards and hosts' sheets are for, and the WLAN's code on them."""
    with st.container(key="print-choice"):
        numbers = _choose_numbers(record) if record.tables else ()
        t, workshop = speaks(), record.workshop
        named = bool(workshop.wlan_name)
        # With a name it is on, without one off; so it is another switch.
        wlan = st.toggle(
            t("printing-wlan" if named else "printing-wlan-off"),
            named,
            key=f"print-wlan-{workshop.id}-{named}",
            disabled=not named,
        )
    return Choice(numbers, wlan)


def _choose_numbers(record: Record) -> tuple[int, ...]:
    t, numbers = speaks(), sorted(table.number for table in record.tables)
    some = st.radio(
        t("printing-tables"),
        (False, True),
        format_func=lambda some: t("printing-some-tables" if some else "printing-all-tables"),
        horizontal=True,
        key=f"print-some-{record.workshop.id}",
    )
    if not some:
        return tuple(numbers)
    chosen = st.pills(
        t("printing-which-tables"),
        numbers,
        selection_mode="multi",
        format_func=lambda number: t("table-number-title", number=number),
        key=f"print-tables-{record.workshop.id}",
    )
    return tuple(chosen)


def show_prints(record: Record, choice: Choice) -> None:
    """The tents first and large, then everything else."""
    with st.container(key="card-print-tents"):
        _show_print(record, Print.TENTS, choice)
    with st.container(key="prints"):
        for what in _BESIDE:
            with st.container(key=f"card-print-{what.value}"):
                _show_print(record, what, choice)
        with st.container(key="card-print-slide"):
            _show_slide(record, choice)


def _show_print(record: Record, what: Print, choice: Choice) -> None:
    t, name, by_table = speaks(), what.value, what in BY_TABLE
    _describe(what, _blank(record, what))
    if st.button(
        t(f"printing-{name}-go"),
        key=f"print-{name}",
        type="primary" if what is Print.TENTS else "secondary",
        width="stretch",
        disabled=by_table and not choice.numbers,
    ):
        numbers = choice.numbers if by_table else None
        hand_out(t, partial(_make, record.workshop.id, what, numbers, wlan=choice.wlan))


def _show_slide(record: Record, choice: Choice) -> None:
    t = speaks()
    _describe(Print.SLIDE)
    with st.container(key="slide-actions", horizontal=True):
        as_pdf, as_png = (st.button(t("share-as", kind=kind), key=f"slide-{kind}") for kind in ("PDF", "PNG"))
    if as_pdf or as_png:
        hand_out(t, partial(_make, record.workshop.id, Print.SLIDE, wlan=choice.wlan, image=as_png))


def _describe(what: Print, more: str = "") -> None:
    t = speaks()
    put("{}", picture(what))
    section(t(f"printing-{what.value}"), f"{t(f'printing-{what.value}-hint')} {more}".strip())


def _blank(record: Record, what: Print) -> str:
    """What a print of the participants holds while there are none."""
    if what not in _OF_PEOPLE or record.workshop.participants:
        return ""
    return speaks()(f"printing-{what.value}-blank", guests=record.workshop.guests)


def _make(
    workshop_id: int,
    what: Print,
    numbers: tuple[int, ...] | None = None,
    *,
    wlan: bool,
    image: bool = False,
) -> Export:
    return print_workshop(the_house(), visitor(), workshop_id, what, numbers, wlan=wlan, image=image)
