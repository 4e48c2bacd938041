"""Decides whether somebody's own file can serve as a template for the minutes, before anything is made.

Sizes are read from the package's directory, so that a small file that becomes a huge one is never unpacked.
"""

from enum import StrEnum
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from lxml import etree

from workshop.domain.errors import Invalid
from workshop.export import docx, odt
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph
from workshop.export.odt_xml import on
from workshop.export.office_text import BROKEN

MOST_MEGABYTES = 20
_MOST_BYTES, _MOST_UNPACKED, _MOST_FILES = MOST_MEGABYTES * 1_000_000, 200_000_000, 5_000
_TYPES, _MIMETYPE, _MANIFEST = "[Content_Types].xml", "mimetype", "META-INF/manifest.xml"
_WORD = b"application/vnd.openxmlformats-officedocument.wordprocessingml."
_ODT = b"application/vnd.oasis.opendocument.text"
# The older container in which Word hides an encrypted file, and that file's name in it.
_OLE, _ENCRYPTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "EncryptedPackage".encode("utf-16-le")
_ACTIVE = (b"macroenabled", b"vbaproject", b"activex")
# A library without a module in it runs nothing; LibreOffice leaves these behind.
_EMPTY_LIBRARY = ("script-lb.xml", "script-lc.xml", "dialog-lb.xml", "dialog-lc.xml")
_XML = (".xml", ".rels", ".rdf")
_ENCRYPTED_FLAG = 0x1
_TRIAL = Document(
    "",
    "",
    "de",
    (Heading(1, "1"), Paragraph("2"), Bullets(("3",)), Grid("4", ("5",), ())),
)


class Kind(StrEnum):
    """Which renderer a template is for; the values are names of formats."""

    DOCX = "docx"
    ODT = "odt"


def check(data: bytes) -> Kind:
    """What kind of template this is.

    Raises `Invalid`: `template-too-large`, `template-unknown` (not a Word or OpenDocument text),
    `template-encrypted`, `template-macros`, `template-damaged`, and `template-place-missing` or
    `template-place-twice` for its `[[ERGEBNISSE]]`.
    """
    if len(data) > _MOST_BYTES:
        raise Invalid("template-too-large", most=MOST_MEGABYTES)
    if data.startswith(_OLE):
        raise Invalid("template-encrypted" if _ENCRYPTED in data else "template-unknown")
    if not data.startswith(b"PK"):
        raise Invalid("template-unknown")
    try:
        with ZipFile(BytesIO(data)) as package:
            kind = _kind(package)
        # Whatever a library could trip over in this file, it does so now and not when the minutes are due.
        (docx if kind is Kind.DOCX else odt).render(_TRIAL, data)
    except BROKEN as error:
        raise Invalid("template-damaged") from error
    return kind


def _kind(package: ZipFile) -> Kind:
    entries = package.infolist()
    _require_sound(entries)
    names = {entry.filename for entry in entries}
    if _TYPES in names:
        kind = _word(package, names)
    elif _MIMETYPE in names:
        kind = _open_document(package, names)
    else:
        raise Invalid("template-unknown")
    for entry in entries:
        # Neither format has document types; they only serve to make a small text a huge one.
        if entry.filename.endswith(_XML) and b"<!DOCTYPE" in package.read(entry):
            raise Invalid("template-damaged")
    return kind


def _require_sound(entries: list[ZipInfo]) -> None:
    if sum(entry.file_size for entry in entries) > _MOST_UNPACKED or len(entries) > _MOST_FILES:
        raise Invalid("template-too-large", most=MOST_MEGABYTES)
    if any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        raise Invalid("template-encrypted")
    if len({entry.filename for entry in entries}) < len(entries):
        raise Invalid("template-damaged")


def _word(package: ZipFile, names: set[str]) -> Kind:
    types = package.read(_TYPES)
    kinds = [part.get("ContentType", "").encode().lower() for part in etree.fromstring(types, _parser())]
    named = [name.encode().lower() for name in names]
    if any(sign in each for sign in _ACTIVE for each in (*kinds, *named)):
        raise Invalid("template-macros")
    if not {_WORD + b"document.main+xml", _WORD + b"template.main+xml"} & set(kinds):
        raise Invalid("template-unknown")
    return Kind.DOCX


def _open_document(package: ZipFile, names: set[str]) -> Kind:
    if package.read(_MIMETYPE).strip() not in (_ODT, _ODT + b"-template"):
        raise Invalid("template-unknown")
    manifest = etree.fromstring(package.read(_MANIFEST), _parser())
    if manifest.find(f".//{on('manifest:encryption-data')}") is not None:
        raise Invalid("template-encrypted")
    modules = [name for name in names if name.startswith(("Basic/", "Scripts/")) and not name.endswith("/")]
    if any(not name.endswith(_EMPTY_LIBRARY) for name in modules):
        raise Invalid("template-macros")
    for part in {"content.xml", "styles.xml"} & names:
        root = etree.fromstring(package.read(part), _parser())
        if next(root.iter(on("script:event-listener"), on("office:script")), None) is not None:
            raise Invalid("template-macros")
    return Kind.ODT


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)
