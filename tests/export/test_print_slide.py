"""The slide: read from the back row, with a code that a phone takes off the screen."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from tests.export.code_reading import codes, photographed, pixels
from tests.export.pdf_reading import heard
from tests.export.print_day import BASE, day, pages
from tests.export.print_scenes import logo, sizes
from tests.tools import find_zbar, required
from workshop.domain.errors import Invalid
from workshop.domain.model import Topic
from workshop.domain.prints import Print
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

# Half a point is a pixel of a screen of 1920 by 1080. Only a table of many topics may be smaller, to 14.
SMALLEST = 16


def slide(order: Order) -> bytes:
    return render(Print.SLIDE, order).data


def listed(data: bytes) -> list[str]:
    return [text for tag, text in heard(data) if tag == "TD"]


def test_a_slide_says_how_it_goes_and_which_topic_is_where() -> None:
    assert heard(slide(day(4))) == [
        ("P", "Stadt Musterstadt"),
        ("H1", "Café Musterstadt"),
        ("P", "1"),
        ("P", "Code am Tisch scannen"),
        ("P", "Jeder Tisch hat seinen eigenen, er gilt in jeder Runde."),
        ("P", "2"),
        ("P", "Idee schreiben und senden"),
        ("P", "Ohne Namen, ohne Konto, so viele Sie möchten."),
        ("P", "3"),
        ("P", "Den Tisch wechseln"),
        ("P", "Nach jeder Runde weitergehen und dort neu scannen."),
        ("TH", "Tische"),
        ("TH", "Thema"),
        ("TD", "1, 4"),
        ("TD", "Wohnen"),
        ("TD", "2"),
        ("TD", "Wege"),
        ("TD", "3"),
        ("TD", "Ehrenamt"),
        ("P", "Oder hier beginnen"),
        ("Figure", f"QR-Code für {BASE}/t"),
        ("P", f"{BASE}/t"),
        ("P", "und den Code eingeben, der auf Ihrem Tisch steht."),
    ]


def test_as_a_picture_it_has_a_screens_size_and_its_code_can_be_read_off_it() -> None:
    zbar = required(find_zbar(), "zbar-tools")
    picture = Image.open(BytesIO(render(Print.SLIDE, day(6), image=True).data)).convert("RGB")
    assert (picture.size, codes(zbar, picture)) == ((1920, 1080), [f"{BASE}/t"])


@pytest.mark.parametrize("base", [BASE, "https://beteiligung.stadtverwaltung-musterstadt.example/cafe"])
def test_the_code_holds_exactly_the_printed_address(base: str) -> None:
    zbar = required(find_zbar(), "zbar-tools")
    data = slide(replace(day(), entry_url=f"{base}/t"))
    assert f"{base}/t" in pages(data)[0]
    assert codes(zbar, pixels(data)) == [f"{base}/t"]
    assert codes(zbar, photographed(pixels(data))) == [f"{base}/t"]


@pytest.mark.parametrize(("tables", "topics"), [(12, 3), (13, 0), (0, 0)])
def test_topics_stand_on_it_for_up_to_twelve_tables(tables: int, topics: int) -> None:
    assert len(listed(slide(day(tables)))) == 2 * topics


def test_topics_that_do_not_fit_stay_away_all_together() -> None:
    topics = [Topic(n, 1, f"t{n}", "Was Musterstadt besser kann als heute " * 3) for n in range(12)]
    fitting, not_fitting = slide(day(3, topics=topics)), slide(day(12, topics=topics))
    assert (len(listed(fitting)), len(listed(not_fitting))) == (6, 0)


@pytest.mark.parametrize("tables", [3, 12, 60])
def test_nothing_is_smaller_than_28_pixels_and_with_few_topics_than_32(tables: int) -> None:
    topics = [Topic(n, 1, f"t{n}", f"Was Musterstadt {n}-mal besser kann") for n in range(tables)]
    data = slide(
        day(tables, topics=topics, look=logo(), title="Zukunft der Gemeinden im ländlichen Raum " * 2)
    )
    assert (sizes(data)[0] >= (14 if tables == 12 else SMALLEST), len(pages(data))) == (True, 1)


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_usual_day_is_read_from_the_back_row(language: str) -> None:
    title, head, more = 48.0, 20.0, 16.0
    found = sizes(slide(day(6, language=language, look=logo())))
    assert (found[-1], found[0]) == (title, more)
    assert [size for size in found if head <= size < title]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ({"title": "Café der Ideen " * 33}, "Titel der Veranstaltung"),
        ({"organiser": "Stadt Musterstadt " * 27}, "Name der Organisation"),
    ],
)
def test_a_text_that_fits_in_no_letters_is_refused_by_its_name(said: dict[str, str], name: str) -> None:
    with pytest.raises(Invalid, match="print-too-long") as refused:
        slide(day(**said))
    assert refused.value.values == {"what": name}


def test_a_slide_is_an_accessible_page_of_16_to_9_in_the_workshops_language() -> None:
    data = slide(day(language="en"))
    pdf = pikepdf.open(BytesIO(data))
    with pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    assert [float(edge) for edge in pdf.pages[0].MediaBox[2:]] == [960, 540]
    said = [text for tag, text in heard(data) if tag in ("H1", "TH")]
    assert (said, str(pdf.Root.Lang)) == (["Café Musterstadt", "Tables", "Topic"], "en-GB")
