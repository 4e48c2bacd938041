"""Minutes: the "Ergebnisse" section as it stands now, to read and to take along."""

import streamlit as st

from workshop.services.house import the_house
from workshop.services.minutes import preview_minutes
from workshop.ui.errors import explained
from workshop.ui.frame import head, title
from workshop.ui.guards import require_organiser, require_workshop
from workshop.ui.minutes import offer_downloads, show_counts, show_sheet
from workshop.ui.visitor import speaks

t = speaks()
me = require_organiser("minutes")

with explained():
    workshop = require_workshop(me).workshop
    preview = preview_minutes(the_house(), me, workshop.id)

head(t, workshop)
title(t("screen-minutes"), t("minutes-lead"))
sheet, aside = st.columns([5, 2], gap="medium")
with sheet, st.container(key="sheet"):
    show_sheet(preview)

with aside, st.container(key="card-downloads"):
    show_counts(preview)
    offer_downloads(workshop)
