"""When a host is offered to have the whole table arranged anew.

Ideas that stand in a cluster stay there until the host accepts the offer; no rule ever moves them.
"""

_SHARE = 4
_FEWEST_NEW = 4
_FEWEST_AT_FIRST = 8


def regroup_due(arranged: int, now: int) -> bool:
    """Whether a quarter more ideas are there than at the last arrangement.

    `arranged` is how many ideas there were then, 0 where there was none yet; `now` is how many there are. The
    first arrangement is due with eight ideas, and below sixteen a quarter is rounded up to four: fewer a host
    sees at a glance.
    """
    if arranged <= 0:
        return now >= _FEWEST_AT_FIRST
    return now - arranged >= max(_FEWEST_NEW, arranged / _SHARE)
