"""What is still missing before the day, as one list in the order of the prepare screen.

Each gap says where it is closed; the sentence to its code, "gap-CODE", says how.
"""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workshop.domain.model import Phase, Record, Topic
from workshop.domain.planning import MOST_SEATS, expected_guests, is_placeholder

# More of a kind are told in one line.
_ONE_BY_ONE = 3


@dataclass(frozen=True)
class Gap:
    """Something that is missing. `place` is the key of the card where it is closed.

    That is "details", "plan", "topics", "topic-ID", "table-ID", "address" or "guests". Without what is
    `urgent` the day does not work.
    """

    code: str
    place: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    urgent: bool = False


def gaps(
    record: Record,
    today: dt.date,
    *,
    only_here: bool,
    tried: bool,
    deleted_on: dt.date | None,
    configured: bool = False,
    unnamed: Collection[str] = (),
) -> tuple[Gap, ...]:
    """What is missing, the urgent first; nothing any more once the harvest has begun.

    `only_here`: no phone can reach the printed address; `tried`: one has; `deleted_on`: the day on which all
    is deleted; `configured`: no screen can change the address; `unnamed`: the titles that nobody chose.
    """
    if record.workshop.phase not in (Phase.SETUP, Phase.COLLECT):
        return ()
    found = [
        *_plan(record),
        *_details(record, today, deleted_on),
        *_topics(record, unnamed),
        *_tables(record),
        *_address(record, only_here=only_here, configured=configured, tried=tried),
    ]
    return tuple(sorted(found, key=lambda gap: not gap.urgent))


def _plan(record: Record) -> Iterator[Gap]:
    guests, seats = expected_guests(record.workshop), MOST_SEATS * len(record.tables)
    if not record.topics:
        yield Gap("no-topic", "topics", urgent=True)
    if not guests:
        yield Gap("no-guests", "plan")
    elif record.tables and guests > seats:
        more = -(-(guests - seats) // MOST_SEATS)
        values = {"guests": guests, "tables": len(record.tables), "more": more}
        yield Gap("few-seats", "plan", values, urgent=True)
    if record.workshop.begins is None:
        yield Gap("no-begin", "plan")


def _details(record: Record, today: dt.date, deleted_on: dt.date | None) -> Iterator[Gap]:
    workshop = record.workshop
    if workshop.date is None:
        yield Gap("no-date", "details")
    elif workshop.date < today and workshop.phase is Phase.SETUP:
        yield Gap("date-past", "details", urgent=True)
    if not workshop.place:
        yield Gap("no-place", "details")
    if workshop.date and deleted_on and deleted_on <= workshop.date:
        yield Gap("deleted-before", "guests", urgent=True)


def _topics(record: Record, unnamed: Collection[str]) -> Iterator[Gap]:
    with_table = {table.topic_id for table in record.tables}
    yield from _each("no-table", [t for t in record.topics if t.id not in with_table], urgent=True)
    nameless = [topic for topic in record.topics if is_placeholder(topic, unnamed)]
    yield from _each("unnamed", nameless)
    yield from _each("no-question", [t for t in record.topics if not t.question and t not in nameless])


def _each(code: str, topics: Sequence[Topic], *, urgent: bool = False) -> Iterator[Gap]:
    if len(topics) > _ONE_BY_ONE:
        yield Gap(f"{code}-many", "topics", {"count": len(topics)}, urgent)
        return
    for topic in topics:
        yield Gap(code, f"topic-{topic.id}", {"topic": topic.title}, urgent)


def _tables(record: Record) -> Iterator[Gap]:
    hostless = [table for table in record.tables if not table.hosts]
    if len(hostless) > _ONE_BY_ONE:
        yield Gap("no-host-many", "topics", {"count": len(hostless)})
        return
    for table in hostless:
        yield Gap("no-host", f"table-{table.id}", {"number": table.number})


def _address(record: Record, *, only_here: bool, configured: bool, tried: bool) -> Iterator[Gap]:
    if only_here:
        yield Gap("only-here-configured" if configured else "only-here", "address", urgent=True)
    elif not tried and record.tables:
        yield Gap("not-tried", "address")
