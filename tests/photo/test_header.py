"""What is refused, and that it is refused before anything is decoded."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PIL import Image, ImageFile
from PIL.PngImagePlugin import PngInfo

from tests.photo.pictures import camera_photo, file_of, jpeg_header, png_header, quarters, webp_header
from tests.services.cafe import refusal
from workshop.config import ROOT
from workshop.domain.limits import LARGEST_PHOTO, MOST_PIXELS
from workshop.photo.developing import develop
from workshop.photo.header import open_photo

JPEG = camera_photo()
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 100
AVIF = b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1avif" + b"\x00" * 100
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "photo-no-picture"),
        (b"Das ist ein Text, der foto.jpg heisst.", "photo-no-picture"),
        (SVG, "photo-no-picture"),
        (b"%PDF-1.7\n" + JPEG, "photo-no-picture"),
        (b"<html><script>alert(1)</script>" + JPEG, "photo-no-picture"),
        (file_of(quarters(80, 60), "GIF"), "photo-no-picture"),
        (file_of(quarters(80, 60), "TIFF"), "photo-no-picture"),
        (file_of(quarters(80, 60), "BMP"), "photo-no-picture"),
        (AVIF, "photo-no-picture"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt " + b"\x00" * 40, "photo-no-picture"),
        (HEIC, "photo-heic"),
        (b"\xff\xd8\xff", "photo-damaged"),
        (b"\xff\xd8\xff\xe0" + b"\x00" * 1_000, "photo-damaged"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "photo-damaged"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 " + b"\x00" * 40, "photo-damaged"),
    ],
)
def test_what_is_no_photograph_is_refused_by_its_content(data: bytes, code: str) -> None:
    assert refusal(develop, data) == code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_truncated_photograph_is_refused(kind: str, share: float) -> None:
    noise = Image.effect_noise((300, 200), 90).convert("RGB")
    whole = file_of(noise, kind)
    assert develop(whole).width == 300
    assert refusal(develop, whole[: int(len(whole) * share)]) == "photo-damaged"


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("header", [png_header, jpeg_header, webp_header])
@pytest.mark.parametrize(
    ("width", "height"), [(10_000, 5_001), (7_072, 7_072), (13_000, 13_000), (16_000, 16_000)]
)
def test_more_than_fifty_megapixels_are_refused_without_decoding(
    header: Callable[[int, int], bytes], width: int, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda _: pytest.fail("it was decoded"))
    data = header(width, height)
    assert (len(data) < 2_000, refusal(develop, data)) == (True, "photo-too-many-pixels")


@pytest.mark.parametrize("header", [png_header, jpeg_header, webp_header])
def test_fifty_megapixels_are_not_too_many(header: Callable[[int, int], bytes]) -> None:
    image = open_photo(header(10_000, 5_000))
    assert image.width * image.height == MOST_PIXELS


def test_twenty_megabytes_are_taken_and_one_byte_more_is_not() -> None:
    whole = JPEG + b"\x00" * (LARGEST_PHOTO - len(JPEG))
    assert (len(whole), develop(whole).width) == (20_000_000, 800)
    assert refusal(develop, whole + b"\x00") == "photo-too-large"


def test_a_small_file_that_would_be_decoded_for_hours_is_refused() -> None:
    slow = file_of(Image.new("L", (640, 480), 77), progressive=True)
    scan = slow[slow.rindex(b"\xff\xda") : -2]
    assert develop(slow[:-2] + scan * 100 + slow[-2:]).width == 640
    assert refusal(develop, slow[:-2] + scan * 1_000 + slow[-2:]) == "photo-damaged"


def test_a_text_that_explodes_is_refused() -> None:
    told = PngInfo()
    told.add_text("Comment", "A" * 50_000_000, zip=True)
    bomb = file_of(quarters(80, 60), "PNG", pnginfo=told)
    assert (len(bomb) < 100_000, refusal(develop, bomb)) == (True, "photo-damaged")


def test_a_camera_of_fifty_megapixels_needs_no_gigabyte() -> None:
    program = """
import resource
from io import BytesIO
from PIL import Image
from workshop.photo.developing import develop
image = Image.linear_gradient("L").resize((8_640, 5_760)).convert("RGB")
target = BytesIO()
image.save(target, "JPEG")
del image
# What making it has taken at most is known; only developing is to be measured.
with open("/proc/self/clear_refs", "w") as reset:
    reset.write("5")
def peak():
    return int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1]) // 1024
before = peak()
made = develop(target.getvalue())
print(made.width, made.height, peak() - before)
"""
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells a process its peak")
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    width, height, megabytes = map(int, done.stdout.split())
    assert ((width, height), megabytes < 250) == ((2_560, 1_707), True), megabytes
