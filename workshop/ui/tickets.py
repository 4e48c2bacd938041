"""A ticket per rendered form, so that a double click or a second sending does the thing once.

A new ticket also makes new, empty fields, because it is part of their keys.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

import streamlit as st

from workshop.domain.errors import WorkshopError


@dataclass
class Ticket:
    """One form's right to be carried out once.

    `result` is what came of it, `error` why it did not work; `follows` tells that the one before was used.
    """

    number: str = field(default_factory=lambda: secrets.token_urlsafe(12))
    used: bool = False
    result: object = None
    error: WorkshopError | None = None
    follows: bool = False

    def use(self, act: Callable[..., object], *given: object) -> None:
        """Do it, unless it was done already; an error gives the ticket back.

        Streamlit interrupts a callback wherever it touches the session, and a second click does just
        that; so nothing in here does.
        """
        if self.used:
            return
        self.used, self.error = True, None
        try:
            self.result = act(*given)
        except WorkshopError as error:
            self.used, self.error = False, error


def ticket(form: str) -> Ticket:
    """The form's ticket, a new one after it was used."""
    held = last_ticket(form)
    if held is None or held.used:
        held = st.session_state[_place(form)] = Ticket(follows=held is not None)
    return held


def last_ticket(form: str) -> Ticket | None:
    """The form's ticket as it is, used or not."""
    held: Ticket | None = st.session_state.get(_place(form))
    return held


def renew(form: str) -> None:
    """Draw the form anew next time, with fields that show what is stored."""
    st.session_state.pop(_place(form), None)


def _place(form: str) -> str:
    return f"ticket {form}"
