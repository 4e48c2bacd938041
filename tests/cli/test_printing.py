"""Printing from the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.export.pdf_reading import heard
from workshop.domain.prints import Print


def test_every_print_is_written_as_pdf(run: Run, example: Path, tmp_path: Path) -> None:
    content = json.loads(example.read_bytes()) | {"participants": [{"name": "Muster", "first_name": "Kim"}]}
    named = tmp_path / "named.json"
    named.write_text(json.dumps(content), "utf-8")
    run("import", named)
    for what in Print:
        target = tmp_path / f"{what}.pdf"
        assert run("print", "1", "--what", what, "-o", target) == (0, "", ""), what
        assert target.read_bytes().startswith(b"%PDF-"), what


def test_chosen_tables_are_printed_with_the_address_that_is_configured(
    run: Run, example: Path, tmp_path: Path
) -> None:
    run("import", example)
    code = run("links", "1")[1].splitlines()[1].split("\t")[2]
    target = tmp_path / "tents.pdf"
    assert run("print", "1", "--what", "tents", "--table", "2", "--no-wlan", "-o", target) == (0, "", "")
    said = [text for _, text in heard(target.read_bytes())]
    assert [text for text in said if "://" in text] == [
        f"QR-Code: https://cafe.example/t/{code}",
        f"https://cafe.example/t/{code}",
    ]


def test_a_file_that_ends_with_png_is_a_picture(run: Run, example: Path, tmp_path: Path) -> None:
    run("import", example)
    assert run("print", "1", "--what", "slide", "-o", tmp_path / "slide.PNG") == (0, "", "")
    assert (tmp_path / "slide.PNG").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            ("--what", "banners"),
            f"„banners“ lässt sich nicht drucken. Möglich sind: {', '.join(Print)}.",
        ),
        (
            ("--what", "tents", "--table", "98", "--table", "97"),
            "Diese Tische gibt es nicht: 97, 98. Bitte prüfen Sie die Nummern.",
        ),
    ],
)
def test_a_mistake_is_one_line_and_writes_nothing(
    run: Run, example: Path, tmp_path: Path, typed: tuple[str, ...], sentence: str
) -> None:
    run("import", example)
    assert run("print", "1", *typed, "-o", tmp_path / "x.pdf") == (2, "", sentence + "\n")
    assert not (tmp_path / "x.pdf").exists()
