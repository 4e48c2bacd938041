"""The view "describe": each field is saved on its own, participants line by line, and mistakes are named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from tests.services.cafe import Cafe, open_cafe, refusal
from workshop.domain.errors import Invalid
from workshop.domain.limits import MOST_PARTICIPANTS
from workshop.domain.minutes import Choices, Scope
from workshop.domain.model import Participant
from workshop.domain.text import clean_line
from workshop.i18n import translator
from workshop.services.drafts import choose, read_desk
from workshop.services.house import House
from workshop.services.visitor import ORGANISER
from workshop.ui import minutes_describe
from workshop.ui.minutes_participants import read_participants, write_participants

ALL_LINES = "Gespeichert wird erst, wenn alle Zeilen stimmen."
OVERVIEW, AGENDA, PEOPLE, PAPERS = range(4)


def _screen(workshop_id: int) -> None:
    from workshop.i18n import translator  # noqa: PLC0415
    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.minutes_describe import show_describe  # noqa: PLC0415

    workshop = read_workshop(the_house(), ORGANISER, workshop_id).workshop
    show_describe(translator("de"), ORGANISER, workshop)


@pytest.fixture
def cafe(own_house: House, monkeypatch: pytest.MonkeyPatch) -> Cafe:
    monkeypatch.setattr("workshop.ui.visitor.recognise", lambda *_: ORGANISER)
    # A link to another screen needs the whole application around it.
    monkeypatch.setattr(minutes_describe, "way", lambda *_, **__: None)
    return open_cafe(own_house)


@pytest.fixture
def screen(cafe: Cafe) -> AppTest:
    return AppTest.from_function(_screen, args=(cafe.workshop_id,), default_timeout=60).run()


def pieces(screen: AppTest, kind: str) -> list[str]:
    assert list(screen.exception) == []
    found = [each.body for each in screen.get("html") if f'class="{kind}"' in each.body]
    return [re.sub("<[^>]+>", " ", each) for each in found]


def stored(cafe: Cafe) -> tuple[object, ...]:
    desk = read_desk(cafe.house, ORGANISER, cafe.workshop_id)
    workshop = desk.record.workshop
    return desk.draft.overview, desk.draft.recorder, workshop.agenda, workshop.attachments


def people(cafe: Cafe) -> tuple[Participant, ...]:
    return read_desk(cafe.house, ORGANISER, cafe.workshop_id).record.workshop.participants


def test_each_field_is_saved_on_its_own_and_touches_no_other(screen: AppTest, cafe: Cafe) -> None:
    screen.text_area[OVERVIEW].input("Erster Absatz.\n\nZweiter.").run()
    screen.text_area[AGENDA].input("Begrüßung\n\n  World   Café ").run()
    screen.text_area[PAPERS].input("Flyer").run()
    screen.text_input[0].input("Kim Platzhalter").run()
    assert stored(cafe) == (
        "Erster Absatz.\n\nZweiter.",
        "Kim Platzhalter",
        ("Begrüßung", "World Café"),
        ("Flyer",),
    )
    assert [toast.value for toast in screen.toast] == ["Gespeichert"]


def test_what_is_too_long_stays_in_its_field_with_the_reason(screen: AppTest, cafe: Cafe) -> None:
    screen.text_input[0].input("K" * 501).run()
    assert [each.count("501 Zeichen") for each in pieces(screen, "wrong")] == [1]
    assert (screen.text_input[0].value, stored(cafe)[1]) == ("K" * 501, "")


def test_participants_are_saved_and_shown_as_a_table(screen: AppTest, cafe: Cafe) -> None:
    screen.text_area[PEOPLE].input("Beispiel; Erika; Stadt Musterstadt\nMuster").run()
    assert people(cafe) == (Participant("Beispiel", "Erika", "Stadt Musterstadt"), Participant("Muster"))
    [table] = pieces(screen, "people")
    assert table.split() == [
        *["So", "steht", "es", "im", "Protokoll:", "2", "Personen", "Name", "Vorname", "Institution"],
        *["Beispiel", "Erika", "Stadt", "Musterstadt", "Muster"],
    ]


def test_a_mistake_is_named_by_its_line_and_nothing_is_saved(screen: AppTest, cafe: Cafe) -> None:
    screen.text_area[PEOPLE].input("Beispiel").run()
    screen.text_area[PEOPLE].input("Beispiel; Erika\n\n; Max").run()
    assert [each.strip() for each in pieces(screen, "wrong")] == [
        "Zeile 3: Es fehlt der Name. Er steht am Anfang der Zeile. " + ALL_LINES
    ]
    assert (people(cafe), screen.text_area[PEOPLE].value) == (
        (Participant("Beispiel"),),
        "Beispiel; Erika\n\n; Max",
    )


def test_thousands_are_pasted_from_a_spreadsheet_at_once(screen: AppTest, cafe: Cafe) -> None:
    rows = [f"Name{n}\tVorname\tHaus; Hof {n}" for n in range(MOST_PARTICIPANTS)]
    screen.text_area[PEOPLE].input("\n".join(["Name\tVorname\tInstitution", *rows])).run()
    assert len(people(cafe)) == MOST_PARTICIPANTS == 5_000
    [table] = pieces(screen, "people")
    assert ("Name9" in table, "Name10" in table, "und 4.990 weitere" in table) == (
        True,
        False,
        True,
    )
    screen.text_area[PEOPLE].input("\n".join([*rows, "Eine zu viel"])).run()
    assert [each.count("Mehr als 5.000 Einträge") for each in pieces(screen, "wrong")] == [1]


def test_who_has_chosen_the_section_alone_hears_that_this_is_not_printed(screen: AppTest, cafe: Cafe) -> None:
    assert [each.count("nur der Abschnitt") for each in pieces(screen, "note")] == [1]
    choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(scope=Scope.PROTOCOL))
    screen.run()
    assert pieces(screen, "note") == []


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("", ()),
        ("\n \n", ()),
        ("Muster", (Participant("Muster"),)),
        ("Muster;Max;", (Participant("Muster", "Max"),)),
        ("Muster;;Verein", (Participant("Muster", "", "Verein"),)),
        ("Muster; Max; Verein;;", (Participant("Muster", "Max", "Verein"),)),
        ("Muster\tMax\tHaus; Hof", (Participant("Muster", "Max", "Haus; Hof"),)),
        ("Name; Vorname; Institution\nMuster", (Participant("Muster"),)),
        ("\nName\tVorname\nMuster\tMax", (Participant("Muster", "Max"),)),
        ("Name\tFirst name\tInstitution\nMuster", (Participant("Muster"),)),
        ("Muster\nName;Vorname", (Participant("Muster"), Participant("Name", "Vorname"))),
        ("Muster\r\nBeispiel", (Participant("Muster"), Participant("Beispiel"))),
    ],
)
def test_a_line_is_read_with_semicolons_or_tabs(typed: str, read: tuple[Participant, ...]) -> None:
    assert read_participants(typed) == read


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("; Max", {"line": 1, "reason": "name", "found": 0}),
        ("Muster\nMuster;a;b;c", {"line": 2, "reason": "cells", "found": 4}),
        ("Muster;" + "x" * 501, {"line": 1, "reason": "length", "found": 501}),
    ],
)
def test_a_line_that_cannot_be_read_is_named(typed: str, values: dict[str, object]) -> None:
    assert refusal(read_participants, typed) == "participants-line"
    with pytest.raises(Invalid) as caught:
        read_participants(typed)
    assert caught.value.values == values
    assert len({translator(each).error(caught.value) for each in ("de", "en")}) == 2


LINES = st.text(st.characters(exclude_categories=("Cs",)), max_size=20).map(clean_line)
PARTICIPANTS = st.lists(st.builds(Participant, LINES.filter(bool), LINES, LINES), max_size=5)


@given(people=PARTICIPANTS)
def test_what_is_written_is_read_as_the_same_people(people: list[Participant]) -> None:
    assert read_participants(write_participants(people)) == tuple(people)
