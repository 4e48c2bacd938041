"""What a table leaves to its next group: the open question, which all of its hosts see, round after round.

It belongs to the table, not to the topic: where several share one, each has a question of its own.
"""

from dataclasses import replace

from workshop.domain.errors import Invalid
from workshop.domain.permissions import Action
from workshop.domain.text import limited_line
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.ledger import Done
from workshop.services.visitor import Visitor
from workshop.storage import tables


def ask_next_group(
    house: House, visitor: Visitor, table_id: int, question: str, was: str | None = None
) -> Done:
    """Leave the table's open question, or none with ""; `was` is what the asking host saw before.

    Raise `Invalid` where somebody else has put another one there since.
    """
    with house.changing(Kind.BOARD) as change:
        table = tables.get(change.tx, table_id)
        change.allow_topic(visitor, Action.ARRANGE, table.topic_id)
        asked = limited_line(question, "open-question")
        if was is not None and table.open_question not in (was, asked):
            raise Invalid("question-changed-since")
        tables.change(change.tx, replace(table, open_question=asked))
    return Done()
