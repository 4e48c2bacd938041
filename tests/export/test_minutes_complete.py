"""Nothing is lost: every idea is printed once or counted by name, or there are no minutes."""

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.conftest import NOON
from tests.export.files import files
from tests.export.minutes_parts import (
    GERMAN,
    behind,
    bullets,
    counted,
    draft,
    headings,
    minutes,
    reshaped,
    said,
)
from workshop.domain.minutes import Choices, Draft, Edit, Scope, Words
from workshop.domain.outline import Outline
from workshop.domain.results import Results, harvest
from workshop.domain.tracing import outline
from workshop.export.document import Bullets, Paragraph, Tone
from workshop.export.minutes import IncompleteMinutes, Material, compose, require_complete
from workshop.export.workshop_file import read_workshop_file

Build = Callable[..., Results]


def test_hidden_ideas_are_counted_but_never_printed(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)), hidden=("Beleidigung",))
    document = compose(results, GERMAN)
    assert counted(results) == "2 von 2 Ideen: 1 zugeordnet, 1 ausgeblendet."
    assert "Beleidigung" not in repr(document)


@pytest.mark.parametrize(
    ("placed", "opened", "hidden", "sentence"),
    [
        (0, 0, 0, "Es gibt keine Ideen."),
        (1, 0, 0, "1 von 1 Idee: 1 zugeordnet."),
        (2, 0, 0, "2 von 2 Ideen: 2 zugeordnet."),
        (0, 1, 0, "1 von 1 Idee: 1 unter „Weitere Nennungen“."),
        (0, 0, 1, "1 von 1 Idee: 1 ausgeblendet."),
        (16, 2, 1, "19 von 19 Ideen: 16 zugeordnet, 2 unter „Weitere Nennungen“, 1 ausgeblendet."),
    ],
)
def test_the_counts_add_up_in_words(
    results_of: Build, placed: int, opened: int, hidden: int, sentence: str
) -> None:
    results = results_of(("Ruhe", ("leise",) * placed), opened=("o",) * opened, hidden=("h",) * hidden)
    assert counted(results) == sentence


def keyed(*keys: str) -> Bullets:
    return Bullets(keys, keys)


def test_a_document_that_lacks_repeats_or_invents_a_point_is_refused(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")))
    whole = outline(results, Draft(1))
    require_complete([keyed("idea-1"), Bullets(("Tagesordnung",)), keyed("idea-2")], whole, results)
    for keys in (
        ("idea-1",),
        ("idea-1", "idea-1"),
        ("idea-1", "idea-2", "idea-2"),
        ("idea-1", "idea-3"),
        (),
    ):
        with pytest.raises(IncompleteMinutes):
            require_complete([keyed(*keys)], whole, results)


def test_a_document_that_prints_what_was_left_out_is_refused(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")))
    whole = outline(results, draft({"idea-2": Edit(out=True)}))
    require_complete([keyed("idea-1")], whole, results)
    with pytest.raises(IncompleteMinutes):
        require_complete([keyed("idea-1", "idea-2")], whole, results)


def test_an_outline_that_forgets_a_statement_stops_the_minutes(
    results_of: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = results_of(("Ruhe", ("leise",)), ("Lärm", ("laut",)))

    def forgetful(results: Results, drafted: Draft) -> Outline:
        whole = outline(results, drafted)
        (section,) = whole.sections
        return replace(whole, sections=(replace(section, statements=section.statements[:1]),))

    monkeypatch.setattr("workshop.export.minutes.outline", forgetful)
    with pytest.raises(IncompleteMinutes, match="2 ideas, 2 counted, 2 to print, 1 said"):
        minutes(results)


def test_an_idea_that_the_results_never_heard_of_stops_the_minutes(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    with pytest.raises(IncompleteMinutes, match="2 ideas, 1 counted"):
        minutes(replace(results, handed_in=2))


def test_an_idea_in_two_places_stops_the_minutes(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    topic = results.topics[0]
    doubled = replace(results, topics=(replace(topic, open=topic.groups[0].ideas),))
    with pytest.raises(IncompleteMinutes):
        compose(doubled, GERMAN)


def test_a_joined_idea_that_is_a_bullet_besides_stops_the_minutes(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")))
    topic = results.topics[0]
    joined = replace(topic, same={1: (topic.groups[0].ideas[1],)})
    with pytest.raises(IncompleteMinutes):
        compose(replace(results, topics=(joined,)), GERMAN)


def test_what_is_open_or_parked_is_left_out_only_by_name_and_is_counted(results_of: Build) -> None:
    results = reshaped(results_of(("Ruhe", ("leise",)), opened=("offen", "später")), {3: {"parked": True}})
    for wanted, printed, missing in (
        ({"others": False}, ["leise", "später"], "1 davon ist hier nicht abgedruckt."),
        ({"parked": False}, ["leise", "offen"], "1 davon ist hier nicht abgedruckt."),
        ({"others": False, "parked": False}, ["leise"], "2 davon sind hier nicht abgedruckt."),
    ):
        assert bullets(minutes(results, draft(**wanted))) == printed
        assert counted(results, draft(**wanted)) == (
            f"3 von 3 Ideen: 1 zugeordnet, 1 unter „Weitere Nennungen“, 1 im Themenspeicher. {missing}"
        )


def test_what_was_edited_out_is_not_printed_and_is_counted(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")), ("Lärm", ("laut",)))
    one = draft({"idea-1": Edit(out=True)})
    assert bullets(minutes(results, one)) == ["still", "laut"]
    assert counted(results, one) == "3 von 3 Ideen: 3 zugeordnet. 1 davon ist hier nicht abgedruckt."
    statement = draft({"cluster-1": Edit(out=True)})
    assert said(minutes(results, statement))[2:] == [(3, "Lärm"), "laut"]
    topic = draft({"topic-1": Edit(out=True)})
    assert said(minutes(results, topic)) == [(1, "Ergebnisse")]
    assert counted(results, topic) == "3 von 3 Ideen: 3 zugeordnet. 3 davon sind hier nicht abgedruckt."


def test_a_statement_whose_points_are_all_left_out_stands_alone(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)), opened=("offen",))
    document = minutes(results, draft({"idea-1": Edit(out=True), "idea-2": Edit(out=True)}))
    assert headings(document) == [(1, "Ergebnisse"), (2, "Wohnen"), (3, "Ruhe")]
    assert behind(document, "Ruhe") == [
        Paragraph(
            "2 von 2 Ideen: 1 zugeordnet, 1 unter „Weitere Nennungen“. 2 davon sind hier nicht abgedruckt.",
            Tone.SOFT,
        )
    ]


CHOICES = st.builds(
    Choices,
    scope=st.sampled_from(Scope),
    level=st.integers(1, 4),
    words=st.sampled_from(Words),
    most=st.integers(0, 3),
    **{
        name: st.booleans()
        for name in (
            *("counts", "dots", "rounds", "tables", "introductions", "minorities", "feedback", "others"),
            *("parked", "photos", "annex", "again", "overview", "agenda", "participants", "attachments"),
        )
    },
)


@given(content=files(), choices=CHOICES, data=st.data())
def test_whatever_is_chosen_and_left_out_every_idea_is_printed_once_or_counted(
    content: dict[str, object], choices: Choices, data: st.DataObject
) -> None:
    results = harvest(read_workshop_file(json.dumps(content).encode(), NOON))
    keys = [
        key
        for section in outline(results, Draft(0)).sections
        for statement in section.statements
        for key in (section.key, statement.key, *(point.key for point in statement.points))
    ]
    edit = st.builds(Edit, out=st.booleans(), dots=st.integers(0, 3))
    edits = data.draw(st.dictionaries(st.sampled_from(keys), edit, max_size=5)) if keys else {}
    drafted = Draft(0, choices=choices, edits=edits)
    whole = outline(results, drafted)
    document = compose(results, GERMAN, Material(drafted))
    printed = [key for block in document.blocks if isinstance(block, Bullets) for key in block.keys]
    ideas_of = {point.key: len(point.ideas) for point in whole.points()}
    gone = whole.counts.hidden + whole.counts.withdrawn
    assert len(printed) == len(set(printed))
    assert sum(ideas_of[key] for key in printed) + whole.left_out() + gone == results.handed_in
    levels = [level for level, _ in headings(document)]
    assert all(1 <= level <= 6 for level in levels)
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))
