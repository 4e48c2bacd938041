"""Runs the press: a template of this room and its data become a PDF or a picture, in a process of their own.

What people wrote goes there as data in a file and never into typst's source.
"""

import json
import logging
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from threading import BoundedSemaphore

from workshop.domain.errors import Unavailable
from workshop.export import press
from workshop.export.fonts import FAMILIES, folders
from workshop.export.office_text import LOCALES, holdable

Json = dict[str, object]
_log = logging.getLogger(__name__)
_TEMPLATES = Path(__file__).parent / "typst"
# In seconds; 5,000 ideas take about one.
_PATIENCE = 120
# How many may work at once: each keeps a core busy, and its memory grows with the photos.
_PRESSES = BoundedSemaphore(2)
# How `print.typ` names the texts that do not fit: as numbers, so that no quoting can come between.
_TOO_LONG = re.compile(r"too-long:([\d./]+)")


class TooLong(Exception):
    """Texts that do not fit their place even in the smallest letters; `names` in order, each once."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(names)
        self.names = names


def run_press(
    template: str,
    content: Json,
    files: Mapping[str, bytes],
    made: datetime | None = None,
    *,
    pixels: int = 0,
) -> bytes:
    """What `typst/<template>.typ` makes of `document.json` (the content) and the files beside it.

    A PDF that is PDF/UA-1 and PDF/A-2a; with `pixels` (per inch) its first page as a PNG instead. `made`
    (now, if not given) is the date in the file; the same input and date give the same bytes. Raise `TooLong`
    for texts that do not fit, `Unavailable` if typst fails or takes too long; why, the log says.
    """
    with tempfile.TemporaryDirectory(prefix="tischdecke-press-") as name:
        folder = Path(name)
        (folder / "document.json").write_text(json.dumps(content), encoding="utf-8")
        for file, data in files.items():
            (folder / file).write_bytes(data)
        for source in _TEMPLATES.glob("*.typ"):
            shutil.copy(source, folder)
        seconds = int((made or datetime.now(UTC)).timestamp())
        # Isolated: the child needs nothing but the packages and its own file.
        command = [sys.executable, "-I", press.__file__, name, template, str(seconds), str(pixels)]
        _run([*command, *map(str, folders())])
        return press.product(folder, template, pixels).read_bytes()


def frame(title: str, author: str, language: str) -> Json:
    """What every template needs to know of its document; `title` must have a letter."""
    language_alone, _, region = LOCALES.get(language, language).partition("-")
    author = holdable(author)
    return {
        "title": holdable(title),
        "author": [author] if author else [],
        "language": language_alone,
        "region": region if len(region) == len("DE") else None,
        "fonts": FAMILIES,
    }


def _run(command: list[str]) -> None:
    """Wait for a free press and let it work; `Unavailable` if it fails or never ends."""
    try:
        with _PRESSES:
            subprocess.run(command, check=True, timeout=_PATIENCE, capture_output=True)  # noqa: S603
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as fault:
        said = (fault.stderr or b"").decode(errors="replace")
        if found := _TOO_LONG.search(said):
            raise TooLong(_names(found[1])) from None
        _log.error("%s: %s", type(fault).__name__, said.strip() or fault)
        raise Unavailable("pdf-failed") from fault


def _names(numbers: str) -> tuple[str, ...]:
    """The names that `print.typ` wrote as the numbers of their bytes."""
    names = (bytes(map(int, name.split("."))).decode() for name in numbers.split("/"))
    return tuple(dict.fromkeys(names))
