"""Reads .docx and .odt files back, as plainly as the formats allow, and makes documents for them."""

import re
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from hypothesis import strategies as st
from lxml import etree
from PIL import Image

from tests.export.conftest import HOSTILE
from workshop.export.document import (
    Block,
    Bullets,
    Document,
    Grid,
    Heading,
    Paragraph,
    Picture,
    Tone,
    texts,
)
from workshop.export.docx_xml import wn
from workshop.export.odt_xml import on
from workshop.export.office_text import holdable

TRAPS = (
    *HOSTILE,
    "[[ERGEBNISSE]]",
    "[[TITEL]]",
    "=cmd|' /C calc'!A0",
    "a\x00b\x0bc\x1bd\ufffee\ud800f\ud83dg",
    "\u202eumgekehrt\u202c",
    "neue\nZeile\tund \u2028 Absatz",
    "]]>",
    "&nbsp; &lt; <!DOCTYPE x>",
)


def jpeg(width: int = 40, height: int = 30, colour: str = "#0A6C6C") -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height), colour).save(target, "JPEG")
    return target.getvalue()


SMALL = jpeg()


def picture(alt: str = "Drei Kreise", caption: str = "Runde zwei", name: str = "foto-1.jpg") -> Picture:
    return Picture(name, alt, caption, 40, 30, SMALL)


def full() -> Document:
    """One of everything, as the minutes use it."""
    return Document(
        "Café Musterstadt",
        "Stadt Musterstadt",
        "de",
        (
            Heading(1, "Ergebnisse"),
            Paragraph("Café im Bürgerhaus", Tone.SUBTITLE),
            Paragraph("12. Mai 2027", Tone.SOFT),
            Heading(2, "Wohnen"),
            Paragraph("Womit gewinnen wir Betriebe?"),
            Heading(3, "Die Gemeinde gewinnt Betriebe"),
            Paragraph("Unternehmen sind einzubinden durch", Tone.LEAD),
            Bullets(("runde Tische", "einen Beirat")),
            Paragraph("Strittig: Der Beirat kostet zu viel.", Tone.DISSENT),
            Heading(4, "Vierte"),
            Heading(5, "Fünfte"),
            Heading(6, "Sechste"),
            picture(),
            picture("Eine Karte", "", "foto-2.jpg"),
            Heading(2, "Anhang"),
            Grid("Alle Ideen", ("Nr.", "Wortlaut"), (("1", "Kita am Rand"), ("2", ""), ("3",))),
            Grid("Teilnehmende", ("Name", "Vorname"), (("Muster", "Kim"),)),
        ),
        (("TITEL", "Café Musterstadt"), ("DATUM", "12. Mai 2027"), ("ORT", "[[TITEL]] & <b>")),
    )


def said(document: Document) -> list[str]:
    """Every text of the document in reading order, as a file can hold it."""
    return [line for block in document.blocks for line in map(holdable, texts(block)) if line]


def part(data: bytes, name: str) -> Any:
    with ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name))


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def canonical(element: Any) -> bytes:
    """The element as it would be if everybody wrote XML alike."""
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    return bytes(etree.tostring(copy, method="c14n", exclusive=True))


def unmarked(text: str) -> str:
    """The text without the marks that a renderer sets around words that run from right to left."""
    return re.sub("^\u202b(.*)\u202c\u200e", r"\1", text, count=1, flags=re.DOTALL)


def docx_lines(data: bytes) -> list[tuple[str, str]]:
    """Every text of a .docx file's body in reading order with its style's id; "" for what is only heard."""
    body = part(data, "word/document.xml").find(wn("body"))
    return [line for element in body for line in _docx_lines(element) if line[1]]


def _docx_lines(element: Any) -> list[tuple[str, str]]:
    if element.tag == wn("p"):
        heard = [node.get("descr", "") for node in element.iter() if node.tag.endswith("}docPr")]
        style = element.find(f"{wn('pPr')}/{wn('pStyle')}")
        text = "".join(node.text or "" for node in element.iter(wn("t")))
        return [
            *(("", alt) for alt in heard),
            ("" if style is None else style.get(wn("val")), unmarked(text)),
        ]
    caption = element.find(f"{wn('tblPr')}/{wn('tblCaption')}")
    named = [] if caption is None else [("", caption.get(wn("val")))]
    return [*named, *(line for child in element for line in _docx_lines(child))]


def odt_lines(data: bytes) -> list[tuple[str, str]]:
    """The same for a .odt file, with the name of each paragraph's style."""
    body = part(data, "content.xml").find(f"{on('office:body')}/{on('office:text')}")
    return [line for line in _odt_lines(body) if line[1]]


def _odt_lines(element: Any) -> list[tuple[str, str]]:
    if element.tag in (on("table:title"), on("svg:desc")):
        return [("", element.text or "")]
    if element.tag in (on("text:p"), on("text:h")):
        heard = [line for node in element.iter(on("svg:desc")) for line in _odt_lines(node)]
        style = element.get(on("text:style-name"), "")
        return [*heard, *([] if heard else [(style, unmarked("".join(element.itertext())))])]
    return [line for child in element if isinstance(child.tag, str) for line in _odt_lines(child)]


TEXTS = st.sampled_from(TRAPS) | st.text(st.characters(), max_size=30)
_ROWS = st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=3).map(tuple)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 6), TEXTS),
    st.builds(Paragraph, TEXTS, st.sampled_from(Tone)),
    st.builds(Bullets, st.lists(TEXTS, min_size=1, max_size=4).map(tuple)),
    st.builds(Grid, TEXTS, st.tuples(TEXTS, TEXTS, TEXTS), _ROWS),
    st.builds(picture, TEXTS, TEXTS, TEXTS),
)
DOCUMENTS = st.builds(
    Document,
    TEXTS,
    TEXTS,
    st.sampled_from(["de", "en"]),
    st.lists(BLOCKS, max_size=6).map(tuple),
    st.lists(st.tuples(st.sampled_from(["TITEL", "DATUM", "ORT"]), TEXTS), max_size=3).map(tuple),
)
