"""A blank OpenDocument file of our own: A4, a page number at the foot, headings without numbers.

odfdo's own blank file numbers headings, so nothing is taken from it but the way to write a package.
"""

from odfdo import Container

from workshop.export.odt_styles import Styles, own_styles
from workshop.export.odt_template import Package
from workshop.export.odt_xml import Element, o, points, said, serialised
from workshop.export.office_look import FONT, MARGIN, PAGE_HEIGHT, PAGE_WIDTH

MIMETYPE = "application/vnd.oasis.opendocument.text"
_SPACING = (
    ("AddParaTableSpacing", "false"),
    ("AddParaTableSpacingAtStart", "false"),
    # The older way of setting lines forgets here and there what is to stay together on a page.
    ("UseFormerLineSpacing", "false"),
)
_VERSION = {"office:version": "1.3"}


def blank(locale: str) -> tuple[Package, Styles]:
    """A package without text, and its styles."""
    styles, named = own_styles(locale)
    content = o(
        "office:document-content",
        _VERSION,
        o("office:automatic-styles"),
        o("office:body", None, o("office:text")),
    )
    look = o("office:document-styles", _VERSION, _fonts(), named, _layout(), _master())
    container = Container()
    container.set_part("mimetype", MIMETYPE.encode())
    container.set_part("meta.xml", serialised(o("office:document-meta", _VERSION, o("office:meta"))))
    container.set_part("settings.xml", serialised(_settings()))
    container.set_part("META-INF/manifest.xml", serialised(_manifest()))
    return Package(container, content, look), styles


def _settings() -> Element:
    """Between two paragraphs the larger space counts, and none at the top of a page."""
    items = (
        said(o("config:config-item", {"config:name": name, "config:type": "boolean"}), value)
        for name, value in _SPACING
    )
    group = o("config:config-item-set", {"config:name": "ooo:configuration-settings"}, *items)
    return o("office:document-settings", _VERSION, o("office:settings", None, group))


def _fonts() -> Element:
    face = {"style:name": FONT, "svg:font-family": FONT, "style:font-family-generic": "swiss"}
    return o("office:font-face-decls", None, o("style:font-face", face))


def _layout() -> Element:
    page = {
        "fo:page-width": points(PAGE_WIDTH),
        "fo:page-height": points(PAGE_HEIGHT),
        "style:print-orientation": "portrait",
        "fo:margin-left": points(MARGIN),
        "fo:margin-right": points(MARGIN),
        "fo:margin-top": points(MARGIN),
        # The foot stands within the margin, so the text ends where it does in Word.
        "fo:margin-bottom": points(MARGIN / 2),
    }
    foot = {
        "svg:height": points(MARGIN / 2),
        "fo:margin-top": points(MARGIN / 4),
        "style:dynamic-spacing": "false",
    }
    return o(
        "office:automatic-styles",
        None,
        o(
            "style:page-layout",
            {"style:name": "Page"},
            o("style:page-layout-properties", page),
            o("style:header-style"),
            o("style:footer-style", None, o("style:header-footer-properties", foot)),
        ),
    )


def _master() -> Element:
    number = said(o("text:page-number", {"text:select-page": "current"}), "1")
    foot = o("style:footer", None, o("text:p", {"text:style-name": "Footer"}, number))
    page = o("style:master-page", {"style:name": "Standard", "style:page-layout-name": "Page"}, foot)
    return o("office:master-styles", None, page)


def _manifest() -> Element:
    files = {"/": MIMETYPE} | dict.fromkeys(
        ("content.xml", "styles.xml", "meta.xml", "settings.xml"), "text/xml"
    )
    entries = (
        o("manifest:file-entry", {"manifest:full-path": path, "manifest:media-type": kind})
        for path, kind in files.items()
    )
    return o("manifest:manifest", {"manifest:version": "1.3"}, *entries)
