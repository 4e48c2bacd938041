"""What somebody wants printed, with all that any of the prints may say.

Addresses are complete here: a print knows no server.
"""

import datetime as dt
from dataclasses import dataclass

from workshop.domain.look import Look
from workshop.domain.model import CafeTable, Topic, Workshop


@dataclass(frozen=True)
class Place:
    """A table with its topic, the address of its guests and the secret one of its hosts."""

    table: CafeTable
    topic: Topic
    guest_url: str
    host_url: str


@dataclass(frozen=True)
class Order:
    """`places` are the tables to print, by number, `everywhere` all that there are.

    `entry_url` is where guests type a table's code. `wlan` says whether the venue's network is printed too,
    where it is known. `deleted_on` is the day on which the event is deleted, or None.
    """

    workshop: Workshop
    topics: tuple[Topic, ...]
    places: tuple[Place, ...]
    everywhere: tuple[Place, ...]
    look: Look
    entry_url: str
    wlan: bool = True
    deleted_on: dt.date | None = None
