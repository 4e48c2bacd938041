"""Is the house well? One question, for those who watch servers.

It asks the database, because without it nothing else matters.
"""

from workshop.domain.errors import Unavailable
from workshop.services.house import House
from workshop.storage import settings


def check_health(house: House) -> bool:
    """True while the database answers."""
    try:
        with house.store.read() as tx:
            settings.get(tx, "cookie-secret")
    except Unavailable:
        return False
    return True
