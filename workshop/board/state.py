"""The board as its script draws it: plain values, and every sentence with a number in it already said.

The whole board is sent each time; a topic is small, and nothing can then be missed.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from workshop.board.photos import describe_photos
from workshop.board.steps import say_step
from workshop.domain.embedding import remote_host
from workshop.domain.model import Idea, Origin, Phase
from workshop.i18n import Translator
from workshop.services.board import Board
from workshop.services.suggestions import Method, method_of


def describe_board(board: Board, guest_url: str, t: Translator) -> dict[str, Any]:
    """Everything the board shows, as JSON values; "counts", "mentions" and the "…_head" are sentences.

    "shared" says whether other tables lie on it too.
    "may_undo" has this board's own steps, the newest first; "may_redo" is what would be done again, or null.
    """
    workshop, results, counts, ways = board.workshop, board.results, board.counts, board.ways

    def told(ideas: Iterable[Idea]) -> list[dict[str, Any]]:
        return [_describe_card(idea, board, t) for idea in ideas]

    return {
        "workshop": workshop.title,
        "table": board.table.number,
        "topic": results.topic.title,
        "question": results.topic.question,
        "round": workshop.current_round,
        "rounds": len(workshop.rounds),
        "phase": workshop.phase.value,
        "guest_url": guest_url,
        "open_question": board.table.open_question,
        "shared": len(results.tables) > 1,
        "method": describe_method(method_of(workshop.embedding), remote_host(workshop.embedding), t),
        "may_arrange": board.arrange.allowed,
        "reason": "" if board.arrange.allowed else t(f"board-{board.arrange.reason}"),
        "table_head": t("board-table", number=str(board.table.number)),
        "round_head": _round_head(board, t),
        "open_head": t("board-open", count=counts.open),
        "parked_head": t("board-parked", count=counts.parked),
        "hidden_head": t("board-hidden", count=counts.hidden),
        "counts": describe_counts(board, t),
        "may_undo": [{"step": step.id, "said": say_step(step, board.named, t)} for step in ways.undo],
        "may_redo": say_step(ways.redo, board.named, t) if ways.redo else None,
        "steps": ways.version,
        "clusters": [
            {
                "id": group.cluster.id,
                "title": group.cluster.title,
                "lead_in": group.cluster.lead_in,
                "minority": group.cluster.minority,
                "count": t("board-ideas", count=results.mentions(group.ideas)),
                "ideas": told(group.ideas),
            }
            for group in results.groups
        ],
        "open": told(results.open),
        "parked": told(results.parked),
        "hidden": [
            card | {"hidden": t("board-hidden-reason", reason=idea.hidden or "")}
            for idea, card in zip(results.hidden, told(results.hidden), strict=True)
        ],
        "photos": describe_photos(board.photos, board, t),
    }


def describe_method(method: Method, host: str, t: Translator) -> str:
    """How suggestions come about, and where words go for it; "" for the built-in method."""
    if method is Method.BUILT_IN:
        return ""
    if method is Method.FALLBACK and host:
        return t("board-method-fallback-remote", host=host)
    return t(f"board-method-{method.value}", host=host)


def describe_counts(board: Board, t: Translator) -> str:
    """Where the ideas are, in one line; the parts add up to the whole."""
    counts = board.counts
    parts = [
        t("board-ideas", count=counts.total),
        t("board-count-placed", count=counts.placed),
        t("board-count-open", count=counts.open),
    ]
    if counts.parked:
        parts.append(t("board-count-parked", count=counts.parked))
    if counts.hidden:
        parts.append(t("board-count-hidden", count=counts.hidden))
    if counts.withdrawn:
        parts.append(t("board-count-withdrawn", count=counts.withdrawn))
    return " · ".join(parts)


def idea_ids(board: Board) -> frozenset[int]:
    """Every idea that the board shows, wherever it is, as a card or on one."""
    results = board.results
    joined = (idea for others in results.same.values() for idea in others)
    return frozenset(idea.id for idea in (*results.visible(), *results.hidden, *joined))


def _round_head(board: Board, t: Translator) -> str:
    workshop = board.workshop
    if workshop.phase is not Phase.COLLECT:
        return t(f"phase-{workshop.phase.value}")
    if not workshop.rounds:
        return t("board-round", round=str(workshop.current_round))
    return t("board-round-of", round=str(workshop.current_round), rounds=str(len(workshop.rounds)))


def _describe_card(idea: Idea, board: Board, t: Translator) -> dict[str, Any]:
    numbers = {table.id: table.number for table in board.results.tables}
    others = board.results.same.get(idea.id, ())
    started = board.workshop.round_started_at
    return {
        "id": idea.id,
        "text": idea.shown,
        "original": None if idea.wording is None else idea.text,
        "round": idea.round,
        "table": None if idea.table_id is None else numbers.get(idea.table_id),
        "origin": idea.origin.value,
        "source": _source(idea, numbers, t),
        "mentions": t("board-mentions", count=1 + len(others)) if others else "",
        "same": [
            {"id": other.id, "text": other.shown, "source": _source(other, numbers, t)} for other in others
        ],
        "fresh": started is not None and idea.created_at >= started,
    }


def _source(idea: Idea, numbers: Mapping[int, int], t: Translator) -> str:
    """Where an idea comes from, such as "Tisch 2 · Runde 1 · Papierkarte"."""
    number = None if idea.table_id is None else numbers.get(idea.table_id)
    parts = [t("board-round", round=str(idea.round))]
    if number is not None and len(numbers) > 1:
        parts.insert(0, t("board-table", number=str(number)))
    if idea.origin is not Origin.PHONE:
        parts.append(t(f"board-origin-{idea.origin.value}"))
    return " · ".join(parts)
