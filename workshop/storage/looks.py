"""How organisations look on their prints, one row per workshop that has a colour or a logo.

The logo's bytes are read with it: it is small, and always wanted.
"""

from sqlalchemy import Connection, delete, insert, select

from workshop.domain.look import Look
from workshop.storage.schema import workshop_look as table


def get(tx: Connection, workshop_id: int) -> Look:
    """The workshop's look; the house's own where nothing was chosen."""
    row = tx.execute(select(table).where(table.c.workshop_id == workshop_id)).mappings().one_or_none()
    if row is None:
        return Look()
    logo = row["logo"]
    return Look(row["colour"], None if logo is None else bytes(logo), row["logo_width"], row["logo_height"])


def put(tx: Connection, workshop_id: int, look: Look) -> None:
    """Set the workshop's look, in place of an earlier one."""
    tx.execute(delete(table).where(table.c.workshop_id == workshop_id))
    row = {"colour": look.colour, "logo": look.logo, "logo_width": look.width, "logo_height": look.height}
    if look != Look():
        tx.execute(insert(table).values(workshop_id=workshop_id, **row))


def newest(tx: Connection, besides: int) -> Look:
    """The look of the newest workshop that has one, `besides` this one; else the house's own."""
    found = select(table.c.workshop_id).where(table.c.workshop_id != besides)
    workshop_id = tx.scalar(found.order_by(table.c.workshop_id.desc()).limit(1))
    return Look() if workshop_id is None else get(tx, workshop_id)
