"""The guests' ways through the tables: what always holds, and how many meet again."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from workshop.domain.rotation import rotate

Ways = Sequence[Sequence[int]]
GUESTS, ROUNDS = st.integers(0, 40), st.integers(0, 9)
TOPICS = st.lists(st.integers(0, 4), min_size=1, max_size=15)


def spread(things: Iterable[int], among: int) -> int:
    """By how much the commonest and the rarest of `among` things differ in number."""
    counts = Counter(things)
    numbers = [counts[thing] for thing in range(among)]
    return max(numbers) - min(numbers)


def meetings_again(ways: Ways) -> int:
    """How often two guests sit together who did before."""
    together: Counter[tuple[int, int]] = Counter()
    for seats in zip(*ways, strict=True):
        for table in set(seats):
            there = [guest for guest, seat in enumerate(seats) if seat == table]
            together.update(combinations(there, 2))
    return sum(count - 1 for count in together.values())


def fewest_again(guests: int, topics: Sequence[int], rounds: int) -> int:
    """How many topics met again the seats of equally full tables force, however people are led."""
    full, over = divmod(guests, len(topics))
    must = [many * full * rounds for many in Counter(topics).values()]
    may = [many * (full + bool(over)) * rounds for many in Counter(topics).values()]
    # The seats that no topic must have go to those with fewer seats than guests, as far as there is room.
    room = sum(max(0, min(guests, most) - least) for least, most in zip(must, may, strict=True))
    return sum(max(0, least - guests) for least in must) + max(0, over * rounds - room)


def by_chance(guests: int, tables: int, rounds: int, seed: int) -> Ways:
    """Ways with equally full tables, each of them new to everybody, drawn by lot."""
    lot = random.Random(seed)
    blocks = [lot.sample(range(tables), rounds) for _ in range(-(-guests // tables))]
    return [[(guest + turn) % tables for turn in blocks[guest // tables]] for guest in range(guests)]


@settings(deadline=None)
@given(GUESTS, TOPICS, ROUNDS)
def test_tables_are_equally_full_in_every_round(guests: int, topics: list[int], rounds: int) -> None:
    ways = rotate(guests, topics, rounds)
    assert (len(ways), {len(way) for way in ways} - {rounds}) == (guests, set())
    assert all(spread(seats, len(topics)) <= 1 for seats in zip(*ways, strict=True))


@settings(deadline=None)
@given(GUESTS, TOPICS, ROUNDS)
@example(guests=20, topics=[1, 1, 1, 2], rounds=4)
def test_nobody_comes_back_to_a_table_before_they_know_the_topics_others(
    guests: int, topics: list[int], rounds: int
) -> None:
    for way in rotate(guests, topics, rounds):
        for topic in set(topics):
            its = [table for table, other in enumerate(topics) if other == topic]
            visits = [its.index(table) for table in way if table in its]
            assert all(spread(visits[:known], len(its)) <= 1 for known in range(len(visits) + 1))


@settings(deadline=None)
@given(GUESTS, st.integers(1, 5), st.integers(1, 4), ROUNDS, st.randoms(use_true_random=False))
def test_nobody_comes_back_to_a_table_before_they_know_all_if_all_topics_have_as_many(
    guests: int, many: int, each: int, rounds: int, lot: random.Random
) -> None:
    topics = [topic for topic in range(many) for _ in range(each)]
    lot.shuffle(topics)
    for way in rotate(guests, topics, rounds):
        assert all(spread(way[:known], len(topics)) <= 1 for known in range(rounds + 1))


@settings(deadline=None)
@given(GUESTS, TOPICS, ROUNDS)
@example(guests=60, topics=[table % 4 for table in range(1, 11)], rounds=4)
@example(guests=23, topics=[0, 0, 0, 1, 1, 2], rounds=12)
@example(guests=300, topics=[0, 0, 0, 1, 1, 2, 3, 4, 5], rounds=9)
def test_within_as_many_rounds_as_topics_as_few_as_possible_meet_one_again(
    guests: int, topics: list[int], rounds: int
) -> None:
    ways = rotate(guests, topics, rounds)
    for start in range(0, rounds, len(set(topics))):
        span = min(len(set(topics)), rounds - start)
        met = [[topics[table] for table in way[start : start + span]] for way in ways]
        assert sum(len(way) - len(set(way)) for way in met) == fewest_again(guests, topics, span)


@settings(deadline=None)
@given(GUESTS, TOPICS)
def test_nobody_meets_a_topic_twice_where_none_has_more_seats_than_there_are_guests(
    guests: int, topics: list[int]
) -> None:
    tables = Counter(topics)
    fullest = max(tables.values()) * -(-guests // len(topics))
    rounds = min(len(tables), guests // fullest if guests else 0)
    assert all(len({topics[table] for table in way}) == rounds for way in rotate(guests, topics, rounds))


@settings(deadline=None)
@given(GUESTS, TOPICS, ROUNDS)
def test_the_same_numbers_give_the_same_ways_whatever_the_topics_are_called(
    guests: int, topics: list[int], rounds: int
) -> None:
    assert rotate(guests, topics, rounds) == rotate(guests, [f"topic {topic}" for topic in topics], rounds)


def test_60_guests_at_10_tables_of_4_topics_meet_none_twice_in_3_rounds() -> None:
    topics = [table % 4 for table in range(1, 11)]
    ways = rotate(60, topics, 3)
    assert {len({topics[table] for table in way}) for way in ways} == {3}
    assert [set(Counter(seats).values()) for seats in zip(*ways, strict=True)] == [{6}, {6}, {6}]
    assert meetings_again(ways) == 1


@pytest.mark.parametrize(
    ("guests", "topics", "rounds", "again", "chance"),
    [
        (45, "AAABBCD", 3, 26, 62),
        (60, "ABCDABCDAB", 4, 9, 68),
        (100, "ABCDEABCDEAB", 3, 10, 108),
        (500, [table % 7 for table in range(60)], 3, 0, 80),
        (800, [table % 7 for table in range(60)], 3, 0, 224),
    ],
)
def test_few_people_meet_again_where_some_topics_have_more_tables(
    guests: int, topics: Sequence[int], rounds: int, again: int, chance: int
) -> None:
    drawn = [meetings_again(by_chance(guests, len(topics), rounds, seed)) for seed in range(5)]
    assert (meetings_again(rotate(guests, topics, rounds)), round(sum(drawn) / 5)) == (again, chance)


@settings(deadline=None)
@given(GUESTS, st.integers(1, 5), st.integers(1, 4), ROUNDS, st.randoms(use_true_random=False))
def test_nobody_meets_a_topic_again_while_there_is_a_new_one_if_all_have_as_many_tables(
    guests: int, many: int, each: int, rounds: int, lot: random.Random
) -> None:
    topics = [topic for topic in range(many) for _ in range(each)]
    lot.shuffle(topics)
    for way in rotate(guests, topics, rounds):
        met = [topics[table] for table in way]
        assert all(spread(met[:known], many) <= 1 for known in range(rounds + 1))


@pytest.mark.parametrize(
    ("topics", "rounds", "again"),
    [
        # Two of five tables hold one topic: over two rounds everybody still finds a new one.
        ("AABCD", 2, 0),
        # Over three rounds its seats are 6 for 5 guests, so at least one of five comes twice.
        ("AABCD", 3, 6),
        ("AAABC", 2, 6),
        ("AABBC", 2, 0),
    ],
)
def test_few_meet_a_topic_again_where_one_has_more_tables(topics: str, rounds: int, again: int) -> None:
    ways = rotate(30, topics, rounds)
    assert sum(len(way) - len({topics[table] for table in way}) for way in ways) == again


@pytest.mark.parametrize(
    ("guests", "tables", "rounds", "again", "chance"),
    [
        # No way leads lower: six from one table go on to three others, so three pairs stay together.
        (24, 4, 3, 36, 48),
        (30, 5, 3, 20, 57),
        (42, 7, 4, 0, 92),
        (48, 8, 3, 0, 58),
        (60, 10, 3, 0, 54),
        (100, 12, 3, 0, 108),
        (110, 11, 5, 0, 414),
        (500, 60, 3, 0, 80),
    ],
)
def test_fewer_meet_again_than_by_chance(
    guests: int, tables: int, rounds: int, again: int, chance: int
) -> None:
    drawn = [meetings_again(by_chance(guests, tables, rounds, seed)) for seed in range(5)]
    assert (meetings_again(rotate(guests, range(tables), rounds)), round(sum(drawn) / 5)) == (again, chance)


@pytest.mark.parametrize("tables", [2, 3, 5, 7, 11])
def test_where_their_number_is_prime_guests_see_all_tables_and_meet_nobody_twice(tables: int) -> None:
    assert meetings_again(rotate(tables * (tables - 1), range(tables), tables)) == 0


def test_those_who_stand_side_by_side_on_the_list_are_parted_for_all_the_day() -> None:
    ways = rotate(40, range(8), 4)
    assert all(len(set(seats[:8])) == 8 for seats in zip(*ways, strict=True))


def test_a_hall_of_5000_guests_60_tables_and_24_rounds_is_seated() -> None:
    ways = rotate(5_000, [table % 20 for table in range(60)], 24)
    assert {spread(seats, 60) for seats in zip(*ways, strict=True)} == {1}
    assert {len(set(way)) for way in ways} == {24}
    assert {len({table % 20 for table in way[:20]}) for way in ways} == {20}


def test_a_hall_whose_topics_have_unlike_numbers_of_tables_is_seated() -> None:
    topics = [table % 19 for table in range(60)]
    ways = rotate(5_000, topics, 24)
    assert {spread(seats, 60) for seats in zip(*ways, strict=True)} == {1}
    met = [[topics[table] for table in way[:19]] for way in ways]
    assert sum(19 - len(set(way)) for way in met) == fewest_again(5_000, topics, 19)


def test_the_ways_of_a_small_cafe_can_be_read() -> None:
    assert rotate(4, "ABC", 3) == ((0, 1, 2), (1, 2, 0), (2, 0, 1), (0, 2, 1))


def test_without_guests_or_rounds_nobody_goes_anywhere() -> None:
    assert (rotate(0, "AB", 3), rotate(2, "AB", 0)) == ((), ((), ()))


def test_without_a_table_nobody_can_sit() -> None:
    with pytest.raises(ValueError, match="no table"):
        rotate(3, (), 2)
