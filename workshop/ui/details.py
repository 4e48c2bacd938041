"""What the minutes say about an event: title, subtitle, date, place, organiser, language.

Every field is saved on its own, on top of what is stored at that moment.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from workshop.domain.model import Workshop
from workshop.i18n import NAMES
from workshop.services.house import the_house
from workshop.services.workshops import describe_workshop, read_workshop
from workshop.ui.errors import complain
from workshop.ui.fields import day, keep, line, settle
from workshop.ui.visitor import speaks, visitor


def show_details(workshop: Workshop, *, locked: bool) -> None:
    """The fields that describe the event."""
    t = speaks()

    def text(field: str) -> None:
        line(
            f"{field}-{workshop.id}",
            t(f"workshop-{field}"),
            getattr(workshop, field),
            saving_detail(workshop.id, field),
            disabled=locked,
        )

    text("title")
    text("subtitle")
    left, right = st.columns(2)
    with left:
        day(
            f"date-{workshop.id}",
            t("workshop-date"),
            workshop.date,
            saving_detail(workshop.id, "date"),
            disabled=locked,
        )
    with right:
        text("place")
    left, right = st.columns(2)
    with left:
        text("organiser")
    with right:
        _choose_language(workshop, locked)


def _choose_language(workshop: Workshop, locked: bool) -> None:
    key = f"language-{workshop.id}"
    settle(key, workshop.language)
    st.selectbox(
        speaks()("workshop-language"),
        list(NAMES),
        list(NAMES).index(workshop.language),
        format_func=NAMES.__getitem__,
        key=key,
        disabled=locked,
        on_change=keep,
        args=(key, saving_detail(workshop.id, "language")),
    )
    complain(key)


def saving_detail(workshop_id: int, field: str) -> Callable[[Any], None]:
    """What saves one field of `describe_workshop`, such as "title"; the others stay as they are stored."""

    def save(value: Any) -> None:
        now = replace(_stored(workshop_id), **{field: value})
        describe_workshop(
            the_house(),
            visitor(),
            workshop_id,
            title=now.title,
            subtitle=now.subtitle,
            date=now.date,
            place=now.place,
            organiser=now.organiser,
            rounds=now.rounds,
            begins=now.begins,
            language=now.language,
        )

    return save


def _stored(workshop_id: int) -> Workshop:
    return read_workshop(the_house(), visitor(), workshop_id).workshop
