"""What the house suggests to a host: places for open ideas, ideas that say the same, an arrangement.

A suggestion changes nothing. Where the organiser chose a model it helps; where that fails the built-in
method answers, and the note says so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from workshop import grouping
from workshop.domain.embedding import remote_host
from workshop.domain.errors import Unavailable
from workshop.domain.history import StepKind
from workshop.domain.results import TopicResults
from workshop.embedding.models import Models
from workshop.grouping import ALONE, Reason, find_duplicates, name_groups, presort, regroup_due
from workshop.grouping.vectors import Embed
from workshop.services.board import read_board
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import changes

MOST_PLACES = 3
Result = TypeVar("Result")


class Method(StrEnum):
    """How suggestions came about: built in, by a model here or elsewhere, or without the chosen one."""

    BUILT_IN = "built-in"
    MODEL = "model"
    REMOTE = "remote"
    FALLBACK = "fallback"


@dataclass(frozen=True)
class Twin:
    """Two cards, at least one of them open, that say the same; `spelling` if they only differ in typing."""

    ideas: tuple[int, int]
    spelling: bool


@dataclass(frozen=True)
class Suggestions:
    """By an open idea's id up to three clusters' ids, likeliest first; twins; is a new arrangement due?

    Texts are sent to `host`, if any.
    """

    places: dict[int, tuple[int, ...]]
    twins: tuple[Twin, ...]
    regroup: bool
    method: Method
    host: str = ""


@dataclass(frozen=True)
class Proposed:
    """A group of open ideas: what it may be called, its most central idea, and the cluster it would join."""

    title: str
    subtitle: str
    cluster_id: int | None
    ideas: tuple[int, ...]


@dataclass(frozen=True)
class Proposal:
    """An arrangement of all open ideas; `rest` fits nowhere."""

    groups: tuple[Proposed, ...]
    rest: tuple[int, ...]
    method: Method
    host: str = ""


def suggest(house: House, visitor: Visitor, table_id: int) -> Suggestions:
    """What the board of this table's topic offers: places for open ideas, twins, a new arrangement.

    An idea that resembles nothing gets no place. Raise `NotFound` or `NotAllowed` for a board that the
    visitor may not see.
    """
    board = read_board(house, visitor, table_id)
    source, results = board.workshop.embedding, board.results
    places, method, _ = with_model(house.models, source, lambda embed: _places(results, embed))
    cards = [*results.open, *(card for each in results.groups for card in each.ideas)]
    opened = len(results.open)
    same = twins_among(tuple(card.shown for card in cards))
    twins = tuple(
        Twin((cards[first].id, cards[second].id), spelling)
        for first, second, spelling in same
        if first < opened
    )
    with house.store.read() as tx:
        last = changes.newest_of_kind(tx, results.topic.id, StepKind.ARRANGE)
    arranged = sum(card.created_at <= last.at for card in cards) if last else 0
    due = bool(opened) and regroup_due(arranged, len(cards))
    return Suggestions(places, twins, due, method, remote_host(source))


def propose(house: House, visitor: Visitor, table_id: int) -> Proposal:
    """All open ideas sorted beforehand, into the clusters that stand and into new groups with a name."""
    board = read_board(house, visitor, table_id)
    source, results = board.workshop.embedding, board.results
    texts, standing = [idea.shown for idea in results.open], _standing(results)
    labels, method, _ = with_model(house.models, source, lambda embed: presort(texts, standing, embed))
    names = name_groups(texts, labels)
    groups = []
    for label in sorted(set(labels) - {ALONE}):
        members = tuple(idea.id for idea, own in zip(results.open, labels, strict=True) if own == label)
        if label < len(results.groups):
            cluster = results.groups[label].cluster
            groups.append(Proposed(cluster.title, "", cluster.id, members))
        else:
            groups.append(Proposed(names[label].title, names[label].subtitle, None, members))
    rest = tuple(idea.id for idea, own in zip(results.open, labels, strict=True) if own == ALONE)
    return Proposal(tuple(groups), rest, method, remote_host(source))


@lru_cache(maxsize=32)
def twins_among(texts: tuple[str, ...]) -> tuple[tuple[int, int, bool], ...]:
    """Which of the texts say the same: two indexes, and whether they only differ in typing."""
    return tuple((each.first, each.second, each.reason is Reason.SPELLING) for each in find_duplicates(texts))


def _places(results: TopicResults, embed: Embed | None) -> dict[int, tuple[int, ...]]:
    found = grouping.suggest([idea.shown for idea in results.open], _standing(results), MOST_PLACES, embed)
    return {
        idea.id: tuple(results.groups[k].cluster.id for k in places)
        for idea, places in zip(results.open, found, strict=True)
    }


def _standing(results: TopicResults) -> list[tuple[str, list[str]]]:
    return [(group.cluster.title, [idea.shown for idea in group.ideas]) for group in results.groups]


def with_model(
    models: Models, source: str, work: Callable[[Embed | None], Result]
) -> tuple[Result, Method, Unavailable | None]:
    """Do the work with the model at `source`, or without it where there is none or it does not answer.

    The last value says why it did not.
    """
    if not source:
        return work(None), Method.BUILT_IN, None
    try:
        done = work(models.embed_for(source))
    except Unavailable as error:
        return work(None), Method.FALLBACK, error
    return done, method_of(source), None


def method_of(source: str) -> Method:
    """How suggestions come about with this choice, as long as the model answers."""
    if not source:
        return Method.BUILT_IN
    return Method.REMOTE if remote_host(source) else Method.MODEL
