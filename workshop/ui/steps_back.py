"""The last step of preparing taken back, or done again: two buttons that say which step it is.

Where there is no such step, there is no button.
"""

from collections.abc import Callable

import streamlit as st

from workshop.services.house import House, the_house
from workshop.services.preparation import list_steps, redo_preparation, undo_preparation
from workshop.services.visitor import Visitor
from workshop.ui.errors import complain
from workshop.ui.fields import attempt
from workshop.ui.visitor import speaks, visitor

_PLACE = "steps-back"


def show_steps_back(workshop_id: int, *, locked: bool) -> None:
    """Buttons for the newest step that can be taken back and the newest that can be done again."""
    t, steps = speaks(), list_steps(the_house(), visitor(), workshop_id)
    with st.container(horizontal=True, key=_PLACE):
        for name, sign, kind, verb, said in (
            ("undo", "↶", steps.undo, undo_preparation, "step-undone"),
            ("redo", "↷", steps.redo, redo_preparation, "step-redone"),
        ):
            if kind:
                st.button(
                    f"{sign} {t(f'step-back-{name}', step=t(f'prepared-{kind}'))}",
                    key=f"step-{name}-{workshop_id}",
                    type="tertiary",
                    on_click=_go,
                    args=(verb, workshop_id, said),
                    disabled=locked,
                )
    complain(_PLACE)


def _go(verb: Callable[[House, Visitor, int], object], workshop_id: int, said: str) -> None:
    attempt(_PLACE, verb, the_house(), visitor(), workshop_id, said=said)
