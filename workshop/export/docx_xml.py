"""Makes WordprocessingML elements, nested as they are written down.

Text only ever arrives as an element's text or as an attribute's value, so it cannot become markup.
"""

from typing import Any

from lxml import etree

Element = Any
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NS = {"w": W}
_PREFIX = f"{{{W}}}"


def w(tag: str, *children: Element | None, **attributes: str | int) -> Element:
    """The element `w:tag` with attributes of the same namespace; children that are None are left out."""
    element = etree.Element(
        _PREFIX + tag, {_PREFIX + name: str(value) for name, value in attributes.items()}, nsmap=NS
    )
    element.extend(child for child in children if child is not None)
    return element


def wn(name: str) -> str:
    """The name of an element or attribute in the namespace `w`."""
    return _PREFIX + name


def value(parent: Element, path: str, attribute: str = "val") -> str:
    """An attribute of the first element on the path, or ""."""
    found = parent.find(path, NS) if parent is not None else None
    return "" if found is None else str(found.get(wn(attribute), ""))


def twips(points: float) -> int:
    """Word counts lengths in twentieths of a point."""
    return round(points * 20)
