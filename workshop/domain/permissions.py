"""Who may do what, when: one row per action, asked by the screens and enforced by the services.

The answer carries its reason, so that a button can be grey and say why.
"""

from dataclasses import dataclass
from enum import StrEnum

from workshop.domain.errors import NotAllowed
from workshop.domain.model import Actor, Phase, Role

_EVERY_PHASE = tuple(Phase)
_WORKING = (Phase.COLLECT, Phase.HARVEST)


class Action(StrEnum):
    """What somebody may want to do."""

    SUBMIT_IDEA = "submit-idea"
    CHANGE_OWN_IDEA = "change-own-idea"
    WITHDRAW_OWN_IDEA = "withdraw-own-idea"
    TYPE_IDEA = "type-idea"
    SEE_BOARD = "see-board"
    ARRANGE = "arrange"
    PREPARE = "prepare"
    DIRECT = "direct"
    EXPORT = "export"
    EDIT_MINUTES = "edit-minutes"
    APPROVE = "approve"
    ADMINISTER = "administer"


@dataclass(frozen=True)
class Verdict:
    """May it be done? If not, `reason` is the code of the sentence that says why."""

    allowed: bool
    reason: str = ""


_RULES: dict[Action, tuple[tuple[Role, ...], tuple[Phase, ...]]] = {
    Action.SUBMIT_IDEA: ((Role.GUEST,), (Phase.COLLECT,)),
    Action.CHANGE_OWN_IDEA: ((Role.GUEST,), (Phase.COLLECT,)),
    Action.WITHDRAW_OWN_IDEA: ((Role.GUEST,), _WORKING),
    Action.TYPE_IDEA: ((Role.HOST, Role.ORGANISER), _WORKING),
    Action.SEE_BOARD: ((Role.HOST, Role.ORGANISER), _EVERY_PHASE),
    Action.ARRANGE: ((Role.HOST, Role.ORGANISER), _WORKING),
    Action.PREPARE: ((Role.ORGANISER,), (Phase.SETUP, Phase.COLLECT, Phase.HARVEST)),
    Action.DIRECT: ((Role.ORGANISER,), _EVERY_PHASE),
    Action.EXPORT: ((Role.ORGANISER,), _EVERY_PHASE),
    Action.EDIT_MINUTES: ((Role.ORGANISER,), _EVERY_PHASE),
    Action.APPROVE: ((Role.ORGANISER,), (Phase.HARVEST, Phase.CLOSED)),
    Action.ADMINISTER: ((Role.ORGANISER,), _EVERY_PHASE),
}


def may(actor: Actor | None, action: Action, phase: Phase, topic_id: int | None = None) -> Verdict:
    """May `actor` do this in this phase, at this topic? A host answers only for their table's topic."""
    roles, phases = _RULES[action]
    if actor is None:
        return Verdict(False, "sign-in-first")
    if actor.role not in roles:
        return Verdict(False, "not-your-role")
    if actor.role is Role.HOST and topic_id != actor.topic_id:
        return Verdict(False, "not-your-table")
    if phase not in phases:
        return Verdict(False, f"phase-{phase.value}")
    return Verdict(True)


def require(actor: Actor | None, action: Action, phase: Phase, topic_id: int | None = None) -> None:
    """Raise `NotAllowed` with the reason unless `may` says yes."""
    verdict = may(actor, action, phase, topic_id)
    if not verdict.allowed:
        raise NotAllowed(verdict.reason)
