"""How many tables, rounds and minutes a café is proposed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.limits import HIGHEST_TABLE
from workshop.domain.model import CafeTable, Record, Topic, Workshop
from workshop.domain.planning import (
    LEAST_SEATS,
    MOST_SEATS,
    CafeKind,
    Proposal,
    count_topics,
    kind_of,
    propose,
    share_out,
)

KINDS = st.sampled_from(CafeKind)
GUESTS = st.integers(1, 100_000)
TOPICS = st.integers(0, 20)


@pytest.mark.parametrize(
    ("guests", "tables", "rounds"),
    [
        (1, 1, 1),
        (5, 1, 1),
        (8, 1, 1),
        (9, 2, 2),
        (12, 2, 2),
        (18, 3, 3),
        (60, 10, 3),
        (500, 83, 3),
        (5_000, 833, 3),
        (100_000, 999, 3),
    ],
)
def test_guests_sit_by_six_and_go_round_three_times(guests: int, tables: int, rounds: int) -> None:
    assert propose(CafeKind.TOPICS, guests) == Proposal(tables, rounds, 20)
    assert propose(CafeKind.QUESTION, guests) == Proposal(tables, 3, 20)


@pytest.mark.parametrize(
    ("kind", "topics", "proposal"),
    [
        (CafeKind.TOPICS, 0, Proposal(3, 3, 20)),
        (CafeKind.TOPICS, 5, Proposal(5, 3, 20)),
        (CafeKind.TOPICS, 2, Proposal(2, 2, 20)),
        (CafeKind.QUESTION, 0, Proposal(3, 3, 20)),
        (CafeKind.QUESTION, 1, Proposal(3, 3, 20)),
    ],
)
def test_while_nobody_knows_how_many_come_each_topic_has_a_table(
    kind: CafeKind, topics: int, proposal: Proposal
) -> None:
    assert propose(kind, 0, topics) == proposal


@given(KINDS, st.integers(4, HIGHEST_TABLE * MOST_SEATS), TOPICS)
def test_nobody_sits_with_fewer_than_three_others_or_more_than_seven(
    kind: CafeKind, guests: int, topics: int
) -> None:
    tables = propose(kind, guests, topics).tables
    assert guests // tables >= LEAST_SEATS
    assert -(-guests // tables) <= MOST_SEATS


@given(KINDS, GUESTS, TOPICS)
def test_every_proposal_can_be_held(kind: CafeKind, guests: int, topics: int) -> None:
    proposal = propose(kind, guests, topics)
    assert 1 <= proposal.tables <= HIGHEST_TABLE
    assert 1 <= proposal.rounds <= 3
    assert 1 <= count_topics(kind, proposal.tables, topics) <= proposal.tables


@given(KINDS, GUESTS, TOPICS)
def test_more_guests_never_get_fewer_tables(kind: CafeKind, guests: int, topics: int) -> None:
    assert propose(kind, guests, topics).tables <= propose(kind, guests + 1, topics).tables


def test_each_topic_gets_a_table_where_four_can_sit_at_it() -> None:
    assert [propose(CafeKind.TOPICS, guests, 4).tables for guests in (8, 12, 15, 16, 24, 60)] == [
        2,
        3,
        3,
        4,
        4,
        10,
    ]


def test_up_to_eight_tables_have_a_topic_each_and_more_of_them_share() -> None:
    found = {tables: count_topics(CafeKind.TOPICS, tables) for tables in (0, 1, 3, 8, 9, 10, 16, 17, 83, 999)}
    assert found == {0: 0, 1: 1, 3: 3, 8: 8, 9: 5, 10: 5, 16: 8, 17: 6, 83: 8, 999: 8}
    assert [count_topics(CafeKind.QUESTION, tables) for tables in (1, 10, 999)] == [1, 1, 1]
    assert [count_topics(CafeKind.TOPICS, tables, 4) for tables in (2, 4, 10)] == [2, 4, 4]


@given(st.integers(0, 999), st.integers(1, 500))
def test_tables_are_shared_evenly_and_the_first_topics_have_one_more(tables: int, topics: int) -> None:
    places = share_out(tables, topics)
    shares = [places.count(topic) for topic in range(topics)]
    assert (len(places), sum(shares)) == (tables, tables)
    assert max(shares) - min(shares) <= 1
    assert shares == sorted(shares, reverse=True)
    assert share_out(tables + 1, topics)[:tables] == places


def _record(titles: list[str], tables: int) -> Record:
    topics = tuple(Topic(n, 1, f"wc{n}", title) for n, title in enumerate(titles, start=1))
    standing = tuple(CafeTable(n, 1, 1, n, str(n), str(n)) for n in range(1, tables + 1))
    return Record(Workshop(1, "Café"), topics, standing, (), ())


@pytest.mark.parametrize(
    ("titles", "tables", "kind"),
    [
        ([], 0, CafeKind.TOPICS),
        (["Wohnen"], 1, CafeKind.TOPICS),
        (["Wohnen"], 2, CafeKind.QUESTION),
        (["Frage"], 1, CafeKind.QUESTION),
        (["Wohnen", "Frage"], 4, CafeKind.TOPICS),
    ],
)
def test_a_cafe_is_of_one_question_where_several_tables_share_the_only_topic(
    titles: list[str], tables: int, kind: CafeKind
) -> None:
    assert kind_of(_record(titles, tables), "Frage") is kind
