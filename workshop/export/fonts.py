"""The fonts of the PDF, from packages and never from the system, so that it looks the same everywhere.

Noto Sans and, for Arabic, Cairo hold the letters of all languages on the phone; arrows, ticks and such come
from DejaVu Sans Mono, which typst carries.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILIES = ("Noto Sans", "Cairo", "DejaVu Sans Mono")
_PACKAGES = ("fontpkg_noto_sans", "fontpkg_cairo")
# What DejaVu Sans Mono 2.37 shows of the blocks from Arrows to Miscellaneous Symbols and Arrows, upright and
# bold. The font is inside typst, where its own table cannot be read.
_SIGNS = (
    (0x2190, 0x2211),
    (0x2217, 0x2219),
    (0x221B, 0x2220),
    (0x2227, 0x222D),
    (0x2234, 0x223D),
    (0x2241, 0x2269),
    (0x2282, 0x228B),
    (0x2295, 0x22A5),
    (0x2500, 0x25CB),
    (0x25CD, 0x262F),
    (0x2638, 0x2685),
    (0x26A0, 0x26A1),
    (0x2701, 0x2704),
    (0x2706, 0x2709),
    (0x270C, 0x2727),
    (0x2729, 0x274B),
    (0x2756, 0x2756),
    (0x2758, 0x275E),
    (0x2761, 0x2775),
    (0x2794, 0x2794),
    (0x2798, 0x27AF),
    (0x27B1, 0x27BE),
    (0x2B05, 0x2B0D),
    (0x2B12, 0x2B1A),
)
_SIGN_WIDTH = 0.602


def folders() -> list[Path]:
    """Where the packages keep their font files."""
    return [_folder(package) for package in _PACKAGES]


@cache
def coverage() -> tuple[Mapping[int, float], ...]:
    """For each of `FAMILIES`: how wide each of its characters is in upright, in em, by code point."""
    signs = {code: _SIGN_WIDTH for first, last in _SIGNS for code in range(first, last + 1)}
    return *map(_widths, folders()), signs


def _folder(package: str) -> Path:
    return Path(str(files(package))) / "files"


def _widths(folder: Path) -> dict[int, float]:
    (path,) = (path for path in folder.glob("*.ttf") if "Italic" not in path.name)
    with TTFont(path, lazy=True) as font:
        advances, em = font["hmtx"], font["head"].unitsPerEm
        return {code: advances[name][0] / em for code, name in font.getBestCmap().items()}
