"""What a table's face says, on a tent as on a card: which table, what it talks about, how an idea gets there.

The address as text is exactly what the code holds.
"""

from workshop.export.pressing import Json
from workshop.export.prints.order import Order, Place
from workshop.export.prints.saying import Saying
from workshop.export.wlan import wlan_text

# In points, as `face.typ` divides the page.
_LEFT, _WLAN = 270.0, 130.0


def face(place: Place, order: Order, say: Saying, *, column: float) -> Json:
    """One table's face, with so many points for what leads to its page."""
    number = place.table.number
    name, among = say.place(number, "face-name-address"), [each.guest_url for each in order.places]
    return {
        "table": say(say.t("face-table", number=number)),
        "topic": say(place.topic.title, say.place(number, "topic-title"), column=_LEFT),
        "question": say(place.topic.question, say.place(number, "topic-question"), column=_LEFT),
        "invitation": say(say.t("face-invitation")),
        "code": say.code(place.guest_url, say.t("face-code-alt", address=place.guest_url)),
        "letters": say(place.table.code.upper()),
        "address": say.address(place.guest_url, name, column=column, among=among),
    }


def wlan(order: Order, say: Saying) -> Json | None:
    """The venue's wireless network, if it is known and wanted."""
    name, password = order.workshop.wlan_name, order.workshop.wlan_password
    if not order.wlan or not name:
        return None
    return {
        "code": say.code(wlan_text(name, password), say.t("face-wlan-alt", name=name)),
        "head": say(say.t("face-wlan")),
        "name": say(name, say.t("face-name-wlan"), column=_WLAN),
        "password-head": say(say.t("face-wlan-password" if password else "face-wlan-open")),
        "password": say.spelled(password, say.t("face-name-wlan")),
    }
