"""What the command line groups, with and without a model."""

import socket
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from workshop.i18n import LANGUAGES, translator


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
