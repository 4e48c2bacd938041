"""Print and share: what lies on the tables and hangs in the room, and what is sent around beforehand."""

import streamlit as st

from workshop.services.house import the_house
from workshop.services.looks import read_look
from workshop.ui.errors import explained
from workshop.ui.frame import head, title
from workshop.ui.guards import require_organiser, require_workshop
from workshop.ui.markup import section
from workshop.ui.print_look import show_look
from workshop.ui.print_share import show_sharing
from workshop.ui.print_sheets import choose_tables, show_prints, warn_before_printing
from workshop.ui.print_wlan import show_wlan
from workshop.ui.visitor import speaks

t = speaks()
me = require_organiser("print")

with explained():
    record = require_workshop(me)
    look = read_look(the_house(), me, record.workshop.id)

head(t, record.workshop)
title(t("screen-print"), t("printing-lead"))
warn_before_printing(record)
main, aside = st.columns([5, 3], gap="medium")

with main, st.container(key="sections", gap="medium"):
    show_prints(record, choose_tables(record))
    with st.container(key="card-share", gap="medium"):
        section(t("share-title"), t("share-hint"))
        show_sharing(record)
with aside, st.container(key="print-aside", gap="medium"):
    with st.container(key="card-look"):
        section(t("look-title"), t("look-hint"))
        show_look(record.workshop, look)
    with st.container(key="card-wlan"):
        section(t("wlan-title"), t("wlan-hint"))
        show_wlan(record.workshop)
