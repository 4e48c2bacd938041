"""The view "read" of the minutes screen: a sheet of paper, beside it what it says and how to take it along.

A choice changes the sheet at once.
"""

import streamlit as st

from workshop.domain.errors import WorkshopError
from workshop.domain.minutes import Scope
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.minutes import Preview, preview_minutes
from workshop.services.visitor import Visitor
from workshop.ui.markup import note, put, waiting, wrong
from workshop.ui.minutes_choices import show_choices
from workshop.ui.minutes_clipboard import offer_clipboard
from workshop.ui.minutes_take import offer_downloads
from workshop.ui.minutes_templates import show_templates


def show_read(t: Translator, me: Visitor, workshop: Workshop) -> None:
    """The sheet, the count, the downloads, the choices and the house's own templates."""
    preview, fault = None, None
    try:
        preview = preview_minutes(the_house(), me, workshop.id, t.language)
    except WorkshopError as error:
        fault = error
    sheet, aside = st.columns([5, 3], gap="large")
    with sheet, st.container(key="sheet"):
        if preview:
            _show_sheet(t, preview)
    with aside, st.container(key="aside", gap="medium"):
        with st.container(key="card-downloads"):
            put("<h2>{}</h2>", t("take-title"))
            if preview:
                _show_count(preview)
            elif fault:
                wrong(t.error(fault))
            offer_downloads(t, workshop, preview)
            if preview:
                offer_clipboard(t, workshop, preview.clip)
        if preview:
            with st.container(key="card-choices"):
                show_choices(t, workshop, preview.choices)
            with st.container(key="card-templates"):
                show_templates(t, me, workshop, preview.choices)


def _show_sheet(t: Translator, preview: Preview) -> None:
    level = 1 if preview.choices.scope is Scope.PROTOCOL else preview.choices.level
    # The service's renderer has escaped every text in it.
    with st.container(key=f"level-{level}"):
        st.html(preview.html)
    if not preview.counts.total:
        note(t("minutes-empty"))


def _show_count(preview: Preview) -> None:
    """Where the ideas are; with a check mark when these minutes print every one that can be printed."""
    if not preview.counts.total:
        note(preview.sentence)
    elif preview.left_out:
        waiting(preview.sentence)
    else:
        put('<p class="done"><span aria-hidden="true">✓</span> {}</p>', preview.sentence)
