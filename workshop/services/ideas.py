"""What hosts do with ideas: type them in, move, hide and restore them.

Whatever happens, an idea is in exactly one place, and its words stay as they were sent.
"""

from dataclasses import replace
from datetime import datetime

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.limits import MOST_IDEAS
from workshop.domain.model import CafeTable, Idea, Origin, Workshop
from workshop.domain.permissions import Action
from workshop.domain.text import clean_idea, require_line
from workshop.live.feed import Kind
from workshop.services.house import Changing, House
from workshop.services.visitor import Visitor
from workshop.storage import clusters, ideas, tables


def type_idea(house: House, visitor: Visitor, table_id: int, text: str, origin: Origin) -> Idea:
    """Take an idea that the host types in, spoken at the table or from a paper card."""
    if origin is Origin.PHONE:
        raise ValueError("a host does not type from a phone")
    cleaned = clean_idea(text, house.settings.guests.idea_length)
    with house.changing(Kind.IDEA) as change:
        table = tables.get(change.tx, table_id)
        workshop, _ = change.allow_topic(visitor, Action.TYPE_IDEA, table.topic_id)
        return put_on_table(change, house.now(), workshop, table, cleaned, origin)


def move_idea(
    house: House, visitor: Visitor, idea_id: int, cluster_id: int | None, before_id: int | None = None
) -> None:
    """Put an idea into a cluster of its topic, or back among the open ones with None.

    It comes before the idea `before_id`, or last. Raise `NotFound` for a cluster of another topic.
    """
    with house.changing(Kind.BOARD) as change:
        idea = _at_hand(change, visitor, idea_id)
        if cluster_id is not None and clusters.get(change.tx, cluster_id).topic_id != idea.topic_id:
            raise NotFound("cluster-unknown")
        position = ideas.make_room(change.tx, idea, before_id)
        ideas.change(change.tx, replace(idea, cluster_id=cluster_id, position=position))


def hide_idea(house: House, visitor: Visitor, idea_id: int, reason: str) -> None:
    """Put an idea away with a reason; it stays counted and can be restored."""
    with house.changing(Kind.BOARD) as change:
        idea = _at_hand(change, visitor, idea_id)
        ideas.change(change.tx, replace(idea, hidden=require_line(reason, "hide-reason")))


def restore_idea(house: House, visitor: Visitor, idea_id: int) -> None:
    """Bring a hidden idea back to where it was."""
    with house.changing(Kind.BOARD) as change:
        idea = _at_hand(change, visitor, idea_id)
        ideas.change(change.tx, replace(idea, hidden=None))


def put_on_table(
    change: Changing,
    now: datetime,
    workshop: Workshop,
    table: CafeTable,
    text: str,
    origin: Origin,
    key_hash: str | None = None,
) -> Idea:
    """Store a new idea, open, as the last of its topic; for whoever has been allowed to."""
    if ideas.count_of_workshop(change.tx, workshop.id) >= MOST_IDEAS:
        raise Invalid("workshop-full", most=MOST_IDEAS)
    new = Idea(
        id=0,
        topic_id=table.topic_id,
        table_id=table.id,
        round=workshop.current_round,
        text=text,
        origin=origin,
        created_at=now,
        position=ideas.next_position(change.tx, table.topic_id),
    )
    return ideas.add(change.tx, new, key_hash)


def _at_hand(change: Changing, visitor: Visitor, idea_id: int) -> Idea:
    idea = ideas.get(change.tx, idea_id)
    change.allow_topic(visitor, Action.ARRANGE, idea.topic_id)
    if idea.withdrawn:
        raise NotFound("idea-withdrawn")
    return idea
