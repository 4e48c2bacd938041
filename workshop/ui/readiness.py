"""What is still missing before the day, as one list whose lines lead to their cards; or that all is ready.

Beneath it the next step stands out, as soon as nothing urgent is missing.
"""

import datetime as dt
from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from workshop.domain.model import Phase, Record
from workshop.domain.readiness import Gap
from workshop.services.house import the_house
from workshop.ui.markup import put
from workshop.ui.screens import way
from workshop.ui.visitor import speaks, zone

# So many are read at a glance; the others wait behind a word.
_AT_A_GLANCE = 6


def is_time_to_begin(record: Record, missing: Sequence[Gap]) -> bool:
    """Is letting guests send the next step? Until the day comes, it is printing."""
    date = record.workshop.date
    return date is not None and date <= _today() and not any(gap.urgent for gap in missing)


def show_missing(record: Record, missing: Sequence[Gap]) -> None:
    """The list, or the good news, and the way to the printed codes."""
    t = speaks()
    put('<h2 class="section">{}</h2>', t("missing-title") if missing else t("missing-none"))
    if missing:
        put('<ul class="gaps">{}</ul>{}', _lines(missing[:_AT_A_GLANCE]), _rest(missing[_AT_A_GLANCE:]))
    else:
        put('<p class="done">{}</p>', t("missing-none-hint"))
    if record.tables:
        stressed = record.workshop.phase is Phase.SETUP and not any(gap.urgent for gap in missing)
        stressed = stressed and not is_time_to_begin(record, missing)
        with st.container(key="main-way-print" if stressed else "way-print"):
            way(t("missing-print"), "print", workshop=record.workshop.id)


def _today() -> dt.date:
    # The visitor's own, who may sit elsewhere than the server.
    return the_house().now().astimezone(zone()).date()


def _lines(missing: Sequence[Gap]) -> Markup:
    t = speaks()
    return Markup("").join(
        Markup('<li class="{}"><a href="#card-{}" target="_self">{}</a>{}</li>').format(
            "urgent" if gap.urgent else "later",
            gap.place,
            t(f"gap-{gap.code}", **gap.values),
            Markup(' <span class="chip">{}</span>').format(t("missing-urgent")) if gap.urgent else "",
        )
        for gap in missing
    )


def _rest(missing: Sequence[Gap]) -> Markup:
    if not missing:
        return Markup()
    more = Markup('<details class="gaps-more"><summary>{}</summary><ul class="gaps">{}</ul></details>')
    return more.format(speaks()("missing-more", count=len(missing)), _lines(missing))
