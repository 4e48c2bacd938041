"""Our own markup on the screen: headings, notes and whatever Streamlit has no word for.

Values are escaped by markupsafe, so what people typed shows as the characters it is.
"""

import streamlit as st
from markupsafe import Markup


def put(template: str, *values: object) -> None:
    """Put a piece of HTML on the screen; `{}` in it takes the values, escaped."""
    st.html(str(Markup(template).format(*values)))  # noqa: S704 - every template is a literal of this room


def section(title: str, hint: str = "", place: str = "") -> None:
    """The title of a section, with a sentence on what it is for; "#card-PLACE" leads to it."""
    put(
        '<h2 class="section"{}>{}</h2>{}',
        anchor(place) if place else "",
        title,
        Markup('<p class="soft">{}</p>').format(hint) if hint else "",
    )


def anchor(place: str) -> Markup:
    """What makes a heading the end of the way "#card-PLACE", also for the keyboard."""
    return Markup(' id="card-{}" tabindex="-1"').format(place)


def wrong(sentence: str) -> None:
    """Tell what went wrong; a screen reader says it at once."""
    put('<p class="wrong" role="alert">{}</p>', sentence)


def waiting(sentence: str) -> None:
    """Tell that something is not possible, or not finished, for now."""
    put('<p class="waiting">{}</p>', sentence)


def note(sentence: str) -> None:
    """Tell something quietly."""
    put('<p class="note">{}</p>', sentence)
