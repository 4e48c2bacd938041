"""What the organiser does to have the minutes reviewed: ask people by name, and settle what they remark.

Who was asked has a secret link; withdrawing it takes name and remarks along.
"""

import secrets
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.hosts import each_host
from workshop.domain.model import Host
from workshop.domain.permissions import Action, require
from workshop.domain.text import limited_line, require_line
from workshop.domain.versions import Remark, Reviewer
from workshop.live.feed import Kind
from workshop.services.addresses import base_url
from workshop.services.house import House
from workshop.services.remarks import Said, said_lines, say_remarks
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.storage import records, reviews, workshops

MOST_REVIEWERS = 200
_NAME_LIMIT = 200


@dataclass(frozen=True)
class Invitation:
    """A reviewer, the address of their secret link, and how many remarks they have made."""

    reviewer: Reviewer
    url: str
    remarks: int


def invite_reviewer(house: House, visitor: Visitor, workshop_id: int, name: str, function: str) -> Reviewer:
    """Ask somebody to review; raise `Invalid` for no name and for one reviewer too many."""
    invited = Host(
        require_line(name, "reviewer-name", _NAME_LIMIT),
        limited_line(function, "reviewer-function", _NAME_LIMIT),
    )
    with house.changing(Kind.MINUTES) as change:
        change.allow_workshop(visitor, Action.EDIT_MINUTES, workshop_id)
        return _invite(change.tx, workshop_id, [invited])[0]


def invite_hosts(house: House, visitor: Visitor, workshop_id: int) -> int:
    """Ask every table's hosts who were not asked yet, and return how many those are."""
    with house.changing(Kind.MINUTES) as change:
        change.allow_workshop(visitor, Action.EDIT_MINUTES, workshop_id)
        return len(_invite(change.tx, workshop_id, _waiting_hosts(change.tx, workshop_id)))


def withdraw_reviewer(house: House, visitor: Visitor, workshop_id: int, reviewer_id: int) -> None:
    """End a reviewer's link for good; their name and remarks go with it."""
    with house.changing(Kind.MINUTES) as change:
        change.allow_workshop(visitor, Action.EDIT_MINUTES, workshop_id)
        reviews.remove(change.tx, workshop_id, reviewer_id)


def list_invitations(
    house: House, visitor: Visitor, workshop_id: int
) -> tuple[tuple[Invitation, ...], tuple[Host, ...]]:
    """Who was asked, and the hosts that were not."""
    read_workshop(house, visitor, workshop_id, Action.EDIT_MINUTES)
    base = base_url(house)
    with house.store.read() as tx:
        counts = Counter(each.reviewer_id for each in reviews.remarks_of(tx, workshop_id))
        invited = tuple(
            Invitation(each, f"{base}/review/{each.token}", counts[each.id])
            for each in reviews.of_workshop(tx, workshop_id)
        )
        return invited, tuple(_waiting_hosts(tx, workshop_id))


def list_remarks(house: House, visitor: Visitor, workshop_id: int) -> tuple[Said, ...]:
    """All remarks in the order of the lines that they are about: first on the whole, last on what is gone."""
    record = read_workshop(house, visitor, workshop_id, Action.EDIT_MINUTES)
    with house.store.read() as tx:
        now = said_lines(tx, record)
        rank = {key: n for n, key in enumerate(now)}
        said = say_remarks(tx, workshop_id, now)
        return tuple(sorted(said, key=lambda each: (each.gone, rank.get(each.remark.key, -1))))


def open_remarks(
    house: House, visitor: Visitor, workshop_id: int
) -> Mapping[str, Sequence[tuple[Reviewer, Remark]]]:
    """What is not settled yet, the oldest first, by the key of the line that it is about."""
    with house.store.read() as tx:
        require(visitor.actor(), Action.EDIT_MINUTES, workshops.get(tx, workshop_id).phase)
        people = {each.id: each for each in reviews.of_workshop(tx, workshop_id)}
        found: defaultdict[str, list[tuple[Reviewer, Remark]]] = defaultdict(list)
        for each in reviews.remarks_of(tx, workshop_id):
            if each.settled_at is None:
                found[each.key].append((people[each.reviewer_id], each))
    return found


def settle_remark(house: House, visitor: Visitor, workshop_id: int, remark_id: int, *, settled: bool) -> None:
    """Mark a remark as settled, or open it again."""
    with house.changing(Kind.MINUTES) as change:
        change.allow_workshop(visitor, Action.EDIT_MINUTES, workshop_id)
        if remark_id not in {each.id for each in reviews.remarks_of(change.tx, workshop_id)}:
            raise NotFound("remark-unknown")
        reviews.settle(change.tx, remark_id, house.now() if settled else None)


def _invite(tx: Connection, workshop_id: int, people: Sequence[Host]) -> list[Reviewer]:
    if len(reviews.of_workshop(tx, workshop_id)) + len(people) > MOST_REVIEWERS:
        raise Invalid("reviewers-full", most=MOST_REVIEWERS)
    return [
        reviews.add(tx, Reviewer(0, workshop_id, each.name, each.function, secrets.token_urlsafe(24)))
        for each in people
    ]


def _waiting_hosts(tx: Connection, workshop_id: int) -> list[Host]:
    asked = {each.name for each in reviews.of_workshop(tx, workshop_id)}
    return [host for host in each_host(records.get(tx, workshop_id).tables) if host.name not in asked]
