"""The slide, 16:9: what the room sees on the projector while people come in.

The topics stand on it where there are few enough tables to be read from the back row.
"""

from workshop.export.pressing import Json
from workshop.export.prints.guide import guide, topics
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

MOST_TABLES = 12
# In points of a page that is 960 wide, as `slide.typ` divides it.
_LINE, _ENTRY, _TOPICS = 880.0, 270.0, 180.0


def content(order: Order, say: Saying) -> Json:
    """One page."""
    shown = 0 < len(order.everywhere) <= MOST_TABLES
    return guide(order, say, line=_LINE / 2, column=_ENTRY * 12 / 16) | {
        "topics": topics(order, say, column=_TOPICS) if shown else None,
    }
