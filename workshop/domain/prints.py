"""What can be printed for the day: tents and cards for tables, sheets for hosts, what hangs in the room.

Which of it belongs to single tables, and so can be printed for some of them, is said here too.
"""

from enum import StrEnum


class Print(StrEnum):
    """One kind of paper (or, for the slide, of picture)."""

    TENTS = "tents"
    CARDS = "cards"
    HOSTS = "hosts"
    POSTER = "poster"
    NAMES = "names"
    ATTENDANCE = "attendance"
    SLIDE = "slide"


# Of these there is a page or a card per table.
BY_TABLE = frozenset({Print.TENTS, Print.CARDS, Print.HOSTS})
