"""What a phone hears, from the stream's first word to the end of the server."""

import asyncio
import datetime as dt
import json
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sse_starlette import ServerSentEvent
from starlette.applications import Starlette

from tests.phone.conftest import Cafe, Send
from tests.phone.listening import following, hear
from tests.serving import start_server, stop_server
from workshop.domain.model import Phase
from workshop.i18n import translator
from workshop.services.clusters import create_cluster, dissolve_cluster
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.house import House
from workshop.services.ideas import hide_ideas
from workshop.services.tables import change_table, remove_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_due, delete_workshop, enter_round

FAR = dt.datetime(2999, 1, 1, tzinfo=dt.UTC)


def test_the_first_event_tells_how_all_stands(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        workshop, topic = cafe.workshop, cafe.topic
        name, told = await following(stream)
        assert (name, told["table"]) == (
            "state",
            {
                "where": f"Tisch 1 · Runde {workshop.current_round} von {len(workshop.rounds)}",
                "number": 1,
                "title": topic.title,
                "question": topic.question,
                "phase": "collect",
                "round": workshop.current_round,
                "rounds": len(workshop.rounds),
                "ends_in": None,
                "accepting": True,
                "message": "",
                "sharing": "table",
                "results": False,
                "earlier": False,
            },
        )
        here = [idea for idea in cafe.ideas if idea.topic_id == topic.id]
        assert [idea["id"] for idea in told["ideas"]] == [idea.id for idea in here]
        used = {str(idea.cluster_id) for idea in here if idea.cluster_id}
        assert used <= set(told["clusters"])

    hear(cafe, story)


def test_a_new_idea_is_told_to_its_table_with_its_words(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        idea = submit_idea(cafe.house, cafe.table.code, "Mehr Bänke").idea
        entry = {"id": idea.id, "cluster": None, "table": 1, "round": idea.round, "text": "Mehr Bänke"}
        assert await following(stream) == ("change", {"ideas": [entry]})

    hear(cafe, story)


def test_changes_that_come_together_are_told_once(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        _, before = await following(stream)
        other = 1 if before["table"]["round"] == 2 else 2
        # While this runs, the loop waits: all of it is there when it goes on.
        for number in (other, before["table"]["round"], other):
            enter_round(cafe.house, ORGANISER, cafe.workshop_id, number)
        cafe.enter(Phase.HARVEST)
        _, after = await following(stream)
        assert list(after) == ["table"]
        assert (after["table"]["phase"], after["table"]["round"]) == ("harvest", other)

    hear(cafe, story)


def test_a_new_phase_is_told_with_its_reason(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        cafe.enter(Phase.HARVEST)
        _, told = await following(stream)
        table = told["table"]
        assert (table["phase"], table["accepting"], table["message"]) == (
            "harvest",
            False,
            translator("de")("phone-wait-harvest"),
        )

    hear(cafe, story)


def test_a_new_round_is_told_with_its_time(cafe: Cafe) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        _, before = await following(stream)
        other = 1 if before["table"]["round"] != 1 else 2
        enter_round(cafe.house, ORGANISER, cafe.workshop_id, other)
        _, told = await following(stream)
        whole = cafe.workshop.rounds[other - 1].minutes * 60
        assert told["table"]["round"] == other
        assert whole - 60 < told["table"]["ends_in"] <= whole

    hear(cafe, story)


def test_what_changes_nothing_for_a_phone_is_not_told(cafe: Cafe) -> None:
    idea = submit_idea(cafe.house, cafe.table.code, "zuerst").idea
    hide_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id], "doppelt")

    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        hide_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id], "anderer Grund")
        other = next(table for table in cafe.tables if table.topic_id != cafe.table.topic_id)
        submit_idea(cafe.house, other.code, "bei einem anderen Thema")
        waiting = asyncio.ensure_future(anext(stream))
        done, _ = await asyncio.wait([waiting], timeout=1.5)
        assert done == set()
        cafe.enter(Phase.HARVEST)
        assert json.loads((await waiting).data)["table"]["phase"] == "harvest"

    hear(cafe, story)


def test_what_hosts_and_authors_do_reaches_the_phones(cafe: Cafe) -> None:
    idea = submit_idea(cafe.house, cafe.table.code, "eins", "key").idea
    entry = {"id": idea.id, "table": 1, "round": idea.round}

    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        cluster = create_cluster(cafe.house, ORGANISER, cafe.topic.id, "Aussage", [idea.id]).cluster
        grouped = entry | {"cluster": cluster.id}
        heard = await following(stream)
        assert heard[1] == {"ideas": [grouped | {"text": "eins"}], "clusters": {str(cluster.id): "Aussage"}}
        change_own_idea(cafe.house, cafe.table.code, "key", "zwei")
        assert (await following(stream))[1] == {"ideas": [grouped | {"text": "zwei"}]}
        hide_ideas(cafe.house, ORGANISER, idea.topic_id, [idea.id], "doppelt")
        assert (await following(stream))[1] == {"ideas": [grouped | {"hidden": True}]}
        dissolve_cluster(cafe.house, ORGANISER, cluster.topic_id, cluster.id)
        heard = await following(stream)
        loose = entry | {"cluster": None, "hidden": True}
        assert heard[1] == {"ideas": [loose], "clusters": {str(cluster.id): None}}
        withdraw_own_idea(cafe.house, cafe.table.code, "key")
        assert (await following(stream))[1] == {"gone": [idea.id]}

    hear(cafe, story)


@pytest.mark.parametrize("way", ["deleted", "due"])
def test_a_workshop_that_is_deleted_ends_the_stream_with_a_sentence(cafe: Cafe, way: str) -> None:
    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        await following(stream)
        if way == "deleted":
            delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, cafe.workshop.title)
        else:
            far = House(cafe.house.store, cafe.house.settings, cafe.house.feed, lambda: FAR)
            assert delete_due(far) == 1
        assert (await following(stream))[0] == "gone"

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
        wanted = {"number": 1, "topic_id": other, "hosts": ()}
        change_table(cafe.house, ORGANISER, cafe.table.id, **wanted, even_so=True)
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
    assert sent[1]["body"].startswith(b"id: ")
    assert b"\nevent: state\ndata: {" in sent[1]["body"]
    assert (listening, cafe.house.feed._listeners) == ([1], set())


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_the_server_ends_although_phones_listen(tmp_path: Path, sign: int) -> None:
    server = start_server(tmp_path / "data")
    try:
        code = json.loads(server.command("links", "1", "--json"))[0]["code"]
        with httpx.stream("GET", f"{server.url}/t/{code}/events", timeout=20) as stream:
            lines = stream.iter_lines()
            assert (stream.status_code, next(lines)[:4], next(lines)) == (200, "id: ", "event: state")
            stop_server(server, sign)
            assert [line for line in lines if line and not line.startswith("data: ")] == []
        assert "ASGI" not in server.log.read_text(encoding="utf-8")
    finally:
        stop_server(server)
