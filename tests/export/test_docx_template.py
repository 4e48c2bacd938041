"""Into a house's own Word template: the section arrives, and everything around it stays as it was."""

from io import BytesIO

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm
from hypothesis import HealthCheck, given, settings
from lxml import etree

from tests.export.office_reading import DOCUMENTS, canonical, docx_lines, full, jpeg, part, parts, said
from tests.export.template_files import HOUSES, district, ministry, with_paragraphs
from workshop.domain.errors import Invalid
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph, Picture
from workshop.export.docx import render
from workshop.export.docx_xml import Element, wn

MINISTRY, DISTRICT = ministry(), district()
CHANGED = {
    "[Content_Types].xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/_rels/settings.xml.rels",
    "word/document.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/numbering.xml",
}
FIELDS = (("TITEL", "Café"), ("DATUM", "12. Mai"), ("ORT", "Bürgerhaus"))


def document(*blocks: Heading | Bullets | Paragraph | Grid | Picture, language: str = "de") -> Document:
    return Document("Café", "Stadt", language, blocks, FIELDS)


def styles_of(data: bytes) -> dict[str, Element]:
    return {style.get(wn("styleId")): style for style in part(data, "word/styles.xml").iter(wn("style"))}


@pytest.mark.parametrize("house", HOUSES)
def test_all_parts_but_those_of_the_text_are_as_they_were(house: str) -> None:
    template = HOUSES[house]()
    before, after = parts(template), parts(render(Document("", "", "de", full().blocks), template).data)
    # Where nothing but another template was linked, no link is left.
    assert set(before) - set(after) <= {"word/_rels/settings.xml.rels"}
    same = set(before) - CHANGED - {name for name in before if "footer" in name}
    assert len(same) > 5
    for name in sorted(same):
        if name.endswith((".xml", ".rels")):
            assert canonical(part(template, name)) == canonical(etree.fromstring(after[name])), name
        else:
            assert before[name] == after[name], name


@pytest.mark.parametrize("house", HOUSES)
@pytest.mark.parametrize("name", ["word/styles.xml", "word/numbering.xml"])
def test_styles_and_lists_only_gain(house: str, name: str) -> None:
    template = HOUSES[house]()
    if name not in parts(template):
        return
    before = [canonical(child) for child in part(template, name)]
    after = [canonical(child) for child in part(render(full(), template).data, name)]
    assert [each for each in after if each in before] == before


def test_the_section_stands_between_what_was_before_and_after_it() -> None:
    lines = docx_lines(render(full(), MINISTRY).data)
    texts = [text for _, text in lines]
    assert texts == [
        "Protokoll Café Musterstadt in [[TITEL]] & <b>",
        "Vor den Ergebnissen",
        *said(full()),
        "Nach den Ergebnissen, freigegeben: ",
    ]


def test_the_houses_own_styles_are_used_and_missing_ones_supplied() -> None:
    lines = docx_lines(render(full(), MINISTRY).data)[2:-1]
    used = list(dict.fromkeys(style for style, _ in lines if style))
    assert used == [
        "berschrift1",
        "Subtitle",
        "MinutesAside",
        "berschrift2",
        "Standard",
        "berschrift3",
        "MinutesLeadIn",
        "ListBullet",
        "MinutesDissent",
        "Heading4",
        "Heading5",
        "Heading6",
        "Beschriftung",
        "MinutesTableHead",
        "MinutesTableText",
    ]
    gained = [each for each in styles_of(render(full(), MINISTRY).data) if each not in styles_of(MINISTRY)]
    assert gained == [
        "ListBullet",
        "MinutesAside",
        "MinutesAsideBeneath",
        "Subtitle",
        "MinutesLeadIn",
        "MinutesDissent",
        "MinutesClosing",
        "MinutesPicture",
        "MinutesCaptionedPicture",
        "MinutesTableText",
        "MinutesTableHead",
        "MinutesTableEnd",
        "Heading4",
        "Heading5",
        "Heading6",
        "MinutesTable",
    ]


def test_a_supplied_style_takes_its_letters_from_the_house() -> None:
    styles = styles_of(render(full(), MINISTRY).data)
    plain = ["ListBullet", "MinutesAside", "MinutesLeadIn", "MinutesDissent", "MinutesTableText"]
    letters = {tag for name in plain for tag in _letters(styles[name])}
    assert letters == {wn("i"), wn("iCs")}
    heading = styles["Heading4"].find(wn("rPr"))
    assert heading.find(wn("color")).get(wn("val")) == "7A003C"
    assert heading.find(wn("rFonts")).get(wn("ascii")) == "Liberation Serif"
    assert heading.find(wn("sz")).get(wn("val")) == "24"


def _letters(style: Element) -> list[str]:
    found = style.find(wn("rPr"))
    return [] if found is None else [child.tag for child in found]


def test_a_supplied_bullet_style_has_its_list_even_where_there_were_none() -> None:
    assert "word/numbering.xml" not in parts(MINISTRY)
    data = render(document(Bullets(("a",))), MINISTRY).data
    number = styles_of(data)["ListBullet"].find(f".//{wn('numId')}").get(wn("val"))
    numbering = part(data, "word/numbering.xml")
    assert [each.get(wn("numId")) for each in numbering.findall(wn("num"))] == [number]
    assert docx.Document(BytesIO(data)).part.numbering_part is not None


def test_the_houses_own_bullets_stay_its_own() -> None:
    data = render(document(Bullets(("a",))), DISTRICT).data
    assert ("ListBullet", "a") in docx_lines(data)
    signs = [sign.get(wn("val")) for sign in part(data, "word/numbering.xml").iter(wn("lvlText"))]
    assert signs == ["\u2013", "%1", "%1.%2", "%1.%2.%3"]


def test_a_list_style_without_bullets_is_left_alone_and_another_supplied() -> None:
    file = docx.Document()
    properties = file.styles["List Bullet"].element.get_or_add_pPr()
    for number in properties.findall(wn("numPr")):
        properties.remove(number)
    file.add_paragraph("[[ERGEBNISSE]]")
    target = BytesIO()
    file.save(target)
    data = render(document(Bullets(("a",))), target.getvalue()).data
    (style, _), *_ = docx_lines(data)
    assert style == "ListBullet1"
    assert styles_of(data)[style].find(wn("name")).get(wn("val")) == "Minutes List Bullet"
    assert styles_of(data)[style].find(f".//{wn('numId')}") is not None


@pytest.mark.parametrize(("place", "used"), [("Haustext", "Haustext"), ("List Bullet", "Normal")])
def test_running_text_looks_as_the_place_where_it_stands_unless_that_is_a_list(place: str, used: str) -> None:
    file = docx.Document()
    file.styles.add_style("Haustext", WD_STYLE_TYPE.PARAGRAPH)
    file.add_paragraph("[[ERGEBNISSE]]", place)
    target = BytesIO()
    file.save(target)
    data = render(document(Paragraph("x"), Heading(1, "h")), target.getvalue()).data
    assert docx_lines(data) == [(used, "x"), ("Heading1", "h")]


def test_numbered_headings_keep_their_numbers() -> None:
    data = render(document(Heading(2, "Wohnen")), DISTRICT).data
    assert ("Heading2", "Wohnen") in docx_lines(data)
    levels = [level.get(wn("val")) for level in styles_of(data)["Heading2"].iter(wn("ilvl"))]
    assert levels == ["1"]


def test_small_placeholders_are_filled_everywhere_in_their_own_letters() -> None:
    data = render(document(Paragraph("x")), MINISTRY).data
    file = docx.Document(BytesIO(data))
    runs = [(run.text, bool(run.bold)) for run in file.paragraphs[0].runs if run.text]
    assert runs == [("Protokoll ", False), ("Café", True), (" in Bürgerhaus", False)]
    assert [p.text for p in file.sections[0].footer.paragraphs] == ["Protokoll: Café vom 12. Mai"]
    assert file.paragraphs[-1].text == "Nach den Ergebnissen, freigegeben: "


def test_placeholders_are_known_in_any_case_and_with_blanks() -> None:
    texts = [text for _, text in docx_lines(render(document(Paragraph("x")), DISTRICT).data)]
    assert texts == ["Anlass", "Datum", "12. Mai", "Ort", "Bürgerhaus", "Ergebnis", "x", "Verteiler"]


def test_what_guests_write_is_never_taken_for_a_placeholder() -> None:
    blocks = (Heading(2, "[[TITEL]]"), Bullets(("[[ERGEBNISSE]]", "[[DATUM]]")), Paragraph("[[ORT]]"))
    tricky = Document("T", "S", "de", blocks, (("TITEL", "[[DATUM]]"), ("DATUM", "[[ERGEBNISSE]]")))
    texts = [text for _, text in docx_lines(render(tricky, MINISTRY).data)]
    assert texts == [
        "Protokoll [[DATUM]] in ",
        "Vor den Ergebnissen",
        "[[TITEL]]",
        "[[ERGEBNISSE]]",
        "[[DATUM]]",
        "[[ORT]]",
        "Nach den Ergebnissen, freigegeben: ",
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(written=DOCUMENTS)
def test_whatever_is_written_is_read_once_and_in_order(written: Document) -> None:
    lines = docx_lines(render(written, MINISTRY).data)
    assert [text for _, text in lines][2:-1] == said(written)


def test_a_cell_keeps_a_paragraph_and_its_table_and_pictures_fit_into_it() -> None:
    wide = Picture("a.jpg", "Karte", "", 3_000, 1_000, jpeg(3_000, 1_000))
    data = render(document(wide, Grid("G", ("A", "B"), (("1", "2"),))), DISTRICT).data
    cell = part(data, "word/document.xml").findall(f".//{wn('tc')}")[5]
    assert [child.tag for child in cell if child.tag != wn("tcPr")] == [wn("p"), wn("tbl"), wn("p")]
    shape = docx.Document(BytesIO(data)).element.body.xpath(".//wp:extent")[0]
    assert Cm(11) < shape.cx < Cm(12)
    assert sum(int(each.get(wn("w"))) for each in cell.iter(wn("gridCol"))) <= 12 / 2.54 * 1440


def test_without_any_block_a_cell_and_a_section_stay_whole() -> None:
    for template in (MINISTRY, DISTRICT):
        data = render(document(), template).data
        assert [text for _, text in docx_lines(data) if "[[" in text] == []
        cells = part(data, "word/document.xml").iter(wn("tc"))
        assert all(cell[-1].tag == wn("p") for cell in cells)


def test_a_place_that_ends_a_section_still_ends_it() -> None:
    file = docx.Document()
    file.add_paragraph("[[ERGEBNISSE]]")
    file.add_section()
    file.paragraphs[0]._p.get_or_add_pPr().append(file.paragraphs[1]._p.pPr.sectPr)
    target = BytesIO()
    file.save(target)
    data = render(document(Paragraph("x")), target.getvalue()).data
    assert len(docx.Document(BytesIO(data)).sections) == 2
    assert docx_lines(data) == [("Normal", "x")]


def test_a_bookmark_in_the_place_stays() -> None:
    root = part(render(document(Paragraph("x")), MINISTRY).data, "word/document.xml")
    assert [len(list(root.iter(wn(mark)))) for mark in ("bookmarkStart", "bookmarkEnd")] == [1, 1]


def test_a_text_in_another_language_than_the_houses_says_so() -> None:
    english = part(render(document(Paragraph("x"), language="en"), MINISTRY).data, "word/document.xml")
    german = part(render(document(Paragraph("x")), MINISTRY).data, "word/document.xml")
    spoken = [[lang.get(wn("val")) for lang in root.iter(wn("lang"))] for root in (english, german)]
    assert spoken == [["en-GB"], []]


def test_the_title_and_the_author_are_the_workshops() -> None:
    properties = docx.Document(BytesIO(render(document(), MINISTRY).data)).core_properties
    assert (properties.title, properties.author, properties.language) == ("Café", "Stadt", "de-DE")


def test_a_file_that_came_out_can_be_the_next_template() -> None:
    first = render(document(Paragraph("[[ERGEBNISSE]]"), Bullets(("a",)), Grid("G", ("A",), ()))).data
    data = render(document(Bullets(("b",)), Grid("G", ("A",), ())), first).data
    assert list(styles_of(data)) == list(styles_of(first))
    assert [text for _, text in docx_lines(data)] == ["b", "G", "A", "a", "G", "A"]


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (("nichts",), "template-place-missing"),
        (("Hier: [[ERGEBNISSE]]",), "template-place-missing"),
        (("[[ERGEBNISSE]]", "[[ERGEBNISSE]]"), "template-place-twice"),
    ],
)
def test_a_template_needs_one_place(texts: tuple[str, ...], code: str) -> None:
    with pytest.raises(Invalid) as refused:
        render(document(), with_paragraphs(*texts))
    assert refused.value.code == code
