"""Who is answered in which language, and what a language does to dates and directions."""

from datetime import date
from pathlib import Path

import pytest

from workshop.config import ROOT
from workshop.i18n import GUEST_LANGUAGES, Translator, choose_language, translator


def test_an_unknown_key_is_an_error_and_an_unknown_language_is_german() -> None:
    with pytest.raises(KeyError):
        Translator("en")("no-such-key")
    assert translator("tlh").language == "de"
    assert Translator("fr")("minutes-results") == "Ergebnisse"


def test_a_date_is_said_in_words() -> None:
    day = date(2018, 8, 27)
    assert {language: translator(language).date(day) for language in GUEST_LANGUAGES} == {
        "de": "27. August 2018",
        "de-simple": "27. August 2018",
        "en": "27 August 2018",
        "tr": "27 Ağustos 2018",
        "uk": "27 серпня 2018\u202fр.",  # noqa: RUF001
        "ar": "27 أغسطس 2018",
        "ru": "27 августа 2018\u202fг.",  # noqa: RUF001
    }


def test_only_arabic_runs_from_right_to_left() -> None:
    assert {language for language in GUEST_LANGUAGES if translator(language).direction == "rtl"} == {"ar"}


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("tr-TR,tr;q=0.9,en;q=0.8", "tr"),
        ("uk-UA,ru;q=0.5", "uk"),
        ("ar-SY", "ar"),
        ("ru", "ru"),
        ("fr,en;q=0.5", "en"),
        ("de-CH", "de"),
        ("fr", "de"),
    ],
)
def test_a_guest_is_answered_in_one_of_the_guests_languages(accept: str, language: str) -> None:
    assert choose_language(accept, GUEST_LANGUAGES) == language


@pytest.mark.parametrize(
    ("accept", "language"),
    [
        ("", "de"),
        ("*", "de"),
        ("fr,it;q=0.8", "de"),
        ("en-GB,en;q=0.9", "en"),
        ("fr,en;q=0.5,de;q=0.4", "en"),
        ("de;q=0.3, EN;q=0.7", "en"),
        ("de-AT,en;q=0.9", "de"),
        ("en;q=0", "de"),
        ("en;q=viel", "de"),
        (";;;,,,=;q", "de"),
    ],
)
def test_the_browsers_wish_is_granted_where_it_can_be(accept: str, language: str) -> None:
    assert choose_language(accept) == language


def test_the_catalogue_lies_where_the_translator_looks() -> None:
    assert sorted(path.name for path in Path(ROOT / "workshop" / "locale").iterdir()) == sorted(
        GUEST_LANGUAGES
    )
