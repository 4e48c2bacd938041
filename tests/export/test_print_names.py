"""Name cards: who sits where and when, in letters that can be read across a table."""

from collections import Counter
from dataclasses import replace

import pypdfium2
import pytest

from tests.export.conftest import HOSTILE
from tests.export.pdf_reading import heard
from tests.export.print_day import PEOPLE, TOPICS, day, pages
from tests.export.print_scenes import logo, sizes
from workshop.domain.errors import Invalid
from workshop.domain.model import Participant, Round
from workshop.domain.prints import Print
from workshop.domain.rotation import rotate
from workshop.export.glyphs import showable
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

# Where three guests sit at three tables in three rounds.
TABLES = [[index + 1 for index in way] for way in rotate(3, "abc", 3)]


def cards(order: Order) -> bytes:
    return render(Print.NAMES, order).data


def ways(data: bytes, rounds: int = 3) -> list[list[str]]:
    """The tables of each card, round by round."""
    cells = [text for tag, text in heard(data) if tag == "TD"]
    return [cells[at : at + rounds] for at in range(0, len(cells), rounds)]


def seats(*tables: int) -> list[tuple[str, str]]:
    heads = [("TH", f"Runde {number}") for number, _ in enumerate(tables, start=1)]
    return heads + [("TD", f"Tisch {table}") for table in tables]


def test_a_card_says_who_somebody_is_and_where_they_sit() -> None:
    assert heard(cards(day(3, participants=PEOPLE))) == [
        ("H1", "Erika"),
        ("P", "Beispiel"),
        ("P", "Stadt Musterstadt"),
        *seats(*TABLES[0]),
        ("H1", "Max"),
        ("P", "Muster"),
        *seats(*TABLES[1]),
        ("H1", "Nurnachname"),
        *seats(*TABLES[2]),
    ]


def test_the_way_names_the_tables_by_their_numbers_wherever_the_row_begins() -> None:
    order = day(6, participants=PEOPLE[:1])
    last = replace(order, everywhere=order.everywhere[5:2:-1])
    (way,) = rotate(1, [11, 12, 13], 3)
    assert ways(cards(last)) == [[f"Tisch {index + 4}" for index in way]]


def test_who_is_expected_beyond_the_list_gets_a_card_to_write_on() -> None:
    data = cards(day(3, participants=PEOPLE, guests=10))
    assert [text for tag, text in heard(data) if tag == "H1"] == ["Erika", "Max", "Nurnachname"]
    assert (len(ways(data)), len(pages(data))) == (10, 2)


def test_without_any_list_there_is_a_blank_card_per_guest() -> None:
    data = cards(day(3, guests=8))
    assert (len(ways(data)), {tag for tag, _ in heard(data)}, len(pages(data))) == (8, {"TH", "TD"}, 1)


def test_without_list_and_number_of_guests_there_is_nothing_to_print() -> None:
    with pytest.raises(Invalid, match="print-no-guests"):
        cards(day(3))


def test_500_people_get_a_card_each_and_every_round_fills_the_tables_evenly() -> None:
    people = tuple(Participant(f"Name {n}", f"Gast {n}", "Verein") for n in range(500))
    data = cards(day(60, participants=people))
    steps = ways(data)
    assert (len(steps), len(pages(data))) == (500, 63)
    for place in range(3):
        at = Counter(way[place] for way in steps)
        assert (len(at), max(at.values()) - min(at.values())) == (60, 1)


def test_many_rounds_are_said_in_numbers() -> None:
    order = day(30, participants=PEOPLE[:1], rounds=(Round(20),) * 24)
    (way,) = rotate(1, [place.topic.id for place in order.everywhere], 24)
    numbers = " ".join(f"{n}→{index + 1}" for n, index in enumerate(way, start=1))
    said = heard(cards(order))[-1][1]
    assert said.replace(" ", "") == f"Mein Weg, Runde → Tisch: {numbers}".replace(" ", "")


def test_without_rounds_or_tables_a_card_is_a_name() -> None:
    alone = [("H1", "Erika"), ("P", "Beispiel"), ("P", "Stadt Musterstadt")]
    said = [
        heard(cards(day(n, participants=PEOPLE[:1], rounds=rounds)))
        for n, rounds in ((3, ()), (0, (Round(9),)))
    ]
    assert said == [alone, alone]


def test_the_cards_speak_the_workshops_language() -> None:
    said = heard(cards(day(3, guests=1, language="en")))
    assert said[:3] == [("TH", f"Round {number}") for number in (1, 2, 3)]
    assert {text for _, text in said[3:]} == {"Table 1", "Table 2", "Table 3"}


def test_a_long_name_shrinks_and_nothing_is_smaller_than_12_points() -> None:
    person = Participant(
        "Musterfrau-Beispielhausen", "Maximiliane-Alexandra", "Landesarbeitsgemeinschaft " * 4
    )
    data = cards(day(3, participants=(person,)))
    assert sizes(data)[0] >= 12
    assert [text for _, text in heard(data)][:2] == ["Maximiliane-Alexandra", "Musterfrau-Beispielhausen"]


def test_six_rounds_are_said_in_words_in_two_rows_of_three() -> None:
    data = cards(day(6, participants=PEOPLE, rounds=(Round(20),) * 6, look=logo()))
    said = heard(data)
    assert [tag for tag, _ in said[3:15]] == [*["TH"] * 3, *["TD"] * 3] * 2
    assert [text for tag, text in said[3:15] if tag == "TH"] == [f"Runde {n}" for n in range(1, 7)]
    assert len({text for tag, text in said[3:15] if tag == "TD"}) == 6
    assert len(pages(data)) == 1


def test_each_card_shows_the_event_and_its_logo_which_are_not_heard() -> None:
    data = cards(day(3, participants=PEOPLE, look=logo()))
    assert pages(data)[0].count("CaféMusterstadt") == 3
    images = [1 for image in pypdfium2.PdfDocument(data)[0].get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])]
    assert len(images) == 3
    assert [text for _, text in heard(data) if "Café" in text or "Logo" in text] == []


@pytest.mark.parametrize(("rounds", "lines"), [(3, 2), (6, 1)])
def test_a_title_that_is_too_long_for_a_card_ends_in_dots(rounds: int, lines: int) -> None:
    title = "Zukunft der Gemeinden im ländlichen Raum " * 4
    short = pages(cards(day(3, participants=PEOPLE[:1], title=title, rounds=(Round(20),) * rounds)))[0]
    shown = short.split("…")[0]
    whole = title.replace(" ", "")
    assert (whole.startswith(shown), 20 * lines < len(shown) < 40 * lines) == (True, True)


def test_the_first_name_has_the_largest_letters() -> None:
    assert sizes(cards(day(3, participants=PEOPLE[:1]))) == [12, 14, 16, 20, 44]


def test_whoever_has_a_name_that_does_not_fit_is_named() -> None:
    people = (
        Participant("Beispiel", "Kim " * 60),
        *PEOPLE,
        Participant("M" * 300, "Ay"),
        Participant("Muster", "Kim", "Verein " * 60),
    )
    with pytest.raises(Invalid, match="print-too-long") as refused:
        cards(day(3, participants=people))
    assert refused.value.values == {
        "what": " · ".join(
            (
                f"Namensschild {('Kim ' * 15).strip()}",
                f"Namensschild Ay {'M' * 57}",
                "Namensschild Kim Muster",
            )
        )
    }


def test_whatever_somebody_is_called_is_printed_as_they_wrote_it() -> None:
    names = [text for text in HOSTILE[:-1] if not text.startswith("مرحبا")]
    data = cards(day(3, participants=tuple(Participant(name, name, name) for name in names)))
    said = [text for _, text in heard(data)]
    assert {name: said.count(showable(name)[0]) for name in names} == dict.fromkeys(names, 3)


def test_topics_with_two_tables_are_not_met_twice() -> None:
    order = day(6, guests=12, topics=TOPICS)
    topic = {place.table.number: place.topic.id for place in order.everywhere}
    met = [{topic[int(step.split()[-1])] for step in way} for way in ways(cards(order))]
    assert [len(topics) for topics in met] == [3] * 12
