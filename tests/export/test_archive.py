"""What is found out about a file before anything unpacks it, whichever door it came through."""

import pytest

from tests.export.office_reading import part, parts
from tests.export.template_files import ministry, repacked, town
from workshop.domain.errors import Invalid
from workshop.export.archive import EARLIER, TEMPLATE, Kind, Refusals, require_harmless
from workshop.export.odt_xml import o, on, serialised
from workshop.i18n import LANGUAGES, translator

WORD, TOWN = ministry(), town()
TYPES = "[Content_Types].xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
BOTH = pytest.mark.parametrize("refusals", [EARLIER, TEMPLATE], ids=["earlier", "template"])


def refused(data: bytes, refusals: Refusals = TEMPLATE) -> Invalid:
    with pytest.raises(Invalid) as caught:
        require_harmless(data, refusals)
    return caught.value


def with_type(data: bytes, name: str, encoding: str) -> bytes:
    """The file with a document type in one of its parts, which is written in this encoding."""
    _, _, rest = parts(data)[name].decode().partition("?>")
    text = f'<?xml version="1.0" encoding="{encoding}"?>{LAUGHS}{rest}'
    return repacked(data, {name: text.encode(encoding)})


@BOTH
def test_word_and_opendocument_texts_are_told_apart(refusals: Refusals) -> None:
    assert [require_harmless(data, refusals) for data in (WORD, TOWN)] == [Kind.DOCX, Kind.ODT]


@BOTH
def test_every_door_refuses_the_same_with_its_own_sentence(refusals: Refusals) -> None:
    manifest = part(TOWN, "META-INF/manifest.xml")
    manifest[1].append(o("manifest:encryption-data"))
    content = part(TOWN, "content.xml")
    content.find(on("office:body")).addprevious(o("office:scripts", None, o("office:script")))
    locked = bytearray(WORD)
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert [
        refused(data, refusals).code
        for data in (
            WORD + bytes(20_000_000),
            repacked(WORD, {"word/media/film.bin": bytes(200_000_001)}),
            repacked(WORD, {f"word/x{n}": b"" for n in range(5_001)}),
            WORD[: len(WORD) // 2],
            with_type(WORD, "word/styles.xml", "utf-8"),
            bytes(locked),
            OLE + "EncryptedPackage".encode("utf-16-le"),
            repacked(TOWN, {"META-INF/manifest.xml": serialised(manifest)}),
            repacked(WORD, {"word/vbaProject.bin": b"x"}),
            repacked(TOWN, {"content.xml": serialised(content)}),
            OLE,
            b"%PDF-1.7",
            repacked(TOWN, {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}),
        )
    ] == [
        refusals.too_large,
        *[refusals.too_full] * 2,
        *[refusals.damaged] * 2,
        *[refusals.locked] * 3,
        *[refusals.macros] * 2,
        *[refusals.unknown] * 3,
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-32", "utf-32-be"])
@pytest.mark.parametrize(("data", "name"), [(WORD, "word/document.xml"), (TOWN, "content.xml")])
def test_a_document_type_is_found_in_whatever_encoding(data: bytes, name: str, encoding: str) -> None:
    assert refused(with_type(data, name, encoding)).code == "template-damaged"


def test_a_text_that_speaks_of_a_document_type_has_none() -> None:
    content = parts(TOWN)["content.xml"].replace(b"Vor den", b"<![CDATA[<!DOCTYPE x>]]>")
    assert require_harmless(repacked(TOWN, {"content.xml": content}), TEMPLATE) is Kind.ODT


def test_an_empty_part_as_libreoffice_leaves_it_does_no_harm() -> None:
    data = repacked(TOWN, {"Configurations2/accelerator/current.xml": b""})
    assert require_harmless(data, TEMPLATE) is Kind.ODT


@pytest.mark.parametrize("name", ["word/document.xml", "word/document.bin"])
def test_eight_megabytes_of_xml_are_too_many_by_whatever_name(name: str) -> None:
    crowd = b"<x>" + b"<p/>" * 2_000_000 + b"</x>"
    fault = refused(repacked(WORD, {name: crowd}))
    assert len(repacked(WORD, {name: crowd})) < 100_000
    assert (fault.code, fault.values) == ("template-too-full", {"limit": 8})


def test_more_elements_than_any_minutes_have_are_too_many_however_short() -> None:
    crowds = [b"<x>" + b"<p/>" * number + b"</x>" for number in (200_000, 300_000)]
    assert require_harmless(repacked(WORD, {"word/a.xml": crowds[0]}), TEMPLATE) is Kind.DOCX
    assert refused(repacked(WORD, {"word/a.xml": crowds[1]})).code == "template-too-full"


def test_xml_in_many_parts_counts_together_and_pictures_do_not() -> None:
    half = b"<x>" + b" " * 3_900_000 + b"</x>"
    assert require_harmless(repacked(WORD, {"word/a.xml": half}), TEMPLATE) is Kind.DOCX
    pictures = {f"word/media/{n}.png": b"\x89PNG" + bytes(9_000_000) for n in range(3)}
    assert require_harmless(repacked(WORD, pictures), TEMPLATE) is Kind.DOCX
    assert refused(repacked(WORD, {"word/a.xml": half, "word/b.xml": half, "word/c": half})).code == (
        "template-too-full"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@BOTH
def test_every_refusal_has_its_sentence(refusals: Refusals, language: str) -> None:
    codes = list(vars(refusals).values())
    said = [translator(language).error(Invalid(code, limit=1)) for code in codes]
    assert [code for code, sentence in zip(codes, said, strict=True) if code in sentence] == []
    assert len(set(said)) == len(codes)
