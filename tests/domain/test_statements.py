"""Which headings only name a topic, and which say something; in doubt, none is reproached."""

import pytest

from workshop.domain.statements import is_mere_topic

TOPICS = (
    "Kita und Schule",
    "Mobilität",
    "ÖPNV",
    "Bus & Bahn",
    "Wohnen im Alter",
    "Ausbau der Radwege",
    "Kultur- und Freizeitangebote",
    "Zusammenarbeit mit dem Landkreis",
    "Ehrenamt/Vereine",
    "Ideen für eine erfolgreiche Bündnisarbeit:",
    "Digitalisierung in der Verwaltung",
    "Treffpunkte für Jung und Alt",
    "Sichere Radwege",
    "Vernetzung vor Ort",
    "Arbeit mit kleinen Kindern",
    "Sonstiges",
    "Klima 2030",
    "Öffentlichkeitsarbeit (Presse, Internet)",
    "Beteiligung der Jugend",
    "Finanzierung des Bündnisses",
)
STATEMENTS = (
    "Die Attraktivität der Unternehmen für Fachkräfte muss erhöht werden - besonders im ländlichen Raum",
    "Lokalen Bündnissen muss es besser gelingen, Unternehmen einzubinden durch",
    "Familien gewinnen Zeit, wenn Betreuung zum Arbeitstag passt",
    "Wege in der Stadt werden familientauglich durch",
    "Es fehlen Orte, an denen sich Familien ohne Eintritt treffen",
    "Wer klein anfangen darf, bleibt eher dabei",
    "Anerkennung muss im Alltag spürbar sein",
    "Niemand muss einen Antrag allein am Bildschirm stellen",
    "Radwege ausbauen",
    "Mehr Grün",
    "Kein Auto in der Mitte",
    "Der Bus fährt auch am Abend",
    "Bündnisse stärken Familien",
    "Wir brauchen Räume",
    "Kitas bis achtzehn Uhr öffnen",
    "Vereine sind das Rückgrat der Stadt",
    "Was hilft Eltern?",
    "Bus statt Auto",
    "Nicht ohne die Jugend",
    "Braucht Zeit",
    "die brauchen Räume",
)
ENGLISH_TOPICS = (
    "Childcare and schools",
    "Public transport",
    "Housing for older people",
    "Culture and leisure in rural areas",
    "The role of volunteers",
    "Improving bus services",
)
ENGLISH_STATEMENTS = (
    "Buses must run at night",
    "We need more trees",
    "Build safe cycle paths",
    "Nobody fills in a form alone",
    "Volunteers are the backbone of the town",
    "Families gain time when childcare fits the working day",
    "What helps parents?",
)


@pytest.mark.parametrize("title", TOPICS)
def test_a_heading_of_nouns_is_a_mere_topic(title: str) -> None:
    assert is_mere_topic(title)


@pytest.mark.parametrize("title", STATEMENTS)
def test_a_heading_that_says_something_is_none(title: str) -> None:
    assert not is_mere_topic(title)


@pytest.mark.parametrize("title", ENGLISH_TOPICS)
def test_english_has_its_topics(title: str) -> None:
    assert is_mere_topic(title, "en")


@pytest.mark.parametrize("title", ENGLISH_STATEMENTS)
def test_english_has_its_statements(title: str) -> None:
    assert not is_mere_topic(title, "en")


@pytest.mark.parametrize("title", ["", " ", "-", "???", "kurze wege", "🚲"])
def test_what_nobody_can_read_as_nouns_is_not_reproached(title: str) -> None:
    assert not is_mere_topic(title)


def test_the_limits_are_where_the_docstring_says() -> None:
    # Silenced although they only name a topic, and reproached although it is a sentence.
    assert not is_mere_topic("Sicherheit und kurze Wege")
    assert not is_mere_topic("Play areas and support", "en")
    assert is_mere_topic("Schafft Spielplätze")
