"""A text as its content words, and the forms that a word may be found by."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.grouping.words import READ_CHARACTERS, content_words, lower_words, stem, stems_to_try


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mehr Bäume für die Stadt!", ("bäume", "stadt")),
        ("Kita-Randzeiten", ("kita", "randzeiten")),
        ("Tempo 30 in der Straße", ("tempo", "straße")),
        ("Bus, Bus, Bahn", ("bus", "bus", "bahn")),
        ("", ()),
        ("🎉 … !", ()),
    ],
)
def test_function_words_numbers_and_signs_carry_no_subject(text: str, words: tuple[str, ...]) -> None:
    assert content_words(text) == words


def test_all_words_are_kept_where_the_sense_is_asked_for() -> None:
    assert lower_words("Nicht mehr als Tempo 30, Kita-Zeiten") == (
        *("nicht", "mehr", "als", "tempo", "30", "kita", "zeiten"),
    )


def test_a_text_is_read_up_to_its_limit_and_a_word_up_to_sixty_letters() -> None:
    assert content_words("x" * READ_CHARACTERS + " Bäume") == ("x" * 60,)
    assert lower_words("y" * READ_CHARACTERS + " Bäume") == ("y" * 60,)


def test_endings_and_umlauts_written_out_have_one_stem() -> None:
    assert {stem(word) for word in ["radweg", "radwege", "radwegen", "radweges"]} == {"radweg"}
    assert {stem(word) for word in ["bäume", "baeume", "bäumen"]} == {"baum"}


@pytest.mark.parametrize(
    ("word", "form"),
    [("autos", "auto"), ("ausgebaut", "ausbau"), ("abzubauen", "abbau"), ("gepflanzt", "pflanz")],
)
def test_plurals_and_participles_are_tried_as_the_words_they_come_from(word: str, form: str) -> None:
    assert form in stems_to_try(word)


@given(st.text(st.characters(codec=None), max_size=80))
def test_any_text_has_lower_words_and_content_words_among_them(text: str) -> None:
    assert set(content_words(text)) <= set(lower_words(text))
