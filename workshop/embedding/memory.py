"""What models have delivered, kept in memory only, so that each text is embedded once.

A text is kept as its hash: whoever withdraws an idea leaves no words here either.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from threading import Lock

import numpy as np

from workshop.embedding.vectors import Vectors

MOST_BYTES = 64_000_000
# What Python itself needs for an entry, about.
_OVERHEAD = 300


class Memory:
    """The rows of many texts from several models, at most about `most_bytes`; the oldest go first.

    Threads share it.
    """

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._size = 0
        self._rows: OrderedDict[tuple[str, bytes], Vectors] = OrderedDict()
        self._lock = Lock()

    def recall(self, source: str, texts: Sequence[str]) -> dict[str, Vectors]:
        """The rows that are known of these texts, each of shape (width,)."""
        with self._lock:
            return {text: row for text in set(texts) if (row := self._look_up(source, text)) is not None}

    def keep(self, source: str, rows: Mapping[str, Vectors]) -> None:
        """Keep the row of each text."""
        with self._lock:
            for text, row in rows.items():
                place = (source, _hash(text))
                self._drop(place)
                # A copy, because a view would hold the whole batch that it was cut from.
                self._rows[place] = np.array(row)
                self._size += row.nbytes + _OVERHEAD
            while self._size > self._most:
                self._drop(next(iter(self._rows)))

    def forget(self, source: str) -> None:
        """Drop every row that this model delivered."""
        with self._lock:
            for place in [place for place in self._rows if place[0] == source]:
                self._drop(place)

    def _look_up(self, source: str, text: str) -> Vectors | None:
        place = (source, _hash(text))
        if place not in self._rows:
            return None
        self._rows.move_to_end(place)
        return self._rows[place]

    def _drop(self, place: tuple[str, bytes]) -> None:
        row = self._rows.pop(place, None)
        self._size -= 0 if row is None else row.nbytes + _OVERHEAD


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
