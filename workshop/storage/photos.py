"""Photos in the database: rows to `Photo` and back, and their bytes, which only who wants them reads.

Both are in the database, so that a backup, a deletion and a transaction hold all of it.
"""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.model import Photo
from workshop.storage.schema import photo as table
from workshop.storage.schema import photo_image as images
from workshop.storage.schema import topic


def add(tx: Connection, photo: Photo, large: bytes, small: bytes) -> Photo:
    """Store a photo with its two files under a new id (its own is ignored), behind its topic's others."""
    last = tx.scalar(select(func.max(table.c.position)).where(table.c.topic_id == photo.topic_id))
    values = asdict(photo) | {"position": 0 if last is None else last + 1}
    del values["id"]
    stored = Photo(**tx.execute(insert(table).values(values).returning(table)).mappings().one())
    tx.execute(insert(images).values(photo_id=stored.id, large=large, small=small))
    return stored


def get(tx: Connection, photo_id: int) -> Photo:
    """The photo without its bytes, or `NotFound`."""
    found = _all(tx, table.c.id == photo_id)
    if not found:
        raise NotFound("photo-unknown")
    return found[0]


def read(tx: Connection, photo_id: int, *, small: bool) -> bytes:
    """One of the photo's two JPEG files, or `NotFound`."""
    wanted = images.c.small if small else images.c.large
    data = tx.scalar(select(wanted).where(images.c.photo_id == photo_id))
    if data is None:
        raise NotFound("photo-unknown")
    return bytes(data)


def of_topic(tx: Connection, topic_id: int) -> tuple[Photo, ...]:
    """The topic's photos in their order, without their bytes."""
    return _all(tx, table.c.topic_id == topic_id)


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Photo, ...]:
    """All photos of the workshop, topic by topic, each topic's in their order; without their bytes."""
    return _all(tx, table.c.topic_id.in_(select(topic.c.id).where(topic.c.workshop_id == workshop_id)))


def count_of_topic(tx: Connection, topic_id: int) -> int:
    """How many photos the topic has."""
    return tx.scalar(select(func.count()).where(table.c.topic_id == topic_id)) or 0


def change(tx: Connection, photo: Photo) -> None:
    """Write every field of the photo with this id; its bytes stay."""
    values = asdict(photo)
    del values["id"]
    tx.execute(update(table).where(table.c.id == photo.id).values(values))


def move(tx: Connection, photo_ids: Sequence[int], topic_id: int) -> None:
    """Lay these photos to another topic, each at the position that it has."""
    tx.execute(update(table).where(table.c.id.in_(photo_ids)).values(topic_id=topic_id))


def remove(tx: Connection, photo_id: int) -> None:
    """Delete the photo and its bytes for good."""
    tx.execute(delete(table).where(table.c.id == photo_id))


def _all(tx: Connection, condition: ColumnElement[bool]) -> tuple[Photo, ...]:
    query = select(table).where(condition).order_by(table.c.topic_id, table.c.position, table.c.id)
    return tuple(Photo(**row) for row in tx.execute(query).mappings())
