"""Decides whether somebody's own file can serve as a template for the minutes, before anything is made.

Whatever a library could trip over in this file, it does so now and not when the minutes are due.
"""

from io import BytesIO

from PIL import Image

from workshop.domain.errors import Invalid
from workshop.export import docx, odt
from workshop.export.archive import TEMPLATE, Kind, require_harmless
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph, Picture
from workshop.export.office_text import BROKEN


def check(data: bytes) -> Kind:
    """What kind of template this is.

    Raises `Invalid`: `template-too-large`, `template-too-full` (unpacked), `template-unknown` (not a Word or
    OpenDocument text), `template-encrypted`, `template-macros`, `template-damaged`, and
    `template-place-missing` or `template-place-twice` for its `[[ERGEBNISSE]]`.
    """
    kind = require_harmless(data, TEMPLATE)
    try:
        (docx if kind is Kind.DOCX else odt).render(_trial(), data)
    except BROKEN as error:
        raise Invalid("template-damaged") from error
    return kind


def _trial() -> Document:
    """Minutes with one block of each kind."""
    dot = BytesIO()
    Image.new("L", (1, 1)).save(dot, "JPEG")
    picture = Picture("5.jpg", "5", "5", 1, 1, dot.getvalue())
    return Document(
        "",
        "",
        "de",
        (Heading(1, "1"), Paragraph("2"), Bullets(("3",)), Grid("4", ("4",), ()), picture),
    )
