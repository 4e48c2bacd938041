"""The author's own ideas through the phone's door: followed, changed, taken back, by nobody else."""

from typing import Any

import httpx
import pytest

from tests.phone.conftest import Cafe, Send
from workshop.domain.model import Phase
from workshop.services.clusters import create_cluster
from workshop.services.ideas import hide_ideas
from workshop.services.visitor import ORGANISER

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def address(cafe: Cafe) -> str:
    return f"/t/{cafe.table.code}"


@pytest.fixture
def own(ask: Send, address: str) -> dict[str, Any]:
    """An idea sent under the key "mine"."""
    sent: dict[str, Any] = ask("POST", f"{address}/ideas", json={"text": "Mehr Bänke", "key": "mine"}).json()
    return sent


def _mine(ask: Send, address: str, *keys: str) -> list[Any]:
    answer = ask("POST", f"{address}/mine", json={"keys": keys})
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    ideas: list[Any] = answer.json()["ideas"]
    return ideas


def _stored(cafe: Cafe, idea: dict[str, Any]) -> str:
    return next(each.text for each in cafe.ideas if each.id == idea["id"])


def test_for_each_key_the_phone_hears_what_became_of_its_idea(
    ask: Send, cafe: Cafe, address: str, own: dict[str, Any]
) -> None:
    told = {
        "id": own["id"],
        "text": "Mehr Bänke",
        "round": own["round"],
        "table": 1,
        "status": "on-table",
        "cluster": None,
        "editable": True,
        "withdrawable": True,
    }
    assert _mine(ask, address, "mine", "not mine") == [told, None]
    create_cluster(cafe.house, ORGANISER, cafe.topic.id, "Wege müssen passen", [own["id"]])
    cafe.enter(Phase.HARVEST)
    grouped = {"status": "clustered", "cluster": "Wege müssen passen", "editable": False}
    assert _mine(ask, address, "not mine", "mine") == [None, told | grouped]
    hide_ideas(cafe.house, ORGANISER, cafe.topic.id, [own["id"]], "doppelt")
    assert _mine(ask, address, "mine") == [told | {"status": "hidden", "editable": False}]
    ask("POST", f"{address}/ideas/withdraw", json={"key": "mine"})
    gone = {"text": "", "status": "withdrawn", "editable": False, "withdrawable": False}
    assert _mine(ask, address, "mine") == [told | gone]


@pytest.mark.parametrize("way", ["json", "data"])
def test_an_idea_is_changed_and_withdrawn_as_json_and_as_a_form(
    ask: Send, cafe: Cafe, address: str, own: dict[str, Any], way: str
) -> None:
    changed = ask("POST", f"{address}/ideas/change", **{way: {"key": "mine", "text": " Mehr  Schatten"}})
    assert (changed.status_code, changed.json()) == (
        200,
        {"status": "changed", "id": own["id"], "text": "Mehr Schatten", "round": own["round"]},
    )
    assert _stored(cafe, own) == "Mehr Schatten"
    for _ in range(2):
        gone = ask("POST", f"{address}/ideas/withdraw", **{way: {"key": "mine"}})
        assert (gone.status_code, gone.json()) == (200, {"status": "withdrawn", "id": own["id"]})
    assert _stored(cafe, own) == ""


@pytest.mark.parametrize("form", [{"json": 1}, {"data": 1}], ids=["json", "form"])
def test_a_late_retry_of_a_withdrawn_idea_is_answered_and_brings_nothing_back(
    ask: Send, cafe: Cafe, address: str, own: dict[str, Any], form: dict[str, int]
) -> None:
    ask("POST", f"{address}/ideas/withdraw", json={"key": "mine"})
    before = cafe.ideas
    (way,) = form
    late = ask("POST", f"{address}/ideas", **{way: {"text": "Mehr Bänke", "key": "mine"}})
    assert (late.status_code, late.json()["status"], late.json()["id"]) == (200, "withdrawn", own["id"])
    assert cafe.ideas == before


def test_who_does_not_hold_the_key_is_refused(
    ask: Send, cafe: Cafe, address: str, own: dict[str, Any]
) -> None:
    other = next(table for table in cafe.tables if table.id != cafe.table.id)
    for place, key in ((address, "another"), (address, "MINE"), (f"/t/{other.code}", "mine")):
        for verb, fields in (("change", {"text": "Meins"}), ("withdraw", {})):
            answer = ask("POST", f"{place}/ideas/{verb}", json={"key": key} | fields)
            assert (answer.status_code, answer.json()["error"]) == (404, "idea-not-yours")
        assert _mine(ask, place, key) == [None]
    assert _stored(cafe, own) == "Mehr Bänke"
    assert ask("POST", f"{address}/ideas/change", json={"key": "mine", "text": "Meins"}).status_code == 200


def test_when_the_time_is_over_the_reason_is_said(
    ask: Send, cafe: Cafe, address: str, own: dict[str, Any]
) -> None:
    cafe.enter(Phase.CLOSED)
    for verb in ("change", "withdraw"):
        fields = {"key": "mine"} | ({"text": "Zu spät"} if verb == "change" else {})
        answer = ask("POST", f"{address}/ideas/{verb}", json=fields)
        assert (answer.status_code, answer.json()["error"]) == (403, "phase-closed")
        assert answer.json()["message"].endswith(".")
    assert _stored(cafe, own) == "Mehr Bänke"


@pytest.mark.parametrize(
    ("path", "body", "status", "code"),
    [
        ("mine", b"", 422, "request-not-json"),
        ("mine", b"[]", 422, "request-not-object"),
        ("mine", b"{}", 422, "request-wrong-type"),
        ("mine", b'{"keys": "mine"}', 422, "request-wrong-type"),
        ("mine", b'{"keys": ["mine", 1]}', 422, "request-wrong-type"),
        ("mine", b'{"keys": ["mine"], "all": true}', 422, "request-unknown-key"),
        ("mine", b'{"keys": [' + b'"a",' * 200 + b'"a"]}', 422, "keys-too-many"),
        ("mine", b'{"keys": ["' + b"k" * 201 + b'"]}', 422, "key-too-long"),
        ("mine", b'{"keys": ["' + b"k" * 2_000_000 + b'"]}', 413, "body-too-large"),
        ("ideas/change", b'{"key": "mine"}', 422, "idea-empty"),
        ("ideas/change", b'{"key": "mine", "text": " \\u200b"}', 422, "idea-empty"),
        ("ideas/change", b'{"key": "mine", "text": "' + b"x" * 1_001 + b'"}', 422, "idea-too-long"),
        ("ideas/change", b'{"text": "Meins"}', 404, "idea-not-yours"),
        ("ideas/change", b'{"key": 1, "text": "Meins"}', 422, "request-wrong-type"),
        ("ideas/withdraw", b"{}", 422, "request-missing-key"),
        ("ideas/withdraw", b'{"key": ""}', 422, "request-missing-key"),
        ("ideas/withdraw", b'{"key": "mine", "text": "x"}', 422, "request-unknown-key"),
        ("ideas/withdraw", b'{"key": "\\ud800"}', 404, "idea-not-yours"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence_and_changes_nothing(
    ask: Send, cafe: Cafe, address: str, own: dict[str, Any], path: str, body: bytes, status: int, code: str
) -> None:
    before = cafe.ideas
    answer = ask("POST", f"{address}/{path}", content=body, headers=JSON)
    assert (answer.status_code, answer.json()["error"]) == (status, code)
    assert answer.json()["message"].endswith(".")
    assert (cafe.ideas, _stored(cafe, own)) == (before, "Mehr Bänke")


def test_keys_are_asked_for_in_no_address_and_as_no_form(
    ask: Send, address: str, own: dict[str, Any]
) -> None:
    assert ask("GET", f"{address}/mine?keys=mine").status_code == 405
    form = ask("POST", f"{address}/mine", data={"keys": "mine"})
    assert (form.status_code, form.json()["error"], own["text"]) == (415, "request-kind", "Mehr Bänke")


def test_every_answer_bears_our_mark_and_is_kept_by_no_cache(
    ask: Send, address: str, own: dict[str, Any]
) -> None:
    def post(path: str, **fields: object) -> httpx.Response:
        return ask("POST", address + path, json=fields)

    answers = [
        post("/ideas", text="Neu", key="new"),
        post("/ideas", text="Neu", key="new"),
        post("/ideas", text=""),
        post("/mine", keys=["mine"]),
        post("/mine", keys=1),
        post("/ideas/change", key="mine", text="Anders"),
        post("/ideas/change", key="not mine", text="Anders"),
        post("/ideas/withdraw", key="mine"),
        post("/ideas/withdraw", key="not mine"),
        ask("POST", "/t/zzzzzz/mine", json={"keys": ["mine"]}),
    ]
    marks = {(a.headers["x-tischdecke"], a.headers["cache-control"]) for a in answers}
    assert marks == {("1", "no-store")}
    arrived = [a.json().get("status") for a in answers if a.is_success]
    assert arrived == ["received", "received", "ok", "changed", "withdrawn"]
    assert [a.json().get("status") for a in answers if not a.is_success] == [None] * 5
    assert own["status"] == "received"
