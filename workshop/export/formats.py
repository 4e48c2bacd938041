"""Which formats the minutes come in: one row each, asked by the services and the command line.

A new format is a renderer and a row.
"""

from collections.abc import Callable
from dataclasses import dataclass

from workshop.export import docx, html, markdown, odt, pdf
from workshop.export.document import Document, Rendered


@dataclass(frozen=True)
class Format:
    """How to render a document as a file, how its name ends, what kind it is.

    `render` takes the document and a house's template, or None; only a format with `templates` has any use
    for one. `pictures` says whether the file holds any.
    """

    render: Callable[[Document, bytes | None], Rendered]
    suffix: str
    media_type: str
    pictures: bool = True
    templates: bool = False


FORMATS = {
    "docx": Format(
        docx.render,
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        templates=True,
    ),
    "odt": Format(odt.render, ".odt", "application/vnd.oasis.opendocument.text", templates=True),
    "pdf": Format(lambda document, _: pdf.render(document), ".pdf", "application/pdf"),
    "html": Format(lambda document, _: html.page(document), ".html", "text/html; charset=utf-8"),
    "markdown": Format(
        lambda document, _: Rendered(markdown.render(document).encode()),
        ".md",
        "text/markdown; charset=utf-8",
        pictures=False,
    ),
}
