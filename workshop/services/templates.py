"""The house's own papers: an organisation uploads its Word or OpenDocument template, once for all workshops.

What is stored has been checked: it can be opened, has its place for the results, and runs nothing.
"""

from collections.abc import Container
from dataclasses import replace
from itertools import count

from workshop.domain.errors import Invalid
from workshop.domain.minutes import Template
from workshop.domain.model import Phase
from workshop.domain.permissions import Action, require
from workshop.domain.text import require_line
from workshop.export.templates import check
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import templates

MOST_TEMPLATES = 50


def add_template(house: House, visitor: Visitor, name: str, data: bytes) -> Template:
    """Store a template under its file's name, with a number behind it if there is one of that name.

    Raise `Invalid` for a file that cannot be taken, with the reason, and for one too many.
    """
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    # Between the transactions: nobody else should wait while somebody's file is unpacked.
    new = Template(0, require_line(name, "template-name"), str(check(data)), house.now())
    with house.changing(Kind.MINUTES) as change:
        change.allow()
        stored = templates.everything(change.tx)
        if len(stored) >= MOST_TEMPLATES:
            raise Invalid("templates-full", most=MOST_TEMPLATES)
        free = _free(new.name, {each.name for each in stored})
        return templates.add(change.tx, replace(new, name=free), data)


def list_templates(house: House, visitor: Visitor) -> tuple[Template, ...]:
    """All templates of the house, by name."""
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    with house.store.read() as tx:
        return templates.everything(tx)


def remove_template(house: House, visitor: Visitor, template_id: int) -> None:
    """Delete a template; minutes that were to use it are written on plain paper."""
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    with house.changing(Kind.MINUTES) as change:
        change.allow()
        templates.remove(change.tx, template_id)


def _free(name: str, taken: Container[str]) -> str:
    numbered = (name if n == 1 else f"{name} ({n})" for n in count(1))
    return next(each for each in numbered if each not in taken)
