"""What hosts do with ideas: type them in, move, park, hide and correct them, put equal ones together.

Whatever happens, an idea is in exactly one place, and its own words stay as they were sent.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from workshop.domain.errors import Invalid
from workshop.domain.history import Op, Step, StepKind
from workshop.domain.limits import MOST_IDEAS
from workshop.domain.model import CafeTable, Idea, Origin, Workshop
from workshop.domain.permissions import Action
from workshop.domain.sheet import shorten
from workshop.domain.text import clean_idea, clean_line, require_line
from workshop.i18n import translator
from workshop.live.feed import Kind
from workshop.services.house import Changing, House
from workshop.services.ledger import Done, Ledger, arranging
from workshop.services.visitor import Visitor
from workshop.storage import changes, ideas, tables

LONGEST_KEY = 200


def type_idea(
    house: House,
    visitor: Visitor,
    table_id: int,
    text: str,
    origin: Origin,
    *,
    key: str = "",
    by: str = "",
) -> Done:
    """Take an idea that the host types in, spoken at the table or from a paper card.

    The same `key` again is the same card again, whose answer was lost: the idea that is there is answered.
    """
    if origin is Origin.PHONE:
        raise ValueError("a host does not type from a phone")
    cleaned = clean_idea(text, house.settings.guests.idea_length)
    with house.changing(Kind.IDEA) as change:
        table = tables.get(change.tx, table_id)
        workshop, topic = change.allow_topic(visitor, Action.TYPE_IDEA, table.topic_id)
        key_hash = hash_key(key)
        known = ideas.by_key(change.tx, table.id, key_hash) if key_hash else None
        if known:
            return Done(idea=known)
        now = house.now()
        idea = put_on_table(change, now, workshop, table, cleaned, origin, key_hash)
        step = Step(
            0,
            workshop.id,
            topic.id,
            by,
            now,
            StepKind.TYPE_IDEA,
            (_typed(idea),),
            {"idea": idea.id, "count": 1},
        )
        return Done(changes.add(change.tx, step), idea)


def move_ideas(
    house: House,
    visitor: Visitor,
    topic_id: int,
    idea_ids: Sequence[int],
    cluster_id: int | None,
    before_id: int | None = None,
    *,
    by: str = "",
) -> Done:
    """Put ideas into a cluster of their topic, or back among the open ones with None; parked ones too.

    They come before the idea `before_id`, or last, in the order in which they are named. Raise `NotFound`
    for an idea or a cluster of another topic.
    """
    with arranging(house, visitor, topic_id, by, StepKind.MOVE_IDEAS) as ledger:
        cards = ledger.cards(idea_ids)
        put_into(ledger, cards, cluster_id, before_id)
        place = {} if cluster_id is None else {"cluster": ledger.cluster(cluster_id).title}
        stayed = all(card.cluster_id == cluster_id and not card.parked for card in cards)
        ledger.tell(cards, **place, stayed=stayed)
        return ledger.done


def park_ideas(
    house: House, visitor: Visitor, topic_id: int, idea_ids: Sequence[int], *, by: str = ""
) -> Done:
    """Put ideas into the store of themes (Themenspeicher)."""
    with arranging(house, visitor, topic_id, by, StepKind.PARK_IDEAS) as ledger:
        cards = ledger.cards(idea_ids)
        for card in cards:
            ledger.sheet.change("idea", card.id, parked=True, cluster_id=None)
        ledger.tell(cards)
        return ledger.done


def hide_ideas(
    house: House, visitor: Visitor, topic_id: int, idea_ids: Sequence[int], reason: str, *, by: str = ""
) -> Done:
    """Put ideas away with a reason; they stay counted and can be restored."""
    with arranging(house, visitor, topic_id, by, StepKind.HIDE_IDEAS) as ledger:
        cards = ledger.cards(idea_ids)
        why = require_line(reason, "hide-reason")
        for card in cards:
            ledger.sheet.change("idea", card.id, hidden=why)
        _retitle(ledger, cards, translator(ledger.workshop.language)("board-cluster-unnamed"))
        ledger.tell(cards)
        return ledger.done


def restore_ideas(
    house: House, visitor: Visitor, topic_id: int, idea_ids: Sequence[int], *, by: str = ""
) -> Done:
    """Bring hidden ideas back to where they were."""
    with arranging(house, visitor, topic_id, by, StepKind.RESTORE_IDEAS) as ledger:
        cards = ledger.cards(idea_ids)
        for card in cards:
            ledger.sheet.change("idea", card.id, hidden=None)
        ledger.tell(cards)
        return ledger.done


def correct_idea(
    house: House, visitor: Visitor, topic_id: int, idea_id: int, wording: str, *, by: str = ""
) -> Done:
    """Show other words in place of an idea's own, which are kept; "" shows its own again.

    A cluster that nobody has named yet and that said the earlier words says the new ones.
    """
    corrected = clean_line(wording) and clean_idea(wording, house.settings.guests.idea_length)
    with arranging(house, visitor, topic_id, by, StepKind.CORRECT_IDEA) as ledger:
        idea = ledger.idea(idea_id)
        ledger.sheet.change("idea", idea.id, wording=None if corrected in ("", idea.text) else corrected)
        _retitle(ledger, [idea], shorten(corrected or idea.text))
        ledger.tell([idea], original=corrected in ("", idea.text))
        return ledger.done


def join_ideas(
    house: House, visitor: Visitor, topic_id: int, idea_ids: Sequence[int], into_id: int, *, by: str = ""
) -> Done:
    """Put ideas, with all that are joined to them already, to the one that says the same, on one card."""
    with arranging(house, visitor, topic_id, by, StepKind.JOIN_IDEAS) as ledger:
        ledger.cards(idea_ids)
        (head,) = ledger.cards([into_id])
        joined = [ledger.idea(n) for n in idea_ids if n != head.id]
        for idea in joined:
            for each in (idea, *ledger.sheet.group(idea.id)):
                ledger.sheet.change("idea", each.id, same_as=head.id)
        ledger.tell(joined, into=head.id)
        return ledger.done


def part_idea(house: House, visitor: Visitor, topic_id: int, idea_id: int, *, by: str = "") -> Done:
    """Make a joined idea a card of its own again, behind the one it was joined to; or all that were joined.

    They are then where that one is.
    """
    with arranging(house, visitor, topic_id, by, StepKind.PART_IDEA) as ledger:
        idea, (head,) = ledger.idea(idea_id), ledger.cards([idea_id])
        parting = ledger.sheet.group(head.id) if idea.id == head.id else [idea]
        behind = ledger.next_of(head.id, [each.id for each in parting])
        for each in parting:
            place = {"cluster_id": head.cluster_id, "parked": head.parked, "hidden": head.hidden}
            ledger.sheet.change("idea", each.id, same_as=None, **place)
            ledger.sheet.place("idea", each.id, behind)
        ledger.tell(parting)
        return ledger.done


def put_into(ledger: Ledger, cards: Sequence[Idea], cluster_id: int | None, before_id: int | None) -> None:
    """Put cards into a cluster or among the open ones, one after the other."""
    home = None if cluster_id is None else ledger.cluster(cluster_id).id
    moving = [card.id for card in cards]
    row = ledger.sheet.row("idea")
    if before_id in moving:
        # Put before itself, a card stays; several gather around it.
        before_id = ledger.next_of(before_id, moving)
    behind = before_id if before_id in row else None
    for card in cards:
        ledger.sheet.change("idea", card.id, cluster_id=home, parked=False)
        ledger.sheet.place("idea", card.id, behind)


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


def _retitle(ledger: Ledger, cards: Sequence[Idea], title: str) -> None:
    """A cluster that nobody has named yet must not go on saying what was hidden or corrected.

    It may where another card that lies in it says the same.
    """
    said = {shorten(words) for card in cards for words in (card.text, card.shown)}
    others = {
        (idea.cluster_id, shorten(idea.shown))
        for idea in ledger.sheet.ideas.values()
        if idea.id not in {card.id for card in cards} and idea.same_as is None and idea.hidden is None
    }
    for cluster in list(ledger.sheet.clusters.values()):
        if cluster.title in said and (cluster.id, cluster.title) not in others:
            ledger.sheet.change("cluster", cluster.id, title=title)


def hash_key(key: str | None) -> str | None:
    """What is stored of the key that came with an idea; None without one."""
    if not key:
        return None
    if len(key) > LONGEST_KEY:
        raise Invalid("key-too-long", limit=LONGEST_KEY)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()


def _typed(idea: Idea) -> Op:
    """Before it was typed there was nothing of it, as of a withdrawn one; undone, its words are only here.

    What must not have changed since stands here too, so that nobody's arranging goes with it.
    """
    untouched = {"cluster_id": None, "parked": False, "hidden": None, "wording": None, "same_as": None}
    fields = {"withdrawn": [True, False], "text": ["", idea.text]}
    return {
        "on": "idea",
        "id": idea.id,
        "set": fields | {name: [was, was] for name, was in untouched.items()},
    }
