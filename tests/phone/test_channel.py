"""One reader for all phones of a topic, however many listen, and nobody left hanging."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import pytest
from sse_starlette import ServerSentEvent

from tests.phone.conftest import Cafe
from workshop.domain.errors import Unavailable
from workshop.domain.model import CafeTable
from workshop.i18n import translator
from workshop.phone import channel
from workshop.phone.events import tell
from workshop.services.guests import submit_idea, visit_table
from workshop.services.picture import Picture, picture_topic

Stream = AsyncIterator[ServerSentEvent]
Told = tuple[str | None, str | None, dict[str, Any]]
REAL_SLEEP = asyncio.sleep


class Room:
    """Phones at the café's tables, within one event loop."""

    def __init__(self, cafe: Cafe) -> None:
        self.cafe = cafe
        self._open: list[Stream] = []

    def listen(self, mark: str = "", table: CafeTable | None = None) -> Stream:
        view = visit_table(self.cafe.house, (table or self.cafe.table).code)
        stream = tell(self.cafe.house, view, translator("de"), mark)
        self._open.append(stream)
        return stream

    async def enter(self, count: int = 1) -> list[Stream]:
        """So many phones, which have all heard how the table stands."""
        streams = [self.listen() for _ in range(count)]
        for name, _, _ in await asyncio.gather(*map(hear, streams)):
            assert name == "state"
        return streams

    def send(self, text: str) -> None:
        submit_idea(self.cafe.house, self.cafe.table.code, text)

    async def leave(self) -> None:
        for stream in self._open:
            await stream.aclose()  # type: ignore[attr-defined]


async def hear(stream: Stream) -> Told:
    event = await anext(stream)
    return event.event, event.id, json.loads(event.data)


def texts(told: Told) -> list[str]:
    return [idea["text"] for idea in told[2]["ideas"]]


def visit(cafe: Cafe, story: Callable[[Room], Coroutine[Any, Any, None]]) -> None:
    """Let the story happen; when everybody has left, no reader may stay behind."""

    async def happen() -> None:
        room = Room(cafe)
        await asyncio.wait_for(story(room), 60)
        await room.leave()

    asyncio.run(happen())
    assert (channel._DESKS, cafe.house.feed._listeners) == ({}, set())


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[Picture]:
    """Every look that a reader takes at the database."""
    taken: list[Picture] = []

    def look(*values: Any) -> Picture:
        taken.append(picture_topic(*values))
        return taken[-1]

    monkeypatch.setattr(channel, "picture_topic", look)
    return taken


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Readers that do not pause."""
    monkeypatch.setattr(channel, "PAUSE", 0)


@pytest.mark.usefixtures("eager")
def test_the_database_is_read_once_for_a_change_however_many_listen(cafe: Cafe, looks: list[Picture]) -> None:
    async def story(room: Room) -> None:
        phones = await room.enter(100)
        assert len(looks) == 1
        for number in (2, 3):
            room.send(f"Idee {number}")
            heard = await asyncio.gather(*map(hear, phones))
            assert [texts(told) for told in heard] == [[f"Idee {number}"]] * 100
            assert len(looks) == number

    visit(cafe, story)


@pytest.mark.usefixtures("eager")
def test_all_tables_of_a_topic_share_a_reader_and_another_topic_has_its_own(
    cafe: Cafe, looks: list[Picture]
) -> None:
    foreign = next(table for table in cafe.tables if table.topic_id != cafe.table.topic_id)

    async def story(room: Room) -> None:
        await room.enter(3)
        elsewhere = room.listen(table=foreign)
        await hear(elsewhere)
        assert [picture.topic.id for picture in looks] == [cafe.table.topic_id, foreign.topic_id]
        submit_idea(cafe.house, cafe.table.code, "hier")
        submit_idea(cafe.house, foreign.code, "dort")
        assert texts(await hear(elsewhere)) == ["dort"]

    visit(cafe, story)


def test_what_comes_during_a_readers_pause_is_read_once_and_told_together(
    cafe: Cafe, looks: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert channel.PAUSE == 0.5

    async def story(room: Room) -> None:
        paused, gate = asyncio.Queue[float](), asyncio.Semaphore(0)

        async def pause(seconds: float) -> None:
            await paused.put(seconds)
            await gate.acquire()

        monkeypatch.setattr(channel.asyncio, "sleep", pause)
        (phone,) = await room.enter()
        room.send("sofort")
        assert texts(await hear(phone)) == ["sofort"]
        assert await paused.get() == channel.PAUSE
        for text in ("eins", "zwei", "drei"):
            room.send(text)
        await REAL_SLEEP(0)
        assert len(looks) == 2
        gate.release()
        assert texts(await hear(phone)) == ["eins", "zwei", "drei"]
        assert (len(looks), await paused.get()) == (3, channel.PAUSE)

    visit(cafe, story)


@pytest.mark.usefixtures("eager")
def test_a_phone_that_was_away_hears_what_it_missed_and_no_more(cafe: Cafe) -> None:
    async def story(room: Room) -> None:
        staying, leaving = room.listen(), room.listen()
        _, first, _ = await hear(leaving)
        await hear(staying)
        await leaving.aclose()  # type: ignore[attr-defined]
        marks = [first]
        for text in ("eins", "zwei", "drei"):
            room.send(text)
            _, mark, _ = await hear(staying)
            marks.append(mark)
        for missed in range(1, 4):
            name, mark, content = await hear(room.listen(str(marks[3 - missed])))
            assert (name, mark) == ("change", marks[3])
            assert [idea["text"] for idea in content["ideas"]] == ["eins", "zwei", "drei"][-missed:]
        up_to_date = room.listen(str(marks[3]))
        waiting = asyncio.ensure_future(hear(up_to_date))
        await REAL_SLEEP(0)
        room.send("vier")
        assert texts(await waiting) == ["vier"]

    visit(cafe, story)


@pytest.mark.usefixtures("eager")
def test_a_mark_that_is_not_known_or_too_old_brings_everything(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel, "MOST_NEWS", 2)

    async def story(room: Room) -> None:
        here = [idea for idea in cafe.ideas if idea.topic_id == cafe.table.topic_id]
        staying = room.listen()
        _, oldest, _ = await hear(staying)
        assert oldest is not None
        for text in ("eins", "zwei", "drei"):
            room.send(text)
            await hear(staying)
        epoch = oldest.partition("-")[0]
        strange = ["", "-", "x", epoch, f"{epoch}-", f"{epoch}--1", f"{epoch}-4", f"{epoch}-{'9' * 5_000}"]
        strange += [f"{epoch}-1e0", f"{epoch}-²", "00000000-1", f"{epoch[::-1]}x-3", oldest]
        for mark in strange:
            name, now, content = await hear(room.listen(mark))
            assert (mark, name, now) == (mark, "state", f"{epoch}-3")
            assert len(content["ideas"]) == len(here) + 3
        name, _, content = await hear(room.listen(f"{epoch}-1"))
        assert (name, [idea["text"] for idea in content["ideas"]]) == ("change", ["zwei", "drei"])

    visit(cafe, story)


@pytest.mark.usefixtures("eager")
def test_the_last_one_who_leaves_closes_the_reader_and_its_marks_end_with_it(
    cafe: Cafe, looks: list[Picture]
) -> None:
    async def story(room: Room) -> None:
        phones = await room.enter(3)
        for phone in phones[:2]:
            await phone.aclose()  # type: ignore[attr-defined]
        assert (len(channel._DESKS), len(cafe.house.feed._listeners)) == (1, 1)
        room.send("noch einer da")
        _, mark, _ = await hear(phones[2])
        await phones[2].aclose()  # type: ignore[attr-defined]
        assert (channel._DESKS, cafe.house.feed._listeners) == ({}, set())
        name, _, _ = await hear(room.listen(str(mark)))
        assert (name, len(looks)) == ("state", 3)

    visit(cafe, story)


@pytest.mark.usefixtures("eager")
@pytest.mark.parametrize("after", [0, 1], ids=["at once", "later"])
def test_a_reader_that_fails_ends_every_stream_and_the_next_phone_gets_a_new_one(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    working = {"looks": after}

    def look(*values: Any) -> Picture:
        if not working["looks"]:
            raise Unavailable("database-locked")
        working["looks"] -= 1
        return picture_topic(*values)

    monkeypatch.setattr(channel, "picture_topic", look)

    async def story(room: Room) -> None:
        phones = await room.enter(5) if after else [room.listen() for _ in range(5)]
        waiting = [asyncio.ensure_future(hear(phone)) for phone in phones]
        await REAL_SLEEP(0)
        room.send("Idee")
        ended = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(each) for each in ended] == [StopAsyncIteration] * 5
        working["looks"] = 1
        name, _, content = await hear(room.listen())
        assert (name, content["ideas"][-1]["text"]) == ("state", "Idee")

    visit(cafe, story)


@pytest.mark.usefixtures("eager")
def test_a_mistake_of_this_program_leaves_no_phone_hanging_and_is_not_hushed_up(
    cafe: Cafe, looks: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story(room: Room) -> None:
        phones = await room.enter(5)
        monkeypatch.setattr(channel, "compare", lambda *_: 1 // 0)
        waiting = [asyncio.ensure_future(hear(phone)) for phone in phones]
        await REAL_SLEEP(0)
        room.send("Idee")
        ended = await asyncio.gather(*waiting, return_exceptions=True)
        kinds = sorted(type(each).__name__ for each in ended)
        assert kinds == ["StopAsyncIteration"] * 4 + ["ZeroDivisionError"]
        assert len(looks) == 2

    visit(cafe, story)


def test_a_phone_that_leaves_before_it_has_heard_anything_leaves_nothing_behind(cafe: Cafe) -> None:
    async def story(room: Room) -> None:
        stream = room.listen()
        waiting = asyncio.ensure_future(hear(stream))
        await REAL_SLEEP(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    visit(cafe, story)
