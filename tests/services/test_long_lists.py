"""Lists that are too long are answered by number, and the longest one keeps nobody from writing for long."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.export.list_files import separated
from tests.services.cafe import Cafe, refusal
from workshop.domain.errors import Invalid
from workshop.i18n import translator
from workshop.services import imports
from workshop.services.house import Changing, House
from workshop.services.imports import Preview, preview_list, take_list
from workshop.services.preparation import preparing
from workshop.services.topics import add_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import create_workshop, read_workshop


def look(cafe: Cafe, data: bytes) -> Preview:
    return preview_list(cafe.house, ORGANISER, cafe.workshop_id, "liste.csv", data)


def take(cafe: Cafe, preview: Preview) -> None:
    take_list(cafe.house, ORGANISER, cafe.workshop_id, preview)


@pytest.mark.parametrize(
    ("rows", "topics", "code", "count", "most"),
    [
        (9_999, 9_999, "import-tables", 9_999, 999),
        (9_999, 1, "import-tables", 9_999, 999),
        (1_000, 500, "import-tables", 1_000, 999),
        (999, 999, "import-topics", 999, 500),
        (501, 501, "import-topics", 501, 500),
    ],
)
def test_more_tables_or_topics_than_a_workshop_holds_are_refused_by_number(
    cafe: Cafe, rows: int, topics: int, code: str, count: int, most: int
) -> None:
    data = separated("Thema;Leitfrage", *(f"Titel {n % topics};Was?" for n in range(rows)))
    with pytest.raises(Invalid) as refused:
        look(cafe, data)
    assert (refused.value.code, refused.value.values) == (code, {"count": count, "most": most})


def test_the_longest_list_of_topics_is_taken_and_fills_an_empty_workshop(house: House) -> None:
    event = create_workshop(house, ORGANISER, "Groß")
    data = separated("Thema;Tisch", *(f"Titel {n % 500};{n + 1}" for n in range(999)))
    preview = preview_list(house, ORGANISER, event.id, "liste.csv", data)
    assert (preview.taken, preview.found) == (999, ())
    take_list(house, ORGANISER, event.id, preview)
    record = read_workshop(house, ORGANISER, event.id)
    assert (len(record.topics), [table.number for table in record.tables]) == (500, list(range(1, 1_000)))


def test_what_changes_between_the_last_look_and_the_writing_stops_the_taking(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = look(cafe, separated("Thema", "Wald"))

    @contextmanager
    def just_after_somebody_else(house: House, step: str) -> Iterator[Changing]:
        add_topic(house, ORGANISER, cafe.workshop_id, "Wald")
        with preparing(house, step) as change:
            yield change

    monkeypatch.setattr(imports, "preparing", just_after_somebody_else)
    before = cafe.record()
    assert refusal(take, cafe, preview) == "import-moved-on"
    assert [topic.title for topic in cafe.record().topics[len(before.topics) :]] == ["Wald"]
    assert cafe.record().tables == before.tables


@pytest.mark.parametrize(
    ("language", "rows", "said"),
    [
        ("de", 2, "Tisch 4 steht auch in Zeile 3. Jeder Tisch"),
        ("de", 7, "Tisch 4 steht auch in Zeile 3, 4, 5, 6, 7 und einer weiteren. Jeder Tisch"),
        ("de", 8, "Tisch 4 steht auch in Zeile 3, 4, 5, 6, 7 und 2 weiteren. Jeder Tisch"),
        ("en", 2, "Table 4 is also in row 3. Each table"),
        ("en", 7, "Table 4 is also in row 3, 4, 5, 6, 7 and one more. Each table"),
        ("en", 8, "Table 4 is also in row 3, 4, 5, 6, 7 and 2 more. Each table"),
    ],
)
def test_the_sentence_about_rows_with_one_number_stays_short(
    cafe: Cafe, language: str, rows: int, said: str
) -> None:
    preview = look(cafe, separated("Thema;Tisch", *["Wald;4"] * rows))
    first = preview.problems[0]
    assert translator(language)(f"problem-{first.code}", **first.values).startswith(said)
