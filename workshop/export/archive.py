"""Looks at a file that somebody hands in before anything unpacks it: Word and OpenDocument are zip archives.

A few kilobytes can claim to become gigabytes, a part can define words that grow without end or run a program.
"""

from codecs import BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

from lxml import etree

from workshop.domain.errors import Invalid
from workshop.export.odt_xml import NS, on
from workshop.export.office_text import BROKEN

MEGABYTE = 1_000_000
LARGEST_FILE = 20 * MEGABYTE
_LARGEST_UNPACKED = 200 * MEGABYTE
_MOST_PARTS = 5_000
_ENCRYPTED_FLAG = 0x1
# The older container of Word's files, in which it also hides encrypted ones, and their name in it.
OLE, ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK"
_XML = (".xml", ".rels", ".rdf")
_TYPES, _DOCUMENT = "[Content_Types].xml", "word/document.xml"
_MIMETYPE, _MANIFEST = "mimetype", "META-INF/manifest.xml"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ODT = b"application/vnd.oasis.opendocument.text"
_ACTIVE = ("macroenabled", "vbaproject", "activex")
# A library without a module in it runs nothing; LibreOffice leaves these behind.
_EMPTY_LIBRARY = ("script-lb.xml", "script-lc.xml", "dialog-lb.xml", "dialog-lc.xml")
_SCRIPTS = etree.XPath("//script:event-listener | //office:script", namespaces=NS)
_LINKS = etree.XPath("//@xlink:href", namespaces=NS)
_RUNNING = ("vnd.sun.star.script:", "macro:")


class Kind(StrEnum):
    """What kind of text document a file is; the values are names of formats."""

    DOCX = "docx"
    ODT = "odt"


@dataclass(frozen=True)
class Limits:
    """How much XML all parts may hold together; an element of four bytes takes a hundred in memory."""

    xml: int
    elements: int


_OF_DOCUMENTS = Limits(8 * MEGABYTE, 300_000)


@dataclass(frozen=True)
class Refusals:
    """The codes with which a file is refused; their sentences say what the file was meant to be."""

    too_large: str
    too_full: str
    damaged: str
    locked: str
    macros: str
    unknown: str


EARLIER = Refusals(
    "archive-too-large",
    "archive-too-full",
    "archive-damaged",
    "archive-locked",
    "archive-macros",
    "earlier-kind",
)
TEMPLATE = Refusals(
    "template-too-large",
    "template-too-full",
    "template-damaged",
    "template-encrypted",
    "template-macros",
    "template-unknown",
)


def is_office(data: bytes) -> bool:
    """Is this an archive or one of the older containers, and neither a text nor anything else?"""
    return data.startswith((_ZIP, OLE))


def require_harmless(data: bytes, refusals: Refusals) -> Kind:
    """What kind of document this is, or `Invalid` with one of the codes.

    It may be too large, packed or unpacked, damaged, locked with a password, run something, or be neither a
    Word nor an OpenDocument text.
    """
    if len(data) > LARGEST_FILE:
        raise Invalid(refusals.too_large, limit=LARGEST_FILE // MEGABYTE)
    if data.startswith(OLE):
        raise Invalid(refusals.locked if ENCRYPTED in data else refusals.unknown)
    if not data.startswith(_ZIP):
        raise Invalid(refusals.unknown)
    try:
        with ZipFile(BytesIO(data)) as archive:
            require_modest(archive, refusals)
            names = archive.namelist()
            if _TYPES in names or _DOCUMENT in names:
                return _word(archive, refusals)
            if _MIMETYPE in names:
                return _open_document(archive, refusals)
    except BROKEN as error:
        raise Invalid(refusals.damaged) from error
    raise Invalid(refusals.unknown)


def require_modest(archive: ZipFile, refusals: Refusals, limits: Limits = _OF_DOCUMENTS) -> None:
    """`Invalid` for what holds too much, is damaged or locked.

    Judge by the archive's directory first; zipfile unpacks no more of a part than is claimed there.
    """
    parts = archive.infolist()
    named = [part for part in parts if part.filename.lower().endswith(_XML)]
    if len(parts) > _MOST_PARTS or _size(parts) > _LARGEST_UNPACKED or _size(named) > limits.xml:
        raise Invalid(refusals.too_full, limit=limits.xml // MEGABYTE)
    if any(part.flag_bits & _ENCRYPTED_FLAG for part in parts):
        raise Invalid(refusals.locked)
    if len(set(archive.namelist())) < len(parts):
        raise Invalid(refusals.damaged)
    # A part is XML by what it contains: its name is chosen by who made the file.
    found = dict(_xml(archive, refusals))
    if (
        _size([part for part in parts if part.filename in found]) > limits.xml
        or sum(_count(archive.read(name)) for name in found) > limits.elements
    ):
        raise Invalid(refusals.too_full, limit=limits.xml // MEGABYTE)
    # Neither format has document types; they only serve to make a small text a huge one.
    if any(found.values()):
        raise Invalid(refusals.damaged)


def _size(parts: Sequence[ZipInfo]) -> int:
    return sum(part.file_size for part in parts)


def _count(xml: bytes) -> int:
    """About how many elements there are, without making them."""
    return xml.count(b"<") - xml.count(b"</")


def _xml(archive: ZipFile, refusals: Refusals) -> Iterator[tuple[str, str]]:
    """The names of the parts that are XML, and their document types; each is read up to its first element."""
    for name in archive.namelist():
        with archive.open(name) as part:
            # No program writes these, and in them the first element is not found without the whole text.
            if part.read(len(BOM_UTF32_LE)) in (BOM_UTF32_LE, BOM_UTF32_BE):
                raise Invalid(refusals.damaged)
            part.seek(0)
            beginning = etree.iterparse(part, events=("start",), resolve_entities=False, no_network=True)
            try:
                _, root = next(beginning)
            except (etree.XMLSyntaxError, StopIteration):
                continue
            yield name, root.getroottree().docinfo.doctype


def _word(archive: ZipFile, refusals: Refusals) -> Kind:
    kinds = [part.get("ContentType", "").lower() for part in _read(archive, _TYPES)]
    named = [name.lower() for name in archive.namelist()]
    if any(sign in each for sign in _ACTIVE for each in (*kinds, *named)):
        raise Invalid(refusals.macros)
    if not {f"{_WORD}document.main+xml", f"{_WORD}template.main+xml"} & set(kinds):
        raise Invalid(refusals.unknown)
    return Kind.DOCX


def _open_document(archive: ZipFile, refusals: Refusals) -> Kind:
    if archive.read(_MIMETYPE).strip() not in (_ODT, _ODT + b"-template"):
        raise Invalid(refusals.unknown)
    names = archive.namelist()
    if _read(archive, _MANIFEST).find(f".//{on('manifest:encryption-data')}") is not None:
        raise Invalid(refusals.locked)
    modules = [name for name in names if name.startswith(("Basic/", "Scripts/")) and not name.endswith("/")]
    if any(not name.endswith(_EMPTY_LIBRARY) for name in modules):
        raise Invalid(refusals.macros)
    # Embedded objects have such parts of their own.
    for name in names:
        if PurePosixPath(name).name in ("content.xml", "styles.xml") and _runs(_read(archive, name)):
            raise Invalid(refusals.macros)
    return Kind.ODT


def _runs(root: etree._Element) -> bool:
    """Does anything here start a program: an event, a script, or a link that is one?"""
    links = ("".join(link.split()).lower() for link in _LINKS(root))
    return bool(_SCRIPTS(root)) or any(link.startswith(_RUNNING) for link in links)


def _read(archive: ZipFile, name: str) -> etree._Element:
    return etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
