"""The command line: what it prints, and that every mistake is one line and exit code 2."""

import html
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import etree

from workshop.cli import main
from workshop.config import ROOT
from workshop.i18n import LANGUAGES, translator
from workshop.services.minutes import EXPORTS

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


def test_the_exported_workshop_file_is_the_imported_one(run: Run, example: Path, tmp_path: Path) -> None:
    run("import", example)
    target = tmp_path / "again.json"
    assert run("export", "1", "--format", "json", "-o", target) == (0, "", "")
    assert json.loads(target.read_bytes()) == json.loads(example.read_bytes())


def test_word_and_markdown_hold_every_idea(run: Run, example: Path, tmp_path: Path) -> None:
    run("import", example)
    ideas = [i["text"] for topic in json.loads(example.read_bytes())["topics"] for i in topic["ideas"]]
    assert run("export", "1", "--format", "docx", "-o", tmp_path / "m.docx")[0] == 0
    bullets = [p.text for p in Document(str(tmp_path / "m.docx")).paragraphs if p.style.name == "List Bullet"]
    assert sorted(bullets) == sorted(ideas)
    assert run("export", "1", "--format", "markdown", "-o", tmp_path / "m.md")[0] == 0
    assert (tmp_path / "m.md").read_text("utf-8").count("\n- ") == len(ideas)


def test_every_format_is_written_and_holds_every_idea(run: Run, example: Path, tmp_path: Path) -> None:
    run("import", example)
    ideas = {i["text"] for topic in json.loads(example.read_bytes())["topics"] for i in topic["ideas"]}
    files = {kind: tmp_path / f"minutes.{kind}" for kind in EXPORTS}
    for kind, target in files.items():
        assert run("export", "1", "--format", kind, "-o", target) == (0, "", ""), kind
    for kind, part in (("odt", "content.xml"), ("xlsx", "xl/sharedStrings.xml")):
        with ZipFile(files[kind]) as package:
            text = "".join(etree.fromstring(package.read(part)).itertext())
        assert [idea for idea in ideas if idea not in text] == []
    page = html.unescape(files["html"].read_text("utf-8"))
    table = files["csv"].read_text("utf-8-sig")
    assert [idea for idea in ideas if idea not in page or idea not in table] == []
    assert files["pdf"].read_bytes().startswith(b"%PDF-")


def test_a_character_that_a_format_cannot_show_is_named_beside_it(
    run: Run, example: Path, tmp_path: Path
) -> None:
    content = json.loads(example.read_bytes())
    content["topics"][0]["ideas"][0]["text"] = "Ein Zeichen: \u4e2d"
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(content), "utf-8")
    run("import", changed)
    told = "Diese Zeichen kann das Format nicht darstellen; stattdessen steht dort ihr Code: \u4e2d\n"
    assert run("export", "1", "--format", "pdf", "-o", tmp_path / "m.pdf") == (0, "", told)
    assert run("export", "1", "--format", "docx", "-o", tmp_path / "m.docx") == (0, "", "")


def test_an_export_can_be_written_on_a_template(run: Run, example: Path, tmp_path: Path) -> None:
    run("import", example)
    paper = tmp_path / "paper.docx"
    template = Document()
    for line in ("Kopf der Vorlage", "[[ERGEBNISSE]]"):
        template.add_paragraph(line)
    template.save(str(paper))
    export = ("export", "1", "-o", tmp_path / "m.docx", "--template")
    assert run(*export, paper, "--format", "docx") == (0, "", "")
    said = [paragraph.text for paragraph in Document(str(tmp_path / "m.docx")).paragraphs]
    assert said[:2] == ["Kopf der Vorlage", "Ergebnisse"]
    for file, kind in ((paper, "odt"), (example, "docx"), (tmp_path / "fehlt.docx", "docx")):
        code, printed, error = run(*export, file, "--format", kind)
        assert (code, printed, error.count("\n")) == (2, "", 1)


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


def test_suggest_prints_every_text_with_its_group_and_touches_no_database(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "ideen.csv"
    listed.write_text("Idee;Tisch\nSommerfest;1\nGrillabend;2\n", encoding="utf-8")
    code, printed, error = run("suggest", listed)
    assert (code, error) == (0, "")
    assert [line.rsplit(",", 2)[0] for line in printed.splitlines()] == ["text", "Sommerfest", "Grillabend"]
    assert not (tmp_path / "house").exists()


def test_suggest_says_beside_its_output_that_a_model_is_missing(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "ideen.csv"
    listed.write_text("Idee\nSommerfest\nGrillabend\n", encoding="utf-8")
    code, printed, error = run("suggest", listed, "--model", tmp_path / "fehlt")
    assert (code, printed) == (0, run("suggest", listed)[1])
    told = f"Das Modell „{tmp_path / 'fehlt'}“ gibt es auf diesem Rechner nicht"
    assert error.startswith(told)
    assert error.endswith("; gruppiert wurde mit dem eingebauten Verfahren.\n")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Das Modell „{}“ antwortet nicht; gruppiert wurde mit dem eingebauten Verfahren.\n"),
        ("en", "The model “{}” does not answer; the built-in method has done the grouping.\n"),
    ],
)
def test_suggest_promises_nothing_of_a_silent_model(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, sentence: str
) -> None:
    monkeypatch.setenv("LANG", language)
    listed = tmp_path / "ideen.csv"
    listed.write_text("Idee\nSommerfest\nGrillabend\n", encoding="utf-8")
    with socket.socket() as nobody:
        # Bound and not listening: the address is refused, and nobody else can take it.
        nobody.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{nobody.getsockname()[1]}"
        assert run("suggest", listed, "--model", f"http://{host}/v1") == (
            0,
            run("suggest", listed)[1],
            sentence.format(host),
        )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_of_a_model_is_a_line_of_its_own(language: str) -> None:
    values = {"library": "bibliothek", "source": "modell", "status": "401"}
    codes = [f"model-{fault}" for fault in ("library", "missing", "refused", "silent", "wrong")]
    said = {translator(language)("cli-suggest-alone", code=code, **values) for code in codes}
    assert (len(said), [line for line in said if "\n" in line or "{" in line]) == (5, [])


def test_suggest_refuses_a_column_that_is_not_there(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "ideen.csv"
    listed.write_text("Idee\nSommerfest\n", encoding="utf-8")
    sentence = "Eine Spalte „Wunsch“ gibt es in der Liste nicht. Vorhanden: Idee\n"
    assert run("suggest", listed, "--column", "Wunsch") == (2, "", sentence)


def test_suggest_names_the_row_whose_idea_would_be_cut(run: Run, tmp_path: Path) -> None:
    listed = tmp_path / "ideen.csv"
    listed.write_text("Nr,Idee\n1,Mehr Bäume, weniger Autos\n", encoding="utf-8")
    sentence = "Zeile 2 hat 3 Zellen, die Überschrift hat 2. Bitte setzen Sie einen Text, in dem das "
    assert run("suggest", listed) == (2, "", sentence + "Trennzeichen vorkommt, in Anführungszeichen.\n")


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
