"""Workshop files that come in, and the demo that a first start finds.

Reading the form itself is `export.workshop_file`'s work.
"""

from dataclasses import replace

from workshop.config import ROOT
from workshop.domain.model import Phase, Record
from workshop.domain.permissions import Action, require
from workshop.export.workshop_file import read_workshop_file
from workshop.live.feed import Kind
from workshop.services.codes import equipped
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import records, settings, workshops

DEMO = ROOT / "data" / "demo.workshop.json"


def import_workshop(house: House, visitor: Visitor, data: bytes) -> int:
    """Store the workshop of a file as a new one and return its id; its tables get fresh codes.

    Raise `Invalid` with the place of the first mistake; then nothing is stored.
    """
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    record = _read(house, data)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        return records.add(change.tx, record)


def load_demo(house: House, organiser: Visitor) -> None:
    """Import the demo workshop if this is the house's first start and nobody has used it yet."""
    require(organiser.actor(), Action.ADMINISTER, Phase.SETUP)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        if settings.get(change.tx, "demo"):
            return
        if not workshops.everything(change.tx):
            records.add(change.tx, _read(house, DEMO.read_bytes()))
        settings.put(change.tx, "demo", "offered")


def _read(house: House, data: bytes) -> Record:
    record, today = read_workshop_file(data, house.now()), house.now().date()
    chosen = record.workshop.delete_on
    # Who brings an old café back wants to see it; a day that has passed says nothing any more.
    day = chosen if chosen and chosen > today else None
    return replace(
        record,
        workshop=replace(record.workshop, kept_since=today, delete_on=day),
        tables=tuple(equipped(table) for table in record.tables),
    )
