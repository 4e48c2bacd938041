"""What a phone hears, from the stream's first word to the end of the server."""

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest
from sse_starlette import ServerSentEvent
from starlette.applications import Starlette

from tests.phone.conftest import Cafe, Send
from tests.serving import start_server, stop_server
from workshop.domain.model import Phase
from workshop.i18n import translator
from workshop.phone.events import tell
from workshop.services.ideas import submit_idea, visit_table
from workshop.services.tables import change_table, remove_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round

Story = Callable[[AsyncIterator[ServerSentEvent]], Coroutine[Any, Any, None]]


def hear(cafe: Cafe, story: Story) -> None:
    """Let a phone listen while the story happens; then it leaves, and no ear may stay behind."""

    async def listening() -> None:
        view = visit_table(cafe.house, cafe.table.code)
        stream = tell(cafe.house, view, translator("de"))
        await asyncio.wait_for(story(stream), 30)
        await stream.aclose()  # type: ignore[attr-defined]

    asyncio.run(listening())
    assert cafe.house.feed._listeners == set()


async def following(stream: AsyncIterator[ServerSentEvent]) -> tuple[str | None, dict[str, Any]]:
    event = await anext(stream)
    return event.event, json.loads(event.data)


def test_the_first_event_tells_how_the_table_stands(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        workshop = cafe.workshop
        assert await following(stream) == (
            "table",
            {
                "phase": "collect",
                "round": workshop.current_round,
                "rounds": len(workshop.rounds),
                "accepting": True,
                "message": "",
                "where": f"Tisch 1 · Runde {workshop.current_round} von {len(workshop.rounds)}",
            },
        )

    hear(cafe, story)


def test_changes_that_come_together_are_told_once(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        _, before = await following(stream)
        other = 1 if before["round"] == 2 else 2
        # While this runs, the loop waits: all of it is there when it goes on.
        for number in (other, before["round"], other):
            enter_round(cafe.house, ORGANISER, cafe.workshop_id, number)
        cafe.enter(Phase.HARVEST)
        _, after = await following(stream)
        assert (after["phase"], after["round"]) == ("harvest", other)

    hear(cafe, story)


def test_a_new_phase_is_told_with_its_reason(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        cafe.enter(Phase.HARVEST)
        _, told = await following(stream)
        assert (told["phase"], told["accepting"], told["message"][:24]) == (
            "harvest",
            False,
            "Das Sammeln ist beendet,",
        )

    hear(cafe, story)


def test_a_new_round_is_told(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        _, before = await following(stream)
        other = 1 if before["round"] != 1 else 2
        enter_round(cafe.house, ORGANISER, cafe.workshop_id, other)
        _, told = await following(stream)
        assert told["round"] == other

    hear(cafe, story)


def test_what_changes_nothing_for_a_phone_is_not_told(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        _, before = await following(stream)
        submit_idea(cafe.house, cafe.table.code, "Ein anderer Gast")
        enter_round(cafe.house, ORGANISER, cafe.workshop_id, before["round"])
        waiting = asyncio.ensure_future(anext(stream))
        done, _ = await asyncio.wait([waiting], timeout=1.5)
        assert done == set()
        cafe.enter(Phase.HARVEST)
        assert json.loads((await waiting).data)["phase"] == "harvest"

    hear(cafe, story)


def test_a_table_taken_away_is_told_and_ends_the_stream(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        remove_table(cafe.house, ORGANISER, cafe.table.id)
        name, told = await following(stream)
        assert (name, list(told)) == ("gone", ["message"])
        with pytest.raises(StopAsyncIteration):
            await anext(stream)

    hear(cafe, story)


def test_a_table_with_another_topic_ends_the_stream_so_that_the_phone_comes_back(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        other = next(t.topic_id for t in cafe.tables if t.topic_id != cafe.table.topic_id)
        change_table(cafe.house, ORGANISER, cafe.table.id, number=1, topic_id=other, hosts=())
        with pytest.raises(StopAsyncIteration):
            await anext(stream)

    hear(cafe, story)


def test_an_unknown_code_has_no_stream(ask: Send) -> None:
    answer = ask("GET", "/t/zzzzzz/events", headers={"Accept": "text/event-stream"})
    assert (answer.status_code, answer.json()["error"]) == (404, "table-unknown")


def test_a_phone_that_hangs_up_leaves_no_listener(app: Starlette, cafe: Cafe) -> None:
    sent: list[dict[str, Any]] = []
    listening: list[int] = []

    async def connection() -> None:
        heard = asyncio.Event()

        async def receive() -> dict[str, Any]:
            await heard.wait()
            listening.append(len(cafe.house.feed._listeners))
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)
            if message.get("body"):
                heard.set()

        path = f"/t/{cafe.table.code}/events"
        scope = {
            "type": "http",
            "method": "GET",
            "path": path,
            "query_string": b"",
            "headers": [],
            "root_path": "",
        }
        await asyncio.wait_for(app(scope, receive, send), 30)

    asyncio.run(connection())
    assert sent[1]["body"].startswith(b"event: table\ndata: {")
    assert (listening, cafe.house.feed._listeners) == ([1], set())


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_the_server_ends_although_phones_listen(tmp_path: Path, sign: int) -> None:
    server = start_server(tmp_path / "data")
    try:
        code = json.loads(server.command("links", "1", "--json"))[0]["code"]
        with httpx.stream("GET", f"{server.url}/t/{code}/events", timeout=20) as stream:
            lines = stream.iter_lines()
            assert (stream.status_code, next(lines)) == (200, "event: table")
            stop_server(server, sign)
            assert [line for line in lines if line and not line.startswith("data: ")] == []
        assert "ASGI" not in server.log.read_text(encoding="utf-8")
    finally:
        stop_server(server)
