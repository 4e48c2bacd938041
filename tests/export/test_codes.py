"""The codes themselves: one way to make them, readable when half hidden."""

import re
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from tests.export.code_reading import codes
from workshop.export.codes import QUIET_ZONE, draw, png, svg

ADDRESS = "http://192.168.178.23:8501/t/k7m2xq"


def test_a_drawing_has_a_quiet_zone_of_four_modules_and_no_colour_but_black_on_white() -> None:
    drawing = ET.fromstring(svg(ADDRESS))
    width = float(drawing.attrib["viewBox"].split()[2])
    ground, path = list(drawing)
    corners = [float(x) for x in re.findall(r"M([\d.]+),", path.attrib["d"])]
    assert (QUIET_ZONE, min(corners), draw(ADDRESS)) == (4, 4.0, (svg(ADDRESS), round(width) - 8))
    assert (ground.attrib["fill"], path.attrib["fill"]) == ("white", "#000000")


@pytest.mark.parametrize("pixels", [1, 4, 12])
def test_a_picture_has_as_many_pixels_per_module_as_were_asked_for(pixels: int) -> None:
    picture = Image.open(BytesIO(png(ADDRESS, pixels)))
    modules = draw(ADDRESS)[1]
    assert (picture.format, picture.size) == ("PNG", ((modules + 8) * pixels, (modules + 8) * pixels))
    zone = picture.convert("L").crop((0, 0, 4 * pixels, picture.height))
    assert zone.getextrema() == (255, 255)


@pytest.mark.parametrize("address", [ADDRESS, "https://cafe.example/t/234567", "https://x.example/ä?a=1&b=ß"])
def test_a_picture_says_its_address(zbar: Path, address: str) -> None:
    assert codes(zbar, Image.open(BytesIO(png(address)))) == [address]


def test_a_code_reads_under_a_coffee_stain(zbar: Path) -> None:
    picture = Image.open(BytesIO(png(ADDRESS, 8))).convert("RGB")
    edge = picture.width
    # About a tenth of its area, off the three corners that a reader looks for; level L would not bear it.
    picture.paste((107, 66, 38), (edge // 2, edge // 2, edge * 8 // 10, edge * 8 // 10))
    assert codes(zbar, picture) == [ADDRESS]
