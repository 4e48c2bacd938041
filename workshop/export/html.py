"""Says a document in HTML: a fragment for the preview and the clipboard, and a page that stands for itself.

Every text passes through markupsafe, so a guest's markup shows as the characters it is.
"""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from workshop.export.beside import is_named, under_headings
from workshop.export.direction import apart
from workshop.export.document import (
    DEEPEST,
    Block,
    Bullets,
    Document,
    Grid,
    Heading,
    Paragraph,
    Picture,
    Rendered,
    Tone,
)
from workshop.export.office_text import holdable
from workshop.export.tables import squared
from workshop.i18n import translator

_STYLE = Path(__file__).parent / "page.css"
# A cell with a word of more letters lets it break anywhere; all others keep theirs whole.
_LONG_WORD = 24
# A page from a mail or a drive asks nobody for anything, whatever its texts contain.
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_PAGE = Markup("""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="{author}">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
""")


def render(document: Document, top_level: int = 1) -> str:
    """An `<article>` in the document's language; its level 1 is `<h{top_level}>`, the deepest `<h6>`."""
    body = _lines(_block(block, top_level - 1, above) for block, above in under_headings(document.blocks))
    whole = Markup('<article class="minutes" lang="{}" dir="ltr">\n{}\n</article>')
    return whole.format(document.language, body)


def page(document: Document) -> Rendered:
    """A whole file in UTF-8: one small stylesheet for light, dark and paper, pictures inside, no request."""
    alone = replace(document, blocks=tuple(map(_without_address, document.blocks)))
    said = _PAGE.format(
        language=document.language,
        policy=_POLICY,
        author=holdable(document.author),
        title=holdable(document.title) or translator(document.language)("document-untitled"),
        style=Markup(_STYLE.read_text(encoding="utf-8")),  # noqa: S704 our own file
        body=Markup(render(alone)),  # noqa: S704 escaped there
    )
    return Rendered(said.encode())


def _block(block: Block, deeper: int, above: str = "") -> Markup:
    match block:
        case Heading(level, text):
            depth = min(level + deeper, DEEPEST)
            return Markup("<h{0}>{1}</h{0}>").format(depth, _words(text))
        case Paragraph(text, tone):
            return Markup('<p class="{}">{}</p>').format(tone.value, _words(text))
        case Bullets(items):
            rows = _lines(Markup("<li>{}</li>").format(_words(item)) for item in items)
            return Markup("<ul>\n{}\n</ul>").format(rows)
        case Grid():
            return _grid(squared(block), named=is_named(block, above))
        case Picture():
            return _picture(block)


def _words(text: str) -> Markup:
    """The text; words that run from right to left set apart, so that the line keeps its direction."""
    words, rest = apart(holdable(text))
    return (Markup("<bdi>{}</bdi>").format(words) if words else Markup("")) + rest


def _grid(grid: Grid, *, named: bool) -> Markup:
    """A table; what the heading above has `named` already is heard as its name and not shown again."""
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(_words(cell)) for cell in grid.head)
    body = _lines(Markup("<tr>{}</tr>").format(Markup("").join(map(_cell, row))) for row in grid.rows)
    heard = Markup(' aria-label="{}"').format(holdable(grid.name)) if named else ""
    shown = "" if named else Markup("<caption>{}</caption>\n").format(_words(grid.name))
    whole = Markup("<table{}>\n{}<thead>\n<tr>{}</tr>\n</thead>\n<tbody>\n{}\n</tbody>\n</table>")
    return whole.format(heard, shown, head, body)


def _cell(text: str) -> Markup:
    words = _words(text)
    if max(map(len, text.split()), default=0) > _LONG_WORD:
        return Markup('<td class="long">{}</td>').format(words)
    return Markup("<td>{}</td>").format(words)


def _without_address(block: Block) -> Block:
    return replace(block, url="") if isinstance(block, Picture) else block


def _picture(picture: Picture) -> Markup:
    if not picture.url and not picture.data:
        # Words instead of a broken picture.
        said = (Paragraph(text, Tone.SOFT) for text in (picture.alt, picture.caption) if text)
        return _lines(_block(each, 0) for each in said)
    source = picture.url or "data:image/jpeg;base64," + b64encode(picture.data).decode()
    shown = Markup('<img src="{}" alt="{}" width="{}" height="{}" loading="lazy">').format(
        source, holdable(picture.alt), picture.width, picture.height
    )
    beneath = Markup("<figcaption>{}</figcaption>").format(_words(picture.caption))
    return Markup("<figure>\n{}\n{}</figure>").format(shown, beneath + "\n" if picture.caption else "")


def _lines(parts: Iterable[Markup]) -> Markup:
    return Markup("\n").join(parts)
