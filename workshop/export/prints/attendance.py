"""The attendance list, to be signed: who came, for those who must show it, apart from all ideas.

Everybody who is expected has a row, and so do some who are not.
"""

import re

from workshop.domain.planning import expected_guests
from workshop.export.pressing import Json
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

FEWEST_BLANK = 10
# In points, as `attendance.typ` divides the page: number, name, first name, institution, signature.
WIDTHS = (34.0, 165.0, 135.0, 215.0, 191.0)
_PADDING = 12.0
_LONG = 150


def content(order: Order, say: Saying) -> Json:
    """A row per participant, then blank ones up to the number of guests, and never less than a few."""
    workshop, t = order.workshop, say.t
    known = [(person.name, person.first_name, person.institution) for person in workshop.participants]
    blank = max(FEWEST_BLANK, expected_guests(workshop) - len(known))
    head = (
        t("attendance-number"),
        t("attendance-name"),
        t("attendance-first-name"),
        t("attendance-institution"),
        t("attendance-signature"),
    )
    day = [t.date(workshop.date)] if workshop.date else []
    # Two private characters stand for the numbers, which typst alone knows.
    page, pages = "\ue000", "\ue001"
    footer = re.split(f"([{page}{pages}])", t("document-page", page=page, pages=pages))
    return {
        "heading": say(t("attendance-title")),
        "event": say(workshop.title, t("attendance-event"), column=500),
        "where": say(" · ".join([*day, *filter(None, [workshop.place])]), t("attendance-where"), column=500),
        "privacy": say(t("attendance-privacy")),
        "footer": [{page: "page", pages: "pages"}.get(part, "=" + part) for part in footer],
        "widths": WIDTHS,
        "head": [say(name) for name in head],
        "rows": [
            _row(number, person, say) for number, person in enumerate(known + [("", "", "")] * blank, start=1)
        ],
    }


def _row(number: int, person: tuple[str, str, str], say: Saying) -> Json:
    texts = [say(text, column=width - _PADDING) for text, width in zip(person, WIDTHS[1:4], strict=True)]
    # Only a row that may be taller than a page is torn.
    return {"cells": [say(str(number)), *texts, say("")], "tall": max(map(len, person)) > _LONG}
