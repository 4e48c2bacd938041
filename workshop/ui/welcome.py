"""The welcome for everybody who is not the organiser: what this is, and which door is theirs.

Organisers go to the sign-in, guests to their table's page, hosts to their board.
"""

import streamlit as st

from workshop.services.visitor import Visitor
from workshop.ui.frame import head, title
from workshop.ui.markup import put
from workshop.ui.screens import way
from workshop.ui.visitor import chosen_language, speaks


def welcome(who: Visitor) -> None:
    """Show the ways in."""
    t = speaks()
    language = f"?lang={chosen_language()}" if chosen_language() else ""
    head(t)
    with st.container(key="welcome"):
        title(t("welcome-title"), t("welcome-lead"))
        for table in who.tables:
            with st.container(key=f"main-way-{table.id}", width="content"):
                way(t("welcome-table", number=table.number), "table", table=table.id)
        put('<a class="button" href="/sign-in{}" target="_self">{}</a>', language, t("welcome-sign-in"))
        put(
            '<p class="guests">{} <a href="/t{}" target="_self">{}</a></p>',
            t("welcome-guests"),
            language,
            t("welcome-code"),
        )
