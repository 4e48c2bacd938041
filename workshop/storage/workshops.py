"""Workshops in the database: rows to `Workshop` and back.

Lists within it (rounds, agenda, participants, attachments) are stored as JSON in its row.
"""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.model import Participant, Phase, Round, Sharing, Workshop
from workshop.storage.schema import workshop as table


def add(tx: Connection, workshop: Workshop) -> Workshop:
    """Store a workshop under a new id (its own is ignored) and return it with that id."""
    row = tx.execute(insert(table).values(_to_row(workshop)).returning(table))
    return _from_row(row.mappings().one())


def get(tx: Connection, workshop_id: int) -> Workshop:
    """The workshop, or `NotFound`."""
    row = tx.execute(select(table).where(table.c.id == workshop_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("workshop-unknown", id=workshop_id)
    return _from_row(row)


def everything(tx: Connection) -> tuple[Workshop, ...]:
    """All workshops, the newest first."""
    return tuple(_from_row(row) for row in tx.execute(select(table).order_by(table.c.id.desc())).mappings())


def change(tx: Connection, workshop: Workshop) -> None:
    """Write every field of the workshop with this id."""
    tx.execute(update(table).where(table.c.id == workshop.id).values(_to_row(workshop)))


def remove(tx: Connection, workshop_id: int) -> None:
    """Delete the workshop and all that belongs to it."""
    tx.execute(delete(table).where(table.c.id == workshop_id))


def _to_row(workshop: Workshop) -> Mapping[str, Any]:
    row = asdict(workshop)
    del row["id"]
    return row | {"phase": workshop.phase.value, "sharing": workshop.sharing.value}


def _from_row(row: RowMapping) -> Workshop:
    return Workshop(
        **dict(row)
        | {
            "rounds": tuple(Round(**r) for r in row["rounds"]),
            "agenda": tuple(row["agenda"]),
            "participants": tuple(Participant(**p) for p in row["participants"]),
            "attachments": tuple(row["attachments"]),
            "phase": Phase(row["phase"]),
            "sharing": Sharing(row["sharing"]),
        }
    )
