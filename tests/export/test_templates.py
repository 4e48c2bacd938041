"""Which files may serve as a template, and what is said about those that may not."""

import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.export.office_reading import docx_lines, part, parts
from tests.export.template_files import district, ministry, repacked, town, with_paragraphs
from workshop.domain.errors import Invalid
from workshop.export import docx
from workshop.export.archive import Kind
from workshop.export.document import Document, Paragraph
from workshop.export.odt_xml import o, on, said, serialised
from workshop.export.templates import check
from workshop.i18n import LANGUAGES, translator

WORD, TOWN = ministry(), town()
TYPES, MANIFEST = "[Content_Types].xml", "META-INF/manifest.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def refusal(data: bytes) -> str:
    with pytest.raises(Invalid) as refused:
        check(data)
    return refused.value.code


def typed(name: str, old: str, new: str, data: bytes = WORD) -> bytes:
    return repacked(data, {name: parts(data)[name].replace(old.encode(), new.encode())})


def in_content(*elements: object) -> bytes:
    root = part(TOWN, "content.xml")
    root.find(on("office:body")).addprevious(o("office:scripts", None, *elements))
    return repacked(TOWN, {"content.xml": serialised(root)})


def packed(**files: bytes) -> bytes:
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(("make", "kind"), [(ministry, Kind.DOCX), (district, Kind.DOCX), (town, Kind.ODT)])
def test_a_houses_template_is_known_by_its_content(make: Callable[[], bytes], kind: Kind) -> None:
    assert check(make()) is kind


def test_a_dotx_is_taken_and_becomes_a_docx() -> None:
    dotx = typed(TYPES, "document.main+xml", "template.main+xml")
    assert check(dotx) is Kind.DOCX
    made = docx.render(Document("T", "S", "de", (Paragraph("x"),)), dotx).data
    assert (b"template.main" in parts(made)[TYPES], ("Standard", "x") in docx_lines(made)) == (False, True)


def test_an_ott_is_taken() -> None:
    kind = b"application/vnd.oasis.opendocument.text-template"
    assert check(repacked(TOWN, {"mimetype": kind})) is Kind.ODT


@pytest.mark.parametrize("kind", ["document.macroEnabled", "template.macroEnabledTemplate"])
def test_a_word_file_that_may_run_macros_is_refused(kind: str) -> None:
    macro = f"application/vnd.ms-word.{kind}.main+xml"
    plain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert refusal(typed(TYPES, plain, macro)) == "template-macros"


@pytest.mark.parametrize("name", ["word/vbaProject.bin", "word/activeX/activeX1.xml"])
def test_a_word_file_with_a_program_in_it_is_refused(name: str) -> None:
    assert refusal(repacked(WORD, {name: b"<x/>"})) == "template-macros"


@pytest.mark.parametrize("name", ["Basic/Standard/Module1.xml", "Scripts/python/haus.py"])
def test_an_odt_with_a_program_in_it_is_refused(name: str) -> None:
    assert refusal(repacked(TOWN, {name: b"<x/>"})) == "template-macros"


def test_an_odt_that_starts_a_program_is_refused() -> None:
    assert refusal(in_content(o("script:event-listener"))) == "template-macros"
    assert refusal(in_content(o("office:script"))) == "template-macros"


def test_an_odt_with_empty_libraries_is_taken() -> None:
    assert check(in_content()) is Kind.ODT
    assert check(repacked(TOWN, {"Basic/Standard/script-lb.xml": b"<x/>"})) is Kind.ODT


def test_a_file_over_the_limit_is_refused_with_the_limit() -> None:
    with pytest.raises(Invalid) as refused:
        check(WORD + bytes(20_000_001))
    assert (refused.value.code, refused.value.values) == ("template-too-large", {"limit": 20})


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused_unpacked() -> None:
    bomb = repacked(WORD, {"word/media/bomb.xml": bytes(201_000_000)})
    assert len(bomb) < 1_000_000
    assert refusal(bomb) == "template-too-full"


def test_a_file_that_lies_about_its_size_is_not_unpacked_further() -> None:
    bomb = bytearray(packed(**{TYPES: b"<x>" + b" " * 5_000_000 + b"</x>"}))
    # The size as the directory has it, at byte 24 of its entry.
    entry = bomb.index(b"PK\x01\x02")
    bomb[entry + 24 : entry + 28] = struct.pack("<L", 10)
    assert refusal(bytes(bomb)) == "template-damaged"


def test_too_many_files_are_refused() -> None:
    crowd = {f"word/x{n}": b"" for n in range(5_001)}
    assert refusal(repacked(WORD, crowd)) == "template-too-full"


def test_a_protected_word_file_is_refused_by_its_older_container() -> None:
    assert refusal(OLE + "EncryptedPackage".encode("utf-16-le")) == "template-encrypted"


def test_a_protected_odt_is_refused() -> None:
    root = part(TOWN, MANIFEST)
    root[1].append(o("manifest:encryption-data"))
    assert refusal(repacked(TOWN, {MANIFEST: serialised(root)})) == "template-encrypted"


def test_a_protected_package_is_refused() -> None:
    data = bytearray(WORD)
    entry = data.index(b"PK\x01\x02")
    data[entry + 8] |= 1
    assert refusal(bytes(data)) == "template-encrypted"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"[[ERGEBNISSE]]",
        b"<?xml version='1.0'?><office:document/>",
        OLE,
        packed(readme=b"x"),
        packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"),
        typed(TYPES, "wordprocessingml.document.main", "spreadsheetml.sheet.main"),
    ],
    ids=["empty", "pdf", "text", "flat", "old", "zip", "spreadsheet", "excel"],
)
def test_another_kind_of_file_is_refused(data: bytes) -> None:
    assert refusal(data) == "template-unknown"


@pytest.mark.parametrize(
    "data",
    [
        WORD[: len(WORD) // 2],
        b"PK\x03\x04" + bytes(100),
        repacked(WORD, {"word/document.xml": b"<w:document"}),
        repacked(WORD, {"word/document.xml": None}),
        repacked(WORD, {"word/document.xml": b"<x/>"}),
        repacked(WORD, {"word/styles.xml": b"<x/>"}),
        repacked(WORD, {"_rels/.rels": None}),
        repacked(WORD, {TYPES: b"nichts"}),
        repacked(TOWN, {"content.xml": b"<x/>"}),
        repacked(TOWN, {"content.xml": None}),
        repacked(TOWN, {"styles.xml": None}),
        repacked(TOWN, {MANIFEST: None}),
        repacked(TOWN, {MANIFEST: b"<"}),
    ],
)
def test_a_damaged_file_is_refused(data: bytes) -> None:
    assert refusal(data) == "template-damaged"


@pytest.mark.parametrize(("data", "name"), [(WORD, "word/document.xml"), (TOWN, "content.xml")])
def test_a_document_type_is_refused_because_it_can_grow(data: bytes, name: str) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    declaration, _, rest = parts(data)[name].partition(b"?>")
    assert refusal(repacked(data, {name: declaration + b"?>" + laughs + rest})) == "template-damaged"


@pytest.mark.parametrize("link", ["vnd.sun.star.script:Haus.Modul.Los?language=Basic", " Macro:///Haus"])
def test_an_odt_with_a_link_that_starts_a_program_is_refused(link: str) -> None:
    root = part(TOWN, "content.xml")
    next(root.iter(on("text:p"))).append(said(o("text:a", {"xlink:href": link}), "Los"))
    assert refusal(repacked(TOWN, {"content.xml": serialised(root)})) == "template-macros"
    assert refusal(repacked(TOWN, {"Object 1/content.xml": serialised(root)})) == "template-macros"


def test_an_odt_with_a_link_to_a_page_is_taken() -> None:
    root = part(TOWN, "content.xml")
    link = {"xlink:href": "https://macro.example.org/vnd.sun.star.script:"}
    next(root.iter(on("text:p"))).append(said(o("text:a", link), "Mehr"))
    assert check(repacked(TOWN, {"content.xml": serialised(root)})) is Kind.ODT


def test_a_template_that_holds_everything_but_a_picture_is_refused() -> None:
    # A picture that was first something else: the library stumbles over it as soon as it compares pictures.
    rels = "word/_rels/document.xml.rels"
    root = part(WORD, rels)
    image = {"Target": "media/image1.png", "Type": RELATIONSHIP_TYPE.IMAGE}
    for key, relation in (("rIdA", image | {"Type": "urn:example"}), ("rIdB", image)):
        root.insert(0 if key == "rIdA" else 1, etree.Element(root[0].tag, relation, Id=key))
    assert refusal(repacked(WORD, {rels: etree.tostring(root)})) == "template-damaged"


def test_two_files_of_one_name_are_refused() -> None:
    target = BytesIO(WORD)
    with ZipFile(target, "a") as package, pytest.warns(UserWarning, match="Duplicate"):
        package.writestr("word/document.xml", b"<x/>")
    assert refusal(target.getvalue()) == "template-damaged"


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ((), "template-place-missing"),
        (("Ergebnisse: [[ERGEBNISSE]]",), "template-place-missing"),
        (("[[ERGEBNISSE]]", "[[ERGEBNISSE]]"), "template-place-twice"),
    ],
)
def test_a_template_has_one_place_for_the_results(texts: tuple[str, ...], code: str) -> None:
    assert refusal(with_paragraphs(*texts)) == code


@settings(deadline=None)
@given(at=st.integers(0, len(WORD) - 1), byte=st.integers(0, 255), kind=st.sampled_from(Kind))
def test_a_file_broken_anywhere_is_taken_or_refused_but_never_stops_anything(
    at: int, byte: int, kind: Kind
) -> None:
    broken = bytearray(WORD if kind is Kind.DOCX else TOWN)
    broken[at % len(broken)] = byte
    code = "template-"
    try:
        check(bytes(broken))
    except Invalid as refused:
        code = refused.code
    assert code.startswith("template-")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code",
    ["damaged", "encrypted", "macros", "place-missing", "place-twice", "too-full", "too-large", "unknown"],
)
def test_every_refusal_has_its_sentence(language: str, code: str) -> None:
    sentence = translator(language).error(Invalid(f"template-{code}", limit=20))
    assert sentence.endswith(".")
    assert f"template-{code}" not in sentence
