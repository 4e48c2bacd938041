"""Ideas as vectors: letters, words and word fields side by side; a dot product says how alike two are.

Letters forgive typing, words are exact, fields know that "Grillabend" and "Sommerfest" are both celebrations;
a language model's sentence vectors may join them.
"""

import math
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from workshop.grouping.vocabulary import fields_of, parts, vocabulary
from workshop.grouping.words import content_words, stem

Floats = NDArray[np.float32]
Embed = Callable[[Sequence[str]], Floats]
"""Texts in, one finite row per text out: shape (n, d), in order."""

# How much each kind of likeness counts; the four add up to 1.3 and only their proportion matters.
LETTERS, WORDS, FIELDS, AREAS, MODEL = 0.5, 0.2, 0.4, 0.2, 1.3
_SHORTEST_GRAM, _LONGEST_GRAM = 3, 4
# Texts whose vectors are kept between two questions: about 100 MB.
_REMEMBERED = 10_000
_COLUMNS = 1 << 20
_GENERAL = 0.7
_KINSHIP = 4.0


@dataclass(frozen=True)
class Vectors:
    """n ideas: `exact` (n, 2^20) has letters and words, `vague` (n, d) fields, areas, model; weighted."""

    exact: sparse.csr_array
    vague: Floats

    def likeness(self) -> Floats:
        """How alike any two ideas are: (n, n), symmetric, about 0 to 1."""
        found: Floats = (self.exact @ self.exact.T).toarray() + self.vague @ self.vague.T
        return found / np.float32(LETTERS + WORDS + FIELDS + AREAS)


def vectors(texts: Sequence[str], embed: Embed | None = None) -> Vectors:
    """Vectors of texts, weighed against each other: what all have in common tells little."""
    fields = np.stack([_fields(text) for text in texts])
    areas = np.stack([_areas(text) for text in texts])
    vague = [
        _informative(fields, np.stack([_kin_fields(text) for text in texts]), FIELDS),
        _informative(areas, areas, AREAS),
    ]
    if embed is not None:
        vague.append(_centred(embed(texts)) * math.sqrt(MODEL))
    return Vectors(_rare(texts), np.hstack(vague))


@dataclass(frozen=True)
class _Counts:
    columns: NDArray[np.int32]
    logs: Floats


@lru_cache(maxsize=_REMEMBERED)
def _letters(text: str) -> _Counts:
    return _counted(
        spaced[i : i + n]
        for word in content_words(text)
        for spaced in (f" {stem(word)} ",)
        for n in range(_SHORTEST_GRAM, _LONGEST_GRAM + 1)
        for i in range(len(spaced) - n + 1)
    )


@lru_cache(maxsize=_REMEMBERED)
def _words(text: str) -> _Counts:
    return _counted(
        "=" + form
        for word in content_words(text)
        for form in (stem(word), *(stem(part.word) for part in parts(word) if part.word != word))
    )


def _counted(tokens: Iterable[str]) -> _Counts:
    # A fixed hash: Python's own differs from one start to the next, and a suggestion must not.
    counts = Counter(zlib.crc32(token.encode(errors="replace")) % _COLUMNS for token in tokens)
    return _Counts(
        np.fromiter(counts.keys(), np.int32, len(counts)),
        1 + np.log(np.fromiter(counts.values(), np.float32, len(counts))),
    )


def _rare(texts: Sequence[str]) -> sparse.csr_array:
    """TF-IDF of letters and words side by side: logarithmic counts, smoothed inverse document frequency.

    Of each row the letters have the length sqrt(LETTERS), the words sqrt(WORDS).
    """
    pieces = [counts for text in texts for counts in (_letters(text), _words(text))]
    ends = np.cumsum([0, *(len(piece.columns) for piece in pieces)])
    columns = np.concatenate([piece.columns for piece in pieces])
    times = np.bincount(columns, minlength=_COLUMNS)[columns]
    rarity = 1 + np.log((1 + len(texts)) / (1 + times))
    values = np.concatenate([piece.logs for piece in pieces]) * rarity.astype(np.float32)
    squares = np.concatenate([[0.0], np.cumsum(values.astype(np.float64) ** 2)])
    lengths = np.sqrt(squares[ends[1:]] - squares[ends[:-1]])
    wanted = np.tile(np.sqrt([LETTERS, WORDS]), len(texts))
    scale = np.divide(wanted, lengths, out=np.zeros_like(wanted), where=lengths > 0)
    values *= np.repeat(scale, np.diff(ends)).astype(np.float32)
    return sparse.csr_array((values, columns, ends[::2]), shape=(len(texts), _COLUMNS))


@lru_cache(maxsize=_REMEMBERED)
def _fields(text: str) -> Floats:
    """How much of each field a text has: (fields,); an ambiguous word gives a share to each of its fields."""
    known = vocabulary()
    found = np.zeros(len(known.areas), np.float32)
    for word in content_words(text):
        for part in parts(word):
            fields = fields_of(part.word)
            for field in fields:
                found[field] += part.weight / len(fields) * (_GENERAL if field in known.general else 1)
    return found


@lru_cache(maxsize=_REMEMBERED)
def _kin_fields(text: str) -> Floats:
    """`_fields`, each with what its kin have: (fields,)."""
    found: Floats = _fields(text) @ _kinship()
    return found


@lru_cache(maxsize=_REMEMBERED)
def _areas(text: str) -> Floats:
    """How much of each subject area a text has: (areas,)."""
    found: Floats = _fields(text) @ _membership()
    return found


@cache
def _membership() -> Floats:
    """Which fields make up a subject area: (fields, areas), 1 or 0; general fields belong to none."""
    known = vocabulary()
    found = np.zeros((len(known.areas), max(known.areas) + 1), np.float32)
    for field, area in enumerate(known.areas):
        found[field, area] = field not in known.general
    return found


@cache
def _kinship() -> Floats:
    """How much fields have in common, by the words in both: (fields, fields), 1 on the diagonal."""
    known = vocabulary()
    shares = np.zeros((len(known.words), len(known.areas)), np.float32)
    for row, fields in enumerate(known.words.values()):
        shares[row, list(fields)] = 1 / math.sqrt(len(fields))
    common = shares.T @ shares
    size = np.sqrt(np.diag(common))
    kin: Floats = common / np.outer(size, size)
    return np.where(np.eye(len(kin), dtype=bool), 1, _KINSHIP * kin).astype(np.float32)


def _informative(raw: Floats, rows: Floats, weight: float) -> Floats:
    """Rows weighed by how few ideas have the raw column.

    Their length is the geometric mean of before and after: a row of commonplaces stays short.
    """
    held = (raw > 0).sum(0)
    rarity = np.log((1 + len(rows)) / (1 + held)) / math.log(1 + len(rows))
    informed = rows * rarity.astype(np.float32)
    length = np.sqrt(np.linalg.norm(rows, axis=1) * np.linalg.norm(informed, axis=1))
    length[length == 0] = 1
    found: Floats = informed * (math.sqrt(weight) / length)[:, None]
    return found


def _centred(rows: Floats) -> Floats:
    """Unit rows after the mean is taken away: what all ideas of a café share does not group them.

    A row of zeros, which is what an empty text gets, stays one.
    """
    unit = _unit(rows)
    said: NDArray[np.bool_] = np.any(unit, axis=1)
    if said.sum() > 1:
        unit = np.where(said[:, None], unit - unit[said].mean(0), 0)
    return _unit(unit)


def _unit(rows: Floats) -> Floats:
    found: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return found
