"""The neutral document: what is said, in which order, before any format is chosen.

Texts are plain, as people wrote them; escaping is each renderer's own business.
"""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """How a paragraph sounds: `SOFT` is an aside, such as the date or the counts."""

    NORMAL = "normal"
    SOFT = "soft"


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3."""

    level: int
    text: str


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of running text."""

    text: str
    tone: Tone = Tone.NORMAL


@dataclass(frozen=True)
class Bullets:
    """A list without numbers; one idea per item."""

    items: tuple[str, ...]


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


Block = Heading | Paragraph | Bullets | Picture


@dataclass(frozen=True)
class Document:
    """A whole document; `language` is one of `workshop.i18n.LANGUAGES`."""

    title: str
    author: str
    language: str
    blocks: tuple[Block, ...]
