"""What is still missing before the day, as one list."""

import datetime as dt
from dataclasses import replace

import pytest

from workshop.domain.model import CafeTable, Host, Participant, Phase, Record, Topic, Workshop
from workshop.domain.readiness import Gap, gaps

TODAY = dt.date(2027, 5, 3)
READY = Workshop(1, "Café", date=dt.date(2027, 5, 12), place="Saal", guests=12, begins=dt.time(9, 30))
TOPICS = (Topic(4, 1, "wc1", "Wohnen", "Wie?"), Topic(5, 1, "wc2", "Wege", "Wohin?"))
TABLES = tuple(
    CafeTable(n + 10, 1, topic.id, n, f"code{n}", f"token{n}", (Host("Person"),))
    for n, topic in enumerate(TOPICS, start=1)
)
RECORD = Record(READY, TOPICS, TABLES, (), ())


def missing(
    record: Record = RECORD,
    *,
    only_here: bool = False,
    tried: bool = True,
    deleted_on: dt.date | None = None,
    unnamed: tuple[str, ...] = ("Thema 1", "Thema 2"),
) -> list[tuple[str, str]]:
    """Codes and places of what is missing."""
    found = gaps(record, TODAY, only_here=only_here, tried=tried, deleted_on=deleted_on, unnamed=unnamed)
    return [(gap.code, gap.place) for gap in found]


def event(**changes: object) -> Record:
    return replace(RECORD, workshop=replace(READY, **changes))


def test_nothing_is_missing_where_everything_is_there() -> None:
    assert missing() == []


@pytest.mark.parametrize(
    ("record", "gap"),
    [
        (event(date=None), ("no-date", "details")),
        (event(date=TODAY - dt.timedelta(days=1)), ("date-past", "details")),
        (event(place=""), ("no-place", "details")),
        (event(guests=0), ("no-guests", "plan")),
        (event(guests=17), ("few-seats", "plan")),
        (event(begins=None), ("no-begin", "plan")),
        (replace(RECORD, tables=TABLES[:1]), ("no-table", "topic-5")),
        (replace(RECORD, topics=(TOPICS[0], replace(TOPICS[1], question=""))), ("no-question", "topic-5")),
        (
            replace(RECORD, topics=(replace(TOPICS[0], title="Thema 1", question=""), TOPICS[1])),
            ("unnamed", "topic-4"),
        ),
        (replace(RECORD, tables=(replace(TABLES[0], hosts=()), TABLES[1])), ("no-host", "table-11")),
    ],
)
def test_each_thing_that_is_missing_is_named_with_its_card(record: Record, gap: tuple[str, str]) -> None:
    assert gap in missing(record)
    assert gap not in missing()


def test_sixteen_guests_find_a_seat_at_two_tables_and_the_seventeenth_needs_another() -> None:
    assert missing(event(guests=16)) == []
    (gap,) = gaps(event(guests=33), TODAY, only_here=False, tried=True, deleted_on=None)
    assert gap == Gap("few-seats", "plan", {"guests": 33, "tables": 2, "more": 3}, urgent=True)


def test_a_list_of_people_counts_where_it_is_longer_than_what_was_said() -> None:
    people = (Participant("Person"),) * 33
    for said in (0, 12, 33):
        record = event(guests=said, participants=people)
        (gap,) = gaps(record, TODAY, only_here=False, tried=True, deleted_on=None)
        assert gap == Gap("few-seats", "plan", {"guests": 33, "tables": 2, "more": 3}, urgent=True)
    assert missing(event(guests=0, participants=people[:16])) == []


def test_a_topic_with_a_question_of_its_own_is_no_placeholder_whatever_its_title() -> None:
    assert missing(replace(RECORD, topics=(replace(TOPICS[0], title="Thema 1"), TOPICS[1]))) == []


def test_a_day_of_deletion_must_come_after_the_event() -> None:
    day = READY.date
    assert day
    assert missing(deleted_on=day + dt.timedelta(days=1)) == []
    assert missing(deleted_on=day) == [("deleted-before", "guests")]


def test_the_address_must_reach_phones_and_is_tried_once() -> None:
    assert missing(only_here=True, tried=False) == [("only-here", "address")]
    assert missing(tried=False) == [("not-tried", "address")]


def test_an_unnamed_topic_is_told_once_and_not_again_for_its_question() -> None:
    bare = replace(TOPICS[0], title="Thema 1", question="")
    assert missing(replace(RECORD, topics=(bare, TOPICS[1]))) == [("unnamed", "topic-4")]


def test_an_empty_cafe_hears_first_of_its_topics() -> None:
    bare = Record(Workshop(1, "Café"), (), (), (), ())
    assert missing(bare, tried=False) == [
        ("no-topic", "topics"),
        ("no-guests", "plan"),
        ("no-begin", "plan"),
        ("no-date", "details"),
        ("no-place", "details"),
    ]


def test_what_is_urgent_comes_first() -> None:
    record = replace(event(place="", begins=None, guests=8), tables=TABLES[:1])
    found = gaps(record, TODAY, only_here=True, tried=False, deleted_on=None)
    assert [gap.code for gap in found if gap.urgent] == ["no-table", "only-here"]
    assert [gap.urgent for gap in found] == [True, True, False, False]


def test_more_than_three_of_a_kind_are_one_line() -> None:
    topics = tuple(Topic(n, 1, f"wc{n}", f"Thema {n}") for n in range(1, 5))
    tables = tuple(CafeTable(n, 1, n, n, f"c{n}", f"t{n}") for n in range(1, 5))
    many = Record(READY, topics, tables, (), ())
    three = Record(READY, topics[:3], tables[:3], (), ())
    named = tuple(topic.title for topic in topics)
    assert missing(many, unnamed=named) == [("unnamed-many", "topics"), ("no-host-many", "topics")]
    assert missing(three, unnamed=named) == [
        *(("unnamed", f"topic-{n}") for n in (1, 2, 3)),
        *(("no-host", f"table-{n}") for n in (1, 2, 3)),
    ]


@pytest.mark.parametrize("phase", [Phase.HARVEST, Phase.CLOSED])
def test_after_collecting_nothing_is_missing_any_more(phase: Phase) -> None:
    bare = replace(RECORD, workshop=replace(Workshop(1, "Café"), phase=phase), tables=())
    assert missing(bare, only_here=True) == []
    assert missing(replace(bare, workshop=replace(bare.workshop, phase=Phase.COLLECT)), only_here=True) != []


def test_on_the_day_itself_and_while_it_runs_the_date_is_not_past() -> None:
    assert missing(event(date=TODAY)) == []
    assert missing(event(date=TODAY - dt.timedelta(days=1), phase=Phase.COLLECT)) == []
