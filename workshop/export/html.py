"""Says a document as a fragment of HTML, for the preview on the screen.

Every text passes through markupsafe, so a guest's markup shows as the characters it is.
"""

from base64 import b64encode

from markupsafe import Markup

from workshop.export.document import Block, Bullets, Document, Heading, Paragraph, Picture


def render(document: Document, top_level: int = 1) -> str:
    """An `<article>` in the document's language; its highest heading is `<h{top_level}>`, 1 to 4."""
    body = Markup("\n").join(_block(block, top_level - 1) for block in document.blocks)
    return Markup('<article class="minutes" lang="{}">\n{}\n</article>').format(document.language, body)


def _block(block: Block, deeper: int) -> Markup:
    match block:
        case Heading(level, text):
            return Markup('<h{0} dir="auto">{1}</h{0}>').format(level + deeper, text)
        case Paragraph(text, tone):
            return Markup('<p class="{}" dir="auto">{}</p>').format(tone.value, text)
        case Bullets(items):
            rows = Markup("\n").join(Markup('<li dir="auto">{}</li>').format(item) for item in items)
            return Markup("<ul>\n{}\n</ul>").format(rows)
        case Picture():
            return _picture(block)


def _picture(picture: Picture) -> Markup:
    source = picture.url or "data:image/jpeg;base64," + b64encode(picture.data).decode()
    shown = Markup('<img src="{}" alt="{}" width="{}" height="{}" loading="lazy">').format(
        source, picture.alt, picture.width, picture.height
    )
    beneath = Markup('<figcaption dir="auto">{}</figcaption>').format(picture.caption)
    return Markup("<figure>\n{}\n{}</figure>").format(shown, beneath + "\n" if picture.caption else "")
