"""What happens to an idea: it is sent or typed in, moved, hidden and restored.

Whatever happens, it is in exactly one place, and its words stay as they were sent.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime

from workshop.domain.codes import clean_code
from workshop.domain.errors import Invalid, NotFound
from workshop.domain.limits import MOST_IDEAS
from workshop.domain.model import Actor, CafeTable, Idea, Origin, Role, Topic, Workshop
from workshop.domain.permissions import Action, Verdict, may
from workshop.domain.text import clean_idea, require_line
from workshop.live.feed import Kind
from workshop.services.house import Changing, House
from workshop.services.visitor import Visitor
from workshop.storage import clusters, ideas, tables, topics, workshops

LONGEST_KEY = 200


@dataclass(frozen=True)
class Receipt:
    """The answer to a sent idea: what is stored, at which table, and whether this sending stored it."""

    idea: Idea
    table: CafeTable
    new: bool


@dataclass(frozen=True)
class GuestView:
    """What a guest's phone shows of its table; `verdict` says whether ideas are taken now."""

    workshop: Workshop
    topic: Topic
    table: CafeTable
    verdict: Verdict


def visit_table(house: House, code: str) -> GuestView:
    """What a guest with this code (as typed) sees, or `NotFound`."""
    with house.store.read() as tx:
        table = tables.by_code(tx, clean_code(code))
        topic = topics.get(tx, table.topic_id)
        workshop = workshops.get(tx, table.workshop_id)
    verdict = may(_guest(table), Action.SUBMIT_IDEA, workshop.phase, topic.id)
    return GuestView(workshop, topic, table, verdict)


def submit_idea(house: House, code: str, text: str, key: str | None = None) -> Receipt:
    """Take an idea from a guest's phone into the current round of the table with this code.

    The same `key` at the same table brings the same idea back, however often it is sent and even
    after collecting has ended: a phone that missed the answer asks again.
    """
    cleaned = clean_idea(text)
    key_hash = _hash_key(key)
    with house.changing(Kind.IDEA) as change:
        table = tables.by_code(change.tx, clean_code(code))
        known = ideas.by_key(change.tx, table.id, key_hash) if key_hash else None
        if known:
            change.allow()
            return Receipt(known, table, new=False)
        workshop, _ = change.allow_topic(_guest(table), Action.SUBMIT_IDEA, table.topic_id)
        idea = _put_on_table(change, house.now(), workshop, table, cleaned, Origin.PHONE, key_hash)
        return Receipt(idea, table, new=True)


def type_idea(house: House, visitor: Visitor, table_id: int, text: str, origin: Origin) -> Idea:
    """Take an idea that the host types in, spoken at the table or from a paper card."""
    if origin is Origin.PHONE:
        raise ValueError("a host does not type from a phone")
    cleaned = clean_idea(text)
    with house.changing(Kind.IDEA) as change:
        table = tables.get(change.tx, table_id)
        workshop, _ = change.allow_topic(visitor, Action.TYPE_IDEA, table.topic_id)
        return _put_on_table(change, house.now(), workshop, table, cleaned, origin)


def move_idea(
    house: House, visitor: Visitor, idea_id: int, cluster_id: int | None, before_id: int | None = None
) -> None:
    """Put an idea into a cluster of its topic, or back among the open ones with None.

    It comes before the idea `before_id`, or last. Raise `NotFound` for a cluster of another topic.
    """
    with house.changing(Kind.BOARD) as change:
        idea = ideas.get(change.tx, idea_id)
        change.allow_topic(visitor, Action.ARRANGE, idea.topic_id)
        if cluster_id is not None and clusters.get(change.tx, cluster_id).topic_id != idea.topic_id:
            raise NotFound("cluster-unknown")
        position = ideas.make_room(change.tx, idea, before_id)
        ideas.change(change.tx, replace(idea, cluster_id=cluster_id, position=position))


def hide_idea(house: House, visitor: Visitor, idea_id: int, reason: str) -> None:
    """Put an idea away with a reason; it stays counted and can be restored."""
    with house.changing(Kind.BOARD) as change:
        idea = ideas.get(change.tx, idea_id)
        change.allow_topic(visitor, Action.ARRANGE, idea.topic_id)
        ideas.change(change.tx, replace(idea, hidden=require_line(reason, "hide-reason")))


def restore_idea(house: House, visitor: Visitor, idea_id: int) -> None:
    """Bring a hidden idea back to where it was."""
    with house.changing(Kind.BOARD) as change:
        idea = ideas.get(change.tx, idea_id)
        change.allow_topic(visitor, Action.ARRANGE, idea.topic_id)
        ideas.change(change.tx, replace(idea, hidden=None))


def _put_on_table(
    change: Changing,
    now: datetime,
    workshop: Workshop,
    table: CafeTable,
    text: str,
    origin: Origin,
    key_hash: str | None = None,
) -> Idea:
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


def _guest(table: CafeTable) -> Actor:
    return Actor(Role.GUEST, topic_id=table.topic_id, table_id=table.id)


def _hash_key(key: str | None) -> str | None:
    if not key:
        return None
    if len(key) > LONGEST_KEY:
        raise Invalid("key-too-long", limit=LONGEST_KEY)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()
