"""Participate: hand in ideas on a tablet that a table shares; the table's code is enough."""

import streamlit as st

from workshop.domain.errors import NotFound
from workshop.services.guests import visit_table
from workshop.services.house import the_house
from workshop.ui.contribution import ask_for_code, holds_text, show_form, show_question
from workshop.ui.errors import explained
from workshop.ui.frame import head, title
from workshop.ui.markup import waiting
from workshop.ui.visitor import speaks

t = speaks()
code = st.query_params.get("code", "")

head(t)
with st.container(key="narrow"):
    if not code:
        title(t("screen-participate"), t("participate-lead"))
        ask_for_code()
        st.stop()
    with explained():
        try:
            view = visit_table(the_house(), code)
        except NotFound as unknown:
            title(t("screen-participate"), t("participate-lead"))
            ask_for_code(code, unknown)
            if holds_text():
                show_form(code)
            st.stop()

    show_question(view)
    if view.verdict.allowed or holds_text():
        show_form(code, view.workshop)
    else:
        waiting(t(f"error-{view.verdict.reason}"))
