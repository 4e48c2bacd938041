"""Says a document in Markdown (CommonMark with GitHub's extensions).

A guest's text is escaped so that it stays text, and only where a character could act.
"""

import re

from workshop.export.document import Block, Bullets, Document, Heading, Paragraph, Picture

_ALWAYS = re.compile(r"[\\`*_\[\]<>#|~]")
_ENTITY = re.compile(r"&(?=\w+;)")
_LEADING = re.compile(r"^[-+=]")
_LEADING_NUMBER = re.compile(r"^([0-9]+)([.)])")
# What GitHub turns into a link of its own accord.
_ADDRESS = re.compile(r"(?<=\w):(?=//)|(?<=\S)@(?=\w)|(?<=\bwww)\.(?=\w)", re.IGNORECASE)
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")


def render(document: Document) -> str:
    """The document as Markdown text that ends with a line break."""
    return "\n\n".join(_block(block) for block in document.blocks) + "\n"


def escape(text: str) -> str:
    """A text as one line of Markdown that shows exactly this text, wherever it stands in a line."""
    line = " ".join(_UNPRINTABLE.sub("\ufffd", text).split())
    line = _ALWAYS.sub(r"\\\g<0>", line)
    line = _ENTITY.sub(r"\\&", line)
    line = _ADDRESS.sub(r"\\\g<0>", line)
    line = _LEADING.sub(r"\\\g<0>", line)
    return _LEADING_NUMBER.sub(r"\1\\\2", line)


def _block(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"{'#' * level} {escape(text)}"
        case Paragraph(text):
            return escape(text)
        case Bullets(items):
            return "\n".join(f"- {escape(item)}" for item in items)
        case Picture(name, alt, caption):
            # Markdown holds no bytes: the file is named as the board hands it out.
            shown = f"![{escape(alt)}]({name})"
            return f"{shown}\n\n{escape(caption)}" if caption else shown
