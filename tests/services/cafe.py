"""A small café that is collecting: two topics with a table each, and a host at each table."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from workshop.domain.errors import WorkshopError
from workshop.domain.model import CafeTable, Idea, Phase, Record, Topic
from workshop.services.guests import submit_idea
from workshop.services.house import House
from workshop.services.tables import add_table
from workshop.services.topics import add_topic
from workshop.services.visitor import ORGANISER, Visitor
from workshop.services.workshops import create_workshop, enter_phase, read_workshop


@dataclass(frozen=True)
class Cafe:
    """Everybody and everything of the café at hand."""

    house: House
    workshop_id: int
    topic: Topic
    table: CafeTable
    host: Visitor
    other_topic: Topic
    other_table: CafeTable
    other_host: Visitor

    def record(self) -> Record:
        """All that is stored now."""
        return read_workshop(self.house, ORGANISER, self.workshop_id)

    def idea(self, text: str = "Idee", table: CafeTable | None = None) -> Idea:
        """An idea from a guest at the first table, or at another one."""
        return submit_idea(self.house, (table or self.table).code, text).idea

    def enter(self, phase: Phase) -> None:
        """Lead the café from collecting into another phase."""
        steps = {
            Phase.SETUP: (Phase.SETUP,),
            Phase.COLLECT: (),
            Phase.HARVEST: (Phase.HARVEST,),
            Phase.CLOSED: (Phase.HARVEST, Phase.CLOSED),
        }
        for step in steps[phase]:
            enter_phase(self.house, ORGANISER, self.workshop_id, step)


def open_cafe(house: House) -> Cafe:
    """Prepare the café in this house and open it."""
    workshop = create_workshop(house, ORGANISER, "Probelauf")
    topic = add_topic(house, ORGANISER, workshop.id, "Erstes Thema", "Was hilft?")
    table = add_table(house, ORGANISER, topic.id)
    other_topic = add_topic(house, ORGANISER, workshop.id, "Zweites Thema")
    other_table = add_table(house, ORGANISER, other_topic.id)
    enter_phase(house, ORGANISER, workshop.id, Phase.COLLECT)
    return Cafe(
        house=house,
        workshop_id=workshop.id,
        topic=topic,
        table=table,
        host=Visitor(tables=(table,)),
        other_topic=other_topic,
        other_table=other_table,
        other_host=Visitor(tables=(other_table,)),
    )


def refusal(act: Callable[..., object], *args: object, **named: object) -> str:
    """The code of the error with which this is refused."""
    with pytest.raises(WorkshopError) as caught:
        act(*args, **named)
    return caught.value.code
