"""A new event from a few decisions: where to start from, for how many guests, under which title.

What follows from them is said before anything is made, and can be changed afterwards.
"""

from collections.abc import Sequence
from typing import Any, Literal

import streamlit as st

from workshop.domain.errors import Invalid
from workshop.domain.limits import MOST_GUESTS
from workshop.domain.model import Workshop
from workshop.domain.planning import CafeKind, Proposal, count_topics, propose
from workshop.services.copying import copy_workshop
from workshop.services.house import the_house
from workshop.services.plans import plan_workshop
from workshop.services.presets import PRESETS, read_preset
from workshop.services.visitor import Visitor
from workshop.ui.errors import explain
from workshop.ui.fields import date_format
from workshop.ui.markup import note, put
from workshop.ui.tickets import Ticket, ticket
from workshop.ui.visitor import speaks, visitor

_BLANK, _LIKE = "blank", "like"


def begin_event(earlier: Sequence[Workshop], *, stressed: bool) -> None:
    """The decisions, and the button that makes the event; `stressed` where this is the next step."""
    t, form = speaks(), ticket("event")
    start: str = st.pills(
        t("begin-from"),
        [_BLANK, *PRESETS, *([_LIKE] if earlier else [])],
        default=_BLANK,
        required=True,
        format_func=_name,
        key=f"begin-from-{form.number}",
    )
    note(t(f"preset-{start}-hint") if start in PRESETS else t(f"begin-{start}-hint"))
    if start == _LIKE:
        _choose_model(earlier, form)
    else:
        _ask_for_numbers(start, form)
    with st.form(f"new-event-{form.number}", border=False):
        _ask_for_words(form, copied=start == _LIKE)
        explain(form.error)
        kind: Literal["primary", "secondary"] = "primary" if stressed else "secondary"
        st.form_submit_button(t("event-create"), type=kind, on_click=_create, args=(form,))


def _name(start: str) -> str:
    return speaks()(f"preset-{start}" if start in PRESETS else f"begin-{start}")


def _choose_model(earlier: Sequence[Workshop], form: Ticket) -> None:
    t, titles = speaks(), {each.id: _described(each) for each in earlier}
    st.selectbox(
        t("begin-model"), list(titles), format_func=titles.__getitem__, key=f"begin-model-{form.number}"
    )


def _described(workshop: Workshop) -> str:
    return " · ".join([workshop.title] + ([speaks().date(workshop.date)] if workshop.date else []))


def _ask_for_numbers(start: str, form: Ticket) -> None:
    """How many guests, and what is proposed for them."""
    t, model = speaks(), read_preset(start, speaks().language) if start != _BLANK else None
    kind = model.kind if model else _choose_kind(form)
    # Bounds of its own it would tell in English only.
    guests = st.number_input(
        t("begin-guests"),
        value=None,
        step=1,
        key=f"begin-guests-{form.number}",
        placeholder=t("begin-guests-example"),
        width=216,
    )
    if guests and not 0 <= guests <= MOST_GUESTS:
        explain(Invalid("guests-count", most=MOST_GUESTS))
        return
    if _is_empty(kind if not model else None, guests):
        note(t("begin-no-guests"))
        return
    brought = len(model.topics) if model else 0
    proposal = propose(kind, guests or 0, brought)
    topics = count_topics(kind, proposal.tables, brought)
    put('<p class="proposal" role="status">{}</p>', _in_words(proposal, guests or 0, topics))


def _choose_kind(form: Ticket) -> CafeKind:
    t = speaks()
    return st.pills(
        t("begin-kind"),
        list(CafeKind),
        default=CafeKind.TOPICS,
        required=True,
        format_func=lambda each: t(f"begin-kind-{each.value}"),
        key=f"begin-kind-{form.number}",
    )


def _is_empty(kind: CafeKind | None, guests: int | None) -> bool:
    """Is there nothing to propose, so that the event begins without tables?"""
    return kind is CafeKind.TOPICS and not guests


def _in_words(proposal: Proposal, guests: int, topics: int) -> str:
    t = speaks()
    numbers = {"tables": proposal.tables, "rounds": proposal.rounds, "minutes": proposal.minutes}
    # Only where several tables share one of several topics is there something to tell.
    numbers["topics"] = topics if 1 < topics < proposal.tables else 0
    return t("begin-proposal", guests=guests, **numbers) if guests else t("begin-proposal-open", **numbers)


def _ask_for_words(form: Ticket, *, copied: bool) -> None:
    t = speaks()
    st.text_input(
        t("event-title"),
        key=f"event-title-{form.number}",
        placeholder=t("begin-same-title") if copied else t("event-title-example"),
    )
    if copied:
        return
    left, right = st.columns(2)
    with left:
        st.date_input(t("begin-date"), None, key=f"begin-date-{form.number}", format=date_format())
    with right:
        st.text_input(t("begin-place"), key=f"begin-place-{form.number}")


def _create(form: Ticket) -> None:
    # One copy, as in `held`; a field that the starting point does without is not among them.
    typed = st.session_state.to_dict()

    def value(name: str) -> Any:
        return typed.get(f"{name}-{form.number}")

    who, language, start = visitor(), speaks().language, value("begin-from")
    if start == _LIKE:
        form.use(_copy, who, value("begin-model"), value("event-title"))
        return
    guests, kind = value("begin-guests") or 0, value("begin-kind")
    wanted = {"title": value("event-title"), "date": value("begin-date"), "place": value("begin-place")}
    if start == _BLANK:
        wanted |= {"kind": kind, "tables": 0 if _is_empty(kind, guests) else None}
    else:
        wanted |= {"kind": read_preset(start, language).kind, "preset": start}
    form.use(_plan, who, wanted | {"language": language, "guests": guests})


def _plan(who: Visitor, wanted: dict[str, Any]) -> int:
    return plan_workshop(the_house(), who, **wanted).id


def _copy(who: Visitor, model_id: int, title: str) -> int:
    return copy_workshop(the_house(), who, model_id, title).id
