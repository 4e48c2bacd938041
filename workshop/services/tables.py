"""What the organiser does with tables: put one up, change it, take it away, hand out its links.

A table has a code that guests type and a secret that its host's link holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.history import Op, Step, StepKind
from workshop.domain.limits import HIGHEST_TABLE, MOST_HOSTS
from workshop.domain.model import CafeTable, Host, Topic
from workshop.domain.permissions import Action, require
from workshop.domain.text import limited_line, require_line
from workshop.live.feed import Kind
from workshop.services.addresses import base_url
from workshop.services.codes import equipped
from workshop.services.contents import contents_of
from workshop.services.house import House
from workshop.services.preparation import preparing
from workshop.services.visitor import Visitor
from workshop.storage import changes, tables, topics, workshops


@dataclass(frozen=True)
class Links:
    """One table's addresses; `host_url` is a secret of its hosts."""

    table: CafeTable
    topic: Topic
    guest_url: str
    host_url: str


def add_table(house: House, visitor: Visitor, topic_id: int) -> CafeTable:
    """Put up one more table for a topic, numbered behind the others, or with the lowest free number.

    Raise `Invalid` when every number is taken.
    """
    with preparing(house, "add-table") as change:
        workshop, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        number = _free_number({table.number for table in tables.of_workshop(change.tx, workshop.id)})
        return tables.add(change.tx, equipped(CafeTable(0, workshop.id, topic.id, number, "", "")))


def change_table(
    house: House,
    visitor: Visitor,
    table_id: int,
    *,
    number: int,
    topic_id: int,
    hosts: Sequence[Host],
    by: str = "",
    even_so: bool = False,
) -> None:
    """Give a table another number, topic or hosts; its code and links stay. Another topic is a step.

    Raise `Invalid` for a number that another table has and for too many hosts, `NotFound` for a topic
    of another workshop; and, unless `even_so`, `Invalid` "topic-without-table" where it is the last table
    of a topic on which something lies already: nobody could open that board any more.
    """
    with preparing(house, "change-table") as change:
        table = tables.get(change.tx, table_id)
        change.allow_workshop(visitor, Action.PREPARE, table.workshop_id)
        _check_number(change.tx, table, number)
        topic = topics.get(change.tx, topic_id)
        if topic.workshop_id != table.workshop_id:
            raise NotFound("topic-unknown")
        if len(hosts) > MOST_HOSTS:
            raise Invalid("hosts-count", most=MOST_HOSTS)
        cleaned = tuple(
            Host(require_line(h.name, "host-name"), limited_line(h.function, "host-function")) for h in hosts
        )
        if topic_id != table.topic_id and not even_so:
            _require_door(change.tx, table)
        tables.change(change.tx, replace(table, number=number, topic_id=topic_id, hosts=cleaned))
        if topic_id != table.topic_id:
            pair = [table.topic_id, topic_id]
            op: Op = {"on": "table", "id": table.id, "set": {"topic_id": pair}}
            told = {"table": number, "topic": topic.title}
            step = Step(0, table.workshop_id, topic_id, by, house.now(), StepKind.MOVE_TABLE, (op,), told)
            changes.add(change.tx, step)


def remove_table(house: House, visitor: Visitor, table_id: int) -> None:
    """Take a table away. Its codes end at once; its ideas stay with the topic.

    Its question to the next group comes back with it when this is undone, unless it was forgotten meanwhile.
    """
    with preparing(house, "remove-table") as change:
        table = tables.get(change.tx, table_id)
        change.allow_workshop(visitor, Action.PREPARE, table.workshop_id)
        tables.remove(change.tx, table_id)


def renew_host_link(house: House, visitor: Visitor, table_id: int) -> None:
    """Give the table a new secret link, because the old one got into wrong hands; it ends at once."""
    with house.changing(Kind.WORKSHOP) as change:
        table = tables.get(change.tx, table_id)
        change.allow_workshop(visitor, Action.PREPARE, table.workshop_id)
        tables.change(change.tx, replace(table, host_token=equipped(table).host_token))


def list_links(house: House, visitor: Visitor, workshop_id: int) -> tuple[Links, ...]:
    """Every table's addresses, by table number. They hold secrets: for the organiser only."""
    with house.store.read() as tx:
        workshop = workshops.get(tx, workshop_id)
        require(visitor.actor(), Action.DIRECT, workshop.phase)
        topic_of = {topic.id: topic for topic in topics.of_workshop(tx, workshop_id)}
        return tuple(
            Links(table, topic_of[table.topic_id], guest_url(house, table), host_url(house, table))
            for table in tables.of_workshop(tx, workshop_id)
        )


def guest_url(house: House, table: CafeTable) -> str:
    """What the table's QR code holds."""
    return f"{base_url(house)}/t/{table.code}"


def host_url(house: House, table: CafeTable) -> str:
    """The secret address that makes somebody this table's host."""
    return f"{base_url(house)}/h/{table.host_token}"


def _free_number(taken: set[int]) -> int:
    behind = max(taken, default=0) + 1
    if behind <= HIGHEST_TABLE:
        return behind
    free = set(range(1, HIGHEST_TABLE + 1)) - taken
    if not free:
        raise Invalid("tables-full", most=HIGHEST_TABLE)
    return min(free)


def _require_door(tx: Connection, table: CafeTable) -> None:
    """A board is opened through a table."""
    left = topics.get(tx, table.topic_id)
    others = [each for each in tables.of_topic(tx, left.id) if each.id != table.id]
    held = contents_of(tx, left.id)
    if not others and held.is_shown:
        raise Invalid("topic-without-table", title=left.title, number=table.number, count=held.ideas)


def _check_number(tx: Connection, table: CafeTable, number: int) -> None:
    if not 1 <= number <= HIGHEST_TABLE:
        raise Invalid("table-number", highest=HIGHEST_TABLE)
    if any(t.number == number and t.id != table.id for t in tables.of_workshop(tx, table.workshop_id)):
        raise Invalid("table-number-taken", number=number)
