"""Whole minutes: what stands before and behind the results, each part where it was entered and wanted."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.export.minutes_parts import behind, draft, headings, minutes, paragraphs
from workshop.domain.minutes import Draft, Scope
from workshop.domain.model import Participant
from workshop.domain.results import Results
from workshop.export.document import Bullets, Grid, Heading, Paragraph, Tone

Build = Callable[..., Results]


def described(results: Results) -> Results:
    workshop = replace(
        results.workshop,
        subtitle="Zukunft gemeinsam",
        agenda=("Begrüßung", "World Café"),
        participants=(Participant("Beispiel", "Erika", "Stadt"), Participant("Muster")),
        attachments=("Flyer",),
    )
    return replace(results, workshop=workshop)


def whole(**choices: bool) -> Draft:
    drafted = draft(scope=Scope.PROTOCOL, **choices)
    return replace(drafted, overview="Erster Absatz.\n\nZweiter Absatz.", recorder="Kim Platzhalter")


def test_whole_minutes_have_everything_in_the_order_of_paper(results_of: Build) -> None:
    document = minutes(described(results_of(("Ruhe", ("leise",)))), whole())
    assert document.blocks == (
        Heading(1, "Protokoll: Café Musterstadt"),
        Paragraph("Zukunft gemeinsam", Tone.SUBTITLE),
        Paragraph("12. Mai 2027 · Bürgerhaus", Tone.SOFT),
        Paragraph("Veranstaltet von Stadt Musterstadt", Tone.SOFT),
        Heading(2, "Überblick"),
        Paragraph("Erster Absatz."),
        Paragraph("Zweiter Absatz."),
        Heading(2, "Tagesablauf"),
        Bullets(("Begrüßung", "World Café")),
        Heading(2, "Teilnehmende"),
        Grid(
            "Teilnehmende",
            ("Name", "Vorname", "Institution"),
            (("Beispiel", "Erika", "Stadt"), ("Muster", "", "")),
        ),
        Heading(2, "Ergebnisse"),
        Heading(3, "Wohnen"),
        Heading(4, "Ruhe"),
        Bullets(("leise",)),
        Paragraph("1 von 1 Idee: 1 zugeordnet.", Tone.SOFT),
        Heading(2, "Anlagen"),
        Bullets(("Flyer",)),
        Paragraph("Protokoll: Kim Platzhalter", Tone.CLOSING),
    )


@pytest.mark.parametrize(
    ("unwanted", "heading"),
    [
        ("overview", "Überblick"),
        ("agenda", "Tagesablauf"),
        ("participants", "Teilnehmende"),
        ("attachments", "Anlagen"),
    ],
)
def test_each_part_can_be_left_away(results_of: Build, unwanted: str, heading: str) -> None:
    results = described(results_of(("Ruhe", ("leise",))))
    everything = headings(minutes(results, whole()))
    assert headings(minutes(results, whole(**{unwanted: False}))) == [
        each for each in everything if each != (2, heading)
    ]


def test_what_nobody_has_entered_has_no_heading(results_of: Build) -> None:
    document = minutes(results_of(day=None), draft(scope=Scope.PROTOCOL))
    assert headings(document) == [(1, "Protokoll: Café Musterstadt"), (2, "Ergebnisse"), (3, "Wohnen")]
    assert paragraphs(document)[0] == "Bürgerhaus"


def test_the_section_alone_has_nothing_around_it(results_of: Build) -> None:
    drafted = replace(whole(), choices=draft().choices)
    document = minutes(described(results_of(("Ruhe", ("leise",)))), drafted)
    assert headings(document) == [(1, "Ergebnisse"), (2, "Wohnen"), (3, "Ruhe")]
    assert "Kim Platzhalter" not in repr(document.blocks)


def test_the_annex_stands_before_the_attachments(results_of: Build) -> None:
    document = minutes(described(results_of(("Ruhe", ("leise",)))), whole(annex=True))
    assert headings(document)[-3:] == [
        (2, "Anhang: alle Nennungen im Wortlaut"),
        (3, "Wohnen"),
        (2, "Anlagen"),
    ]
    assert behind(document, "Anlagen")[-1] == Paragraph("Protokoll: Kim Platzhalter", Tone.CLOSING)


def test_what_a_template_may_say_itself_is_marked(results_of: Build) -> None:
    blocks = minutes(described(results_of()), whole()).blocks
    marked = {each.fields for each in blocks if isinstance(each, Heading | Paragraph)}
    singles = {("TITEL",), ("UNTERTITEL",), ("VERANSTALTER",), ("PROTOKOLL",)}
    assert marked == {(), *singles, ("DATUM", "ORT")}


def test_a_template_gets_the_small_texts_by_their_names(results_of: Build) -> None:
    assert dict(minutes(described(results_of()), whole()).fields) == {
        "TITEL": "Café Musterstadt",
        "UNTERTITEL": "Zukunft gemeinsam",
        "DATUM": "12. Mai 2027",
        "ORT": "Bürgerhaus",
        "VERANSTALTER": "Stadt Musterstadt",
        "PROTOKOLL": "Kim Platzhalter",
        "FREIGABE": "",
    }
