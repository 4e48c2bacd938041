"""What an event's card says about how much it holds."""

import pytest

from workshop.i18n import translator


@pytest.mark.parametrize(
    ("language", "tables", "ideas", "expected"),
    [
        ("de", 0, 0, "0 Tische · 0 Ideen"),
        ("de", 1, 26, "1 Tisch · 26 Ideen"),
        ("de", 4, 1, "4 Tische · 1 Idee"),
        ("en", 0, 0, "0 tables · 0 ideas"),
        ("en", 1, 26, "1 table · 26 ideas"),
        ("en", 4, 1, "4 tables · 1 idea"),
    ],
)
def test_one_is_one_and_all_others_are_many(language: str, tables: int, ideas: int, expected: str) -> None:
    assert translator(language)("event-holds", tables=tables, ideas=ideas) == expected
