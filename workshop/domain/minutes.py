"""What the organiser decides about the minutes: what they say, and what was edited by hand.

The board stays as it is; a draft lies over it like a sheet of tracing paper, by the keys of `outline.py`.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any

HIGHEST_LEVEL = 4
MOST_DOTS = 9_999


class Scope(StrEnum):
    """How much is written: the section alone, to paste into minutes, or the whole minutes."""

    SECTION = "section"
    PROTOCOL = "protocol"


class Words(StrEnum):
    """Whose words the points have: those of who sent them, or those that hosts and recorder made of them."""

    VERBATIM = "verbatim"
    EDITED = "edited"


@dataclass(frozen=True)
class Choices:
    """What the minutes say. `level` is the section's heading, 1 to `HIGHEST_LEVEL`, where it stands alone.

    With `most` only so many statements a topic stand on their own, those with the most dots (and those with
    as many); the points of the others go to "Weitere Nennungen". 0 means all.
    """

    scope: Scope = Scope.SECTION
    level: int = 1
    words: Words = Words.EDITED
    most: int = 0
    counts: bool = True
    dots: bool = True
    rounds: bool = False
    tables: bool = False
    introductions: bool = True
    minorities: bool = True
    feedback: bool = True
    others: bool = True
    parked: bool = True
    photos: bool = True
    annex: bool = False
    again: bool = True
    overview: bool = True
    agenda: bool = True
    participants: bool = True
    attachments: bool = True
    template: int | None = None


@dataclass(frozen=True)
class Edit:
    """What was changed of one heading or point, or of a cluster's lead-in.

    `text` stands in place of the board's words, whose fingerprint `base` was; `out` leaves it away; `dots`
    were counted in the room.
    """

    text: str | None = None
    base: str = ""
    out: bool = False
    dots: int = 0


@dataclass(frozen=True)
class Feedback:
    """What a topic's guests said to its results: so many agreed of so many asked, and what they missed."""

    confirmed: int = 0
    asked: int = 0
    missed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Draft:
    """The minutes as the organiser has them in hand.

    `edits`, `feedback` (by topic), `again` (a point → what was said earlier, as "earlier id:number") go by
    the outline's keys; `order` has each parent's keys in the order wished for; `seen` what the board said
    when somebody last looked, as fingerprints.
    """

    workshop_id: int
    choices: Choices = Choices()
    edits: Mapping[str, Edit] = field(default_factory=lambda: MappingProxyType({}))
    order: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    feedback: Mapping[str, Feedback] = field(default_factory=lambda: MappingProxyType({}))
    again: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    seen: Mapping[str, str] | None = None
    overview: str = ""
    recorder: str = ""


@dataclass(frozen=True)
class Earlier:
    """What an earlier event came to, to see what recurs: `label` is how the minutes call it, such as "2017".

    `points` are its bullets and headings in their order.
    """

    id: int
    workshop_id: int
    name: str
    label: str
    points: tuple[str, ...]


@dataclass(frozen=True)
class Template:
    """A house's own paper, a Word ("docx") or OpenDocument ("odt") file; its bytes are kept apart."""

    id: int
    name: str
    kind: str
    added_at: dt.datetime


def choices_from(values: Mapping[str, Any]) -> Choices:
    """Choices as they were stored; what this version does not know or cannot mean is left at its default."""
    usual = Choices()
    taken: dict[str, Any] = {}
    for name, value in values.items():
        known = getattr(usual, name, None)
        if isinstance(known, Scope | Words):
            kind = type(known)
            if value in [each.value for each in kind]:
                taken[name] = kind(value)
        elif name == "template":
            taken[name] = value if isinstance(value, int) else None
        elif known is not None and type(value) is type(known):
            taken[name] = value
    return Choices(**taken)
