"""A photo says the same in every format: where it is, what it shows, and nothing about its camera."""

import subprocess
from base64 import b64decode
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, Inches
from lxml import etree
from markdown_it import MarkdownIt

from tests.export.conftest import HOSTILE, NOON
from tests.export.office_reading import unmarked
from tests.photo.pictures import TRACES, camera_photo
from workshop.domain.model import CafeTable, Photo
from workshop.export import html, markdown
from workshop.export.document import Document, Heading, Paragraph, Picture
from workshop.export.docx import render
from workshop.export.photos import Print, photo_blocks
from workshop.i18n import translator
from workshop.photo.developing import develop

SENT = camera_photo(1_200, 900)
DEVELOPED = develop(SENT)
TABLES = (CafeTable(7, 1, 1, 3, "", ""),)
PHOTO = Photo(12, 1, 7, 2, NOON, 1_200, 900, "Runde zwei", "Drei Kreise mit Pfeilen")


def picture(
    alt: str = "Drei Kreise", caption: str = "Runde zwei", width: int = 1_200, height: int = 900
) -> Picture:
    return Picture("foto-12.jpg", alt, caption, width, height, DEVELOPED.large)


def document(*pictures: Picture) -> Document:
    return Document("Titel", "Stadt", "de", (Heading(1, "Ergebnisse"), *pictures, Paragraph("Ende")))


def test_photos_stand_beneath_a_heading_of_their_own_in_their_order() -> None:
    plain = Photo(13, 1, 8, 1, NOON, 300, 400)
    blocks = list(photo_blocks([Print(PHOTO, data=b"x"), Print(plain, url="/y")], TABLES, translator("de")))
    assert blocks == [
        Heading(3, "Fotos"),
        Picture("foto-12.jpg", "Drei Kreise mit Pfeilen", "Runde zwei", 1_200, 900, b"x", ""),
        Picture("foto-13.jpg", "Foto vom Tisch, Runde 1", "", 300, 400, b"", "/y"),
    ]
    assert list(photo_blocks([], TABLES, translator("de"))) == []


def test_a_photo_that_nobody_described_is_said_to_be_one() -> None:
    plain = Photo(13, 1, 7, 1, NOON, 300, 400)
    said = [
        block.alt
        for language in ("de", "en")
        for block in photo_blocks([Print(plain)], TABLES, translator(language))
        if isinstance(block, Picture)
    ]
    assert said == ["Foto von Tisch 3, Runde 1", "Photograph of table 3, round 1"]


def test_word_holds_the_picture_with_its_words_and_a_caption_in_words_own_style() -> None:
    file = docx.Document(BytesIO(render(document(picture())).data))
    lines = [(p.style.name if p.style else "", p.text) for p in file.paragraphs]
    assert lines == [
        ("Heading 1", "Ergebnisse"),
        ("Minutes Captioned Picture", ""),
        ("Caption", "Runde zwei"),
        ("Normal", "Ende"),
    ]
    layout = file.styles["Minutes Captioned Picture"].paragraph_format
    assert (layout.keep_with_next, layout.line_spacing) == (True, 1.0)
    shape = file.inline_shapes[0]
    assert [shape._inline.get(f"dist{side}") for side in "TBLR"] == ["0"] * 4
    properties = shape._inline.docPr
    assert (properties.get("descr"), properties.get("name")) == ("Drei Kreise", "foto-12.jpg")


def test_word_has_the_picture_itself_and_nothing_about_its_camera() -> None:
    with ZipFile(BytesIO(render(document(picture())).data)) as package:
        files = {name: package.read(name) for name in package.namelist()}
    pictures = [data for name, data in files.items() if name.startswith("word/media/")]
    assert pictures == [DEVELOPED.large]
    assert [trace for trace in TRACES if trace not in SENT] == []
    assert [(trace, name) for trace in TRACES for name, data in files.items() if trace in data] == []


@pytest.mark.parametrize(
    ("pixels", "width", "height"),
    [
        ((2_560, 1_920), Cm(12), Cm(9)),
        ((1_920, 2_560), Cm(6.75), Cm(9)),
        ((192, 96), Inches(2), Inches(1)),
        ((2_560, 1), Cm(16), 0),
    ],
)
def test_a_picture_fits_on_the_page_and_is_not_blown_up(
    pixels: tuple[int, int], width: int, height: int
) -> None:
    block = picture(width=pixels[0], height=pixels[1])
    with_bytes = Picture(**block.__dict__ | {"data": develop(camera_photo(*pixels)).large})
    shape = docx.Document(BytesIO(render(document(with_bytes)).data)).inline_shapes[0]
    tolerance = Cm(0.1)
    assert abs(shape.width - width) < tolerance
    assert abs(shape.height - height) < tolerance


def test_hostile_words_at_a_picture_stay_words_everywhere() -> None:
    pictures = [picture(text, text) for text in HOSTILE]
    said = document(*pictures)

    file = docx.Document(BytesIO(render(said).data))
    assert [shape._inline.docPr.get("descr") for shape in file.inline_shapes] == list(HOSTILE)
    captions = [p.text for p in file.paragraphs if p.style and p.style.name == "Caption"]
    assert list(map(unmarked, captions)) == list(HOSTILE)

    parsed = etree.fromstring(html.render(said), etree.HTMLParser(encoding="utf-8"))
    assert [image.get("alt") for image in parsed.iter("img")] == list(HOSTILE)
    assert ["".join(each.itertext()) for each in parsed.iter("figcaption")] == list(HOSTILE)
    assert {element.tag for element in parsed.iter()} == {
        "html", "body", "article", "h1", "figure", "img", "figcaption", "p", "bdi",
    }  # fmt: skip

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown.render(said))
    inline = [token.children or [] for token in tokens if token.type == "inline"][1:-1]
    images, captions = inline[::2], inline[1::2]
    assert [(child.type, child.attrs["src"], child.content) for [child] in images] == [
        ("image", "foto-12.jpg", image.content) for [image] in images
    ]
    assert ["".join(c.content for c in image.children or []) for [image] in images] == list(HOSTILE)
    assert ["".join(child.content for child in caption) for caption in captions] == list(HOSTILE)


def test_what_xml_cannot_hold_shows_as_a_replacement() -> None:
    shape = docx.Document(BytesIO(render(document(picture("a\x00b\ud800c"))).data)).inline_shapes[0]
    assert shape._inline.docPr.get("descr") == "a\ufffdb\ufffdc"
    assert shape._inline.docPr.tag == qn("wp:docPr")


def test_a_page_shows_the_picture_from_its_address_or_from_its_bytes() -> None:
    there = Picture("foto-12.jpg", "Drei Kreise", "", 1_200, 900, url="/board/7/photos/12")
    assert html.render(document(there)) == (
        '<article class="minutes" lang="de" dir="ltr">\n<h1>Ergebnisse</h1>\n<figure>\n'
        '<img src="/board/7/photos/12" alt="Drei Kreise" width="1200" height="900" loading="lazy">\n'
        '</figure>\n<p class="normal">Ende</p>\n</article>'
    )
    page = html.render(document(picture()))
    source = page.partition('src="data:image/jpeg;base64,')[2].partition('"')[0]
    assert b64decode(source) == DEVELOPED.large
    assert "</figure>" in page.partition("<figcaption>Runde zwei</figcaption>\n")[2]


def test_markdown_names_the_file_as_the_board_hands_it_out() -> None:
    assert markdown.render(document(picture(), picture(caption=""))) == (
        "# Ergebnisse\n\n![Drei Kreise](foto-12.jpg)\n\nRunde zwei\n\n![Drei Kreise](foto-12.jpg)\n\nEnde\n"
    )


def test_libreoffice_prints_the_pictures(office: Path, tmp_path: Path) -> None:
    source = tmp_path / "minutes.docx"
    source.write_bytes(render(document(picture(), picture())).data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    assert b"/Subtype/Image" in (tmp_path / "minutes.pdf").read_bytes()
