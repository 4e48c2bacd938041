"""What is sent around: the invitation to copy, and the QR codes as pictures.

Each can be taken as a file; nothing in them is secret.
"""

from functools import partial

import streamlit as st

from workshop.domain.model import Record
from workshop.services.addresses import entry_url
from workshop.services.house import the_house
from workshop.services.invitations import CodeKind, draw_code, invitation, write_invitation
from workshop.services.tables import guest_url
from workshop.ui.markup import put
from workshop.ui.minutes_clipboard import offer_text
from workshop.ui.minutes_take import hand_out
from workshop.ui.qr import picture
from workshop.ui.visitor import speaks, visitor

# No table has this number.
_ALL = 0


def show_sharing(record: Record) -> None:
    """The invitation, and below it the codes."""
    with st.container(key="share-invitation"):
        _show_invitation(record)
    with st.container(key="share-code"):
        _show_code(record)


def _show_invitation(record: Record) -> None:
    t, workshop_id = speaks(), record.workshop.id
    text = invitation(the_house(), visitor(), workshop_id)
    put("<h3>{}</h3>", t("share-invitation"))
    put(
        '<pre class="invitation" tabindex="0" role="group" aria-label="{}" lang="{}">{}</pre>',
        t("share-invitation"),
        record.workshop.language,
        text,
    )
    with st.container(key="share-invitation-actions", horizontal=True):
        with st.container(width="content"):
            offer_text(t, f"invitation-{workshop_id}", text, t("share-invitation"))
        wanted = st.button(t("share-as-text"), key="share-txt")
    if wanted:
        hand_out(t, lambda: write_invitation(the_house(), visitor(), workshop_id))


def _show_code(record: Record) -> None:
    t, workshop_id = speaks(), record.workshop.id
    tables = {table.number: table for table in record.tables}
    put("<h3>{}</h3>", t("share-code"))
    chosen = st.selectbox(
        t("share-code-of"),
        [_ALL, *sorted(tables)],
        format_func=lambda each: t("table-number-title", number=each) if each else t("share-code-all"),
        key=f"share-code-of-{workshop_id}",
    )
    number = chosen or None
    address = guest_url(the_house(), tables[number]) if number else entry_url(the_house())
    put(
        '<div class="tent"><img class="qr" src="{}" alt="{}"><div><p class="soft">{}</p>'
        '<p class="address">{}</p></div></div>',
        picture(address),
        t("share-code-alt", address=address),
        t("table-address"),
        address,
    )
    with st.container(key="share-code-actions", horizontal=True):
        wanted = [
            kind
            for kind in CodeKind
            if st.button(t("share-as", kind=kind.value.upper()), key=f"share-code-{kind.value}")
        ]
    for kind in wanted:
        hand_out(t, partial(draw_code, the_house(), visitor(), workshop_id, kind, number))
