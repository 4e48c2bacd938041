"""A logo as it is uploaded becomes a picture to be printed: small, on white, and nothing but its pixels.

Its content decides what it is, never its name.
"""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from workshop.domain.errors import Invalid
from workshop.domain.limits import LARGEST_LOGO, LOGO_HEIGHT, LOGO_WIDTH
from workshop.photo.developing import prepared
from workshop.photo.header import open_photo

# Of 255; what is as bright as this everywhere cannot be seen on paper.
_PALEST = 235
_REASONS = {
    "photo-damaged": "logo-damaged",
    "photo-too-many-pixels": "logo-too-many-pixels",
    "photo-too-large": "logo-too-large",
}


@dataclass(frozen=True)
class Logo:
    """A PNG file without transparency; `width` and `height` in pixels."""

    png: bytes
    width: int
    height: int


def make_logo(data: bytes) -> Logo:
    """A PNG, JPEG or WebP file as a logo; raise `Invalid` for anything else, with what to do about it."""
    require_small(data)
    try:
        image = open_photo(data)
    except Invalid as error:
        raise Invalid(_REASONS.get(error.code, "logo-no-picture"), **error.values) from error
    if getattr(image, "is_animated", False):
        raise Invalid("logo-animated")
    try:
        clean = prepared(image, (LOGO_WIDTH, LOGO_HEIGHT))
    except Exception as error:  # Pillow does not say which errors a broken file may raise.
        raise Invalid("logo-damaged") from error
    if min(clean.convert("L").tobytes()) > _PALEST:
        raise Invalid("logo-invisible")
    return Logo(_encoded(clean), clean.width, clean.height)


def require_small(data: bytes) -> None:
    """Raise `Invalid` for a file that is larger than a logo may be."""
    if len(data) > LARGEST_LOGO:
        raise Invalid("logo-too-large", limit=LARGEST_LOGO // 1_000_000)


def _encoded(image: Image.Image) -> bytes:
    # Pillow writes comments and more from here, also unasked.
    image.info = {}
    target = BytesIO()
    image.save(target, "PNG", optimize=True)
    return target.getvalue()
