"""What guests do at a table: look at it, send ideas, change or take back their own, and follow them.

A guest shows the table's code, and for an idea the key that only their phone holds; of the key its hash
is kept, and of the guest nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy import Connection

from workshop.domain.codes import clean_code
from workshop.domain.errors import Invalid, NotAllowed, NotFound
from workshop.domain.model import Actor, CafeTable, Idea, Origin, Role, Topic, Workshop
from workshop.domain.permissions import Action, Verdict, may
from workshop.domain.text import clean_idea
from workshop.live.feed import Kind
from workshop.services.forgetting import erase, forget_words, part_changed
from workshop.services.house import Changing, House
from workshop.services.ideas import hash_key, put_on_table
from workshop.services.titles import find_lenders, may_read_title
from workshop.storage import clusters, ideas, tables, topics, workshops

MOST_KEYS = 200


class Fate(StrEnum):
    """What became of an idea, as its author is told."""

    ON_TABLE = "on-table"
    CLUSTERED = "clustered"
    HIDDEN = "hidden"
    WITHDRAWN = "withdrawn"


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


@dataclass(frozen=True)
class OwnIdea:
    """A guest's own idea and what became of it.

    `cluster` is its cluster's title, "" where there is none or it is another idea that is not theirs to read.
    """

    idea: Idea
    table: CafeTable
    fate: Fate
    cluster: str
    changeable: bool
    withdrawable: bool


def visit_table(house: House, code: str) -> GuestView:
    """What a guest with this code (as typed) sees, or `NotFound`."""
    with house.store.read() as tx:
        table = tables.by_code(tx, clean_code(code))
        topic = topics.get(tx, table.topic_id)
        workshop = workshops.get(tx, table.workshop_id)
    return GuestView(workshop, topic, table, accepts(workshop, table))


def accepts(workshop: Workshop, table: CafeTable) -> Verdict:
    """Are ideas taken at this table now?"""
    return may(_guest(table), Action.SUBMIT_IDEA, workshop.phase, table.topic_id)


def submit_idea(
    house: House, code: str, text: str, key: str | None = None, device: str | None = None
) -> Receipt:
    """Take an idea from a guest's phone into the current round of the table with this code.

    The same `key` at the same table brings the same idea back, however often it is sent and even
    after collecting has ended: a phone that missed the answer asks again. `device` is the phone's
    random name, by which it is asked to wait (`NotAllowed` "too-fast", with `seconds`).
    """
    cleaned = clean_idea(text, house.settings.guests.idea_length)
    key_hash = hash_key(key)
    with house.changing(Kind.IDEA) as change:
        table = tables.by_code(change.tx, clean_code(code))
        known = ideas.by_key(change.tx, table.id, key_hash) if key_hash else None
        if known:
            change.allow()
            return Receipt(known, table, new=False)
        workshop, _ = change.allow_topic(_guest(table), Action.SUBMIT_IDEA, table.topic_id)
        _require_room(house, change.tx, table)
        _require_patience(house, table, device)
        idea = put_on_table(change, house.now(), workshop, table, cleaned, Origin.PHONE, key_hash)
        return Receipt(idea, table, new=True)


def change_own_idea(house: House, code: str, key: str, text: str) -> Idea:
    """Put other words in the place of one's own; `NotFound` unless the key is of an idea of this table.

    Where a host had put it together with others, it is a card of its own again.
    """
    cleaned = clean_idea(text, house.settings.guests.idea_length)
    with house.changing(Kind.IDEA) as change:
        table, idea = _own(change, code, key)
        workshop, _ = change.allow_topic(_guest(table), Action.CHANGE_OWN_IDEA, idea.topic_id)
        if idea.withdrawn:
            raise NotFound("idea-withdrawn")
        changed = replace(part_changed(change, workshop, idea), text=cleaned, wording=None)
        ideas.change(change.tx, changed)
        forget_words(change, workshop, idea, cleaned)
    house.store.settle()
    return changed


def withdraw_own_idea(house: House, code: str, key: str) -> Idea:
    """Take one's own idea back: its words are erased, only the fact stays. Doing so again is no error.

    Of those that said the same as it the first one stands for the others from now on.
    """
    with house.changing(Kind.IDEA) as change:
        table, idea = _own(change, code, key)
        if idea.withdrawn:
            change.allow()
            return idea
        workshop, _ = change.allow_topic(_guest(table), Action.WITHDRAW_OWN_IDEA, idea.topic_id)
        left = erase(change, workshop, idea)
    house.store.settle()
    return left


def follow_own_ideas(house: House, code: str, keys: Sequence[str]) -> tuple[OwnIdea | None, ...]:
    """What became of the ideas that this table received under these keys, in order; None for unknown."""
    if len(keys) > MOST_KEYS:
        raise Invalid("keys-too-many", most=MOST_KEYS)
    hashes = [hash_key(key) or "" for key in keys]
    with house.store.read() as tx:
        table = tables.by_code(tx, clean_code(code))
        workshop = workshops.get(tx, table.workshop_id)
        found = ideas.by_keys(tx, table.id, hashes)
        heads = ideas.by_ids(tx, [each.same_as for each in found.values() if each.same_as is not None])
        titles = _readable_titles(tx, workshop, table, found.values(), heads.values())
    return tuple(_followed(found[h], heads, titles, table, workshop) if h in found else None for h in hashes)


def _readable_titles(
    tx: Connection, workshop: Workshop, table: CafeTable, own: Iterable[Idea], heads: Iterable[Idea]
) -> dict[int, str]:
    """The titles of the clusters in which these lie; "" for one in words that the author of `own` may not."""
    mine = {idea.id for idea in own}
    wanted = {idea.cluster_id for idea in (*own, *heads)}
    there = [each for each in clusters.of_workshop(tx, workshop.id) if each.id in wanted]
    titles = {}
    for topic_id in {each.topic_id for each in there}:
        named = [each for each in there if each.topic_id == topic_id]
        lent = find_lenders(tx, topic_id, {each.title for each in named})
        for each in named:
            lenders = lent.get(each.title, ())
            readable = may_read_title(workshop.sharing, table.id, lenders)
            readable = readable or any(idea.id in mine for idea in lenders)
            titles[each.id] = each.title if readable else ""
    return titles


def _followed(
    idea: Idea, heads: dict[int, Idea], titles: dict[int, str], table: CafeTable, workshop: Workshop
) -> OwnIdea:
    """Where the idea is; one that says the same as another one is where that one is."""
    fate, title = Fate.ON_TABLE, ""
    card = idea if idea.same_as is None else heads.get(idea.same_as, idea)
    if idea.withdrawn:
        fate = Fate.WITHDRAWN
    elif card.hidden is not None:
        fate = Fate.HIDDEN
    elif card.cluster_id in titles:
        fate, title = Fate.CLUSTERED, titles[card.cluster_id]
    guest, phase, there = _guest(table), workshop.phase, not idea.withdrawn
    return OwnIdea(
        idea,
        table,
        fate,
        title,
        changeable=there and may(guest, Action.CHANGE_OWN_IDEA, phase, table.topic_id).allowed,
        withdrawable=there and may(guest, Action.WITHDRAW_OWN_IDEA, phase, table.topic_id).allowed,
    )


def _own(change: Changing, code: str, key: str) -> tuple[CafeTable, Idea]:
    table = tables.by_code(change.tx, clean_code(code))
    key_hash = hash_key(key)
    idea = ideas.by_key(change.tx, table.id, key_hash) if key_hash else None
    if idea is None:
        raise NotFound("idea-not-yours")
    return table, idea


def _require_room(house: House, tx: Connection, table: CafeTable) -> None:
    most = house.settings.guests.table_ceiling
    if ideas.count_of_table(tx, table.id) >= most:
        raise Invalid("table-full", most=most)


def _require_patience(house: House, table: CafeTable, device: str | None) -> None:
    # Without a script a phone has no name; such phones of one table share a wide bucket.
    seconds = house.pace.take(device) if device else house.crowd.take(str(table.id))
    if seconds:
        raise NotAllowed("too-fast", seconds=seconds)


def _guest(table: CafeTable) -> Actor:
    return Actor(Role.GUEST, topic_id=table.topic_id, table_id=table.id)
