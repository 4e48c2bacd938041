"""Who may see a screen, and of which workshop: asked first, before anything is loaded.

A visitor who may not gets a way in and nothing of the content.
"""

from typing import NoReturn
from urllib.parse import urlencode

import streamlit as st

from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.model import Record
from workshop.services.house import the_house
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.ui.frame import head, title
from workshop.ui.markup import put, wrong
from workshop.ui.visitor import speaks, visitor


def require_organiser(screen: str) -> Visitor:
    """The organiser; anybody else is led to the sign-in, and the page ends."""
    who = visitor()
    if not who.organiser:
        _lead_to_sign_in(screen)
    return who


def require_workshop(who: Visitor) -> Record:
    """The workshop that the address names; without one the page ends with a way back."""
    t = speaks()
    try:
        return read_workshop(the_house(), who, _number(st.query_params.get("workshop", "")))
    except WorkshopError as error:
        head(t)
        with st.container(key="narrow"):
            title(t("guard-no-workshop"))
            wrong(t.error(error))
            put('<a class="button" href="/" target="_self">{}</a>', t("guard-to-start"))
        st.stop()


def _lead_to_sign_in(screen: str) -> NoReturn:
    t = speaks()
    back = f"/{screen}?{urlencode(st.query_params.to_dict())}"
    head(t)
    with st.container(key="narrow"):
        title(t("guard-title"), t("guard-lead"))
        put(
            '<a class="button" href="/sign-in?{}" target="_self">{}</a>',
            urlencode({"next": back}),
            t("guard-sign-in"),
        )
    st.stop()


def _number(typed: str) -> int:
    # Longer numbers are no ids, and some databases choke on them.
    if not typed.isascii() or not typed.isdecimal() or len(typed) > 9:  # noqa: PLR2004
        raise NotFound("workshop-unknown", id=typed[:40])
    return int(typed)
