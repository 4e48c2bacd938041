"""How many tables, rounds and minutes a café needs: a proposal that the organiser changes at will.

The numbers are those of World Café practice, bounded by what a workshop may hold.
"""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from workshop.domain.limits import HIGHEST_TABLE
from workshop.domain.model import Record, Topic, Workshop

# https://theworldcafe.com/key-concepts-resources/world-cafe-method/: four or five at a table, three or more
# rounds of twenty minutes. Six is what rooms and hosts allow here; beyond eight a table falls into two talks.
LEAST_SEATS, SEATS, MOST_SEATS = 4, 6, 8
USUAL_ROUNDS, USUAL_MINUTES = 3, 20
_USUAL_TABLES = 3
# With more topics than that nobody sees enough of them; then several tables share one.
_MOST_PROPOSED_TOPICS = 8


class CafeKind(StrEnum):
    """What its tables talk about: each about a topic of its own, or all about the same question."""

    TOPICS = "topics"
    QUESTION = "question"


@dataclass(frozen=True)
class Proposal:
    """How many tables, how many rounds, and how many minutes each of them takes."""

    tables: int
    rounds: int
    minutes: int


def propose(kind: CafeKind, guests: int, topics: int = 0) -> Proposal:
    """What suits so many guests (0: nobody knows yet) and the `topics` that are there already (0: none).

    Six at a table, four to eight where that can be, and never fewer than four only so that each topic gets a
    table. Three rounds of twenty minutes; with fewer than three topics one round for each, because a guest
    who changes tables then meets no further one.
    """
    if kind is CafeKind.QUESTION:
        topics = 0
    tables = _tables(guests) if guests > 0 else topics or _USUAL_TABLES
    if guests > 0:
        tables = max(tables, min(topics, guests // LEAST_SEATS))
    tables = min(tables, HIGHEST_TABLE)
    choice = USUAL_ROUNDS if kind is CafeKind.QUESTION else count_topics(kind, tables, topics)
    rounds = min(USUAL_ROUNDS, choice)
    return Proposal(tables, rounds, USUAL_MINUTES)


def count_topics(kind: CafeKind, tables: int, topics: int = 0) -> int:
    """At how many topics so many tables stand: at one for the same question, else at those that are there.

    Where none are, each table has its own up to eight; beyond that equally many tables share each.
    """
    if kind is CafeKind.QUESTION:
        return 1
    if topics:
        return min(topics, tables)
    sharing = -(-tables // _MOST_PROPOSED_TOPICS)
    return -(-tables // max(sharing, 1))


def share_out(tables: int, topics: int) -> tuple[int, ...]:
    """At which topic (from 0) each table stands, in the order of their numbers: all round.

    So each topic has as many as the others, or one more, also after tables at the end come or go.
    """
    return tuple(at % topics for at in range(tables))


def kind_of(record: Record, question: str = "") -> CafeKind:
    """Which kind of café this is: one question for all where several tables share the only topic.

    `question` is the title that such a topic has before anybody gives it one.
    """
    if len(record.topics) != 1:
        return CafeKind.TOPICS
    named = bool(question) and record.topics[0].title == question
    return CafeKind.QUESTION if named or len(record.tables) > 1 else CafeKind.TOPICS


def expected_guests(workshop: Workshop) -> int:
    """For how many there must be seats, cards and rows: as many as said, or as on the list if it is longer.

    0 where neither is known.
    """
    return max(len(workshop.participants), workshop.guests)


def is_placeholder(topic: Topic, titles: Collection[str]) -> bool:
    """Has nobody filled in this topic yet? `titles` are those that nobody chose."""
    return topic.title in titles and not (topic.question or topic.introduction)


def _tables(guests: int) -> int:
    nearest = (guests + SEATS // 2) // SEATS
    return max(min(nearest, guests // LEAST_SEATS), -(-guests // MOST_SEATS), 1)
