"""The neutral document: what is said, in which order, before any format is chosen.

Texts are plain, as people wrote them; escaping is each renderer's own business.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

DEEPEST = 6


class Tone(StrEnum):
    """How a paragraph sounds.

    `SOFT` is an aside, such as the counts; `SUBTITLE` stands under the title; `LEAD` is a sentence that the
    bullets behind it complete; `DISSENT` is what a minority holds against a statement; `CLOSING` stands apart
    from all above it.
    """

    NORMAL = "normal"
    SOFT = "soft"
    SUBTITLE = "subtitle"
    LEAD = "lead"
    DISSENT = "dissent"
    CLOSING = "closing"


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to `DEEPEST`. `key` is its name in the outline, "" for what has no place there.

    `fields` are the template's placeholders that say the same; see `Document`.
    """

    level: int
    text: str
    key: str = field(default="", compare=False)
    fields: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of running text; `fields` are the template's placeholders that together say the same.

    `key` is a lead-in's name in the outline, "" for every other paragraph.
    """

    text: str
    tone: Tone = Tone.NORMAL
    fields: tuple[str, ...] = field(default=(), compare=False)
    key: str = field(default="", compare=False)


@dataclass(frozen=True)
class Bullets:
    """A list without numbers; one idea per item. `keys` names the items in the outline, or is ()."""

    items: tuple[str, ...]
    keys: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class Grid:
    """A table: `head` has the columns' names, each row as many texts; `name` says what it holds."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Picture:
    """A JPEG picture: `alt` says it to who cannot see it, `caption` ("" for none) stands beneath it.

    `width` and `height` are in pixels. A file needs `data`; a page on the screen makes do with a `url`.
    """

    name: str
    alt: str
    caption: str
    width: int
    height: int
    data: bytes = b""
    url: str = ""


Block = Heading | Paragraph | Bullets | Grid | Picture


@dataclass(frozen=True)
class Document:
    """A whole document; `language` is one of `workshop.i18n.LANGUAGES`.

    `fields` are the texts for a template's small placeholders, by their names without brackets, such as
    `TITEL`; those that need a whole paragraph come from `blocks`.
    """

    title: str
    author: str
    language: str
    blocks: tuple[Block, ...]
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Rendered:
    """A file, and the characters that its format could not show and that stand there as their code."""

    data: bytes
    replaced: tuple[str, ...] = ()


def texts(block: Block) -> Iterator[str]:
    """Every text of a block in the order in which it is read, a picture's alt before its caption."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Bullets(items=items):
            yield from items
        case Grid(name, head, rows):
            yield name
            yield from head
            for row in rows:
                yield from row
        case Picture(alt=alt, caption=caption):
            yield alt
            yield caption
