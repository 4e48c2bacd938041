"""What a screen reader hears of a PDF: the texts of its structure tree in order, each with its tag.

Works from the file alone: the tree leads to marked content on the pages, a font's ToUnicode to characters.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

Content = dict[tuple[Any, int], str]
HEARD = {"H1", "H2", "H3", "H4", "H5", "H6", "P", "LBody", "TH", "TD", "Caption"}


def heard(data: bytes) -> list[tuple[str, str]]:
    """("H1", text), ("P", text), ("LBody", text), ("TH", text) …, and ("Figure", its alternative text)."""
    with pikepdf.open(BytesIO(data)) as pdf:
        content: Content = {}
        for page in pdf.pages:
            content |= {(page.objgen, mark): text for mark, text in _marked(page)}
        return list(_walk(pdf.Root.StructTreeRoot, None, content))


def _walk(element: Any, page: Any, content: Content) -> Iterator[tuple[str, str]]:
    tag = str(element.get("/S", "")).lstrip("/")
    page = element.get("/Pg", page)
    if tag in HEARD:
        yield tag, _text(element, page, content)
        return
    if tag == "Figure":
        yield tag, str(element.Alt)
    for child in _children(element):
        if isinstance(child, pikepdf.Dictionary) and child.get("/Type") != "/MCR" and child.S != "/Lbl":
            yield from _walk(child, page, content)


def _text(element: Any, page: Any, content: Content) -> str:
    page = element.get("/Pg", page)
    parts = []
    for child in _children(element):
        if not isinstance(child, pikepdf.Dictionary):
            parts.append(content.get((page.objgen, int(child)), ""))
        elif child.get("/Type") == "/MCR":
            parts.append(content.get((child.get("/Pg", page).objgen, int(child.MCID)), ""))
        else:
            parts.append(_text(child, page, content))
    return "".join(parts)


def _children(element: Any) -> list[Any]:
    inside = element.get("/K", [])
    return list(inside) if isinstance(inside, pikepdf.Array) else [inside]


def _marked(page: Any) -> Iterator[tuple[int, str]]:
    """The numbers of a page's marked contents and what they say, as drawn."""
    fonts = {name: _characters(font) for name, font in page.Resources.get("/Font", {}).items()}
    font: dict[bytes, str] = {}
    # Per open mark its number, the text that stands for its glyphs, and what its glyphs say.
    marks: list[tuple[int | None, str | None, list[str]]] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                font = fonts[str(operands[0])]
            case "BDC":
                known = operands[1] if isinstance(operands[1], pikepdf.Dictionary) else {}
                instead = known.get("/ActualText")
                number = known.get("/MCID")
                marks.append((number if number is None else int(number), instead and str(instead), []))
            case "BMC":
                marks.append((None, None, []))
            case "EMC":
                number, instead, parts = marks.pop()
                said = "".join(parts) if instead is None else instead
                if number is not None:
                    yield number, said
                elif marks:
                    marks[-1][2].append(said)
            case "Tj" | "TJ" if marks:
                strings = operands[0] if str(operator) == "TJ" else [operands[0]]
                drawn = b"".join(bytes(each) for each in strings if isinstance(each, pikepdf.String))
                marks[-1][2].extend(font.get(drawn[at : at + 2], "") for at in range(0, len(drawn), 2))


def _characters(font: Any) -> dict[bytes, str]:
    table = font.ToUnicode.read_bytes().decode("ascii")
    found: dict[bytes, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for glyph, text in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            found[bytes.fromhex(glyph)] = bytes.fromhex(text).decode("utf-16-be")
    assert "beginbfrange" not in table
    return found
