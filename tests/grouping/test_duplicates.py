"""Which ideas say the same, and which must never be taken for it."""

import random
import re
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from tests.grouping.conftest import IDEAS
from workshop.grouping import Duplicate, Reason, find_duplicates, find_duplicates_of

Vary = Callable[[str, random.Random], str]


def _reason(one: str, other: str) -> Reason | None:
    found = find_duplicates([one, other])
    return found[0].reason if found else None


def _in_a_long_word(text: str, rng: random.Random, change: Callable[[str, int], str]) -> str:
    word = rng.choice([w for w in re.findall(r"\w+", text) if len(w) > 4])
    return text.replace(word, change(word, rng.randrange(1, len(word) - 2)), 1)


def _written_out(text: str) -> str:
    return text.translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))


def _reordered(text: str, rng: random.Random) -> str:
    """The phrases "am Ring", "in der Kita" put before or behind the others, as people do."""
    phrases = re.split(r" (?=(?:im|am|an|auf|in|für|zur?|zum|mit|aus|zu|um|des) )", text)
    rng.shuffle(phrases)
    return " ".join(phrases)


def _shuffled(text: str, rng: random.Random) -> str:
    words = text.split()
    rng.shuffle(words)
    return " ".join(words)


VARIANTS: dict[str, Vary] = {
    "swapped letters": lambda t, r: _in_a_long_word(t, r, lambda w, k: w[:k] + w[k + 1] + w[k] + w[k + 2 :]),
    "a doubled letter": lambda t, r: _in_a_long_word(t, r, lambda w, k: w[:k] + w[k] + w[k:]),
    "a missing letter": lambda t, r: _in_a_long_word(t, r, lambda w, k: w[:k] + w[k + 1 :]),
    "a wrong letter": lambda t, r: _in_a_long_word(t, r, lambda w, k: w[:k] + "q" + w[k + 1 :]),
    "a blank in a word": lambda t, r: _in_a_long_word(t, r, lambda w, k: w[: k + 1] + " " + w[k + 1 :]),
    "no hyphen": lambda t, _: t.replace("-", " "),
    "a blank too few": lambda t, _: t.replace(" ", "", 1),
    "capitals": lambda t, _: t.upper(),
    "no capitals": lambda t, _: t.lower(),
    "umlauts written out": lambda t, _: _written_out(t),
    "another order": _reordered,
    "signs": lambda t, _: f"- {t}!!",
}


@pytest.mark.parametrize("vary", VARIANTS.values(), ids=VARIANTS)
def test_of_typing_variants_nearly_all_are_found(vary: Vary) -> None:
    rng = random.Random(7)
    tried = [(idea, vary(idea, rng)) for idea in IDEAS for _ in range(3)]
    found = [_reason(idea, variant) is Reason.SPELLING for idea, variant in tried]
    missed = [pair for pair, hit in zip(tried, found, strict=True) if not hit]
    assert sum(found) / len(found) >= 0.97, missed


def test_words_shuffled_blindly_are_found_but_for_two_that_changed_places() -> None:
    rng = random.Random(7)
    tried = [(idea, _shuffled(idea, rng)) for idea in IDEAS for _ in range(3)]
    assert sum(_reason(*pair) is Reason.SPELLING for pair in tried) / len(tried) >= 0.9


def test_different_ideas_of_a_table_are_not_the_same() -> None:
    assert find_duplicates(IDEAS) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kita-Randzeiten", "Kita Randzeiten"),
        ("Kita-Randzeiten", "Kitarandzeiten"),
        ("Kita Randzeiten", "kitarandzeiten"),
        ("Fahradweg bauen", "Fahrradweg bauen"),
        ("Spielplatz", "Spielplätze"),
        ("Baum", "Bäume"),
        ("Auto", "Autos"),
        ("Bus", "Busse"),
        ("Strasse sanieren", "Straße sanieren"),
        ("Nahverkehr nicht ausbauen", "Nahverkehr nciht ausbauen"),
        ("Keine Parkplätze", "keine parkplaetze"),
        ("Der Park am See", "Park am See"),
    ],
)
def test_a_typing_variant_is_found(one: str, other: str) -> None:
    assert (_reason(one, other), _reason(other, one)) == (Reason.SPELLING, Reason.SPELLING)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mehr Bäume pflanzen", "Bäume pflanzen"),
        ("Kita länger öffnen", "Längere Öffnungszeiten der Kita"),
        ("Schulweg sicherer machen", "Sichere Schulwege"),
        ("Mehr Busse am Abend", "Abends mehr Busse"),
        ("Drei Bänke am See", "3 Bänke am See"),
        ("Freigabe des Stegs für Boote", "Den Steg für Boote freigeben"),
    ],
)
def test_the_same_in_other_words_is_marked_as_a_likely_paraphrase(one: str, other: str) -> None:
    assert (_reason(one, other), _reason(other, one)) == (Reason.PARAPHRASE, Reason.PARAPHRASE)


OPPOSITES = [
    *(("Nahverkehr ausbauen", "Nahverkehr nicht ausbauen"), ("X ausbauen", "X nicht ausbauen")),
    *(("Parkplätze", "keine Parkplätze"), ("Parkplätze am Ring", "Kein Parkplatz am Ring")),
    *(("Parkplätze am Ring", "Nie wieder Parkplätze am Ring"), ("Fest mit Musik", "Fest ohne Musik")),
    *(("Mehr Parkplätze", "Weniger Parkplätze"), ("Parkplätze", "weniger Parkplätze")),
    *(("Parkplätze abschaffen", "Parkplätze anschaffen"), ("Parkplätze", "Parkplätze abschaffen")),
    *(("Stellen ausbauen", "Stellen abbauen"), ("Stellen ausgebaut", "Stellen abgebaut")),
    *(("Tür auf", "Tür zu"), ("Bad öffnen", "Bad schließen"), ("Treffen vor Ostern", "Treffen nach Ostern")),
    *(("Für den Tunnel", "Gegen den Tunnel"), ("Hohe Hecken", "Niedrige Hecken")),
    *(("Sichere Wege", "Unsichere Wege"), ("Bäume pflanzen", "Bäume fällen")),
    *(("Tempo 30", "Tempo 50"), ("Tempo 30", "Tempo 300"), ("1,5 Meter Abstand", "15 Meter Abstand")),
    *(("Zwei Bänke", "Drei Bänke"), ("Treffen am Montag", "Treffen am Freitag")),
    *(("Bäume statt Autos", "Autos statt Bäume"),),
    *(("Mehr Bäume, weniger Autos", "Weniger Bäume, mehr Autos"),),
]
CONFUSABLE = [
    *(("Spielplatz", "Sportplatz"), ("Haus", "Maus"), ("Mehr Räume", "Mehr Bäume"), ("Rad", "Bad")),
    *(
        ("Kasse", "Klasse"),
        ("Rasen", "Rosen"),
        ("Garten", "Karten"),
        ("Kirche", "Küche"),
        ("Licht", "Pflicht"),
    ),
    *(("Grundschule", "Hauptschule"), ("Kinderfest", "Rinderfest"), ("Wein am Markt", "Bein am Markt")),
    *(("Busfahrer", "Radfahrer"), ("Eingang sperren", "Ausgang sperren"), ("Wald", "Wand"), ("Bus", "Bad")),
]


@pytest.mark.parametrize(("one", "other"), OPPOSITES)
def test_opposites_are_never_the_same(one: str, other: str) -> None:
    longer = f"{one} in der Nordstadt", f"{other} in der Nordstadt"
    assert [_reason(one, other), _reason(other, one), _reason(*longer)] == [None, None, None]


@pytest.mark.parametrize(("one", "other"), CONFUSABLE)
def test_two_real_words_are_no_slip_of_each_other(one: str, other: str) -> None:
    assert (_reason(one, other), _reason(other, one)) == (None, None)


def test_what_is_identical_but_for_case_and_signs_is_surest_and_first() -> None:
    texts = ["Sommerfest am See", "Mehr Bäume", "Sommerfset am See", "mehr bäume!"]
    first, second = find_duplicates(texts)
    assert first == Duplicate(1, 3, Reason.SPELLING, 1.0)
    assert (second.first, second.second, second.reason, second.likeness < 1) == (0, 2, Reason.SPELLING, True)


def test_equal_texts_are_found_each_with_each() -> None:
    pairs = [(d.first, d.second, d.likeness) for d in find_duplicates(["Mehr Bäume"] * 4)]
    assert pairs == [(i, j, 1.0) for i in range(4) for j in range(i + 1, 4)]


def test_a_great_many_copies_are_found_each_with_the_first() -> None:
    assert [(d.first, d.second) for d in find_duplicates(["Mehr Bäume"] * 200)] == [
        (0, k) for k in range(1, 200)
    ]


def test_a_great_many_near_variants_are_not_told_each_with_each() -> None:
    rng, idea = random.Random(3), "Breitere Radwege am Ring bauen und sanieren"
    variants = {_in_a_long_word(idea, rng, lambda w, k: w[:k] + w[k] + w[k:]) for _ in range(400)}
    variants |= {_in_a_long_word(idea, rng, lambda w, k: w[:k] + w[k + 1 :]) for _ in range(400)}
    texts = [idea, *sorted(variants)]
    found = find_duplicates(texts)
    assert len(texts) > 25
    assert {k for d in found for k in (d.first, d.second)} == set(range(len(texts)))
    assert len(found) == len(texts) - 1


def test_empty_texts_say_nothing_and_different_emoji_are_different() -> None:
    assert find_duplicates(["", " ", "\n", "!!", "🎉", "🌳", "🎉"]) == [Duplicate(4, 6, Reason.SPELLING, 1.0)]


def test_long_texts_are_read_up_to_their_first_1200_characters() -> None:
    same = "Bäume und Wiesen " * 80
    assert _reason(same + "am Rathaus", same + "am Bahnhof") is Reason.SPELLING
    assert _reason("Bäume am Rathaus", "Kinder ins Museum") is None


def test_a_new_idea_against_the_others_finds_what_all_together_find() -> None:
    others = [*IDEAS, "mehr baeume im Stadtpark pflanzen", "Mieten nicht deckeln"]
    for new in ["Mehr Bäume im Stadtpark pflanzen", "Mieten deckeln!", "Radweg-Lücken schließen", "", "🎉"]:
        found = find_duplicates_of(new, others)
        assert found == [d for d in find_duplicates([*others, new]) if d.second == len(others)]


def test_a_model_lets_a_paraphrase_share_fewer_words() -> None:
    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        return np.eye(4, dtype=np.float32)[[0, 0, 1, 2]][: len(texts)]

    texts = ["Spielplatz sanieren", "Den Spielplatz renovieren", "Mieten deckeln", "Bus am Abend"]
    helped = [(d.first, d.second, d.reason) for d in find_duplicates(texts, embed)]
    assert (find_duplicates(texts), helped) == ([], [(0, 1, Reason.PARAPHRASE)])


def test_a_model_helps_a_new_idea_too() -> None:
    def embed(texts: Sequence[str]) -> NDArray[np.float32]:
        return np.eye(4, dtype=np.float32)[[0, 1, 2, 0]][: len(texts)]

    others = ["Spielplatz sanieren", "Mieten deckeln", "Bus am Abend"]
    helped = find_duplicates_of("Den Spielplatz renovieren", others, embed)
    assert [(d.first, d.second, d.reason) for d in helped] == [(0, 3, Reason.PARAPHRASE)]
    assert find_duplicates_of("Den Spielplatz renovieren", others) == []


def test_bad_input_never_raises(bad: list[str]) -> None:
    found = find_duplicates(bad)
    assert all(0 <= d.first < d.second < len(bad) and 0 <= d.likeness <= 1 for d in found)
    assert all(d.second == len(bad) for d in find_duplicates_of("Mehr Bäume", bad))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=40), max_size=6))
def test_any_texts_give_ordered_pairs(texts: list[str]) -> None:
    found = find_duplicates(texts)
    assert found == sorted(found, key=lambda d: (-d.likeness, d.first, d.second))
    assert len({(d.first, d.second) for d in found}) == len(found)
    assert all(d.first < d.second and 0 < d.likeness <= 1 for d in found)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(IDEAS), st.sampled_from(["nicht", "nie", "keinesfalls"]))
def test_a_negation_put_in_anywhere_makes_another_idea(idea: str, negation: str) -> None:
    words = idea.split()
    for k in range(len(words) + 1):
        assert _reason(idea, " ".join([*words[:k], negation, *words[k:]])) is None
