"""What a desk hears: its whole sheet at once and after every change, and why it ends."""

import asyncio

from starlette.applications import Starlette

from tests.doors import Ear, listen, turned_away
from tests.services.cafe import Cafe
from workshop.services import drafts
from workshop.services.access import set_passphrase
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_workshop


def events(cafe: Cafe) -> str:
    return f"/desk/{cafe.workshop_id}/events"


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

    listen(app, events(cafe), organiser, story)


def test_a_new_passphrase_ends_the_desk_with_a_sentence(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(set_passphrase, cafe.house, "ein anderer Probesatz")
        await asyncio.to_thread(cafe.idea, "Etwas")
        name, data = await ear.event()
        assert (name, bool(data["message"])) == ("gone", True)
        await ear.ended()

    listen(app, events(cafe), organiser, story)


def test_a_deleted_workshop_ends_the_desk(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(delete_workshop, cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
        assert (await ear.event())[0] == "gone"
        await ear.ended()

    listen(app, events(cafe), organiser, story)


def test_nobody_but_the_organiser_listens(app: Starlette, cafe: Cafe, organiser: str, host: str) -> None:
    assert turned_away(app, events(cafe), None) == (403, "sign-in-first")
    assert turned_away(app, events(cafe), host)[0] == 403
    assert turned_away(app, "/desk/999999/events", organiser)[0] == 404
