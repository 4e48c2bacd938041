"""The command line: what it prints, and that every mistake is one line and exit code 2."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from workshop.config import ROOT


def test_import_prints_the_new_id_and_list_shows_it(run: Run, example: Path) -> None:
    assert run("import", example) == (0, "1\n", "")
    assert run("import", example) == (0, "2\n", "")
    _, printed, _ = run("list")
    assert [line.split("\t")[0] for line in printed.splitlines()] == ["2", "1"]
    assert json.loads(example.read_bytes())["title"] in printed


def test_links_names_number_topic_code_and_both_addresses_of_each_table(run: Run, example: Path) -> None:
    run("import", example)
    code, printed, error = run("links", "1", "--json")
    assert (code, error) == (0, "")
    rows = json.loads(printed)
    topics = json.loads(example.read_bytes())["topics"]
    assert [(row["number"], row["topic"]) for row in rows] == sorted(
        (table["number"], topic["title"]) for topic in topics for table in topic["tables"]
    )
    for row in rows:
        assert set(row) == {"number", "topic", "code", "guest_url", "host_url"}
        assert row["guest_url"] == f"https://cafe.example/t/{row['code']}"
        assert row["host_url"].startswith("https://cafe.example/h/")
    assert len({row["host_url"] for row in rows}) == len(rows)


def test_every_mistake_is_one_line_and_exit_code_2(
    run: Run, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", example)
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    mistakes: list[tuple[str | Path, ...]] = [
        (),
        ("fly",),
        ("import",),
        ("import", tmp_path / "missing.json"),
        ("import", tmp_path),
        ("import", broken),
        ("links", "99", "--json"),
        ("links", "one", "--json"),
        ("export", "99", "--format", "docx", "-o", tmp_path / "x"),
        ("export", "1", "--format", "papyrus", "-o", tmp_path / "x"),
        ("export", "1", "--format", "docx", "-o", tmp_path / "no" / "such" / "folder.docx"),
        ("export", "1", "--format", "docx"),
    ]
    for mistake in mistakes:
        code, printed, error = run(*mistake)
        assert (code, printed, error.count("\n")) == (2, "", 1), mistake
    assert not (tmp_path / "x").exists()
    for name, value in [
        ("WORKSHOP_PORT", "eighty"),
        ("WORKSHOP_BASE_URL", "cafe.example"),
        ("WORKSHOP_DATABASE_URL", "mysql://x"),
    ]:
        with monkeypatch.context() as patch:
            patch.setenv(name, value)
            code, _, error = run("list")
            assert (code, error.count("\n")) == (2, 1)
            assert name in error


def test_errors_speak_the_terminals_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    german = run("links", "7")[2]
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    assert run("links", "7")[2] != german


@pytest.mark.parametrize(
    ("typed", "language", "sentence"),
    [
        ((), "de", "Diesen Befehl gibt es so nicht. Hilfe: python -m workshop --help"),
        (
            ("fly",),
            "de",
            "Diesen Befehl gibt es so nicht; es liegt an COMMAND. Hilfe: python -m workshop --help",
        ),
        (
            ("links", "one"),
            "de",
            "Diesen Befehl gibt es so nicht; es liegt an ID. Hilfe: python -m workshop links --help",
        ),
        (
            ("links", "1", "--jason"),
            "de",
            "Diesen Befehl gibt es so nicht. Hilfe: python -m workshop --help",
        ),
        (("links",), "en", "There is no such command. Help: python -m workshop links --help"),
        (
            ("links", "one"),
            "en",
            "There is no such command; the trouble is with ID. Help: python -m workshop links --help",
        ),
    ],
)
def test_a_command_that_does_not_exist_is_a_sentence_in_the_terminals_language(
    run: Run, monkeypatch: pytest.MonkeyPatch, typed: tuple[str, ...], language: str, sentence: str
) -> None:
    monkeypatch.setenv("LANG", language)
    assert run(*typed) == (2, "", sentence + "\n")


def test_a_title_beyond_the_old_code_page_reaches_a_redirected_output(tmp_path: Path, example: Path) -> None:
    titled = tmp_path / "titled.json"
    titled.write_text(json.dumps(json.loads(example.read_bytes()) | {"title": "Heute → morgen"}), "utf-8")
    # As on Windows, where what is redirected has the old code page.
    environment = os.environ | {"WORKSHOP_DATA_DIR": str(tmp_path), "PYTHONIOENCODING": "cp1252"}
    for command in (("import", str(titled)), ("list",)):
        done = subprocess.run(
            [sys.executable, "-m", "workshop", *command],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8").rstrip().endswith("\tHeute → morgen")


def test_a_data_folder_that_cannot_be_made_is_one_clear_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder", "utf-8")
    monkeypatch.setenv("WORKSHOP_DATA_DIR", str(tmp_path / "file" / "data"))
    code, _, error = run("list")
    assert (code, error.count("\n")) == (2, 1)
    assert str(tmp_path / "file" / "data") in error


def test_serving_on_a_taken_port_is_one_clear_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        monkeypatch.setenv("STREAMLIT_SERVER_ADDRESS", "127.0.0.1")
        monkeypatch.setenv("WORKSHOP_PORT", str(other.getsockname()[1]))
        code, _, error = run("serve")
        assert (code, error.count("\n")) == (2, 1)
        assert str(other.getsockname()[1]) in error


def test_the_module_runs_as_a_command_and_a_new_passphrase_is_read_from_a_pipe(tmp_path: Path) -> None:
    environment = os.environ | {"WORKSHOP_DATA_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "workshop", "passphrase"]
    short = subprocess.run(
        command, cwd=ROOT, env=environment, input="short\n", capture_output=True, text=True, check=False
    )
    assert (short.returncode, short.stdout, short.stderr.count("\n")) == (2, "", 1)
    long = subprocess.run(
        command, cwd=ROOT, env=environment, input="lang genug\n", capture_output=True, text=True, check=False
    )
    assert (long.returncode, long.stderr) == (0, "")


def test_a_file_that_cannot_be_had_is_told_in_the_terminals_language(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example: Path
) -> None:
    run("import", example)
    missing, beneath = tmp_path / "fehlt.csv", example / "x.csv"
    not_there = "lässt sich nicht lesen: Es gibt sie nicht. Bitte prüfen Sie den Namen und den Ordner.\n"
    folder = "Das ist ein Ordner. Bitte nennen Sie eine Datei darin.\n"
    assert run("suggest", missing) == (2, "", f"Die Datei „{missing}“ {not_there}")
    assert run("import", beneath) == (2, "", f"Die Datei „{beneath}“ {not_there}")
    assert run("suggest", tmp_path) == (2, "", f"Die Datei „{tmp_path}“ lässt sich nicht lesen: {folder}")
    export = ("export", "1", "--format", "json", "-o")
    assert run(*export, tmp_path) == (2, "", f"Die Datei „{tmp_path}“ lässt sich nicht schreiben: {folder}")
    _, _, error = run(*export, missing / "x")
    assert error.endswith(
        "lässt sich nicht schreiben: Den Ordner gibt es nicht. Bitte prüfen Sie den Namen.\n"
    )
    monkeypatch.setenv("LANG", "en")
    _, _, error = run("suggest", missing)
    assert (
        error
        == f"The file “{missing}” cannot be read: There is none. Please check the name and the folder.\n"
    )


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told_in_the_terminals_language(run: Run, tmp_path: Path) -> None:
    closed = tmp_path / "zu.csv"
    closed.touch(mode=0)
    sentence = "lässt sich nicht lesen: Die Berechtigung dazu fehlt.\n"
    assert run("suggest", closed) == (2, "", f"Die Datei „{closed}“ {sentence}")
