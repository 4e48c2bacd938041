"""How a statement reads: whose words, which ones, what stands behind a point, and what guests said to it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.export.minutes_parts import behind, bullets, counted, draft, headings, minutes, reshaped, said
from workshop.domain.minutes import Edit, Feedback, Words
from workshop.domain.outline import fingerprint
from workshop.domain.results import Results
from workshop.export.document import Bullets, Heading, Paragraph, Tone
from workshop.export.photos import Print

Build = Callable[..., Results]


def dots(**of: int) -> dict[str, Edit]:
    return {key.replace("_", "-"): Edit(dots=count) for key, count in of.items()}


def test_words_are_the_hosts_and_the_recorders_or_those_that_were_sent(results_of: Build) -> None:
    results = reshaped(
        results_of(("Ruhe", ("laeuse", "still", "laut"))), {1: {"wording": "leise"}, 2: {"wording": "Stille"}}
    )
    edits = {"idea-2": Edit(text="Ganz still", base=fingerprint("Stille"))}
    assert bullets(minutes(results, draft(edits))) == ["leise", "Ganz still", "laut"]
    assert bullets(minutes(results, draft(edits, words=Words.VERBATIM))) == ["laeuse", "still", "laut"]


def test_a_heading_and_a_lead_in_can_be_reworded_and_the_points_stay(results_of: Build) -> None:
    edits = {
        "topic-1": Edit(text="Besser wohnen"),
        "cluster-1": Edit(text="Es muss leiser werden"),
        "lead-1": Edit(text="Das gelingt durch"),
    }
    document = minutes(results_of(("Ruhe", ("leise",))), draft(edits))
    assert headings(document) == [(1, "Ergebnisse"), (2, "Besser wohnen"), (3, "Es muss leiser werden")]
    assert behind(document, "Es muss leiser werden")[:2] == [
        Paragraph("Das gelingt durch", Tone.LEAD),
        Bullets(("leise",)),
    ]


def test_a_lead_in_without_points_is_a_sentence_of_its_own(results_of: Build) -> None:
    document = minutes(results_of(("Ruhe", ())), draft({"lead-1": Edit(text="Das wünschen alle.")}))
    assert behind(document, "Ruhe")[0] == Paragraph("Das wünschen alle.")


@pytest.mark.parametrize(
    ("most", "given", "chosen"),
    [
        (0, {}, ["A", "B", "C"]),
        (1, {"cluster_2": 3, "cluster_3": 1}, ["B"]),
        (2, {"cluster_2": 3, "cluster_3": 1}, ["B", "C"]),
        (3, {"cluster_2": 3}, ["A", "B", "C"]),
        (9, {}, ["A", "B", "C"]),
    ],
)
def test_only_so_many_statements_stand_alone_those_with_the_most_dots(
    results_of: Build, most: int, given: dict[str, int], chosen: list[str]
) -> None:
    results = results_of(("A", ("a",)), ("B", ("b",)), ("C", ("c",)))
    document = minutes(results, draft(dots(**given), most=most))
    assert [text for level, text in headings(document) if level == 3 and text in "ABC"] == chosen
    assert sorted(each[0] for each in bullets(document)) == ["a", "b", "c"]


@pytest.mark.parametrize("most", [1, 2])
def test_who_has_as_many_dots_as_the_last_one_stands_too(results_of: Build, most: int) -> None:
    results = results_of(("A", ("a",)), ("B", ("b",)), ("C", ("c",)), ("D", ("d",)))
    tied = dots(cluster_1=2, cluster_2=5 if most == 2 else 2, cluster_3=2, cluster_4=1)
    document = minutes(results, draft(tied, most=most, dots=False))
    assert said(document)[2:] == [
        *[(3, "A"), "a", (3, "B"), "b", (3, "C"), "c"],
        *[(3, "Weitere Nennungen"), "d"],
    ]


def test_without_any_dots_nobody_is_chosen_over_the_others(results_of: Build) -> None:
    results = results_of(("A", ("a",)), ("B", ("b",)))
    assert headings(minutes(results, draft(most=1)))[2:] == [(3, "A"), (3, "B")]


def test_the_dots_of_the_points_count_for_their_statement(results_of: Build) -> None:
    results = results_of(("A", ("a1", "a2")), ("B", ("b",)))
    given = dots(idea_1=2, idea_2=2, cluster_2=3)
    assert headings(minutes(results, draft(given, most=1)))[2:3] == [(3, "A")]


def test_the_points_of_the_others_stand_before_what_is_open_and_stay_counted_as_placed(
    results_of: Build,
) -> None:
    results = results_of(("A", ("a",)), ("B", ("b",)), opened=("offen",))
    chosen = draft(dots(cluster_1=1), most=1, dots=False)
    assert said(minutes(results, chosen))[2:] == [(3, "A"), "a", (3, "Weitere Nennungen"), "b", "offen"]
    assert counted(results, chosen) == (
        "3 von 3 Ideen: 2 zugeordnet, 1 unter „Weitere Nennungen“."
        " 1 zugeordnete steht hier unter „Weitere Nennungen“."
    )
    without = replace(chosen, choices=replace(chosen.choices, others=False))
    assert bullets(minutes(results, without)) == ["a"]
    assert counted(results, without) == (
        "3 von 3 Ideen: 2 zugeordnet, 1 unter „Weitere Nennungen“. 2 davon sind hier nicht abgedruckt."
    )


def test_what_stands_behind_a_point_is_chosen_piece_by_piece(results_of: Build) -> None:
    results = reshaped(
        results_of(("Ruhe", ("leise", "still", "stumm")), hosts=((), ())),
        {1: {"table_id": 2}, 2: {"same_as": 1, "round": 2}, 3: {"table_id": None, "round": 3}},
    )
    given = dots(idea_1=4, cluster_1=1)
    nothing = {"counts": False, "dots": False}
    for wanted, printed in (
        ({}, ["leise (2 × genannt, 4 Punkte)", "stumm"]),  # noqa: RUF001
        (nothing, ["leise", "stumm"]),
        ({**nothing, "counts": True}, ["leise (2 × genannt)", "stumm"]),  # noqa: RUF001
        ({**nothing, "dots": True}, ["leise (4 Punkte)", "stumm"]),
        ({**nothing, "rounds": True}, ["leise (Runden 1, 2)", "stumm (Runde 3)"]),
        ({**nothing, "tables": True}, ["leise (Tische 1, 2)", "stumm"]),
        (
            {"rounds": True, "tables": True},
            ["leise (2 × genannt, 4 Punkte, Tische 1, 2, Runden 1, 2)", "stumm (Runde 3)"],  # noqa: RUF001
        ),
    ):
        assert bullets(minutes(results, draft(given, **wanted))) == printed


def test_the_dots_of_a_statement_stand_beneath_its_heading(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    shown = behind(minutes(results, draft(dots(cluster_1=1))), "Ruhe")
    assert shown[0] == Paragraph("1 Punkt", Tone.SOFT)
    assert behind(minutes(results, draft(dots(cluster_1=1), dots=False)), "Ruhe")[0] == Bullets(("leise",))


def test_what_was_said_before_is_noted_where_it_is_wanted(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")))
    again = {"idea-1": ["2016", "2017"]}
    assert bullets(minutes(results, again=again)) == ["leise (bereits 2016 und 2017 genannt)", "still"]
    assert bullets(minutes(results, draft(again=False), again=again)) == ["leise", "still"]


def test_the_view_of_a_minority_is_left_away_where_nobody_wants_it(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    (topic,) = results.topics
    group = topic.groups[0]
    contested = replace(group, cluster=replace(group.cluster, minority="Nein."))
    results = replace(results, topics=(replace(topic, groups=(contested,)),))
    dissent = [Paragraph("Strittig. Die Sicht der Minderheit: Nein.", Tone.DISSENT)]
    assert behind(minutes(results), "Ruhe")[1:-1] == dissent
    assert behind(minutes(results, draft(minorities=False)), "Ruhe")[1:-1] == []


def test_what_guests_confirmed_and_missed_stands_behind_their_topic(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    given = replace(draft(), feedback={"topic-1": Feedback(18, 20, ("Die Jugend", "Nachts"))})
    assert behind(minutes(results, given), "Rückmeldung der Gäste")[:-1] == [
        Paragraph("Zustimmung („Trifft das unsere Runde?“): 18 von 20 Gästen."),
        Paragraph("Den Gästen fehlte:", Tone.LEAD),
        Bullets(("Die Jugend", "Nachts")),
    ]
    headings = [block for block in minutes(results, given).blocks if isinstance(block, Heading)]
    assert headings[2:] == [Heading(3, "Ruhe"), Heading(3, "Rückmeldung der Gäste")]
    unwanted = replace(given, choices=replace(given.choices, feedback=False))
    assert behind(minutes(results, unwanted), "Ruhe")[1:-1] == []


def test_what_guests_missed_may_say_the_same_as_an_idea(results_of: Build) -> None:
    given = replace(draft(), feedback={"topic-1": Feedback(missed=("leise",))})
    assert bullets(minutes(results_of(("Ruhe", ("leise",))), given)) == ["leise", "leise"]


def test_topics_statements_and_points_stand_in_the_order_that_was_wished_for(results_of: Build) -> None:
    results = results_of(("A", ("a1", "a2", "a3")), ("B", ("b",)), opened=("offen",))
    arranged = replace(
        draft(),
        order={"topic-1": ("open-1", "cluster-2", "cluster-1"), "cluster-1": ("idea-3", "idea-1")},
    )
    assert said(minutes(results, arranged))[2:] == [
        *[(3, "B"), "b", (3, "A"), "a3", "a1", "a2"],
        *[(3, "Weitere Nennungen"), "offen"],
    ]


def test_photos_stand_behind_their_topic_where_they_are_wanted(results_of: Build) -> None:
    from tests.export.test_photos import PHOTO  # noqa: PLC0415

    results = results_of(("Ruhe", ("leise",)))
    prints = {1: [Print(PHOTO, data=b"x")]}
    assert headings(minutes(results, prints=prints))[-1] == (3, "Fotos")
    assert headings(minutes(results, draft(photos=False), prints=prints))[-1] == (3, "Ruhe")
