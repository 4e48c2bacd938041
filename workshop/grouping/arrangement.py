"""A whole table arranged into a handful of groups, as a proposal for a host to accept in part or whole.

Ideas are joined with their nearest ones, likeness flows along these ties, and the tree is cut where the
groups hold together best.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from workshop.grouping.vectors import Embed, Floats, vectors
from workshop.grouping.words import content_words

ALONE = -1
_NEIGHBOURS = 14
_FLOW = 0.85
_STEPS = 8
_RESOLUTION = 1.2
_SWEEPS = 20
_WORTH_MOVING = 1e-9
# Refining takes the most time, so only the best cuts of the tree are refined; the bench finds the same.
_CANDIDATES = 5
_FEWEST_FOR_A_TREE = 3
_FEWEST_IN_A_GROUP = 2
_FEWEST_GROUPS, _MOST_GROUPS = 4, 12
# From here on one more group for so many ideas more.
_A_LARGE_TABLE, _IDEAS_PER_FURTHER_GROUP = 300, 170
Labels = NDArray[np.int64]


def group(texts: Sequence[str], embed: Embed | None = None) -> list[int]:
    """One label per text, numbered from 0 by first appearance; -1 for what fits nowhere.

    A nearest-neighbour graph of likeness, smoothed by a random walk with restart, average linkage
    (Sokal and Michener 1958), cut and refined by modularity (Newman 2006).
    """
    if not texts:
        return []
    told = {content_words(text) for text in texts}
    if len(texts) >= _FEWEST_IN_A_GROUP and len(told) == 1 and told != {()}:
        return [0] * len(texts)
    likeness = vectors(texts, embed).likeness()
    ties = _ties(likeness)
    return _numbered(_best_cut(_flowing(ties), ties), ties)


def _ties(likeness: Floats) -> Floats:
    """Likeness to the nearest ideas only, symmetric, zero on the diagonal."""
    n = len(likeness)
    likeness = np.maximum(likeness, 0)
    np.fill_diagonal(likeness, 0)
    near = min(_NEIGHBOURS, n - 1)
    if near < 1:
        return np.zeros((n, n), np.float32)
    columns = np.argsort(-likeness, axis=1, kind="stable")[:, :near]
    kept = np.zeros_like(likeness)
    np.put_along_axis(kept, columns, np.take_along_axis(likeness, columns, 1), 1)
    return np.maximum(kept, kept.T)


def _flowing(ties: Floats) -> Floats:
    """How alike two ideas' surroundings are: cosine of where a random walk from each of them leads."""
    degree = ties.sum(1)
    degree[degree == 0] = 1
    step = sparse.csr_array(ties / degree[:, None])
    reached = np.eye(len(ties), dtype=np.float32)
    for _ in range(_STEPS):
        reached = _FLOW * (step @ reached) + (1 - _FLOW) * np.eye(len(ties), dtype=np.float32)
    reached /= np.linalg.norm(reached, axis=1, keepdims=True)
    return reached @ reached.T


def _best_cut(flowing: Floats, ties: Floats) -> Labels:
    n = len(ties)
    if n < _FEWEST_FOR_A_TREE:
        return np.arange(n) if not ties.any() else np.zeros(n, np.int64)
    distance = np.clip(1 - flowing, 0, None)
    np.fill_diagonal(distance, 0)
    tree = linkage(squareform(distance, checks=False), "average")
    cuts = [fcluster(tree, k, "maxclust").astype(np.int64) - 1 for k in sensible_numbers(n)]
    best = sorted(cuts, key=lambda labels: -_modularity(labels, ties))[:_CANDIDATES]
    return max((_refined(labels, ties) for labels in best), key=lambda labels: _modularity(labels, ties))


def sensible_numbers(n: int) -> range:
    """The numbers of groups worth trying for n ideas: no forty fragments, and three ideas for each group."""
    further = round(max(n - _A_LARGE_TABLE, 0) / _IDEAS_PER_FURTHER_GROUP)
    most = min(max(n // 3, 1), _MOST_GROUPS + further)
    return range(min(_FEWEST_GROUPS, most), most + 1)


def _refined(labels: Labels, ties: Floats) -> Labels:
    """Each idea moved where it raises modularity most, until none does."""
    labels = labels.copy()
    degree = ties.sum(1)
    total = float(degree.sum()) or 1.0
    member = np.eye(labels.max() + 1)[labels]
    pull = ties @ member
    weight = degree @ member
    for _ in range(_SWEEPS):
        own = np.arange(len(labels)), labels
        gains = pull - (_RESOLUTION / total) * degree[:, None] * weight
        gains[own] += (_RESOLUTION / total) * degree**2
        wishing = np.flatnonzero(gains.max(1) > gains[own] + _WORTH_MOVING)
        moved = sum(_moved(int(i), labels, ties, pull, weight, degree, total) for i in wishing)
        if not moved:
            break
    return labels


def _moved(
    i: int, labels: Labels, ties: Floats, pull: Any, weight: Any, degree: Floats, total: float
) -> bool:
    """Move one idea, if that is still worth it after the others' moves; `pull` and `weight` follow."""
    old = labels[i]
    others = weight.copy()
    others[old] -= degree[i]
    gain = pull[i] - _RESOLUTION * degree[i] * others / total
    new = int(gain.argmax())
    if gain[new] <= gain[old] + _WORTH_MOVING:
        return False
    pull[:, old] -= ties[:, i]
    pull[:, new] += ties[:, i]
    weight[old] -= degree[i]
    weight[new] += degree[i]
    labels[i] = new
    return True


def _modularity(labels: Labels, ties: Floats) -> float:
    total = float(ties.sum()) or 1.0
    member = np.eye(labels.max() + 1)[labels]
    inside = float((member * (ties @ member)).sum()) / total
    share = ties.sum(1) @ member / total
    return inside - _RESOLUTION * float(share @ share)


def _numbered(labels: Labels, ties: Floats) -> list[int]:
    sizes = np.bincount(labels)
    numbers: dict[int, int] = {}
    alone: NDArray[np.bool_] = ~np.any(ties, axis=1)
    return [
        ALONE
        if alone[i] or sizes[label] < _FEWEST_IN_A_GROUP
        else numbers.setdefault(int(label), len(numbers))
        for i, label in enumerate(labels)
    ]
