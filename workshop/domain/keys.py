"""The keys by which a workshop file names its topics and clusters.

They are short, stable and unique among their neighbours.
"""

from collections.abc import Iterable
from itertools import count


def free_key(prefix: str, taken: Iterable[str]) -> str:
    """The first of `prefix`1, `prefix`2, … that is not taken."""
    used = set(taken)
    return next(key for key in (f"{prefix}{n}" for n in count(1)) if key not in used)
