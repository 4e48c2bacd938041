"""What reviewers have remarked, line by line, each with a way to the line and a button to settle it.

What is settled stays to be read, folded away.
"""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from markupsafe import Markup

from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.remarks import Said
from workshop.services.reviews import settle_remark
from workshop.ui.errors import complain
from workshop.ui.fields import attempt
from workshop.ui.markup import note, put, section
from workshop.ui.visitor import chosen_language, visitor, zone


def show_remarks(t: Translator, workshop: Workshop, said: Sequence[Said]) -> None:
    """The open remarks, and the settled ones behind them."""
    section(t("review-remarks"))
    if not said:
        note(t("review-remarks-none"))
        return
    waiting = [each for each in said if each.remark.settled_at is None]
    settled = [each for each in said if each.remark.settled_at is not None]
    put("<p>{}</p>", t("review-remarks-open", count=len(waiting)))
    for each in waiting:
        _show_remark(t, workshop, each)
    complain("remarks")
    if settled:
        with st.expander(f"{t('review-settled')} ({len(settled)})"):
            for each in settled:
                _show_remark(t, workshop, each)


def _show_remark(t: Translator, workshop: Workshop, said: Said) -> None:
    remark, who = said.remark, said.reviewer
    about = said.about or t("review-about-gone" if said.gone else "review-about-whole")
    at = remark.at.astimezone(zone())
    with st.container(key=f"remark-{remark.id}"):
        put(
            '<h3 class="about" dir="auto">{}</h3>{}<p class="soft">{}</p>',
            about,
            Markup("").join(
                Markup('<p dir="auto">{}</p>').format(line) for line in remark.text.split("\n") if line
            ),
            " · ".join(part for part in (who.name, who.function, t.date(at), f"{at:%H:%M}") if part),
        )
        with st.container(horizontal=True, vertical_alignment="center", key=f"remark-ways-{remark.id}"):
            settled = remark.settled_at is not None
            st.button(
                t("review-reopen" if settled else "review-settle"),
                key=f"settle-{remark.id}",
                on_click=_settle,
                args=(workshop.id, remark.id, not settled),
            )
            if said.about:
                language = f"&lang={chosen_language()}" if chosen_language() else ""
                put(
                    '<a class="way" href="/minutes?workshop={}&view=edit{}#{}" target="_self">{}</a>',
                    workshop.id,
                    language,
                    remark.key,
                    t("review-edit"),
                )


def _settle(workshop_id: int, remark_id: int, settled: bool) -> None:
    act = partial(settle_remark, the_house(), visitor(), workshop_id, remark_id, settled=settled)
    attempt("remarks", act)
