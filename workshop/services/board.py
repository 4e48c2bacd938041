"""What a host sees: one topic with its clusters, open and hidden ideas.

Hosts of several tables with the same topic share its board.
"""

from dataclasses import dataclass

from workshop.domain.model import CafeTable, Workshop
from workshop.domain.permissions import Action, Verdict, may, require
from workshop.domain.results import Counts, TopicResults, harvest
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import records, tables


@dataclass(frozen=True)
class Board:
    """A topic's board; `arrange` says whether this visitor may change it now."""

    workshop: Workshop
    results: TopicResults
    table: CafeTable
    counts: Counts
    arrange: Verdict


def read_board(house: House, visitor: Visitor, table_id: int) -> Board:
    """The board of this table's topic, for its hosts and the organiser."""
    with house.store.read() as tx:
        table = tables.get(tx, table_id)
        record = records.get_topic(tx, table.workshop_id, table.topic_id)
    actor = visitor.actor(table.topic_id)
    require(actor, Action.SEE_BOARD, record.workshop.phase, table.topic_id)
    results = harvest(record)
    return Board(
        record.workshop,
        results.topics[0],
        table,
        results.counts,
        may(actor, Action.ARRANGE, record.workshop.phase, table.topic_id),
    )
