"""The attendance list: a real table, a row for everybody, and why it is kept apart from the ideas."""

from io import BytesIO

import pikepdf
import pytest

from tests.export.conftest import HOSTILE
from tests.export.pdf_reading import heard
from tests.export.print_day import PEOPLE, day, pages
from tests.export.print_scenes import sizes
from workshop.domain.errors import Invalid
from workshop.domain.model import Participant
from workshop.domain.prints import Print
from workshop.export.glyphs import showable
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

COLUMNS = 5
PRIVACY = (
    "Die Liste hält fest, wer teilgenommen hat. Sie ist von den Ideen getrennt, denn diese sind anonym."
    " Sie wird vernichtet, sobald die Organisation sie nicht mehr braucht."
)


def sheet(order: Order) -> bytes:
    return render(Print.ATTENDANCE, order).data


def rows(data: bytes) -> list[list[str]]:
    cells = [text for tag, text in heard(data) if tag == "TD"]
    return [cells[at : at + COLUMNS] for at in range(0, len(cells), COLUMNS)]


def test_the_list_says_what_it_is_and_what_becomes_of_it_before_its_table() -> None:
    said = heard(sheet(day(participants=PEOPLE)))
    assert said[:10] == [
        ("P", "Stadt Musterstadt"),
        ("H1", "Anwesenheitsliste"),
        ("P", "Café Musterstadt"),
        ("P", "12. Mai 2027 · Bürgerhaus"),
        ("P", PRIVACY),
        ("TH", "Nr."),
        ("TH", "Name"),
        ("TH", "Vorname"),
        ("TH", "Institution"),
        ("TH", "Unterschrift"),
    ]


def test_after_the_participants_there_are_ten_blank_rows() -> None:
    assert rows(sheet(day(participants=PEOPLE))) == [
        ["1", "Beispiel", "Erika", "Stadt Musterstadt", ""],
        ["2", "Muster", "Max", "", ""],
        ["3", "Nurnachname", "", "", ""],
        *[[str(number), "", "", "", ""] for number in range(4, 14)],
    ]


@pytest.mark.parametrize(("guests", "there"), [(0, 13), (13, 13), (40, 40)])
def test_there_are_as_many_rows_as_guests_are_expected(guests: int, there: int) -> None:
    assert len(rows(sheet(day(participants=PEOPLE, guests=guests)))) == there


def test_500_participants_fill_pages_with_a_head_and_a_number_each() -> None:
    people = tuple(Participant(f"Name {n}", f"Gast {n}", "Verein") for n in range(500))
    data = sheet(day(participants=people))
    said = pages(data)
    assert [row[0] for row in rows(data)] == [str(number) for number in range(1, 511)]
    head = "Nr.NameVornameInstitutionUnterschrift"
    assert [page.count(head) for page in said] == [1] * len(said)
    ends = [f"Seite{number}von{len(said)}" for number in range(1, len(said) + 1)]
    assert [page[-len(end) :] for page, end in zip(said, ends, strict=True)] == ends


def test_a_name_of_any_length_is_printed_whole() -> None:
    person = Participant("Muster " * 70, "M" * 500, "Landesarbeitsgemeinschaft " * 19)
    data = sheet(day(participants=(person,)))
    assert rows(data)[0] == ["1", person.name.strip(), person.first_name, person.institution.strip(), ""]
    drawn = "".join(pages(data))
    assert (drawn.count("Muster") >= 70, drawn.count("M") >= 570, sizes(data)[0]) == (True, True, 12)


def test_whatever_somebody_is_called_is_printed_as_they_wrote_it() -> None:
    names = [text for text in HOSTILE[:-1] if not text.startswith("مرحبا")]
    data = sheet(day(participants=tuple(Participant(name, name, name) for name in names)))
    shown = [showable(name)[0] for name in names]
    assert [row[1:4] for row in rows(data)[: len(names)]] == [[name] * 3 for name in shown]


def test_the_list_speaks_the_workshops_language() -> None:
    data = sheet(day(language="en", date=None, place=""))
    assert [text for tag, text in heard(data) if tag in ("H1", "TH")] == [
        "Attendance list",
        "No.",
        "Surname",
        "First name",
        "Institution",
        "Signature",
    ]
    assert pages(data)[0].endswith("Page1of1")


def test_the_list_lies_across_on_a4_and_is_accessible() -> None:
    pdf = pikepdf.open(BytesIO(sheet(day())))
    width, height = [round(float(edge)) for edge in pdf.pages[0].MediaBox[2:]]
    with pdf.open_metadata() as metadata:
        assert (width, height, metadata["pdfuaid:part"]) == (842, 595, "1")


def test_an_event_with_a_title_that_fits_in_no_letters_is_refused_by_name() -> None:
    with pytest.raises(Invalid, match="print-too-long") as refused:
        sheet(day(title="Café der Ideen " * 33))
    assert refused.value.values == {"what": "Titel der Veranstaltung"}
