"""The sheets of the tables' hosts: what stands on them, and that their secret stands nowhere else."""

import datetime as dt
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from tests.export.code_reading import codes, photographed, pixels
from tests.export.conftest import HOSTILE
from tests.export.pdf_reading import heard
from tests.export.print_day import BASE, HOSTS, PEOPLE, TOPICS, day, pages, place, token
from tests.export.print_scenes import logo, sizes
from tests.tools import find_zbar, required
from workshop.domain.errors import Invalid
from workshop.domain.model import Host, Round, Topic
from workshop.domain.prints import Print
from workshop.export.glyphs import showable
from workshop.export.prints.guide import UNTIL
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

HINT = "Öffnet diesen Tisch auf Ihrem Tablet oder Laptop. Bitte niemandem zeigen und nicht liegen lassen."


def sheets(order: Order) -> bytes:
    return render(Print.HOSTS, order).data


def cells(data: bytes) -> list[str]:
    return [text for tag, text in heard(data) if tag == "TD"]


def of_one(**texts: str) -> Order:
    """An order of one table, whose topic says these things."""
    return day(1, topics=[replace(TOPICS[0], **texts)])


def test_a_sheet_says_all_that_a_host_needs_in_reading_order() -> None:
    data = sheets(day(1, begins=dt.time(9, 30)))
    front = heard(data)[:30]
    assert front == [
        ("P", "Stadt Musterstadt"),
        ("P", "Für die Tischmoderation"),
        ("H1", "Tisch 1"),
        ("H2", "Wohnen"),
        ("P", "Moderation"),
        ("P", "Erika Beispiel, Stadt Musterstadt"),
        ("P", "Kim Muster"),
        ("P", "geheim: nur für die Tischmoderation"),
        ("Figure", "Geheimer QR-Code der Tischmoderation für Tisch 1"),
        ("P", f"{BASE}/h/{token(1)}"),
        ("P", HINT),
        ("P", "Wie wollen wir wohnen?"),
        ("P", "Zwölf Häuser stehen leer."),
        ("P", "Drei werden saniert."),
        ("H2", "Die Runden"),
        ("TH", "Runde"),
        ("TH", "Uhrzeit"),
        ("TH", "Dauer"),
        *[("TD", text) for text in ("1", f"09:30{UNTIL}09:50", "20 min")],
        *[("TD", text) for text in ("2", f"09:50{UNTIL}10:10", "20 min")],
        *[("TD", text) for text in ("3", f"10:10{UNTIL}10:25", "15 min")],
        ("P", "Ohne Pausen gerechnet. Es gilt die Uhr auf Ihrem Bildschirm."),
        ("H2", "Code für Gäste"),
        ("P", "K7M001"),
    ]
    assert heard(data)[30:32] == [("P", f"{BASE}/t/k7m001"), ("H2", "Notizen")]
    assert [text for tag, text in heard(data)[32:] if tag in ("H1", "H2", "H3")] == [
        "Ihre Aufgabe",
        "Vorher",
        "In jeder Runde",
        "Beim Wechsel der Tische",
        "Am Ende",
        "Was tun, wenn …",
    ]


def test_the_back_says_what_to_do_when_something_goes_wrong() -> None:
    rows = cells(sheets(day(1, rounds=())))
    assert rows[::2] == [
        "das WLAN ausfällt",
        "niemand schreibt",
        "eine Person immer redet",
        "jemand kein Handy hat",
        "eine Idee in der falschen Gruppe liegt",
        "der Tisch zu voll ist",
    ]
    assert all(rows[1::2])


def test_each_chosen_table_has_a_front_and_a_back_of_its_own() -> None:
    order = day(5)
    chosen = replace(order, places=(order.places[1], order.places[3]))
    said = pages(sheets(chosen))
    assert [page.startswith(("Tisch2·", "Tisch4·")) for page in said] == [False, True, False, True]
    assert [[n for n in range(1, 6) if token(n) in page] for page in said] == [[2], [], [4], []]


def test_the_code_holds_exactly_the_printed_address_also_in_a_photo_of_the_sheet() -> None:
    zbar = required(find_zbar(), "zbar-tools")
    data = sheets(day(2))
    for number in (1, 2):
        address = f"{BASE}/h/{token(number)}"
        front = pixels(data, 2 * number - 2)
        assert (codes(zbar, front), address in pages(data)[2 * number - 2]) == ([address], True)
        assert codes(zbar, photographed(front)) == [address]
        assert codes(zbar, pixels(data, 2 * number - 1)) == []


def test_the_code_is_at_least_40_millimetres_wide() -> None:
    # One pixel is a tenth of a millimetre, and nothing but the code is quite black.
    picture = pixels(sheets(day(1)), dpi=254)
    black = Image.eval(picture.convert("L"), lambda light: 255 if light < 10 else 0)
    left, upper, right, lower = black.getbbox() or (0, 0, 0, 0)
    assert 400 <= right - left <= 480
    assert 400 <= lower - upper <= 480


def test_the_hosts_secrets_are_on_their_sheets_and_on_no_other_print() -> None:
    zbar = required(find_zbar(), "zbar-tools")
    order = day(2, participants=PEOPLE, guests=9, wlan_name="Saal", wlan_password="geheim-genug")
    told = {}
    for what in Print:
        data = render(what, order).data
        heard_of_it = "".join(text for _, text in heard(data))
        read = [code for page in range(len(pages(data))) for code in codes(zbar, pixels(data, page))]
        said = "".join([*pages(data), heard_of_it, *read])
        told[what] = [said.count(token(number)) for number in (1, 2)]
    # As text, as what is read aloud, and in the code.
    assert told == {what: [3, 3] if what is Print.HOSTS else [0, 0] for what in Print}


def test_without_a_clock_the_timetable_counts_minutes_from_the_beginning() -> None:
    data = sheets(day(1))
    assert [text for tag, text in heard(data) if tag == "TH"][:3] == ["Runde", "Minute", "Dauer"]
    assert cells(data)[1:9:3] == [f"0{UNTIL}20", f"20{UNTIL}40", f"40{UNTIL}55"]


def test_the_clock_runs_over_midnight() -> None:
    rounds = (Round(90), Round(1_440), Round(30))
    times = cells(sheets(day(1, begins=dt.time(23, 0), rounds=rounds)))[1:9:3]
    assert times == [f"23:00{UNTIL}00:30", f"00:30{UNTIL}00:30", f"00:30{UNTIL}01:00"]


def test_as_many_rounds_as_a_day_can_have_stand_in_two_tables() -> None:
    data = sheets(day(1, begins=dt.time(8), rounds=(Round(20),) * 24))
    rows = cells(data)[: 24 * 3]
    assert rows[::3] == [str(number) for number in range(1, 25)]
    assert (rows[-2], len(pages(data))) == (f"15:40{UNTIL}16:00", 2)


def test_a_table_without_hosts_rounds_and_question_has_its_sheet_all_the_same() -> None:
    bare = day(1, topics=[Topic(1, 1, "a", "Ehrenamt")], organiser="", rounds=())
    order = replace(bare, places=(place(1, bare.topics[0], ()),))
    assert [text for _, text in heard(sheets(order))[:8]] == [
        "Für die Tischmoderation",
        "Tisch 1",
        "Ehrenamt",
        "Moderation",
        "geheim: nur für die Tischmoderation",
        "Geheimer QR-Code der Tischmoderation für Tisch 1",
        f"{BASE}/h/{token(1)}",
        HINT,
    ]


def test_the_sheet_speaks_the_workshops_language() -> None:
    data = sheets(day(1, language="en"))
    said = [text for tag, text in heard(data) if tag in ("H1", "H2", "H3", "TH")]
    assert said == [
        "Table 1",
        "Wohnen",
        "The rounds",
        "Round",
        "Minute",
        "Length",
        "Code for guests",
        "Notes",
        "What you do",
        "Before",
        "In every round",
        "When the tables change",
        "At the end",
        "What to do when …",
        "When …",
        "Then …",
    ]
    assert str(pikepdf.open(BytesIO(data)).Root.Lang) == "en-GB"


def test_whatever_somebody_wrote_is_printed_as_they_wrote_it() -> None:
    # How words from right to left are read aloud, the PDF's own tests say.
    texts = [text for text in HOSTILE[:-1] if not text.startswith("مرحبا")]
    topics = [Topic(n, 1, "t", text, text, text) for n, text in enumerate(texts)]
    order = day(0, topics=topics)
    places = tuple(
        place(n, topic, (Host(topic.title, topic.title),)) for n, topic in enumerate(topics, start=1)
    )
    said = [each for _, each in heard(sheets(replace(order, places=places)))]
    for text in texts:
        shown = showable(text)[0]
        assert (said.count(shown), said.count(f"{shown}, {shown}")) == (3, 1), text


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        ({"title": "Wohnen " * 70}, "Tisch 1: Thema"),
        ({"question": "Wie wollen wir wohnen? " * 80}, "Tisch 1: Leitfrage"),
        ({"introduction": "Zwölf Häuser stehen leer. " * 150}, "Tisch 1: Einführung"),
    ],
)
def test_a_text_that_fits_in_no_letters_is_refused_by_its_name(texts: dict[str, str], name: str) -> None:
    with pytest.raises(Invalid, match="print-too-long") as refused:
        sheets(of_one(**texts))
    assert refused.value.values == {"what": name}


def test_more_hosts_than_the_sheet_holds_are_refused_by_name() -> None:
    order = day(1)
    order = replace(order, places=(place(1, TOPICS[0], HOSTS[0] * 10),))
    with pytest.raises(Invalid, match="print-too-long") as refused:
        sheets(order)
    assert refused.value.values == {"what": "Tisch 1: Namen der Tischmoderation"}


def test_a_long_introduction_shrinks_and_nothing_is_smaller_than_12_points() -> None:
    long = of_one(
        title="Wie Stadtverwaltung, Vereine, Schulen und Unternehmen zusammen Teilhabe ermöglichen",
        question="Welche drei Schritte gehen wir bis zum Sommer, und wer fängt damit an? " * 2,
        introduction="Die Stadt hat im vergangenen Jahr in acht Ortsteilen gefragt. " * 14,
    )
    data = sheets(replace(long, look=logo(), workshop=replace(long.workshop, rounds=(Round(20),) * 8)))
    assert (sizes(data)[0], len(pages(data))) == (12, 2)
    assert [text for _, text in heard(data)].count(long.topics[0].introduction.strip()) == 1


def test_what_leaves_no_room_for_notes_stands_without_them() -> None:
    long = of_one(introduction="Die Stadt hat im vergangenen Jahr in acht Ortsteilen gefragt. " * 16)
    assert ("H2", "Notizen") not in heard(sheets(long))
    assert ("H2", "Notizen") in heard(sheets(of_one()))


def test_a_sheet_is_an_accessible_file_with_its_name() -> None:
    with pikepdf.open(BytesIO(sheets(day(1)))).open_metadata() as metadata:
        assert (metadata["pdfuaid:part"], metadata["pdfaid:conformance"]) == ("1", "A")
        assert metadata["dc:title"] == "Blätter für die Tischmoderation · Café Musterstadt"


def test_without_a_table_there_is_nothing_to_print() -> None:
    with pytest.raises(Invalid, match="print-no-table"):
        sheets(day(0))
