"""A name for a group of ideas, in the words that people wrote: what they share, and the most central idea.

Nothing is made up: a title is made of words of the ideas, or it is one of them.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from workshop.grouping.surface import Used, used_words
from workshop.grouping.vectors import vectors

_LONGEST = 80
_FEWEST_IDEAS = 2
_MOST_WORDS = 3
# Another word than a noun is a name only where so many say it.
_FEWEST_FOR_OTHER_WORD, _SHARE_FOR_OTHER_WORD = 3, 0.5
# How much less a word says that was only found as a part of longer words.
_PART_ONLY = 0.6
# A further word must tell of so much as the first, and of ideas that the others do not.
_FURTHER, _NEW_IDEAS = 0.4, 0.25


@dataclass(frozen=True)
class Name:
    """A heading for a group and the idea that speaks for all; `subtitle` is "" where that says no more."""

    title: str
    subtitle: str


@dataclass(frozen=True)
class _Word:
    """A word that ideas of a group share: its surface, the ideas (by position) and how typical it is."""

    surface: str
    noun: bool
    ideas: frozenset[int]
    score: float


def name(texts: Sequence[str], others: Sequence[str] = ()) -> Name:
    """The name of one group; `others` are all other ideas of the table. Empty only if all texts are."""
    return name_groups([*texts, *others], [0] * len(texts) + [-1] * len(others)).get(0, Name("", ""))


def name_groups(texts: Sequence[str], labels: Sequence[int]) -> dict[int, Name]:
    """A name for every label from 0 on; ideas with the label -1 belong to no group and are not named."""
    members: defaultdict[int, list[int]] = defaultdict(list)
    for index, label in enumerate(labels):
        if label >= 0:
            members[label].append(index)
    if not members:
        return {}
    words = used_words(texts)
    everywhere = Counter(key for used in words for key in used)
    central = _central(texts, members)
    return {
        label: _name(_shared(words, indexes, everywhere), texts[central[label]])
        for label, indexes in sorted(members.items())
    }


def _central(texts: Sequence[str], members: Mapping[int, Sequence[int]]) -> dict[int, int]:
    """The idea of each group that is most like its others; the shorter, earlier one where two are."""
    found = vectors(texts)
    central = {}
    for label, indexes in members.items():
        exact, vague = found.exact[indexes], found.vague[indexes]
        near = exact @ np.asarray(exact.sum(0)).ravel() + vague @ vague.sum(0)
        near -= np.asarray(exact.multiply(exact).sum(1)).ravel() + (vague**2).sum(1)
        order = [
            (not texts[index].strip(), -round(float(alike), 4), len(texts[index]), index)
            for index, alike in zip(indexes, near, strict=True)
        ]
        central[label] = min(order)[-1]
    return central


def _name(shared: Sequence[_Word], central: str) -> Name:
    idea = shortened(central)
    chosen: list[_Word] = []
    for word in shared:
        told = frozenset[int]().union(*(other.ideas for other in chosen))
        if chosen and (
            word.score < _FURTHER * chosen[0].score
            or len(word.ideas - told) < _NEW_IDEAS * len(word.ideas)
            or any(_overlap(word.surface, other.surface) for other in chosen)
        ):
            continue
        chosen.append(word)
        if len(chosen) == _MOST_WORDS:
            break
    if not chosen:
        return Name(idea, "")
    while len(chosen) > 1 and len(_joined(chosen)) > _LONGEST:
        chosen.pop()
    title = shortened(_joined(chosen))
    return Name(title, "" if title.casefold() == idea.casefold() else idea)


def _overlap(one: str, other: str) -> bool:
    a, b = one.casefold(), other.casefold()
    return a in b or b in a


def _joined(words: Sequence[_Word]) -> str:
    surfaces = [words[0].surface[:1].upper() + words[0].surface[1:], *(word.surface for word in words[1:])]
    return (" und " if len(words) < _MOST_WORDS and words[0].noun else ", ").join(surfaces)


def _shared(words: Sequence[Used], indexes: Sequence[int], everywhere: Mapping[str, int]) -> list[_Word]:
    """Words that at least two ideas of a group have, the most typical first."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for index in indexes:
        for key in words[index]:
            holders[key].add(index)
    size, rest = len(indexes), len(words) - len(indexes)
    found = []
    for key, ideas in holders.items():
        if len(ideas) < _FEWEST_IDEAS:
            continue
        form = next(words[index][key] for index in sorted(ideas))
        here = len(ideas) / size
        there = (everywhere[key] - len(ideas) + 0.5) / (rest + 1)
        typical = here * float(np.log1p(here / there))
        weight = _PART_ONLY if form.part else 1
        found.append(_Word(form.surface, form.noun, frozenset(ideas), typical * weight))
    nouns = [word for word in found if word.noun]
    verbs = [
        word for word in found if len(word.ideas) >= max(_FEWEST_FOR_OTHER_WORD, _SHARE_FOR_OTHER_WORD * size)
    ]
    return sorted(nouns or verbs, key=lambda word: (-word.score, word.surface))


def shortened(text: str) -> str:
    """A text on one line, cut between words with "…" where it is longer than about 80 characters."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST:
        return line
    cut = line[: _LONGEST - 1]
    start, blank, _ = cut.rpartition(" ")
    return (start if blank and len(start) > _LONGEST // 2 else cut).rstrip(" ,;:.-") + "…"
