"""What the clipboard holds, for programs that take formatted text and for those that do not."""

from tests.export.hearing import HtmlReader
from tests.export.office_reading import full
from workshop.export.clipboard import clip
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph, Picture

DOCUMENT = Document(
    "Café",
    "Stadt",
    "de",
    (
        Heading(2, "Wohnen"),
        Paragraph("Womit?"),
        Bullets(("eins", "zwei")),
        Grid("Liste", ("Nr.", "Idee"), (("1", "a\tb"),)),
        Picture("foto-1.jpg", "Drei Kreise", "Runde zwei", 40, 30, url="/p/1"),
    ),
)


def test_the_plain_text_reads_well_and_pastes_into_a_table() -> None:
    assert clip(DOCUMENT).plain == (
        "Wohnen\n\nWomit?\n\n• eins\n• zwei\n\nListe\nNr.\tIdee\n1\ta b\n\nBild: Drei Kreise\n\nRunde zwei"
    )


def test_a_tables_name_is_not_repeated_under_the_same_heading() -> None:
    blocks = (Heading(2, "Gäste"), Grid("Gäste", ("Name",), (("Muster",),)))
    clipping = clip(Document("Café", "Stadt", "de", blocks))
    assert clipping.plain == "Gäste\n\nName\nMuster"
    assert "caption" not in clipping.formatted


def test_the_formatted_text_has_headings_of_the_wished_level_and_no_picture() -> None:
    reader = HtmlReader(clip(DOCUMENT, top_level=3).formatted)
    assert reader.said[:4] == [("h4", "Wohnen"), ("p", "Womit?"), ("li", "eins"), ("li", "zwei")]
    assert reader.said[-2:] == [("p", "Bild: Drei Kreise"), ("p", "Runde zwei")]
    assert not {"img", "script", "style", "a"} & set(HtmlReader(clip(full()).formatted).tags)
