"""What an embedding is here, and the check that what a model delivers is one.

Numbers from outside are believed only after they were counted and looked at.
"""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from workshop.domain.embedding import public_part
from workshop.domain.errors import Unavailable

Vectors = NDArray[np.float32]
# Texts in, shape (texts, width) out: one finite row per text, in order; no texts give shape (0, 0).
# What goes wrong is an `Unavailable` with one of the codes "model-…".
Embed = Callable[[Sequence[str]], Vectors]


def as_vectors(found: Any, count: int, source: str) -> Vectors:
    """What a model delivered for `count` texts, shape (count, width); else `Unavailable` "model-wrong"."""
    try:
        rows = np.asarray(found)
    except (TypeError, ValueError) as error:
        raise wrong(source) from error
    # Words that look like numbers, truth values and whole numbers without end are none.
    if rows.dtype.kind not in "fiu" or rows.ndim != 2 or len(rows) != count or not rows.shape[1]:  # noqa: PLR2004
        raise wrong(source)
    with np.errstate(over="ignore"):
        vectors: Vectors = rows.astype(np.float32)
    if not np.isfinite(vectors).all():
        raise wrong(source)
    return vectors


def wrong(source: str) -> Unavailable:
    """The model answers, or is there, but what comes from it is of no use."""
    return Unavailable("model-wrong", source=public_part(source))
