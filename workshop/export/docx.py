"""Says a document in Word's format: a file of our own, or somebody's template with the document in it.

The text only ever becomes an element's text; no XML is built from a guest's words.
"""

from io import BytesIO
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.shared import Pt

from workshop.export.beside import unsaid
from workshop.export.document import Document, Rendered
from workshop.export.docx_blocks import Blocks
from workshop.export.docx_numbering import forget_lists
from workshop.export.docx_styles import house_styles, own_styles
from workshop.export.docx_template import fill_fields, find_place, language_of, open_word, put, room_of
from workshop.export.docx_xml import Element, value, w
from workshop.export.office_look import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Room
from workshop.export.office_text import LOCALES, holdable

# Word of 2013 and later; with less, it says "compatibility mode" above the text.
_WORD = "15"


def render(document: Document, template: bytes | None = None) -> Rendered:
    """The document as a .docx file: on A4 pages of our own, or in the template at its `[[ERGEBNISSE]]`.

    Raises `Invalid` for a template that cannot be read or has no such place.
    """
    locale = LOCALES.get(document.language, document.language)
    file = _in_own(document, locale) if template is None else _in_template(document, locale, template)
    _set_properties(file, document, locale)
    target = BytesIO()
    file.save(target)
    return Rendered(target.getvalue())


def _in_own(document: Document, locale: str) -> WordFile:
    file = docx.Document()
    forget_lists(file)
    styles = own_styles(file, locale)
    _clear(file)
    _set_page(file)
    end: Element = file.element.body[-1]
    for element in Blocks(file.part, styles, Room()).elements(document.blocks):
        end.addprevious(element)
    file.core_properties.comments = ""
    return file


def _in_template(document: Document, locale: str, template: bytes) -> WordFile:
    file = open_word(template)
    place = find_place(file)
    filled = fill_fields(file, dict(document.fields))
    styles = house_styles(file, value(place, "w:pPr/w:pStyle"))
    foreign = "" if language_of(file)[:2].lower() == document.language else locale
    blocks = Blocks(file.part, styles, room_of(file, place), foreign)
    put(place, list(blocks.elements(unsaid(document, filled))))
    return file


def _clear(file: WordFile) -> None:
    """Forget what python-docx's blank file brings besides: another thumbnail, other styles, an old mode."""
    for owner, kind in (
        (file.part.package.rels if file.part.package else {}, "thumbnail"),
        (file.part.rels, "stylesWithEffects"),
    ):
        for key in [key for key, relation in owner.items() if relation.reltype.endswith(kind)]:
            del owner[key]
    settings: Element = file.settings.element
    for mode in settings.iter(qn("w:compatSetting")):
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), _WORD)


def _set_page(file: WordFile) -> None:
    page = file.sections[0]
    page.page_width, page.page_height = Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Pt(MARGIN)
    foot: Element = page.footer.paragraphs[0]._p  # noqa: SLF001
    foot.style = "Footer"
    number = w("t")
    number.text = "1"
    foot.append(w("fldSimple", w("r", number), instr="PAGE"))


def _set_properties(file: WordFile, document: Document, locale: str) -> None:
    properties = file.core_properties
    properties.title = holdable(document.title)[:255]
    properties.author = properties.last_modified_by = holdable(document.author)[:255]
    properties.language = locale
    # What was there is the template's day, or python-docx's; no date is better than a wrong one.
    element: Any = properties._element  # noqa: SLF001
    for stamp in ("created", "modified"):
        for date in element.findall(qn(f"dcterms:{stamp}")):
            element.remove(date)
