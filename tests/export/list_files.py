"""Spreadsheets as people hand them in, made here: workbooks with their oddities, texts with separators."""

from collections.abc import Callable, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def separated(*rows: str, page: str = "utf-8-sig") -> bytes:
    """The rows as lines of a text file."""
    return "\r\n".join((*rows, "")).encode(page)


def workbook(
    *rows: Sequence[object],
    dress: Callable[[Worksheet], object] | None = None,
    sheets: dict[str, Sequence[Sequence[object]]] | None = None,
    title: str = "Tabelle1",
) -> bytes:
    """A workbook with these rows on its first sheet; `dress` does something to that sheet."""
    book = openpyxl.Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    first.title = title
    for row in rows:
        first.append(list(row))
    if dress:
        dress(first)
    for name, lines in (sheets or {}).items():
        sheet = book.create_sheet(name)
        for row in lines:
            sheet.append(list(row))
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def repacked(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The same archive, with each of its parts changed."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as packed:
        for name in source.namelist():
            packed.writestr(name, change(name, source.read(name)))
    return target.getvalue()


def replaced(data: bytes, part: str, old: str, new: str) -> bytes:
    """The same archive with other words in one of its parts."""
    found: list[str] = []

    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        found.append(name)
        assert old.encode() in content
        return content.replace(old.encode(), new.encode())

    changed = repacked(data, change)
    assert found == [part]
    return changed


def locked() -> bytes:
    """As Excel saves with a password: the older container, with the name of its encrypted part in it."""
    return OLE + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(512)
