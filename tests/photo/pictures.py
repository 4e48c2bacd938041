"""Photographs made for the tests: real files, with what a camera writes into them."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image

# As a camera in the town hall of Musterstadt might write it; none of it may remain.
MAKER = "Kamerawerk Beispiel"
SERIAL = "SN-4711-GEHEIM"
COMMENT = b"aufgenommen von Erika Mustermann"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>XMP-GEHEIM</rdf></x:xmpmeta>'
LATITUDE = (51.0, 2.0, 59.25)
# 59.25 seconds north as EXIF holds it.
GPS_TRACE = struct.pack(">LL", 237, 4)
TRACES = (MAKER.encode(), SERIAL.encode(), COMMENT, b"XMP-GEHEIM", b"Exif", GPS_TRACE)

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 40), (30, 40, 200), (255, 255, 255)


def quarters(width: int, height: int) -> Image.Image:
    """Red, green, blue and white, from the top left along the lines."""
    image = Image.new("RGB", (width, height))
    half = (width // 2, height // 2)
    for colour, corner in zip(
        (RED, GREEN, BLUE, WHITE), ((0, 0), (half[0], 0), (0, half[1]), half), strict=True
    ):
        image.paste(colour, (*corner, width, height))
    return image


def corners(image: Image.Image) -> tuple[tuple[int, ...], ...]:
    """The colours in the middle of each quarter, in the order of `quarters`, rounded to tens."""
    w, h = image.size
    spots = ((w // 4, h // 4), (3 * w // 4, h // 4), (w // 4, 3 * h // 4), (3 * w // 4, 3 * h // 4))
    rgb = image.convert("RGB")
    found = [rgb.getpixel(spot) for spot in spots]
    return tuple(tuple(round(c, -1) for c in colour) for colour in found if isinstance(colour, tuple))


def rounded(*colours: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(round(c, -1) for c in colour) for colour in colours)


def file_of(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def camera_exif(orientation: int = 1) -> Image.Exif:
    """Maker, serial number, orientation and place."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = MAKER
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.BodySerialNumber] = SERIAL
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", LATITUDE
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (13.0, 44.0, 16.5)
    return exif


def camera_photo(width: int = 800, height: int = 600, orientation: int = 1) -> bytes:
    """A JPEG as a camera writes it: with a place, a serial number, a comment and XMP."""
    return file_of(
        quarters(width, height), exif=camera_exif(orientation), comment=COMMENT, xmp=XMP, quality=92
    )


def png_header(width: int, height: int) -> bytes:
    """A PNG that says how large it is and has not a single pixel."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", b"")


def jpeg_header(width: int, height: int) -> bytes:
    """The same as a JPEG."""
    whole = file_of(Image.new("RGB", (8, 8)))
    place = whole.index(b"\xff\xc0") + 5
    headed = whole[:place] + struct.pack(">HH", height, width) + whole[place + 4 :]
    return headed[: headed.index(b"\xff\xda") + 14]


def webp_header(width: int, height: int) -> bytes:
    """The same as a WebP."""
    whole = file_of(Image.new("RGB", (8, 8)), "WEBP", lossless=True)
    bits = struct.pack("<I", (width - 1) | (height - 1) << 14)
    return whole[:21] + bits + whole[25:]


def segments(jpeg: bytes) -> set[int]:
    """The markers of a JPEG before its first scan."""
    found, place = set(), 2
    while jpeg[place + 1] != 0xDA:
        found.add(jpeg[place + 1])
        place += 2 + struct.unpack(">H", jpeg[place + 2 : place + 4])[0]
    return found


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
