"""How fast one device may send: a bucket of tokens per device, in memory only.

A hall is one address to the outside, so nobody is ever counted by address; a device names itself by
a random id of which only the hash is used here, and nothing of it reaches an idea.
"""

import hashlib
import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

MOST_DEVICES = 50_000


class Pace:
    """Token buckets by name; the least recently used ones are forgotten beyond `MOST_DEVICES`.

    Token bucket as in RFC 2697, section 3, with one colour: `burst` tokens at most, one more per `seconds`.
    """

    def __init__(self, burst: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._burst, self._seconds, self._clock = burst, seconds, clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, name: str) -> int:
        """Take a token and return 0, or return the whole seconds until there is one again."""
        hashed = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
        with self._lock:
            now = self._clock()
            tokens, then = self._buckets.pop(hashed, (float(self._burst), now))
            if self._seconds:
                tokens = min(float(self._burst), tokens + (now - then) / self._seconds)
            else:
                tokens = float(self._burst)
            granted = tokens >= 1
            self._buckets[hashed] = (tokens - 1 if granted else tokens, now)
            if len(self._buckets) > MOST_DEVICES:
                self._buckets.popitem(last=False)
        return 0 if granted else max(1, math.ceil((1 - tokens) * self._seconds))
