"""The board as its script draws it: plain values, and every sentence with a number in it already said.

The whole board is sent each time; a topic is small, and nothing can then be missed.
"""

from typing import Any

from workshop.domain.model import Idea, Origin, Phase
from workshop.i18n import Translator
from workshop.services.board import Board


def describe_board(board: Board, guest_url: str, t: Translator) -> dict[str, Any]:
    """Everything the board shows, as JSON values; "counts" and the "…_head" are sentences."""
    workshop, results, counts = board.workshop, board.results, board.counts
    numbers = {table.id: table.number for table in results.tables}

    def told(idea: Idea) -> dict[str, Any]:
        return _describe_idea(idea, numbers, t)

    return {
        "workshop": workshop.title,
        "table": board.table.number,
        "topic": results.topic.title,
        "question": results.topic.question,
        "round": workshop.current_round,
        "rounds": len(workshop.rounds),
        "phase": workshop.phase.value,
        "guest_url": guest_url,
        "may_arrange": board.arrange.allowed,
        "reason": "" if board.arrange.allowed else t(f"board-{board.arrange.reason}"),
        "table_head": t("board-table", number=str(board.table.number)),
        "round_head": _round_head(board, t),
        "open_head": t("board-open", count=counts.open),
        "hidden_head": t("board-hidden", count=counts.hidden),
        "counts": describe_counts(board, t),
        "clusters": [
            {
                "id": group.cluster.id,
                "title": group.cluster.title,
                "count": t("board-ideas", count=len(group.ideas)),
                "ideas": [told(idea) for idea in group.ideas],
            }
            for group in results.groups
        ],
        "open": [told(idea) for idea in results.open],
        "hidden": [
            told(idea) | {"hidden": t("board-hidden-reason", reason=idea.hidden or "")}
            for idea in results.hidden
        ],
    }


def describe_counts(board: Board, t: Translator) -> str:
    """Where the ideas are, in one line; the parts add up to the whole."""
    counts = board.counts
    parts = [
        t("board-ideas", count=counts.total),
        t("board-count-placed", count=counts.placed),
        t("board-count-open", count=counts.open),
    ]
    if counts.hidden:
        parts.append(t("board-count-hidden", count=counts.hidden))
    if counts.withdrawn:
        parts.append(t("board-count-withdrawn", count=counts.withdrawn))
    return " · ".join(parts)


def idea_ids(board: Board) -> frozenset[int]:
    """Every idea that the board shows, wherever it is."""
    results = board.results
    placed = (idea for group in results.groups for idea in group.ideas)
    return frozenset(idea.id for idea in (*placed, *results.open, *results.hidden))


def _round_head(board: Board, t: Translator) -> str:
    workshop = board.workshop
    if workshop.phase is not Phase.COLLECT:
        return t(f"phase-{workshop.phase.value}")
    if not workshop.rounds:
        return t("board-round", round=str(workshop.current_round))
    return t("board-round-of", round=str(workshop.current_round), rounds=str(len(workshop.rounds)))


def _describe_idea(idea: Idea, numbers: dict[int, int], t: Translator) -> dict[str, Any]:
    number = None if idea.table_id is None else numbers.get(idea.table_id)
    parts = [t("board-round", round=str(idea.round))]
    if number is not None and len(numbers) > 1:
        parts.insert(0, t("board-table", number=str(number)))
    if idea.origin is not Origin.PHONE:
        parts.append(t(f"board-origin-{idea.origin.value}"))
    return {
        "id": idea.id,
        "text": idea.text,
        "round": idea.round,
        "table": number,
        "origin": idea.origin.value,
        "source": " · ".join(parts),
    }
