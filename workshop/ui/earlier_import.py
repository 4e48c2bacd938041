"""Brings earlier results in: a file or a pasted text, looked at and corrected before anything is kept.

What is read from minutes is a guess, so every point can be changed or struck out first.
"""

from typing import Literal

import streamlit as st

from workshop.domain.model import Workshop
from workshop.export.bullet_reader import Reading
from workshop.i18n import Translator
from workshop.services.earlier import import_earlier, read_earlier
from workshop.services.house import the_house
from workshop.ui.errors import explain
from workshop.ui.markup import note, section
from workshop.ui.tickets import Ticket, last_ticket, renew, ticket
from workshop.ui.visitor import visitor

_READ, _KEEP = "earlier-read", "earlier-keep"
_KINDS = ("json", "docx", "dotx", "odt", "ott", "txt", "md")
# In pixels: hundreds of points scroll in here instead of stretching the page.
_PASTE_HEIGHT, _POINTS_HEIGHT = 160, 360


def offer_earlier(t: Translator, workshop: Workshop, *, stressed: bool) -> None:
    """A file or a text to read; then what was read, with a name, to keep or to drop."""
    held = last_ticket(_READ)
    with st.container(key="card-earlier-import", gap="medium"):
        if held and isinstance(held.result, tuple) and held.result[0] == workshop.id:
            _show_reading(t, workshop, held.result[1])
        else:
            _offer_sources(t, workshop, stressed=stressed)


def _offer_sources(t: Translator, workshop: Workshop, *, stressed: bool) -> None:
    form = ticket(_READ)
    section(t("earlier-import"), t("earlier-import-hint"))
    st.file_uploader(
        t("earlier-file"),
        type=_KINDS,
        key=f"earlier-file-{form.number}",
        on_change=_read_file,
        args=(workshop.id, form),
        max_upload_size=20,
    )
    with st.form(f"earlier-paste-{form.number}", border=False):
        st.text_area(
            t("earlier-paste"),
            key=f"earlier-text-{form.number}",
            height=_PASTE_HEIGHT,
            placeholder=t("earlier-paste-example"),
        )
        explain(form.error)
        kind: Literal["primary", "secondary"] = "primary" if stressed else "secondary"
        st.form_submit_button(t("earlier-read"), type=kind, on_click=_read_text, args=(workshop.id, form))


def _show_reading(t: Translator, workshop: Workshop, reading: Reading) -> None:
    form = ticket(_KEEP)
    section(t("earlier-preview", count=len(reading.points)), t("earlier-preview-hint"))
    with st.form(f"earlier-keep-{form.number}", border=False):
        name, label = st.columns([3, 1])
        name.text_input(t("earlier-name"), reading.name, key=f"earlier-name-{form.number}")
        label.text_input(
            t("earlier-label"),
            reading.label,
            key=f"earlier-label-{form.number}",
            placeholder=t("earlier-label-example"),
        )
        st.text_area(
            t("earlier-points"),
            "\n".join(reading.points),
            key=f"earlier-points-{form.number}",
            height=_POINTS_HEIGHT,
        )
        note(t("earlier-label-hint"))
        explain(form.error)
        st.form_submit_button(t("earlier-keep"), type="primary", on_click=_keep, args=(workshop.id, form))
    st.button(t("earlier-drop"), type="tertiary", key="earlier-drop", on_click=_forget)


def _read_file(workshop_id: int, form: Ticket) -> None:
    upload, who = st.session_state.get(f"earlier-file-{form.number}"), visitor()
    if upload is None:
        form.error = None
        return
    data, name = upload.getvalue(), upload.name
    form.use(lambda: (workshop_id, read_earlier(the_house(), who, workshop_id, data, name)))


def _read_text(workshop_id: int, form: Ticket) -> None:
    text, who = st.session_state[f"earlier-text-{form.number}"], visitor()
    form.use(lambda: (workshop_id, read_earlier(the_house(), who, workshop_id, text)))


def _keep(workshop_id: int, form: Ticket) -> None:
    name, label, points = (
        st.session_state[f"earlier-{field}-{form.number}"] for field in ("name", "label", "points")
    )
    who = visitor()
    form.use(import_earlier, the_house(), who, workshop_id, name, label, points.splitlines())
    if form.used:
        _forget()


def _forget() -> None:
    renew(_READ)
    renew(_KEEP)
