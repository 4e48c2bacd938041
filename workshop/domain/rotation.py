"""Who sits where in which round: every guest's way through the tables, fixed before the day begins.

Tables stay equally full, no topic comes twice while seats allow another, and people meet new people.

Where every topic has as many tables, guests are taken in blocks of as many as there are tables. The tables
lie on a circle, and from round to round a block turns on as a whole by some number of places, its shift, as
the rows of a cyclic Latin square do: so within a block every table gets one guest, whatever the shifts are.
They are chosen one after another, each the one that costs least: first in tables, then in topics, then in
people met before. Two guests of different blocks meet again where the shifts of these blocks differ by the
same in two rounds. Where nothing else decides, the shift is the block's number times the round's: for a
prime number of tables these are the orthogonal squares of R. C. Bose (Sankhya 3, 1938), so that with fewer
blocks than tables nobody meets anybody twice.

Where some topics have more tables than others, shifts often lead back to a topic. There each guest first gets
topics, then these get rounds, then tables (`colouring`); and at last, while that is cheap, two guests of one
round change seats wherever fewer then meet again.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from functools import partial
from itertools import permutations

from workshop.domain.colouring import colour

# Seats are changed up to so many guests times rounds.
_CHEAP = 2_000
# So often each round is gone through at most, and so many others are tried for each guest.
_SWEEPS = 4
_TRIED = 6


def rotate(guests: int, tables: Sequence[Hashable], rounds: int) -> tuple[tuple[int, ...], ...]:
    """For each guest the index of their table in each round; `tables` holds the topic of each table.

    In every round the tables' sizes differ by at most one. Rounds are taken in stretches of as many as
    there are topics. Within a stretch nobody meets a topic twice wherever seats can be shared out so that no
    topic has more of them, over these rounds, than there are guests. Where they cannot, as few as possible
    come to a topic again. Nobody comes back to a table before they know the topic's others; where every
    topic has as many tables, before they know all others. The same numbers always give the same ways.
    `ValueError` without any table.
    """
    if not tables:
        raise ValueError("nobody can sit where there is no table")
    number = {topic: at for at, topic in enumerate(dict.fromkeys(tables))}
    topics = [number[topic] for topic in tables]
    # With more rounds than tables nearly everybody meets everybody, wherever they sit.
    cheap = rounds <= len(topics) and guests * rounds <= _CHEAP
    alike = len(set(Counter(topics).values())) == 1
    if alike or not cheap:
        turned = _turned(guests, topics, rounds)
        if alike or not any(_losses(way, topics) for way in turned):
            return turned
    ways = _seated(_met(guests, topics, rounds), topics)
    if cheap and rounds > 1:
        _mix(ways, topics)
    return tuple(map(tuple, ways))


def _met(guests: int, topics: Sequence[int], rounds: int) -> list[list[int]]:
    """The topic that each guest meets in each round."""
    many = len(set(topics))
    met: list[list[int]] = [[] for _ in range(guests)]
    for start in range(0, rounds, many):
        span = min(many, rounds - start)
        # Dealt out like cards, a topic comes to nobody twice unless it has more seats than there are guests.
        cards = [topic for topic, seats in enumerate(_seats(guests, topics, span)) for _ in range(seats)]
        edges = [((start + at) % guests, topic) for at, topic in enumerate(cards)]
        turns = colour(edges, span)
        for _, (guest, topic) in sorted(zip(turns, edges, strict=True)):
            met[guest].append(topic)
    return met


def _seats(guests: int, topics: Sequence[int], span: int) -> list[int]:
    """How many seats each topic has over so many rounds: if that can be, no more than there are guests."""
    full, over = divmod(guests, len(topics))
    tables = Counter(topics)
    more = [0] * len(tables)

    def last(topic: int) -> tuple[bool, bool, float]:
        seats = tables[topic] * full * span + more[topic]
        return more[topic] >= tables[topic] * span, seats >= guests, more[topic] / tables[topic]

    for _ in range(over * span):
        more[min(tables, key=last)] += 1
    return [tables[topic] * full * span + more[topic] for topic in range(len(tables))]


def _seated(met: Sequence[Sequence[int]], topics: Sequence[int]) -> list[list[int]]:
    """A table for every guest and round: all tables of a topic, before one of them comes again."""
    ways = [[0] * len(way) for way in met]
    for topic in set(topics):
        tables = [table for table, its in enumerate(topics) if its == topic]
        visits = []
        edges = []
        for guest, way in enumerate(met):
            for number, now in enumerate(now for now, its in enumerate(way) if its == topic):
                visits.append((guest, now))
                edges.append(((guest, number // len(tables)), now))
        for (guest, now), which in zip(visits, colour(edges, len(tables)), strict=True):
            ways[guest][now] = tables[which]
    return ways


def _mix(ways: list[list[int]], topics: Sequence[int]) -> None:
    """Let two guests of one round change seats, as long as fewer meet again by it and neither loses."""
    met = [[0] * len(ways) for _ in ways]
    rounds = range(len(ways[0])) if ways else range(0)
    for now in rounds:
        _count(met, ways, now, 1)
    for _ in range(_SWEEPS):
        changed = False
        for now in rounds:
            _count(met, ways, now, -1)
            changed |= _mix_round(ways, met, topics, now)
            _count(met, ways, now, 1)
        if not changed:
            return


def _count(met: list[list[int]], ways: Sequence[Sequence[int]], now: int, times: int) -> None:
    """Add so many times the meetings of one round."""
    there: dict[int, list[int]] = {}
    for guest, way in enumerate(ways):
        there.setdefault(way[now], []).append(guest)
    for people in there.values():
        for one, other in permutations(people, 2):
            met[one][other] += times


def _mix_round(ways: list[list[int]], met: Sequence[Sequence[int]], topics: Sequence[int], now: int) -> bool:
    """Whether anybody changed seats; `met` says how often two guests meet in the other rounds."""
    # How often each guest meets those who now sit at each table.
    known = [[0] * len(topics) for _ in ways]
    for row, counts in zip(known, met, strict=True):
        for way, count in zip(ways, counts, strict=True):
            row[way[now]] += count
    changed = False
    for one, way in enumerate(ways):
        here = way[now]
        if not known[one][here]:
            continue
        gains = []
        for other, theirs in enumerate(ways):
            there = theirs[now]
            gain = known[one][here] - known[one][there] + known[other][there] - known[other][here]
            if there != here and gain + 2 * met[one][other] > 0:
                gains.append((-gain - 2 * met[one][other], other))
        for _, other in sorted(gains)[:_TRIED]:
            there = ways[other][now]
            if _may_change(way, ways[other], now, topics):
                way[now], ways[other][now] = there, here
                for row, counts in zip(known, met, strict=True):
                    row[here] += counts[other] - counts[one]
                    row[there] += counts[one] - counts[other]
                changed = True
                break
    return changed


def _may_change(one: Sequence[int], other: Sequence[int], now: int, topics: Sequence[int]) -> bool:
    """Whether two ways, and the worse of them, lose nothing if they change their tables in one round."""
    first = [*one[:now], other[now], *one[now + 1 :]]
    second = [*other[:now], one[now], *other[now + 1 :]]
    before = [_losses(way, topics) for way in (one, other)]
    after = [_losses(way, topics) for way in (first, second)]
    return sum(after) <= sum(before) and max(after) <= max(before)


def _losses(way: Sequence[int], topics: Sequence[int]) -> int:
    """How often a way leads to a topic again within a stretch, or to a table before the topic's others."""
    many = len(set(topics))
    met = [topics[table] for table in way]
    losses = sum(
        len(part) - len(set(part)) for part in (met[at : at + many] for at in range(0, len(met), many))
    )
    visits: dict[int, list[int]] = {}
    for table, topic in zip(way, met, strict=True):
        visits.setdefault(topic, []).append(table)
    for topic, tables in visits.items():
        size = topics.count(topic)
        laps = (tables[at : at + size] for at in range(0, len(tables), size))
        losses += sum(len(lap) - len(set(lap)) for lap in laps)
    return losses


def _turned(guests: int, topics: Sequence[int], rounds: int) -> tuple[tuple[int, ...], ...]:
    """The ways where every topic has as many tables: blocks that turn on a circle."""
    circle = _circle(topics)
    size = len(circle)
    shifts = _shifts(-(-guests // size), [topics[index] for index in circle], rounds)
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
