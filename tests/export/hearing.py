"""Reads every format back into plain texts, in the order in which somebody reads or hears them."""

import csv
import re
import zipfile
from html.parser import HTMLParser
from io import BytesIO, StringIO
from xml.etree import ElementTree as ET

from markdown_it import MarkdownIt

_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_SPEAKING = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "caption", "th", "td", "figcaption"}


class HtmlReader(HTMLParser):
    """The body's texts with the tags that hold them; ("img", alt) for a picture, and every attribute."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self._open: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in values.items()]
        if tag == "img":
            self.said.append(("img", values["alt"]))
        elif tag == "table" and "aria-label" in values:
            self.said.append(("caption", values["aria-label"]))
        elif tag in _SPEAKING:
            self._open.append(tag)
            self.said.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SPEAKING:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open:
            tag, text = self.said.pop()
            self.said.append((tag, text + data))


def html_texts(source: str) -> list[str]:
    return [text for _, text in HtmlReader(source).said]


def markdown_lines(source: str) -> list[tuple[str, str]]:
    """("h2", text), ("p", text), ("li", text), ("th", text), ("td", text), ("img", alt); else it fails."""
    lines: list[tuple[str, str]] = []
    tags: list[str] = []
    for token in _MARKDOWN.parse(source):
        if token.nesting == 1:
            tags.append(token.tag)
        elif token.nesting == -1:
            tags.pop()
        else:
            assert token.type == "inline"
            children = token.children or []
            picture = [child.type for child in children] == ["image"]
            if picture:
                children = children[0].children or []
            assert {child.type for child in children} <= {"text"}
            text = "".join(child.content for child in children)
            lines.append(("img" if picture else "li" if "li" in tags else tags[-1], text))
    return lines


def plain_texts(source: str) -> list[str]:
    """The clipboard's plain text without its bullets, cell by cell."""
    return [cell.removeprefix("• ") for line in source.split("\n") for cell in line.split("\t")]


def xlsx_rows(data: bytes) -> list[list[str]]:
    """Every row of the first sheet; a cell that is no text, a formula or a link fails."""
    with zipfile.ZipFile(BytesIO(data)) as book:
        names = book.namelist()
        shared = ET.fromstring(book.read("xl/sharedStrings.xml")) if _STRINGS in names else []
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    texts = ["".join(each.text or "" for each in item.iter(_SHEET + "t")) for item in shared]
    assert not list(sheet.iter(_SHEET + "f"))
    assert not list(sheet.iter(_SHEET + "hyperlink"))
    return [[_cell(cell, texts) for cell in row] for row in sheet.iter(_SHEET + "row")]


_STRINGS = "xl/sharedStrings.xml"


def _cell(cell: ET.Element, texts: list[str]) -> str:
    if cell.get("t") is None:
        assert len(cell) == 0
        return ""
    assert cell.get("t") == "s"
    value = cell.find(_SHEET + "v")
    assert value is not None
    # ECMA-376, 22.9.2.19: how a character that XML cannot hold is written.
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), texts[int(value.text or "")])


def csv_rows(data: bytes) -> list[list[str]]:
    """Every row as a reader of semicolons in UTF-8 gets it."""
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";", strict=True))
