"""Word's lists: which style already has bullets, and a list of our own where none has.

A list is an abstract definition, which says how it looks, and a number, which paragraphs and styles name.
"""

from docx.document import Document as WordFile
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.parser import parse_xml
from docx.parts.numbering import NumberingPart
from lxml import etree

from workshop.export.docx_xml import Element, twips, value, w, wn
from workshop.export.office_look import BULLET_INDENT


def has_bullets(file: WordFile, style_id: str) -> bool:
    """Does a paragraph of this style stand in a list with bullets, by the style alone?"""
    root: Element = file.styles.element
    styles = {style.get(wn("styleId"), ""): style for style in root.findall(wn("style"))}
    seen: set[str] = set()
    while style_id in styles and style_id not in seen:
        seen.add(style_id)
        style = styles[style_id]
        number = value(style, "w:pPr/w:numPr/w:numId")
        if number:
            level = value(style, "w:pPr/w:numPr/w:ilvl") or "0"
            return _format(_numbering(file), number, level) == "bullet"
        style_id = value(style, "w:basedOn")
    return False


def bullet_number(file: WordFile, style_id: str) -> int:
    """Add a list with bullets; it belongs to the style of this id, or to none ("")."""
    root = _numbering(file)
    if root is None:
        root = _new_numbering(file)
    abstract, number = _next(root, "abstractNum", "abstractNumId"), _next(root, "num", "numId")
    level = w(
        "lvl",
        w("start", val=1),
        w("numFmt", val="bullet"),
        w("pStyle", val=style_id) if style_id else None,
        w("lvlText", val="\u2022"),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=twips(BULLET_INDENT), hanging=twips(BULLET_INDENT))),
        ilvl=0,
    )
    definition = w("abstractNum", w("multiLevelType", val="singleLevel"), level, abstractNumId=abstract)
    # The schema wants every definition before the first number, and the numbers before what follows them.
    definitions, numbers = root.findall(wn("abstractNum")), root.findall(wn("num"))
    pictures = root.findall(wn("numPicBullet"))
    after = [*pictures, *definitions]
    root.insert(root.index(after[-1]) + 1 if after else 0, definition)
    last = numbers[-1] if numbers else root.findall(wn("abstractNum"))[-1]
    last.addnext(w("num", w("abstractNumId", val=abstract), numId=number))
    return number


def _next(root: Element, tag: str, attribute: str) -> int:
    return 1 + max((int(each.get(wn(attribute), 0)) for each in root.findall(wn(tag))), default=0)


def forget_lists(file: WordFile) -> None:
    """Take away every list that the file brings."""
    root = _numbering(file)
    if root is not None:
        root[:] = []


def _numbering(file: WordFile) -> Element | None:
    for relation in file.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and not relation.is_external:
            part = relation.target_part
            return part.element if isinstance(part, NumberingPart) else None
    return None


def _new_numbering(file: WordFile) -> Element:
    element = parse_xml(etree.tostring(w("numbering")))
    name = PackURI("/word/numbering.xml")
    part = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, element, file.part.package)
    file.part.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
    return part.element


def _format(root: Element | None, number: str, level: str) -> str:
    """What a list's level begins with, such as "bullet" or "decimal"; "" if nobody says."""
    if root is None:
        return ""
    numbers = {each.get(wn("numId")): value(each, "w:abstractNumId") for each in root.findall(wn("num"))}
    for definition in root.findall(wn("abstractNum")):
        if definition.get(wn("abstractNumId")) == numbers.get(number):
            levels = {each.get(wn("ilvl")): value(each, "w:numFmt") for each in definition.findall(wn("lvl"))}
            return levels.get(level, "")
    return ""
