"""The minutes: what the workshop came to, as a preview and as a file.

What is said is decided in `export.minutes`; each format only says it.
"""

import logging
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from workshop.domain.errors import Invalid, NotFound, Unavailable
from workshop.domain.minutes import Choices, Draft, Scope
from workshop.domain.model import Record, Workshop
from workshop.domain.permissions import Action
from workshop.domain.results import Counts, harvest
from workshop.domain.tracing import outline
from workshop.export import html, spreadsheet
from workshop.export.clipboard import Clipping, clip
from workshop.export.document import Document
from workshop.export.formats import FORMATS
from workshop.export.ideas_list import list_ideas
from workshop.export.minutes import IncompleteMinutes, Material, compose, count
from workshop.export.names import file_stem
from workshop.export.photos import Print
from workshop.export.templates import check
from workshop.export.workshop_file import write_workshop_file
from workshop.i18n import translator
from workshop.services.house import House
from workshop.services.photos import photo_path
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.storage import drafts, earlier, photos, templates

# Tables of all ideas, and the whole workshop: they say everything, whatever the minutes leave out.
SPREADSHEETS = {
    "xlsx": (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": (".csv", "text/csv; charset=utf-8"),
}
JSON = "json"
EXPORTS = (*FORMATS, *SPREADSHEETS, JSON)


_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Preview:
    """The minutes as they stand: an HTML fragment, and where the ideas are, counted and said.

    `clip` is to be pasted elsewhere: its headings have the levels that were chosen, and its photos are named.
    `left_out` ideas are on the board and not in these minutes.
    """

    html: str
    clip: Clipping
    counts: Counts
    left_out: int
    sentence: str
    choices: Choices


@dataclass(frozen=True)
class Export:
    """A file to hand out; `replaced` are the characters that its format could not show."""

    name: str
    media_type: str
    data: bytes
    replaced: tuple[str, ...] = ()


def preview_minutes(house: House, visitor: Visitor, workshop_id: int, language: str | None = None) -> Preview:
    """Show the organiser what an export would say now; its headings begin with h2, under a screen's h1.

    The sentence is in `language`, or in the workshop's. Raise `Unavailable` if an idea would be lost.
    """
    record = read_workshop(house, visitor, workshop_id, Action.EXPORT)
    with house.store.read() as tx:
        draft = drafts.get(tx, workshop_id)
        document = write_minutes(tx, record, draft, addresses(tx, record))
    results = harvest(record)
    whole = outline(results, draft)
    highest = 1 if draft.choices.scope is Scope.PROTOCOL else draft.choices.level
    return Preview(
        html.render(document, top_level=3 - highest),
        clip(document),
        results.counts,
        whole.left_out(),
        count(whole, translator(language or record.workshop.language)),
        draft.choices,
    )


def export_minutes(
    house: House, visitor: Visitor, workshop_id: int, kind: str, paper: bytes | None = None
) -> Export:
    """The minutes as a file; `kind` is one of `EXPORTS`, "json" being the whole workshop.

    It is written on this `paper`, a template of the house, or else on the one that was chosen. Raise
    `Invalid` for a template of another kind, `Unavailable` if an idea would be lost.
    """
    if kind not in EXPORTS:
        raise Invalid("format-unknown", format=kind, known=", ".join(EXPORTS))
    if paper is not None and check(paper) != kind:
        raise Invalid("template-other-kind", kind=kind)
    record = read_workshop(house, visitor, workshop_id, Action.EXPORT)
    name = name_export(record.workshop, kind)
    if kind == JSON:
        return Export(name, "application/json", write_workshop_file(record))
    if kind in SPREADSHEETS:
        return Export(name, SPREADSHEETS[kind][1], _spreadsheet(record, kind))
    with house.store.read() as tx:
        draft = drafts.get(tx, workshop_id)
        prints = pictures(tx, record) if FORMATS[kind].pictures else addresses(tx, record)
        document = write_minutes(tx, record, draft, prints)
        if paper is None:
            paper = read_paper(tx, kind, draft.choices.template)
    return render(document, kind, name, paper)


def read_paper(tx: Connection, kind: str, template_id: int | None) -> bytes | None:
    """The house's own paper that was chosen, if there still is one of this kind."""
    if not FORMATS[kind].templates or template_id is None:
        return None
    try:
        template = templates.get(tx, template_id)
    except NotFound:
        return None
    return templates.read(tx, template.id) if template.kind == kind else None


def render(document: Document, kind: str, name: str, paper: bytes | None) -> Export:
    """A document as a file, on this paper; it takes a while, so not within a transaction."""
    rendered = FORMATS[kind].render(document, paper)
    return Export(name, FORMATS[kind].media_type, rendered.data, rendered.replaced)


def name_export(workshop: Workshop, kind: str) -> str:
    """The name of the file that `export_minutes` makes of this workshop."""
    if kind == JSON:
        return file_stem(workshop.title) + ".workshop.json"
    suffix = SPREADSHEETS[kind][0] if kind in SPREADSHEETS else FORMATS[kind].suffix
    return file_stem(workshop.title) + suffix


def write_minutes(
    tx: Connection, record: Record, draft: Draft, prints: Mapping[int, Sequence[Print]]
) -> Document:
    """The document that record and draft make, in the workshop's language.

    Raise `Unavailable` rather than lose an idea or say it twice.
    """
    labels = {
        f"{each.id}:{n}": each.label
        for each in earlier.of_workshop(tx, record.workshop.id)
        for n in range(len(each.points))
    }
    again = {
        key: list(dict.fromkeys(labels[name] for name in names if name in labels))
        for key, names in draft.again.items()
    }
    try:
        return compose(harvest(record), translator(record.workshop.language), Material(draft, prints, again))
    except IncompleteMinutes as fault:
        _log.exception("the minutes of workshop %s are incomplete", record.workshop.id)
        raise Unavailable("minutes-incomplete") from fault


def addresses(tx: Connection, record: Record) -> Mapping[int, Sequence[Print]]:
    """Each topic's photos for a screen, which fetches them; as bytes where no table is left to ask."""
    table_of = {table.topic_id: table.id for table in record.tables}
    prints = defaultdict(list)
    for photo in photos.of_workshop(tx, record.workshop.id):
        table_id = table_of.get(photo.topic_id)
        if table_id is None:
            # The large file, because a version is held against its hash.
            shown = Print(photo, data=photos.read(tx, photo.id, small=False))
        else:
            shown = Print(photo, url=photo_path(table_id, photo.id))
        prints[photo.topic_id].append(shown)
    return prints


def pictures(tx: Connection, record: Record) -> Mapping[int, Sequence[Print]]:
    """Each topic's photos for a file, with their bytes."""
    prints = defaultdict(list)
    for photo in photos.of_workshop(tx, record.workshop.id):
        prints[photo.topic_id].append(Print(photo, data=photos.read(tx, photo.id, small=False)))
    return prints


def _spreadsheet(record: Record, kind: str) -> bytes:
    t = translator(record.workshop.language)
    grid = list_ideas(harvest(record), t)
    if kind == "csv":
        return spreadsheet.csv(grid)
    return spreadsheet.xlsx(record.workshop.title, t.language, grid)
