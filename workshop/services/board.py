"""What a host sees: one topic with its clusters, open and hidden ideas.

Hosts of several tables with the same topic share its board.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from workshop.domain.model import CafeTable, Idea, Photo, Workshop
from workshop.domain.permissions import Action, Verdict, may, require
from workshop.domain.results import Counts, TopicResults, harvest
from workshop.services.history import Ways, named_ideas, read_ways
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import photos, records, tables


@dataclass(frozen=True)
class Board:
    """A topic's board; `arrange` says whether this visitor may change it now.

    `ways` is what may be taken back and done again; `named` has the ideas that its sentences name.
    """

    workshop: Workshop
    results: TopicResults
    table: CafeTable
    counts: Counts
    arrange: Verdict
    ways: Ways = field(default_factory=Ways)
    named: Mapping[int, Idea] = field(default_factory=dict)
    photos: tuple[Photo, ...] = ()


def read_board(house: House, visitor: Visitor, table_id: int, by: str = "") -> Board:
    """The board of this table's topic, for its hosts and the organiser; `by` names one of its screens."""
    with house.store.read() as tx:
        table = tables.get(tx, table_id)
        record = records.get_topic(tx, table.workshop_id, table.topic_id)
        ways = read_ways(tx, table.topic_id, by)
        named = named_ideas(tx, (*ways.undo, *((ways.redo,) if ways.redo else ())))
        pictures = photos.of_topic(tx, table.topic_id)
    actor = visitor.actor(table.topic_id)
    require(actor, Action.SEE_BOARD, record.workshop.phase, table.topic_id)
    results = harvest(record)
    return Board(
        record.workshop,
        results.topics[0],
        table,
        results.counts,
        may(actor, Action.ARRANGE, record.workshop.phase, table.topic_id),
        ways,
        named,
        pictures,
    )
