"""Says a document in HTML: a fragment for the preview and the clipboard, and a page that stands for itself.

Every text passes through markupsafe, so a guest's markup shows as the characters it is.
"""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

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
    body = _lines(_block(block, top_level - 1) for block in document.blocks)
    return Markup('<article class="minutes" lang="{}">\n{}\n</article>').format(document.language, body)


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


def _block(block: Block, deeper: int) -> Markup:
    match block:
        case Heading(level, text):
            depth = min(level + deeper, DEEPEST)
            return Markup('<h{0} dir="auto">{1}</h{0}>').format(depth, holdable(text))
        case Paragraph(text, tone):
            return Markup('<p class="{}" dir="auto">{}</p>').format(tone.value, holdable(text))
        case Bullets(items):
            rows = _lines(Markup('<li dir="auto">{}</li>').format(holdable(item)) for item in items)
            return Markup("<ul>\n{}\n</ul>").format(rows)
        case Grid():
            return _grid(block)
        case Picture():
            return _picture(block)


def _grid(given: Grid) -> Markup:
    grid = squared(given)
    head = Markup("").join(
        Markup('<th scope="col" dir="auto">{}</th>').format(holdable(cell)) for cell in grid.head
    )
    rows = (
        Markup("").join(Markup('<td dir="auto">{}</td>').format(holdable(cell)) for cell in row)
        for row in grid.rows
    )
    body = _lines(Markup("<tr>{}</tr>").format(cells) for cells in rows)
    return Markup("<table>\n{}<thead>\n<tr>{}</tr>\n</thead>\n<tbody>\n{}\n</tbody>\n</table>").format(
        Markup('<caption dir="auto">{}</caption>\n').format(holdable(grid.name)), head, body
    )


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
    beneath = Markup('<figcaption dir="auto">{}</figcaption>').format(holdable(picture.caption))
    return Markup("<figure>\n{}\n{}</figure>").format(shown, beneath + "\n" if picture.caption else "")


def _lines(parts: Iterable[Markup]) -> Markup:
    return Markup("\n").join(parts)
