"""What the organiser does about the model that helps with suggestions: choose one, none, and try it out.

Off is the rule; what is chosen belongs to this installation and never goes into a workshop file.
"""

from dataclasses import replace

from workshop.domain.embedding import clean_source
from workshop.domain.permissions import Action, require
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import workshops


def choose_model(house: House, visitor: Visitor, workshop_id: int, source: str) -> None:
    """Let the model at `source` help with suggestions, "" none; `Invalid` for an impossible address.

    Whether it works is not asked here. One that is not used any more gets no further text.
    """
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        chosen = replace(workshop, embedding=clean_source(source))
        workshops.change(change.tx, chosen)
    forget_unused(house, workshop.embedding)


def forget_unused(house: House, source: str) -> None:
    """Drop what the model at `source` delivered, unless a workshop still uses it; "" is none."""
    with house.store.read() as tx:
        used = {"", *(each.embedding for each in workshops.everything(tx))}
    if source not in used:
        house.models.forget(source)


def try_model(house: House, visitor: Visitor, workshop_id: int) -> None:
    """Let the chosen model work on two sentences; `Unavailable` says why it does not. None is no fault."""
    with house.store.read() as tx:
        workshop = workshops.get(tx, workshop_id)
    require(visitor.actor(), Action.DIRECT, workshop.phase)
    if workshop.embedding:
        house.models.try_out(workshop.embedding)
