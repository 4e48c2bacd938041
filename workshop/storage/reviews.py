"""Reviewers and their remarks in the database: rows to `Reviewer` and `Remark` and back.

Both go with the workshop, and a reviewer's remarks with the reviewer.
"""

import datetime as dt
from dataclasses import asdict

from sqlalchemy import Connection, delete, func, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.versions import Remark, Reviewer
from workshop.storage.schema import remark, reviewer


def add(tx: Connection, invited: Reviewer) -> Reviewer:
    """Store a reviewer under a new id (its own is ignored)."""
    values = asdict(invited)
    del values["id"]
    return Reviewer(**tx.execute(insert(reviewer).values(values).returning(reviewer)).mappings().one())


def by_token(tx: Connection, token: str) -> Reviewer:
    """The reviewer whose link holds this token, or `NotFound`."""
    row = tx.execute(select(reviewer).where(reviewer.c.token == token)).mappings().one_or_none()
    if row is None:
        raise NotFound("review-unknown")
    return Reviewer(**row)


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Reviewer, ...]:
    """The workshop's reviewers in the order in which they were invited."""
    query = select(reviewer).where(reviewer.c.workshop_id == workshop_id).order_by(reviewer.c.id)
    return tuple(Reviewer(**row) for row in tx.execute(query).mappings())


def remove(tx: Connection, workshop_id: int, reviewer_id: int) -> None:
    """Delete a reviewer of this workshop, and what they remarked."""
    wanted = (reviewer.c.id == reviewer_id, reviewer.c.workshop_id == workshop_id)
    tx.execute(delete(reviewer).where(*wanted))


def add_remark(tx: Connection, said: Remark) -> Remark:
    """Store a remark under a new id (its own is ignored)."""
    values = asdict(said)
    del values["id"]
    return Remark(**tx.execute(insert(remark).values(values).returning(remark)).mappings().one())


def remarks_of(tx: Connection, workshop_id: int) -> tuple[Remark, ...]:
    """All that was remarked on the workshop's minutes, the oldest first."""
    query = (
        select(remark)
        .join(reviewer, reviewer.c.id == remark.c.reviewer_id)
        .where(reviewer.c.workshop_id == workshop_id)
        .order_by(remark.c.id)
    )
    return tuple(Remark(**row) for row in tx.execute(query).mappings())


def count_remarks(tx: Connection, reviewer_id: int) -> int:
    """How many remarks this reviewer has made."""
    query = select(func.count()).select_from(remark).where(remark.c.reviewer_id == reviewer_id)
    return tx.scalar(query) or 0


def settle(tx: Connection, remark_id: int, at: dt.datetime | None) -> None:
    """Write down since when the remark has been settled; None opens it again."""
    tx.execute(update(remark).where(remark.c.id == remark_id).values(settled_at=at))


def remove_remark(tx: Connection, reviewer_id: int, remark_id: int) -> None:
    """Delete a remark of this reviewer."""
    tx.execute(delete(remark).where(remark.c.id == remark_id, remark.c.reviewer_id == reviewer_id))
