"""The phone's routes where they really live: beside Streamlit, in one process."""

import json

import httpx
import pytest

from tests.phone.conftest import BROWSER
from tests.serving import Server


@pytest.fixture(scope="module")
def code(server: Server) -> str:
    """The code of the demo's first table."""
    return str(json.loads(server.command("links", "1", "--json"))[0]["code"])


def test_the_page_comes_from_our_routes_and_not_from_streamlit(server: Server, code: str) -> None:
    for path in ("/t", "/t/", f"/t/{code}"):
        answer = httpx.get(server.url + path, headers=BROWSER)
        assert (answer.status_code, "phone.css" in answer.text) == (200, True)
    assert httpx.get(f"{server.url}/t/zzzzzz", headers=BROWSER).status_code == 404


def test_a_stream_is_open_while_ideas_arrive(server: Server, code: str) -> None:
    address = f"{server.url}/t/{code}"
    with httpx.stream("GET", f"{address}/events", headers=BROWSER, timeout=20) as stream:
        told = (json.loads(line[6:]) for line in stream.iter_lines() if line.startswith("data: "))
        assert next(told)["table"]["accepting"] is True
        answer = httpx.post(f"{address}/ideas", json={"text": "Mehr Bänke", "key": "a"})
        assert (answer.status_code, answer.json()["status"]) == (201, "received")
        assert [idea["text"] for idea in next(told)["ideas"]] == ["Mehr Bänke"]
    assert stream.headers["content-type"].startswith("text/event-stream")


def test_an_unknown_code_is_a_sentence_and_no_stack_trace(server: Server) -> None:
    answer = httpx.get(f"{server.url}/t/zzzzzz/events", headers={"Accept": "text/event-stream"})
    assert (answer.status_code, answer.json()["error"]) == (404, "table-unknown")
