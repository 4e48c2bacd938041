"""The model that improves suggestions: which one, where the ideas go then, and whether it works.

As long as an address is chosen, the screen names the host to which ideas are sent.
"""

import streamlit as st

from workshop.domain.embedding import remote_host
from workshop.domain.model import Workshop
from workshop.services.embedding import choose_model, try_model
from workshop.services.house import the_house
from workshop.ui.errors import complain
from workshop.ui.fields import attempt, line
from workshop.ui.markup import note, waiting
from workshop.ui.tickets import renew, ticket
from workshop.ui.visitor import speaks, visitor


def show_embedding(workshop: Workshop) -> None:
    """The field, what its content means for the ideas, and buttons to try it out and to switch it off."""
    t, place = speaks(), f"embedding-{workshop.id}"
    line(
        f"{place}-{ticket(place).number}",
        t("workshop-embedding"),
        workshop.embedding,
        lambda source: choose_model(the_house(), visitor(), workshop.id, source),
        placeholder=t("embedding-example"),
    )
    host = remote_host(workshop.embedding)
    if host:
        waiting(t("embedding-leaves", host=host))
    else:
        note(t("embedding-stays" if workshop.embedding else "embedding-off"))
    if workshop.embedding:
        _offer_trial(workshop)


def _offer_trial(workshop: Workshop) -> None:
    # Another model has another place, and so none of this one's complaints.
    t, place = speaks(), f"embedding-try-{workshop.id} {workshop.embedding}"
    with st.container(horizontal=True, key="embedding-actions"):
        st.button(t("embedding-try"), on_click=_try, args=(place, workshop.id))
        st.button(t("embedding-switch-off"), type="tertiary", on_click=_switch_off, args=(workshop.id,))
    complain(place)


def _try(place: str, workshop_id: int) -> None:
    attempt(place, try_model, the_house(), visitor(), workshop_id, said="embedding-works")


def _switch_off(workshop_id: int) -> None:
    place = f"embedding-{workshop_id}"
    if attempt(place, choose_model, the_house(), visitor(), workshop_id, ""):
        renew(place)
