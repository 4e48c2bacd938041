"""How a screen tells what went wrong: a sentence in the visitor's language, never a stack trace.

Expected errors show where they happened; the rest ends in one apology and the server's log.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from workshop.domain.errors import WorkshopError
from workshop.ui.markup import wrong
from workshop.ui.visitor import speaks

_ERRORS = "errors"


@contextmanager
def explained() -> Iterator[None]:
    """Show a `WorkshopError` of the block as its sentence and end the page there."""
    try:
        yield
    except WorkshopError as error:
        wrong(speaks().error(error))
        st.stop()


def remember(place: str, error: WorkshopError | None) -> None:
    """Keep an error for the place on the screen where `complain` will show it; None clears it."""
    _kept()[place] = error


def kept_error(place: str) -> WorkshopError | None:
    """The error that was kept for this place."""
    return _kept().get(place)


def _kept() -> dict[str, WorkshopError | None]:
    # The copy is one thing that may be read while the next change waits: see `held` in `fields`.
    errors: dict[str, WorkshopError | None] | None = st.session_state.to_dict().get(_ERRORS)
    if errors is None:
        errors = st.session_state[_ERRORS] = {}
    return errors


def complain(place: str) -> None:
    """Show the error that was kept for this place."""
    explain(kept_error(place))


def explain(error: WorkshopError | None) -> None:
    """Show an error as its sentence; nothing for None."""
    if error:
        wrong(speaks().error(error))


def apologise(error: Exception) -> bool:
    """Streamlit's `on_script_error`: an expected error as its sentence, anything else as an apology."""
    t = speaks()
    wrong(t.error(error) if isinstance(error, WorkshopError) else t("screen-crash"))
    return True
