"""Opens somebody's own OpenDocument template, finds its placeholders and fills them.

Everything outside the placeholders stays as it is: header, footer, styles, the package's other files.
"""

from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from itertools import islice
from typing import NamedTuple

from lxml import etree
from odfdo import Container
from odfdo.security import SecurityError

from workshop.domain.errors import Invalid
from workshop.export.odt_xml import Element, length_of, on, paragraphs
from workshop.export.office_look import Room
from workshop.export.office_text import BROKEN, filled_in, is_place, refill

# Its text is not the paragraph's: what floats, a note, a remark.
_APART = tuple(map(on, ("draw:frame", "text:note", "office:annotation")))
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
_COLUMN = "table:table-column"
_COLUMNS = tuple(map(on, ("table:table-columns", "table:table-header-columns", "table:table-column-group")))
# No page has room for more; an attribute can claim any number.
_MOST_COLUMNS = 1_000


class Package(NamedTuple):
    """A template's files, and the two that are worked on."""

    container: Container
    content: Element
    styles: Element


def open_odt(data: bytes) -> Package:
    """The package, a .ott as if it were a .odt; `Invalid` if it cannot be read."""
    try:
        container = Container(BytesIO(data))
        content, styles = (
            etree.fromstring(container.get_part(part), _PARSER) for part in ("content.xml", "styles.xml")
        )
    except (SecurityError, *BROKEN) as error:
        raise Invalid("template-damaged") from error
    if content.find(on("office:body")) is None or styles.find(on("office:styles")) is None:
        raise Invalid("template-damaged")
    return Package(container, content, styles)


def find_place(package: Package) -> Element:
    """The paragraph that the blocks replace; `Invalid` if there is none, or more than one."""
    places = [
        paragraph
        for paragraph in paragraphs(package.content.find(on("office:body")))
        if is_place("".join(slot.text for slot in _slots(paragraph)))
        and not any(True for _ in paragraph.iterancestors(*_APART))
    ]
    if len(places) != 1:
        raise Invalid("template-place-twice" if places else "template-place-missing")
    return places[0]


def fill_fields(package: Package, fields: Mapping[str, str]) -> set[str]:
    """Fill the small placeholders in the text, the headers and the footers, each in its own letters.

    Their names come back, as `filled_in` counts them.
    """
    filled: set[str] = set()
    running = package.styles.find(on("office:master-styles"))
    for root in (package.content.find(on("office:body")), running):
        for paragraph in paragraphs(root) if root is not None else ():
            slots = list(_slots(paragraph))
            filled |= filled_in([slot.text for slot in slots], fields, running=root is running)
            for slot, new in zip(slots, refill([slot.text for slot in slots], fields), strict=True):
                if new != slot.text:
                    slot.put(new)
    return filled


def put(place: Element, elements: list[Element]) -> None:
    """Put the elements in the placeholder's place; without any, an empty paragraph stays."""
    if place.getparent().tag == on("text:list-item"):
        # A list cannot hold a heading or a table: the blocks go behind it.
        outer = list(place.iterancestors(on("text:list")))[-1]
        place.getparent().remove(place)
        for element in reversed(elements):
            outer.addnext(element)
        return
    for element in elements:
        place.addprevious(element)
    if elements:
        place.getparent().remove(place)
        return
    for child in list(place):
        place.remove(child)
    place.text = None


def room_of(package: Package, place: Element) -> Room:
    """How much room there is where the placeholder stands: the first master page's, or its cell's."""
    usual = Room()
    width, height = _page(package.styles) or (usual.width, usual.height)
    for cell in place.iterancestors(on("table:table-cell")):
        stated = _cell_width(package.content, cell)
        width = min(width, stated) if stated else width
    return Room(max(width, 36), height)


def style_of(package: Package, place: Element) -> str:
    """The placeholder's style; for an automatic one the style that it comes from."""
    name = str(place.get(on("text:style-name"), ""))
    for style in package.content.iterfind(f"{on('office:automatic-styles')}/{on('style:style')}"):
        if style.get(on("style:name")) == name and style.get(on("style:family")) == "paragraph":
            return str(style.get(on("style:parent-style-name"), ""))
    return name


def language_of(package: Package) -> str:
    """The language in which the file is written unless a text says otherwise, "" if it does not say."""
    for style in package.styles.iter(on("style:default-style")):
        if style.get(on("style:family")) == "paragraph":
            letters = style.find(on("style:text-properties"))
            return "" if letters is None else str(letters.get(on("fo:language"), ""))
    return ""


def names_of(package: Package) -> frozenset[str]:
    """The names that automatic styles, tables and frames of this file have already."""
    named = (on("style:name"), on("table:name"), on("draw:name"))
    return frozenset(
        element.get(name)
        for element in package.content.iter(etree.Element)
        for name in named
        if element.get(name)
    )


class _Slot(NamedTuple):
    text: str
    put: Callable[[str], None]


def _slots(paragraph: Element) -> Iterator[_Slot]:
    """The pieces of a paragraph's own text, in reading order."""
    yield from _own(paragraph)


def _own(element: Element) -> Iterator[_Slot]:
    if element.text:
        yield _Slot(element.text, lambda new: setattr(element, "text", new))
    for child in element:
        if isinstance(child.tag, str) and child.tag not in _APART:
            yield from _own(child)
        if child.tail:
            yield _tail(child)


def _tail(child: Element) -> _Slot:
    return _Slot(child.tail, lambda new: setattr(child, "tail", new))


def _page(styles: Element) -> tuple[float, float] | None:
    master = styles.find(f"{on('office:master-styles')}/{on('style:master-page')}")
    wanted = "" if master is None else master.get(on("style:page-layout-name"))
    for layout in styles.iter(on("style:page-layout")):
        properties = layout.find(on("style:page-layout-properties"))
        if layout.get(on("style:name")) != wanted or properties is None:
            continue
        sides = {
            side: length_of(properties.get(on(f"fo:margin-{side}"), properties.get(on("fo:margin"), "")))
            for side in ("left", "right", "top", "bottom")
        }
        width = length_of(properties.get(on("fo:page-width"), "")) - sides["left"] - sides["right"]
        height = length_of(properties.get(on("fo:page-height"), "")) - sides["top"] - sides["bottom"]
        return (width, height) if width > 0 and height > 0 else None
    return None


def _cell_width(content: Element, cell: Element) -> float:
    """A cell's width in points, 0 if nobody says; edges are taken as half a centimetre."""
    table = next(cell.iterancestors(on("table:table")))
    styles = {style.get(on("style:name")): style for style in content.iter(on("style:style"))}
    widths: list[float] = []
    for column in islice(_columns(table), _MOST_COLUMNS):
        style = styles.get(column.get(on("table:style-name")))
        properties = None if style is None else style.find(on("style:table-column-properties"))
        width = 0 if properties is None else length_of(properties.get(on("style:column-width"), ""))
        repeated = int(column.get(on("table:number-columns-repeated"), "1"))
        widths += [width] * min(repeated, _MOST_COLUMNS - len(widths))
    before = sum(1 for _ in cell.itersiblings(preceding=True))
    spanned = widths[before : before + int(cell.get(on("table:number-columns-spanned"), "1"))]
    return max(0.0, sum(spanned) - 14)


def _columns(element: Element) -> Iterator[Element]:
    """A table's own columns, not those of tables in its cells."""
    for child in element:
        if child.tag == on(_COLUMN):
            yield child
        elif child.tag in _COLUMNS:
            yield from _columns(child)
