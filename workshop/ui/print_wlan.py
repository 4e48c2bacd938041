"""The venue's WLAN: its name and password, which the prints may carry as a code.

The two belong together, so each is saved with what stands in the other field.
"""

from collections.abc import Callable

from workshop.domain.model import Workshop
from workshop.services.house import the_house
from workshop.services.wlan import describe_wlan
from workshop.ui.errors import remember
from workshop.ui.fields import held, line
from workshop.ui.markup import note
from workshop.ui.visitor import speaks, visitor

_FIELDS = ("name", "password")


def show_wlan(workshop: Workshop) -> None:
    """Both fields, and that the password will be readable."""
    t = speaks()
    for field in _FIELDS:
        line(
            _key(workshop.id, field),
            t("wlan-name" if field == "name" else "wlan-password"),
            workshop.wlan_name if field == "name" else workshop.wlan_password,
            _saving(workshop.id),
        )
    note(t("wlan-in-the-clear"))


def _saving(workshop_id: int) -> Callable[[str], None]:
    def save(_typed: str) -> None:
        name, password = (held(_key(workshop_id, field)) for field in _FIELDS)
        describe_wlan(the_house(), visitor(), workshop_id, name, password)
        for field in _FIELDS:
            remember(_key(workshop_id, field), None)

    return save


def _key(workshop_id: int, field: str) -> str:
    return f"wlan-{field}-{workshop_id}"
