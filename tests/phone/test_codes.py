"""The page where a guest types the code that stands on the table."""

import pytest

from tests.phone.conftest import BROWSER, Send
from tests.phone.reading import Page, show


@pytest.mark.parametrize("typed", ["abc234", " ABC234 ", "abc-234", "abc 234", "http://cafe.test/t/abc234/"])
def test_a_typed_code_leads_to_its_table(ask: Send, typed: str) -> None:
    answer = ask("GET", "/t", params={"code": typed}, headers=BROWSER)
    assert (answer.status_code, answer.headers["location"]) == (303, "/t/abc234")


@pytest.mark.parametrize("typed", ["zzzzzz", "ABC123", "a/b", "%00", "<b>", "🍰" * 100, "x" * 5_000, ".."])
def test_an_unknown_code_is_404_and_stays_in_the_field(ask: Send, typed: str) -> None:
    answer = ask("GET", "/t", params={"code": typed}, headers=BROWSER)
    if answer.status_code == 303:
        answer = ask("GET", answer.headers["location"], headers=BROWSER)
    shown = Page(answer)
    assert answer.status_code == 404
    assert shown.fields["code"]
    assert shown.texts["wrong"].endswith(".")
    assert shown.attributes["code"]["aria-invalid"] == "true"


def test_the_mistyped_code_is_kept_as_it_was_opened(ask: Send) -> None:
    assert show(ask, "/t/ABC123").fields["code"] == "ABC123"


@pytest.mark.parametrize("typed", ["", "   ", " - "])
def test_an_empty_code_is_asked_for_again(ask: Send, typed: str) -> None:
    answer = ask("GET", "/t", params={"code": typed}, headers=BROWSER)
    assert answer.status_code == 422
    assert Page(answer).texts["wrong"] == "Bitte geben Sie den Code ein, der auf Ihrem Tisch steht."


def test_the_page_for_the_code_begins_without_a_complaint(ask: Send) -> None:
    for path in ("/t", "/t/"):
        answer = ask("GET", path, headers=BROWSER)
        assert answer.status_code == 200
        assert "wrong" not in Page(answer).attributes
