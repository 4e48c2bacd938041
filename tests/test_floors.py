"""The floors hold: who may import whom, how long a file may be, and that each says what it is for."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from workshop.config import ROOT

LONGEST = 300
PYTHON = [*ROOT.glob("*.py"), *ROOT.glob("workshop/**/*.py"), *ROOT.glob("pages/*.py")]
OTHERS = [path for ending in ("js", "css", "html") for path in ROOT.glob(f"workshop/**/*.{ending}")]


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if node.module == "workshop":
                yield from (f"workshop.{alias.name}" for alias in node.names)
            else:
                yield "." * node.level + (node.module or "")


def _allowed(name: str, rooms: tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(room + ".") for room in rooms)


def _named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_pages_import_streamlit_ui_services_and_domain_only() -> None:
    rooms = ("streamlit", "workshop.ui", "workshop.services", "workshop.domain")
    pages = sorted(ROOT.glob("pages/*.py"))
    strangers = [(_named(p), name) for p in pages for name in _imports(p) if not _allowed(name, rooms)]
    assert (len(pages) >= 5, strangers) == (True, [])


def test_the_domain_imports_the_standard_library_only() -> None:
    rooms = (*sys.stdlib_module_names, "workshop.domain")
    files = sorted(ROOT.glob("workshop/domain/*.py"))
    assert [(_named(p), name) for p in files for name in _imports(p) if not _allowed(name, rooms)] == []


def test_imports_lead_downwards_only() -> None:
    tool = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    checked = subprocess.run(
        [sys.executable, "-c", tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (checked.returncode, "Contracts: 3 kept, 0 broken." in checked.stdout) == (0, True), checked.stdout


def test_every_module_says_what_it_is_for() -> None:
    silent = [_named(p) for p in PYTHON if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))]
    assert silent == []


def test_no_file_is_too_long_to_be_read_at_once() -> None:
    lengths = {_named(p): len(p.read_text(encoding="utf-8").splitlines()) for p in [*PYTHON, *OTHERS]}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}
