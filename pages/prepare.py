"""Prepare: everything the event needs before its guests come, what is missing, and its course."""

import streamlit as st

from workshop.domain.model import Phase
from workshop.domain.permissions import Action, may
from workshop.services.house import the_house
from workshop.services.readiness import list_gaps
from workshop.services.tables import list_links
from workshop.ui.address import show_address
from workshop.ui.course import show_course
from workshop.ui.details import show_details
from workshop.ui.embedding import show_embedding
from workshop.ui.errors import explained
from workshop.ui.frame import head, title
from workshop.ui.guards import require_organiser, require_workshop
from workshop.ui.guests import show_deletion, show_sharing
from workshop.ui.imports import show_imports
from workshop.ui.markup import section, waiting
from workshop.ui.plan import show_plan
from workshop.ui.readiness import is_time_to_begin, show_missing
from workshop.ui.steps_back import show_steps_back
from workshop.ui.topics import show_topics
from workshop.ui.visitor import speaks

t = speaks()
me = require_organiser("prepare")

with explained():
    record = require_workshop(me)
    links = list_links(the_house(), me, record.workshop.id)
    missing = list_gaps(the_house(), me, record)
locked = not may(me.actor(), Action.PREPARE, record.workshop.phase).allowed

head(t, record.workshop)
title(t("screen-prepare"), t("prepare-lead"))
if locked:
    waiting(t("prepare-closed"))
main, aside = st.columns([5, 2], gap="medium")

with main, st.container(key="sections", gap="medium"):
    with st.container(key="card-plan"):
        section(t("plan-title"), t("plan-hint"), "plan")
        show_plan(record, locked=locked)
    with st.container(key="card-details"):
        section(t("details-title"), t("details-hint"), "details")
        show_details(record.workshop, locked=locked)
    with st.container(key="card-address"):
        section(t("prepare-address"), t("prepare-address-hint"), "address")
        show_address(record, links)
    with st.container(key="card-lists"):
        section(t("prepare-lists"), t("prepare-lists-hint"), "lists")
        show_imports(record, locked=locked)
    with st.container(key="card-guests"):
        section(t("guests-title"), t("guests-hint"), "guests")
        show_sharing(record.workshop)
        show_deletion(record.workshop)
    with st.container(key="topics", gap="medium"):
        section(t("topics-title"), t("topics-hint"), "topics")
        show_topics(record, links, locked=locked)
    with st.container(key="card-embedding"):
        section(t("embedding-title"), t("embedding-hint"))
        show_embedding(record.workshop)
with aside, st.container(key="ahead", gap="medium"):
    show_steps_back(record.workshop.id, locked=locked)
    if record.workshop.phase in (Phase.SETUP, Phase.COLLECT):
        with st.container(key="card-missing"):
            show_missing(record, missing)
    with st.container(key="card-course"):
        show_course(record, begins=is_time_to_begin(record, missing))
