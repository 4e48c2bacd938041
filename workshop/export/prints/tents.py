"""Table tents: an A4 page folded once, with the same face on both sides, and the café's etiquette on it.

Who sits on either side of the table reads it the right way up.
"""

from workshop.export.pressing import Json
from workshop.export.prints.faces import face, wlan
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

ETIQUETTE = (
    "face-etiquette-1",
    "face-etiquette-2",
    "face-etiquette-3",
    "face-etiquette-4",
    "face-etiquette-5",
)


def content(order: Order, say: Saying) -> Json:
    """A page per table."""
    return {
        "faces": [face(place, say) for place in order.places],
        "etiquette": [say(say.t(line)) for line in ETIQUETTE],
        "wlan": wlan(order, say),
    }
