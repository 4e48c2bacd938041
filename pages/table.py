"""The host's board: open ideas arrive, clusters grow, everything by push."""

import streamlit as st

from workshop.domain.errors import NotAllowed, NotFound
from workshop.ui.board import find_board, show_board
from workshop.ui.board_choice import find_choices, show_choices, turn_away
from workshop.ui.visitor import speaks, visitor

t, who = speaks(), visitor()

try:
    board = find_board(who, st.query_params.get("table", ""))
except (NotAllowed, NotFound) as error:
    turn_away(t, who, error)
    st.stop()

if board:
    show_board(t, who, board)
    st.stop()

workshop, choices = find_choices(who, in_workshop="workshop" in st.query_params)
if workshop or choices:
    show_choices(t, workshop, choices)
else:
    turn_away(t, who, None)
