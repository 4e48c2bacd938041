"""The word fields, and how a word or a compound is found in them."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.config import ROOT
from workshop.grouping.vocabulary import fields_of, parts, vocabulary
from workshop.grouping.words import stem

FILES = sorted((ROOT / "workshop" / "grouping" / "fields").glob("*"))
_LEGAL = re.compile(r"(?=.*[a-zäöüß])[a-z0-9äöüßéèêàâçñ]+(?:[- ][a-z0-9äöüß]+)*|[a-zäöüß]{5,}\*")


def _fields(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_of_fields_is_well_formed(path: Path) -> None:
    assert path.suffix == ".txt"
    for line in _fields(path):
        name, colon, listed = line.partition(": ")
        words = [word.strip() for word in listed.split(",")]
        illegal = [word for word in words if not _LEGAL.fullmatch(word)]
        twice = [word for word, times in Counter(words).items() if times > 1]
        assert (bool(name), colon, illegal, twice) == (True, ": ", [], []), line[:60]


def test_no_two_fields_of_an_area_have_one_name() -> None:
    for path in FILES:
        names = [line.partition(":")[0] for line in _fields(path)]
        assert len(names) == len(set(names)), path.name


def test_every_field_of_every_file_is_read() -> None:
    known = vocabulary()
    assert len(known.areas) == sum(len(_fields(path)) for path in FILES)
    assert sorted(set(known.areas)) == list(range(len(FILES)))
    assert 0 < len(known.general) < len(known.areas)


def test_two_words_of_one_subject_share_a_field() -> None:
    for one, other in [("party", "disco"), ("kita", "krippe")]:
        assert fields_of(one) & fields_of(other), (one, other)


def test_an_ending_a_participle_and_a_derivation_are_found_by_their_word() -> None:
    assert fields_of("bäumen") == fields_of("baum") != frozenset()
    assert fields_of("busse") & fields_of("bus")


def test_a_compound_is_its_head_and_its_modifier() -> None:
    assert {stem(part.word) for part in parts("museumskonzert")} == {"museum", "konzert"}
    assert max(parts("museumskonzert"), key=lambda part: part.weight).word == "konzert"


def test_an_unknown_word_has_no_field_and_no_part() -> None:
    assert (fields_of("xyzzyq"), parts("xyzzyq"), fields_of(""), parts("")) == (
        frozenset(),
        (),
        frozenset(),
        (),
    )


@given(st.text(max_size=60))
def test_the_parts_of_any_word_are_known_and_weigh_up_to_one(word: str) -> None:
    assert all(0 < part.weight <= 1 and fields_of(part.word) for part in parts(word))
