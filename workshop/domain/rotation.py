"""Who sits where in which round: every guest's way through the tables, fixed before the day begins.

Tables stay equally full, nobody comes back to one while others are new, and people meet new people.

Guests are taken in blocks of as many as there are tables. The tables lie on a circle, and from round to
round a block turns on as a whole by some number of places, its shift, as the rows of a cyclic Latin square
do: so within a block every table gets one guest, whatever the shifts are. They are chosen one after
another, each the one that costs least: first in tables, then in topics, then in people met before. Two
guests of different blocks meet again where the shifts of these blocks differ by the same in two rounds.
Where nothing else decides, the shift is the block's number times the round's: for a prime number of tables
these are the orthogonal squares of R. C. Bose (Sankhya 3, 1938), so that with fewer blocks than tables
nobody meets anybody twice.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from functools import partial


def rotate(guests: int, tables: Sequence[Hashable], rounds: int) -> tuple[tuple[int, ...], ...]:
    """For each guest the index of their table in each round; `tables` holds the topic of each table.

    Always: in every round the tables' sizes differ by at most one, and after every round the numbers of a
    guest's visits to any two tables do. Where every topic has as many tables as the others, so do the
    numbers of visits to any two topics. Where it has not, full tables come before topics: a topic with many
    tables has many seats, and some guests meet it again before they know them all, as few as the cheapest
    shifts let. The same numbers always give the same ways. `ValueError` without any table.
    """
    if not tables:
        raise ValueError("nobody can sit where there is no table")
    circle = _circle(tables)
    size = len(circle)
    shifts = _shifts(-(-guests // size), [tables[index] for index in circle], rounds)
    return tuple(
        tuple(circle[(guest + shift) % size] for shift in shifts[guest // size]) for guest in range(guests)
    )


def _circle(tables: Sequence[Hashable]) -> list[int]:
    """The tables' indexes in such an order that those of one topic lie far apart."""
    many = Counter(tables)
    met: Counter[Hashable] = Counter()
    places = []
    for index, topic in enumerate(tables):
        places.append(((2 * met[topic] + 1) / many[topic], index))
        met[topic] += 1
    # Where all topics have as many tables, this is each topic once, then each once more, in one order.
    order = {topic: number for number, topic in enumerate(many)}
    return [index for _, index in sorted(places, key=lambda place: (place[0], order[tables[place[1]]]))]


def _shifts(blocks: int, topics: Sequence[Hashable], rounds: int) -> list[list[int]]:
    """For each block how far it has turned on in each round."""
    size = len(topics)
    # How many of a block come to a topic again that they were at so many places before.
    alike = [sum(topics[at] == topics[at - way] for at in range(size)) for way in range(size)]
    # How many blocks went so far between two rounds: who goes as far meets again whom they met in the first.
    gone = [[[0] * size for _ in range(now)] for now in range(rounds)]

    def cost(block: int, turned: Sequence[int], shift: int) -> tuple[int, int, int]:
        ways = [(shift - before) % size for before in turned]
        people = sum(then[way] for then, way in zip(gone[len(turned)], ways, strict=True))
        usual = (block + 1) * len(turned)
        return sum(alike[way] for way in ways), people, (shift - usual) % size

    chosen: list[list[int]] = []
    for block in range(blocks):
        turned: list[int] = []
        seen = [0] * size
        for now in range(rounds):
            fewest = min(seen)
            new = [shift for shift in range(size) if seen[shift] == fewest]
            shift = min(new, key=partial(cost, block, turned))
            for then, before in zip(gone[now], turned, strict=True):
                then[(shift - before) % size] += 1
            turned.append(shift)
            seen[shift] += 1
        chosen.append(turned)
    return chosen
