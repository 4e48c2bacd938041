"""Start: the events of this house for the organiser, a welcome for everybody else."""

import streamlit as st

from workshop.services.house import the_house
from workshop.services.workshops import summarise_workshops
from workshop.ui.errors import explained
from workshop.ui.events import offer_import, offer_new_event, open_what_was_made, show_events
from workshop.ui.frame import head, title
from workshop.ui.markup import section
from workshop.ui.visitor import speaks, visitor
from workshop.ui.welcome import welcome

t, me = speaks(), visitor()
if not me.organiser:
    welcome(me)
    st.stop()
open_what_was_made()

with explained():
    events = summarise_workshops(the_house(), me)

head(t)
title(t("screen-start"), t("start-lead"))
main, aside = st.columns([2, 1], gap="medium")
with main, st.container(key="events", gap="medium"):
    show_events(events)

with aside, st.container(key="beginnings", gap="medium"):
    with st.container(key="card-new-event"):
        section(t("event-new"))
        offer_new_event(stressed=not events)
    with st.container(key="card-import"):
        section(t("import-title"), t("import-hint"))
        offer_import()
