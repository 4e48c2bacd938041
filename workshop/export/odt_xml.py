"""Makes OpenDocument elements, nested as they are written down.

Text only ever arrives as an element's text or as an attribute's value, so it cannot become markup.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from lxml import etree

Element = Any
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
NS = {
    **{name: f"{_OASIS}{name}:1.0" for name in ("office", "style", "text", "table", "meta", "config")},
    "draw": f"{_OASIS}drawing:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "script": f"{_OASIS}script:1.0",
    "manifest": f"{_OASIS}manifest:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "ooo": "http://openoffice.org/2004/office",
    "dc": "http://purl.org/dc/elements/1.1/",
}


# What every element declares, so that a large table does not repeat the rest in each part.
_COMMON = {name: NS[name] for name in ("office", "style", "text", "table", "draw", "fo", "svg", "xlink")}


def o(tag: str, attributes: Mapping[str, str] | None = None, *children: Element | None) -> Element:
    """The element of this prefixed name, such as `text:p`; children that are None are left out."""
    named = {on(name): value for name, value in (attributes or {}).items()}
    everything = tag.startswith(("office:document", "manifest:manifest"))
    element = etree.Element(on(tag), named, nsmap=NS if everything else _COMMON)
    element.extend(child for child in children if child is not None)
    return element


def said(element: Element, text: str) -> Element:
    """The element with this text in it."""
    element.text = text
    return element


@cache
def on(name: str) -> str:
    """A prefixed name as lxml wants it."""
    prefix, local = name.split(":")
    return f"{{{NS[prefix]}}}{local}"


def points(length: float) -> str:
    """A length in points as OpenDocument writes it."""
    return f"{length:.2f}pt"


def length_of(text: str) -> float:
    """A written length in points, 0 for one that is relative or missing."""
    units = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
    try:
        return float(text[:-2]) * units.get(text[-2:], 0)
    except ValueError:
        return 0


def paragraphs(root: Element) -> Iterator[Element]:
    """Every paragraph and heading in reading order, without what tracked changes keep as deleted."""
    for element in root.iter(on("text:p"), on("text:h")):
        if next(element.iterancestors(on("text:tracked-changes")), None) is None:
            yield element


def serialised(root: Element) -> bytes:
    """A part of the package as bytes."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))
