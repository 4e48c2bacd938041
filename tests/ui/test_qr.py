import re
from base64 import b64decode
from xml.etree import ElementTree as ET

from workshop.export.codes import QUIET_ZONE
from workshop.ui.qr import picture

ADDRESS = "http://192.168.178.23:8501/t/k7m2xq"


def svg(address: str) -> ET.Element:
    kind, _, data = picture(address).partition(",")
    assert kind == "data:image/svg+xml;base64"
    return ET.fromstring(b64decode(data))


def test_the_code_has_a_quiet_zone_of_four_modules_around_it() -> None:
    drawing = svg(ADDRESS)
    width = float(drawing.attrib["viewBox"].split()[2])
    path = next(node.attrib["d"] for node in drawing.iter() if node.tag.endswith("path"))
    corners = [float(x) for x in re.findall(r"M([\d.]+),", path)]
    assert (QUIET_ZONE, min(corners), width - max(corners) >= QUIET_ZONE) == (4, 4.0, True)


def test_a_tables_address_fits_a_small_code() -> None:
    # Version 3 has 29 modules; anything denser is hard to scan across a table.
    assert float(svg(ADDRESS).attrib["viewBox"].split()[2]) == 29 + 2 * QUIET_ZONE


def test_two_addresses_have_two_codes() -> None:
    assert picture(ADDRESS) != picture(ADDRESS + "2")
