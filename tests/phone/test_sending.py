"""What the phone's door takes, as a form and as JSON, and what it says to everything else."""

import json

import pytest

from tests.phone.conftest import BROWSER, Cafe, Send
from workshop.domain.model import Origin, Phase
from workshop.services.tables import remove_table
from workshop.services.visitor import ORGANISER

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def address(cafe: Cafe) -> str:
    return f"/t/{cafe.table.code}/ideas"


def test_a_new_idea_is_answered_with_201_and_what_was_stored(ask: Send, cafe: Cafe, address: str) -> None:
    answer = ask("POST", address, json={"text": "  Mehr\nBänke ", "key": "a"})
    newest = max(cafe.ideas, key=lambda idea: idea.id)
    assert answer.status_code == 201
    assert answer.json() == {
        "id": newest.id,
        "text": "Mehr Bänke",
        "round": newest.round,
        "table": 1,
        "status": "received",
    }
    assert (newest.text, newest.origin, newest.table_id) == ("Mehr Bänke", Origin.PHONE, cafe.table.id)


def test_the_same_key_brings_the_same_idea_back_with_200(ask: Send, cafe: Cafe, address: str) -> None:
    before = len(cafe.ideas)
    first = ask("POST", address, json={"text": "Einmal", "key": "a"})
    second = ask("POST", address, json={"text": "Einmal", "key": "a"})
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json() == first.json()
    assert len(cafe.ideas) == before + 1


def test_ideas_without_a_key_are_each_a_new_one(ask: Send, cafe: Cafe, address: str) -> None:
    before = len(cafe.ideas)
    assert [ask("POST", address, json={"text": "Bänke"}).status_code for _ in range(2)] == [201, 201]
    assert len(cafe.ideas) == before + 2


def test_the_code_may_be_typed_in_capitals_and_with_hyphens(ask: Send, cafe: Cafe) -> None:
    code = cafe.table.code.upper()
    answer = ask("POST", f"/t/{code[:3]}-{code[3:]}/ideas", json={"text": "Bänke"})
    assert answer.status_code == 201


@pytest.mark.parametrize(
    "body",
    [
        b"text=Mehr+B%C3%A4nke&key=a",
        "text=Mehr+Bänke&key=a&extension=x".encode(),
    ],
)
def test_a_form_of_a_script_is_answered_like_json(ask: Send, address: str, body: bytes) -> None:
    kind = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"}
    answer = ask("POST", address, content=body, headers=kind)
    assert (answer.status_code, answer.json()["text"]) == (201, "Mehr Bänke")


def test_a_multipart_form_is_taken_too(ask: Send, address: str) -> None:
    fields = {"text": (None, "Mehr Bänke"), "key": (None, "a")}
    answer = ask("POST", address, files=fields)
    assert (answer.status_code, answer.json()["text"]) == (201, "Mehr Bänke")
    assert ask("POST", address, files=fields).status_code == 200


def test_a_file_is_no_idea(ask: Send, cafe: Cafe, address: str) -> None:
    before = cafe.ideas
    answer = ask("POST", address, files={"text": ("idea.txt", b"Mehr")})
    assert (answer.status_code, answer.json()["error"]) == (422, "request-unreadable")
    assert cafe.ideas == before


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 422, "request-not-json"),
        (b"{", 422, "request-not-json"),
        (b"\xff\xfe\xfa", 422, "request-not-json"),
        (b"[" * 100_000, 422, "request-not-json"),
        (b"[1]", 422, "request-not-object"),
        (b'"Idee"', 422, "request-not-object"),
        (b"{}", 422, "request-missing-key"),
        (b'{"text": 1}', 422, "request-wrong-type"),
        (b'{"text": null}', 422, "request-wrong-type"),
        (b'{"text": ["a"]}', 422, "request-wrong-type"),
        (b'{"text": "a", "key": 1}', 422, "request-wrong-type"),
        (b'{"text": "a", "author": "b"}', 422, "request-unknown-key"),
        (b'{"text": "a", "\\ud800": "b"}', 422, "request-unknown-key"),
        (b'{"text": ""}', 422, "idea-empty"),
        (b'{"text": " \\u200b\\n"}', 422, "idea-empty"),
        (b'{"text": "\\ud800"}', 422, "idea-empty"),
        (json.dumps({"text": "x" * 100_000}).encode(), 422, "idea-too-long"),
        (json.dumps({"text": "a", "key": "k" * 201}).encode(), 422, "key-too-long"),
        (b'{"text": "' + b"x" * 3_000_000 + b'"}', 413, "body-too-large"),
    ],
)
def test_json_that_does_not_fit_is_refused_with_a_sentence(
    ask: Send, cafe: Cafe, address: str, body: bytes, status: int, code: str
) -> None:
    before = cafe.ideas
    answer = ask("POST", address, content=body, headers=JSON)
    assert (answer.status_code, answer.json()["error"]) == (status, code)
    assert answer.json()["message"].endswith(".")
    assert cafe.ideas == before


@pytest.mark.parametrize(
    "kind",
    [
        "",
        "text/plain",
        "application/xml",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "multipart/form-data; boundary=x; charset=unknown",
    ],
)
def test_another_kind_of_body_is_refused(ask: Send, cafe: Cafe, address: str, kind: str) -> None:
    before = cafe.ideas
    answer = ask("POST", address, content=b"text=Idee", headers={"Content-Type": kind})
    assert answer.status_code in (415, 422)
    assert answer.json()["message"].endswith(".")
    assert cafe.ideas == before


def test_the_sentence_comes_in_the_visitors_language(ask: Send, address: str) -> None:
    german = ask("POST", address, json={"text": ""}, headers={"Accept-Language": "de"}).json()
    english = ask("POST", address, json={"text": ""}, headers={"Accept-Language": "en-GB"}).json()
    assert german["error"] == english["error"]
    assert german["message"] != english["message"]


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.HARVEST, Phase.CLOSED])
def test_nothing_is_taken_outside_of_collecting(ask: Send, cafe: Cafe, address: str, phase: Phase) -> None:
    cafe.enter(phase)
    before = cafe.ideas
    answer = ask("POST", address, json={"text": "Zu spät"})
    assert (answer.status_code, answer.json()["error"]) == (403, f"phase-{phase.value}")
    assert cafe.ideas == before


def test_a_lost_answer_is_given_again_even_after_collecting(ask: Send, cafe: Cafe, address: str) -> None:
    first = ask("POST", address, json={"text": "Knapp", "key": "a"})
    cafe.enter(Phase.HARVEST)
    second = ask("POST", address, json={"text": "Knapp", "key": "a"})
    assert (second.status_code, second.json()) == (200, first.json())


def test_an_unknown_code_is_404_for_a_script(ask: Send) -> None:
    answer = ask("POST", "/t/zzzzzz/ideas", json={"text": "Wohin"})
    assert (answer.status_code, answer.json()["error"]) == (404, "table-unknown")


def test_a_table_deleted_meanwhile_is_404_and_stores_nothing(ask: Send, cafe: Cafe, address: str) -> None:
    before = len(cafe.ideas)
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    answer = ask("POST", address, json={"text": "Zu spät"})
    assert (answer.status_code, answer.json()["error"]) == (404, "table-unknown")
    assert len(cafe.ideas) == before


def test_a_key_of_one_table_says_nothing_at_another(ask: Send, cafe: Cafe, address: str) -> None:
    secret = ask("POST", address, json={"text": "Vertraulich", "key": "a"})
    other = next(t for t in cafe.tables if t.id != cafe.table.id)
    answer = ask("POST", f"/t/{other.code}/ideas", json={"text": "Anderes", "key": "a"})
    assert (answer.status_code, answer.json()["text"]) == (201, "Anderes")
    assert secret.json()["id"] != answer.json()["id"]


def test_no_answer_sets_a_cookie(ask: Send, cafe: Cafe, address: str) -> None:
    answers = [
        ask("GET", f"/t/{cafe.table.code}", headers=BROWSER),
        ask("POST", address, json={"text": "Bänke"}),
        ask("POST", address, data={"text": "Bänke"}, headers=BROWSER),
        ask("GET", "/t", headers=BROWSER),
    ]
    assert [a.headers.get("set-cookie") for a in answers] == [None] * 4
