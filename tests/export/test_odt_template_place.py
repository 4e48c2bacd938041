"""Where the section may stand in an OpenDocument template, and what is done there."""

import pytest
from lxml import etree

from tests.export.office_reading import (
    jpeg,
    odt_lines,
    part,
)
from tests.export.template_files import changed, text_of, town
from workshop.domain.errors import Invalid
from workshop.export.archive import Kind
from workshop.export.document import Block, Document, Heading, Paragraph, Picture
from workshop.export.odt import render
from workshop.export.odt_xml import Element, length_of, o, on
from workshop.export.odt_xml import said as saying
from workshop.export.templates import check

TOWN = town()
FIELDS = (("TITEL", "Café"), ("DATUM", "12. Mai"), ("ORT", "Bürgerhaus"))


def document(*blocks: Block, language: str = "de") -> Document:
    return Document("Café", "Stadt", language, blocks, FIELDS)


def texts(data: bytes) -> list[str]:
    return [text for _, text in odt_lines(data)]


def test_a_place_in_a_cell_is_filled_there_and_its_picture_fits() -> None:
    def tabulate(root: Element) -> None:
        names = {"style:name": "Schmal", "style:family": "table-column"}
        width = o("style:table-column-properties", {"style:column-width": "5cm"})
        root.find(on("office:automatic-styles")).append(o("style:style", names, width))
        columns = o(
            "table:table-column", {"table:style-name": "Schmal", "table:number-columns-repeated": "2"}
        )
        cells = [
            o("table:table-cell", None, saying(o("text:p"), text)) for text in ("Ergebnis", "[[ERGEBNISSE]]")
        ]
        text = text_of(root)
        text[:] = [o("table:table", {"table:name": "Haus"}, columns, o("table:table-row", None, *cells))]

    template = changed("content.xml", tabulate)
    wide = Picture("a.jpg", "Karte", "", 3_000, 1_000, jpeg(3_000, 1_000))
    root = part(render(document(wide, Paragraph("x")), template).data, "content.xml")
    cell = list(root.iter(on("table:table-cell")))[1]
    assert [child.tag for child in cell] == [on("text:p"), on("text:p")]
    width = length_of(next(cell.iter(on("draw:frame"))).get(on("svg:width")))
    assert 4 < width / 72 * 2.54 < 5


def test_a_place_in_a_list_is_filled_behind_it() -> None:
    def enlist(root: Element) -> None:
        place = saying(o("text:p"), "[[ERGEBNISSE]]")
        text_of(root)[:] = [
            o("text:list", None, *(o("text:list-item", None, p) for p in (saying(o("text:p"), "a"), place)))
        ]

    data = render(document(Heading(1, "h"), Paragraph("x")), changed("content.xml", enlist)).data
    assert [child.tag for child in text_of(part(data, "content.xml"))] == [
        on("text:list"),
        on("text:h"),
        on("text:p"),
    ]
    assert texts(data) == ["a", "h", "x"]


def test_a_deleted_place_that_is_still_remembered_does_not_count() -> None:
    def remember(root: Element) -> None:
        gone = o("text:deletion", None, saying(o("text:p"), "[[ERGEBNISSE]]"))
        text_of(root).insert(0, o("text:tracked-changes", None, o("text:changed-region", None, gone)))

    data = render(document(Paragraph("x")), changed("content.xml", remember)).data
    assert "x" in texts(data)


def test_without_any_block_the_place_becomes_an_empty_paragraph() -> None:
    data = render(document(), TOWN).data
    assert texts(data) == ["Anlass: Café", "Vor den Ergebnissen, Bürgerhaus", "Nach den Ergebnissen"]


@pytest.mark.parametrize(
    ("paragraphs", "code"),
    [
        (("nichts",), "template-place-missing"),
        (("Hier: [[ERGEBNISSE]]",), "template-place-missing"),
        (("[[ERGEBNISSE]]", "[[ergebnisse]]"), "template-place-twice"),
    ],
)
def test_a_template_needs_one_place(paragraphs: tuple[str, ...], code: str) -> None:
    def write(root: Element) -> None:
        text_of(root)[:] = [saying(o("text:p"), each) for each in paragraphs]

    with pytest.raises(Invalid) as refused:
        render(document(), changed("content.xml", write))
    assert refused.value.code == code


def test_a_remark_in_the_place_is_no_part_of_it() -> None:
    def remark(root: Element) -> None:
        place = text_of(root)[2]
        place.append(o("office:annotation", None, saying(o("text:p"), "hier hinein")))

    data = render(document(Paragraph("x")), changed("content.xml", remark)).data
    assert texts(data)[2] == "x"
    assert etree.tostring(part(data, "content.xml")).count(b"annotation") == 0


def test_a_cell_may_claim_any_number_of_columns() -> None:
    claims = {"table:number-columns-repeated": str(10**18)}

    def crowd(root: Element) -> None:
        cell = o("table:table-cell", {"table:number-columns-spanned": str(10**18)})
        place = next(each for each in text_of(root) if "ERGEB" in "".join(each.itertext()))
        columns = (o("table:table-column", claims), *(o("table:table-column", claims) for _ in range(2_000)))
        table = o(
            "table:table", None, o("table:table-columns", None, *columns), o("table:table-row", None, cell)
        )
        place.addprevious(table)
        cell.append(place)

    assert check(changed("content.xml", crowd)) is Kind.ODT
