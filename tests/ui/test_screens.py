"""What holds for the file of every screen."""

import ast
from pathlib import Path

import pytest

from workshop.config import ROOT
from workshop.ui.screens import NAMES

PAGES = sorted((ROOT / "pages").glob("*.py"))
ALLOWED = ("streamlit", "workshop.ui", "workshop.services", "workshop.domain")


def test_every_screen_has_its_file() -> None:
    assert sorted(NAMES) == [page.stem for page in PAGES]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_screen_imports_only_streamlit_ui_services_and_domain(page: Path) -> None:
    tree = ast.parse(page.read_text(encoding="utf-8"))
    imported = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    imported += [str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert [name for name in imported if not (name + ".").startswith(tuple(a + "." for a in ALLOWED))] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_screen_is_short(page: Path) -> None:
    assert len(page.read_text(encoding="utf-8").splitlines()) < 100
