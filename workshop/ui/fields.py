"""Fields that are saved as soon as somebody leaves them, and say so quietly.

What cannot be saved stays in the field, with the reason under it.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

import streamlit as st

from workshop.domain.errors import WorkshopError
from workshop.services.house import the_house
from workshop.ui.errors import complain, remember
from workshop.ui.visitor import speaks, visitor

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
    st.text_input(
        label, value, key=key, placeholder=placeholder, disabled=disabled, on_change=keep, args=(key, save)
    )
    complain(key)


def paragraphs(
    key: str, label: str, value: str, save: Callable[[str], None], *, disabled: bool = False
) -> None:
    """A few lines of text."""
    st.text_area(label, value, key=key, height="content", disabled=disabled, on_change=keep, args=(key, save))
    complain(key)


def number(
    key: str, label: str, value: int, most: int, save: Callable[[int], None], *, disabled: bool = False
) -> None:
    """A whole number from 1 to `most`."""
    st.number_input(
        label, 1, max(most, value), value, 1, key=key, disabled=disabled, on_change=keep, args=(key, save)
    )
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
    st.date_input(
        label,
        value,
        min(value or _EARLIEST, _EARLIEST),
        max(value or _LATEST, _LATEST),
        key=key,
        format="DD.MM.YYYY" if speaks().language == "de" else "YYYY-MM-DD",
        disabled=disabled,
        on_change=keep,
        args=(key, save),
    )
    complain(key)


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
