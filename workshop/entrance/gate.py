"""The gate before the passphrase: one guess at a time, a short queue, and nobody beyond it.

Hashing is slow by design; in the threads that serve ideas, a hundred guesses would stop the hall.
"""

from collections.abc import Callable

from anyio import CapacityLimiter, to_thread

from workshop.domain.errors import NotAllowed

LONGEST_QUEUE = 10


class Gate:
    """Lets one guess after the other through, each in a thread apart."""

    def __init__(self) -> None:
        self._limiter = CapacityLimiter(1)
        self._inside = 0

    async def enter(self, guess: Callable[..., str], *args: object) -> str:
        """Run `guess` when its turn comes; raise `NotAllowed` when the queue is full."""
        if self._inside > LONGEST_QUEUE:
            raise NotAllowed("too-many-guesses")
        self._inside += 1
        try:
            return await to_thread.run_sync(guess, *args, limiter=self._limiter)
        finally:
            self._inside -= 1
