"""Says a document in Markdown (CommonMark with GitHub's extensions).

A guest's text is escaped so that it stays text, and only where a character could act.
"""

import re
from urllib.parse import quote

from workshop.export.beside import is_named, under_headings
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Picture
from workshop.export.office_text import holdable
from workshop.export.tables import squared

_ALWAYS = re.compile(r"[\\`*_\[\]<>#|~]")
_ENTITY = re.compile(r"&(?=\w+;)")
_LEADING = re.compile(r"^[-+=]")
_LEADING_NUMBER = re.compile(r"^([0-9]+)([.)])")
# What GitHub turns into a link of its own accord.
_ADDRESS = re.compile(r"(?<=\w):(?=//)|(?<=\S)@(?=\w)|(?<=\bwww)\.(?=\w)", re.IGNORECASE)
_CONTROL = re.compile("[\x7f-\x9f]")


def render(document: Document) -> str:
    """The document as Markdown text that ends with a line break."""
    return "\n\n".join(_block(block, above) for block, above in under_headings(document.blocks)) + "\n"


def escape(text: str) -> str:
    """A text as one line of Markdown that shows exactly this text, wherever it stands in a line."""
    line = _CONTROL.sub("\ufffd", holdable(text))
    line = _ALWAYS.sub(r"\\\g<0>", line)
    line = _ENTITY.sub(r"\\&", line)
    line = _ADDRESS.sub(r"\\\g<0>", line)
    line = _LEADING.sub(r"\\\g<0>", line)
    return _LEADING_NUMBER.sub(r"\1\\\2", line)


def _block(block: Block, above: str) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {escape(text)}"
        case Paragraph(text):
            return escape(text)
        case Bullets(items):
            return "\n".join(f"- {escape(item)}" for item in items)
        case Grid():
            return _grid(squared(block), named=is_named(block, above))
        case Picture(name, alt, caption):
            # Markdown holds no bytes: the file is named as the board hands it out.
            shown = f"![{escape(alt)}]({quote(holdable(name))})"
            return f"{shown}\n\n{escape(caption)}" if caption else shown


def _grid(grid: Grid, *, named: bool) -> str:
    rows = (map(escape, grid.head), ("---",) * len(grid.head), *(map(escape, row) for row in grid.rows))
    lines = [f"| {' | '.join(row)} |" for row in rows] if grid.head else []
    return "\n".join(lines if named else (escape(grid.name), *([""] if lines else []), *lines))
