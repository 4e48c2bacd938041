"""Small drawings of the prints, for the eye alone: what the paper looks like.

Paper is white with the house's ink, also on a dark screen. Units are those of a field 120 wide and 84 high.
"""

from base64 import b64encode
from collections.abc import Iterable

from markupsafe import Markup

from workshop.domain.prints import Print

# The colours of paper in tokens.css, which a picture of its own cannot ask for.
_INK, _SOFT, _LINE, _TEAL = "#1e2a2f", "#56646b", "#ddd6ca", "#0a6c6c"
_STROKE = "fill:none;stroke-linecap:round;stroke:"
_LOOKS = {
    "paper": f"fill:#ffffff;stroke:{_SOFT};stroke-width:.75",
    "shade": f"fill:{_LINE};stroke:{_SOFT};stroke-width:.75",
    "code": f"fill:{_INK}",
    "words": f"{_STROKE}{_LINE};stroke-width:2.5",
    "title": f"{_STROKE}{_TEAL};stroke-width:4",
}
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 84">{}</svg>'
_IMAGE = Markup('<img class="format" alt="" src="data:image/svg+xml;base64,{}">')


def picture(what: Print) -> Markup:
    """The drawing of this print, as an image without a name."""
    drawing = _SVG.format("".join(_DRAWINGS[what]))
    return _IMAGE.format(b64encode(drawing.encode()).decode())


def _shape(look: str, path: str) -> str:
    return f'<path style="{_LOOKS[look]}" d="{path}"/>'


def _paper(path: str) -> str:
    return _shape("paper", path)


def _sheet(x: float, y: float, width: float, height: float) -> str:
    return _paper(f"M{x} {y}h{width}v{height}h{-width}z")


def _lines(x: float, y: float, *widths: float) -> str:
    return _shape("words", "".join(f"M{x} {y + 6 * at}h{width}" for at, width in enumerate(widths)))


def _title(x: float, y: float, width: float) -> str:
    return _shape("title", f"M{x} {y}h{width}")


def _code(x: float, y: float, size: float) -> str:
    """Three corners and a few squares are enough to be taken for a code."""
    unit = size / 7
    corners = ((0, 0), (4.5, 0), (0, 4.5))
    dots = (
        (4.5, 4.5),
        (6, 4.5),
        (5.25, 5.25),
        (4.5, 6),
        (6, 6),
        (3.2, 0.5),
        (3.2, 3.2),
        (0.5, 3.2),
        (6, 3.2),
    )
    path = "".join(_square(x + unit * across, y + unit * down, 2.5 * unit) for across, down in corners)
    path += "".join(_square(x + unit * across, y + unit * down, unit) for across, down in dots)
    return _shape("code", path)


def _square(x: float, y: float, size: float) -> str:
    return f"M{x:.2f} {y:.2f}h{size:.2f}v{size:.2f}h{-size:.2f}z"


_DRAWINGS: dict[Print, Iterable[str]] = {
    Print.TENTS: (
        _shape("shade", "M26 14 L14 74 H22 L34 14z"),
        _paper("M34 14 H98 L106 74 H22z"),
        _title(42, 26, 22),
        _lines(41, 36, 22, 18, 22),
        _code(72, 24, 26),
        _lines(72, 60, 26),
    ),
    Print.CARDS: (
        _sheet(14, 12, 42, 60),
        _code(23, 20, 24),
        _title(22, 54, 20),
        _lines(22, 62, 26),
        _sheet(64, 12, 42, 60),
        _code(73, 20, 24),
        _title(72, 54, 20),
        _lines(72, 62, 26),
    ),
    Print.HOSTS: (
        _sheet(34, 6, 52, 72),
        _title(42, 16, 22),
        _code(64, 24, 14),
        _lines(42, 27, 16, 18, 12),
        _lines(42, 48, 36, 30, 36, 24),
    ),
    Print.POSTER: (
        _sheet(35, 4, 50, 76),
        _title(42, 14, 34),
        _lines(42, 25, 16, 12, 16, 14),
        _code(63, 24, 15),
        _lines(42, 54, 36, 36, 36),
    ),
    Print.NAMES: (
        _sheet(10, 10, 48, 30),
        _title(18, 20, 26),
        _lines(18, 29, 32),
        _sheet(62, 10, 48, 30),
        _title(70, 20, 20),
        _lines(70, 29, 32),
        _sheet(10, 44, 48, 30),
        _title(18, 54, 22),
        _lines(18, 63, 32),
        _sheet(62, 44, 48, 30),
        _title(70, 54, 28),
        _lines(70, 63, 32),
    ),
    Print.ATTENDANCE: (
        _sheet(16, 12, 88, 60),
        _title(24, 22, 30),
        *(_lines(24, y, 20) for y in (34, 44, 54, 64)),
        *(_lines(52, y, 44) for y in (36, 46, 56, 66)),
    ),
    Print.SLIDE: (_sheet(12, 14, 96, 54), _title(22, 28, 36), _code(70, 24, 30), _lines(22, 38, 34, 28)),
}
