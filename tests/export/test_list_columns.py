"""Headings are known however people spell them, in German and English."""

import pytest

from workshop.domain.listing import Column, ListKind
from workshop.export.list_columns import read_head

TOPIC, QUESTION, INTRODUCTION = Column.TOPIC, Column.QUESTION, Column.INTRODUCTION
TABLE, HOSTS, FUNCTION = Column.TABLE, Column.HOSTS, Column.FUNCTION
NAME, FIRST_NAME, INSTITUTION, PERSON = (
    Column.NAME,
    Column.FIRST_NAME,
    Column.INSTITUTION,
    Column.PERSON,
)


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (
            ("Thema*", "Leitfrage", "Einführung", "Tisch-Nr.", "Tischmoderation", "Funktion"),
            (TOPIC, QUESTION, INTRODUCTION, TABLE, HOSTS, FUNCTION),
        ),
        (("THEMA", "frage:", "Einfuehrung"), (TOPIC, QUESTION, INTRODUCTION)),
        (
            ("Topic", "Question", "Introduction", "Table", "Hosts", "Function"),
            (TOPIC, QUESTION, INTRODUCTION, TABLE, HOSTS, FUNCTION),
        ),
        (("Thema", "Gastgeber:in"), (TOPIC, HOSTS)),
        (("Thema", "Moderator/in"), (TOPIC, HOSTS)),
        (("Thema", "Moderator*innen (Vor- und Nachname)"), (TOPIC, HOSTS)),
        (("Thema", "Tischmoderation 1", "Tischmoderation 2"), (TOPIC, HOSTS, HOSTS)),
        (("Thema", "Tisch", "Name", "Funktion"), (TOPIC, TABLE, HOSTS, FUNCTION)),
        (("Titel", "Tisch"), (TOPIC, TABLE)),
        (("The\u0301ma", "Einfu\u0308hrung"), (TOPIC, INTRODUCTION)),
    ],
)
def test_a_list_of_topics_is_known_by_its_headings(
    headings: tuple[str, ...], columns: tuple[Column, ...]
) -> None:
    head = read_head(dict(enumerate(headings)))
    assert head is not None
    assert (head.kind, tuple(head.columns[at] for at in sorted(head.columns))) == (ListKind.CAFE, columns)


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        (("Name", "Vorname", "Institution"), (NAME, FIRST_NAME, INSTITUTION)),
        (("Vorname", "Nachname*", "Organisation"), (FIRST_NAME, NAME, INSTITUTION)),
        (("Last name", "First name", "Company"), (NAME, FIRST_NAME, INSTITUTION)),
        (("Teilnehmende",), (PERSON,)),
        (("Teilnehmer:innen", "Einrichtung"), (PERSON, INSTITUTION)),
        (("Vor- und Nachname", "Behoerde"), (PERSON, INSTITUTION)),
        (("Name", "Verein"), (PERSON, INSTITUTION)),
        (("Titel", "Vorname", "Name"), (FIRST_NAME, NAME)),
    ],
)
def test_a_list_of_participants_is_known_by_its_headings(
    headings: tuple[str, ...], columns: tuple[Column, ...]
) -> None:
    head = read_head(dict(enumerate(headings)))
    assert head is not None
    assert (head.kind, tuple(head.columns[at] for at in sorted(head.columns))) == (ListKind.PEOPLE, columns)


@pytest.mark.parametrize(
    "headings", [("Leitfrage", "Tisch"), ("Vorname", "Institution"), ("Datum", "Betrag"), ("",), ("123",)]
)
def test_without_the_column_that_it_needs_a_row_is_no_heading(headings: tuple[str, ...]) -> None:
    assert read_head(dict(enumerate(headings))) is None
