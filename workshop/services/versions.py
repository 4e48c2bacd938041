"""Approving the minutes: what was approved is written down as a version, kept, rendered again and compared.

The draft goes on beside it; a version never changes.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from workshop.domain.errors import Invalid
from workshop.domain.minutes import Draft, Scope
from workshop.domain.model import Phase, Photo, Record
from workshop.domain.permissions import Action, require
from workshop.domain.phases import enter
from workshop.domain.results import harvest
from workshop.domain.text import limited_paragraphs, require_line
from workshop.domain.tracing import outline
from workshop.domain.versions import (
    Approval,
    Difference,
    Line,
    LineKind,
    Version,
    canonical,
    checksum,
    compare,
)
from workshop.export import html
from workshop.export.document import Document, Paragraph
from workshop.export.formats import FORMATS
from workshop.export.frozen import freeze, freeze_blocks, hash_photo, thaw
from workshop.export.minutes import count
from workshop.export.names import file_stem
from workshop.export.photos import Print
from workshop.export.versions import lines, places
from workshop.i18n import Translator, translator
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.minutes import Export, addresses, read_paper, render, write_minutes
from workshop.services.visitor import Visitor
from workshop.storage import drafts, photos, records, versions, workshops

_NAME_LIMIT = 200
_NOTE_LIMIT = 1_000


@dataclass(frozen=True)
class Standing:
    """Where the minutes stand: all approvals, the newest first, and what has changed since the newest.

    `changed` without any `differences` means that only what stands around the lines is another: a count, a
    photo, the agenda. `sentence` says where the ideas are in the draft, `damaged` that the newest version is
    not what was approved, so that nothing can be said against it. `mark` tells by what the minutes say now.
    """

    approvals: tuple[Approval, ...]
    sentence: str
    mark: str
    changed: bool = False
    differences: tuple[Difference, ...] = ()
    damaged: bool = False


def approve_minutes(
    house: House, visitor: Visitor, workshop_id: int, by: str, on: dt.date, note: str = "", mark: str = ""
) -> Version:
    """Approve the minutes as they stand now: they become the next version, and a harvest ends.

    With a `Standing.mark`, raise `Invalid` if they say something else since: that, nobody has seen yet. Raise
    it too if they say just what the newest version says, and for a day that is still to come.
    """
    name = require_line(by, "approve-by", _NAME_LIMIT)
    words = limited_paragraphs(note, "approve-note", _NOTE_LIMIT)
    # A day's tolerance: where the approver is, it may be tomorrow already.
    if on > house.now().date() + dt.timedelta(days=1):
        raise Invalid("approve-day")
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.APPROVE, workshop_id)
        approvals = versions.of_workshop(change.tx, workshop_id)
        content = _write_content(
            change.tx,
            records.get(change.tx, workshop_id),
            lambda photo: hash_photo(photos.read(change.tx, photo.id, small=False)),
        )
        if mark not in ("", _mark(content)):
            raise Invalid("minutes-moved-on")
        last = _intact(change.tx, approvals[0]) if approvals else None
        if last is not None and _says_the_same(last, content):
            raise Invalid("version-unchanged", number=last.number)
        number = approvals[0].number + 1 if approvals else 1
        if workshop.phase is Phase.HARVEST:
            closed = replace(workshop, phase=enter(workshop.phase, Phase.CLOSED), round_started_at=None)
            workshops.change(change.tx, closed)
        return versions.add(
            change.tx, Version(0, workshop_id, number, name, on, house.now(), words, "", content)
        )


def approved(tx: Connection, workshop_id: int) -> Version | None:
    """The newest version, or None; `Invalid` if it is not what was approved."""
    return versions.newest(tx, workshop_id)


def read_standing(house: House, visitor: Visitor, workshop_id: int) -> Standing:
    """Which versions there are, and whether the draft still says what the newest one says."""
    with house.store.read() as tx:
        record = records.get(tx, workshop_id)
        require(visitor.actor(), Action.EDIT_MINUTES, record.workshop.phase)
        approvals = versions.of_workshop(tx, workshop_id)
        draft = drafts.get(tx, workshop_id)
        last = _intact(tx, approvals[0]) if approvals else None
        known = photos_of(last) if last is not None else {}
        # A photo that the last version does not have is a change already, whatever its file holds.
        content = _write_content(tx, record, lambda photo: known.get(photo.id, ""))
    sentence = count(outline(harvest(record), draft), translator(record.workshop.language))
    standing = Standing(approvals, sentence, _mark(content))
    if last is None:
        return replace(standing, changed=bool(approvals), damaged=bool(approvals))
    return replace(
        standing,
        changed=not _says_the_same(last, content),
        differences=compare(last.lines(), _lines(content)),
    )


def read_version(house: House, visitor: Visitor, workshop_id: int, number: int) -> str:
    """A version as an HTML fragment; its headings begin with h2, under a screen's h1."""
    with house.store.read() as tx:
        record = records.get(tx, workshop_id)
        require(visitor.actor(), Action.EXPORT, record.workshop.phase)
        version = versions.get(tx, workshop_id, number)
        found = {each.photo.id: each for prints in addresses(tx, record).values() for each in prints}
    return html.render(document_of(version, found), top_level=2)


def export_version(house: House, visitor: Visitor, workshop_id: int, number: int, kind: str) -> Export:
    """A version as a file; `kind` is one of `FORMATS`."""
    if kind not in FORMATS:
        raise Invalid("format-unknown", format=kind, known=", ".join(FORMATS))
    with house.store.read() as tx:
        workshop = workshops.get(tx, workshop_id)
        require(visitor.actor(), Action.EXPORT, workshop.phase)
        version = versions.get(tx, workshop_id, number)
        known = {photo.id: photo for photo in photos.of_workshop(tx, workshop_id)}
        wanted = [known[photo_id] for photo_id in photos_of(version) if photo_id in known]
        pictures = FORMATS[kind].pictures
        found = {
            photo.id: Print(photo, data=photos.read(tx, photo.id, small=False) if pictures else b"")
            for photo in wanted
        }
        paper = read_paper(tx, kind, drafts.get(tx, workshop_id).choices.template)
    name = f"{file_stem(version.content['document']['title'])}-v{number}{FORMATS[kind].suffix}"
    return render(document_of(version, found), kind, name, paper)


def compare_versions(
    house: House, visitor: Visitor, workshop_id: int, before: int | None, after: int | None
) -> tuple[Difference, ...]:
    """How two versions differ, by their numbers; None is the draft as it stands now."""
    with house.store.read() as tx:
        record = records.get(tx, workshop_id)
        require(visitor.actor(), Action.EDIT_MINUTES, record.workshop.phase)

        def said(number: int | None) -> tuple[Line, ...]:
            if number is not None:
                return versions.get(tx, workshop_id, number).lines()
            t = translator(record.workshop.language)
            return _lines({"lines": lines(outline(harvest(record), drafts.get(tx, workshop_id)), t)})

        return compare(said(before), said(after))


def document_of(version: Version, found: Mapping[int, Print]) -> Document:
    """What was approved, by whom and when as its last words; `found` are the photos that are still there."""
    frozen = version.content["document"]
    t = translator(frozen["language"])
    document = thaw(frozen, found.get, t("approve-photo-removed"))
    said = say_approval(version, t)
    return replace(
        document,
        blocks=(*document.blocks, Paragraph(said, fields=("FREIGABE",))),
        fields=tuple((name, said if name == "FREIGABE" else text) for name, text in document.fields),
    )


def say_approval(approval: Approval, t: Translator) -> str:
    """By whom and when, which version, and the beginning of its checksum."""
    return t(
        "approve-sentence",
        name=approval.approved_by,
        date=t.date(approval.approved_on),
        number=approval.number,
        checksum=approval.checksum[:12],
    )


def _write_content(tx: Connection, record: Record, hashed: Callable[[Photo], str]) -> dict[str, Any]:
    """All that a version of these minutes would hold; `hashed` gives the hash of a photo's file."""
    workshop_id, t = record.workshop.id, translator(record.workshop.language)
    draft = drafts.get(tx, workshop_id)
    printed = photos.of_workshop(tx, workshop_id) if draft.choices.photos else ()
    known = {photo: hashed(photo) for photo in printed}
    prints: dict[int, list[Print]] = {}
    for photo in known:
        prints.setdefault(photo.topic_id, []).append(Print(photo))
    whole = outline(harvest(record), draft)
    return {
        "document": freeze(write_minutes(tx, record, draft, prints), known),
        "results": freeze_blocks(write_minutes(tx, record, _for_guests(draft), {}).blocks, {}),
        "lines": lines(whole, t),
        "places": places(whole, t),
        "annex": draft.choices.annex,
    }


def _mark(content: Mapping[str, Any]) -> str:
    """What tells this content from another; a photo counts by its number, for its file never changes."""
    document = content["document"]
    blocks = [{**block, "sha256": ""} if block["is"] == "picture" else block for block in document["blocks"]]
    return checksum(canonical({**content, "document": {**document, "blocks": blocks}}))


def _says_the_same(version: Version, content: Mapping[str, Any]) -> bool:
    return canonical(version.content) == canonical(content)


def _intact(tx: Connection, approval: Approval) -> Version | None:
    """The version of this approval; None if it is not what was approved."""
    with suppress(Invalid):
        return versions.get(tx, approval.workshop_id, approval.number)
    return None


def _for_guests(draft: Draft) -> Draft:
    """The section alone: no participants, no faces, no words of ideas that were left out."""
    choices = replace(draft.choices, scope=Scope.SECTION, level=1, photos=False, annex=False)
    return replace(draft, choices=choices)


def photos_of(version: Version) -> dict[int, str]:
    """The photos that a version shows, by id, with the hashes of their files."""
    blocks = version.content["document"]["blocks"]
    return {block["photo"]: block["sha256"] for block in blocks if block["is"] == "picture"}


def _lines(content: Mapping[str, Any]) -> tuple[Line, ...]:
    return tuple(Line(key, LineKind(kind), text) for key, kind, text in content["lines"])
