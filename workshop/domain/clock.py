"""How much time a round still has.

Reading the clock is somebody else's work; here it is only subtracted.
"""

import datetime as dt

from workshop.domain.model import Phase, Workshop


def round_end(workshop: Workshop) -> dt.datetime | None:
    """When the current round ends or has ended; None while no clock runs."""
    started, number = workshop.round_started_at, workshop.current_round
    if workshop.phase is not Phase.COLLECT or started is None or number > len(workshop.rounds):
        return None
    return started + dt.timedelta(minutes=workshop.rounds[number - 1].minutes)


def seconds_left(workshop: Workshop, now: dt.datetime) -> int | None:
    """Whole seconds until the current round ends, 0 when it is over, None while no clock runs."""
    end = round_end(workshop)
    return None if end is None else max(0, round((end - now).total_seconds()))
