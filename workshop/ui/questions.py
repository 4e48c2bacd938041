"""A question before what cannot be undone: the first click only asks, a second button of its own name acts.

The sentence takes the first button's place, so that a hasty second click meets words.
"""

from collections.abc import Callable
from typing import Literal

import streamlit as st

from workshop.ui.markup import waiting
from workshop.ui.visitor import speaks


def ask_first(
    key: str,
    label: str,
    consequence: str,
    go: str,
    act: Callable[..., object],
    *given: object,
    stressed: bool = False,
    disabled: bool = False,
) -> None:
    """A button `label` that shows the `consequence` first; only the button `go` does it."""
    asked = f"asked {key}"
    if disabled or not st.session_state.get(asked):
        kind: Literal["primary", "secondary"] = "primary" if stressed else "secondary"
        st.button(label, key=key, type=kind, on_click=_ask, args=(asked,), disabled=disabled, width="stretch")
        return
    with st.container(key=f"{key}-question"):
        waiting(consequence)
        st.button(go, key=f"{key}-go", on_click=_do, args=(asked, act, *given), width="stretch")
        label = speaks()("question-no")
        st.button(label, key=f"{key}-no", type="tertiary", on_click=_forget, args=(asked,), width="stretch")


def _ask(asked: str) -> None:
    st.session_state[asked] = True


def _forget(asked: str) -> None:
    st.session_state.pop(asked, None)


def _do(asked: str, act: Callable[..., object], *given: object) -> None:
    _forget(asked)
    act(*given)
