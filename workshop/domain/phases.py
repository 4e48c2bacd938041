"""The order of a workshop's phases, and which step leads where.

A step back is allowed, because organisers press the wrong button too.
"""

from workshop.domain.errors import NotAllowed
from workshop.domain.model import Phase

TRANSITIONS: dict[Phase, tuple[Phase, ...]] = {
    Phase.SETUP: (Phase.COLLECT,),
    Phase.COLLECT: (Phase.SETUP, Phase.HARVEST),
    Phase.HARVEST: (Phase.COLLECT, Phase.CLOSED),
    Phase.CLOSED: (Phase.HARVEST,),
}


def enter(now: Phase, wanted: Phase) -> Phase:
    """The phase after the step, or `NotAllowed` where no step leads from `now` to `wanted`."""
    if wanted != now and wanted not in TRANSITIONS[now]:
        raise NotAllowed("phase-step", now=now.value, wanted=wanted.value)
    return wanted
