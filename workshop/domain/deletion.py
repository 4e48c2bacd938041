"""When a workshop is deleted: on the day that its organiser chose, else after the house's usual time.

The day is shown to guests before they send anything, so it is always the same answer everywhere.
"""

import datetime as dt

from workshop.domain.model import Workshop


def deletion_day(workshop: Workshop, keep_days: int) -> dt.date | None:
    """The day on which it is deleted; None for one that came here before such days were kept."""
    if workshop.delete_on:
        return workshop.delete_on
    if workshop.kept_since is None:
        return None
    # A café of years ago, read in again today, is kept from today.
    begins = max(workshop.date or workshop.kept_since, workshop.kept_since)
    return begins + min(dt.timedelta(days=keep_days), dt.date.max - begins)
