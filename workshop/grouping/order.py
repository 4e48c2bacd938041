"""Whether the same few words in another order say the same: mostly, but not around a refusal or a verb.

"Radwege beleuchten" may be turned round; "Schüler wählen Lehrer" and "von Bonn nach Köln" may not.
"""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq

from workshop.grouping.negation import refusal
from workshop.grouping.slips import fold, is_slip
from workshop.grouping.words import ARTICLES, CONTRACTIONS, HYPHEN, READ_CHARACTERS, WORD, is_empty

# Like a negation, these belong to the words beside them.
_TAKING_SIDES = frozenset(["ja", "nein", "pro", "contra", "kontra", "dafür", "dagegen", "gegen", "statt"])
_WEIGHING = frozenset(["statt", "anstatt", "anstelle", "als", "lieber", "sondern", "gegenüber"])
_SHORT, _TURNING_MOVES = 7, 2
# What is run together or apart: so many words of one are so many of the other.
_STEPS = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))


def told_anew(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two long texts have the same words in quite another order: then they are one text, told again.

    What turns the sense of a long text is a word or two in another place, and what stands on which side of
    "statt"; those are left to `keeps_sense`.
    """
    one, other = [fold(word) for word in ours], [fold(word) for word in theirs]
    if len(one) <= _SHORT or sorted(one) != sorted(other) or not _WEIGHING.isdisjoint(ours):
        return False
    return len(one) - LCSseq.similarity(one, other) > _TURNING_MOVES


def keeps_sense(one: str, other: str) -> bool:
    """Whether two texts of the same words, slips apart, also have them in an order that says the same."""
    ours, theirs = _words(one), _words(other)
    if in_order(_lower(ours), _lower(theirs)):
        return True
    told = refusal(one)
    refused = told.negated or told.pluses or told.minuses or not _TAKING_SIDES.isdisjoint(_lower(ours))
    return not refused and not _changed_places(ours, theirs)


def in_order(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether the words of one follow each other as in the other, with slips, blanks and articles apart."""
    seen, open_ends = {(0, 0)}, [(0, 0)]
    while open_ends:
        i, j = open_ends.pop()
        if i == len(ours) and j == len(theirs):
            return True
        for step in _followers(ours, theirs, i, j):
            if step not in seen:
                seen.add(step)
                open_ends.append(step)
    return False


def _followers(ours: Sequence[str], theirs: Sequence[str], i: int, j: int) -> Iterator[tuple[int, int]]:
    if i < len(ours) and ours[i] in ARTICLES:
        yield i + 1, j
    if j < len(theirs) and theirs[j] in ARTICLES:
        yield i, j + 1
    for k, m in reversed(_STEPS):
        if i + k <= len(ours) and j + m <= len(theirs):
            a, b = "".join(ours[i : i + k]), "".join(theirs[j : j + m])
            if fold(a) == fold(b) or is_slip(a, b):
                yield i + k, j + m


def _changed_places(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Have two words that say something changed places around others, and nothing else has moved?"""
    if len(ours) != len(theirs):
        return False
    moved = [n for n, (a, b) in enumerate(zip(ours, theirs, strict=True)) if not _same(a, b)]
    if len(moved) != len(("one", "other")) or moved[1] - moved[0] == 1:
        return False
    first, second = moved
    if any(word.islower() and is_empty(word) for word in (ours[first], ours[second])):
        return False
    return _same(ours[first], theirs[second]) and _same(ours[second], theirs[first])


def _same(one: str, other: str) -> bool:
    a, b = one.lower(), other.lower()
    return fold(a) == fold(b) or is_slip(a, b)


def _words(text: str) -> list[str]:
    found = [word for match in WORD.finditer(text[:READ_CHARACTERS]) for word in HYPHEN.split(match[0])]
    return [word for word in found if word]


def _lower(words: Sequence[str]) -> list[str]:
    return [CONTRACTIONS.get(word.lower(), word.lower()) for word in words]
