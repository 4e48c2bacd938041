"""What is still open, sorted beforehand: into the clusters that stand, and the rest into new groups.

Only a proposal for open ideas; what stands is only looked at.
"""

from collections.abc import Sequence

from workshop.grouping.arrangement import ALONE, group
from workshop.grouping.placing import Standing, closeness
from workshop.grouping.vectors import Embed

# Less is not enough to say that an idea belongs to a cluster, if nothing else is near it.
_FITS = 0.06
_FEWEST = 2


def presort(texts: Sequence[str], clusters: Sequence[Standing], embed: Embed | None = None) -> list[int]:
    """One label per open text: a cluster's index, from `len(clusters)` on a new group, -1 for left open.

    An idea goes where its fellows are: to the cluster, if that is nearer than the others of its own group.
    """
    if not texts:
        return []
    labels = group(texts, embed)
    fellows = [
        ("", [text for j, text in enumerate(texts) if j != i and labels[j] == label != ALONE])
        for i, label in enumerate(labels)
    ]
    near = closeness(texts, [*clusters, *fellows], embed)
    standing = len(clusters)
    found = []
    for i, label in enumerate(labels):
        best = int(near[i, :standing].argmax()) if standing else ALONE
        fits = standing > 0 and near[i, best] > max(near[i, standing + i], _FITS)
        found.append(best if fits else ALONE if label == ALONE else standing + label)
    return _without_lone_ones(found, standing)


def _without_lone_ones(labels: list[int], standing: int) -> list[int]:
    """New groups numbered by first appearance; one whose fellows went to clusters is open again."""
    numbers: dict[int, int] = {}
    return [
        label
        if label < standing
        else ALONE
        if labels.count(label) < _FEWEST
        else numbers.setdefault(label, standing + len(numbers))
        for label in labels
    ]
