"""What becomes of a photograph: upright, sRGB, on white, not too large, and nothing but pixels."""

from io import BytesIO

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from tests.photo.pictures import (
    BLUE,
    COMMENT,
    GREEN,
    LATITUDE,
    RED,
    TRACES,
    WHITE,
    XMP,
    camera_exif,
    camera_photo,
    corners,
    file_of,
    quarters,
    rounded,
    segments,
)
from workshop.photo.developing import Developed, develop

# Start, tables, frame, scans: of the application's segments only JFIF's own.
PLAIN = {0xE0, 0xDB, 0xC0, 0xC4}


def opened(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data), formats=("JPEG",))
    image.load()
    return image


def both(made: Developed) -> tuple[Image.Image, Image.Image]:
    return opened(made.large), opened(made.small)


def test_nothing_of_what_a_camera_wrote_remains_in_either_picture() -> None:
    sent = camera_photo()
    place = opened(sent).getexif().get_ifd(ExifTags.IFD.GPSInfo)
    assert place[ExifTags.GPS.GPSLatitude] == LATITUDE
    assert [trace for trace in TRACES if trace not in sent] == []
    made = develop(sent)
    for data in (made.large, made.small):
        assert [trace for trace in TRACES if trace in data] == []
        assert segments(data) == PLAIN
        assert dict(opened(data).getexif()) == {}


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_nothing_remains_of_what_other_formats_hold_either(kind: str) -> None:
    told = PngInfo()
    told.add_text("Comment", COMMENT.decode())
    told.add_itxt("XML:com.adobe.xmp", XMP.decode())
    options = {"pnginfo": told} if kind == "PNG" else {"xmp": XMP}
    sent = file_of(quarters(800, 600), kind, exif=camera_exif(), **options)
    assert any(trace in sent for trace in TRACES)
    made = develop(sent)
    for data in (made.large, made.small):
        assert [trace for trace in TRACES if trace in data] == []
        assert segments(data) == PLAIN


UPRIGHT = (RED, GREEN, BLUE, WHITE)
# What EXIF's orientation makes of red, green, blue, white.
TURNED = {
    1: UPRIGHT,
    2: (GREEN, RED, WHITE, BLUE),
    3: (WHITE, BLUE, GREEN, RED),
    4: (BLUE, WHITE, RED, GREEN),
    5: (RED, BLUE, GREEN, WHITE),
    6: (BLUE, RED, WHITE, GREEN),
    7: (WHITE, GREEN, BLUE, RED),
    8: (GREEN, WHITE, RED, BLUE),
}


@pytest.mark.parametrize("orientation", TURNED)
def test_a_photograph_is_turned_upright(orientation: int) -> None:
    made = develop(camera_photo(800, 600, orientation))
    size = (800, 600) if orientation < 5 else (600, 800)
    large, small = both(made)
    assert (large.size, (made.width, made.height)) == (size, size)
    assert small.size == ((480, 360) if orientation < 5 else (360, 480))
    assert corners(large) == corners(small) == rounded(*TURNED[orientation])


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_formats_are_turned_upright_too(kind: str) -> None:
    made = develop(file_of(quarters(800, 600), kind, exif=camera_exif(6), lossless=True))
    assert (made.width, made.height) == (600, 800)
    assert corners(opened(made.large)) == rounded(*TURNED[6])


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize("exif", [b"Exif\x00\x00", b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\xff\xff", b"x" * 60])
def test_a_photograph_whose_camera_wrote_nonsense_is_taken_as_it_is(exif: bytes) -> None:
    made = develop(file_of(quarters(800, 600), exif=exif))
    assert corners(opened(made.large)) == rounded(*UPRIGHT)


@pytest.mark.parametrize(
    ("sent", "large", "small"),
    [
        ((4_000, 3_000), (2_560, 1_920), (480, 360)),
        ((3_000, 4_000), (1_920, 2_560), (360, 480)),
        ((2_560, 100), (2_560, 100), (480, 19)),
        ((300, 200), (300, 200), (300, 200)),
        ((1, 1), (1, 1), (1, 1)),
        ((10_000, 3), (2_560, 1), (480, 1)),
    ],
)
def test_a_photograph_is_made_smaller_but_never_larger(
    sent: tuple[int, int], large: tuple[int, int], small: tuple[int, int]
) -> None:
    made = develop(file_of(Image.new("RGB", sent, RED)))
    assert (opened(made.large).size, opened(made.small).size) == (large, small)


def _modes() -> dict[str, bytes]:
    four = quarters(400, 300)
    clear = four.convert("RGBA")
    clear.paste((0, 0, 0, 0), (200, 150, 400, 300))
    palette = four.quantize(8)
    see_through = four.quantize(8)
    white = see_through.getpixel((399, 299))
    return {
        "cmyk": file_of(four.convert("CMYK"), quality=95),
        "palette": file_of(palette, "PNG"),
        "palette with a hole": file_of(see_through, "PNG", transparency=white),
        "hole": file_of(clear, "PNG"),
        "hole in webp": file_of(clear, "WEBP", lossless=True),
        "progressive": file_of(four, progressive=True),
        "interlaced webp": file_of(four, "WEBP", quality=95),
        "animated webp": file_of(
            four, "WEBP", save_all=True, lossless=True, append_images=[Image.new("RGB", (400, 300))]
        ),
        "animated png": file_of(four, "PNG", save_all=True, append_images=[Image.new("RGB", (400, 300))]),
        "two pictures in one": file_of(
            four, "MPO", save_all=True, append_images=[Image.new("RGB", (400, 300))]
        ),
        "with a page behind it": file_of(four) + b"<html><script>alert(1)</script></html>PK\x03\x04",
    }


MODES = _modes()


@pytest.mark.parametrize("name", MODES)
def test_whatever_a_file_holds_the_picture_is_the_same(name: str) -> None:
    made = develop(MODES[name])
    image = opened(made.large)
    assert (image.mode, image.size, corners(image)) == ("RGB", (400, 300), rounded(*UPRIGHT))
    assert (segments(made.large), b"script" in made.large) == (PLAIN, False)


def test_greys_of_sixteen_bits_keep_their_shades() -> None:
    upper, lower = (np.repeat([left, right], 200) for left, right in ((0x8000, 0), (0x4000, 0xFFFF)))
    deep = Image.fromarray(np.repeat([upper, lower], 150, axis=0).astype(np.uint16))
    shades = corners(opened(develop(file_of(deep, "PNG")).large))
    assert shades == rounded((128,) * 3, (0,) * 3, (64,) * 3, (255,) * 3)


@pytest.mark.parametrize("mode", ["1", "L", "LA"])
def test_black_and_white_becomes_a_picture_too(mode: str) -> None:
    image = Image.new("L", (400, 300), 255)
    image.paste(0, (0, 0, 200, 150))
    shades = corners(opened(develop(file_of(image.convert(mode), "PNG")).large))
    assert shades == rounded((0,) * 3, *[(255,) * 3] * 3)


def test_colours_of_another_space_are_brought_to_srgb() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    # A profile whose red is sRGB's blue: what comes out tells whether it was asked.
    swapped = _swapped_profile()
    image = Image.new("RGB", (64, 64), (255, 0, 0))
    made = opened(develop(file_of(image, icc_profile=swapped)).large)
    assert corners(made)[0] == (0, 0, 250)
    wrong_kind = develop(file_of(image, icc_profile=lab.tobytes()))
    broken = develop(file_of(image, icc_profile=b"kein Profil"))
    assert {corners(opened(each.large))[0] for each in (wrong_kind, broken)} == {(250, 0, 0)}
    assert {b"ICC_PROFILE" in each.large for each in (wrong_kind, broken)} == {False}


def _swapped_profile() -> bytes:
    """sRGB's profile with the colours of its red and blue exchanged."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    return bytes(profile)
