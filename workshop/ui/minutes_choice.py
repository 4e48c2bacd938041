"""The views of the minutes screen: which there are, and the row of tabs that leads to them.

The address names the view, so that a reload or a link comes back to it.
"""

from collections.abc import Callable

import streamlit as st

from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.visitor import Visitor
from workshop.ui.minutes_describe import show_describe
from workshop.ui.minutes_earlier import show_earlier
from workshop.ui.minutes_edit import show_edit
from workshop.ui.minutes_read import show_read
from workshop.ui.minutes_review import show_review

View = Callable[[Translator, Visitor, Workshop], None]
VIEWS: dict[str, View] = {
    "read": show_read,
    "edit": show_edit,
    "describe": show_describe,
    "earlier": show_earlier,
    "review": show_review,
}


def choose_view(t: Translator, workshop: Workshop) -> str:
    """The row of tabs; returns the view that the address names, or the first."""
    wanted = st.query_params.get("view", "read")
    here = wanted if wanted in VIEWS else "read"
    key = f"view-{workshop.id}"
    # The address decides, also after a link from one view to another.
    st.session_state[key] = here
    with st.container(key="views"):
        st.segmented_control(
            t("minutes-view"),
            list(VIEWS),
            format_func=lambda view: t(f"minutes-view-{view}"),
            key=key,
            required=True,
            label_visibility="collapsed",
            on_change=_go,
            args=(key,),
        )
    return here


def _go(key: str) -> None:
    st.query_params["view"] = st.session_state[key]
