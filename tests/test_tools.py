"""What a machine lacks is found by one rule, for the fixtures and for .ci/tools."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests import tools
from workshop.config import ROOT


def test_the_script_names_what_the_fixtures_would_not_find() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.tools"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    finders = (tools.find_chromium, tools.find_postgresql, tools.find_office, tools.find_zbar)
    lacking = [find() for find in finders].count(None)
    assert len(said.stdout.split()) == lacking


def test_a_tool_on_the_path_is_found_and_without_it_playwrights_own_browser_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = tools.find_chromium.__wrapped__
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "browsers"))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find() is None
    with tools.sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    own.parent.mkdir(parents=True)
    own.touch()
    assert find() == own
    for name, code in (("chromium", 1), ("chromium-browser", 0)):
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {code}\n")
        (tmp_path / name).chmod(0o755)
    assert find() == tmp_path / "chromium-browser"


def test_what_is_missing_is_left_out_here_and_fails_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="postgresql"):
        tools.required(None, "postgresql")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="postgresql"):
        tools.required(None, "postgresql")
