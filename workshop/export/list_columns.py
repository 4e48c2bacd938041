"""Which columns a list has, by its headings: in German and English, with the words people use for them.

How a heading is spelled does not matter: neither case nor umlauts, signs, numbers or brackets.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from workshop.domain.listing import Column, ListKind

_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]")
_WORDS: dict[Column, str] = {
    Column.TOPIC: "Thema Themen Tischthema Thementitel Themenfeld Topic Topics Table_topic Theme Subject",
    Column.QUESTION: "Leitfrage Leitfragen Frage Fragen Fragestellung Question Questions Key_question"
    " Guiding_question Leading_question",
    Column.INTRODUCTION: "Einführung Einleitung Einstieg Beschreibung Kurzbeschreibung Erläuterung"
    " Hintergrund Impuls Introduction Intro Description Background",
    Column.TABLE: "Tisch Tischnummer Tischnr Tisch_No Nummer_des_Tisches Table Table_number Table_no",
    Column.HOSTS: "Tischmoderation Tischmoderator Tischmoderatorin Tischmoderatorinnen Moderation Moderator"
    " Moderatorin Moderatorinnen Moderierende Gastgeber Gastgeberin Gastgeberinnen Gastgebende"
    " Tischgastgeber Tischgastgeberin Tischleitung Host Hosts Table_host Table_hosts Facilitator"
    " Facilitators",
    Column.FUNCTION: "Funktion Funktionen Rolle Amt Position Funktion_der_Moderation"
    " Funktion_der_Tischmoderation Function Role Job_title",
    Column.NAME: "Name Namen Nachname Familienname Zuname Surname Last_name Family_name",
    Column.FIRST_NAME: "Vorname Vornamen Rufname First_name Given_name Forename",
    Column.INSTITUTION: "Institution Organisation Organization Einrichtung Firma Unternehmen Verein Verband"
    " Behörde Dienststelle Institution_Organisation Organisation_Institution Company Affiliation",
    Column.PERSON: "Teilnehmende Teilnehmer Teilnehmerin Teilnehmerinnen Teilnehmer_in Person Personen Gast"
    " Gäste Vorname_Nachname Vorname_Name Vor_und_Nachname Nachname_Vorname Name_Vorname Participant"
    " Participants Attendee Attendees Guest Guests Full_name First_and_last_name",
}
# A topic's title, unless it is a person's.
_TITLE = ("titel", "title")
_OF_TOPICS = (Column.QUESTION, Column.INTRODUCTION, Column.TABLE, Column.HOSTS)


def _plain(heading: str) -> str:
    """A heading's letters alone; umlauts as their vowels, however they are spelled."""
    text = _BRACKETS.sub("", heading).casefold().replace("ß", "ss")
    text = unicodedata.normalize("NFKD", text)
    letters = "".join(each for each in text if each.isalpha() and not unicodedata.combining(each))
    return re.sub("([aou])e", r"\1", letters)


_KNOWN = {_plain(word): column for column, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True)
class Head:
    """A row of headings: what kind of list stands below it, and which column is where.

    Several columns may hold hosts, and their functions.
    """

    kind: ListKind
    columns: Mapping[int, Column]


def recognise(cells: Mapping[int, str]) -> dict[int, Column]:
    """The known columns among a row's cells, by place; of those that may stand only once, the first."""
    found: dict[int, Column] = {}
    several = (Column.HOSTS, Column.FUNCTION)
    for at in sorted(cells):
        column = _KNOWN.get(_plain(cells[at]))
        if column and (column in several or column not in found.values()):
            found[at] = column
    values = set(found.values())
    if Column.TOPIC not in values and values.intersection(_OF_TOPICS):
        title = next((at for at in sorted(cells) if _plain(cells[at]) in _TITLE), None)
        if title is not None:
            found[title] = Column.TOPIC
    return found


def read_head(cells: Mapping[int, str]) -> Head | None:
    """What a row says as headings; None where the column is missing that a list cannot do without."""
    found = recognise(cells)
    columns = set(found.values())
    if Column.TOPIC in columns:
        # "Thema, Tisch, Name, Funktion": whose name should that be.
        host = Column.HOSTS if Column.HOSTS not in columns else None
        named = {at: host if column is Column.NAME else column for at, column in found.items()}
        people = (Column.FIRST_NAME, Column.INSTITUTION, Column.PERSON)
        return Head(ListKind.CAFE, {at: each for at, each in named.items() if each and each not in people})
    if Column.NAME in columns and Column.FIRST_NAME not in columns:
        # Without a column for first names, names are whole.
        found = {at: Column.PERSON if each is Column.NAME else each for at, each in found.items()}
        columns = set(found.values())
    if Column.NAME in columns or Column.PERSON in columns:
        whole = Column.NAME not in columns
        wanted = (Column.INSTITUTION, *((Column.PERSON,) if whole else (Column.NAME, Column.FIRST_NAME)))
        kept: dict[int, Column] = {}
        for at, column in sorted(found.items()):
            if column in wanted and column not in kept.values():
                kept[at] = column
        return Head(ListKind.PEOPLE, kept)
    return None
