"""Ideas that say the same as others: typed differently, or likely only put in other words.

A host joins such ideas with one touch, so what is found should be right: whatever asks for another number,
direction or refusal is never found.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import lru_cache
from itertools import combinations, groupby, product
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from workshop.grouping import paraphrase
from workshop.grouping.opposites import contradict, disagree, sense
from workshop.grouping.order import keeps_sense, told_anew
from workshop.grouping.slips import fold, folded_stem, is_slip
from workshop.grouping.vectors import Embed, vectors
from workshop.grouping.words import ARTICLES, CONTRACTIONS, READ_CHARACTERS, lower_words

# What rapidfuzz's ratio (0 to 100) lets through to be looked at word by word.
_WORTH_A_LOOK = 75
_PARAPHRASE = 0.8
# What a language model must find alike, and the words then still share.
_MODEL_SURE, _PARAPHRASE_BY_MODEL = 0.8, 0.6
# Of more copies, or of more texts near one, each is told with the first only.
_MANY_COPIES, _MANY_NEAR = 60, 20
_MANY_SLIPS = 4
# Who writes more begins alike where the same is meant.
_LETTERS_COMPARED = 300
_Pairs = Iterable[tuple[int, int]]
_Kind = tuple[str, tuple[str, ...], tuple[object, ...]]


class Reason(StrEnum):
    """Why two ideas are taken for the same."""

    SPELLING = auto()
    PARAPHRASE = auto()


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two ideas by index, first < second; `likeness` from 0 to 1, 1 where only case or signs differ."""

    first: int
    second: int
    reason: Reason
    likeness: float


@dataclass(frozen=True)
class _Reading:
    """A text as it is compared: `plain` is what is left without case, accents, blanks and signs."""

    text: str
    plain: str
    words: tuple[str, ...]
    ordered: str


@lru_cache(maxsize=20_000)
def _read(text: str) -> _Reading:
    text = text[:READ_CHARACTERS]
    words = lower_words(text)
    plain = "".join(map(fold, words)) or "".join(text.split())
    told = tuple(CONTRACTIONS.get(word, word) for word in words)
    return _Reading(text, plain, told, " ".join(sorted(map(folded_stem, words))))


def find_duplicates(texts: Sequence[str], embed: Embed | None = None) -> list[Duplicate]:
    """Every two texts that say the same, the surest first, then by index; empty texts say nothing.

    With `embed` a model's likeness lets a paraphrase share fewer words. Measured without one on 300 ideas of
    three sets: case, umlauts and signs are found in 98 to 100 of 100, a slip anywhere, in figures and words
    of two letters too, in 93, words shuffled blindly in 83: where a word or two changed places, or a refusal
    moved, the sense may have turned. It misses more paraphrases than it finds.
    """
    copies = _copies(texts)
    readings = [_read(texts[members[0]]) for members in copies]
    near = vectors([reading.text for reading in readings], embed).likeness() if embed and readings else None
    found = [
        Duplicate(first, second, Reason.SPELLING, 1.0)
        for members in copies
        for first, second in _each_with_each(members)
    ]
    for one, other, judged in _found(readings, near):
        found += [Duplicate(min(pair), max(pair), *judged) for pair in _between(copies[one], copies[other])]
    return sorted(found, key=_surest_first)


def _found(
    readings: Sequence[_Reading], near: NDArray[np.floating] | None
) -> Iterator[tuple[int, int, tuple[Reason, float]]]:
    """The pairs judged the same; those near a text that has very many are not compared with each other."""
    led: set[int] = set()
    for one, pairs in groupby(_worth_a_look(readings, readings), key=itemgetter(0)):
        followers = []
        for _, other in pairs:
            if one in led and other in led:
                continue
            judged = _judged(readings[one], readings[other], 0 if near is None else float(near[one, other]))
            if judged:
                followers.append(other)
                yield one, other, judged
        if len(followers) > _MANY_NEAR:
            led.update(followers)


def _between(ours: Sequence[int], theirs: Sequence[int]) -> _Pairs:
    if len(ours) * len(theirs) <= _MANY_COPIES:
        return product(ours, theirs)
    return {*product(ours[:1], theirs), *product(ours, theirs[:1])}


def find_duplicates_of(text: str, others: Sequence[str], embed: Embed | None = None) -> list[Duplicate]:
    """Which of the others say the same as a new text, the surest first; `embed` as in find_duplicates.

    The new text counts as the one behind the others: `first` is an index of `others`, `second` their number.
    """
    new = _read(text)
    if not new.plain:
        return []
    readings = [_read(other) for other in others]
    found = [
        Duplicate(index, len(others), Reason.SPELLING, 1.0)
        for index, reading in enumerate(readings)
        if _kind(reading) == _kind(new)
    ]
    near = (
        vectors([*(reading.text for reading in readings), new.text], embed).likeness()[-1] if embed else None
    )
    same = {duplicate.first for duplicate in found}
    for _, index in _worth_a_look([new], readings):
        if index in same:
            continue
        judged = _judged(new, readings[index], 0 if near is None else float(near[index]))
        if judged:
            found.append(Duplicate(index, len(others), *judged))
    return sorted(found, key=_surest_first)


def find_duplicates_between(texts: Sequence[str], others: Sequence[str]) -> list[Duplicate]:
    """Which texts say the same as which of the others, the surest first, as find_duplicates judges.

    `first` is an index of `texts`, `second` one of `others`; within each list nothing is compared.
    """
    ours, theirs = _copies(texts), _copies(others)
    here, there = [_read(texts[each[0]]) for each in ours], [_read(others[each[0]]) for each in theirs]
    kinds = {_kind(reading): n for n, reading in enumerate(there)}
    same = {(n, kinds[_kind(reading)]) for n, reading in enumerate(here) if _kind(reading) in kinds}
    found = [
        Duplicate(*pair, Reason.SPELLING, 1.0)
        for one, other in same
        for pair in _between(ours[one], theirs[other])
    ]
    for one, pairs in groupby(_worth_a_look(here, there), key=itemgetter(0)):
        followers = 0
        for _, other in pairs:
            judged = None if (one, other) in same else _judged(here[one], there[other])
            if judged:
                followers += 1
                found += [Duplicate(*pair, *judged) for pair in _between(ours[one], theirs[other])]
            if followers > _MANY_NEAR:
                break
    return sorted(found, key=_surest_first)


def _surest_first(found: Duplicate) -> tuple[float, int, int]:
    return -found.likeness, found.first, found.second


def _copies(texts: Sequence[str]) -> list[list[int]]:
    """The indexes of texts that are identical once they are cleaned, together."""
    kinds: defaultdict[_Kind, list[int]] = defaultdict(list)
    for index, reading in enumerate(map(_read, texts)):
        if reading.plain:
            kinds[_kind(reading)].append(index)
    return list(kinds.values())


def _kind(reading: _Reading) -> _Kind:
    told = sense(reading.text)
    return reading.plain, told.figures, told.refusal.typed


def _each_with_each(members: Sequence[int]) -> _Pairs:
    """Where there are very many copies, each with the first of them only."""
    if len(members) > _MANY_COPIES:
        return ((members[0], member) for member in members[1:])
    return combinations(members, 2)


def _worth_a_look(ours: Sequence[_Reading], theirs: Sequence[_Reading]) -> Iterator[tuple[int, int]]:
    """Pairs that are near in letters or share a telling word; of a list with itself, each pair once."""
    if not ours or not theirs:
        return
    near = _near([r.plain for r in ours], [r.plain for r in theirs])
    near |= _near([r.ordered for r in ours], [r.ordered for r in theirs])
    near |= paraphrase.share_words([r.text for r in ours], [r.text for r in theirs])
    if ours is theirs:
        near = np.triu(near, 1)
    rows, columns = np.nonzero(near)
    # Hundreds of ideas may differ in a number only: they are sorted out before their words are read.
    told: dict[tuple[str, ...], int] = {(): 0}
    here, there = (
        np.array([told.setdefault(sense(r.text).figures, len(told)) for r in readings])
        for readings in (ours, theirs)
    )
    kept = (here[rows] == there[columns]) | (here[rows] == 0) | (there[columns] == 0)
    yield from zip(rows[kept].tolist(), columns[kept].tolist(), strict=True)


def _near(ours: Sequence[str], theirs: Sequence[str]) -> NDArray[np.bool_]:
    rows, columns = ([text[:_LETTERS_COMPARED] for text in texts] for texts in (ours, theirs))
    if ours is theirs:
        # One and the same list is compared once, not both ways.
        columns = rows
    found: NDArray[np.float32] = process.cdist(rows, columns, scorer=fuzz.ratio, score_cutoff=_WORTH_A_LOOK)
    return found > 0


def _judged(one: _Reading, other: _Reading, model: float = 0) -> tuple[Reason, float] | None:
    """Why and how surely two texts say the same; None if they do not."""
    if told_anew(one.words, other.words):
        return Reason.SPELLING, fuzz.ratio(one.ordered, other.ordered) / 100
    a, b = sense(one.text), sense(other.text)
    if _typed_alike(one.words, other.words):
        if contradict(a, b) or not keeps_sense(one.text, other.text):
            return None
        alike = max(fuzz.ratio(one.plain, other.plain), fuzz.ratio(one.ordered, other.ordered)) / 100
        if alike >= _WORTH_A_LOOK / 100:
            return Reason.SPELLING, alike
    shared = paraphrase.likeness(one.text, other.text)
    needed = _PARAPHRASE_BY_MODEL if model >= _MODEL_SURE else _PARAPHRASE
    return (Reason.PARAPHRASE, shared) if shared >= needed and not disagree(a, b) else None


def _typed_alike(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether every word of one is a word of the other with a slip in it, or both run together alike."""
    rest, left = _without(ours, theirs), _without(theirs, ours)
    if len(rest) > _MANY_SLIPS + len(ours) / 2:
        return False
    unmatched = []
    for word in rest:
        match = next((other for other in left if is_slip(word, other)), None)
        if match is None:
            unmatched.append(word)
        else:
            left.remove(match)
    if unmatched and left and is_slip("".join(unmatched), "".join(left)):
        return True
    return bool(ours and theirs) and ARTICLES.issuperset(unmatched) and ARTICLES.issuperset(left)


def _without(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Our words in order, less those of theirs, as often as they have them."""
    rest, found = Counter(map(fold, theirs)), []
    for word in ours:
        if rest[fold(word)] > 0:
            rest[fold(word)] -= 1
        else:
            found.append(word)
    return found
