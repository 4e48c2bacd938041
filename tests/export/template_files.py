"""Three templates as houses have them: a ministry's and a district's for Word, a town's for LibreOffice.

They are made here, so that a test can say exactly what stands in them.
"""

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.enum.section import WD_SECTION
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from lxml import etree
from odfdo import Container
from odfdo import Document as OdfDocument
from PIL import Image

from tests.export.office_reading import part
from workshop.export.docx_xml import w, wn
from workshop.export.odt_xml import Element, o, on, said, serialised

# German Word's ids for the styles that it calls "Normal", "heading 1" and so on in every language.
GERMAN = {
    "Normal": "Standard",
    "Heading1": "berschrift1",
    "Heading2": "berschrift2",
    "Heading3": "berschrift3",
    "ListParagraph": "Listenabsatz",
    "Header": "Kopfzeile",
    "Footer": "Fuzeile",
    "Caption": "Beschriftung",
}
_PLAIN = ("DefaultParagraphFont", "TableNormal", "NoList", "TableGrid")
_ATTACHED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
TEMPLATE_SERVER = "http://vorlagen.example.org/haus.dotx"


def logo() -> bytes:
    target = BytesIO()
    Image.new("RGB", (180, 60), "#7A003C").save(target, "PNG")
    return target.getvalue()


def repacked(data: bytes, change: Mapping[str, bytes | None]) -> bytes:
    """The package with these files put in, or taken out (None)."""
    with ZipFile(BytesIO(data)) as source:
        files = {name: source.read(name) for name in source.namelist()}
    files |= {name: content for name, content in change.items() if content is not None}
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, content in files.items():
            if change.get(name, b"") is not None:
                package.writestr(name, content)
    return target.getvalue()


def ministry() -> bytes:
    """German style ids, claret headings, logo in the header, no list style and no lists at all.

    The placeholders are torn into several runs, the title's in bold, as Word does it.
    """
    file = docx.Document()
    for relation in [r for r in file.part.rels.values() if r.reltype == RELATIONSHIP_TYPE.NUMBERING]:
        del file.part.rels[relation.rId]
    _keep_styles(file, (*GERMAN, *_PLAIN))
    for level, size in ((1, 18), (2, 14), (3, 12)):
        font = file.styles[f"Heading {level}"].font
        font.name, font.size, font.color.rgb = "Liberation Serif", Pt(size), RGBColor(0x7A, 0, 0x3C)
    file.styles["Normal"].font.name = "Liberation Serif"
    file.styles["Normal"].font.size = Pt(12)
    _speak(file, "de-DE")
    page = file.sections[0]
    page.left_margin, page.right_margin = Cm(3), Cm(2)
    page.header.paragraphs[0].add_run().add_picture(BytesIO(logo()), width=Cm(4))
    page.header.add_paragraph("Ministerium für Muster und Beispiele")
    page.footer.paragraphs[0].add_run("Protokoll: ")
    _torn(page.footer.paragraphs[0], "[[TI", "TEL]]", " vom [[DATUM]]")
    _torn(file.add_paragraph(), "Protokoll ", "[[TI", "TE", "L]]", " in [[ORT]]", bold=(1, 2, 3))
    file.add_paragraph("Vor den Ergebnissen")
    place = file.add_paragraph()
    _torn(place, "[[ERGEB", "NISSE]]")
    place._p.insert(0, w("bookmarkStart", id=7, name="Ergebnisse"))
    place._p.append(w("bookmarkEnd", id=7))
    file.add_paragraph("Nach den Ergebnissen, freigegeben: [[FREIGABE]]")
    key = file.part._settings_part.relate_to(TEMPLATE_SERVER, _ATTACHED, is_external=True)
    attached = etree.SubElement(file.settings.element, qn("w:attachedTemplate"))
    attached.set(qn("r:id"), key)
    return _in_german(_saved(file))


def district() -> bytes:
    """Numbered headings, a list style of its own with dashes, and the place in a table's second cell."""
    file = docx.Document()
    _keep_styles(file, ("Normal", "Heading1", "Heading2", "Heading3", "ListBullet", "Caption", *_PLAIN))
    numbering = file.part.numbering_part.element
    numbering[:] = [_list(1, "bullet", ["\u2013"]), _list(2, "decimal", ["%1", "%1.%2", "%1.%2.%3"])]
    numbering.extend(w("num", w("abstractNumId", val=number), numId=number) for number in (1, 2))
    for name, number, level in (("List Bullet", 1, 0), *((f"Heading {n}", 2, n - 1) for n in (1, 2, 3))):
        properties = file.styles[name].element.get_or_add_pPr()
        for old in properties.findall(qn("w:numPr")):
            properties.remove(old)
        properties.insert(0, w("numPr", w("ilvl", val=level), w("numId", val=number)))
    _speak(file, "de-DE")
    file.sections[0].header.paragraphs[0].text = "Landkreis Beispielhausen"
    file.add_heading("Anlass", 1)
    table = file.add_table(3, 2, "Table Grid")
    table.autofit = False
    for row, (left, right) in enumerate((("Datum", "[[DATUM]]"), ("Ort", "[[ ort ]]"), ("Ergebnis", ""))):
        for cell, text, width in zip(table.rows[row].cells, (left, right), (Cm(3), Cm(12)), strict=True):
            cell.text, cell.width = text, width
    for column, width in zip(table.columns, (Cm(3), Cm(12)), strict=True):
        column.width = width
    table.cell(2, 1).paragraphs[0].text = "[[Ergebnisse]]"
    file.add_section(WD_SECTION.NEW_PAGE)
    file.add_heading("Verteiler", 1)
    return _saved(file)


def town() -> bytes:
    """A .odt as LibreOffice keeps them, with numbered headings, and a header and a footer of the town's."""
    file = OdfDocument("text")
    container = file.container
    assert isinstance(container, Container)
    styles = etree.fromstring(container.get_part("styles.xml"))
    named = styles.find(on("office:styles"))
    for letters in named.iterfind(f"{on('style:default-style')}/{on('style:text-properties')}"):
        letters.set(on("fo:language"), "de")
        letters.set(on("fo:country"), "DE")
    for style in named.findall(on("style:style")):
        if style.get(on("style:name")) == "Heading_20_1":
            for letters in style.findall(on("style:text-properties")):
                style.remove(letters)
            style.append(o("style:text-properties", {"fo:color": "#1F4E79", "fo:font-size": "17pt"}))
    outline = named.find(on("text:outline-style"))
    for level in outline:
        level.set(on("style:num-format"), "1")
    master = styles.find(f"{on('office:master-styles')}/{on('style:master-page')}")
    link = {"xlink:href": "Pictures/wappen.png", "xlink:type": "simple", "xlink:show": "embed"}
    frame = {"text:anchor-type": "as-char", "svg:width": "3cm", "svg:height": "1cm", "draw:name": "Wappen"}
    arms = o("draw:frame", frame, o("draw:image", link), said(o("svg:desc"), "Wappen von Musterstadt"))
    above = o("text:p", {"text:style-name": "Header"}, arms)
    below = said(o("text:p", {"text:style-name": "Footer"}), "Stadt Musterstadt · [[TI")
    below.append(said(o("text:span"), "TEL]] · [[DATUM]]"))
    master[:] = [o("style:header", None, above), o("style:footer", None, below)]
    container.set_part("styles.xml", serialised(styles))
    content = etree.fromstring(container.get_part("content.xml"))
    text = content.find(f"{on('office:body')}/{on('office:text')}")
    heading = o("text:h", {"text:style-name": "Heading_20_1", "text:outline-level": "1"})
    place = o("text:p", {"text:style-name": "Standard"}, said(o("text:span"), "[[ERGEB"))
    place[0].tail = "NISSE]]"
    text[:] = [
        said(heading, "Anlass: [[TITEL]]"),
        said(o("text:p", {"text:style-name": "Standard"}), "Vor den Ergebnissen, [[ORT]]"),
        place,
        said(o("text:p", {"text:style-name": "Standard"}), "Nach den Ergebnissen"),
    ]
    container.set_part("content.xml", serialised(content))
    manifest = file.manifest
    manifest.add_full_path("Pictures/wappen.png", "image/png")
    container.set_part("META-INF/manifest.xml", manifest.serialize())
    container.set_part("Pictures/wappen.png", logo())
    target = BytesIO()
    container.save(target)
    return target.getvalue()


def changed(name: str, change: Callable[[Element], object], template: bytes = b"") -> bytes:
    """The template, or the town's, with one of its files changed."""
    template = template or town()
    root = part(template, name)
    change(root)
    return repacked(template, {name: serialised(root)})


def text_of(root: Element) -> Element:
    return root.find(f"{on('office:body')}/{on('office:text')}")


HOUSES: dict[str, Callable[[], bytes]] = {"ministry": ministry, "district": district}


def with_paragraphs(*texts: str) -> bytes:
    """A Word file with these paragraphs."""
    file = docx.Document()
    for text in texts:
        file.add_paragraph(text)
    return _saved(file)


def _saved(file: docx.document.Document) -> bytes:
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def _torn(paragraph: docx.text.paragraph.Paragraph, *pieces: str, bold: tuple[int, ...] = ()) -> None:
    for at, piece in enumerate(pieces):
        paragraph.add_run(piece).bold = at in bold or None


def _keep_styles(file: docx.document.Document, kept: tuple[str, ...]) -> None:
    root = file.styles.element
    for style in root.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in kept:
            root.remove(style)
        for link in style.findall(qn("w:link")):
            style.remove(link)


def _speak(file: docx.document.Document, locale: str) -> None:
    file.styles.element.find(f".//{wn('rPrDefault')}//{wn('lang')}").set(wn("val"), locale)


def _list(number: int, kind: str, signs: list[str]) -> etree._Element:
    levels = [
        w(
            "lvl",
            w("start", val=1),
            w("numFmt", val=kind),
            w("lvlText", val=sign),
            w("lvlJc", val="left"),
            ilvl=at,
        )
        for at, sign in enumerate(signs)
    ]
    return w("abstractNum", w("multiLevelType", val="multilevel"), *levels, abstractNumId=number)


def _in_german(data: bytes) -> bytes:
    """The same file with the style ids that German Word gives."""
    change: dict[str, bytes | None] = {}
    with ZipFile(BytesIO(data)) as package:
        for name in package.namelist():
            if re.fullmatch(r"word/(document|styles|header\d|footer\d)\.xml", name):
                root = etree.fromstring(package.read(name))
                for element in root.iter(etree.Element):
                    for attribute in (wn("val"), wn("styleId")):
                        known = element.get(attribute)
                        is_id = attribute == wn("styleId") or element.tag in _NAMING
                        if is_id and known in GERMAN:
                            element.set(attribute, GERMAN[known])
                change[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return repacked(data, change)


_NAMING = tuple(map(wn, ("pStyle", "basedOn", "next")))
