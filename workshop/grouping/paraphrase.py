"""Whether two ideas likely say the same in other words, judged by the words and parts of words they share.

Every word of one must be found again in the other; a word field alone is never enough, since "pflanzen" and
"fällen" stand in one too.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from workshop.grouping.opposites import NUMERALS
from workshop.grouping.slips import folded_stem, is_slip, same_word
from workshop.grouping.vocabulary import fields_of, parts, vocabulary
from workshop.grouping.words import content_words, stem

# How surely a word is found again: itself, a derivation of it, a word of the same narrow field.
_SAME, _DERIVED, _PART, _RELATED = 1.0, 0.85, 0.55, 0.35
_SHORTEST_ROOT = 4
_LONGEST_ENDING = 4
_MOST_TOPICS = 60
_WORTH_A_LOOK = 0.4
_LIGHT = frozenset(
    stem(word)
    for word in [
        *(
            "anbieten",
            "bereitstellen",
            "brauchen",
            "einführen",
            "einrichten",
            "ermöglichen",
            "fordern",
            "geben",
        ),
        *("gibt", "haben", "machen", "schaffen", "sollen", "stellen", "sorgen", "durchführen", "umsetzen"),
        *("zusätzlich", "weitere", "dringend", "unbedingt", "unser", "überall", "allgemein", "besser", "gut"),
        *("angebot", "anlegen", "bauen", "wichtig", "finde", "wunsch"),
    ]
)
_LIGHT_WEIGHT, _GENERAL_WEIGHT = 0.3, 0.7


@dataclass(frozen=True, slots=True)
class Topic:
    """A word or a part of a compound, lower case, and how much it says (0 to 1)."""

    word: str
    weight: float


@lru_cache(maxsize=20_000)
def topics(text: str) -> tuple[Topic, ...]:
    """What a text is about: its content words, compounds taken apart, repeats once."""
    found: dict[str, float] = {}
    for word in content_words(text):
        if word in NUMERALS:
            continue
        for part in _split(word):
            found.setdefault(part, _weight(part))
    return tuple(Topic(word, weight) for word, weight in list(found.items())[:_MOST_TOPICS])


@lru_cache(maxsize=20_000)
def stems(text: str) -> frozenset[str]:
    """The folded stems of a text's telling topics."""
    return frozenset(folded_stem(topic.word) for topic in topics(text) if topic.weight > _LIGHT_WEIGHT)


def share_words(ours: Sequence[str], theirs: Sequence[str]) -> NDArray[np.bool_]:
    """Which texts have at least half of their telling stems in common: (ours, theirs)."""
    numbers = {form: n for n, form in enumerate(sorted(set().union(*map(stems, (*ours, *theirs)))))}
    here, there = (_incidence(texts, numbers) for texts in (ours, theirs))
    cosine = (here @ there.T).toarray()
    return np.asarray(cosine >= _WORTH_A_LOOK)


def _incidence(texts: Sequence[str], numbers: Mapping[str, int]) -> sparse.csr_array:
    held = [sorted(numbers[form] for form in stems(text)) for text in texts]
    ends = np.cumsum([0, *map(len, held)])
    lengths = np.repeat([1 / math.sqrt(max(len(row), 1)) for row in held], np.diff(ends))
    columns = np.array([column for row in held for column in row], np.int32)
    shape = (len(texts), max(len(numbers), 1))
    return sparse.csr_array((lengths.astype(np.float32), columns, ends), shape=shape)


def _split(word: str) -> tuple[str, ...]:
    known = parts(word)
    both = 2
    return tuple(part.word for part in known) if len(known) == both else (word,)


@lru_cache(maxsize=50_000)
def _weight(word: str) -> float:
    if stem(word) in _LIGHT:
        return _LIGHT_WEIGHT
    fields = fields_of(word)
    return _GENERAL_WEIGHT if fields and fields <= vocabulary().general else 1.0


def likeness(a: str, b: str) -> float:
    """How much of each text is found again in the other, from 0 to 1: the smaller of the two shares."""
    ours, theirs = topics(a), topics(b)
    if not ours or not theirs or not stems(a) & stems(b):
        return 0.0
    return min(_covered(ours, theirs), _covered(theirs, ours))


def _covered(ours: Sequence[Topic], theirs: Sequence[Topic]) -> float:
    found = sum(topic.weight * max(_kin(topic.word, other.word) for other in theirs) for topic in ours)
    return found / sum(topic.weight for topic in ours)


@lru_cache(maxsize=400_000)
def _kin(a: str, b: str) -> float:
    if same_word(a, b):
        return _SAME
    if is_slip(a, b):
        return _DERIVED
    one, other = folded_stem(a), folded_stem(b)
    begins = 0
    while begins < min(len(one), len(other)) and one[begins] == other[begins]:
        begins += 1
    akin = bool(fields_of(a) & fields_of(b))
    if begins >= _SHORTEST_ROOT and (akin or begins == min(len(one), len(other))):
        return _DERIVED if max(len(one), len(other)) - begins <= _LONGEST_ENDING else _PART
    return _RELATED if akin else 0.0
