"""A document as JSON and back, for the versions that are kept: whatever is said, word for word.

A picture is kept as its photo's number and the hash of its file; the file itself stays with the photo.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from workshop.domain.errors import Invalid
from workshop.domain.model import Photo
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Picture, Tone
from workshop.export.photos import Print, photo_name

Find = Callable[[int], Print | None]


def freeze(document: Document, hashes: Mapping[Photo, str]) -> dict[str, Any]:
    """The document as JSON; `hashes` are its photos', as `hash_photo` makes them."""
    return {
        "title": document.title,
        "author": document.author,
        "language": document.language,
        "fields": [list(pair) for pair in document.fields],
        "blocks": freeze_blocks(document.blocks, hashes),
    }


def freeze_blocks(blocks: Iterable[Block], hashes: Mapping[Photo, str]) -> list[dict[str, Any]]:
    """Blocks as JSON; raises `KeyError` for a picture that is none of these photos."""
    known = {photo_name(photo): (photo.id, sha256) for photo, sha256 in hashes.items()}
    return [_frozen(block, known) for block in blocks]


def thaw(frozen: Mapping[str, Any], find: Find, removed: str) -> Document:
    """The document again; `find` finds a photo by its id, `removed` is said in place of one that is gone.

    Raise `Invalid` for a file that is not the one that was frozen.
    """
    return Document(
        frozen["title"],
        frozen["author"],
        frozen["language"],
        tuple(thaw_blocks(frozen["blocks"], find, removed)),
        tuple((name, text) for name, text in frozen["fields"]),
    )


def thaw_blocks(frozen: Iterable[Mapping[str, Any]], find: Find, removed: str) -> Iterator[Block]:
    """The blocks again, as `thaw` does."""
    for block in frozen:
        match block["is"]:
            case "heading":
                yield Heading(block["level"], block["text"], block["key"], _fields(block))
            case "paragraph":
                yield Paragraph(block["text"], Tone(block["tone"]), _fields(block), block.get("key", ""))
            case "bullets":
                yield Bullets(tuple(block["items"]), tuple(block["keys"]))
            case "grid":
                yield Grid(block["name"], tuple(block["head"]), tuple(map(tuple, block["rows"])))
            case "picture":
                found = find(block["photo"])
                yield Paragraph(removed, Tone.SOFT) if found is None else _picture(block, found)


def hash_photo(data: bytes) -> str:
    """What a photo's file is known by: SHA-256 in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def _frozen(block: Block, known: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    match block:
        case Heading(level, text, key, fields):
            return {"is": "heading", "level": level, "text": text, "key": key} | _marked(fields)
        case Paragraph(text, tone, fields, key):
            said = {"is": "paragraph", "text": text, "tone": tone.value}
            return said | _marked(fields) | ({"key": key} if key else {})
        case Bullets(items, keys):
            return {"is": "bullets", "items": list(items), "keys": list(keys)}
        case Grid(name, head, rows):
            return {"is": "grid", "name": name, "head": list(head), "rows": [list(row) for row in rows]}
        case Picture(name=name):
            photo_id, sha256 = known[name]
            return {
                "is": "picture",
                "photo": photo_id,
                "sha256": sha256,
                "alt": block.alt,
                "caption": block.caption,
                "width": block.width,
                "height": block.height,
            }


def _marked(fields: Sequence[str]) -> dict[str, list[str]]:
    return {"fields": list(fields)} if fields else {}


def _fields(frozen: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(frozen.get("fields", ()))


def _picture(frozen: Mapping[str, Any], found: Print) -> Picture:
    if found.data and hash_photo(found.data) != frozen["sha256"]:
        raise Invalid("version-photo-damaged", photo=frozen["photo"])
    return Picture(
        photo_name(found.photo),
        frozen["alt"],
        frozen["caption"],
        frozen["width"],
        frozen["height"],
        found.data,
        found.url,
    )
