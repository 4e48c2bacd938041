"""Colours as people write them, and whether they can be read on white paper.

Luminance and contrast as in WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance,
https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
"""

import re
from collections.abc import Iterable

from workshop.domain.errors import Invalid

# Of text on its ground (WCAG 2.2, 1.4.3).
READABLE = 4.5
_HIGHEST = 255
_WRITTEN = re.compile(r"#?([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_WHITE = (_HIGHEST, _HIGHEST, _HIGHEST)
_SHORT = 3

Colour = tuple[int, int, int]


def parse(written: str) -> Colour:
    """Red, green and blue from 0 to 255 of "#rrggbb" or "#rgb"; `Invalid` for anything else."""
    found = _WRITTEN.fullmatch(written.strip())
    if found is None:
        raise Invalid("colour-unknown", written=written.strip()[:40])
    digits = found[1] if len(found[1]) > _SHORT else "".join(2 * each for each in found[1])
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


def spell(colour: Iterable[int]) -> str:
    """The colour as "#rrggbb", in lower case."""
    return "#" + bytes(colour).hex()


def luminance(colour: Colour) -> float:
    """How bright it is to the eye, from 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel / _HIGHEST) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: Colour, ground: Colour = _WHITE) -> float:
    """How well one is seen on the other, from 1 (not at all) to 21 (black on white)."""
    darker, lighter = sorted((luminance(colour), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def darkened(colour: Colour) -> Colour:
    """The nearest darker tone of the same hue that can be read on white; itself where it can already."""
    highest = max(colour)
    tones = (_scaled(colour, step, highest) for step in range(highest, 0, -1))
    return next((tone for tone in tones if contrast(tone) >= READABLE), colour)


def _scaled(colour: Colour, step: int, highest: int) -> Colour:
    red, green, blue = (round(channel * step / highest) for channel in colour)
    return red, green, blue


def _linear(share: float) -> float:
    # The standard says 0.04045 since 2021; no colour of 8 bits lies between that and the former 0.03928.
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
