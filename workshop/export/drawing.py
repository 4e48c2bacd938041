"""A logo that came as SVG, made into a picture: only if it is harmless, and then it is kept as pixels alone.

An SVG file may hold programs, call other servers, or unfold into more than any machine can draw.
"""

import logging
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import BoundedSemaphore

from lxml import etree

from workshop.domain.errors import Invalid
from workshop.domain.limits import LARGEST_DRAWING
from workshop.export import drawing_press
from workshop.export.fonts import folders

_log = logging.getLogger(__name__)
_TEMPLATE = Path(__file__).parent / "typst" / drawing_press.TEMPLATE
# In seconds; a usual logo takes a fraction of one.
_PATIENCE = 20
_PRESSES = BoundedSemaphore(1)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_SVG, _XHTML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml"
# With everything that is drawn again wherever something refers to it.
_MOST_ELEMENTS = 200_000
_DEEPEST = 200
_ELEMENTS = (
    "svg g defs symbol use title desc metadata style switch view a "
    "path rect circle ellipse line polyline polygon text tspan textPath "
    "linearGradient radialGradient stop pattern clipPath mask marker "
    "filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB "
    "feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feTile"
)
_HARMLESS = frozenset(_ELEMENTS.split())
_RUNNING = re.compile(r"(java|vb|live)script\s*:", re.IGNORECASE)
_LEAVING = re.compile(r"""@import|\\|url\(\s*["']?(?!\s*["']?\#)""", re.IGNORECASE)
_NAMED = re.compile(r"""url\(\s*["']?#([^)"']+)""")


def is_drawing(data: bytes) -> bool:
    """Does this look like an SVG file? By its content, never by its name."""
    for bom in _BOMS:
        data = data.removeprefix(bom)
    # In UTF-16 every second byte of these letters is nought.
    plain = data.replace(b"\0", b"")
    return plain.lstrip().startswith(b"<") and b"<svg" in plain


def draw(data: bytes) -> bytes:
    """An SVG file as a PNG of at most 1,200 by 600 pixels, without any ground.

    Raise `Invalid` for one that is too large, damaged or not harmless; nothing of it is drawn then.
    """
    plain = _require_harmless(data)
    with tempfile.TemporaryDirectory(prefix="tischdecke-drawing-") as name:
        folder = Path(name)
        (folder / drawing_press.DRAWING).write_bytes(plain)
        shutil.copy(_TEMPLATE, folder)
        # Isolated: the child needs nothing but the packages and its own file.
        command = [sys.executable, "-I", drawing_press.__file__, name, *map(str, folders())]
        try:
            with _PRESSES:
                subprocess.run(command, check=True, timeout=_PATIENCE, capture_output=True)  # noqa: S603
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as fault:
            _log.warning("a drawing could not be drawn: %s", fault)
            raise Invalid("logo-drawing") from fault
        return (folder / drawing_press.PICTURE).read_bytes()


def _require_harmless(data: bytes) -> bytes:
    """The same drawing in UTF-8, without a DOCTYPE: what was checked is what is drawn."""
    if len(data) > LARGEST_DRAWING:
        raise Invalid("logo-drawing-too-large", limit=LARGEST_DRAWING // 1_000)
    root = _parsed(data)
    tree = root.getroottree()
    if root.tag != f"{{{_SVG}}}svg":
        raise Invalid("logo-no-picture")
    # Many programs name SVG's own DTD; it is never loaded, and what is drawn has none.
    declared = tree.docinfo.internalDTD
    if declared is not None and any(True for _ in declared.iterentities()):
        raise _unsafe("entities")
    if any(True for _ in root.iter(etree.Entity)):
        raise _unsafe("entities")
    if tree.xpath("//processing-instruction()"):
        raise _unsafe("link")
    plain = etree.tostring(root, encoding="utf-8", with_tail=False)
    root = _parsed(plain)
    for element in root.iter(etree.Element):
        _check(element)
    if _weight(root, {each.get("id"): each for each in root.iter(etree.Element)}, {}, 0) > _MOST_ELEMENTS:
        raise Invalid("logo-drawing")
    return bytes(plain)


def _parsed(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise Invalid("logo-damaged") from error


def _check(element: etree._Element) -> None:
    name = etree.QName(element)
    local = name.localname.lower()
    if local in ("script", "handler", "listener") or name.namespace == _XHTML:
        raise _unsafe("script")
    if local in ("foreignobject", "iframe", "embed", "object"):
        raise _unsafe("foreign")
    if local in ("image", "feimage"):
        raise _unsafe("picture")
    # What other programs keep in the file for themselves, under names of their own, is not drawn.
    if name.namespace in (_SVG, None) and name.localname not in _HARMLESS:
        raise _unsafe("foreign")
    if local == "style" and _LEAVING.search("".join(element.itertext())):
        raise _unsafe("link")
    for attribute, value in element.attrib.items():
        _check_attribute(etree.QName(attribute).localname.lower(), str(value))


def _check_attribute(name: str, value: str) -> None:
    if name.startswith("on") or _RUNNING.search(value):
        raise _unsafe("script")
    if name in ("href", "src") and value and not value.strip().startswith("#"):
        raise _unsafe("link")
    if name != "href" and ("url(" in value.lower() or name == "style") and _LEAVING.search(value):
        raise _unsafe("link")


def _weight(
    element: etree._Element,
    named: dict[str | None, etree._Element],
    known: dict[etree._Element, int],
    depth: int,
) -> int:
    """How many elements are drawn for this one, each as often as it is referred to."""
    if element in known:
        return known[element]
    if depth > _DEEPEST:
        raise Invalid("logo-drawing")
    parts = [*element.iterchildren(etree.Element)]
    parts += [named[each] for each in _references(element) if each in named]
    found = 1 + sum(_weight(each, named, known, depth + 1) for each in parts)
    known[element] = found
    return found


def _references(element: etree._Element) -> Iterator[str]:
    for attribute, value in element.attrib.items():
        if etree.QName(attribute).localname == "href":
            yield str(value).strip().removeprefix("#")
        yield from _NAMED.findall(str(value))


def _unsafe(what: str) -> Invalid:
    return Invalid("logo-unsafe", what=what)
