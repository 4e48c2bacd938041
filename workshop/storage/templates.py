"""The house's own templates in the database; their bytes are read only where one is filled.

They belong to the house, not to a workshop.
"""

from sqlalchemy import Connection, delete, insert, select

from workshop.domain.errors import NotFound
from workshop.domain.minutes import Template
from workshop.storage.schema import template as table

_SHOWN = (table.c.id, table.c.name, table.c.kind, table.c.added_at)


def add(tx: Connection, template: Template, data: bytes) -> Template:
    """Store a template under a new id (its own is ignored) and return it with that id."""
    row = {"name": template.name, "kind": template.kind, "added_at": template.added_at, "data": data}
    return get(tx, tx.scalars(insert(table).values(row).returning(table.c.id)).one())


def everything(tx: Connection) -> tuple[Template, ...]:
    """All templates, by name."""
    rows = tx.execute(select(*_SHOWN).order_by(table.c.name, table.c.id)).mappings()
    return tuple(Template(**dict(row)) for row in rows)


def get(tx: Connection, template_id: int) -> Template:
    """The template, or `NotFound`."""
    row = tx.execute(select(*_SHOWN).where(table.c.id == template_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("template-unknown")
    return Template(**dict(row))


def read(tx: Connection, template_id: int) -> bytes:
    """Its bytes, or `NotFound`."""
    data = tx.scalar(select(table.c.data).where(table.c.id == template_id))
    if data is None:
        raise NotFound("template-unknown")
    return bytes(data)


def remove(tx: Connection, template_id: int) -> None:
    """Delete it; minutes that were to use it are written on plain paper."""
    tx.execute(delete(table).where(table.c.id == template_id))
