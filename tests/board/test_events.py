"""What a board hears: its whole state at once and after every change, and why it ends."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette

from tests import doors
from tests.doors import Ear, turned_away
from tests.services.cafe import Cafe
from workshop.domain.model import Phase
from workshop.services.tables import change_table, remove_table, renew_host_link
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_workshop


def listen(app: Starlette, cafe: Cafe, badge: str | None, story: Callable[[Ear], Awaitable[None]]) -> None:
    doors.listen(app, events(cafe.table.id), badge, story, b"by=board1")


def events(table_id: int) -> str:
    return f"/board/{table_id}/events"


def test_a_board_hears_its_state_at_once_and_every_new_idea(app: Starlette, cafe: Cafe, host: str) -> None:
    async def story(ear: Ear) -> None:
        name, state = await ear.event()
        assert (name, state["open"], state["news"]) == ("state", [], "")
        await asyncio.to_thread(cafe.idea, "Kurze Wege")
        name, state = await ear.event()
        assert [idea["text"] for idea in state["open"]] == ["Kurze Wege"]
        assert state["news"] == "1 neue Idee"

    listen(app, cafe, host, story)


def test_ideas_that_come_together_are_told_together(app: Starlette, cafe: Cafe, host: str) -> None:
    def flood() -> None:
        for n in range(20):
            cafe.idea(f"Idee {n}")

    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(flood)
        heard = []
        while not heard or len(heard[-1]["open"]) < 20:
            heard.append((await ear.event())[1])
        assert len(heard) < 20

    listen(app, cafe, host, story)


def test_a_board_does_not_hear_of_other_topics(app: Starlette, cafe: Cafe, host: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(cafe.idea, "Nebenan", cafe.other_table)
        await asyncio.to_thread(cafe.idea, "Hier")
        _, state = await ear.event()
        assert [idea["text"] for idea in state["open"]] == ["Hier"]

    listen(app, cafe, host, story)


def test_a_board_says_when_its_workshop_closes(app: Starlette, cafe: Cafe, host: str) -> None:
    async def story(ear: Ear) -> None:
        _, state = await ear.event()
        assert (state["may_arrange"], state["reason"]) == (True, "")
        await asyncio.to_thread(cafe.enter, Phase.CLOSED)
        while state["phase"] != "closed":
            _, state = await ear.event()
        assert not state["may_arrange"]
        assert state["reason"]

    listen(app, cafe, host, story)


def test_a_renewed_link_ends_the_board_with_a_sentence(app: Starlette, cafe: Cafe, host: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(renew_host_link, cafe.house, ORGANISER, cafe.table.id)
        name, data = await ear.event()
        assert (name, list(data)) == ("gone", ["message"])
        assert data["message"] == (
            "Ihr Link gilt nicht mehr. Bitte lassen Sie sich von der Organisation den neuen Link geben."
        )

    listen(app, cafe, host, story)


def test_a_removed_table_ends_the_board(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(remove_table, cafe.house, ORGANISER, cafe.table.id)
        told = {"message": "Dieser Tisch wurde von der Organisation entfernt."}
        assert await ear.event() == ("gone", told)

    listen(app, cafe, organiser, story)


def test_a_deleted_workshop_ends_the_board(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(delete_workshop, cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
        assert (await ear.event())[0] == "gone"

    listen(app, cafe, organiser, story)


def test_a_table_that_gets_another_topic_ends_the_stream_so_that_the_script_comes_back(
    app: Starlette, cafe: Cafe, host: str
) -> None:
    def move() -> None:
        change_table(cafe.house, ORGANISER, cafe.table.id, number=1, topic_id=cafe.other_topic.id, hosts=())

    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(move)
        await ear.ended()

    listen(app, cafe, host, story)
    listen(app, cafe, host, _sees_topic("Zweites Thema"))


def _sees_topic(title: str) -> Callable[[Ear], Awaitable[None]]:
    async def story(ear: Ear) -> None:
        assert (await ear.event())[1]["topic"] == title

    return story


def test_strangers_and_hosts_of_other_tables_hear_nothing(app: Starlette, cafe: Cafe, host: str) -> None:
    cafe.idea("Geheim", cafe.other_table)

    assert turned_away(app, events(cafe.table.id), None) == (403, "sign-in-first")
    assert turned_away(app, events(cafe.other_table.id), host) == (403, "not-your-table")
    assert turned_away(app, events(4711), host) == (404, "table-unknown")


def test_whoever_hangs_up_is_forgotten(app: Starlette, cafe: Cafe, host: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        assert len(cafe.house.feed._listeners) == 1

    listen(app, cafe, host, story)
    assert cafe.house.feed._listeners == set()
