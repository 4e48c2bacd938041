"""A Word file of our own: every text once and in order, in real styles, and what a reader is told besides."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.shared import Cm
from hypothesis import HealthCheck, given, settings
from lxml import etree

from tests.export.office_reading import DOCUMENTS, docx_lines, full, jpeg, part, parts, picture, said
from workshop.domain.results import Results
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph, Picture, Tone
from workshop.export.docx import render
from workshop.export.docx_xml import wn
from workshop.export.minutes import compose
from workshop.i18n import translator

STYLES = [
    "DefaultParagraphFont",
    "TableNormal",
    "NoList",
    "Footer",
    "Normal",
    "ListBullet",
    "MinutesAside",
    "MinutesAsideBeneath",
    "Subtitle",
    "MinutesLeadIn",
    "MinutesDissent",
    "MinutesClosing",
    "Caption",
    "MinutesPicture",
    "MinutesCaptionedPicture",
    "MinutesTableText",
    "MinutesTableHead",
    "MinutesTableEnd",
    *(f"Heading{level}" for level in range(1, 7)),
    "MinutesTable",
]


def reopened(document: Document) -> WordFile:
    return docx.Document(BytesIO(render(document).data))


def test_word_says_the_example_once_and_in_order(example_results: Results) -> None:
    document = compose(example_results, translator("de"))
    assert [text for _, text in docx_lines(render(document).data)] == said(document)


def test_hostile_texts_arrive_in_word_as_they_are(hostile: Document) -> None:
    assert [text for _, text in docx_lines(render(hostile).data)] == said(hostile)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=DOCUMENTS)
def test_whatever_is_written_is_read_once_and_in_order(document: Document) -> None:
    assert [text for _, text in docx_lines(render(document).data)] == said(document)


def test_each_text_has_the_style_of_what_it_is() -> None:
    assert docx_lines(render(full()).data) == [
        ("Heading1", "Ergebnisse"),
        ("Subtitle", "Café im Bürgerhaus"),
        ("MinutesAside", "12. Mai 2027"),
        ("Heading2", "Wohnen"),
        ("Normal", "Womit gewinnen wir Betriebe?"),
        ("Heading3", "Die Gemeinde gewinnt Betriebe"),
        ("MinutesLeadIn", "Unternehmen sind einzubinden durch"),
        ("ListBullet", "runde Tische"),
        ("ListBullet", "einen Beirat"),
        ("MinutesDissent", "Strittig: Der Beirat kostet zu viel."),
        ("Heading4", "Vierte"),
        ("Heading5", "Fünfte"),
        ("Heading6", "Sechste"),
        ("", "Drei Kreise"),
        ("Caption", "Runde zwei"),
        ("", "Eine Karte"),
        ("Heading2", "Anhang"),
        ("", "Alle Ideen"),
        ("MinutesTableHead", "Nr."),
        ("MinutesTableHead", "Wortlaut"),
        ("MinutesTableText", "1"),
        ("MinutesTableText", "Kita am Rand"),
        ("MinutesTableText", "2"),
        ("MinutesTableText", "3"),
        ("", "Teilnehmende"),
        ("MinutesTableHead", "Name"),
        ("MinutesTableHead", "Vorname"),
        ("MinutesTableText", "Muster"),
        ("MinutesTableText", "Kim"),
    ]


def test_the_set_of_styles_is_fixed_and_no_text_has_letters_of_its_own() -> None:
    data = render(full()).data
    styles = part(data, "word/styles.xml").findall(wn("style"))
    assert [style.get(wn("styleId")) for style in styles] == STYLES
    body = part(data, "word/document.xml")
    properties = {child.tag for element in body.iter(wn("pPr")) for child in element}
    assert (properties, list(body.iter(wn("rPr")))) == ({wn("pStyle")}, [])


def test_what_xml_cannot_hold_shows_as_a_replacement_and_stops_nothing() -> None:
    text = "a\x00b\x0bc\x1bd\ufffee\ud800f\nneue Zeile"
    document = Document(text, text, "de", (Heading(1, text), Bullets((text,))))
    shown = "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf neue Zeile"
    assert docx_lines(render(document).data) == [("Heading1", shown), ("ListBullet", shown)]
    properties = reopened(document).core_properties
    assert (properties.title, properties.author) == (shown, shown)


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
    core = part(render(Document("Titel", "Stadt", "de", ())).data, "docProps/core.xml")
    assert [child.tag for child in core if etree.QName(child).localname in ("created", "modified")] == []


def test_a_title_longer_than_words_field_is_cut_in_the_properties_only() -> None:
    document = Document("T" * 400, "A" * 400, "de", (Heading(1, "T" * 400),))
    file = reopened(document)
    assert (file.core_properties.title, file.core_properties.author) == ("T" * 255, "A" * 255)
    assert docx_lines(render(document).data) == [("Heading1", "T" * 400)]


def test_the_page_is_a4_with_its_number_at_the_foot() -> None:
    page = reopened(Document("Titel", "Stadt", "de", ())).sections[0]
    assert (round(page.page_width or 0, -4), round(page.page_height or 0, -4)) == (
        round(Cm(21), -4),
        round(Cm(29.7), -4),
    )
    fields = [field.get(wn("instr")) for field in page.footer._element.iter(wn("fldSimple"))]
    assert fields == ["PAGE"]


def test_headings_and_lead_ins_stay_with_what_follows() -> None:
    styles = part(render(full()).data, "word/styles.xml").findall(wn("style"))
    keeping = [
        style.get(wn("styleId"))
        for style in styles
        if style.find(f"{wn('pPr')}/{wn('keepNext')}") is not None
    ]
    assert keeping == [
        "MinutesAsideBeneath",
        "Subtitle",
        "MinutesLeadIn",
        "MinutesCaptionedPicture",
        "MinutesTableHead",
        *(f"Heading{level}" for level in range(1, 7)),
    ]


def test_a_tables_head_is_marked_and_repeated_and_no_row_is_torn() -> None:
    tables = list(part(render(full()).data, "word/document.xml").iter(wn("tbl")))
    heads = [[row.find(f".//{wn('tblHeader')}") is not None for row in t.iter(wn("tr"))] for t in tables]
    assert heads == [[True, False, False, False], [True, False]]
    assert all(row.find(f".//{wn('cantSplit')}") is not None for t in tables for row in t.iter(wn("tr")))
    assert [t.find(f".//{wn('tblLook')}").get(wn("firstRow")) for t in tables] == ["1", "1"]


def test_two_tables_never_touch_and_none_ends_the_text() -> None:
    body = part(render(full()).data, "word/document.xml").find(wn("body"))
    after = [child.getnext().tag for child in body if child.tag == wn("tbl")]
    assert after == [wn("p"), wn("p")]


def test_a_tables_columns_fill_the_text_and_hold_their_longest_word() -> None:
    grid = Grid("Ideen", ("Nr.", "Wortlaut", "Runde"), (("1", "viele Wörter " * 20, "2"),))
    table = part(render(Document("T", "S", "de", (grid,))).data, "word/document.xml").find(f".//{wn('tbl')}")
    widths = [int(column.get(wn("w"))) for column in table.iter(wn("gridCol"))]
    assert abs(sum(widths) - 16 / 2.54 * 1440) <= 3
    assert widths[1] > 3 * widths[2] > 3 * widths[0]


def test_an_aside_beneath_a_heading_stays_with_what_follows_and_no_other_does() -> None:
    blocks = (Heading(1, "Ruhe"), Paragraph("12 Punkte", Tone.SOFT), Paragraph("42 Ideen", Tone.SOFT))
    lines = docx_lines(render(Document("T", "S", "de", blocks)).data)
    assert [style for style, _ in lines] == ["Heading1", "MinutesAsideBeneath", "MinutesAside"]


def test_words_from_right_to_left_are_marked_and_what_follows_stays_behind_them() -> None:
    data = render(Document("T", "S", "de", (Bullets(("نعم (Runde 1) [6]", "Ja [6]")),))).data
    assert [text.text for text in part(data, "word/document.xml").iter(wn("t"))] == [
        "\u202bنعم\u202c\u200e (Runde 1) [6]",
        "Ja [6]",
    ]


def test_a_picture_fits_the_page_and_keeps_its_shape() -> None:
    sizes = [(4_000, 3_000), (1_000, 4_000), (96, 48)]
    shown = [Picture(f"{n}.jpg", "", "", *size, jpeg(*size)) for n, size in enumerate(sizes)]
    shapes = reopened(Document("T", "S", "de", tuple(shown))).inline_shapes
    assert [(round(s.width / Cm(1), 1), round(s.height / Cm(1), 1)) for s in shapes] == [
        (12.0, 9.0),
        (2.2, 9.0),
        (2.5, 1.3),
    ]


def test_forty_pictures_have_forty_numbers_and_the_same_one_is_kept_once() -> None:
    data = render(Document("T", "S", "de", tuple(picture(name=f"{n}.jpg") for n in range(40)))).data
    numbers = [node.get("id") for node in part(data, "word/document.xml").iter() if "docPr" in str(node.tag)]
    assert (len(numbers), len(set(numbers))) == (40, 40)
    assert len([name for name in parts(data) if name.startswith("word/media/")]) == 1


def test_a_bullet_is_a_list_by_its_style() -> None:
    data = render(Document("T", "S", "de", (Bullets(("a", "b")),))).data
    numbering = part(data, "word/numbering.xml")
    assert [level.get(wn("val")) for level in numbering.iter(wn("lvlText"))] == ["\u2022"]
    style = next(
        s for s in part(data, "word/styles.xml").iter(wn("style")) if s.get(wn("styleId")) == "ListBullet"
    )
    named = style.find(f".//{wn('numId')}").get(wn("val"))
    assert [number.get(wn("numId")) for number in numbering.iter(wn("num"))] == [named]


def test_an_empty_document_is_a_file() -> None:
    data = render(Document("", "", "de", ())).data
    with ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
    assert docx_lines(data) == []


def test_five_thousand_ideas_and_forty_photos_are_all_there() -> None:
    rows = tuple((str(n), f"Idee {n}", "3", "2", "Wohnen") for n in range(5_000))
    ideas = Bullets(tuple(f"Idee {n}" for n in range(5_000)))
    grid = Grid("Alle Ideen", ("Nr.", "Wortlaut", "Tisch", "Runde", "Ergebnis"), rows)
    photos = (picture(f"Foto {n}", f"Tisch {n}", f"{n}.jpg") for n in range(40))
    document = Document("T", "S", "de", (ideas, *photos, grid))
    assert [text for _, text in docx_lines(render(document).data)] == said(document)
