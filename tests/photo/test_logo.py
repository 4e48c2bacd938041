"""A logo is checked by its content and becomes a small PNG on white, with nothing else in it."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms, ImageDraw, ImageFile

from tests.photo.pictures import BLUE, GREEN, RED, TRACES, camera_exif, corners, file_of, png_header, quarters
from tests.services.cafe import refusal
from workshop.photo.logo import make_logo

TEXT = b"Das ist ein Text, der logo.png heisst."


def opened(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png), formats=["PNG"])


def seals(colour: tuple[int, ...], mode: str = "RGBA") -> Image.Image:
    """A disc on a ground that is not there."""
    image = Image.new(mode, (400, 200), (0,) * len(mode))
    ImageDraw.Draw(image).ellipse((100, 0, 300, 200), fill=colour)
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_of_each_kind_becomes_a_png_of_its_size(kind: str) -> None:
    logo = make_logo(file_of(quarters(800, 400), kind))
    image = opened(logo.png)
    assert (image.format, image.mode, image.size) == ("PNG", "RGB", (800, 400))
    assert (logo.width, logo.height) == (800, 400)


@pytest.mark.parametrize(
    ("size", "made"),
    [
        ((2_400, 1_200), (1_200, 600)),
        ((3_000, 300), (1_200, 120)),
        ((1_000, 1_500), (400, 600)),
        ((60, 30), (60, 30)),
    ],
)
def test_a_large_logo_is_scaled_down_and_a_small_one_left_as_it_is(
    size: tuple[int, int], made: tuple[int, int]
) -> None:
    logo = make_logo(file_of(quarters(*size), "PNG"))
    assert (logo.width, logo.height) == made == opened(logo.png).size


def test_nothing_of_what_a_camera_wrote_remains() -> None:
    data = file_of(
        quarters(300, 200), "JPEG", exif=camera_exif(6), comment=b"aufgenommen von Erika Mustermann"
    )
    logo = make_logo(data)
    assert [trace for trace in TRACES if trace in data] != []
    assert [trace for trace in TRACES if trace in logo.png] == []
    # It was held sideways.
    assert (logo.width, logo.height) == (200, 300)
    assert {name for name, _ in chunks(logo.png)} == {b"IHDR", b"IDAT", b"IEND"}


def test_what_can_be_seen_through_lies_on_white() -> None:
    image = opened(make_logo(file_of(seals((10, 108, 108, 255)), "PNG")).png)
    assert (image.getpixel((5, 5)), image.getpixel((200, 100))) == ((255, 255, 255), (10, 108, 108))


def test_a_palette_with_a_colour_to_see_through_lies_on_white() -> None:
    image = Image.new("P", (100, 100), 0)
    image.putpalette([0, 0, 0, *RED])
    ImageDraw.Draw(image).rectangle((50, 0, 99, 99), fill=1)
    made = opened(make_logo(file_of(image, "PNG", transparency=0)).png)
    assert (made.getpixel((10, 10)), made.getpixel((80, 10))) == ((255, 255, 255), RED)


def test_a_jpeg_for_the_printing_press_shows_its_colours() -> None:
    data = file_of(quarters(200, 200).convert("CMYK"), "JPEG")
    assert Image.open(BytesIO(data)).mode == "CMYK"
    red, green, blue, _ = corners(opened(make_logo(data).png))
    assert [max(range(3), key=each.__getitem__) for each in (red, green, blue)] == [0, 1, 2]


def test_another_colour_space_is_brought_to_the_screens() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = make_logo(file_of(Image.new("RGB", (50, 50), GREEN), "PNG", icc_profile=profile))
    assert (opened(plain.png).getpixel((25, 25)), b"iCCP" in plain.png) == (GREEN, False)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "logo-no-picture"),
        (TEXT, "logo-no-picture"),
        (b"%PDF-1.7\n%", "logo-no-picture"),
        (b"PK\x03\x04" + b"\x00" * 60, "logo-no-picture"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 100, "logo-no-picture"),
        (
            file_of(quarters(60, 40), "GIF", save_all=True, append_images=[quarters(60, 40)]),
            "logo-no-picture",
        ),
        (file_of(quarters(60, 40), "BMP"), "logo-no-picture"),
        (b"\x89PNG\r\n\x1a\n" + TEXT, "logo-damaged"),
        (file_of(Image.effect_noise((300, 200), 90), "PNG")[:20_000], "logo-damaged"),
        (file_of(quarters(300, 200))[:2_000], "logo-damaged"),
    ],
)
def test_what_cannot_be_a_logo_is_refused_by_its_content(data: bytes, code: str) -> None:
    assert refusal(make_logo, data) == code


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_picture_that_moves_is_refused(kind: str) -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in (RED, BLUE)]
    moving = file_of(frames[0], kind, save_all=True, append_images=frames[1:])
    assert (refusal(make_logo, moving), make_logo(file_of(frames[0], kind)).width) == ("logo-animated", 60)


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("size", [(10_000, 5_001), (10_000, 10_000), (60_000, 60_000)])
def test_too_many_pixels_are_refused_before_any_is_decoded(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("it was decoded"))
    data = png_header(*size)
    assert (len(data) < 2_000, refusal(make_logo, data)) == (True, "logo-too-many-pixels")


def test_five_megabytes_are_taken_and_one_byte_more_is_not() -> None:
    small = file_of(quarters(80, 60), "JPEG")
    whole = small + b"\x00" * (5_000_000 - len(small))
    assert (make_logo(whole).width, refusal(make_logo, whole + b"\x00")) == (80, "logo-too-large")


@pytest.mark.parametrize(
    "image", [seals((255, 255, 255, 255)), seals((0, 0, 0, 0)), Image.new("RGB", (50, 50), (240, 240, 240))]
)
def test_a_logo_that_nobody_would_see_on_white_is_refused(image: Image.Image) -> None:
    assert refusal(make_logo, file_of(image, "PNG")) == "logo-invisible"


def chunks(png: bytes) -> list[tuple[bytes, bytes]]:
    """The parts of a PNG file, each checked."""
    found, place = [], 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        name, content = png[place + 4 : place + 8], png[place + 8 : place + 8 + length]
        assert struct.unpack(">I", png[place + 8 + length :][:4])[0] == zlib.crc32(name + content)
        found.append((name, content))
        place += 12 + length
    return found
