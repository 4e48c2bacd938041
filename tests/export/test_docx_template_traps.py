"""What a Word template may claim or bring along, and what becomes of it."""

from lxml import etree

from tests.export.office_reading import docx_lines, part, parts
from tests.export.template_files import TEMPLATE_SERVER, ministry, repacked, with_paragraphs
from workshop.export.document import Document, Paragraph
from workshop.export.docx import render
from workshop.export.docx_xml import Element, w, wn

MINISTRY = ministry()
FIELDS = (("TITEL", "Café"), ("DATUM", "12. Mai"), ("ORT", "Bürgerhaus"))


def document(*blocks: Paragraph) -> Document:
    return Document("Café", "Stadt", "de", blocks, FIELDS)


def said_in(text: str) -> Element:
    element = w("t")
    element.text = text
    return element


def test_a_template_on_a_server_is_neither_fetched_nor_named() -> None:
    # Word would fetch it, with its macros, from wherever it says.
    before, after = parts(MINISTRY), parts(render(document(Paragraph("x")), MINISTRY).data)
    naming = [name for name, content in before.items() if TEMPLATE_SERVER.encode() in content]
    assert naming == ["word/_rels/settings.xml.rels"]
    assert [name for name, content in after.items() if TEMPLATE_SERVER.encode() in content] == []
    assert b"attachedTemplate" in before["word/settings.xml"]
    assert b"attachedTemplate" not in after["word/settings.xml"]


def test_a_page_with_any_number_of_columns_and_any_size_has_room() -> None:
    many, root = "9" * 400, part(MINISTRY, "word/document.xml")
    page = next(root.iter(wn("sectPr")))
    for tag, attribute in (("pgMar", "left"), ("cols", "num"), ("cols", "space")):
        page.find(wn(tag)).set(wn(attribute), many)
    template = repacked(MINISTRY, {"word/document.xml": etree.tostring(root)})
    assert docx_lines(render(document(Paragraph("x")), template).data)[2] == ("Standard", "x")


def test_a_text_box_in_a_paragraph_is_not_its_text() -> None:
    root = part(with_paragraphs("[[ERGEBNISSE]]", "[[TI"), "word/document.xml")
    outer = list(root.iter(wn("p")))[1]
    box = w("txbxContent", w("p", w("r", said_in("[[DATUM]]"))))
    outer.append(w("r", w("pict", box)))
    outer.append(w("r", said_in("TEL]]")))
    template = repacked(with_paragraphs(), {"word/document.xml": etree.tostring(root)})
    after = part(render(document(), template).data, "word/document.xml")
    assert [text.text for text in after.iter(wn("t")) if text.text] == ["Café", "12. Mai"]


def test_a_paragraph_of_ten_thousands_of_placeholders_is_filled() -> None:
    root = part(with_paragraphs("[[ERGEBNISSE]]", "x"), "word/document.xml")
    crowded = list(root.iter(wn("p")))[1]
    crowded[:] = [w("r", said_in("[[ORT]]")) for _ in range(60_000)]
    template = repacked(with_paragraphs(), {"word/document.xml": etree.tostring(root)})
    assert docx_lines(render(document(), template).data) == [("", "Bürgerhaus" * 60_000)]
