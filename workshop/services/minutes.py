"""The minutes: what the workshop came to, as a preview and as a file.

What is said is decided in `export.minutes`; each format only says it.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workshop.domain.errors import Invalid
from workshop.domain.model import Record, Workshop
from workshop.domain.permissions import Action
from workshop.domain.results import Counts, harvest
from workshop.export import html
from workshop.export.document import Document
from workshop.export.formats import FORMATS
from workshop.export.minutes import compose
from workshop.export.photos import Print
from workshop.export.workshop_file import write_workshop_file
from workshop.i18n import translator
from workshop.services.house import House
from workshop.services.photos import photo_path
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.storage import photos

JSON = "json"
EXPORTS = (*FORMATS, JSON)

# Umlauts are spelled out, so that a file's name survives every mail system and archive.
_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}


@dataclass(frozen=True)
class Preview:
    """The minutes as they stand: an HTML fragment and where the ideas are."""

    html: str
    counts: Counts


@dataclass(frozen=True)
class Export:
    """A file to hand out."""

    name: str
    media_type: str
    data: bytes


def preview_minutes(house: House, visitor: Visitor, workshop_id: int) -> Preview:
    """Show the organiser what an export would say now; its headings begin with h2, under a screen's h1."""
    record = read_workshop(house, visitor, workshop_id, Action.EXPORT)
    document = _document(record, _addresses(house, record))
    return Preview(html.render(document, top_level=2), harvest(record).counts)


def export_minutes(house: House, visitor: Visitor, workshop_id: int, kind: str) -> Export:
    """The minutes as a file; `kind` is one of `EXPORTS`, "json" being the whole workshop."""
    if kind not in EXPORTS:
        raise Invalid("format-unknown", format=kind, known=", ".join(EXPORTS))
    record = read_workshop(house, visitor, workshop_id, Action.EXPORT)
    name = name_export(record.workshop, kind)
    if kind == JSON:
        return Export(name, "application/json", write_workshop_file(record))
    chosen = FORMATS[kind]
    document = _document(record, _pictures(house, record, with_bytes=chosen.pictures))
    return Export(name, chosen.media_type, chosen.render(document))


def name_export(workshop: Workshop, kind: str) -> str:
    """The name of the file that `export_minutes` makes of this workshop."""
    return _file_stem(workshop.title) + (".workshop.json" if kind == JSON else FORMATS[kind].suffix)


def _document(record: Record, prints: Mapping[int, Sequence[Print]]) -> Document:
    return compose(harvest(record), translator(record.workshop.language), prints)


def _addresses(house: House, record: Record) -> Mapping[int, Sequence[Print]]:
    """Each topic's photos for a screen, which fetches them; as bytes where no table is left to ask."""
    table_of = {table.topic_id: table.id for table in record.tables}
    prints = defaultdict(list)
    with house.store.read() as tx:
        for photo in photos.of_workshop(tx, record.workshop.id):
            table_id = table_of.get(photo.topic_id)
            if table_id is None:
                shown = Print(photo, data=photos.read(tx, photo.id, small=True))
            else:
                shown = Print(photo, url=photo_path(table_id, photo.id))
            prints[photo.topic_id].append(shown)
    return prints


def _pictures(house: House, record: Record, *, with_bytes: bool) -> Mapping[int, Sequence[Print]]:
    """Each topic's photos for a file, with their bytes if the file holds pictures."""
    prints = defaultdict(list)
    with house.store.read() as tx:
        for photo in photos.of_workshop(tx, record.workshop.id):
            data = photos.read(tx, photo.id, small=False) if with_bytes else b""
            prints[photo.topic_id].append(Print(photo, data=data))
    return prints


def _file_stem(title: str) -> str:
    for umlaut, spelled in _SPELLED.items():
        title = title.replace(umlaut, spelled)
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "workshop"
