"""Who was asked to review: their names, their secret links, and a way to ask one more.

A link is shown to the organiser alone, who hands it on.
"""

import streamlit as st

from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.reviews import (
    Invitation,
    invite_hosts,
    invite_reviewer,
    list_invitations,
    withdraw_reviewer,
)
from workshop.services.visitor import Visitor
from workshop.ui.errors import complain, explain
from workshop.ui.fields import attempt
from workshop.ui.markup import note, put, section
from workshop.ui.minutes_clipboard import offer_copy
from workshop.ui.tickets import Ticket, ticket
from workshop.ui.visitor import speaks, visitor


def show_people(t: Translator, me: Visitor, workshop: Workshop) -> None:
    """One row per reviewer, and the form for the next one."""
    invitations, hosts = list_invitations(the_house(), me, workshop.id)
    section(t("review-people"), t("review-people-lead"))
    if not invitations:
        note(t("review-nobody"))
    for each in invitations:
        _show_invitation(t, workshop, each)
    form = ticket("reviewer")
    with st.form(f"reviewer-{form.number}", border=False):
        left, right = st.columns(2)
        with left:
            st.text_input(t("review-name"), key=f"reviewer-name-{form.number}")
        with right:
            st.text_input(
                t("review-function"),
                key=f"reviewer-function-{form.number}",
                placeholder=t("review-function-example"),
            )
        explain(form.error)
        st.form_submit_button(t("review-invite"), on_click=_invite, args=(form, workshop.id))
    if hosts:
        label = t("review-invite-hosts", count=len(hosts))
        st.button(label, key="review-hosts", on_click=_invite_hosts, args=(workshop.id,))
    complain("review-hosts")


def _show_invitation(t: Translator, workshop: Workshop, invitation: Invitation) -> None:
    who, count = invitation.reviewer, invitation.remarks
    with st.container(key=f"asked-{who.id}"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"top-asked-{who.id}"):
            put(
                '<h3>{}</h3><p class="soft">{}</p>',
                who.name,
                " · ".join(part for part in (who.function, t("review-count", count=count)) if part),
            )
            with st.popover(t("review-withdraw"), type="tertiary", key=f"withdraw-{who.id}"):
                put("<p>{}</p>", t("review-withdraw-hint", count=count))
                st.button(
                    t("review-withdraw-go"),
                    key=f"withdraw-go-{who.id}",
                    on_click=_withdraw,
                    args=(workshop.id, who.id),
                )
        note(t("review-link-hint", name=who.name))
        st.code(invitation.url, language=None, wrap_lines=True)
        offer_copy(t, str(who.id), invitation.url, who.name)


def _invite(form: Ticket, workshop_id: int) -> None:
    name, function = (st.session_state[f"reviewer-{field}-{form.number}"] for field in ("name", "function"))
    who = visitor()
    form.use(lambda: invite_reviewer(the_house(), who, workshop_id, name, function))
    if form.used:
        st.toast(speaks()("review-invited"))


def _invite_hosts(workshop_id: int) -> None:
    attempt("review-hosts", invite_hosts, the_house(), visitor(), workshop_id, said="review-invited")


def _withdraw(workshop_id: int, reviewer_id: int) -> None:
    attempt(
        "review-hosts",
        withdraw_reviewer,
        the_house(),
        visitor(),
        workshop_id,
        reviewer_id,
        said="review-withdrawn",
    )
