"""What is announced in any thread reaches the ears that it concerns."""

import asyncio
import threading
from collections.abc import Awaitable, Callable

from workshop.live.feed import Change, Feed, Kind, Listener

IDEA = Change(Kind.IDEA, 1, 10)
LAST = Change(Kind.WORKSHOP, 1)


def _announce(feed: Feed, *changes: Change) -> None:
    """From another thread, as services do."""

    def speak() -> None:
        for change in changes:
            feed.announce(change)

    thread = threading.Thread(target=speak)
    thread.start()
    thread.join()


async def _batch(listener: Listener, pause: float = 0) -> tuple[Change, ...]:
    async with asyncio.timeout(5):
        return await anext(listener.batches(pause))


def _run(story: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(story())  # type: ignore[arg-type]


def test_a_change_from_another_thread_reaches_a_listener_in_the_loop() -> None:
    async def story() -> None:
        feed = Feed()
        ear = feed.listen(1, 10)
        waiting = asyncio.create_task(_batch(ear))
        await asyncio.sleep(0)
        _announce(feed, IDEA)
        assert await waiting == (IDEA,)

    _run(story)


def test_each_ear_hears_what_concerns_it_and_nothing_else() -> None:
    async def story() -> None:
        feed = Feed()
        ears = {
            name: feed.listen(*args) for name, args in {"topic": (1, 10), "all": (1,), "far": (2,)}.items()
        }
        other_topic = Change(Kind.BOARD, 1, 11)
        far, far_topic = Change(Kind.WORKSHOP, 2), Change(Kind.IDEA, 2, 10)
        _announce(feed, IDEA, other_topic, far, far_topic, LAST)
        assert {name: await _batch(ear) for name, ear in ears.items()} == {
            "topic": (IDEA, LAST),
            "all": (IDEA, other_topic, LAST),
            "far": (far, far_topic),
        }

    _run(story)


def test_equal_changes_that_wait_together_are_told_once_and_in_order() -> None:
    async def story() -> None:
        feed = Feed()
        ear = feed.listen(1)
        _announce(feed, IDEA, LAST, *[IDEA] * 1_000)
        assert await _batch(ear, pause=0.001) == (IDEA, LAST)

    _run(story)


def test_a_change_after_a_batch_comes_in_the_next_one() -> None:
    async def story() -> None:
        feed = Feed()
        batches = feed.listen(1).batches(0)
        heard = []
        for change in (IDEA, LAST, IDEA):
            _announce(feed, change)
            async with asyncio.timeout(5):
                heard.append(await anext(batches))
        assert heard == [(IDEA,), (LAST,), (IDEA,)]

    _run(story)


def test_an_ear_that_was_given_back_hears_nothing_more() -> None:
    async def story() -> None:
        feed = Feed()
        gone, there = feed.listen(1), feed.listen(1)
        feed.leave(gone)
        feed.leave(gone)
        _announce(feed, IDEA)
        assert await _batch(there) == (IDEA,)
        assert gone._waiting == {}

    _run(story)


def test_a_listener_whose_loop_has_ended_disturbs_nobody() -> None:
    feed = Feed()

    async def listen() -> None:
        feed.listen(1)

    _run(listen)

    async def story() -> None:
        ear = feed.listen(1)
        _announce(feed, IDEA)
        assert await _batch(ear) == (IDEA,)

    _run(story)
