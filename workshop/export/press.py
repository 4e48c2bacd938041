"""Sets one PDF in a process of its own: `python press.py FOLDER SECONDS FONTS…`.

typst keeps the work of its last ten documents in memory; here all of it ends with the process.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import typst

TEMPLATE, PDF = "minutes.typ", "minutes.pdf"


def press(folder: Path, seconds: int, fonts: Sequence[str]) -> None:
    """Set the template and the data in this folder; `seconds` since 1970 are the date in the file."""
    typst.compile(
        folder / TEMPLATE,
        output=folder / PDF,
        root=folder,
        font_paths=typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=True, font_paths=list(fonts)
        ),
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1", "a-2a"],
        timestamp=seconds,
    )


if __name__ == "__main__":
    press(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
