"""The shell around every screen: title, language, stylesheet and navigation.

Streamlit runs it anew for every visitor and every click.
"""

import streamlit as st

from workshop.ui.frame import ICON, dress
from workshop.ui.screens import all_screens
from workshop.ui.visitor import speaks

t = speaks()
screen = st.navigation(all_screens(t), position="hidden")
st.set_page_config(page_title=f"{screen.title} · Tischdecke", page_icon=ICON, layout="wide")
dress(t, screen.url_path)
screen.run()
