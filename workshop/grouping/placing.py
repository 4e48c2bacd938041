"""Where a new idea belongs: the clusters that stand, likeliest first.

An idea is held against each cluster's centre, its title and members together (Rocchio's classifier).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from workshop.grouping.vectors import Embed, vectors

Standing = tuple[str, Sequence[str]]
"""A cluster as it stands: its title, "" where it has none, and the texts of its ideas."""

# Keeps a cluster of one short idea from looking like the surest of all.
_CAUTION = 0.2
_TITLE = 2.0
_NOTHING_IN_COMMON = 0.02


def rank(text: str, clusters: Sequence[Standing], embed: Embed | None = None) -> list[int]:
    """Every cluster's index once, the likeliest place for `text` first; ties in the order given."""
    near = closeness([text], clusters, embed)[0]
    return [int(k) for k in np.argsort(-near, kind="stable")]


def suggest(
    texts: Sequence[str], clusters: Sequence[Standing], most: int = 3, embed: Embed | None = None
) -> list[list[int]]:
    """For each new idea up to `most` clusters' indexes, likeliest first; none it shares nothing with."""
    return [
        [int(k) for k in np.argsort(-row, kind="stable")[:most] if row[k] > _NOTHING_IN_COMMON]
        for row in closeness(texts, clusters, embed)
    ]


def closeness(
    texts: Sequence[str], clusters: Sequence[Standing], embed: Embed | None = None
) -> NDArray[np.float64]:
    """How near each text is to each cluster's centre: (texts, clusters), about 0 to 1."""
    placed = [text for title, members in clusters for text in (title, *members)]
    if not texts or not placed:
        return np.zeros((len(texts), len(clusters)))
    found = vectors([*placed, *texts], embed)
    owner = np.repeat(np.arange(len(clusters)), [1 + len(members) for _, members in clusters])
    weight = np.ones(len(placed), np.float32)
    weight[np.cumsum([0, *(1 + len(members) for _, members in clusters[:-1])])] = _TITLE
    sums = sparse.csr_array((weight, (owner, np.arange(len(placed)))), shape=(len(clusters), len(placed)))
    exact = sums @ found.exact[: len(placed)]
    vague = sums @ found.vague[: len(placed)]
    squares = sparse.csr_array((exact.data**2, exact.indices, exact.indptr), exact.shape)
    size = squares.sum(1) + (vague**2).sum(1)
    near = (found.exact[len(placed) :] @ exact.T).toarray() + found.vague[len(placed) :] @ vague.T
    found_near: NDArray[np.float64] = near / np.sqrt(size + _CAUTION)
    return found_near
