"""QR codes as a phone meets them: a page as pixels, a photo of it taken by hand, and what the codes say."""

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image, ImageFilter

DPI = 100
TABLECLOTH = (150, 140, 128)


def pixels(data: bytes, page: int = 0, dpi: int = DPI) -> Image.Image:
    """A page of a PDF as it is printed."""
    return pypdfium2.PdfDocument(data)[page].render(scale=dpi / 72).to_pil().convert("RGB")


def photographed(picture: Image.Image, turn: float = 4.0, blur: float = 0.8) -> Image.Image:
    """The picture on a table, taken a bit askew, a bit from the side, and not quite sharp."""
    width, height = picture.size
    turned = picture.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=TABLECLOTH)
    # What is farther away is smaller: the upper edge shrinks by a tenth.
    lean = 0.05 * turned.width
    corners = [(-lean, 0), (turned.width + lean, 0), (turned.width, turned.height), (0, turned.height)]
    size = (turned.width, turned.height)
    askew = turned.transform(
        size, Image.Transform.QUAD, _quad(corners), Image.Resampling.BICUBIC, fillcolor=TABLECLOTH
    )
    assert askew.size >= (width, height)
    return askew.filter(ImageFilter.GaussianBlur(blur))


def codes(zbar: Path, picture: Image.Image) -> list[str]:
    """What the codes in it say, each as often as it is there, in alphabetical order."""
    written = BytesIO()
    picture.save(written, "PNG")
    # Binary, because otherwise it guesses at the letters' encoding, and wrongly.
    only_codes = ["-Sdisable", "-Sqrcode.enable", "-Sbinary"]
    command = [str(zbar), "--quiet", "--nodbus", *only_codes, "--raw", "-"]
    run = subprocess.run(command, input=written.getvalue(), capture_output=True, check=False)
    return sorted(filter(None, re.split("(?=WIFI:|https?://)", run.stdout.decode())))


def _quad(corners: list[tuple[float, float]]) -> tuple[float, ...]:
    """Pillow's order: upper left, lower left, lower right, upper right."""
    upper_left, upper_right, lower_right, lower_left = corners
    return (*upper_left, *lower_left, *lower_right, *upper_right)
