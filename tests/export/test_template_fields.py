"""What a template says itself where it had a placeholder, the minutes in it do not say again."""

from io import BytesIO

import docx

from tests.export.office_reading import docx_lines, odt_lines
from tests.export.template_files import district, ministry, town
from workshop.export import odt
from workshop.export.document import Bullets, Document, Heading, Paragraph
from workshop.export.docx import render

FIELDS = (("TITEL", "Café"), ("DATUM", "12. Mai"), ("ORT", "Bürgerhaus"))


def test_what_the_templates_own_text_says_is_not_said_again() -> None:
    blocks = (
        Heading(1, "Protokoll: Café", fields=("TITEL",)),
        Paragraph("12. Mai · Bürgerhaus", fields=("DATUM", "ORT")),
        Paragraph("Protokoll: Kim", fields=("PROTOKOLL",)),
        Bullets(("Café",)),
    )
    texts = [
        text
        for _, text in docx_lines(render(Document("Café", "Stadt", "de", blocks, FIELDS), ministry()).data)
    ]
    # The date stands in the footer, the title and the place above; nobody has said who recorded.
    assert texts[2:-1] == ["Protokoll: Kim", "Café"]
    texts = [
        text
        for _, text in docx_lines(render(Document("Café", "Stadt", "de", blocks, FIELDS), district()).data)
    ]
    assert texts[6:-1] == ["Protokoll: Café", "Protokoll: Kim", "Café"]


def test_a_title_that_is_only_in_the_header_stays_in_the_text_too() -> None:
    file = docx.Document()
    file.sections[0].header.paragraphs[0].text = "[[TITEL]], [[DATUM]]"
    file.add_paragraph("[[ERGEBNISSE]]")
    saved = BytesIO()
    file.save(saved)
    blocks = (Heading(1, "Café", fields=("TITEL",)), Paragraph("12. Mai · Hof", fields=("DATUM", "ORT")))
    texts = [
        text
        for _, text in docx_lines(
            render(Document("Café", "Stadt", "de", blocks, FIELDS), saved.getvalue()).data
        )
    ]
    assert texts == ["Café", "Bürgerhaus"]


def test_what_the_templates_own_text_says_is_not_said_again_in_an_odt() -> None:
    fields = (("TITEL", "Café"), ("DATUM", "12. Mai"), ("ORT", "Hof"), ("PROTOKOLL", "Kim"))
    blocks = (
        Heading(1, "Protokoll: Café", fields=("TITEL",)),
        Paragraph("Protokoll: Kim", fields=("PROTOKOLL",)),
        Bullets(("Café",)),
    )
    said_there = odt_lines(odt.render(Document("Café", "Stadt", "de", blocks, fields), town()).data)
    assert [text for _, text in said_there[2:-1]] == ["Protokoll: Kim", "Café"]
