"""What the house suggests to a host: where each open idea may belong.

A suggestion changes nothing. Where the organiser chose a model it helps; where that fails the built-in
method answers, and the note says so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from workshop.domain.embedding import remote_host
from workshop.domain.errors import Unavailable
from workshop.domain.results import TopicResults
from workshop.embedding.models import Models
from workshop.grouping import suggest
from workshop.grouping.vectors import Embed
from workshop.services.board import read_board
from workshop.services.house import House
from workshop.services.visitor import Visitor

MOST_PLACES = 3
Result = TypeVar("Result")


class Method(StrEnum):
    """How suggestions came about: built in, by a model here or elsewhere, or without the chosen one."""

    BUILT_IN = "built-in"
    MODEL = "model"
    REMOTE = "remote"
    FALLBACK = "fallback"


@dataclass(frozen=True)
class Places:
    """By an open idea's id up to three clusters' ids, likeliest first; texts are sent to `host`, if any."""

    clusters: dict[int, tuple[int, ...]]
    method: Method
    host: str = ""


def suggest_places(house: House, visitor: Visitor, table_id: int) -> Places:
    """Where the open ideas of this table's topic may belong; an idea that resembles nothing gets no place.

    Raise `NotFound` or `NotAllowed` for a board that the visitor may not see.
    """
    board = read_board(house, visitor, table_id)
    source = board.workshop.embedding
    clusters, method, _ = with_model(house.models, source, lambda embed: _places(board.results, embed))
    return Places(clusters, method, remote_host(source))


def _places(results: TopicResults, embed: Embed | None) -> dict[int, tuple[int, ...]]:
    groups = [(group.cluster.title, [idea.text for idea in group.ideas]) for group in results.groups]
    found = suggest([idea.text for idea in results.open], groups, MOST_PLACES, embed)
    return {
        idea.id: tuple(results.groups[k].cluster.id for k in places)
        for idea, places in zip(results.open, found, strict=True)
    }


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
    return done, Method.REMOTE if remote_host(source) else Method.MODEL, None
