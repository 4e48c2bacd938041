"""Codes and keys: short, unmistakable, and unique."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.codes import ALPHABET, clean_code
from workshop.domain.keys import free_key


def test_no_two_characters_of_a_code_look_alike() -> None:
    assert set("0o1il") & set(ALPHABET) == set()
    assert len(set(ALPHABET)) == len(ALPHABET) == 31


@pytest.mark.parametrize("typed", ["ab3def", " AB3-DEF ", "ab3 def", "Ab3\u2013dEf\n", "a\tb3\u2011def"])
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    assert clean_code(typed) == "ab3def"


@given(st.text(st.one_of(st.characters(), st.characters(categories=["Cs", "Cc"]))))
def test_whatever_is_typed_as_a_code_can_be_asked_of_a_database(typed: str) -> None:
    code = clean_code(typed)
    assert code.encode().decode() == code
    assert "\x00" not in code


def test_a_very_long_code_is_cut() -> None:
    assert len(clean_code("x" * 1_000_000)) == 64


def test_the_first_key_that_nobody_has_is_free() -> None:
    assert [free_key("g", taken) for taken in ([], ["g1", "g3"], ["x"])] == ["g1", "g2", "g1"]
