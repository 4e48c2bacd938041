"""Cards of A5, two on a page of A4 with a mark where to cut: for a clip, a stand, or the middle of the table.

They say what a tent says, without the etiquette.
"""

from workshop.export.pressing import Json
from workshop.export.prints.faces import face
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

# In points, as `face.typ` divides the page.
_COLUMN = 243.0


def content(order: Order, say: Saying) -> Json:
    """A card per table."""
    return {"faces": [face(place, order, say, column=_COLUMN) for place in order.places]}
