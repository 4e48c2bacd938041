"""Approved versions of the minutes in the database: written once, read with their seal checked.

What no longer fits its checksum is not handed out.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.versions import Approval, Version, canonical, seal
from workshop.storage.schema import minutes_version as table

_FIELDS = tuple(field.name for field in fields(Approval))
_APPROVAL = tuple(table.c[name] for name in _FIELDS)


def add(tx: Connection, version: Version) -> Version:
    """Store it under a new id and sealed anew (its own id and checksum are ignored)."""
    text = canonical(version.content)
    row = {name: getattr(version, name) for name in _FIELDS if name != "id"}
    row |= {"checksum": seal(version, text), "content": text}
    return _version(tx.execute(insert(table).values(row).returning(table)).mappings().one())


def get(tx: Connection, workshop_id: int, number: int) -> Version:
    """The workshop's version of this number, or `NotFound`; `Invalid` if it is not what was sealed."""
    numbered = select(table).where(table.c.workshop_id == workshop_id, table.c.number == number)
    row = tx.execute(numbered).mappings().one_or_none()
    if row is None:
        raise NotFound("version-unknown", number=number)
    return _version(row)


def newest(tx: Connection, workshop_id: int) -> Version | None:
    """The workshop's last version, or None; `Invalid` as for `get`."""
    last = select(table).where(table.c.workshop_id == workshop_id).order_by(table.c.number.desc()).limit(1)
    row = tx.execute(last).mappings().one_or_none()
    return None if row is None else _version(row)


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Approval, ...]:
    """All its approvals, the newest first, without what was approved."""
    query = select(*_APPROVAL).where(table.c.workshop_id == workshop_id).order_by(table.c.number.desc())
    return tuple(Approval(**row) for row in tx.execute(query).mappings())


def contents(tx: Connection, workshop_id: int) -> Iterator[Mapping[str, Any]]:
    """What lies in its versions, whether or not it still fits its seal; never to be handed out.

    What is no JSON object any more is passed over.
    """
    for text in tx.scalars(select(table.c.content).where(table.c.workshop_id == workshop_id)):
        with suppress(ValueError):
            content = json.loads(text)
            if isinstance(content, dict):
                yield content


def _version(row: RowMapping) -> Version:
    text = row["content"]
    approval = Approval(**{name: row[name] for name in _FIELDS})
    if seal(approval, text) != approval.checksum:
        raise Invalid("version-damaged", number=approval.number)
    return Version(**vars(approval), content=json.loads(text))
