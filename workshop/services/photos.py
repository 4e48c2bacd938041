"""What hosts do with photographs of the tablecloth: add, describe, look at and remove them.

What is stored is always a picture that this house has made itself; of what was sent nothing else remains.
"""

from dataclasses import replace

from workshop.domain.errors import Invalid
from workshop.domain.history import StepKind, forget_photo
from workshop.domain.limits import MOST_PHOTOS
from workshop.domain.model import Photo, Workshop
from workshop.domain.permissions import Action, require
from workshop.domain.text import limited_line
from workshop.live.feed import Kind
from workshop.photo.developing import develop
from workshop.services.house import Changing, House
from workshop.services.ledger import Done, Ledger
from workshop.services.visitor import Visitor
from workshop.storage import changes, photos, tables, topics, workshops


def add_photo(house: House, visitor: Visitor, table_id: int, data: bytes, caption: str = "") -> Photo:
    """Take a photograph (JPEG, PNG or WebP) of this table into its topic, behind the others.

    It is turned upright, scaled down and stripped of all that a camera wrote into it. Raise `Invalid` for
    one that is too large, damaged or no photograph, and for one too many. Takes much memory for a moment:
    the door lets few through at a time.
    """
    written = limited_line(caption, "photo-caption")
    with house.store.read() as tx:
        table = tables.get(tx, table_id)
        phase = workshops.get(tx, table.workshop_id).phase
        require(visitor.actor(table.topic_id), Action.ARRANGE, phase, table.topic_id)
        _require_room(photos.count_of_topic(tx, table.topic_id))
    # Between the transactions: nobody else should wait for a camera's twelve megapixels.
    developed = develop(data)
    with house.changing(Kind.BOARD) as change:
        table = tables.get(change.tx, table_id)
        workshop, _ = change.allow_topic(visitor, Action.ARRANGE, table.topic_id)
        _require_room(photos.count_of_topic(change.tx, table.topic_id))
        new = Photo(
            id=0,
            topic_id=table.topic_id,
            table_id=table.id,
            round=workshop.current_round,
            created_at=house.now(),
            width=developed.width,
            height=developed.height,
            caption=written,
        )
        return photos.add(change.tx, new, developed.large, developed.small)


def describe_photo(
    house: House,
    visitor: Visitor,
    photo_id: int,
    caption: str,
    alt: str,
    *,
    was: tuple[str, str] | None = None,
    by: str = "",
) -> Done:
    """Say what stands beneath a photo, and what it shows to who cannot see it; both may be empty.

    `was` is what the form showed of both when it was opened: what stayed untouched there follows what
    somebody else wrote meanwhile, and of what was touched on both sides nothing is overwritten, but
    `Invalid` raised. A step of `by`.
    """
    with house.changing(Kind.BOARD) as change:
        photo, workshop = _at_hand(change, visitor, photo_id)
        now = (photo.caption, photo.alt)
        typed = (limited_line(caption, "photo-caption"), limited_line(alt, "photo-alt"))
        ledger = Ledger(change, workshop, photo.topic_id)
        words = [_merged(*each) for each in zip(now, typed, was or now, strict=True)]
        ledger.sheet.change("photo", photo.id, caption=words[0], alt=words[1])
        ledger.record(by, house.now(), StepKind.DESCRIBE_PHOTO)
        ledger.store()
        return ledger.done


def remove_photo(house: House, visitor: Visitor, photo_id: int) -> None:
    """Delete a photo and its words for good: somebody may be on it who did not want to be."""
    with house.changing(Kind.BOARD) as change:
        photo, _ = _at_hand(change, visitor, photo_id)
        photos.remove(change.tx, photo.id)
        steps = changes.of_topic(change.tx, photo.topic_id)
        left = [replace(step, ops=forget_photo(step.ops, photo.id)) for step in steps]
        changes.rewrite(change.tx, [after for after, step in zip(left, steps, strict=True) if after != step])
    house.store.settle()


def list_photos(house: House, visitor: Visitor, topic_id: int) -> tuple[Photo, ...]:
    """The topic's photos in their order, for its hosts and the organiser."""
    with house.store.read() as tx:
        phase = workshops.get(tx, topics.get(tx, topic_id).workshop_id).phase
        require(visitor.actor(topic_id), Action.SEE_BOARD, phase, topic_id)
        return photos.of_topic(tx, topic_id)


def find_photo(house: House, visitor: Visitor, photo_id: int) -> Photo:
    """The photo without its bytes, for its topic's hosts and the organiser."""
    with house.store.read() as tx:
        photo = photos.get(tx, photo_id)
        phase = workshops.get(tx, topics.get(tx, photo.topic_id).workshop_id).phase
    require(visitor.actor(photo.topic_id), Action.SEE_BOARD, phase, photo.topic_id)
    return photo


def read_photo(house: House, visitor: Visitor, photo_id: int, *, small: bool = False) -> bytes:
    """The photo as a JPEG file, or a small one for an overview; for its topic's hosts and the organiser."""
    photo = find_photo(house, visitor, photo_id)
    with house.store.read() as tx:
        return photos.read(tx, photo.id, small=small)


def photo_path(table_id: int, photo_id: int) -> str:
    """Where a browser finds the photo through this table's board."""
    return f"/board/{table_id}/photos/{photo_id}"


def _require_room(count: int) -> None:
    if count >= MOST_PHOTOS:
        raise Invalid("photos-full", most=MOST_PHOTOS)


def _merged(now: str, typed: str, was: str) -> str:
    """What is to stand there: what was typed where something was, else what stands there now."""
    if typed == was:
        return now
    if now not in (was, typed):
        raise Invalid("photo-described-since")
    return typed


def _at_hand(change: Changing, visitor: Visitor, photo_id: int) -> tuple[Photo, Workshop]:
    photo = photos.get(change.tx, photo_id)
    workshop, _ = change.allow_topic(visitor, Action.ARRANGE, photo.topic_id)
    return photo, workshop
