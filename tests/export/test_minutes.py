"""What the minutes say and in which order."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.export.minutes_parts import (
    GERMAN,
    counted,
    draft,
    headings,
    minutes,
    paragraphs,
    reshaped,
    said,
)
from workshop.domain.minutes import Scope
from workshop.domain.model import Host
from workshop.domain.results import Results
from workshop.export.document import Bullets, Heading, Paragraph, Tone
from workshop.export.minutes import compose
from workshop.i18n import translator

Build = Callable[..., Results]


def test_the_example_becomes_its_headings_and_bullets_in_the_order_of_the_file(
    example: Path, example_results: Results
) -> None:
    expected: list[tuple[int, str] | str] = [(1, "Ergebnisse")]
    for topic in json.loads(example.read_text(encoding="utf-8"))["topics"]:
        expected.append((2, topic["title"]))
        visible = [idea for idea in topic["ideas"] if "hidden" not in idea]
        for cluster in topic["clusters"]:
            expected.append((3, cluster["title"]))
            expected += [idea["text"] for idea in visible if idea.get("cluster") == cluster["key"]]
        opened = [idea["text"] for idea in visible if "cluster" not in idea]
        expected += [(3, "Weitere Nennungen"), *opened] if opened else []
    assert said(compose(example_results, GERMAN)) == expected


def test_the_example_says_when_and_where_it_was_and_who_hosted(
    example: Path, example_results: Results
) -> None:
    content = json.loads(example.read_text(encoding="utf-8"))
    texts = [b.text for b in compose(example_results, GERMAN).blocks if isinstance(b, Paragraph)]
    day = GERMAN.date(date.fromisoformat(content["date"]))
    assert texts[0] == f"{content['title']} · {day} · {content['place']}"
    hosts = [[h for table in topic["tables"] for h in table["moderators"]] for topic in content["topics"]]
    assert [text for text in texts if text.startswith("Moderation: ")] == [
        "Moderation: " + " und ".join(f"{host['name']} ({host['function']})" for host in group)
        for group in hosts
    ]


def test_a_topic_is_said_in_the_order_question_hosts_introduction_clusters_open(results_of: Build) -> None:
    results = results_of(
        ("Wohnungen fehlen", ("b", "a")),
        opened=("offen",),
        question="Was fehlt?",
        introduction="Erster Absatz.\n\nZweiter Absatz.",
        hosts=((Host("Erika Beispiel", "Stadt"),),),
    )
    assert compose(results, GERMAN).blocks == (
        Heading(1, "Ergebnisse"),
        Paragraph("Café Musterstadt · 12. Mai 2027 · Bürgerhaus", Tone.SOFT),
        Heading(2, "Wohnen"),
        Paragraph("Leitfrage: Was fehlt?"),
        Paragraph("Moderation: Erika Beispiel (Stadt)"),
        Paragraph("Erster Absatz."),
        Paragraph("Zweiter Absatz."),
        Heading(3, "Wohnungen fehlen"),
        Bullets(("b", "a")),
        Heading(3, "Weitere Nennungen"),
        Bullets(("offen",)),
        Paragraph("3 von 3 Ideen: 2 zugeordnet, 1 unter „Weitere Nennungen“.", Tone.SOFT),
    )


def test_the_minutes_speak_english_too(results_of: Build) -> None:
    english = translator("en")
    document = compose(results_of(opened=("a",), hosts=((Host("A"), Host("B")),)), english)
    day = english.date(date(2027, 5, 12))
    assert document.blocks[0] == Heading(1, "Results")
    assert document.blocks[1] == Paragraph(f"Café Musterstadt · {day} · Bürgerhaus", Tone.SOFT)
    assert document.blocks[3] == Paragraph("Hosts: A and B")
    assert document.blocks[-1] == Paragraph("1 of 1 idea: 1 under “Further points”.", Tone.SOFT)
    assert document.language == "en"


def test_the_document_knows_its_title_and_its_author(results_of: Build) -> None:
    document = compose(results_of(), GERMAN)
    assert (document.title, document.author) == ("Café Musterstadt", "Stadt Musterstadt")


def test_a_host_of_two_tables_is_named_once(results_of: Build) -> None:
    erika, max_, kim = Host("Erika Beispiel", "Stadt"), Host("Max Muster"), Host("Kim Platzhalter", "Verein")
    results = results_of(hosts=((erika, max_), (Host("Erika Beispiel"), kim, erika)))
    assert (
        Paragraph("Moderation: Erika Beispiel (Stadt), Max Muster und Kim Platzhalter (Verein)")
        in compose(results, GERMAN).blocks
    )


def test_two_people_of_one_name_with_different_functions_are_both_named(results_of: Build) -> None:
    results = results_of(hosts=((Host("Kim Muster", "Stadt"),), (Host("Kim Muster", "Verein"),)))
    assert (
        Paragraph("Moderation: Kim Muster (Stadt) und Kim Muster (Verein)") in compose(results, GERMAN).blocks
    )


def test_a_topic_without_ideas_says_so(results_of: Build) -> None:
    assert compose(results_of(day=None), GERMAN).blocks == (
        Heading(1, "Ergebnisse"),
        Paragraph("Café Musterstadt · Bürgerhaus", Tone.SOFT),
        Heading(2, "Wohnen"),
        Paragraph("Zu diesem Thema sind keine Ideen aufgeführt.", Tone.SOFT),
        Paragraph("Es gibt keine Ideen.", Tone.SOFT),
    )


def test_a_statement_without_ideas_is_not_lost(results_of: Build) -> None:
    document = compose(results_of(("Wohnungen fehlen", ()), ("Es ist zu laut", ("Autos",))), GERMAN)
    assert document.blocks[3:7] == (
        Heading(3, "Wohnungen fehlen"),
        Paragraph("Keine Ideen zugeordnet.", Tone.SOFT),
        Heading(3, "Es ist zu laut"),
        Bullets(("Autos",)),
    )


def test_the_same_words_from_two_guests_are_two_bullets(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "leise")), opened=("leise",))
    assert said(compose(results, GERMAN))[2:] == [
        (3, "Ruhe"),
        "leise",
        "leise",
        (3, "Weitere Nennungen"),
        "leise",
    ]


def test_what_was_said_more_than_once_is_one_bullet_with_its_count_in_the_hosts_words(
    results_of: Build,
) -> None:
    results = results_of(("Ruhe", ("leise", "ganz leise", "laut")), opened=("still",))
    document = compose(
        reshaped(results, {2: {"same_as": 1}, 4: {"same_as": 1}, 3: {"wording": "Lärm"}}), GERMAN
    )
    assert said(document)[2:] == [(3, "Ruhe"), "leise (3 \N{MULTIPLICATION SIGN} genannt)", "Lärm"]
    assert document.blocks[-1] == Paragraph("4 von 4 Ideen: 4 zugeordnet.", Tone.SOFT)


def test_the_store_of_themes_stands_behind_all_else_and_is_counted(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)), opened=("offen", "später"))
    changed = reshaped(results, {3: {"parked": True}})
    assert said(compose(changed, GERMAN))[2:] == [
        (3, "Ruhe"),
        "leise",
        (3, "Weitere Nennungen"),
        "offen",
        (3, "Themenspeicher"),
        "später",
    ]
    assert (
        counted(changed) == "3 von 3 Ideen: 1 zugeordnet, 1 unter „Weitere Nennungen“, 1 im Themenspeicher."
    )


def test_a_lead_in_stands_before_the_bullets_and_dissent_behind_them(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)), ("Lärm", ("laut",)), ("Stille", ()))
    topic = results.topics[0]
    first, second, third = topic.groups
    groups = (
        replace(first, cluster=replace(first.cluster, lead_in="Wir brauchen", minority="Nein.\nNie.")),
        replace(second, cluster=replace(second.cluster, minority="")),
        third,
    )
    document = compose(replace(results, topics=(replace(topic, groups=groups),)), GERMAN)
    assert document.blocks[3:-1] == (
        Heading(3, "Ruhe"),
        Paragraph("Wir brauchen", Tone.LEAD),
        Bullets(("leise",)),
        Paragraph("Strittig. Die Sicht der Minderheit: Nein.", Tone.DISSENT),
        Paragraph("Nie.", Tone.DISSENT),
        Heading(3, "Lärm"),
        Bullets(("laut",)),
        Paragraph("Strittig.", Tone.DISSENT),
        Heading(3, "Stille"),
        Paragraph("Keine Ideen zugeordnet.", Tone.SOFT),
    )


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_the_section_alone_begins_on_the_level_that_was_chosen(results_of: Build, level: int) -> None:
    document = minutes(results_of(("Ruhe", ("leise",))), draft(level=level))
    assert headings(document) == [(level, "Ergebnisse"), (level + 1, "Wohnen"), (level + 2, "Ruhe")]


def test_in_whole_minutes_the_results_are_a_chapter_whatever_level_was_chosen(results_of: Build) -> None:
    document = minutes(results_of(("Ruhe", ("leise",))), draft(scope=Scope.PROTOCOL, level=4))
    assert headings(document) == [
        (1, "Protokoll: Café Musterstadt"),
        (2, "Ergebnisse"),
        (3, "Wohnen"),
        (4, "Ruhe"),
    ]
    assert "Café Musterstadt · 12. Mai 2027 · Bürgerhaus" not in paragraphs(document)


def test_an_introduction_is_left_away_where_nobody_wants_it(results_of: Build) -> None:
    results = results_of(("Ruhe", ("a",)), question="Was?", introduction="Text", hosts=((Host("Kim"),),))
    assert paragraphs(minutes(results))[1:-1] == ["Leitfrage: Was?", "Moderation: Kim", "Text"]
    assert paragraphs(minutes(results, draft(introductions=False)))[1:-1] == []
