"""Tents and cards: what they say, how large, and that their codes lead where their words say."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.export.code_reading import codes, photographed, pixels
from tests.export.pdf_reading import heard
from tests.export.print_scenes import BASE, LONG_QUESTION, NETWORK, code_of, logo, order, sizes
from workshop.config import read_address
from workshop.domain.addresses import LONGEST
from workshop.domain.prints import Print
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

BOTH = (Print.TENTS, Print.CARDS)
# Short and long addresses: a name without a port, this machine's on a network, one with a long name.
BASES = ("https://a.de", BASE, "https://beteiligung.landkreis-musterstadt.example")
PER_MM = 150 / 25.4


def pdf(what: Print, ordered: Order) -> bytes:
    return render(what, ordered).data


def lower(picture: Image.Image) -> Image.Image:
    return picture.crop((0, picture.height // 2, picture.width, picture.height))


def said(data: bytes, tag: str) -> list[str]:
    return [text for each, text in heard(data) if each == tag]


def black(picture: Image.Image, left: int, right: int) -> tuple[float, float]:
    """Width and height in millimetres of what is black between two millimetres from the left: a code."""
    strip = picture.crop((round(left * PER_MM), 0, round(right * PER_MM), picture.height)).convert("L")
    box = strip.point(lambda tone: 255 * (tone < 12)).getbbox()
    assert box is not None
    return (box[2] - box[0]) / PER_MM, (box[3] - box[1]) / PER_MM


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("what", BOTH)
def test_every_code_on_paper_leads_to_the_address_beside_it(zbar: Path, what: Print, base: str) -> None:
    data = pdf(what, order(3, base=base))
    addresses = [text for text in said(data, "P") if "://" in text]
    assert addresses == [f"{base}/t/{code_of(n)}" for n in (1, 2, 3)]
    pages = (
        [[address] * 2 for address in addresses] if what is Print.TENTS else [addresses[:2], addresses[2:]]
    )
    for number, printed in enumerate(pages):
        page = pixels(data, number)
        assert codes(zbar, page) == sorted(printed)
        assert codes(zbar, photographed(page)) == sorted(printed)
        assert codes(zbar, photographed(page, turn=-7, blur=1)) == sorted(printed)


def test_the_network_is_read_from_a_photo_of_the_tent(zbar: Path) -> None:
    network = "WIFI:T:WPA;S:Rathaus-Gäste;P:Willkommen-2027;;"
    printed = [network, f"{BASE}/t/{code_of(1)}"]
    page = lower(pixels(pdf(Print.TENTS, order(1, **NETWORK))))
    assert codes(zbar, page) == printed
    for turn in (-5, 4):
        assert codes(zbar, photographed(page, turn, blur=0.7)) == printed


def test_the_longest_network_is_read_from_the_tent(zbar: Path) -> None:
    name, password = "n" * 32, "Ab3" * 21
    data = pdf(Print.TENTS, order(1, wlan_name=name, wlan_password=password))
    assert codes(zbar, lower(pixels(data))) == [
        f"WIFI:T:WPA;S:{name};P:{password};;",
        f"{BASE}/t/{code_of(1)}",
    ]
    assert [text for text in said(data, "P") if text in (name, password)] == [name, password]


@pytest.mark.parametrize(
    "host",
    [
        "m" * 56,
        "m" * 48 + ".de:8443",
        ".".join(["m" * 13] * 4),
        "beteiligung.wirtschaftsfoerderung-mittelfranken.markt.de",
        "kommune.wirtschaftsfoerderung.buergerhaus-muster.de:8443",
        "buergerhaus.mittelfranken-buergerhaus-kommune.stadt.de",
    ],
)
def test_the_longest_address_stands_on_a_tent_beside_the_network(zbar: Path, host: str) -> None:
    base = f"https://{host}"
    assert (len(base) <= LONGEST, read_address(base)) == (True, base)
    data = pdf(Print.TENTS, order(base=base, **NETWORK))
    assert codes(zbar, lower(pixels(data)))[1:] == [f"{base}/t/{code_of(1)}"]
    assert f"{base}/t/{code_of(1)}" in said(data, "P")
    assert min(sizes(data)) == 12


def test_a_key_of_64_digits_is_printed_whole() -> None:
    key = "0123456789abcdef" * 4
    assert key in said(pdf(Print.TENTS, order(wlan_name="n" * 32, wlan_password=key)), "P")


def test_a_tent_says_in_order_what_somebody_at_the_table_needs() -> None:
    assert heard(pdf(Print.TENTS, order(look=logo(), **NETWORK))) == [
        ("Figure", "Logo: Landkreis Musterstadt"),
        ("P", "Landkreis Musterstadt"),
        ("H1", "Tisch 1"),
        ("P", "Unternehmen im ländlichen Raum"),
        ("P", "Womit gewinnen wir Betriebe?"),
        ("P", "Hier Ideen senden"),
        ("Figure", f"QR-Code: {BASE}/t/{code_of(1)}"),
        ("P", "K7M2XQ"),
        ("P", f"{BASE}/t/{code_of(1)}"),
        ("Figure", "QR-Code für das WLAN Rathaus-Gäste"),
        ("P", "WLAN"),
        ("P", "Rathaus-Gäste"),
        ("P", "Passwort"),
        ("P", "Willkommen-2027"),
        ("LBody", "Sprechen Sie an, was Ihnen wichtig ist."),
        ("LBody", "Hören Sie zu, bevor Sie antworten."),
        ("LBody", "Knüpfen Sie an die Ideen anderer an."),
        ("LBody", "Fragen Sie nach, statt zu urteilen."),
        ("LBody", "Schreiben Sie auf, was bleiben soll."),
    ]


def test_a_card_says_the_same_without_network_and_etiquette() -> None:
    assert heard(pdf(Print.CARDS, order(2, language="en", organiser="", **NETWORK))) == [
        each
        for n in (1, 2)
        for each in (
            ("H1", f"Table {n}"),
            ("P", "Unternehmen im ländlichen Raum"),
            ("P", "Womit gewinnen wir Betriebe?"),
            ("P", "Send your ideas here"),
            ("Figure", f"QR code: {BASE}/t/{code_of(n)}"),
            ("P", code_of(n).upper()),
            ("P", f"{BASE}/t/{code_of(n)}"),
        )
    ]


def test_a_password_is_printed_with_every_room_in_it() -> None:
    password = "a  b   c d"
    assert password in said(pdf(Print.TENTS, order(wlan_name="Saal", wlan_password=password)), "P")


def test_the_network_is_printed_where_it_is_known_and_wanted() -> None:
    password = NETWORK["wlan_password"]
    assert password in said(pdf(Print.TENTS, order(**NETWORK)), "P")
    assert password not in said(pdf(Print.TENTS, order(wlan=False, **NETWORK)), "P")
    unknown = heard(pdf(Print.TENTS, order()))
    assert not [text for _, text in unknown if "WLAN" in text]
    open_one = said(pdf(Print.TENTS, order(wlan_name="Saal")), "P")
    assert open_one[-3:] == ["WLAN", "Saal", "ohne Passwort"]


@pytest.mark.parametrize("base", BASES)
def test_codes_are_as_large_as_a_phone_across_the_table_needs(base: str) -> None:
    plain = lower(pixels(pdf(Print.TENTS, order(base=base)), dpi=150))
    card = lower(pixels(pdf(Print.CARDS, order(2, base=base)), dpi=150))
    crowded = lower(pixels(pdf(Print.TENTS, order(base=base, **NETWORK)), dpi=150))
    assert [round(edge) for edge in black(plain, 105, 210)] == [54, 54]
    assert [round(edge) for edge in black(card, 105, 210)] == [58, 58]
    assert [round(edge) for edge in black(crowded, 105, 210)] == [42, 42]
    assert [round(edge) for edge in black(crowded, 0, 105)] == [34, 34]


@pytest.mark.parametrize("question", ["Wo?", LONG_QUESTION])
@pytest.mark.parametrize("what", BOTH)
def test_nothing_is_smaller_than_12_points_and_the_code_has_28(what: Print, question: str) -> None:
    found = sizes(pdf(what, order(2, question=question, look=logo(), **NETWORK)))
    assert (found[0], 28.0 in found) == (12.0, True)


def test_a_question_of_usual_length_has_24_points() -> None:
    assert 24.0 in sizes(pdf(Print.TENTS, order(**NETWORK)))
    assert 24.0 not in sizes(pdf(Print.TENTS, order(question=LONG_QUESTION, **NETWORK)))


@pytest.mark.parametrize("network", [{}, NETWORK])
def test_both_sides_of_a_tent_show_the_same(network: dict[str, str]) -> None:
    page = pixels(pdf(Print.TENTS, order(look=logo(), **network)), dpi=96)
    half = page.height // 2
    upper = page.crop((0, 0, page.width, half)).rotate(180)
    below = page.crop((0, page.height - half, page.width, page.height))
    # Not to the pixel, because a side may begin within one.
    soft = [side.filter(ImageFilter.GaussianBlur(3)) for side in (upper, below)]
    differs = max(high for _, high in ImageChops.difference(*soft).getextrema())
    unlike = max(high for _, high in ImageChops.difference(soft[0], soft[1].rotate(180)).getextrema())
    assert (differs < 60, unlike > 200) == (True, True)


@pytest.mark.parametrize("text", ["Donaudampfschifffahrtskapitän", "W" * 60, "i" * 120, "مرحبا بالعالم"])
def test_a_long_word_stays_within_its_column_and_whole(text: str) -> None:
    data = pdf(Print.TENTS, order(title=text, question=text, organiser=text[:40], **NETWORK))
    assert [sorted(each) for each in said(data, "P")][1:3] == [sorted(text)] * 2
    # Between the columns nothing is drawn.
    page = lower(pixels(data, dpi=150))
    gutter = [round(edge * PER_MM) for edge in (120.5, 8, 124, 80)]
    assert page.crop((gutter[0], gutter[1], gutter[2], gutter[3])).getextrema() == ((255, 255),) * 3


def test_the_side_that_stands_on_its_head_is_not_read_out_twice() -> None:
    assert said(pdf(Print.TENTS, order(3)), "H1") == ["Tisch 1", "Tisch 2", "Tisch 3"]


def test_the_organisations_colour_is_on_the_page_instead_of_ours() -> None:
    ours, theirs = ((10, 108, 108), (122, 31, 92))

    def colours(ordered: Order) -> set[object]:
        counted = pixels(pdf(Print.TENTS, ordered)).getcolors(1_000_000)
        assert counted is not None
        return {colour for count, colour in counted if count > 50}

    assert {ours, theirs} & colours(order()) == {ours}
    assert {ours, theirs} & colours(order(look=logo())) == {theirs}


@pytest.mark.parametrize(("width", "height"), [(1, 2_000), (2_000, 1), (512, 512)])
def test_a_logo_of_any_shape_keeps_within_its_corner(width: int, height: int) -> None:
    look = logo(width, height)
    with_it, without = (
        [
            each
            for each in heard(pdf(Print.TENTS, order(look=each)))
            if each[1] != "Logo: Landkreis Musterstadt"
        ]
        for each in (look, None)
    )
    assert with_it == without
