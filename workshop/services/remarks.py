"""What reviewers do with their secret link: read the minutes, and remark on a line or on the whole.

They see each other's remarks; after the approval the link shows what was approved.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from workshop.domain.deletion import deletion_day
from workshop.domain.errors import Invalid, NotAllowed, NotFound
from workshop.domain.model import Phase, Record, Workshop
from workshop.domain.results import harvest
from workshop.domain.text import limited_paragraphs
from workshop.domain.tracing import outline
from workshop.domain.versions import GENERAL, Approval, Remark, Reviewer
from workshop.export.document import Document
from workshop.export.photos import Print
from workshop.export.versions import lines
from workshop.i18n import translator
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.minutes import write_minutes
from workshop.services.versions import approved, document_of, photos_of
from workshop.storage import drafts, photos, records, reviews, workshops

MOST_REMARKS = 200
LONGEST_REMARK = 2_000


@dataclass(frozen=True)
class Said:
    """A remark, who made it, and the words that it is about; "" for the whole or for what is gone."""

    remark: Remark
    reviewer: Reviewer
    about: str
    gone: bool = False


@dataclass(frozen=True)
class Review:
    """What a reviewer's link shows: the draft with all remarks by key, or what was approved, without any.

    `gone` are the remarks on lines that the draft has no more.
    """

    reviewer: Reviewer
    workshop: Workshop
    document: Document
    said: Mapping[str, Sequence[Said]]
    gone: tuple[Said, ...]
    approval: Approval | None
    delete_on: dt.date | None


def say_remarks(tx: Connection, workshop_id: int, now: Mapping[str, str]) -> list[Said]:
    """All remarks, the oldest first; `now` are the lines as `said_lines` gives them."""
    people = {each.id: each for each in reviews.of_workshop(tx, workshop_id)}
    known = {GENERAL, *now}
    return [
        Said(each, people[each.reviewer_id], now.get(each.key, ""), gone=each.key not in known)
        for each in reviews.remarks_of(tx, workshop_id)
    ]


def said_lines(tx: Connection, record: Record) -> dict[str, str]:
    """The words of every line that the draft prints, by its key."""
    whole = outline(harvest(record), drafts.get(tx, record.workshop.id))
    return {key: text for key, _, text in lines(whole, translator(record.workshop.language))}


def open_review(house: House, token: str) -> Review:
    """What the link with this token shows, or `NotFound`."""
    with house.store.read() as tx:
        reviewer = _reviewer(tx, token)
        record = records.get(tx, reviewer.workshop_id)
        workshop = record.workshop
        prints = {
            photo.id: Print(photo, url=f"/review/{token}/photos/{photo.id}")
            for photo in photos.of_workshop(tx, workshop.id)
        }
        version = approved(tx, workshop.id) if workshop.phase is Phase.CLOSED else None
        day = deletion_day(workshop, house.settings.guests.keep_days)
        if version is not None:
            return Review(reviewer, workshop, document_of(version, prints), {}, (), version, day)
        of_topic: dict[int, list[Print]] = defaultdict(list)
        for each in prints.values():
            of_topic[each.photo.topic_id].append(each)
        document = write_minutes(tx, record, drafts.get(tx, workshop.id), of_topic)
        by_key: dict[str, list[Said]] = defaultdict(list)
        said = say_remarks(tx, workshop.id, said_lines(tx, record))
        for remark in said:
            by_key[remark.remark.key].append(remark)
        gone = tuple(each for each in said if each.gone)
        return Review(reviewer, workshop, document, by_key, gone, None, day)


def remark(house: House, token: str, key: str, text: str) -> Remark:
    """Remark something on the line with this key, or on the whole (`GENERAL`).

    The same words on the same line stay one remark, however often they are sent. Raise `NotAllowed` after
    the approval and for who is too fast, `Invalid` for no words, too many, or a line that is gone.
    """
    words = limited_paragraphs(text, "remark", LONGEST_REMARK)
    if not words:
        raise Invalid("remark-empty")
    with house.changing(Kind.MINUTES) as change:
        reviewer = _reviewer(change.tx, token)
        record = records.get(change.tx, reviewer.workshop_id)
        _require_open(change.tx, record.workshop)
        for known in reviews.remarks_of(change.tx, reviewer.workshop_id):
            if (known.reviewer_id, known.key, known.text) == (reviewer.id, key, words):
                change.allow()
                return known
        if key != GENERAL and key not in said_lines(change.tx, record):
            raise Invalid("remark-line-gone")
        if reviews.count_remarks(change.tx, reviewer.id) >= MOST_REMARKS:
            raise Invalid("remarks-full", most=MOST_REMARKS)
        if seconds := house.pace.take(f"review {reviewer.id}"):
            raise NotAllowed("too-fast", seconds=seconds)
        change.allow()
        return reviews.add_remark(change.tx, Remark(0, reviewer.id, key, words, house.now()))


def take_back_remark(house: House, token: str, remark_id: int) -> None:
    """Delete one's own remark; one that is gone already, or another's, stays as it is."""
    with house.changing(Kind.MINUTES) as change:
        reviewer = _reviewer(change.tx, token)
        _require_open(change.tx, workshops.get(change.tx, reviewer.workshop_id))
        change.allow()
        reviews.remove_remark(change.tx, reviewer.id, remark_id)


def read_review_photo(house: House, token: str, photo_id: int) -> bytes:
    """A photo of the minutes as a JPEG file, for who has a reviewer's link; else `NotFound`."""
    with house.store.read() as tx:
        reviewer = _reviewer(tx, token)
        if photo_id not in _shown_photos(tx, reviewer.workshop_id):
            raise NotFound("photo-unknown")
        return photos.read(tx, photo_id, small=False)


def _reviewer(tx: Connection, token: str) -> Reviewer:
    if not token.isascii() or not token.isprintable():
        raise NotFound("review-unknown")
    return reviews.by_token(tx, token)


def _require_open(tx: Connection, workshop: Workshop) -> None:
    if workshop.phase is Phase.CLOSED and approved(tx, workshop.id) is not None:
        raise NotAllowed("review-approved")


def _shown_photos(tx: Connection, workshop_id: int) -> set[int]:
    """The photos of what the link shows now."""
    closed = workshops.get(tx, workshop_id).phase is Phase.CLOSED
    version = approved(tx, workshop_id) if closed else None
    if version is not None:
        return set(photos_of(version))
    draft = drafts.get(tx, workshop_id)
    if not draft.choices.photos:
        return set()
    whole = outline(harvest(records.get(tx, workshop_id)), draft)
    printed = {section.topic.id for section in whole.printed()}
    return {photo.id for photo in photos.of_workshop(tx, workshop_id) if photo.topic_id in printed}
