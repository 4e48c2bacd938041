"""What turns an idea round, so that nearly the same words are not the same: refusal, order, affix, number."""

import pytest

from workshop.grouping import Reason, find_duplicates, find_duplicates_of

REFUSED_OTHERWISE = [
    ("Bäume nicht fällen, Parkplätze bauen", "Bäume fällen, Parkplätze nicht bauen"),
    ("Straßen für Menschen, nicht für Autos", "Straßen für Autos, nicht für Menschen"),
    ("Radweg ja, Tunnel nein", "Radweg nein, Tunnel ja"),
    ("Radweg ja, Tunnel nein", "Tunnel ja, Radweg nein"),
    ("Radweg, keine Autos", "Autos, kein Radweg"),
    ("👍 Radweg", "👎 Radweg"),
    ("Radweg 👍", "Radweg 🚫"),
    ("Radweg +", "Radweg -"),
    ("+ Radweg", "- Radweg"),
    ("Radweg", "Radweg -"),
    ("-5 Grad", "5 Grad"),
    ("C++", "C#"),
    ("C++ lernen", "C# lernen"),
    ("C lernen", "C++ lernen"),
    (
        "Wir wollen am Markt die Bäume nicht fällen und mehr Parkplätze bauen",
        "Wir wollen am Markt die Bäume fällen und nicht mehr Parkplätze bauen",
    ),
    (
        "Mit den Jugendlichen reden statt ohne die Eltern zu entscheiden ist wichtig",
        "Ohne die Jugendlichen reden statt mit den Eltern zu entscheiden ist wichtig",
    ),
]
ORDERED_OTHERWISE = [
    (
        "Bitte in der Innenstadt mehr Radwege und weniger Parkplätze anlegen lassen",
        "Bitte in der Innenstadt weniger Radwege und mehr Parkplätze anlegen lassen",
    ),
    (
        "Die Straße vom Bahnhof bis zur Schule soll für Räder frei und für Autos gesperrt sein",
        "Die Straße vom Bahnhof bis zur Schule soll für Autos frei und für Räder gesperrt sein",
    ),
    (
        "Der Bus soll am Abend von Bonn nach Köln öfter fahren",
        "Der Bus soll am Abend von Köln nach Bonn öfter fahren",
    ),
    ("Von Bonn nach Köln", "Von Köln nach Bonn"),
    ("Von Bonn nach Köln fahren", "Von Köln nach Bonn"),
    ("Bus vor Bahn", "Bahn vor Bus"),
    ("Schüler wählen Lehrer", "Lehrer wählen Schüler"),
    ("schüler wählen lehrer", "lehrer wählen schüler"),
    ("Bus lieber als Bahn", "Bahn lieber als Bus"),
    ("Kinder haben Hunde", "Hunde haben Kinder"),
    ("Bänke am See und Bäume am Ring", "Bänke am Ring und Bäume am See"),
    ("Bäume am See Bänke am Ring", "Bäume am Ring Bänke am See"),
    ("Parken, nicht fahren", "Parken nicht, fahren"),
    ("Radweg + Tunnel -", "Radweg - Tunnel +"),
    ("Radweg 👍 Tunnel 👎", "Radweg 👎 Tunnel 👍"),
    ("Hund des Nachbarn", "Nachbar des Hundes"),
    ("Große Bäume und kleine Bänke", "Kleine Bäume und große Bänke"),
    ("Bäume fällen, Parkplätze bauen", "Parkplätze fällen, Bäume bauen"),
]
BUILT_OTHERWISE = [
    ("Gebühren", "gebührenfrei"),
    ("Kita-Gebühren", "Kita gebührenfrei"),
    ("Plastik", "plastikfrei"),
    ("Markt mit Plastik", "Plastikfreier Markt"),
    ("rauchfrei", "rauchen"),
    ("formell", "informell"),
    ("formelle Treffen", "informelle Treffen"),
    ("direkt", "indirekt"),
    ("aktiv", "inaktiv"),
    ("Oststadt", "Weststadt"),
    ("Ostpark", "Westpark"),
    ("Park in der Nordstadt", "Park in der Südstadt"),
    ("Nordring", "Südring"),
    ("Halt Nord", "Halt Süd"),
    ("Buslinie Oststadt", "Buslinie Weststadt"),
]
TOLD_OTHERWISE = [
    ("ein Fest", "zwei Feste"),
    ("eine Bank", "zwei Bänke"),
    ("Eine Bank am See", "Zwei Bänke am See"),
    ("Radweg A", "Radweg B"),
    ("Eintritt frei unter 18", "Eintritt frei über 18"),
    ("unter 18", "über 18"),
    ("Autos aus die Stadt", "Autos in die Stadt"),
    ("Autos aus der Stadt", "Autos in die Stadt"),
    ("Parkplätze an der Schule", "Parkplätze weg von der Schule"),
    ("an der Schule", "weg von der Schule"),
    ("mehr Parkplätze", "zu viele Parkplätze"),
    ("zu wenige Parkplätze", "weniger Parkplätze"),
    ("gut", "net gut"),
    ("Idee gut", "Idee net gut"),
    ("You can swim", "You can't swim"),
    ("can", "can't"),
    ("can swim", "cant swim"),
    ("Fest jährlich", "Fest monatlich"),
    ("jährliches Fest", "monatliches Fest"),
    ("Treffen wöchentlich", "Treffen täglich"),
    ("50 %", "50 €"),
    ("5 Prozent", "5 Euro"),
    ("Kinder ohne Eltern", "Eltern ohne Kinder"),
    ("Tempo 30 statt 50", "Tempo 50 statt 30"),
    ("Lehrer der Schüler", "Schüler der Lehrer"),
    ("Mitbestimmung kein Muss", "Muss keine Mitbestimmung"),
]


def _found(one: str, other: str) -> list[Reason]:
    pairs = [
        *find_duplicates([one, other]),
        *find_duplicates([other, one]),
        *find_duplicates_of(one, [other]),
    ]
    return [found.reason for found in pairs]


@pytest.mark.parametrize(("one", "other"), REFUSED_OTHERWISE)
def test_a_refusal_of_something_else_is_another_idea(one: str, other: str) -> None:
    assert _found(one, other) == []


@pytest.mark.parametrize(("one", "other"), ORDERED_OTHERWISE)
def test_an_order_that_turns_the_direction_is_another_idea(one: str, other: str) -> None:
    assert _found(one, other) == []


@pytest.mark.parametrize(("one", "other"), BUILT_OTHERWISE)
def test_a_prefix_or_suffix_that_turns_a_word_makes_another_idea(one: str, other: str) -> None:
    assert _found(one, other) == []


@pytest.mark.parametrize(("one", "other"), TOLD_OTHERWISE)
def test_another_count_letter_rhythm_or_place_is_no_paraphrase(one: str, other: str) -> None:
    assert _found(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mehr Bäume im Stadtpark pflanzen", "Im Stadtpark mehr Bäume pflanzen"),
        ("Bäume pflanzen, Bänke bauen", "Bänke bauen, Bäume pflanzen"),
        ("Bäume, Bänke und Brunnen", "Brunnen, Bäume und Bänke"),
        ("Theater für Kinder", "Für Kinder Theater"),
        ("Straßen für Menschen, nicht für Autos", "Strassen für Menschen nicht für Autos"),
        ("Bäume nicht fällen", "Bäume nciht fällen"),
        ("Radweg 👍", "Radweg"),
        ("- Radweg", "Radweg"),
        ("Öffnung 16-18 Uhr", "Öffnung 16 - 18 Uhr"),
    ],
)
def test_what_only_wanders_in_a_text_leaves_it_the_same(one: str, other: str) -> None:
    assert _found(one, other) == [Reason.SPELLING] * 3


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tunnel nein", "Nein zum Tunnel"), ("Parkplätze nicht abschaffen", "Keine Abschaffung der Parkplätze")],
)
def test_the_same_refusal_in_other_words_is_a_paraphrase(one: str, other: str) -> None:
    assert _found(one, other) == [Reason.PARAPHRASE] * 3
