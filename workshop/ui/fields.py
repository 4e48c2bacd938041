"""Fields that are saved as soon as somebody leaves them, and say so quietly.

What cannot be saved stays in the field, with the reason under it; else a field shows what is stored, also
after a step was taken back.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

import streamlit as st

from workshop.domain.errors import Invalid, WorkshopError
from workshop.services.house import the_house
from workshop.ui.errors import complain, kept_error, remember
from workshop.ui.visitor import speaks, visitor

_DRAWN = "fields as they were drawn"
_EARLIEST, _LATEST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)


def line(
    key: str,
    label: str,
    value: str,
    save: Callable[[str], None],
    *,
    placeholder: str = "",
    disabled: bool = False,
) -> None:
    """A line of text."""
    settle(key, value)
    st.text_input(
        label, value, key=key, placeholder=placeholder, disabled=disabled, on_change=keep, args=(key, save)
    )
    complain(key)


def paragraphs(
    key: str, label: str, value: str, save: Callable[[str], None], *, disabled: bool = False
) -> None:
    """A few lines of text."""
    settle(key, value)
    st.text_area(label, value, key=key, height="content", disabled=disabled, on_change=keep, args=(key, save))
    complain(key)


def number(
    key: str,
    label: str,
    value: int,
    most: int,
    save: Callable[[int], None],
    *,
    least: int = 1,
    disabled: bool = False,
    narrow: bool = False,
) -> None:
    """A whole number from `least` to `most`; a `narrow` field's errors are told by who draws its row."""
    settle(key, value)

    def save_possible(typed: int) -> None:
        if not least <= typed <= most:
            raise Invalid("number-range", label=label, least=least, most=most)
        save(typed)

    # Its own bounds Streamlit would tell in English, and nothing of what to do.
    st.number_input(
        label, value=value, step=1, key=key, disabled=disabled, on_change=keep, args=(key, save_possible)
    )
    if not narrow:
        complain(key)


def day(
    key: str,
    label: str,
    value: dt.date | None,
    save: Callable[[dt.date | None], None],
    *,
    disabled: bool = False,
) -> None:
    """A date, or none."""
    settle(key, value)
    st.date_input(
        label,
        value,
        min(value or _EARLIEST, _EARLIEST),
        max(value or _LATEST, _LATEST),
        key=key,
        format=date_format(),
        disabled=disabled,
        on_change=keep,
        args=(key, save),
    )
    complain(key)


def date_format() -> str:
    """How days are typed in the visitor's language."""
    return "DD.MM.YYYY" if speaks().language == "de" else "YYYY-MM-DD"


def moment(
    key: str,
    label: str,
    value: dt.time | None,
    save: Callable[[dt.time | None], None],
    *,
    disabled: bool = False,
) -> None:
    """A time of the day, or none."""
    settle(key, value)
    st.time_input(label, value, key=key, disabled=disabled, on_change=keep, args=(key, save))
    complain(key)


def settle(key: str, value: object) -> None:
    """Let the field of this key show what is stored, where that has changed since the field was drawn.

    To be called before the field is. What is being typed into an unchanged one, or was refused, stays.
    """
    drawn: dict[str, object] = st.session_state.setdefault(_DRAWN, {})
    if key in st.session_state and key in drawn and drawn[key] != value:
        if kept_error(key):
            return
        if st.session_state[key] != value:
            st.session_state[key] = value
    drawn[key] = value


def give_up(key: str) -> None:
    """Let the field of this key show what is stored instead of what was refused."""
    remember(key, None)
    drawn: dict[str, object] = st.session_state.to_dict().get(_DRAWN, {})
    drawn[key] = object()


def keep(key: str, save: Callable[[Any], None]) -> None:
    """Save what the field of this key holds now."""
    attempt(key, save, held(key))


def held(key: str) -> Any:
    """What the field of this key holds; to be used in callbacks instead of `st.session_state[key]`.

    Streamlit ends a callback wherever it touches the session while the next change waits, and counts the
    change as dealt with; only copying the session is no such place. So this copies.
    """
    return st.session_state.to_dict()[key]


def perform(place: str, verb: Callable[..., object], *given: object) -> None:
    """Let a button do a service's verb as the visitor who presses it; what goes wrong shows at `place`."""
    attempt(place, verb, the_house(), visitor(), *given)


def attempt(place: str, act: Callable[..., object], *given: object, said: str = "saved") -> bool:
    """Do it and say so, or keep the error for `place`. Tells whether it worked."""
    try:
        act(*given)
    except WorkshopError as error:
        remember(place, error)
        return False
    remember(place, None)
    st.toast(speaks()(said))
    return True
