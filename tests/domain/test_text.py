"""Text hygiene: what people type is kept, what only pretends to be text is not."""

import re
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.errors import Invalid
from workshop.domain.text import (
    IDEA_LIMIT,
    clean_idea,
    clean_line,
    clean_paragraphs,
    limited_line,
    limited_paragraphs,
    require_line,
)

# Made of what goes wrong: single letters next to marks, joiners, controls, surrogates, non-characters.
TRICKY = st.text(
    st.one_of(
        st.sampled_from(
            "ae\u0301\u0308 \t\n\r\x00\x0b\x85\u200b\u200d\u2028\u202e\u2066\ufeff\ufe0f\ufffe😀م"
        ),
        st.characters(),
        st.characters(categories=["Cs"]),
    )
)
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


@pytest.mark.parametrize(
    "text",
    [
        "Kita-Randzeiten",
        "Familie 👩\u200d👩\u200d👧\u200d👦 mitdenken",
        "❤\ufe0f",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "\U0001fa77",  # a heart younger than Python 3.11's Unicode tables
        "مرحبا بكم في المقهى",
        "می\u200cخواهم",  # noqa: RUF001
        "\u200fشكرا\u200e",  # noqa: RUF001
        "שלום",
        "中文想法",
        "<script>alert(1)</script>",
        "# **kein** [Markdown](x)",
        "=1+1",
        "N̈ama",
    ],
)
def test_what_people_write_survives_as_it_is(text: str) -> None:
    assert clean_line(text) == text


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("  zwei   Leerzeichen\tund ein Tab ", "zwei Leerzeichen und ein Tab"),
        ("Zeile eins\r\nZeile zwei\u2028Zeile drei", "Zeile eins Zeile zwei Zeile drei"),
        ("Ku\u0308che", "Küche"),
        ("Ku\u200b\u0308che", "Küche"),
        ("Null\x00 und Escape\x1b[31m", "Null und Escape[31m"),
        ("halb\ud83d", "halb"),
        ("harmlos\u202egnp.exe", "harmlosgnp.exe"),
        ("\u2066isoliert\u2069", "isoliert"),
        ("unsicht\u200bbar\ufeff", "unsichtbar"),
        ("nie\ufffe\U0001ffff ein Zeichen\ufdd0", "nie ein Zeichen"),
    ],
)
def test_traps_are_taken_out(typed: str, clean: str) -> None:
    assert clean_line(typed) == clean


@pytest.mark.parametrize(
    "text",
    [
        *("", " \t\r\n ", "\u200b", "\u200d\u200c", "\ufe0f", "\u3164\u00a0\uffa0", "\u2800"),
        *("\x00\x07", "\u202e", "\ud800", "\u00ad", "\u2063", "\U000e0100"),
    ],
)
def test_a_text_that_shows_nothing_is_empty(text: str) -> None:
    assert (clean_line(text), clean_paragraphs(text)) == ("", "")


@given(TRICKY)
def test_cleaning_a_clean_line_changes_nothing(text: str) -> None:
    once = clean_line(text)
    assert clean_line(once) == once


@given(TRICKY)
def test_cleaning_clean_paragraphs_changes_nothing(text: str) -> None:
    once = clean_paragraphs(text)
    assert clean_paragraphs(once) == once


@given(TRICKY)
def test_a_clean_line_can_be_stored_and_shown_on_one_line(text: str) -> None:
    line = clean_line(text)
    assert FORBIDDEN.findall(line + clean_paragraphs(text).replace("\n", "")) == []
    assert (line, line) == (unicodedata.normalize("NFC", line), " ".join(line.split()))
    assert line.encode("utf-8").decode("utf-8") == line


@given(TRICKY)
def test_a_line_and_paragraphs_hold_the_same_words(text: str) -> None:
    assert clean_line(text) == " ".join(clean_paragraphs(text).split())


def test_paragraphs_keep_their_line_breaks_and_one_empty_line() -> None:
    assert clean_paragraphs("\n Erster \r\n\r\n\r\n\r\nZweiter  Absatz\nmit Umbruch\n\n") == (
        "Erster\n\nZweiter Absatz\nmit Umbruch"
    )


def _refusal(call: Any, *args: Any) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(Invalid) as caught:
        call(*args)
    return caught.value.code, caught.value.values


def test_an_idea_of_a_thousand_characters_is_taken_and_one_more_is_not() -> None:
    assert clean_idea("x" * IDEA_LIMIT + "\u200b") == "x" * IDEA_LIMIT
    assert _refusal(clean_idea, "x" * 1_001) == ("idea-too-long", {"length": 1_001, "limit": 1_000})
    assert _refusal(clean_idea, "x" * 100_000) == ("idea-too-long", {"length": 100_000, "limit": 1_000})


def test_an_idea_without_words_is_refused() -> None:
    assert _refusal(clean_idea, " \u200d ") == ("idea-empty", {})


def test_a_field_is_named_when_it_is_empty_or_too_long() -> None:
    assert _refusal(require_line, " ", "topic-title") == ("field-empty", {"field": "topic-title"})
    too_long = ("field-too-long", {"field": "topic-question", "length": 501, "limit": 500})
    assert _refusal(limited_line, "x" * 501, "topic-question") == too_long
    too_long = ("field-too-long", {"field": "topic-introduction", "length": 5_001, "limit": 5_000})
    assert _refusal(limited_paragraphs, "x" * 5_001, "topic-introduction") == too_long
    assert (limited_line("", "topic-question"), limited_paragraphs(" ", "topic-introduction")) == ("", "")
