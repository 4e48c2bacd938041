"""Which formats the minutes come in: one row each, asked by the services and the command line.

A new format is a renderer and a row.
"""

from collections.abc import Callable
from dataclasses import dataclass

from workshop.export import docx, markdown
from workshop.export.document import Document


@dataclass(frozen=True)
class Format:
    """How to render a document as a file, how its name ends, what kind it is, does it hold pictures."""

    render: Callable[[Document], bytes]
    suffix: str
    media_type: str
    pictures: bool = True


FORMATS = {
    "docx": Format(
        docx.render,
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ),
    "markdown": Format(
        lambda document: markdown.render(document).encode(),
        ".md",
        "text/markdown; charset=utf-8",
        pictures=False,
    ),
}
