"""What the organiser does about how the prints look: the organisation's colour and logo, kept per workshop.

A new workshop begins with the look of the one before it, so that a house chooses it once.
"""

from dataclasses import replace

from sqlalchemy import Connection

from workshop.domain.colours import READABLE, contrast, darkened, parse, spell
from workshop.domain.errors import Invalid
from workshop.domain.look import Look
from workshop.domain.permissions import Action, require
from workshop.export.drawing import draw, is_drawing
from workshop.live.feed import Kind
from workshop.photo.logo import make_logo, require_small
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import looks, workshops


def read_look(house: House, visitor: Visitor, workshop_id: int) -> Look:
    """The look of this workshop's prints."""
    with house.store.read() as tx:
        require(visitor.actor(), Action.DIRECT, workshops.get(tx, workshop_id).phase)
        return looks.get(tx, workshop_id)


def set_colour(house: House, visitor: Visitor, workshop_id: int, colour: str) -> None:
    """Print in this colour, "#rrggbb" or "#rgb"; "" is the house's own.

    Raise `Invalid` for what is no colour, and for one that cannot be read on white: then with its contrast,
    cut to tenths, and with the nearest tone that can.
    """
    chosen = colour.strip() and _readable(colour)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        looks.put(change.tx, workshop_id, replace(looks.get(change.tx, workshop_id), colour=chosen))


def set_logo(house: House, visitor: Visitor, workshop_id: int, data: bytes) -> None:
    """Print this logo: a PNG, JPEG or WebP file, or a harmless SVG; kept as a PNG of our own making.

    Raise `Invalid` with the reason for anything else. Takes a moment, and much memory for a large picture.
    """
    with house.store.read() as tx:
        require(visitor.actor(), Action.DIRECT, workshops.get(tx, workshop_id).phase)
    # Between the transactions: nobody else should wait while somebody's file is opened.
    require_small(data)
    made = make_logo(draw(data) if is_drawing(data) else data)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        look = looks.get(change.tx, workshop_id)
        looks.put(change.tx, workshop_id, replace(look, logo=made.png, width=made.width, height=made.height))


def remove_logo(house: House, visitor: Visitor, workshop_id: int) -> None:
    """Print no logo any more."""
    with house.changing(Kind.WORKSHOP) as change:
        change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        looks.put(change.tx, workshop_id, Look(looks.get(change.tx, workshop_id).colour))


def inherit_look(tx: Connection, workshop_id: int, from_id: int | None = None) -> None:
    """Let a new workshop look like another one; without `from_id` like the newest that has a look."""
    inherited = looks.newest(tx, workshop_id) if from_id is None else looks.get(tx, from_id)
    looks.put(tx, workshop_id, inherited)


def _readable(written: str) -> str:
    colour = parse(written)
    ratio = contrast(colour)
    if ratio < READABLE:
        whole, tenth = divmod(int(ratio * 10), 10)
        raise Invalid("colour-too-light", whole=whole, tenth=tenth, proposal=spell(darkened(colour)))
    return spell(colour)
