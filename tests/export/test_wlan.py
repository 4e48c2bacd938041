"""The code of a wireless network, read back as phones read it."""

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.export.code_reading import codes
from workshop.export.codes import png
from workshop.export.wlan import wlan_text

TEXTS = st.text(st.characters(min_codepoint=32, exclude_categories=("C",)), min_size=1, max_size=32)


def fields(said: str) -> dict[str, str]:
    """The fields of such a text: separated by semicolons, each a letter and a value, special ones escaped."""
    assert said.startswith("WIFI:")
    found: dict[str, str] = {}
    name, value, at = None, "", len("WIFI:")
    while at < len(said):
        char = said[at]
        if name is None and char == ":":
            name, value = value, ""
        elif name is not None and char == ";":
            found[name] = value
            name, value = None, ""
        elif char == "\\":
            at += 1
            value += said[at]
        else:
            value += char
        at += 1
    assert (name, value) == (None, ";")
    return found


@given(TEXTS, TEXTS)
def test_any_name_and_password_come_back_as_they_are(name: str, password: str) -> None:
    assert fields(wlan_text(name, password)) == {"T": "WPA", "S": name, "P": password}


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("Rathaus-Gäste", "Willkommen-2027"),
        ('Saal; "Mitte", 1:2', 'a;b,c:d\\e"f'),
        ("\\", ";;;;;;;;"),
        ("Café ☕", "x" * 63),
        ("Saal", "0123456789abcdef" * 4),
        ("n" * 32, '";:,\\' * 12 + "abc"),
    ],
)
def test_a_printed_network_is_read_with_every_special_character(zbar: Path, name: str, password: str) -> None:
    picture = Image.open(BytesIO(png(wlan_text(name, password), 4)))
    assert [fields(said) for said in codes(zbar, picture)] == [{"T": "WPA", "S": name, "P": password}]


def test_a_network_without_a_password_is_an_open_one() -> None:
    assert wlan_text("Saal", "") == "WIFI:T:nopass;S:Saal;;"


@pytest.mark.parametrize("name", ["Cafe", "CAFE", "2027", "FACE"])
def test_a_name_of_hexadecimal_digits_is_a_name_like_others(name: str) -> None:
    # In quotes, as an old convention has it, an iPhone would look for a network with quotes in its name.
    assert wlan_text(name, "12345678") == f"WIFI:T:WPA;S:{name};P:12345678;;"
