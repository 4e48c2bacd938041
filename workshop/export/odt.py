"""Says a document in the OpenDocument format: a file of our own, or somebody's template with it inside.

odfdo reads and writes the package; the text only ever becomes an element's text, never markup.
"""

from io import BytesIO

from odfdo import Manifest, Meta

from workshop.export.beside import unsaid
from workshop.export.document import Document, Rendered
from workshop.export.odt_blank import MIMETYPE, blank
from workshop.export.odt_blocks import Blocks
from workshop.export.odt_styles import house_styles
from workshop.export.odt_template import (
    Package,
    fill_fields,
    find_place,
    language_of,
    names_of,
    open_odt,
    put,
    room_of,
    style_of,
)
from workshop.export.odt_xml import Element, o, on, serialised
from workshop.export.office_look import Room
from workshop.export.office_text import LOCALES, holdable

_MANIFEST = "META-INF/manifest.xml"
_GENERATOR = "Tischdecke"


def render(document: Document, template: bytes | None = None) -> Rendered:
    """The document as a .odt file: on A4 pages of our own, or in the template at its `[[ERGEBNISSE]]`.

    Raises `Invalid` for a template that cannot be read or has no such place.
    """
    locale = LOCALES.get(document.language, document.language)
    if template is None:
        package, blocks = _in_own(document, locale)
    else:
        package, blocks = _in_template(document, locale, template)
    _set_meta(package, document, locale)
    return Rendered(_packed(package, blocks))


def _in_own(document: Document, locale: str) -> tuple[Package, Blocks]:
    package, styles = blank(locale)
    blocks = Blocks(styles, Room(), own=True)
    package.content.find(f"{on('office:body')}/{on('office:text')}").extend(blocks.elements(document.blocks))
    return package, blocks


def _in_template(document: Document, locale: str, template: bytes) -> tuple[Package, Blocks]:
    package = open_odt(template)
    place = find_place(package)
    filled = fill_fields(package, dict(document.fields))
    foreign = "" if language_of(package) == document.language else locale
    styles = house_styles(package.styles.find(on("office:styles")), foreign, style_of(package, place))
    blocks = Blocks(styles, room_of(package, place), names_of(package), own=False)
    put(place, list(blocks.elements(unsaid(document, filled))))
    return package, blocks


def _packed(package: Package, blocks: Blocks) -> bytes:
    container = package.container
    _automatic(package.content).extend(blocks.automatic)
    container.set_part("content.xml", serialised(package.content))
    container.set_part("styles.xml", serialised(package.styles))
    manifest = Manifest(_MANIFEST, container)
    manifest.set_media_type("/", MIMETYPE)
    for path, data in blocks.pictures.items():
        container.set_part(path, data)
        manifest.add_full_path(path, "image/jpeg")
    container.set_part(_MANIFEST, manifest.serialize())
    container.mimetype = MIMETYPE
    target = BytesIO()
    container.save(target)
    return target.getvalue()


def _automatic(content: Element) -> Element:
    found = content.find(on("office:automatic-styles"))
    if found is None:
        found = o("office:automatic-styles")
        content.find(on("office:body")).addprevious(found)
    return found


def _set_meta(package: Package, document: Document, locale: str) -> None:
    meta = Meta("meta.xml", package.container)
    meta.set_title(holdable(document.title))
    meta.set_initial_creator(holdable(document.author))
    meta.set_creator(holdable(document.author))
    meta.set_language(locale)
    meta.set_generator(_GENERATOR)
    # What was there is the template's; no date and no count is better than a wrong one.
    for name in (
        "meta:creation-date",
        "dc:date",
        "meta:print-date",
        "meta:document-statistic",
        "meta:template",
    ):
        for element in meta.get_elements(f"//{name}"):
            element.delete()
    package.container.set_part("meta.xml", meta.serialize())
