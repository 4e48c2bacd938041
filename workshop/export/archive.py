"""Looks at a file that somebody hands in before anything unpacks it: Word and OpenDocument are zip archives.

A few kilobytes can claim to become gigabytes, and an XML part can define words that grow without end.
"""

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from workshop.domain.errors import Invalid

LARGEST_FILE = 20_000_000
_LARGEST_UNPACKED = 200_000_000
_LARGEST_XML = 40_000_000
_MOST_PARTS = 5_000
_ENCRYPTED = 0x1
_XML = (".xml", ".rels")


def require_harmless(data: bytes) -> frozenset[str]:
    """The names of the archive's parts, or `Invalid`: too large, damaged, locked with a password, a trap."""
    if len(data) > LARGEST_FILE:
        raise Invalid("archive-too-large", limit=LARGEST_FILE // 1_000_000)
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            _require_modest(parts)
            for part in parts:
                # Neither format has document types; they only serve to make a small text a huge one.
                if part.filename.lower().endswith(_XML) and b"<!DOCTYPE" in archive.read(part):
                    raise Invalid("archive-damaged")
    except (
        BadZipFile,
        NotImplementedError,
        RuntimeError,
        OSError,
        EOFError,
        ValueError,
        zlib.error,
    ) as error:
        raise Invalid("archive-damaged") from error
    return frozenset(part.filename for part in parts)


def _require_modest(parts: list[ZipInfo]) -> None:
    xml = sum(part.file_size for part in parts if part.filename.lower().endswith(_XML))
    whole = sum(part.file_size for part in parts)
    if len(parts) > _MOST_PARTS or whole > _LARGEST_UNPACKED or xml > _LARGEST_XML:
        raise Invalid("archive-too-large", limit=LARGEST_FILE // 1_000_000)
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise Invalid("archive-locked")
