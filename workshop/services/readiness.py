"""What is still missing before the day, with what only the house knows: address, arrivals, deletion.

What counts as missing is decided in `domain/readiness.py`.
"""

from workshop.domain.deletion import deletion_day
from workshop.domain.model import Record
from workshop.domain.permissions import Action, require
from workshop.domain.readiness import Gap, gaps
from workshop.services.addresses import is_gone, is_tried, only_here
from workshop.services.house import House
from workshop.services.seating import unnamed_titles
from workshop.services.visitor import Visitor


def list_gaps(house: House, visitor: Visitor, record: Record) -> tuple[Gap, ...]:
    """What this workshop still lacks, the urgent first."""
    workshop = record.workshop
    require(visitor.actor(), Action.ADMINISTER, workshop.phase)
    # A phone that got here proves more than any guess, as long as the address is still this machine's.
    tried = is_tried(house, workshop) and not is_gone(house)
    return gaps(
        record,
        house.now().date(),
        only_here=only_here(house) and not tried,
        configured=house.settings.base_url_set,
        tried=tried,
        deleted_on=deletion_day(workshop, house.settings.guests.keep_days),
        unnamed=unnamed_titles(workshop.language),
    )
