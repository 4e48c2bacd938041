import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workshop.domain.model import Host, Record
from workshop.domain.results import Results, harvest
from workshop.export.document import Bullets, Document, Heading, Paragraph, Tone
from workshop.export.minutes import IncompleteMinutes, compose, require_complete
from workshop.i18n import translator

Build = Callable[..., Results]
GERMAN = translator("de")


def said(document: Document) -> list[tuple[int, str] | str]:
    """Headings as (level, text) and bullets as texts, in order."""
    lines: list[tuple[int, str] | str] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            lines.append((block.level, block.text))
        if isinstance(block, Bullets):
            lines += block.items
    return lines


def counts(results: Results, language: str = "de") -> str:
    last = compose(results, translator(language)).blocks[-1]
    assert isinstance(last, Paragraph)
    return last.text


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
        Paragraph("3 Ideen: 2 zugeordnet, 1 unter „Weitere Nennungen“.", Tone.SOFT),
    )


def test_the_minutes_speak_english_too(results_of: Build) -> None:
    english = translator("en")
    document = compose(results_of(opened=("a",), hosts=((Host("A"), Host("B")),)), english)
    day = english.date(date(2027, 5, 12))
    assert document.blocks[0] == Heading(1, "Results")
    assert document.blocks[1] == Paragraph(f"Café Musterstadt · {day} · Bürgerhaus", Tone.SOFT)
    assert document.blocks[3] == Paragraph("Hosts: A and B")
    assert document.blocks[-1] == Paragraph("1 idea: 1 under “Further points”.", Tone.SOFT)
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


def test_hidden_ideas_are_counted_but_never_printed(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)), hidden=("Beleidigung",))
    document = compose(results, GERMAN)
    assert counts(results) == "2 Ideen: 1 zugeordnet, 1 ausgeblendet."
    assert "Beleidigung" not in repr(document)


@pytest.mark.parametrize(
    ("placed", "opened", "hidden", "sentence"),
    [
        (0, 0, 0, "Es gibt keine Ideen."),
        (1, 0, 0, "1 Idee, zugeordnet."),
        (2, 0, 0, "2 Ideen, alle zugeordnet."),
        (0, 1, 0, "1 Idee: 1 unter „Weitere Nennungen“."),
        (0, 0, 1, "1 Idee: 1 ausgeblendet."),
        (16, 2, 1, "19 Ideen: 16 zugeordnet, 2 unter „Weitere Nennungen“, 1 ausgeblendet."),
    ],
)
def test_the_counts_add_up_in_words(
    results_of: Build, placed: int, opened: int, hidden: int, sentence: str
) -> None:
    results = results_of(("Ruhe", ("leise",) * placed), opened=("o",) * opened, hidden=("h",) * hidden)
    assert counts(results) == sentence


def test_the_same_words_from_two_guests_are_two_bullets(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "leise")), opened=("leise",))
    assert said(compose(results, GERMAN))[2:] == [
        (3, "Ruhe"),
        "leise",
        "leise",
        (3, "Weitere Nennungen"),
        "leise",
    ]


def test_a_document_that_lacks_or_repeats_a_bullet_is_refused(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")))
    require_complete([Bullets(("leise",)), Bullets(("still",))], results, GERMAN)
    for items in (("leise",), ("leise", "leise"), ("leise", "still", "still"), ("leise", "laut")):
        with pytest.raises(IncompleteMinutes):
            require_complete([Bullets(items)], results, GERMAN)


def test_an_idea_in_two_places_stops_the_minutes(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise",)))
    topic = results.topics[0]
    doubled = replace(results, topics=(replace(topic, open=topic.groups[0].ideas),))
    with pytest.raises(IncompleteMinutes):
        compose(doubled, GERMAN)


def test_what_was_said_more_than_once_is_one_bullet_with_its_count_in_the_hosts_words(
    results_of: Build,
) -> None:
    results = results_of(("Ruhe", ("leise", "ganz leise", "laut")), opened=("still",))
    document = compose(
        reshaped(results, {2: {"same_as": 1}, 4: {"same_as": 1}, 3: {"wording": "Lärm"}}), GERMAN
    )
    assert said(document)[2:] == [(3, "Ruhe"), "leise (3 \N{MULTIPLICATION SIGN} genannt)", "Lärm"]
    assert document.blocks[-1] == Paragraph("4 Ideen, alle zugeordnet.", Tone.SOFT)


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
    assert counts(changed) == "3 Ideen: 1 zugeordnet, 1 unter „Weitere Nennungen“, 1 im Themenspeicher."


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
        Paragraph("Wir brauchen"),
        Bullets(("leise",)),
        Paragraph("Strittig. Die Sicht der Minderheit: Nein."),
        Paragraph("Nie."),
        Heading(3, "Lärm"),
        Bullets(("laut",)),
        Paragraph("Strittig."),
        Heading(3, "Stille"),
        Paragraph("Keine Ideen zugeordnet.", Tone.SOFT),
    )


def test_a_joined_idea_that_is_a_bullet_besides_stops_the_minutes(results_of: Build) -> None:
    results = results_of(("Ruhe", ("leise", "still")))
    topic = results.topics[0]
    joined = replace(topic, same={1: (topic.groups[0].ideas[1],)})
    with pytest.raises(IncompleteMinutes):
        compose(replace(results, topics=(joined,)), GERMAN)


def reshaped(results: Results, changes: dict[int, dict[str, object]]) -> Results:
    """The results with these fields of ideas, by id, as the hosts would have changed them."""
    (topic,) = results.topics
    ideas = [idea for group in topic.groups for idea in group.ideas] + [*topic.open, *topic.hidden]
    changed = tuple(replace(idea, **changes.get(idea.id, {})) for idea in ideas)
    clusters = tuple(group.cluster for group in topic.groups)
    return harvest(Record(results.workshop, (topic.topic,), topic.tables, clusters, changed))
