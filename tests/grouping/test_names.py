"""What a group is proposed to be called: the words that people wrote."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.grouping.conftest import IDEAS
from workshop.grouping import Name, group, name, name_groups
from workshop.grouping.surface import used_words

OTHERS = ["Der Bus soll öfter fahren", "Breitere Radwege am Ring", "Mieten deckeln"]


def test_a_title_joins_the_nouns_that_ideas_share() -> None:
    texts = ["Mehr Bäume pflanzen", "Blühwiesen und Bäume am Rathaus", "Blühwiesen anlegen"]
    assert name(texts, OTHERS) == Name("Blühwiesen und Bäume", "Blühwiesen und Bäume am Rathaus")


def test_a_word_is_written_as_most_people_wrote_it() -> None:
    texts = ["Neue Parkplätze am Bad", "Weniger Parkplätze", "Ein Parkplatz für Gäste"]
    assert name(texts, OTHERS).title == "Parkplätze"


@pytest.mark.parametrize(
    ("texts", "title"),
    [
        (["mehr parkplätze", "parkplätze am bahnhof", "parkplätze für gäste"], "Parkplätze"),
        (["MEHR PARKPLÄTZE", "PARKPLÄTZE AM BAHNHOF", "PARKPLÄTZE FÜR GÄSTE"], "Parkplätze"),
        (["Kita-Randzeiten verlängern", "Randzeiten der Kita"], "Kita"),
        (["ÖPNV ausbauen", "Den ÖPNV verbilligen"], "ÖPNV"),
    ],
)
def test_lower_case_capitals_and_hyphens_lead_to_the_same_noun(texts: list[str], title: str) -> None:
    assert name(texts, OTHERS).title == title


def test_an_adjective_alone_names_nothing() -> None:
    texts = ["Schnellere Rechner", "Schnellere Leitungen"]
    assert name(texts, OTHERS) == Name("Schnellere Rechner", "")


def test_where_nothing_is_shared_the_central_idea_alone_is_the_name() -> None:
    assert name(["Sommerfest", "Grillabend mit Musik"], OTHERS) == Name("Sommerfest", "")


def test_what_all_the_others_say_too_names_nothing_first() -> None:
    texts = ["Radweg am Ring beleuchten", "Beleuchtung am Radweg", "Beleuchtung der Brücke"]
    assert name(texts, ["Radweg zu schmal", "Radweg am See", "Radweg sanieren"]).title.startswith(
        "Beleuchtung"
    )


def test_a_long_central_idea_is_cut_between_words() -> None:
    long = "Am Ufer sollen Bänke stehen " * 6
    found = name([long])
    assert (len(found.title) <= 80, found.title[-1], found.title[:-1] in long) == (True, "…", True)
    assert long[len(found.title) - 1] == " "


def test_a_title_of_endless_words_is_still_short() -> None:
    endless = "radwegebau" * 100
    longest = ["Fahrradabstellanlagen" + end * 30 for end in ("ab", "cd", "ef")]
    for texts in ([f"{endless} hier", f"Dort {endless}"], [" ".join(longest)] * 2, longest * 2):
        found = name(texts, OTHERS)
        assert (0 < len(found.title) <= 80, len(found.subtitle) <= 80) == (True, True)


def test_words_are_read_up_to_sixty_letters() -> None:
    long = "Q" + "xyz" * 1_000
    (used,) = used_words([f"Das {long} hier"])
    assert [(len(key), len(form.surface)) for key, form in used.items()] == [(60, 60)]


def test_a_title_is_never_empty_unless_all_texts_are(bad: list[str]) -> None:
    assert bool(name(bad).title) == any(text.strip() for text in bad)


def test_a_title_has_one_to_three_words_of_the_ideas() -> None:
    for found in name_groups(IDEAS, group(IDEAS)).values():
        if found.subtitle:
            words = found.title.replace(" und ", ", ").split(", ")
            assert 1 <= len(words) <= 3
            assert all(word.lower() in " ".join(IDEAS).lower() for word in words)
            assert found.subtitle in IDEAS


def test_every_group_of_an_arrangement_has_a_name_and_what_stands_alone_has_none() -> None:
    labels = [0, 0, 1, -1, 1]
    texts = ["Bäume am See", "Bäume pflanzen", "Busse abends", "Miete", "Busse morgens"]
    assert {k: n.title for k, n in name_groups(texts, labels).items()} == {0: "Bäume", 1: "Busse"}
    assert name_groups(texts, [-1] * 5) == {}


def test_one_group_is_named_as_it_is_within_the_whole_arrangement() -> None:
    labels = [0, 0, 1, -1, 1]
    texts = ["Bäume am See", "Bäume pflanzen", "Busse abends", "Miete", "Busse morgens"]
    assert name([texts[0], texts[1]], [texts[2], texts[3], texts[4]]) == name_groups(texts, labels)[0]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=40), min_size=1, max_size=6))
def test_any_texts_have_a_name_on_one_short_line(texts: list[str]) -> None:
    found = name(texts)
    assert bool(found.title) == any(text.split() for text in texts)
    assert len(found.subtitle) <= 80
    assert "\n" not in found.title + found.subtitle
