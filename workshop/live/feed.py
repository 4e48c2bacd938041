"""A feed of changes: any thread announces, any number of event loops listen.

Equal changes that wait together are told once, so a slow listener never has a long queue.
"""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What has changed: an idea came in, the board was arranged, the workshop itself, or only its minutes."""

    IDEA = "idea"
    BOARD = "board"
    WORKSHOP = "workshop"
    MINUTES = "minutes"


@dataclass(frozen=True)
class Change:
    """One committed change. `topic_id` None means: every topic of the workshop."""

    kind: Kind
    workshop_id: int
    topic_id: int | None = None


class Listener:
    """One ear on the feed, within one event loop."""

    def __init__(self, workshop_id: int, topic_id: int | None) -> None:
        self._workshop_id = workshop_id
        self._topic_id = topic_id
        self._loop = asyncio.get_running_loop()
        self._waiting: dict[Change, None] = {}
        self._wake = asyncio.Event()

    def concerns(self, change: Change) -> bool:
        """Is this change for this ear? One at a topic does not care about the minutes."""
        if change.workshop_id != self._workshop_id:
            return False
        if self._topic_id is None:
            return True
        return change.kind is not Kind.MINUTES and change.topic_id in (None, self._topic_id)

    def tell(self, change: Change) -> None:
        """Hand a change over, from whatever thread."""
        # A loop that has just closed has nobody listening any more.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._push, change)

    async def batches(self, pause: float) -> AsyncIterator[tuple[Change, ...]]:
        """Changes as they come; those within `pause` seconds come together in one tuple."""
        while True:
            await self._wake.wait()
            if pause:
                await asyncio.sleep(pause)
            self._wake.clear()
            batch = tuple(self._waiting)
            self._waiting.clear()
            yield batch

    def _push(self, change: Change) -> None:
        self._waiting[change] = None
        self._wake.set()


class Feed:
    """Hands every announced change to every listener that it concerns."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()
        self._lock = threading.Lock()

    def announce(self, change: Change) -> None:
        """Tell everybody whom it concerns; never waits for them."""
        with self._lock:
            listeners = [listener for listener in self._listeners if listener.concerns(change)]
        for listener in listeners:
            listener.tell(change)

    def listen(self, workshop_id: int, topic_id: int | None = None) -> Listener:
        """Open an ear within the running event loop; give it back with `leave`."""
        listener = Listener(workshop_id, topic_id)
        with self._lock:
            self._listeners.add(listener)
        return listener

    def leave(self, listener: Listener) -> None:
        """Close an ear."""
        with self._lock:
            self._listeners.discard(listener)
