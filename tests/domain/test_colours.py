"""Colours: how they are written, how well they can be read, and which darker one to take instead."""

from colorsys import rgb_to_hsv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.cafe import refusal
from workshop.domain.colours import READABLE, contrast, darkened, luminance, parse, spell

WHITE, BLACK = (255, 255, 255), (0, 0, 0)
channels = st.integers(0, 255)
colours = st.tuples(channels, channels, channels)


@pytest.mark.parametrize(
    ("written", "colour"),
    [
        ("#0a6c6c", (10, 108, 108)),
        ("#0A6C6C", (10, 108, 108)),
        ("0a6c6c", (10, 108, 108)),
        ("  #fff ", WHITE),
        ("#a3c", (170, 51, 204)),
    ],
)
def test_a_colour_is_read_as_people_write_it(written: str, colour: tuple[int, int, int]) -> None:
    assert parse(written) == colour


@pytest.mark.parametrize(
    "written",
    [
        "",
        "#",
        "#12",
        "#1234",
        "#12345",
        "#1234567",
        "#12345g",
        "rot",
        "rgb(1,2,3)",
        "#\u0660\u0660\u0660",
        "#0a6c6c\n}",
    ],
)
def test_what_is_no_colour_is_refused(written: str) -> None:
    assert refusal(parse, written) == "colour-unknown"


def test_luminance_and_contrast_are_those_of_the_standard() -> None:
    assert (luminance(BLACK), luminance(WHITE), contrast(BLACK)) == (0, pytest.approx(1), pytest.approx(21))
    # The grey that is the lightest to be read on white, and the one above it.
    assert (round(contrast((118, 118, 118)), 2), round(contrast((119, 119, 119)), 2)) == (4.54, 4.48)
    assert (round(contrast((255, 0, 0)), 2), round(contrast((10, 108, 108)), 1)) == (4.0, 6.2)


@given(colours)
def test_every_colour_is_written_and_read_again_as_it_was(colour: tuple[int, int, int]) -> None:
    assert parse(spell(colour)) == colour


@given(colours, colours)
def test_contrast_does_not_ask_which_of_the_two_is_the_ground(
    one: tuple[int, int, int], other: tuple[int, int, int]
) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.000001


@given(colours)
def test_a_darkened_colour_can_always_be_read_and_keeps_its_hue(colour: tuple[int, int, int]) -> None:
    darker = darkened(colour)
    assert contrast(darker) >= READABLE
    if contrast(colour) >= READABLE:
        assert darker == colour
        return
    # Channels stand to each other as before, as far as whole numbers allow it.
    share = max(darker) / max(colour)
    assert [abs(now - before * share) <= 0.5 for now, before in zip(darker, colour, strict=True)] == [
        True
    ] * 3


@given(colours)
def test_a_strong_colour_keeps_its_hue_to_a_few_degrees(colour: tuple[int, int, int]) -> None:
    if max(colour) - min(colour) < 100:
        return
    before, after = (rgb_to_hsv(*(c / 255 for c in each))[0] * 360 for each in (colour, darkened(colour)))
    turned = abs(before - after)
    assert min(turned, 360 - turned) < 2


@given(colours)
def test_no_lighter_tone_would_have_done(colour: tuple[int, int, int]) -> None:
    darker = darkened(colour)
    if darker != colour:
        step = (max(darker) + 1) / max(colour)
        red, green, blue = (round(channel * step) for channel in colour)
        assert contrast((red, green, blue)) < READABLE
