"""The house's own templates: who may bring one in, what is kept, and what minutes are without theirs."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from odfdo import Document as OpenDocument
from odfdo import Paragraph

from tests.services.cafe import Cafe, refusal
from workshop.domain.minutes import Choices
from workshop.services.drafts import choose
from workshop.services.house import House
from workshop.services.minutes import export_minutes
from workshop.services.templates import MOST_TEMPLATES, add_template, list_templates, remove_template
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.storage import templates


def word(first: str = "Kopf", place: str = "[[ERGEBNISSE]]") -> bytes:
    file = Document()
    for line in (first, place):
        file.add_paragraph(line)
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def open_document(first: str = "Kopf") -> bytes:
    file = OpenDocument("text")
    file.body.clear()
    for line in (first, "[[ERGEBNISSE]]"):
        file.body.append(Paragraph(line))
    target = BytesIO()
    file.save(target)
    return target.getvalue()


def paragraphs(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(BytesIO(data)).paragraphs]


def test_a_template_is_kept_under_its_name_and_kind(house: House) -> None:
    added = [
        add_template(house, ORGANISER, "Brief.docx", word()),
        add_template(house, ORGANISER, "Amt.odt", open_document()),
    ]
    assert list_templates(house, ORGANISER) == tuple(added[::-1])
    assert [(each.name, each.kind) for each in added] == [("Brief.docx", "docx"), ("Amt.odt", "odt")]
    with house.store.read() as tx:
        assert templates.read(tx, added[0].id).startswith(b"PK")


def test_two_of_one_name_can_be_told_apart(house: House) -> None:
    names = [add_template(house, ORGANISER, "Brief.docx", word()).name for _ in range(3)]
    assert names == ["Brief.docx", "Brief.docx (2)", "Brief.docx (3)"]


def test_what_cannot_be_a_template_is_refused_and_nothing_is_kept(house: House) -> None:
    for name, data, code in (
        ("Brief.docx", b"kein Word", "template-unknown"),
        ("Brief.docx", word(place="kein Platz"), "template-place-missing"),
        ("Brief.docx", word()[:-40], "template-damaged"),
        ("", word(), "field-empty"),
        ("n" * 501, word(), "field-too-long"),
    ):
        assert refusal(add_template, house, ORGANISER, name, data) == code
    assert list_templates(house, ORGANISER) == ()


def test_only_the_organiser_sees_and_changes_templates(cafe: Cafe) -> None:
    kept = add_template(cafe.house, ORGANISER, "Brief.docx", word())
    for visitor, code in ((cafe.host, "not-your-role"), (NOBODY, "sign-in-first")):
        assert refusal(add_template, cafe.house, visitor, "x.docx", word()) == code
        assert refusal(list_templates, cafe.house, visitor) == code
        assert refusal(remove_template, cafe.house, visitor, kept.id) == code
    assert list_templates(cafe.house, ORGANISER) == (kept,)


def test_there_is_an_end_to_how_many_a_house_keeps(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_TEMPLATES == 50
    monkeypatch.setattr("workshop.services.templates.MOST_TEMPLATES", 1)
    add_template(house, ORGANISER, "Brief.docx", word())
    assert refusal(add_template, house, ORGANISER, "Zweite.docx", word()) == "templates-full"


def test_minutes_are_written_on_the_template_that_was_chosen_and_only_in_its_format(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    chosen = add_template(cafe.house, ORGANISER, "Brief.docx", word("Kopf [[TITEL]]"))
    choose(cafe.house, ORGANISER, cafe.workshop_id, replace(Choices(), template=chosen.id))
    said = paragraphs(export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "docx").data)
    assert (said[:2], "Kurze Wege" in said) == (["Kopf Probelauf", "Ergebnisse"], True)
    text = OpenDocument(
        BytesIO(export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "odt").data)
    ).get_formatted_text()
    assert ("Kurze Wege" in text, "Kopf" in text) == (True, False)


def test_an_open_document_is_written_on_its_own_kind(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    chosen = add_template(cafe.house, ORGANISER, "Amt.odt", open_document("Kopf [[TITEL]]"))
    choose(cafe.house, ORGANISER, cafe.workshop_id, replace(Choices(), template=chosen.id))
    data = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "odt").data
    text = OpenDocument(BytesIO(data)).get_formatted_text()
    assert ("Kurze Wege" in text, "Kopf Probelauf" in text) == (True, True)


def test_minutes_whose_template_is_gone_are_written_on_plain_paper(cafe: Cafe) -> None:
    chosen = add_template(cafe.house, ORGANISER, "Brief.docx", word())
    choose(cafe.house, ORGANISER, cafe.workshop_id, replace(Choices(), template=chosen.id))
    remove_template(cafe.house, ORGANISER, chosen.id)
    assert list_templates(cafe.house, ORGANISER) == ()
    # A new one is another one, also to minutes that still name the old one.
    add_template(cafe.house, ORGANISER, "Andere.docx", word("Fremder Kopf"))
    assert paragraphs(export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "docx").data)[0] == "Ergebnisse"
