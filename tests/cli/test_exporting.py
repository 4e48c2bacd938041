"""What the command line exports, and how it is asked for."""

import html
import json
import os
from pathlib import Path
from zipfile import ZipFile

from docx import Document
from lxml import etree

from tests.cli.conftest import Run
from workshop.config import read_settings
from workshop.domain.model import Phase
from workshop.services.house import open_house
from workshop.services.minutes import EXPORTS
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_phase


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


def test_an_approved_version_is_exported_by_its_number(run: Run, example: Path, tmp_path: Path) -> None:
    run("import", example)
    house = open_house(read_settings(os.environ))
    enter_phase(house, ORGANISER, 1, Phase.HARVEST)
    approve_minutes(house, ORGANISER, 1, "Amt für Beispiele", house.now().date())
    house.store.close()
    export = ("export", "1", "--format", "markdown", "-o", tmp_path / "m.md")
    assert run(*export, "--version", "1") == (0, "", "")
    assert "Freigegeben durch Amt für Beispiele am" in (tmp_path / "m.md").read_text("utf-8")
    assert run(*export) == (0, "", "")
    assert "Freigegeben durch" not in (tmp_path / "m.md").read_text("utf-8")
    code, printed, error = run(*export, "--version", "2")
    assert (code, printed, error.count("\n")) == (2, "", 1)
