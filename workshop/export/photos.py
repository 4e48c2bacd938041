"""Photographs in the minutes: behind a topic's results, each with a caption and with words instead of it.

A picture that nobody described is at least said to be one, and of which table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workshop.domain.model import CafeTable, Photo
from workshop.export.document import Block, Heading, Picture
from workshop.i18n import Translator


@dataclass(frozen=True)
class Print:
    """A photo and where its JPEG file comes from: `data`, or a `url` where only a browser will look."""

    photo: Photo
    data: bytes = b""
    url: str = ""


def photo_blocks(
    prints: Sequence[Print], tables: Sequence[CafeTable], t: Translator, level: int = 3
) -> Iterator[Block]:
    """A heading and the pictures in their order; nothing where there are none."""
    if prints:
        yield Heading(level, t("photo-head"))
    for each in prints:
        photo = each.photo
        yield Picture(
            name=photo_name(photo),
            alt=say_photo(photo, tables, t),
            caption=photo.caption,
            width=photo.width,
            height=photo.height,
            data=each.data,
            url=each.url,
        )


def say_photo(photo: Photo, tables: Sequence[CafeTable], t: Translator) -> str:
    """What is said to who cannot see the photo: its description, or else what and where it is."""
    if photo.alt:
        return photo.alt
    for table in tables:
        if table.id == photo.table_id:
            return t("photo-alt-table", table=str(table.number), round=str(photo.round))
    return t("photo-alt", round=str(photo.round))


def photo_name(photo: Photo) -> str:
    """The file's name, the same wherever somebody saves it."""
    return f"foto-{photo.id}.jpg"
