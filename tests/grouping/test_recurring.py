"""Which points were said before, and that a person's "no" is heard."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.grouping.conftest import IDEAS, told_by_another_process
from workshop.grouping.duplicates import find_duplicates, find_duplicates_between
from workshop.grouping.recurring import NEAR_ENOUGH, Likeness, Match, recurring

# What two made-up towns wrote down in two years; what stands side by side says the same.
RECURRING = {
    "Die Stadt übernimmt die Kosten für Fortbildungen": "Kosten für Fortbildungen übernimmt die Stadt",
    "Tempo 30 vor allen Kitas und Schulen": "Tempo 30 an Schulen",
    "Spielplatz am Marktplatz mit Schatten": "Mehr Schatten auf den Spielplätzen",
    "Formulare in einfacher Sprache": "Einfache Sprache in allen Anträgen",
    "Betriebe und Kitas stimmen ihre Schließtage ab": "Schließtage der Kitas mit den Betrieben absprechen",
    "Vereinsräume gemeinsam nutzen": "Räume der Vereine gemeinsam nutzen",
    "Offene Turnhalle am Sonntag": "Turnhalle sonntags für Familien öffnen",
    "Termine auch per Telefon buchen": "Telefonische Terminvergabe beibehalten",
}
NEW = (
    "Familiencafé in der Bücherei",
    "Schnuppermonat ohne Mitgliedschaft",
    "Zwei Personen teilen sich ein Amt",
)
FORGOTTEN = ("Mehr Mülleimer am Fluss", "Hundewiese im Stadtpark", "Wochenmarkt auch am Samstag")

texts = st.lists(st.sampled_from([*RECURRING, *RECURRING.values(), *IDEAS, "", "🎉"]), max_size=12)


def test_what_was_said_before_is_found_in_other_words_and_nothing_else_beside_it() -> None:
    now, then = [*RECURRING, *NEW], [*RECURRING.values(), *FORGOTTEN]
    found = {now[each.point]: then[each.earlier] for each in recurring(now, then)}
    assert found == RECURRING


def test_the_same_words_are_sure_and_stand_before_all_that_is_only_near() -> None:
    now = ["Offene Turnhalle am Sonntag", "Mehr Bäume im Stadtpark", "Breitere Radwege am Ring"]
    then = ["Breitere Radwege am Ring!", "mehr bäume im stadtpark", "Turnhalle sonntags für Familien öffnen"]
    found = recurring(now, then)
    assert [(each.point, each.earlier, each.reason, each.sure) for each in found] == [
        (1, 1, Likeness.SPELLING, True),
        (2, 0, Likeness.SPELLING, True),
        (0, 2, Likeness.NEAR, False),
    ]
    assert [each.closeness for each in found[:2]] == [1.0, 1.0]


def test_a_point_stands_beside_its_best_earlier_one_only_and_that_one_beside_no_other() -> None:
    found = recurring(
        ["Radwege im Winter räumen", "Radwege räumen"],
        ["Radwege im Winter räumen", "Kita-Essen frisch kochen"],
    )
    assert [(each.point, each.earlier) for each in found] == [(0, 0)]


def test_what_somebody_called_different_makes_room_for_the_next_best() -> None:
    now, then = ["Radwege im Winter räumen"], ["Radwege im Winter räumen", "Die Radwege im Winter streuen"]
    assert [each.earlier for each in recurring(now, then)] == [0]
    assert [each.earlier for each in recurring(now, then, {(0, 0)})] == [1]
    assert recurring(now, then, {(0, 0), (0, 1)}) == []


def test_the_opposite_is_never_sure_but_may_be_shown() -> None:
    found = recurring(["Den Newsletter der Stadt abschaffen"], ["Den Newsletter der Stadt nicht abschaffen"])
    assert [(each.point, each.earlier, each.sure) for each in found] == [(0, 0, False)]


def test_without_points_or_without_an_earlier_event_nothing_recurs(bad: list[str]) -> None:
    assert (recurring([], bad), recurring(bad, []), recurring(["", " "], ["", " "])) == ([], [], [])


def test_no_text_is_too_strange(bad: list[str]) -> None:
    found = recurring(bad, bad)
    assert len({each.point for each in found}) == len(found)


@given(texts, texts, st.sets(st.tuples(st.integers(0, 11), st.integers(0, 11))))
@settings(max_examples=60, deadline=None)
def test_each_is_matched_once_at_most_the_surest_first_and_never_against_a_no(
    now: list[str], then: list[str], apart: set[tuple[int, int]]
) -> None:
    found = recurring(now, then, apart)
    assert len({each.point for each in found}) == len({each.earlier for each in found}) == len(found)
    assert found == sorted(found, key=lambda each: (not each.sure, -each.closeness))
    assert not apart & {(each.point, each.earlier) for each in found}
    assert all(NEAR_ENOUGH - 1e-6 <= each.closeness <= 1 for each in found)
    assert all(isinstance(each, Match) and now[each.point] and then[each.earlier] for each in found)


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_texts_always_give_the_same_answer(seed: str) -> None:
    code = (
        "from tests.grouping.test_recurring import *;"
        "print([(m.point, m.earlier, round(m.closeness, 4)) for m in recurring([*RECURRING], IDEAS)])"
    )
    here = [(m.point, m.earlier, round(m.closeness, 4)) for m in recurring([*RECURRING], IDEAS)]
    assert told_by_another_process(code, seed).strip() == str(here)


@given(texts, texts)
@settings(max_examples=60, deadline=None)
def test_the_sure_ones_are_those_that_are_found_among_all_of_them(now: list[str], then: list[str]) -> None:
    together = find_duplicates([*now, *then])
    across = {
        (each.first, each.second - len(now)) for each in together if each.first < len(now) <= each.second
    }
    assert {(each.first, each.second) for each in find_duplicates_between(now, then)} == across
