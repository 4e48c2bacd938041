"""The PDF's structure, as a screen reader, an archive and a validator find it."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pikepdf
import pytest

from tests.export.office_reading import full, jpeg
from tests.export.pdf_reading import heard
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Picture, Tone
from workshop.export.pdf import render

NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)


def pdf_of(*blocks: Block, language: str = "de") -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(render(Document("Café", "Stadt", language, blocks)).data))


def headings(*levels: int) -> list[str]:
    blocks = tuple(Heading(level, f"Nummer {n}") for n, level in enumerate(levels))
    tags = heard(render(Document("Café", "Stadt", "de", blocks)).data)
    assert [text for _, text in tags] == [heading.text for heading in blocks]
    return [tag for tag, _ in tags]


def elements(pdf: pikepdf.Pdf, tag: str) -> list[Any]:
    return [
        each
        for each in pdf.objects
        if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name("/" + tag)
    ]


def test_a_file_says_that_it_is_tagged_and_which_language_and_title_it_has() -> None:
    pdf = pdf_of(Heading(1, "Ergebnisse"))
    assert pdf.Root.MarkInfo.Marked is True
    assert str(pdf.Root.Lang) == "de-DE"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
    assert "/StructTreeRoot" in pdf.Root
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "Café"
        assert metadata["dc:creator"] == ["Stadt"]
        assert metadata["dc:language"] == {"de-DE"}
    assert str(pdf_of(Heading(1, "Results"), language="en").Root.Lang) == "en-GB"


def test_a_file_claims_pdf_ua_1_and_pdf_a_2a_at_once() -> None:
    with pdf_of(Heading(1, "Ergebnisse")).open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["pdfaid:part"] == "2"
        assert metadata["pdfaid:conformance"] == "A"


def test_the_same_document_and_date_give_the_same_bytes() -> None:
    assert render(full(), NOON) == render(full(), NOON)
    assert b"2027-05-12T12:00:00" in render(full(), NOON).data
    assert render(full(), NOON) != render(full(), NOON.replace(year=2028))


def test_every_kind_of_block_has_its_tag_in_reading_order() -> None:
    assert heard(render(full()).data) == [
        ("H1", "Ergebnisse"),
        ("P", "Café im Bürgerhaus"),
        ("P", "12. Mai 2027"),
        ("H2", "Wohnen"),
        ("P", "Womit gewinnen wir Betriebe?"),
        ("H3", "Die Gemeinde gewinnt Betriebe"),
        ("P", "Unternehmen sind einzubinden durch"),
        ("LBody", "runde Tische"),
        ("LBody", "einen Beirat"),
        ("P", "Strittig: Der Beirat kostet zu viel."),
        ("H4", "Vierte"),
        ("H5", "Fünfte"),
        ("H6", "Sechste"),
        ("Caption", "Runde zwei"),
        ("Figure", "Drei Kreise"),
        ("Figure", "Eine Karte"),
        ("H2", "Anhang"),
        ("Caption", "Alle Ideen"),
        ("TH", "Nr."),
        ("TH", "Wortlaut"),
        ("TD", "1"),
        ("TD", "Kita am Rand"),
        ("TD", "2"),
        ("TD", ""),
        ("TD", "3"),
        ("TD", ""),
        ("Caption", "Teilnehmende"),
        ("TH", "Name"),
        ("TH", "Vorname"),
        ("TD", "Muster"),
        ("TD", "Kim"),
    ]


@pytest.mark.parametrize(
    ("levels", "tags"),
    [
        ((1, 2, 3), ["H1", "H2", "H3"]),
        ((2, 3, 3, 2), ["H1", "H2", "H2", "H1"]),
        ((4, 5, 6), ["H1", "H2", "H3"]),
        ((1, 3, 3, 6, 2), ["H1", "H2", "H3", "H4", "H2"]),
        ((3, 2, 4), ["H1", "H1", "H2"]),
    ],
)
def test_headings_begin_with_the_first_level_and_never_jump(levels: tuple[int, ...], tags: list[str]) -> None:
    assert headings(*levels) == tags


def test_headings_are_bookmarks() -> None:
    pdf = pdf_of(Heading(2, "Wohnen"), Heading(3, "W" * 200), Heading(2, "Arbeiten"))
    with pdf.open_outline() as outline:
        assert [(item.title, [child.title for child in item.children]) for item in outline.root] == [
            ("Wohnen", ["W" * 200]),
            ("Arbeiten", []),
        ]


def test_a_tables_head_names_its_columns_and_comes_again_on_every_page() -> None:
    rows = tuple((str(n), "Idee " * 30) for n in range(60))
    pdf = pdf_of(Heading(1, "Anhang"), Grid("Alle Ideen", ("Nr.", "Wortlaut"), rows))
    assert len(pdf.pages) > 2
    heads = elements(pdf, "TH")
    assert [str(head.A[0].Scope) for head in heads] == ["/Column", "/Column"]
    assert len(elements(pdf, "THead")) == 1
    assert len(elements(pdf, "TR")) == 61
    # Heard once, drawn once per page: the repeated heads are artifacts.
    artifacts = [
        operands[0]
        for page in pdf.pages
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) in ("BMC", "BDC")
    ]
    assert artifacts.count(pikepdf.Name.Artifact) >= len(pdf.pages)


def test_a_picture_without_words_is_at_least_called_one() -> None:
    picture = Picture("foto-1.jpg", "", "", 40, 30, jpeg())
    assert heard(render(Document("", "", "de", (picture,))).data) == [("Figure", "Bild")]
    assert heard(render(Document("", "", "en", (picture,))).data) == [("Figure", "Picture")]


def test_a_picture_whose_file_is_missing_is_told_in_words() -> None:
    picture = Picture("foto-1.jpg", "Drei Kreise", "Runde zwei", 40, 30, url="/photos/1")
    assert heard(render(Document("", "", "de", (picture,))).data) == [
        ("P", "Drei Kreise"),
        ("P", "Runde zwei"),
    ]


def test_an_empty_document_is_a_page_with_a_title() -> None:
    data = render(Document("", "", "de", ())).data
    pdf = pikepdf.open(BytesIO(data))
    assert len(pdf.pages) == 1
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "Ohne Titel"
    assert heard(data) == []


def test_a_lead_in_stays_on_the_page_of_its_first_bullet() -> None:
    lead = Paragraph("Unternehmen einzubinden durch", Tone.LEAD)
    for lines in range(24, 40):
        filler = tuple(Paragraph(f"Zeile {n}") for n in range(lines))
        document = Document("Café", "Stadt", "de", (*filler, lead, Bullets(("runde Tische", "einen Beirat"))))
        pages = pages_of(render(document).data, (lead.text, "runde Tische"))
        assert pages[lead.text] == pages["runde Tische"]


def test_an_aside_between_a_heading_and_its_points_leaves_neither_alone() -> None:
    said = ("Ruhe", "12 Punkte", "leise")
    for lines in range(24, 40):
        filler = tuple(Paragraph(f"Zeile {n}") for n in range(lines))
        blocks = (*filler, Heading(3, said[0]), Paragraph(said[1], Tone.SOFT), Bullets((said[2],)))
        assert len(set(pages_of(render(Document("Café", "Stadt", "de", blocks)).data, said).values())) == 1


def test_a_tables_name_is_not_repeated_under_the_same_heading() -> None:
    grid = Grid("Gäste", ("Name",), (("Muster",),))
    said = heard(render(Document("Café", "Stadt", "de", (Heading(1, "Gäste"), grid))).data)
    assert said == [("H1", "Gäste"), ("TH", "Name"), ("TD", "Muster")]


def pages_of(data: bytes, texts: tuple[str, ...]) -> dict[str, int]:
    """The number of the page on which each of these paragraphs or bullets is drawn."""
    pdf = pikepdf.open(BytesIO(data))
    found = {}
    for number in range(len(pdf.pages)):
        alone = pikepdf.open(BytesIO(data))
        for other in range(len(alone.pages)):
            if other != number:
                alone.pages[other].Contents = alone.make_stream(b"")
        kept = BytesIO()
        alone.save(kept)
        said = {text for _, text in heard(kept.getvalue())}
        found |= {text: number for text in texts if text in said}
    return found


def test_hostile_names_in_the_frame_change_nothing() -> None:
    for trap in ('#import "x"', "$x$ @ref <label>", "a\x00b\ufeff\ud800", "中文 👍", "]]>", "\u202e"):
        document = replace(full(), title=trap, author=trap)
        assert heard(render(document).data) == heard(render(full()).data)
