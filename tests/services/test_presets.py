"""The usual cafés to begin with, in each language of the minutes."""

import pytest

from tests.services.cafe import refusal
from workshop.domain.planning import CafeKind
from workshop.domain.text import clean_line
from workshop.i18n import LANGUAGES
from workshop.services.presets import PRESETS, read_preset


def test_there_are_the_four_usual_ones() -> None:
    assert PRESETS == ("strategy", "citizens", "retreat", "school")
    assert [read_preset(name, "de").label for name in PRESETS] == [
        "Strategietreffen",
        "Bürgerwerkstatt",
        "Klausurtagung",
        "Schulkonferenz",
    ]
    assert refusal(read_preset, "wedding", "de") == "preset-unknown"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PRESETS)
def test_each_brings_topics_with_open_questions_and_an_agenda_with_the_cafe(name: str, language: str) -> None:
    preset = read_preset(name, language)
    assert (preset.name, preset.kind, 3 <= len(preset.topics) <= 5) == (name, CafeKind.TOPICS, True)
    words = [preset.label, preset.hint, *preset.agenda]
    words += [word for topic in preset.topics for word in (topic.title, topic.question)]
    assert [clean_line(word) for word in words] == words
    assert len(set(words)) == len(words)
    assert all(topic.question.endswith("?") for topic in preset.topics)
    assert (len(preset.agenda), "World Café" in preset.agenda) == (5, True)


@pytest.mark.parametrize("name", PRESETS)
def test_no_question_can_be_answered_with_yes_or_no(name: str) -> None:
    asking = {
        "de": ("An", "In", "Wie", "Was", "Wer", "Wo", "Woran", "Womit", "Wobei", "Worauf", "Welche"),
        "en": ("How", "What", "Which", "In which"),
    }
    for language, words in asking.items():
        for topic in read_preset(name, language).topics:
            assert topic.question.startswith(words)


def test_a_preset_speaks_the_language_asked_for() -> None:
    german, english = (read_preset("retreat", language) for language in ("de", "en"))
    assert (german.topics[0].title, english.topics[0].title) == ("Was uns trägt", "What carries us")
