"""Prepare: everything the event needs before its guests come, and the steps of its day."""

import streamlit as st

from workshop.domain.permissions import Action, may
from workshop.services.house import the_house
from workshop.services.tables import list_links
from workshop.ui.course import show_course
from workshop.ui.details import show_details, show_rounds
from workshop.ui.embedding import show_embedding
from workshop.ui.errors import explained
from workshop.ui.frame import head, title
from workshop.ui.guards import require_organiser, require_workshop
from workshop.ui.guests import show_deletion, show_sharing
from workshop.ui.markup import section, waiting
from workshop.ui.topics import show_topics
from workshop.ui.visitor import speaks

t = speaks()
me = require_organiser("prepare")

with explained():
    record = require_workshop(me)
    links = list_links(the_house(), me, record.workshop.id)
locked = not may(me.actor(), Action.PREPARE, record.workshop.phase).allowed

head(t, record.workshop)
title(t("screen-prepare"), t("prepare-lead"))
if locked:
    waiting(t("prepare-closed"))
main, aside = st.columns([5, 2], gap="medium")

with main, st.container(key="sections", gap="medium"):
    with st.container(key="card-details"):
        section(t("details-title"), t("details-hint"))
        show_details(record.workshop, locked=locked)
    with st.container(key="card-rounds"):
        section(t("rounds-title"), t("rounds-hint"))
        show_rounds(record, locked=locked)
    with st.container(key="card-guests"):
        section(t("guests-title"), t("guests-hint"))
        show_sharing(record.workshop)
        show_deletion(record.workshop)
    with st.container(key="card-embedding"):
        section(t("embedding-title"), t("embedding-hint"))
        show_embedding(record.workshop)
    with st.container(key="topics", gap="medium"):
        section(t("topics-title"), t("topics-hint"))
        show_topics(record, links, locked=locked)
with aside, st.container(key="card-course"):
    show_course(record)
