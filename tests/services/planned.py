"""A planned café for the tests, and how to look at it."""

from workshop.domain.model import Record
from workshop.domain.planning import CafeKind
from workshop.services.house import House
from workshop.services.plans import plan_workshop
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import read_workshop

USUAL = {"title": "Café", "language": "de", "kind": CafeKind.TOPICS}


def plan(house: House, **wanted: object) -> Record:
    made = plan_workshop(house, ORGANISER, **USUAL | wanted)
    return read_workshop(house, ORGANISER, made.id)


def shape(record: Record) -> list[tuple[str, list[int]]]:
    """Each topic's title and the numbers of its tables."""
    return [
        (topic.title, [table.number for table in record.tables if table.topic_id == topic.id])
        for topic in record.topics
    ]


def now(house: House, record: Record) -> Record:
    return read_workshop(house, ORGANISER, record.workshop.id)
