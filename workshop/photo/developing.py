"""Developing a photograph: upright, in sRGB, on white, of a sensible size, and with nothing but its pixels.

Where and when it was taken and with which camera is left behind, because it is about people.
"""

from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from workshop.domain.errors import Invalid
from workshop.photo.header import open_photo

LARGE = 2_560
SMALL = 480
_QUALITY = 85


@dataclass(frozen=True)
class Developed:
    """Two JPEG files of one photograph; `width` and `height` are the large one's, in pixels."""

    large: bytes
    small: bytes
    width: int
    height: int


def develop(data: bytes) -> Developed:
    """A JPEG, PNG or WebP file as a clean picture; raise `Invalid` for anything else.

    An animated one gives its first frame. Takes up to some seconds and, for the largest files, several
    hundred megabytes: the caller sees to it that only few are developed at a time.
    """
    image = open_photo(data)
    try:
        large = prepared(image, (LARGE, LARGE))
    except Exception as error:  # Pillow does not say which errors a broken file may raise.
        raise Invalid("photo-damaged") from error
    small = large.copy()
    small.thumbnail((SMALL, SMALL))
    return Developed(_encoded(large), _encoded(small), large.width, large.height)


def prepared(image: Image.Image, most: tuple[int, int]) -> Image.Image:
    """The picture upright, in sRGB, on white, and at most so many pixels wide and high.

    Whatever Pillow finds wrong with it is raised as it is.
    """
    # A JPEG decoder can scale down while it reads; what is not decoded needs no memory.
    image.draft(None, most)
    image.load()
    image = _in_usual_mode(image)
    image.thumbnail(most, Image.Resampling.LANCZOS)
    # What says wrongly how it was held is shown as it is.
    with suppress(Exception):
        image = ImageOps.exif_transpose(image)
    return _in_srgb(_on_white(image))


def _in_usual_mode(image: Image.Image) -> Image.Image:
    """In a mode that can be scaled well; palettes are resolved, deep greys brought to 8 bits."""
    if image.mode.startswith(("I", "F")):
        # As it stands, `convert` would cut everything above 255 off.
        image = image.convert("I").point(lambda value: value / 256).convert("L")
        image.info.pop("transparency", None)
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode in ("P", "PA") or "transparency" in image.info:
        return image.convert("RGBA")
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image
    image = image.convert("RGBA")
    white = Image.new("RGBA", image.size, "white")
    white.alpha_composite(image)
    flat = white.convert("RGB")
    flat.info["icc_profile"] = image.info.get("icc_profile")
    return flat


def _in_srgb(image: Image.Image) -> Image.Image:
    profile = image.info.get("icc_profile")
    if profile:
        # A profile that is broken or of another kind of picture says nothing.
        with suppress(ImageCms.PyCMSError, OSError):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, target, outputMode="RGB")
            if converted is not None:
                return converted
    return image.convert("RGB")


def _encoded(image: Image.Image) -> bytes:
    # Pillow writes comments and more from here, also unasked.
    image.info = {}
    target = BytesIO()
    image.save(target, "JPEG", quality=_QUALITY, optimize=True)
    return target.getvalue()
