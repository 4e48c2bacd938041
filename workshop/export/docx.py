"""Says a document in Word's format, with the styles that every Word template knows.

The text goes through python-docx's typed interface; no XML is ever built from a guest's words.
"""

import re
from io import BytesIO
from typing import Any, cast

import docx
from docx.document import Document as WordFile
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Cm, Emu, Inches, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from workshop.export.document import Block, Bullets, Document, Heading, Paragraph, Picture, Tone

# Word and LibreOffice both have it, or a face of the same widths.
FONT = "Arial"
LOCALES = {"de": "de-DE", "en": "en-GB"}
_INK, _SOFT, _TEAL = RGBColor(0x1E, 0x2A, 0x2F), RGBColor(0x56, 0x64, 0x6B), RGBColor(0x0A, 0x6C, 0x6C)
# Style, size, bold, colour, space before and after, all in points.
_LOOK = (
    ("Normal", 11, False, _INK, 0, 8),
    ("List Bullet", 11, False, _INK, 0, 4),
    ("Heading 1", 22, True, _TEAL, 0, 0),
    ("Heading 2", 15, True, _INK, 24, 8),
    ("Heading 3", 12, True, _TEAL, 16, 6),
    ("Caption", 9.5, False, _SOFT, 0, 12),
)
# The text's width, and a height that leaves room for a caption on the same page.
_MOST_WIDTH, _MOST_HEIGHT = Cm(16), Cm(20)
# A small picture is not blown up beyond what a screen would show.
_PIXELS_PER_INCH = 96
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(document: Document) -> bytes:
    """The document as a .docx file on A4 pages."""
    file = docx.Document()
    locale = LOCALES.get(document.language, document.language)
    _set_page(file)
    _set_styles(file, locale)
    _set_properties(file, document, locale)
    for block in document.blocks:
        _add(file, block)
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def _add(file: WordFile, block: Block) -> None:
    match block:
        case Heading(level, text):
            _paragraph(file, text, f"Heading{level}")
        case Paragraph(text, tone):
            _paragraph(file, text, "Normal", soft=tone is Tone.SOFT)
        case Bullets(items):
            for item in items:
                _paragraph(file, item, "ListBullet")
        case Picture():
            _picture(file, block)


def _paragraph(file: WordFile, text: str, style_id: str, soft: bool = False) -> None:
    paragraph = file.add_paragraph()
    # Looking a style up by its name for each of 1,000 bullets takes ten times as long.
    paragraph._p.style = style_id  # noqa: SLF001
    run = paragraph.add_run(_holdable(text))
    if soft:
        run.font.color.rgb = _SOFT
        paragraph.paragraph_format.space_before = Pt(12)


def _picture(file: WordFile, picture: Picture) -> None:
    paragraph = file.add_paragraph()
    layout = paragraph.paragraph_format
    # Word would leave a fifth of the picture's height free above it.
    layout.line_spacing_rule = WD_LINE_SPACING.SINGLE
    layout.keep_with_next = bool(picture.caption)
    natural = Inches(picture.width / _PIXELS_PER_INCH)
    width = min(natural, _MOST_WIDTH, round(_MOST_HEIGHT * picture.width / picture.height))
    shape = paragraph.add_run().add_picture(BytesIO(picture.data), width=Emu(width))
    inline: Any = shape._inline  # noqa: SLF001
    # Where nothing is said, LibreOffice leaves a margin.
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    properties = inline.docPr
    properties.set("name", picture.name)
    properties.set("descr", _holdable(picture.alt))
    if picture.caption:
        _paragraph(file, picture.caption, "Caption")


def _holdable(text: str) -> str:
    """One line of what XML can hold; anything else shows as the replacement character."""
    return " ".join(_NOT_XML.sub("\ufffd", text).split())


def _set_page(file: WordFile) -> None:
    page = file.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2.5)


def _set_styles(file: WordFile, locale: str) -> None:
    for name, size, bold, colour, before, after in _LOOK:
        style = cast("ParagraphStyle", file.styles[name])
        _set_font(style)
        style.font.size, style.font.bold, style.font.color.rgb = Pt(size), bold, colour
        layout = style.paragraph_format
        layout.space_before, layout.space_after = Pt(before), Pt(after)
        layout.line_spacing_rule, layout.line_spacing = WD_LINE_SPACING.MULTIPLE, 1.2
        layout.keep_with_next = name.startswith("Heading")
        layout.widow_control = True
        if name == "List Bullet":
            _space_between_items(style)
    language: Any = file.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    language.set(qn("w:val"), locale)


def _set_font(style: ParagraphStyle) -> None:
    style.font.name = FONT
    fonts: Any = style.element.get_or_add_rPr().rFonts
    for script in ("cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    # A theme's font would win over the one named here.
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.attrib.pop(qn(f"w:{script}Theme"), None)
    fonts.attrib.pop(qn("w:cstheme"), None)


def _space_between_items(style: ParagraphStyle) -> None:
    properties: Any = style.element.get_or_add_pPr()
    for rule in properties.findall(qn("w:contextualSpacing")):
        properties.remove(rule)


def _set_properties(file: WordFile, document: Document, locale: str) -> None:
    properties = file.core_properties
    properties.title = _holdable(document.title)[:255]
    properties.author = properties.last_modified_by = _holdable(document.author)[:255]
    properties.language = locale
    properties.comments = ""
    # python-docx brings the day of its own template; no date is better than a wrong one.
    element: Any = properties._element  # noqa: SLF001
    for stamp in ("created", "modified"):
        for date in element.findall(qn(f"dcterms:{stamp}")):
            element.remove(date)
