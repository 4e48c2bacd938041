"""The view "describe" of the minutes screen: what stands around the results in whole minutes.

Every field is saved on its own when somebody leaves it, on top of what is stored at that moment.
"""

from collections.abc import Callable
from typing import Any

import streamlit as st

from workshop.domain.minutes import Scope
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.drafts import describe_minutes, read_desk
from workshop.services.house import the_house
from workshop.services.visitor import Visitor
from workshop.ui.errors import complain, explained
from workshop.ui.fields import keep, line, paragraphs
from workshop.ui.markup import note, section
from workshop.ui.minutes_participants import read_participants, show_participants, write_participants
from workshop.ui.screens import way
from workshop.ui.visitor import visitor

# In pixels: thousands of lines scroll in here instead of stretching the page.
_LIST_HEIGHT = 224


def show_describe(t: Translator, me: Visitor, workshop: Workshop) -> None:
    """The fields in the order in which the minutes print them."""
    with explained():
        draft = read_desk(the_house(), me, workshop.id).draft
    with st.container(key="describe", gap="medium"):
        if draft.choices.scope is not Scope.PROTOCOL:
            note(t("describe-unused"))
        with st.container(key="card-describe-overview"):
            section(t("describe-overview-title"), t("describe-overview-hint"))
            _paragraphs(t, workshop, "overview", draft.overview)
            with st.container(key="describe-elsewhere"):
                way(t("describe-elsewhere"), "prepare", workshop=workshop.id)
        with st.container(key="card-describe-day"):
            section(t("describe-agenda"), t("describe-lines-hint"))
            _paragraphs(t, workshop, "agenda", "\n".join(workshop.agenda), _lines, title=True)
        with st.container(key="card-describe-people"):
            section(t("describe-participants"), t("describe-participants-hint"))
            _show_people(t, workshop)
        with st.container(key="card-describe-papers"):
            section(t("describe-attachments"), t("describe-lines-hint"))
            _paragraphs(t, workshop, "attachments", "\n".join(workshop.attachments), _lines, title=True)
        with st.container(key="card-describe-recorder"):
            section(t("describe-recorder-title"), t("describe-recorder-hint"))
            key = f"describe-recorder-{workshop.id}"
            line(key, t("describe-recorder"), draft.recorder, _saving(workshop.id, "recorder", str))


def _paragraphs(
    t: Translator,
    workshop: Workshop,
    field: str,
    value: str,
    read: Callable[[str], object] = str,
    *,
    title: bool = False,
) -> None:
    label = t(f"describe-{field}-label" if title else f"describe-{field}")
    paragraphs(f"describe-{field}-{workshop.id}", label, value, _saving(workshop.id, field, read))


def _show_people(t: Translator, workshop: Workshop) -> None:
    key = f"describe-participants-{workshop.id}"
    st.text_area(
        t("describe-participants-label"),
        write_participants(workshop.participants),
        key=key,
        height=_LIST_HEIGHT,
        placeholder=t("describe-participants-example"),
        on_change=keep,
        args=(key, _saving(workshop.id, "participants", read_participants)),
    )
    complain(key)
    show_participants(t, workshop.participants)


def _lines(typed: str) -> tuple[str, ...]:
    return tuple(typed.splitlines())


def _saving(workshop_id: int, field: str, read: Callable[[str], object]) -> Callable[[str], None]:
    def save(typed: str) -> None:
        house, who = the_house(), visitor()
        desk = read_desk(house, who, workshop_id)
        workshop = desk.record.workshop
        stored: dict[str, Any] = {
            "overview": desk.draft.overview,
            "recorder": desk.draft.recorder,
            "agenda": workshop.agenda,
            "attachments": workshop.attachments,
            "participants": workshop.participants,
        }
        describe_minutes(house, who, workshop_id, **stored | {field: read(typed)})

    return save
