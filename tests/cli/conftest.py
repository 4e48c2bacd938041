"""The command line in a house of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from workshop.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command in a house of its own: exit code, output, error."""
    monkeypatch.setenv("WORKSHOP_DATA_DIR", str(tmp_path / "house"))
    monkeypatch.setenv("WORKSHOP_BASE_URL", "https://cafe.example/")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.delenv("WORKSHOP_DATABASE_URL", raising=False)
    monkeypatch.delenv("WORKSHOP_PORT", raising=False)

    def _run(*arguments: str | Path) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return _run
