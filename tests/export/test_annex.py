"""The annex: every idea numbered with its own words, and every point naming its numbers."""

import re
from collections.abc import Callable
from dataclasses import replace

from tests.export.minutes_parts import bullets, draft, headings, minutes, reshaped
from workshop.domain.minutes import Edit, Words
from workshop.domain.results import Results
from workshop.export.document import Document, Grid

Build = Callable[..., Results]
NOTHING = "\N{EN DASH}"
HEAD = ("Nr.", "Wortlaut", "Tisch", "Runde", "Zu finden unter")


def grids(document: Document) -> list[Grid]:
    return [block for block in document.blocks if isinstance(block, Grid)]


def everything(results_of: Build) -> Results:
    """One of each: placed and reworded, joined, open, parked, hidden, withdrawn."""
    results = results_of(("Ruhe", ("laeuse", "still")), opened=("offen", "später", "weg"), hidden=("böse",))
    return reshaped(
        results,
        {
            1: {"wording": "leise"},
            2: {"same_as": 1, "round": 2},
            4: {"parked": True, "table_id": None},
            5: {"withdrawn": True, "text": ""},
        },
    )


def test_the_annex_has_every_idea_with_its_own_words_and_where_the_minutes_have_it(results_of: Build) -> None:
    document = minutes(everything(results_of), draft(annex=True))
    assert headings(document)[-2:] == [(1, "Anhang: alle Nennungen im Wortlaut"), (2, "Wohnen")]
    assert grids(document) == [
        Grid(
            "Alle Nennungen zu „Wohnen“",
            HEAD,
            (
                ("1", "laeuse", "1", "1", "Ruhe"),
                ("2", "still", "1", "2", "Ruhe"),
                ("3", "offen", "1", "1", "Weitere Nennungen"),
                ("4", "später", NOTHING, "1", "Themenspeicher"),
                ("5", NOTHING, "1", "1", "zurückgezogen"),
                ("6", NOTHING, "1", "1", "ausgeblendet"),
            ),
        )
    ]


def test_every_point_names_its_numbers_behind_all_else(results_of: Build) -> None:
    document = minutes(everything(results_of), draft(annex=True, rounds=True))
    assert bullets(document) == [
        "leise (2 × genannt, Runden 1, 2) [1, 2]",  # noqa: RUF001
        "offen (Runde 1) [3]",
        "später (Runde 1) [4]",
    ]


def test_without_an_annex_there_are_no_numbers(results_of: Build) -> None:
    document = minutes(everything(results_of), draft())
    assert (grids(document), [each for each in bullets(document) if "[" in each]) == ([], [])


def test_hidden_and_withdrawn_words_are_nowhere(results_of: Build) -> None:
    document = minutes(everything(results_of), draft(annex=True, words=Words.VERBATIM))
    assert ("laeuse" in repr(document), "böse" in repr(document)) == (True, False)


def test_what_was_left_out_is_still_in_the_annex_and_says_so(results_of: Build) -> None:
    edits = {"idea-1": Edit(out=True), "open-1": Edit(out=True)}
    document = minutes(everything(results_of), draft(edits, annex=True))
    assert bullets(document) == ["später [4]"]
    assert [row[4] for row in grids(document)[0].rows] == [
        *["Ruhe (nicht abgedruckt)"] * 2,
        *["Weitere Nennungen (nicht abgedruckt)", "Themenspeicher", "zurückgezogen", "ausgeblendet"],
    ]


def test_a_topic_that_was_left_out_is_still_in_the_annex(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    document = minutes(results, draft({"topic-1": Edit(out=True)}, annex=True))
    assert [row[4] for row in grids(document)[0].rows] == ["Ruhe (nicht abgedruckt)"]


def test_the_numbers_go_through_all_topics_in_the_order_of_sending_and_stay_when_things_move(
    results_of: Build,
) -> None:
    first = everything(results_of).topics[0]
    second = replace(
        results_of(("Lärm", ("laut", "schrill"))).topics[0], topic=replace(first.topic, id=2, title="Verkehr")
    )
    group = second.groups[0]
    moved = tuple(replace(idea, id=idea.id + 10, topic_id=2) for idea in group.ideas)
    other = replace(
        second, groups=(replace(group, cluster=replace(group.cluster, id=9, topic_id=2), ideas=moved[::-1]),)
    )
    results = replace(everything(results_of), topics=(first, other), handed_in=8)
    plain = minutes(results, draft(annex=True))
    assert [row[:2] for row in grids(plain)[1].rows] == [("7", "laut"), ("8", "schrill")]
    arranged = replace(draft(annex=True), order={"": ("topic-2", "topic-1")})
    turned = minutes(results, arranged)
    assert [grid.rows for grid in grids(turned)] == [grid.rows for grid in grids(plain)[::-1]]


def test_each_number_in_brackets_leads_to_one_row(results_of: Build) -> None:
    document = minutes(everything(results_of), draft(annex=True))
    named = [number for item in bullets(document) for number in re.findall(r"\d+", item.rpartition("[")[2])]
    rows = [row[0] for grid in grids(document) for row in grid.rows if row[1] != NOTHING]
    assert sorted(named) == sorted(rows)


def test_where_there_are_no_ideas_there_is_no_annex(results_of: Build) -> None:
    assert headings(minutes(results_of(), draft(annex=True))) == [(1, "Ergebnisse"), (2, "Wohnen")]
