"""What the tests need besides Python: a browser, PostgreSQL, LibreOffice, zbar; found here and nowhere else.

`python -m tests.tools` prints what this machine lacks, as names of Debian packages.
"""

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import sync_playwright

PROGRAM_FILES = Path(os.environ.get("PROGRAMFILES", "C:/Program Files"))
POSTGRESQL_FOLDERS = (
    (Path("/usr/lib/postgresql"), "*/bin"),
    (Path("/usr"), "pgsql-*/bin"),
    (Path("/opt/homebrew/opt"), "postgresql*/bin"),
    (Path("/usr/local/opt"), "postgresql*/bin"),
    (Path("/Applications/Postgres.app/Contents/Versions"), "*/bin"),
    (PROGRAM_FILES / "PostgreSQL", "*/bin"),
)
OFFICE_PLACES = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    PROGRAM_FILES / "LibreOffice/program/soffice.exe",
)


@cache
def find_chromium() -> Path | None:
    """A Chromium that runs: the system's, else Playwright's own; to be asked while no Playwright is open."""
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    installed = [shutil.which("chromium"), shutil.which("chromium-browser")]
    places = [place for place in installed if place and _runs(place)] or [own]
    return Path(places[0]) if Path(places[0]).exists() else None


def find_postgresql() -> Path | None:
    """The folder with PostgreSQL's `initdb` and `pg_ctl`; the newest, where there are several."""
    on_path = shutil.which("initdb")
    folders = [folder for place, pattern in POSTGRESQL_FOLDERS for folder in place.glob(pattern)]
    folders.sort(key=lambda folder: [int(number) for number in re.findall(r"\d+", str(folder))], reverse=True)
    if on_path:
        folders.insert(0, Path(on_path).resolve().parent)
    return next((folder for folder in folders if shutil.which("pg_ctl", path=folder)), None)


def find_office() -> Path | None:
    """LibreOffice's program."""
    on_path = shutil.which("soffice") or shutil.which("libreoffice")
    places = [Path(on_path)] if on_path else [place for place in OFFICE_PLACES if place.exists()]
    return places[0] if places else None


def find_zbar() -> Path | None:
    """The program that reads QR codes from pictures."""
    on_path = shutil.which("zbarimg")
    return Path(on_path) if on_path else None


def missing() -> list[str]:
    """The Debian packages of what is not found."""
    found = {
        "chromium": find_chromium(),
        "postgresql": find_postgresql(),
        "libreoffice-writer-nogui": find_office(),
        "zbar-tools": find_zbar(),
    }
    return [package for package, place in found.items() if place is None]


def required(found: Path | None, package: str) -> Path:
    """What was found; else the test ends here, skipped, or in CI failed."""
    if found is None:
        leave_out(f"not found on this machine: {package} (see .ci/tools)")
    return found


def leave_out(reason: str) -> NoReturn:
    """Skip the test, or fail it in CI, where nothing may be left out."""
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def _runs(place: str) -> bool:
    # On Ubuntu a script of that name only says where to get the browser.
    try:
        return subprocess.run([place, "--version"], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    print("\n".join(missing()))  # noqa: T201
