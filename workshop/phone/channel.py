"""One channel per topic: a single reader for all its phones, however many listen.

It keeps the latest news, numbered, so that a phone that was away hears what it missed and no more.
"""

import asyncio
import secrets
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.concurrency import run_in_threadpool

from workshop.domain.errors import NotFound, Unavailable
from workshop.live.feed import Feed
from workshop.services.house import House
from workshop.services.picture import News, Picture, compare, picture_topic

# At most two messages a second: one idea told to 500 phones is 500 sendings.
PAUSE = 0.5
MOST_NEWS = 200


class Channel:
    """One topic's news within one event loop. `number` counts them; `ended` when the topic is gone."""

    def __init__(self, house: House, workshop_id: int, topic_id: int) -> None:
        self._house, self._workshop_id, self._topic_id = house, workshop_id, topic_id
        self._news: deque[tuple[int, News]] = deque(maxlen=MOST_NEWS)
        self._turn = asyncio.Condition()
        self._epoch = secrets.token_hex(4)
        self.number = 0
        self.ended = False
        self.picture: Picture

    def mark(self, number: int) -> str:
        """The name of a point in the news, as a phone sends it back."""
        return f"{self._epoch}-{number}"

    def resume(self, mark: str) -> int | None:
        """The number that a mark stands for; None when it is not ours or too long ago."""
        epoch, _, digits = mark.partition("-")
        if epoch != self._epoch or not digits.isdecimal():
            return None
        number = int(digits[:9])
        oldest = self._news[0][0] if self._news else self.number + 1
        return number if oldest - 1 <= number <= self.number else None

    async def after(self, number: int) -> list[tuple[int, News]]:
        """Wait until there is news after `number`, and return it; [] when the channel has ended."""
        async with self._turn:
            await self._turn.wait_for(lambda: self.ended or self.number > number)
            return [(n, news) for n, news in self._news if n > number]

    async def run(self, ready: asyncio.Event) -> None:
        """Read the topic whenever it changes, until cancelled or the topic is gone."""
        listener = self._house.feed.listen(self._workshop_id, self._topic_id)
        try:
            self.picture = await self._look()
            ready.set()
            async for _ in listener.batches(0):
                before, self.picture = self.picture, await self._look()
                await self._tell(compare(before, self.picture))
                await asyncio.sleep(PAUSE)
        except (NotFound, Unavailable):
            # The phones ask for their table themselves, and hear why.
            return
        finally:
            self._house.feed.leave(listener)
            self.ended = True
            ready.set()
            async with self._turn:
                self._turn.notify_all()

    async def _look(self) -> Picture:
        return await run_in_threadpool(picture_topic, self._house, self._workshop_id, self._topic_id)

    async def _tell(self, news: News) -> None:
        if news:
            async with self._turn:
                self.number += 1
                self._news.append((self.number, news))
                self._turn.notify_all()


class _Desk:
    """A channel, its running reader, and how many listen to it."""

    def __init__(self, channel: Channel) -> None:
        self.channel, self.listening, self.ready = channel, 0, asyncio.Event()
        self.task = asyncio.ensure_future(channel.run(self.ready))


_DESKS: dict[tuple[Feed, int], _Desk] = {}


@asynccontextmanager
async def tuned(house: House, workshop_id: int, topic_id: int) -> AsyncIterator[Channel]:
    """Listen to a topic's channel; the last one who leaves closes it."""
    name = (house.feed, topic_id)
    desk = _DESKS.get(name)
    if desk is None or desk.channel.ended:
        desk = _DESKS[name] = _Desk(Channel(house, workshop_id, topic_id))
    desk.listening += 1
    try:
        await desk.ready.wait()
        yield desk.channel
    finally:
        desk.listening -= 1
        if not desk.listening:
            if _DESKS.get(name) is desk:
                del _DESKS[name]
            desk.task.cancel()
            with suppress(asyncio.CancelledError):
                await desk.task
