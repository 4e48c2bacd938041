"""Sets one document in a process of its own: `python press.py FOLDER TEMPLATE SECONDS PIXELS FONTS…`.

typst keeps the work of its last ten documents in memory; here all of it ends with the process.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

import typst


def product(folder: Path, template: str, pixels: int) -> Path:
    """The file that `press` makes."""
    return folder / f"{template}.{'png' if pixels else 'pdf'}"


def press(folder: Path, template: str, seconds: int, pixels: int, fonts: Sequence[str]) -> None:
    """Set the template and the data in this folder; `seconds` since 1970 are the date in the file.

    With `pixels` per inch its first page becomes a picture.
    """
    source, output = folder / f"{template}.typ", product(folder, template, pixels)
    compiler = typst.Compiler(
        root=folder,
        font_paths=typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=True, font_paths=list(fonts)
        ),
        ignore_system_fonts=True,
    )
    if pixels:
        drawn = compiler.compile(source, format="png", ppi=pixels, timestamp=seconds)
        # Of several pages it makes a list.
        output.write_bytes((drawn[0] if isinstance(drawn, list) else drawn) or b"")
    else:
        compiler.compile(
            source, output=output, format="pdf", pdf_standards=["ua-1", "a-2a"], timestamp=seconds
        )


if __name__ == "__main__":
    press(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5:])
