"""The events on the start screen: their cards, one from a file, one deleted for good.

What was created or read in is opened at once.
"""

import streamlit as st

from workshop.domain.model import Workshop
from workshop.services.files import import_workshop
from workshop.services.house import the_house
from workshop.services.workshops import Summary, delete_workshop
from workshop.ui.errors import complain, explain
from workshop.ui.fields import attempt
from workshop.ui.markup import put
from workshop.ui.screens import go, way
from workshop.ui.tickets import Ticket, last_ticket, renew, ticket
from workshop.ui.visitor import speaks, visitor


def show_events(events: tuple[Summary, ...]) -> None:
    """One card per event; the newest is most likely the one that is wanted."""
    for at, event in enumerate(events):
        _show_event(event, newest=at == 0)


def offer_import() -> None:
    """A field for a workshop file, read in as soon as it is there."""
    t, form = speaks(), ticket("file")
    st.file_uploader(
        t("import-file"),
        type="json",
        key=f"event-file-{form.number}",
        on_change=_import,
        args=(form,),
        max_upload_size=20,
    )
    explain(form.error)


def open_what_was_made() -> None:
    """Go on with the event that the last click made."""
    for form in ("event", "file"):
        held = last_ticket(form)
        if held and isinstance(held.result, int):
            renew(form)
            go("prepare", workshop=held.result)


def _show_event(summary: Summary, *, newest: bool) -> None:
    t, event = speaks(), summary.workshop
    with st.container(key=f"card-event-{event.id}"):
        day = t.date(event.date) if event.date else ""
        put(
            '<p class="chip">{}</p><h2>{}</h2><p class="soft">{}</p><p class="soft">{}</p>',
            t(f"phase-{event.phase.value}"),
            event.title,
            " · ".join(part for part in (day, event.place) if part) or t("event-no-date"),
            t("event-holds", tables=summary.tables, ideas=summary.ideas),
        )
        with st.container(horizontal=True, vertical_alignment="center", key=f"actions-event-{event.id}"):
            with st.container(key=f"{'main-way' if newest else 'open'}-{event.id}", width="content"):
                way(t("event-open"), "prepare", workshop=event.id)
            way(t("step-minutes"), "minutes", workshop=event.id)
            with st.popover(t("event-delete"), type="tertiary"):
                _offer_deletion(event)


def _offer_deletion(event: Workshop) -> None:
    t = speaks()
    put('<p>{}</p><p class="typed">{}</p>', t("event-delete-hint"), event.title)
    with st.form(f"delete-{event.id}", border=False):
        st.text_input(t("event-delete-title"), key=f"delete-title-{event.id}")
        complain(f"delete-{event.id}")
        st.form_submit_button(t("event-delete-go"), on_click=_delete, args=(event.id,))


def _import(form: Ticket) -> None:
    upload, who = st.session_state.get(f"event-file-{form.number}"), visitor()
    if upload is None:
        form.error = None
        return
    form.use(import_workshop, the_house(), who, upload.getvalue())


def _delete(event_id: int) -> None:
    title = st.session_state[f"delete-title-{event_id}"]
    attempt(
        f"delete-{event_id}", delete_workshop, the_house(), visitor(), event_id, title, said="event-deleted"
    )
