"""A guest without JavaScript changes and takes back an idea by forms alone."""

import re

import httpx
import pytest

from tests.phone.conftest import BROWSER, Cafe, Send
from workshop.domain.model import Phase


@pytest.fixture
def address(cafe: Cafe) -> str:
    return f"/t/{cafe.table.code}"


def sent(ask: Send, address: str, text: str) -> tuple[str, str]:
    """Send an idea by form; the address that shows its receipt, and the key on the page there."""
    answer = ask("POST", f"{address}/ideas", data={"text": text, "key": "der-schluessel"}, headers=BROWSER)
    assert answer.status_code == 303
    return answer.headers["location"], key_on(ask("GET", answer.headers["location"], headers=BROWSER))


def key_on(page: httpx.Response) -> str:
    found = re.search(r'ideas/withdraw"[^>]*>\s*<input type="hidden" name="key" value="([^"]*)"', page.text)
    return found[1] if found else ""


def texts(cafe: Cafe) -> list[str]:
    return [idea.text for idea in cafe.ideas]


def test_the_page_after_sending_offers_to_change_and_to_withdraw_once(ask: Send, address: str) -> None:
    receipt, key = sent(ask, address, "Mehr Bänke")
    assert key == "der-schluessel"
    assert key_on(ask("GET", receipt, headers=BROWSER)) == ""
    assert "Mehr Bänke" in ask("GET", receipt, headers=BROWSER).text


def test_other_words_by_form_take_the_place_of_the_first(ask: Send, cafe: Cafe, address: str) -> None:
    _, key = sent(ask, address, "Mehr Bänke")
    fields = {"key": key, "text": "Mehr Bänke im Schatten"}
    answer = ask("POST", f"{address}/ideas/change", data=fields, headers=BROWSER)
    assert answer.status_code == 303
    page = ask("GET", answer.headers["location"], headers=BROWSER)
    assert ("Mehr Bänke im Schatten" in page.text, key_on(page)) == (True, key)
    assert [text for text in texts(cafe) if "Bänke" in text] == ["Mehr Bänke im Schatten"]


def test_an_idea_is_taken_back_by_form(ask: Send, cafe: Cafe, address: str) -> None:
    _, key = sent(ask, address, "Doch nicht")
    answer = ask("POST", f"{address}/ideas/withdraw", data={"key": key}, headers=BROWSER)
    assert answer.status_code == 303
    assert "zurückgezogen" in ask("GET", answer.headers["location"], headers=BROWSER).text
    assert "Doch nicht" not in texts(cafe)


def test_a_change_that_comes_too_late_keeps_the_words_on_the_page(
    ask: Send, cafe: Cafe, address: str
) -> None:
    _, key = sent(ask, address, "Mehr Bänke")
    cafe.enter(Phase.HARVEST)
    fields = {"key": key, "text": "Noch viel mehr Bänke"}
    answer = ask("POST", f"{address}/ideas/change", data=fields, headers=BROWSER)
    assert (answer.status_code, "Noch viel mehr Bänke" in answer.text) == (403, True)
    assert "Mehr Bänke" in texts(cafe)


def test_somebody_elses_idea_is_not_taken_back_by_form(ask: Send, cafe: Cafe, address: str) -> None:
    sent(ask, address, "Bleibt hier")
    answer = ask("POST", f"{address}/ideas/withdraw", data={"key": "geraten"}, headers=BROWSER)
    assert (answer.status_code, "Bleibt hier" in texts(cafe)) == (404, True)


def test_the_browsers_back_shows_the_used_form_with_its_key(ask: Send, address: str) -> None:
    # With "no-store" it would ask for the page anew, and the same form sent twice were two ideas.
    assert ask("GET", address, headers=BROWSER).headers["cache-control"] == "private, no-cache"
