"""The table of all ideas: one row each, whatever became of it, with the numbers of the minutes' annex."""

import json
from collections.abc import Callable

from hypothesis import given

from tests.export.conftest import NOON
from tests.export.files import files
from tests.export.minutes_parts import GERMAN, reshaped
from workshop.domain.model import Origin
from workshop.domain.results import Results, harvest
from workshop.domain.tracing import plain
from workshop.export.ideas_list import list_ideas
from workshop.export.workshop_file import read_workshop_file
from workshop.i18n import translator

Build = Callable[..., Results]


def test_every_idea_is_a_row_with_all_that_is_known_of_it(results_of: Build) -> None:
    results = reshaped(
        results_of(("Ruhe", ("laeuse", "still")), opened=("offen", "später", "weg"), hidden=("böse",)),
        {
            1: {"wording": "leise", "origin": Origin.TABLE},
            2: {"same_as": 1, "round": 2, "origin": Origin.PAPER},
            4: {"parked": True, "table_id": None},
            5: {"withdrawn": True, "text": ""},
        },
    )
    grid = list_ideas(results, GERMAN)
    assert grid.name == "Alle Ideen"
    assert grid.head == (
        *("Nr.", "Thema", "Tisch", "Runde", "Herkunft", "Eingang (UTC)", "Ort", "Themengruppe"),
        *("Wortlaut auf dem Board", "Wortlaut im Original", "sagt dasselbe wie Nr."),
    )
    day = "2027-05-12 12:0"
    assert grid.rows == (
        ("1", "Wohnen", "1", "1", "am Tisch getippt", f"{day}1", "zugeordnet", "Ruhe", "leise", "laeuse", ""),
        ("2", "Wohnen", "1", "2", "Papierkarte", f"{day}2", "zugeordnet", "Ruhe", "still", "still", "1"),
        ("3", "Wohnen", "1", "1", "Handy", f"{day}3", "offen", "", "offen", "offen", ""),
        ("4", "Wohnen", "", "1", "Handy", f"{day}4", "Themenspeicher", "", "später", "später", ""),
        ("5", "Wohnen", "1", "1", "Handy", f"{day}5", "zurückgezogen", "", "", "", ""),
        ("6", "Wohnen", "1", "1", "Handy", f"{day}6", "ausgeblendet", "", "böse", "böse", ""),
    )


def test_the_list_speaks_english_too(results_of: Build) -> None:
    grid = list_ideas(results_of(opened=("a",)), translator("en"))
    assert (len(grid.head), "Nr." in grid.head, grid.name == "Alle Ideen") == (11, False, False)


def test_a_workshop_without_ideas_is_a_list_with_a_head_only(results_of: Build) -> None:
    grid = list_ideas(results_of(), GERMAN)
    assert (len(grid.head), grid.rows) == (11, ())


@given(content=files())
def test_every_idea_of_any_workshop_is_there_once_under_its_number(content: dict[str, object]) -> None:
    results = harvest(read_workshop_file(json.dumps(content).encode(), NOON))
    rows = list_ideas(results, GERMAN).rows
    assert [row[0] for row in rows] == [str(number) for number in range(1, results.handed_in + 1)]
    text_of = {idea.id: idea.text for topic in results.topics for idea in topic.everyone()}
    assert [row[9] for row in rows] == [text_of[idea] for idea, _ in by_number(results)]


def by_number(results: Results) -> list[tuple[int, int]]:
    return sorted(plain(results).numbers.items(), key=lambda item: item[1])
