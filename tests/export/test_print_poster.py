"""The stage poster: what everybody reads at the door, and a code that works from some steps away."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from tests.export.code_reading import codes, photographed, pixels
from tests.export.conftest import HOSTILE
from tests.export.pdf_reading import heard
from tests.export.print_day import BASE, TOPICS, day, pages
from tests.export.print_scenes import logo, sizes
from tests.tools import find_zbar, required
from workshop.domain.errors import Invalid
from workshop.domain.model import Topic
from workshop.domain.prints import Print
from workshop.export.glyphs import showable
from workshop.export.prints.guide import UNTIL, numbers
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render


def poster(order: Order) -> bytes:
    return render(Print.POSTER, order).data


def rows(data: bytes) -> list[tuple[str, str]]:
    cells = [text for tag, text in heard(data) if tag == "TD"]
    return list(zip(cells[::2], cells[1::2], strict=True))


def test_a_poster_says_what_this_is_how_it_goes_and_where_which_topic_is() -> None:
    data = poster(day(5, subtitle="Wie wollen wir leben?"))
    assert heard(data) == [
        ("P", "Stadt Musterstadt"),
        ("H1", "Café Musterstadt"),
        ("P", "Wie wollen wir leben?"),
        ("P", "12. Mai 2027 · Bürgerhaus"),
        ("P", "Ihre Ideen kommen vom Handy auf den Tisch und von dort ins Protokoll."),
        ("H2", "So geht es"),
        ("P", "1"),
        ("P", "Code am Tisch scannen"),
        ("P", "Jeder Tisch hat seinen eigenen, er gilt in jeder Runde."),
        ("P", "2"),
        ("P", "Idee schreiben und senden"),
        ("P", "Ohne Namen, ohne Konto, so viele Sie möchten."),
        ("P", "3"),
        ("P", "Den Tisch wechseln"),
        ("P", "Nach jeder Runde weitergehen und dort neu scannen."),
        ("H2", "Oder hier beginnen"),
        ("Figure", f"QR-Code für {BASE}/t"),
        ("P", f"{BASE}/t"),
        ("P", "und den Code eingeben, der auf Ihrem Tisch steht."),
        ("H2", "Themen und Tische"),
        ("TH", "Tische"),
        ("TH", "Thema"),
        ("TD", "1, 4"),
        ("TD", "Wohnen"),
        ("TD", "2, 5"),
        ("TD", "Wege"),
        ("TD", "3"),
        ("TD", "Ehrenamt"),
    ]


@pytest.mark.parametrize(
    "base",
    [BASE, "http://192.168.178.23:8501", "https://beteiligung.stadtverwaltung-musterstadt.example/cafe"],
)
def test_the_code_holds_exactly_the_printed_address_also_in_a_photo(base: str) -> None:
    zbar = required(find_zbar(), "zbar-tools")
    data = poster(replace(day(), entry_url=f"{base}/t"))
    picture = pixels(data)
    assert (codes(zbar, picture), f"{base}/t" in pages(data)[0]) == ([f"{base}/t"], True)
    assert codes(zbar, photographed(picture)) == [f"{base}/t"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([1], "1"),
        ([1, 2], "1, 2"),
        ([1, 2, 3], f"1{UNTIL}3"),
        ([1, 3, 4, 5, 7, 9, 10], f"1, 3{UNTIL}5, 7, 9, 10"),
    ],
)
def test_tables_in_a_row_are_said_as_one(given: list[int], said: str) -> None:
    assert numbers(given) == said


def test_topics_without_a_table_are_left_out_and_the_first_table_leads() -> None:
    order = day(2, topics=TOPICS)
    data = poster(replace(order, places=(), everywhere=order.everywhere[::-1]))
    assert rows(data) == [("1", "Wohnen"), ("2", "Wege")]


def test_without_tables_there_is_no_list() -> None:
    assert [text for tag, text in heard(poster(day(0))) if tag == "H2"] == [
        "So geht es",
        "Oder hier beginnen",
    ]


def test_60_tables_with_a_topic_each_are_listed_on_a_page_of_their_own() -> None:
    topics = [Topic(n, 1, f"t{n}", f"Was Musterstadt {n}-mal besser kann") for n in range(60)]
    data = poster(day(60, topics=topics))
    assert rows(data) == [(str(n + 1), topic.title) for n, topic in enumerate(topics)]
    first, second = pages(data)
    assert ("Musterstadt59" in first, second.startswith("ThemenundTischeTischeThema1Was")) == (False, True)
    assert sizes(data)[0] >= 14


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"title": "Café der Ideen " * 66}, "Titel der Veranstaltung"),
        ({"subtitle": "Wie wollen wir leben? " * 22}, "Untertitel"),
        ({"place": "Bürgerhaus " * 45}, "Ort und Datum"),
        ({"organiser": "Stadt Musterstadt " * 27}, "Name der Organisation"),
    ],
)
def test_a_text_that_fits_in_no_letters_is_refused_by_its_name(said: dict[str, str], name: str) -> None:
    with pytest.raises(Invalid, match="print-too-long") as refused:
        poster(day(**said))
    assert refused.value.values == {"what": name}


def test_long_texts_leave_the_code_and_its_address_on_the_page() -> None:
    zbar = required(find_zbar(), "zbar-tools")
    said = {
        "title": "Zukunft der Gemeinden " * 8,
        "subtitle": "Wie wollen wir leben? " * 7,
        "place": "Bürgerhaus " * 12,
    }
    base = "https://beteiligung.stadtverwaltung-musterstadt.example/cafe"
    for tables in (0, 3, 60):
        data = poster(replace(day(tables, look=logo(), **said), entry_url=f"{base}/t"))
        assert codes(zbar, pixels(data)) == [f"{base}/t"]
        first = pages(data)[0]
        assert (f"{base}/t" in first, "eingeben,deraufIhremTischsteht." in first) == (True, True)


def test_topics_that_fit_in_no_letters_are_refused_by_name() -> None:
    topics = [Topic(n, 1, f"t{n}", "Was Musterstadt kann " * 20) for n in range(60)]
    with pytest.raises(Invalid, match="print-too-long") as refused:
        poster(day(60, topics=topics))
    assert refused.value.values == {"what": "Themen und Tische"}


def test_whatever_somebody_wrote_is_printed_as_they_wrote_it() -> None:
    texts = [text for text in HOSTILE[:-1] if not text.startswith("مرحبا")]
    topics = [Topic(n, 1, "t", text) for n, text in enumerate(texts)]
    data = poster(day(len(texts), topics=topics, title=texts[0], subtitle=texts[1], place=texts[2]))
    assert [topic for _, topic in rows(data)] == [showable(text)[0] for text in texts]
    assert [text for _, text in heard(data)][1:4] == [texts[0], texts[1], f"12. Mai 2027 · {texts[2]}"]


def test_a_poster_is_an_accessible_a3_page_in_the_workshops_language_and_look() -> None:
    data = poster(day(language="en", look=logo()))
    pdf = pikepdf.open(BytesIO(data))
    width, height = [round(float(edge)) for edge in pdf.pages[0].MediaBox[2:]]
    with pdf.open_metadata() as metadata:
        assert (width, height, metadata["pdfuaid:part"]) == (842, 1191, "1")
    assert [text for tag, text in heard(data) if tag in ("H2", "TH")] == [
        "How it works",
        "Or start here",
        "Topics and tables",
        "Tables",
        "Topic",
    ]
    # Its colour: 7a1f5c.
    assert (122, 31, 92) in {colour for _, colour in pixels(data).getcolors(1_000_000) or []}
