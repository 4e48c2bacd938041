"""Lines become points, however long they are and whatever they repeat."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.export.points import LONGEST_LINE, Line, lines_of, points_of

TIMES = "\N{MULTIPLICATION SIGN}"


def points(text: str) -> list[str]:
    return points_of(lines_of(text))


@pytest.mark.parametrize(
    "note",
    [
        f"3 {TIMES} genannt",
        "1 Punkt",
        "4 Punkte, Tische 1, 3",
        "Runden 1, 2",
        "bereits 2016 genannt",
        "bereits 2016, 2017 und 2018 genannt",
        f"3 {TIMES} genannt, bereits 2016 genannt",
        f"mentioned 3 {TIMES}, 4 dots, tables 1, 2, already mentioned in 2016 and 2017",
        "round 1",
    ],
)
def test_a_note_of_our_own_minutes_goes_and_so_do_the_numbers_behind_it(note: str) -> None:
    texts = [f"Bänke (am Ring){end}" for end in (f" ({note})", f" ({note}) [1, 12]", " [7]", "")]
    assert points("\n".join(f"- {text}" for text in texts)) == ["Bänke (am Ring)"]


@pytest.mark.parametrize(
    "text",
    [
        "Licht (bereits bestellt)",
        "Licht (bereits genannt)",
        "Licht (genannt, bereits da)",
        "Punkte (Anzahl 3 Punkte",
        "3 Punkte)",
        "Bänke (am Ring [7])",
        "Siehe [a, 1]",
        "Siehe [1, 2] oben",
    ],
)
def test_brackets_that_are_a_guests_own_stay(text: str) -> None:
    assert points(f"- {text}") == [text]


@pytest.mark.parametrize(
    "part", [f", bereits {TIMES} genannt", ", bereits x", " (", "[1, ", ", 1", "[", "((1 "]
)
def test_a_line_of_two_million_characters_is_one_point(part: str) -> None:
    line = "(" + part * (2_000_000 // len(part))
    (point,) = points(f"- {line}")
    assert len(point) <= LONGEST_LINE


@pytest.mark.parametrize("lines", ["- x\n" + "a\n" * 100_000, "x\n" * 100_000 + "- x", "ab-\n" * 100_000])
def test_a_hundred_thousand_lines_that_belong_together_are_cut_like_one(lines: str) -> None:
    assert max(map(len, points(lines))) <= LONGEST_LINE


@given(st.text(alphabet="()[], 12\N{MULTIPLICATION SIGN}abPunktegr", max_size=60))
@settings(max_examples=200, deadline=None)
def test_what_is_left_is_how_the_line_began(text: str) -> None:
    for point in points(f"- Mehr {text}"):
        assert " ".join(f"Mehr {text}".split()).startswith(point)


@pytest.mark.parametrize("heading", ["Ergebnisse", "Ergebnisse 2025", "Ergebnisse 2025:", "Results (2019)"])
def test_a_heading_that_names_only_the_results_and_their_year_is_no_point(heading: str) -> None:
    assert points_of([Line(heading, level=1), Line("Mehr Bänke", bullet=True)]) == ["Mehr Bänke"]
    assert points(f"{heading}\n- Mehr Bänke") == ["Mehr Bänke"]


def test_a_statement_with_a_year_stays_a_point() -> None:
    said = "Ergebnisse bis 2025 vorlegen"
    assert points(f"{said}\n- Mehr Bänke\n- Baumpflege 2025") == [said, "Mehr Bänke", "Baumpflege 2025"]
