"""What earlier events came to, in the database: rows to `Earlier` and back.

It belongs to the workshop that is compared with it, and goes with that.
"""

from dataclasses import asdict

from sqlalchemy import Connection, delete, insert, select

from workshop.domain.minutes import Earlier
from workshop.storage.schema import earlier as table


def add(tx: Connection, earlier: Earlier) -> Earlier:
    """Store it under a new id (its own is ignored) and return it with that id."""
    row = asdict(earlier) | {"points": list(earlier.points)}
    del row["id"]
    return Earlier(**asdict(earlier) | {"id": tx.scalar(insert(table).values(row).returning(table.c.id))})


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Earlier, ...]:
    """All that was imported for this workshop, in the order of import."""
    rows = tx.execute(select(table).where(table.c.workshop_id == workshop_id).order_by(table.c.id)).mappings()
    return tuple(Earlier(**dict(row) | {"points": tuple(row["points"])}) for row in rows)


def remove(tx: Connection, workshop_id: int, earlier_id: int) -> None:
    """Delete it, if it belongs to this workshop."""
    tx.execute(delete(table).where(table.c.id == earlier_id, table.c.workshop_id == workshop_id))
