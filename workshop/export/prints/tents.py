"""Table tents: an A4 page folded once, with the same face on both sides, and the café's etiquette on it.

Who sits on either side of the table reads it the right way up.
"""

from workshop.export.pressing import Json
from workshop.export.prints.faces import face, wlan
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

# In points, as `face.typ` divides the page.
_COLUMN, _BESIDE_NETWORK = 232.0, 213.0
ETIQUETTE = (
    "face-etiquette-1",
    "face-etiquette-2",
    "face-etiquette-3",
    "face-etiquette-4",
    "face-etiquette-5",
)


def content(order: Order, say: Saying) -> Json:
    """A page per table."""
    network = wlan(order, say)
    column = _COLUMN if network is None else _BESIDE_NETWORK
    return {
        "faces": [face(place, order, say, column=column) for place in order.places],
        "etiquette": [say(say.t(line)) for line in ETIQUETTE],
        "wlan": network,
    }
