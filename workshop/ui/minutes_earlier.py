"""The view "earlier" of the minutes screen: which points were said at an earlier event already.

A pair stands beside each other, the surest first, and a person says whether it is the same.
"""

from collections.abc import Callable, Sequence

import streamlit as st
from markupsafe import Markup

from workshop.domain.minutes import Earlier
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.drafts import read_desk
from workshop.services.earlier import (
    Pair,
    Recurrence,
    list_earlier,
    mark_recurring,
    propose_recurring,
    remove_earlier,
    unmark_recurring,
)
from workshop.services.house import the_house
from workshop.services.visitor import Visitor
from workshop.ui.earlier_import import offer_earlier
from workshop.ui.errors import complain, explained
from workshop.ui.fields import attempt, perform
from workshop.ui.markup import note, put, section
from workshop.ui.questions import ask_first
from workshop.ui.visitor import visitor

_PLACE = "earlier"
_AT_ONCE = 20


def show_earlier(t: Translator, me: Visitor, workshop: Workshop) -> None:
    """What was read in, what recurs, and a way to read in more."""
    # Thousands of points take a few seconds, the first time.
    with explained(), st.spinner(t("earlier-comparing")):
        events = list_earlier(the_house(), me, workshop.id)
        found = propose_recurring(the_house(), me, workshop.id)
        printed = read_desk(the_house(), me, workshop.id).draft.choices.again
    with st.container(key="earlier", gap="medium"):
        if events:
            _show_result(t, found, printed=printed)
            complain(_PLACE)
            _show_proposed(t, workshop, found.proposed, reading=bool(found.points))
            _show_decided(t, workshop, found)
            _show_events(t, workshop, events)
        offer_earlier(t, workshop, stressed=not events)


def _show_result(t: Translator, found: Recurrence, *, printed: bool) -> None:
    put('<p class="recur">{}</p>', t("earlier-recurring", count=found.recurring, points=found.points))
    labels = list(dict.fromkeys(pair.label for pair in found.accepted))
    if not printed:
        note(t("earlier-switched-off"))
    elif labels:
        note(t("earlier-printed", sentence=t("minutes-again", when=labels[0])))


def _show_proposed(t: Translator, workshop: Workshop, pairs: Sequence[Pair], *, reading: bool) -> None:
    section(t("earlier-proposed"), t("earlier-proposed-hint") if pairs else "")
    if not pairs:
        note(t("earlier-proposed-none" if reading else "earlier-no-points"))
        return
    shown = f"earlier shown {workshop.id}"
    most = st.session_state.get(shown, _AT_ONCE)
    for pair in pairs[:most]:
        with st.container(key=f"card-earlier-{pair.key}-{pair.name}".replace(":", "-"), gap="small"):
            _show_pair(t, pair)
            with st.container(horizontal=True, key=f"answers-{pair.key}-{pair.name}".replace(":", "-")):
                _offer(t, workshop, pair, "earlier-yes", _answering(same=True))
                _offer(t, workshop, pair, "earlier-no", _answering(same=False))
    if len(pairs) > most:
        st.button(
            t("earlier-more", count=len(pairs) - most), key="earlier-more", on_click=_show_more, args=(shown,)
        )


def _show_pair(t: Translator, pair: Pair) -> None:
    put(
        '<h3 class="how{}">{}</h3><dl class="beside"><div><dt>{}</dt><dd dir="auto">{}</dd></div>'
        '<div><dt>{}</dt><dd dir="auto">{}</dd></div></dl>',
        " sure" if pair.sure else "",
        t("earlier-sure" if pair.sure else "earlier-near"),
        t("earlier-today"),
        pair.now,
        pair.label,
        pair.then,
    )


def _show_decided(t: Translator, workshop: Workshop, found: Recurrence) -> None:
    if found.accepted:
        section(t("earlier-accepted", count=len(found.accepted)))
        _show_rows(t, workshop, found.accepted)
    if found.rejected:
        with st.expander(t("earlier-rejected", count=len(found.rejected))):
            _show_rows(t, workshop, found.rejected)


def _show_rows(t: Translator, workshop: Workshop, pairs: Sequence[Pair]) -> None:
    for pair in pairs:
        with st.container(key=f"decided-{pair.key}-{pair.name}".replace(":", "-"), gap="small"):
            put(
                '<dl class="beside"><div><dt>{}</dt><dd dir="auto">{}</dd></div>'
                '<div><dt>{}</dt><dd dir="auto">{}</dd></div></dl>',
                t("earlier-today"),
                pair.now,
                pair.label,
                pair.then,
            )
            _offer(t, workshop, pair, "earlier-back", unmark_recurring)


def _show_events(t: Translator, workshop: Workshop, events: Sequence[Earlier]) -> None:
    section(t("earlier-events"))
    for event in events:
        with st.container(key=f"card-earlier-event-{event.id}", gap="small"):
            put(
                '<h3 class="kept">{}</h3><p class="soft">{}</p>',
                t("earlier-event", label=event.label, name=event.name),
                t("earlier-holds", count=len(event.points)),
            )
            with st.expander(t("earlier-show-points")):
                row = Markup('<li dir="auto">{}</li>')
                put('<ul class="kept">{}</ul>', Markup("").join(row.format(each) for each in event.points))
            ask_first(
                f"earlier-remove-{event.id}",
                t("earlier-remove"),
                t("earlier-remove-hint"),
                t("earlier-remove-go"),
                perform,
                _PLACE,
                remove_earlier,
                workshop.id,
                event.id,
            )


def _offer(t: Translator, workshop: Workshop, pair: Pair, label: str, verb: Callable[..., object]) -> None:
    st.button(
        t(label),
        key=f"{label}-{pair.key}-{pair.name}",
        on_click=_perform,
        args=(verb, workshop.id, pair.key, pair.name),
    )


def _answering(*, same: bool) -> Callable[..., object]:
    def mark(*given: object) -> None:
        mark_recurring(*given, same=same)  # type: ignore[arg-type]

    return mark


def _perform(verb: Callable[..., object], *given: object) -> None:
    attempt(_PLACE, verb, the_house(), visitor(), *given)


def _show_more(shown: str) -> None:
    st.session_state[shown] = st.session_state.get(shown, _AT_ONCE) + _AT_ONCE
