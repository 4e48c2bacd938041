"""Workshop files that come in, and the demo that a first start finds.

Reading the form itself is `export.workshop_file`'s work.
"""

from dataclasses import replace

from workshop.config import ROOT
from workshop.domain.model import Phase
from workshop.domain.permissions import Action, require
from workshop.export.workshop_file import read_workshop_file
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.tables import equipped
from workshop.services.visitor import Visitor
from workshop.storage import records, settings, workshops

DEMO = ROOT / "data" / "demo.workshop.json"


def import_workshop(house: House, visitor: Visitor, data: bytes) -> int:
    """Store the workshop of a file as a new one and return its id; its tables get fresh codes.

    Raise `Invalid` with the place of the first mistake; then nothing is stored.
    """
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    record = read_workshop_file(data, house.now())
    record = replace(record, tables=tuple(equipped(table) for table in record.tables))
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        return records.add(change.tx, record)


def load_demo(house: House, organiser: Visitor) -> None:
    """Import the demo workshop, once in a house's life and only while it is empty."""
    with house.store.read() as tx:
        if settings.get(tx, "demo") or workshops.everything(tx):
            return
    import_workshop(house, organiser, DEMO.read_bytes())
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        settings.put(change.tx, "demo", "loaded")
