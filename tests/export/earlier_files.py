"""Earlier minutes, written with Word and OpenDocument, and how they are read."""

import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

import docx
import pytest
from docx.document import Document as WordFile
from odfdo import Document as OpenDocument
from odfdo import Header, List
from odfdo import Paragraph as OdfParagraph

from workshop.domain.errors import Invalid
from workshop.export.bullet_reader import Reading, read_file

NOW = datetime(2027, 5, 12, tzinfo=UTC)


def read(data: bytes, name: str = "protokoll-2017.docx") -> Reading:
    return read_file(data, name, NOW)


def refusal(data: bytes) -> str:
    with pytest.raises(Invalid) as caught:
        read(data)
    return caught.value.code


def answered(act: Callable[[], Reading]) -> Reading | str:
    """What was read, or the code of the refusal."""
    try:
        return act()
    except Invalid as error:
        return error.code


def word(write: Callable[[WordFile], object]) -> bytes:
    file, target = docx.Document(), BytesIO()
    write(file)
    file.save(target)
    return target.getvalue()


def open_document(*parts: OdfParagraph | Header | List) -> bytes:
    file, target = OpenDocument("text"), BytesIO()
    file.body.clear()
    for part in parts:
        file.body.append(part)
    file.save(target)
    return target.getvalue()


def zipped(**parts: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return target.getvalue()
