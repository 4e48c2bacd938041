"""What a file says it is, asked before a single pixel of it is decoded.

Its content decides, never its name; what is too large or no photograph is refused here with a reason.
"""

from io import BytesIO

from PIL import Image

from workshop.domain.errors import Invalid
from workshop.domain.limits import LARGEST_PHOTO, MOST_PIXELS

# A photograph has about ten scans. Each may be 75 bytes long and still cost a walk through all pixels,
# so that 20 MB of them keep the decoder busy for hours. A film behind a photograph holds some by chance.
_MOST_SCANS = 400
_SCAN = b"\xff\xda"
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def open_photo(data: bytes) -> Image.Image:
    """The picture, not decoded yet; raise `Invalid` for what is no JPEG, PNG or WebP, or too large."""
    if len(data) > LARGEST_PHOTO:
        raise Invalid("photo-too-large", limit=LARGEST_PHOTO // 1_000_000)
    kind = _kind(data)
    if kind == "JPEG" and data.count(_SCAN) > _MOST_SCANS:
        raise Invalid("photo-damaged")
    try:
        image = Image.open(BytesIO(data), formats=(kind,))
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except Exception as error:  # Pillow does not say which errors a broken file may raise.
        raise Invalid("photo-damaged") from error
    if image.width * image.height > MOST_PIXELS:
        raise _too_many_pixels()
    return image


def _too_many_pixels() -> Invalid:
    return Invalid("photo-too-many-pixels", limit=MOST_PIXELS // 1_000_000)


def _kind(data: bytes) -> str:
    """The format by its first bytes, as Pillow names it."""
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS:
        raise Invalid("photo-heic")
    raise Invalid("photo-no-picture")
