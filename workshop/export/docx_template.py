"""Opens somebody's own Word template, finds its placeholders and fills them.

Everything outside the placeholders stays as it is: header, footer, styles. Only the link to another template
goes, which Word would fetch with its macros from wherever it says.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document as WordFile
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError

from workshop.domain.errors import Invalid
from workshop.export.docx_xml import Element, value, wn
from workshop.export.office_look import Room
from workshop.export.office_text import BROKEN, filled_in, is_place, refill

_TYPES = "[Content_Types].xml"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ATTACHED = "/attachedTemplate"
_STORIES = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
# A cell's text stands this far from its edges, left and right together, where nobody says.
_CELL_EDGES = 10.8
_MOST_COLUMNS = 45
# What may stand in the placeholder's paragraph and mean something outside of it.
_MARKS = ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd")


def open_word(data: bytes) -> WordFile:
    """The file as python-docx reads it, a .dotx as if it were a .docx, and without a template behind it.

    `Invalid` if it cannot be read.
    """
    try:
        file = docx.Document(BytesIO(_as_document(data)))
        _detach(file)
        sound = file.element.body is not None and file.styles.element.tag == wn("styles")
    except (OpcError, *BROKEN) as error:
        raise Invalid("template-damaged") from error
    if not sound:
        raise Invalid("template-damaged")
    return file


def _detach(file: WordFile) -> None:
    parts = [] if file.part.package is None else [file.part, *file.part.package.iter_parts()]
    for relations in (part.rels for part in parts):
        for key in [key for key, relation in relations.items() if relation.reltype.endswith(_ATTACHED)]:
            del relations[key]
    settings: Element = file.settings.element
    for attached in settings.findall(wn("attachedTemplate")):
        settings.remove(attached)


def _as_document(data: bytes) -> bytes:
    """A template's main part declared as a document's; any other file as it is."""
    with ZipFile(BytesIO(data)) as source:
        types = source.read(_TYPES)
        changed = types.replace(f"{_MAIN}template.main+xml".encode(), f"{_MAIN}document.main+xml".encode())
        if changed == types:
            return data
        target = BytesIO()
        with ZipFile(target, "w", ZIP_DEFLATED) as copy:
            for entry in source.infolist():
                copy.writestr(entry, changed if entry.filename == _TYPES else source.read(entry))
        return target.getvalue()


def find_place(file: WordFile) -> Element:
    """The paragraph that the blocks replace; `Invalid` if there is none, or more than one."""
    places = [
        paragraph
        for paragraph in file.element.body.iter(wn("p"))
        if is_place("".join(piece.text or "" for piece in _pieces(paragraph)))
        and not any(True for _ in paragraph.iterancestors(wn("txbxContent")))
    ]
    if len(places) != 1:
        raise Invalid("template-place-twice" if places else "template-place-missing")
    return places[0]


def fill_fields(file: WordFile, fields: Mapping[str, str]) -> set[str]:
    """Fill the small placeholders in the text, the headers and the footers, each in its run's letters.

    Their names come back, as `filled_in` counts them.
    """
    filled: set[str] = set()
    parts = [
        relation.target_part
        for relation in file.part.rels.values()
        if relation.reltype in _STORIES and not relation.is_external
    ]
    for root in (file.element.body, *(part.element for part in parts)):
        for paragraph in root.iter(wn("p")):
            pieces = list(_pieces(paragraph))
            before = [piece.text or "" for piece in pieces]
            if "[" not in "".join(before):
                continue
            filled |= filled_in(before, fields, running=root is not file.element.body)
            for piece, old, new in zip(pieces, before, refill(before, fields), strict=True):
                if new != old:
                    piece.text = new
                    piece.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return filled


def put(place: Element, elements: list[Element]) -> None:
    """Put the elements in the placeholder's place."""
    for child in list(place):
        if child.tag in {wn(mark) for mark in _MARKS}:
            place.addprevious(child)
    for element in elements:
        place.addprevious(element)
    if place.find(f"{wn('pPr')}/{wn('sectPr')}") is None and elements:
        place.getparent().remove(place)
        return
    # This paragraph ends a section, or its cell would be left without any.
    for child in list(place):
        if child.tag != wn("pPr"):
            place.remove(child)


def room_of(file: WordFile, place: Element) -> Room:
    """How much room there is where the placeholder stands: its section's page, or its cell."""
    page = _section(file, place)
    sides = [_points(page, "w:pgMar", side) for side in ("left", "right", "gutter")]
    width = _points(page, "w:pgSz", "w") - sum(sides)
    height = (
        _points(page, "w:pgSz", "h") - _points(page, "w:pgMar", "top") - _points(page, "w:pgMar", "bottom")
    )
    usual = Room()
    if width <= 0 or height <= 0:
        width, height = usual.width, usual.height
    columns = min(round(_points(page, "w:cols", "num") * 20), _MOST_COLUMNS)
    if columns > 1:
        width = (width - _points(page, "w:cols", "space") * (columns - 1)) / columns
    for cell in place.iterancestors(wn("tc")):
        width = min([width, *_cell_widths(cell)])
    inside = any(True for _ in place.iterancestors(wn("tc")))
    return Room(max(width - _CELL_EDGES * inside, 36), height)


def language_of(file: WordFile) -> str:
    """The language in which the file is written unless a text says otherwise, "" if it does not say."""
    root: Element = file.styles.element
    styled = [
        value(style, "w:rPr/w:lang")
        for style in root.findall(wn("style"))
        if style.get(wn("type")) == "paragraph" and style.get(wn("default")) in ("1", "true", "on")
    ]
    return next(filter(None, styled), value(root, "w:docDefaults/w:rPrDefault/w:rPr/w:lang"))


def _cell_widths(cell: Element) -> Iterator[float]:
    """What the cell and its table's grid say of its width; the programs differ in whom they believe."""
    if value(cell, "w:tcPr/w:tcW", "type") == "dxa" and _points(cell, "w:tcPr/w:tcW", "w"):
        yield _points(cell, "w:tcPr/w:tcW", "w")
    before = sum(_spanned(each) for each in cell.itersiblings(wn("tc"), preceding=True))
    table = next(cell.iterancestors(wn("tbl")))
    columns = [_points(each, ".", "w") for each in table.findall(f"{wn('tblGrid')}/{wn('gridCol')}")]
    stated = sum(columns[before : before + _spanned(cell)])
    if stated:
        yield stated


def _spanned(cell: Element) -> int:
    return int(_points(cell, "w:tcPr/w:gridSpan", "val") * 20) or 1


def _pieces(paragraph: Element) -> Iterator[Element]:
    """The texts of a paragraph, without those of text boxes anchored in it."""
    for child in paragraph:
        if child.tag == wn("t"):
            yield child
        elif child.tag != wn("p"):
            yield from _pieces(child)


def _section(file: WordFile, place: Element) -> Element:
    """The properties of the placeholder's section; Word puts them where the section ends."""
    body = file.element.body
    top = place
    while top.getparent() is not body:
        top = top.getparent()
    for element in (top, *top.itersiblings()):
        found = element if element.tag == wn("sectPr") else next(element.iter(wn("sectPr")), None)
        if found is not None:
            return found
    return file.sections[-1]._sectPr if len(file.sections) else None  # noqa: SLF001


def _points(element: Element, path: str, attribute: str) -> float:
    """A length that Word says in twentieths of a point, 0 where it says nothing or something else."""
    try:
        return int(value(element, path, attribute)) / 20
    except (ValueError, OverflowError):
        return 0
