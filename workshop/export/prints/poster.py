"""The stage poster, A3: what this is, how guests take part, and where to go.

It hangs where everybody comes in, so it says what a table's own paper does not: which topic is where.
"""

from workshop.export.pressing import Json
from workshop.export.prints.guide import guide, topics
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

# In points, as `poster.typ` divides the page.
_LINE, _ENTRY, _TOPICS = 700.0, 226.0, 260.0


def content(order: Order, say: Saying) -> Json:
    """One page, and one for the topics where they are too many for it."""
    workshop, t = order.workshop, say.t
    day = [t.date(workshop.date)] if workshop.date else []
    where = " · ".join([*day, *filter(None, [workshop.place])])
    return guide(order, say, line=_LINE / 2, column=_ENTRY) | {
        "subtitle": say(workshop.subtitle, t("poster-name-subtitle"), column=_LINE / 2),
        "where": say(where, t("poster-name-place"), column=_LINE / 2),
        "lead": say(t("poster-lead")),
        "topics": topics(order, say, column=_TOPICS),
    }
