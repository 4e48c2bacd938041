"""What the organiser's screen hears: nothing has come yet, a phone has come, and why it ends."""

import asyncio

from starlette.applications import Starlette

from tests.doors import Ear, listen, turned_away
from tests.services.cafe import Cafe, open_cafe
from workshop.services.access import set_passphrase
from workshop.services.addresses import choose_address, note_arrival, when_tried
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_workshop, enter_round

WAITING = ("state", {"tried": False, "at": None})


def events(cafe: Cafe) -> str:
    return f"/reach/{cafe.workshop_id}/events"


def arrive(cafe: Cafe, host: str = "cafe.test", scheme: str = "http") -> None:
    """A guest's phone has opened the first table's page."""
    workshop = cafe.record().workshop
    note_arrival(
        cafe.house,
        workshop,
        scheme=scheme,
        host=host,
        client="198.51.100.9",
        server="192.0.2.1",
        forwarded=False,
        organiser=False,
    )


def test_the_first_phone_is_heard_and_another_address_has_to_be_tried_anew(
    app: Starlette, cafe: Cafe, organiser: str
) -> None:
    async def story(ear: Ear) -> None:
        assert await ear.event() == WAITING
        await asyncio.to_thread(arrive, cafe)
        at = when_tried(cafe.house, ORGANISER, cafe.workshop_id)
        assert at is not None
        assert await ear.event() == ("state", {"tried": True, "at": at.isoformat()})
        await asyncio.to_thread(choose_address, cafe.house, ORGANISER, "https://haus.test")
        assert await ear.event() == WAITING

    listen(app, events(cafe), organiser, story)


def test_who_comes_later_hears_at_once_that_a_phone_was_here(
    app: Starlette, cafe: Cafe, organiser: str
) -> None:
    async def story(ear: Ear) -> None:
        name, state = await ear.event()
        assert (name, state["tried"]) == ("state", True)

    arrive(cafe)
    listen(app, events(cafe), organiser, story)


def test_ideas_say_nothing_about_phones(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        assert await ear.event() == WAITING
        await asyncio.to_thread(cafe.idea, "Etwas")
        await asyncio.to_thread(arrive, cafe)
        # The idea came first, and nothing was told of it.
        assert (await ear.event())[1]["tried"] is True

    listen(app, events(cafe), organiser, story)


def test_another_events_phone_is_not_this_ones(app: Starlette, cafe: Cafe, organiser: str) -> None:
    other = open_cafe(cafe.house)

    async def story(ear: Ear) -> None:
        assert await ear.event() == WAITING
        await asyncio.to_thread(arrive, other)
        assert when_tried(cafe.house, ORGANISER, other.workshop_id) is not None
        await asyncio.to_thread(enter_round, cafe.house, ORGANISER, cafe.workshop_id, 2)
        assert await ear.event() == WAITING

    listen(app, events(cafe), organiser, story)


def test_a_new_passphrase_ends_the_ear_with_a_sentence(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(set_passphrase, cafe.house, "ein anderer Probesatz")
        await asyncio.to_thread(arrive, cafe)
        name, data = await ear.event()
        assert (name, sorted(data), bool(data["message"])) == ("gone", ["message"], True)
        await ear.ended()

    listen(app, events(cafe), organiser, story)


def test_a_deleted_workshop_ends_the_ear(app: Starlette, cafe: Cafe, organiser: str) -> None:
    async def story(ear: Ear) -> None:
        await ear.event()
        await asyncio.to_thread(delete_workshop, cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
        assert (await ear.event())[0] == "gone"
        await ear.ended()

    listen(app, events(cafe), organiser, story)


def test_nobody_but_the_organiser_listens(app: Starlette, cafe: Cafe, organiser: str, host: str) -> None:
    arrive(cafe)
    assert turned_away(app, events(cafe), None) == (403, "sign-in-first")
    assert turned_away(app, events(cafe), host) == (403, "not-your-role")
    assert turned_away(app, "/reach/999999/events", organiser)[0] == 404
