"""Printing for the day: tents, cards, sheets for the hosts and what hangs in the room, as PDF.

The prints hold the addresses as they are now, host sheets also secrets: only the organiser prints.
"""

from collections.abc import Collection

from sqlalchemy import Connection

from workshop.domain.deletion import deletion_day
from workshop.domain.errors import Invalid
from workshop.domain.model import CafeTable, Topic
from workshop.domain.permissions import Action, require
from workshop.domain.prints import Print
from workshop.export.names import file_stem
from workshop.export.prints.order import Order, Place
from workshop.export.prints.printing import render
from workshop.i18n import translator
from workshop.services.addresses import entry_url
from workshop.services.house import House
from workshop.services.minutes import Export
from workshop.services.tables import guest_url, host_url
from workshop.services.visitor import Visitor
from workshop.storage import looks, tables, topics, workshops


def print_workshop(
    house: House,
    visitor: Visitor,
    workshop_id: int,
    what: Print,
    numbers: Collection[int] | None = None,
    *,
    wlan: bool = True,
    image: bool = False,
) -> Export:
    """One kind of print as PDF, in the workshop's language; as `image` its first page as PNG.

    `numbers` are those of the tables to print, None for all; `wlan` prints the venue's network where it is
    known. Raise `Invalid` for a table that there is not, for no table at all, and for texts that do not fit
    even in the smallest letters, with the names of them all.
    """
    with house.store.read() as tx:
        require(visitor.actor(), Action.EXPORT, workshops.get(tx, workshop_id).phase)
        order = _order(house, tx, workshop_id, numbers, wlan=wlan)
    # Between the transactions: nobody else should wait while the press works.
    rendered = render(what, order, image=image)
    kind = translator(order.workshop.language)("print-" + what.value)
    name = f"{file_stem(order.workshop.title)}-{file_stem(kind)}"
    if image:
        return Export(name + ".png", "image/png", rendered.data, rendered.replaced)
    return Export(name + ".pdf", "application/pdf", rendered.data, rendered.replaced)


def _order(
    house: House, tx: Connection, workshop_id: int, numbers: Collection[int] | None, *, wlan: bool
) -> Order:
    workshop = workshops.get(tx, workshop_id)
    their_topics = topics.of_workshop(tx, workshop_id)
    topic_of = {topic.id: topic for topic in their_topics}
    everywhere = tuple(_place(house, table, topic_of) for table in tables.of_workshop(tx, workshop_id))
    return Order(
        workshop,
        their_topics,
        _chosen(everywhere, numbers),
        everywhere,
        looks.get(tx, workshop_id),
        entry_url(house),
        wlan,
        deletion_day(workshop, house.settings.guests.keep_days),
    )


def _place(house: House, table: CafeTable, topic_of: dict[int, Topic]) -> Place:
    return Place(table, topic_of[table.topic_id], guest_url(house, table), host_url(house, table))


def _chosen(everywhere: tuple[Place, ...], numbers: Collection[int] | None) -> tuple[Place, ...]:
    if numbers is None:
        return everywhere
    unknown = set(numbers) - {place.table.number for place in everywhere}
    if unknown:
        raise Invalid("print-table-unknown", numbers=", ".join(map(str, sorted(unknown))))
    return tuple(place for place in everywhere if place.table.number in numbers)
