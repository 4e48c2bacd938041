"""What guests see on their phones: which of the others' ideas, and the day on which all is deleted.

Both can be changed in every phase, because neither changes what was said.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from workshop.domain.deletion import deletion_day
from workshop.domain.model import Sharing, Workshop
from workshop.services.house import the_house
from workshop.services.workshops import read_workshop, share_ideas
from workshop.ui.errors import complain
from workshop.ui.fields import attempt, day, keep
from workshop.ui.markup import note
from workshop.ui.tickets import renew, ticket
from workshop.ui.visitor import speaks, visitor


def show_sharing(workshop: Workshop) -> None:
    """The choice of the ideas that phones show."""
    t, key = speaks(), f"sharing-{workshop.id}"
    choices = list(Sharing)
    st.radio(
        t("workshop-sharing"),
        choices,
        choices.index(workshop.sharing),
        format_func=lambda choice: t(f"workshop-sharing-{choice.value}"),
        captions=[t(f"workshop-sharing-{choice.value}-hint") for choice in choices],
        key=key,
        on_change=keep,
        args=(key, _saving_sharing(workshop.id)),
    )
    complain(key)


def show_deletion(workshop: Workshop) -> None:
    """The day of deletion as it holds now, and a way back to the house's usual time."""
    t, days = speaks(), the_house().settings.guests.keep_days
    place = f"delete-on-{workshop.id}"
    usual = deletion_day(replace(workshop, delete_on=None), days)
    with st.container(horizontal=True, vertical_alignment="bottom", key="deletion"):
        with st.container(width=256):
            # A new date of the event is a new day here, and so a new field.
            day(
                f"{place}-{usual}-{ticket(place).number}",
                t("workshop-delete-on"),
                workshop.delete_on or usual,
                _saving_day(workshop.id),
            )
        if workshop.delete_on:
            # Streamlit lets nobody empty a date field that began with a day.
            label = t("workshop-delete-as-usual" if usual else "workshop-delete-not")
            st.button(label, type="tertiary", on_click=_keep_as_usual, args=(workshop.id,))
    note(t("workshop-delete-usual", days=days, date=t.date(usual)) if usual else t("workshop-delete-never"))


def _saving_sharing(workshop_id: int) -> Callable[[Sharing], None]:
    return lambda sharing: _share(workshop_id, sharing, _stored(workshop_id).delete_on)


def _saving_day(workshop_id: int) -> Callable[[dt.date | None], None]:
    return lambda chosen: _share(workshop_id, _stored(workshop_id).sharing, chosen)


def _keep_as_usual(workshop_id: int) -> None:
    place = f"delete-on-{workshop_id}"
    if attempt(place, _saving_day(workshop_id), None):
        renew(place)


def _share(workshop_id: int, sharing: Sharing, delete_on: dt.date | None) -> None:
    share_ideas(the_house(), visitor(), workshop_id, sharing, delete_on)


def _stored(workshop_id: int) -> Workshop:
    return read_workshop(the_house(), visitor(), workshop_id).workshop
