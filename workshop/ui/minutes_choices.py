"""What the minutes say: the organiser's choices in a few groups, each kept as soon as it is made.

The sheet beside them shows what came of it.
"""

from collections.abc import Iterable
from dataclasses import replace

import streamlit as st

from workshop.domain.errors import WorkshopError
from workshop.domain.minutes import HIGHEST_LEVEL, Choices, Scope, Words
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.drafts import choose, read_desk
from workshop.services.house import the_house
from workshop.ui.errors import complain, remember
from workshop.ui.fields import held
from workshop.ui.markup import note, put
from workshop.ui.visitor import visitor

_MOST_STATEMENTS = 99
_BEHIND = ("counts", "dots", "rounds", "tables")
_PARTS = (
    *("introductions", "minorities", "feedback", "others", "parked"),
    *("photos", "annex", "again"),
)
_AROUND = ("overview", "agenda", "participants", "attachments")


def show_choices(t: Translator, workshop: Workshop, choices: Choices) -> None:
    """All choices; those for whole minutes only where they are chosen."""
    put("<h2>{}</h2>", t("choose-title"))
    with st.expander(t("choose-group-scope"), expanded=True):
        _pick(t, workshop, "scope", choices.scope, list(Scope))
        if choices.scope is Scope.SECTION:
            _pick_level(t, workshop, choices.level)
        else:
            _tick(t, workshop, choices, _AROUND)
    with st.expander(t("choose-group-words")):
        _pick(t, workshop, "words", choices.words, list(Words))
    with st.expander(t("choose-group-most")):
        _count_most(t, workshop, choices.most)
    with st.expander(t("choose-group-behind")):
        note(t("choose-group-behind-hint"))
        _tick(t, workshop, choices, _BEHIND)
    with st.expander(t("choose-group-parts")):
        _tick(t, workshop, choices, _PARTS)


def _pick(
    t: Translator, workshop: Workshop, field: str, now: Scope | Words, options: list[Scope] | list[Words]
) -> None:
    key = _key(workshop, field)
    st.radio(
        t(f"choose-{field}"),
        options,
        options.index(now),  # type: ignore[arg-type]
        format_func=lambda each: t(f"choose-{field}-{each.value}"),
        captions=[t(f"choose-{field}-{each.value}-hint") for each in options],
        key=key,
        label_visibility="collapsed",
        on_change=_keep,
        args=(key, workshop.id, field),
    )
    complain(key)


def _pick_level(t: Translator, workshop: Workshop, now: int) -> None:
    key = _key(workshop, "level")
    st.radio(
        t("choose-level"),
        range(1, HIGHEST_LEVEL + 1),
        now - 1,
        key=key,
        horizontal=True,
        on_change=_keep,
        args=(key, workshop.id, "level"),
    )
    complain(key)
    note(t("choose-level-hint"))


def _count_most(t: Translator, workshop: Workshop, now: int) -> None:
    key = _key(workshop, "most")
    st.number_input(
        t("choose-most"),
        0,
        max(now, _MOST_STATEMENTS),
        now,
        1,
        key=key,
        on_change=_keep,
        args=(key, workshop.id, "most"),
    )
    complain(key)
    note(t("choose-most-hint"))


def _tick(t: Translator, workshop: Workshop, choices: Choices, fields: Iterable[str]) -> None:
    for field in fields:
        key = _key(workshop, field)
        st.checkbox(
            t(f"choose-{field}"),
            getattr(choices, field),
            key=key,
            on_change=_keep,
            args=(key, workshop.id, field),
        )
        complain(key)


def _key(workshop: Workshop, field: str) -> str:
    return f"choose-{field}-{workshop.id}"


def _keep(key: str, workshop_id: int, field: str) -> None:
    keep_choice(key, workshop_id, field, held(key))


def keep_choice(place: str, workshop_id: int, field: str, value: object) -> None:
    """Choose this on top of what is chosen at this moment; the sheet is answer enough when it works."""
    house, who = the_house(), visitor()
    try:
        now = read_desk(house, who, workshop_id).draft.choices
        choose(house, who, workshop_id, replace(now, **{field: value}))  # type: ignore[arg-type]
    except WorkshopError as error:
        remember(place, error)
    else:
        remember(place, None)
