"""The view "review" of the minutes screen: ask for a review, read what was remarked, approve, look back.

Each part is a file of its own beside this one.
"""

from pathlib import Path

import streamlit as st

from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.reviews import list_remarks
from workshop.services.versions import read_standing
from workshop.services.visitor import Visitor
from workshop.ui.minutes_review_approve import offer_approval
from workshop.ui.minutes_review_people import show_people
from workshop.ui.minutes_review_remarks import show_remarks
from workshop.ui.minutes_review_versions import show_versions

_STYLE = Path(__file__).parent / "static" / "review.css"


def show_review(t: Translator, me: Visitor, workshop: Workshop) -> None:
    """The reviewers and their remarks on the left, the approval beside them, the versions beneath."""
    st.html(_STYLE)
    said = list_remarks(the_house(), me, workshop.id)
    standing = read_standing(the_house(), me, workshop.id)
    left, right = st.columns([3, 2], gap="large")
    settled = bool(standing.approvals) and not standing.changed
    with left:
        if settled:
            with st.expander(t("review-people")):
                show_people(t, me, workshop)
        else:
            show_people(t, me, workshop)
        show_remarks(t, workshop, said)
    with right, st.container(key="card-approve"):
        waiting = sum(each.remark.settled_at is None for each in said)
        offer_approval(t, me, workshop, standing, waiting)
    if standing.approvals:
        show_versions(t, me, workshop, standing)
