import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.shared import Cm
from lxml import etree

from workshop.domain.results import Results
from workshop.export.document import Bullets, Document, Heading, Paragraph
from workshop.export.docx import render
from workshop.export.minutes import compose
from workshop.i18n import translator

STYLES = {1: "Heading 1", 2: "Heading 2", 3: "Heading 3"}


def written(document: Document) -> list[tuple[str, str]]:
    lines: list[tuple[str, str]] = []
    for block in document.blocks:
        match block:
            case Heading(level, text):
                lines.append((STYLES[level], text))
            case Paragraph(text):
                lines.append(("Normal", text))
            case Bullets(items):
                lines += [("List Bullet", item) for item in items]
    return lines


def reopened(document: Document) -> WordFile:
    return docx.Document(BytesIO(render(document)))


def read(file: WordFile) -> list[tuple[str, str]]:
    return [(p.style.name or "" if p.style else "", p.text) for p in file.paragraphs]


def test_word_shows_the_example_with_real_styles_in_order(example_results: Results) -> None:
    document = compose(example_results, translator("de"))
    assert read(reopened(document)) == written(document)


def test_hostile_texts_arrive_in_word_as_they_are(hostile: Document) -> None:
    assert read(reopened(hostile)) == written(hostile)


def test_what_xml_cannot_hold_shows_as_a_replacement_and_stops_nothing() -> None:
    text = "a\x00b\x0bc\x1bd\ufffee\ud800f\nneue Zeile"
    document = Document(text, text, "de", (Heading(1, text), Bullets((text,))))
    shown = "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf neue Zeile"
    file = reopened(document)
    assert read(file) == [("Heading 1", shown), ("List Bullet", shown)]
    assert (file.core_properties.title, file.core_properties.author) == (shown, shown)


@pytest.mark.parametrize(("language", "locale"), [("de", "de-DE"), ("en", "en-GB")])
def test_the_file_names_its_title_author_and_language(language: str, locale: str) -> None:
    file = reopened(Document("Café Musterstadt", "Stadt Musterstadt", language, ()))
    properties = file.core_properties
    assert (properties.title, properties.author, properties.language, properties.comments) == (
        "Café Musterstadt",
        "Stadt Musterstadt",
        locale,
        "",
    )
    defaults = file.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert defaults is not None
    assert defaults.get(qn("w:val")) == locale


def test_the_file_claims_no_day_on_which_it_was_not_made() -> None:
    with ZipFile(BytesIO(render(Document("Titel", "Stadt", "de", ())))) as package:
        core = etree.fromstring(package.read("docProps/core.xml"))
    assert [child.tag for child in core if etree.QName(child).localname in ("created", "modified")] == []


def test_a_title_longer_than_words_field_is_cut_in_the_properties_only() -> None:
    file = reopened(Document("T" * 400, "A" * 400, "de", (Heading(1, "T" * 400),)))
    assert (file.core_properties.title, file.core_properties.author) == ("T" * 255, "A" * 255)
    assert read(file) == [("Heading 1", "T" * 400)]


def test_the_page_is_a4() -> None:
    page = reopened(Document("Titel", "Stadt", "de", ())).sections[0]
    assert (round(page.page_width or 0, -4), round(page.page_height or 0, -4)) == (
        round(Cm(21), -4),
        round(Cm(29.7), -4),
    )


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    styles = reopened(Document("Titel", "Stadt", "de", ())).styles
    assert [styles[name].paragraph_format.keep_with_next for name in STYLES.values()] == [True] * 3


def test_libreoffice_opens_the_file_and_prints_it(office: Path, hostile: Document, tmp_path: Path) -> None:
    source = tmp_path / "minutes.docx"
    source.write_bytes(render(hostile))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")
