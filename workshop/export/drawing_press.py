"""Draws one SVG file in a process of its own: `python drawing_press.py FOLDER FONTS…`.

Whatever such a file makes the renderer do ends with the process, which may not take all of the memory.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import typst

TEMPLATE, DRAWING, PICTURE = "drawing.typ", "drawing.svg", "drawing.png"
_MOST_MEMORY = 2_000_000_000


def press(folder: Path, fonts: Sequence[str]) -> None:
    """Draw the file in this folder as PNG, one pixel per point."""
    typst.compile(
        folder / TEMPLATE,
        output=folder / PICTURE,
        root=folder,
        font_paths=typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=True, font_paths=list(fonts)
        ),
        ignore_system_fonts=True,
        format="png",
        ppi=72.0,
    )


def limit_memory() -> None:
    """Let this process have two gigabytes; Windows knows no such limit."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


if __name__ == "__main__":
    limit_memory()
    press(Path(sys.argv[1]), sys.argv[2:])
