"""Start: the events of this house for the organiser, a welcome for everybody else."""

import streamlit as st

from workshop.services.house import the_house
from workshop.services.workshops import summarise_workshops
from workshop.ui.begin import begin_event
from workshop.ui.errors import explained
from workshop.ui.events import offer_import, open_what_was_made, show_events
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
title(t("screen-start"), t("start-lead") if events else t("start-empty"))
main, aside = st.columns([3, 2], gap="medium")
if events:
    with main, st.container(key="events", gap="medium"):
        show_events(events)

# Where there is no event yet, the first one is all that matters.
with aside if events else main, st.container(key="card-new-event"):
    section(t("event-new"), t("begin-hint"))
    begin_event([each.workshop for each in events], stressed=not events)
with aside, st.container(key="card-import"):
    section(t("import-title"), t("import-hint"))
    offer_import()
