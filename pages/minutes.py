"""Minutes: read, choose, edit, describe, review and compare them, and take them along."""

import streamlit as st

from workshop.ui.frame import head, title
from workshop.ui.guards import require_organiser, require_workshop
from workshop.ui.minutes_choice import VIEWS, choose_view
from workshop.ui.visitor import speaks

t = speaks()
me = require_organiser("minutes")
workshop = require_workshop(me).workshop

head(t, workshop)
title(t("screen-minutes"))
view = choose_view(t, workshop)
with st.container(key=f"minutes-{view}"):
    VIEWS[view](t, me, workshop)
