"""The history as a board tells it: a sentence per step, such as „Kita-Randzeiten“ moved to „Vereinbarkeit“.

An idea is named by its words as they are now; of one that was withdrawn only the fact is told.
"""

from collections.abc import Mapping
from typing import Any

from workshop.domain.history import ORGANISERS_STEPS, Step, StepKind
from workshop.domain.model import Idea
from workshop.domain.sheet import shorten
from workshop.i18n import Translator
from workshop.services.history import History


def describe_history(history: History, by: str, t: Translator) -> list[dict[str, Any]]:
    """The steps as JSON values; "time" is a moment in UTC (ISO 8601), "mine" says whether `by` did it.

    "may_turn" says whether who asked may take it back, or do it again, as far as they may arrange.
    """
    return [
        {
            "id": step.id,
            "said": say_step(step, history.ideas, t),
            "time": step.at.isoformat(timespec="seconds"),
            "undone": step.undone_at is not None,
            "mine": bool(by) and step.by == by,
            "may_turn": history.organises or step.kind not in ORGANISERS_STEPS,
        }
        for step in history.steps
    ]


def say_step(step: Step, ideas: Mapping[int, Idea], t: Translator) -> str:
    """What was done, in one sentence without a full stop."""
    told = step.told
    values: dict[str, object] = {"count": told.get("count", 0), "idea": _words(told.get("idea"), ideas, t)}
    values |= {name: str(told.get(name, "")) for name in ("cluster", "was", "topic", "into_topic", "table")}
    into = told.get("into")
    values["into"] = _words(into, ideas, t) if isinstance(into, int) else into or ""
    return t(f"board-step-{_variant(step)}", **values)


def _variant(step: Step) -> str:
    """The sentence that fits, where a kind of step has several."""
    told, kind = step.told, step.kind
    if kind is StepKind.MOVE_IDEAS:
        place = "cluster" if "cluster" in told else "open"
        return f"{kind.value}-{'order' if told.get('stayed') else place}"
    if kind is StepKind.CORRECT_IDEA and told.get("original"):
        return f"{kind.value}-original"
    if kind is StepKind.DESCRIBE_CLUSTER and told.get("was") == told.get("cluster"):
        return f"{kind.value}-lead-in"
    if kind is StepKind.CREATE_CLUSTER and "idea" not in told:
        return f"{kind.value}-empty"
    return kind.value


def _words(idea_id: object, ideas: Mapping[int, Idea], t: Translator) -> str:
    idea = ideas.get(idea_id) if isinstance(idea_id, int) else None
    if idea is None or idea.withdrawn:
        return t("board-step-withdrawn")
    return t("board-step-idea", words=shorten(idea.shown))
