"""What a desk hears: its whole sheet at once and after every change, and why it ends."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.applications import Starlette

from tests.board.conftest import Ear
from tests.desk.conftest import ear_of
from tests.services.cafe import Cafe
from workshop.services import drafts
from workshop.services.access import set_passphrase
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_workshop


def listen(
    app: Starlette, workshop_id: int, badge: str | None, story: Callable[[Ear], Awaitable[None]]
) -> None:
    async def run() -> None:
        async with ear_of(app, workshop_id, badge) as ear:
            await story(ear)

    asyncio.run(asyncio.wait_for(run(), 20))


def test_a_desk_hears_what_the_board_and_other_desks_do(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        name, state = await ear.event()
        assert (name, [each["text"] for each in state["sections"]]) == (
            "state",
            ["Erstes Thema", "Zweites Thema"],
        )
        await asyncio.to_thread(cafe.idea, "Nebenan", cafe.other_table)
        _, state = await ear.event()
        assert [p["text"] for p in state["sections"][1]["statements"][0]["points"]] == ["Nebenan"]

        at = (cafe.house, ORGANISER, cafe.workshop_id)
        key = f"topic-{cafe.topic.id}"
        await asyncio.to_thread(drafts.reword, *at, key, "Anders", "Erstes Thema")
        _, state = await ear.event()
        assert state["sections"][0]["text"] == "Anders"

    listen(app, cafe.workshop_id, organiser, story)


def test_a_new_passphrase_ends_the_desk_with_a_sentence(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(set_passphrase, cafe.house, "ein anderer Probesatz")
        await asyncio.to_thread(cafe.idea, "Etwas")
        name, data = await ear.event()
        assert (name, bool(data["message"])) == ("gone", True)
        await ear.ended()

    listen(app, cafe.workshop_id, organiser, story)


def test_a_deleted_workshop_ends_the_desk(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(delete_workshop, cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
        assert (await ear.event())[0] == "gone"
        await ear.ended()

    listen(app, cafe.workshop_id, organiser, story)


def test_nobody_but_the_organiser_listens(app: Starlette, cafe: Cafe, organiser: str, host: str) -> None:
    def told(workshop_id: int, badge: str | None) -> tuple[int, str]:
        heard: list[tuple[int, str]] = []

        async def story(ear: Ear) -> None:
            heard.append((ear.status, (await ear.body())["error"]))

        listen(app, workshop_id, badge, story)
        return heard[0]

    assert told(cafe.workshop_id, None) == (403, "sign-in-first")
    assert told(cafe.workshop_id, host)[0] == 403
    assert told(999_999, organiser)[0] == 404
