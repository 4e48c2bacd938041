"""Whether two ideas ask for different things in nearly the same words: a "nicht", a number, a direction.

What is found here is never the same, neither as a variant in typing nor as a paraphrase.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise

from workshop.grouping.negation import NEGATIONS, Refusal, refusal, turned_round
from workshop.grouping.slips import folded_stem
from workshop.grouping.vocabulary import LINKS
from workshop.grouping.words import (
    ARTICLES,
    CONTRACTIONS,
    PREFIXES,
    READ_CHARACTERS,
    is_empty,
    lower_words,
    stem,
    stems_to_try,
)

# What stands behind these belongs to them wherever the two of them are put; behind the latter, where the
# text has the opposite too: "mehr Bäume, weniger Autos".
_INSTEAD = frozenset(["statt", "anstatt", "anstelle", "sondern"])
_TAKING = frozenset(["weniger", "gegen", "ohne", *(word for word in NEGATIONS if word.startswith("kein"))])
_GIVING = frozenset(["mehr", "für", "mit", "dafür"])
_DIRECTED = frozenset(["von", "nach", "vor", "als", "über", "unter", "zu", "hinter", "lieber", "from", "to"])
_NUMBER = re.compile(r"(?:(?<![\w)\-\u2013\u2212])(?<!\d\s)[-\u2013\u2212])?\d+(?:[.,:]\d+)*")
_MINUS = re.compile("[\u2013\u2212]")
# Signs that make another thing of the number or the letter before them: "5 %", "C++", "60+".
_UNIT = re.compile(r"(?<=\d)\s?([%€$£\u2030°]|prozent\b|euro\b|grad\b)|(?<=[^\W_])(\++|\#)(?!\w)")
_UNITS = {"prozent": "%", "euro": "€", "grad": "°"}
_ONE = frozenset(["ein", "eine", "einen", "einem", "einer", "eines"])
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?:\D|$))")
NUMERALS = {
    word: str(number)
    for number, word in enumerate(
        [
            *(
                "null",
                "eins",
                "zwei",
                "drei",
                "vier",
                "fünf",
                "sechs",
                "sieben",
                "acht",
                "neun",
                "zehn",
                "elf",
            ),
            *("zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"),
            "zwanzig",
        ]
    )
} | {"dreißig": "30", "vierzig": "40", "fünfzig": "50", "sechzig": "60", "hundert": "100", "tausend": "1000"}
_PARTICLES = frozenset(["ab", "an", "auf", "aus", "ein", "zu", "los", "um"])
_UNSEPARATED = (
    *("un", "ent", "ver", "be", "er", "zer", "miss", "in", "im", "ir", "il", "a", "anti", "nicht", "non"),
    *("nord", "süd", "sued", "ost", "west", "innen", "außen", "alt", "neu", "ober", "sommer", "winter"),
)
_LACKING = re.compile(r"(.{3,}?)(frei|los|arm)(?:e[mnrs]?)?")
_SHORTEST_REST, _SHORTEST_PLACE = 4, 3


@dataclass(frozen=True)
class Sense:
    """What of a text decides whether another asks for the opposite."""

    figures: tuple[str, ...]
    numbers: tuple[str, ...]
    counts: frozenset[tuple[str, str]]
    letters: tuple[str, ...]
    refusal: Refusal
    particle: str
    bound: frozenset[tuple[str, str]]
    words: frozenset[str]
    stems: frozenset[str]


@lru_cache(maxsize=20_000)
def sense(text: str) -> Sense:
    """The numbers, negations and directions of a text."""
    text = text[:READ_CHARACTERS]
    words = lower_words(text)
    digits = tuple(_digits(text))
    return Sense(
        figures=tuple(sorted([*digits, *_units(text.lower())])),
        numbers=tuple(sorted([*digits, *(NUMERALS[word] for word in words if word in NUMERALS)])),
        counts=frozenset(_counts(words)),
        letters=tuple(sorted(word for word in words if len(word) == 1 and word.isalpha())),
        refusal=refusal(text),
        particle=words[-1] if words and words[-1] in _PARTICLES else "",
        bound=frozenset(_bound(words)),
        words=frozenset(words),
        stems=frozenset(map(folded_stem, words)),
    )


def _bound(words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What stands behind words of direction and refusal, all refusing ones as ""."""
    binding = _INSTEAD | _TAKING if not _GIVING.isdisjoint(words) else _INSTEAD
    told = [CONTRACTIONS.get(word, word) for word in words if word not in ARTICLES]
    for word, after in pairwise([*told, ""]):
        if word in binding:
            yield "", folded_stem(after)
        elif word in _DIRECTED:
            yield word, folded_stem(after)


def _counts(words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """How many of what: {(folded stem, number)}, "ein Fest" as one."""
    for k, word in enumerate(words):
        number = "1" if word in _ONE else NUMERALS.get(word, word if word.isdigit() else "")
        if number:
            after = (folded_stem(other) for other in words[k + 1 :] if not is_empty(other))
            yield next(after, ""), number


def _units(text: str) -> Iterator[str]:
    for match in _UNIT.finditer(text):
        sign = match[1] or match[2]
        yield _UNITS.get(sign, sign)


def _digits(text: str) -> Iterator[str]:
    for match in _NUMBER.finditer(text):
        yield _THOUSANDS.sub("", _MINUS.sub("-", match[0]))


@lru_cache(maxsize=50_000)
def _forms(word: str) -> frozenset[str]:
    return frozenset([word, *stems_to_try(word)])


def _sides(words: Iterable[str]) -> dict[int, set[int]]:
    """On which side of which axis the words stand: {axis: sides}."""
    found: dict[int, set[int]] = {}
    for word in words:
        for form in _forms(word):
            for axis, side in _axis_of().get(form, ()):
                found.setdefault(axis, set()).add(side)
    return found


@cache
def _axis_of() -> dict[str, list[tuple[int, int]]]:
    """On which side of which axis a stem stands, from the file: an axis a line, its sides parted by "|"."""
    found: dict[str, list[tuple[int, int]]] = {}
    axes = resources.files(__package__).joinpath("opposites.txt").read_text("utf-8").splitlines()
    for axis, sides in enumerate(axes):
        for side, words in enumerate(sides.split("|")):
            for form in sorted({stem(word) for word in words.split()}):
                found.setdefault(form, []).append((axis, side))
    return found


def contradict(a: Sense, b: Sense) -> bool:
    """Whether two typings of nearly the same words cannot be the same text."""
    ours, theirs = a.words - b.words, b.words - a.words
    return (
        a.figures != b.figures
        or turned_round(a.refusal, b.refusal)
        or _opposed(_sides(ours), _sides(theirs))
        or _bound_elsewhere(a, b)
        or _bound_elsewhere(b, a)
        or _turned(ours, theirs)
    )


def disagree(a: Sense, b: Sense) -> bool:
    """Whether two texts in different words cannot mean the same; a number may be told in one only."""
    return (
        bool(a.numbers and b.numbers and a.numbers != b.numbers)
        or bool(a.letters and b.letters and a.letters != b.letters)
        or _counted_otherwise(a.counts, b.counts)
        or _refusing(a) != _refusing(b)
        or _opposed(_sides(a.words), _sides(b.words))
        or _bound_elsewhere(a, b)
        or _bound_elsewhere(b, a)
        or _turned(a.words - b.words, b.words - a.words)
    )


def _refusing(told: Sense) -> tuple[object, ...]:
    refused = told.refusal
    return refused.negated, refused.against, refused.refused, refused.excess, told.particle


def _counted_otherwise(ours: frozenset[tuple[str, str]], theirs: frozenset[tuple[str, str]]) -> bool:
    here, there = dict(sorted(ours)), dict(sorted(theirs))
    return any(what in there and there[what] != number for what, number in here.items() if what)


def _opposed(ours: dict[int, set[int]], theirs: dict[int, set[int]]) -> bool:
    return any(axis in theirs and theirs[axis] != sides for axis, sides in ours.items())


def _bound_elsewhere(a: Sense, b: Sense) -> bool:
    """Whether the order turns the sense round: "Bäume statt Autos" is not "Autos statt Bäume"."""
    held: dict[str, set[str]] = {}
    for word, what in b.bound:
        held.setdefault(word, set()).add(what)
    return any(
        word in held and "" not in held[word] and what in b.stems and what not in held[word]
        for word, what in a.bound
    )


def _turned(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a word of one is the other's with another prefix: ausbauen, abbauen; sicher, unsicher."""
    cores = [{core for word in words for core in _cores(word)} for words in (ours, theirs)]
    return any(
        rest == other and prefix != another for prefix, rest in cores[0] for another, other in cores[1]
    )


@lru_cache(maxsize=50_000)
def _cores(word: str) -> frozenset[tuple[str, str]]:
    """Each way to take a prefix or suffix from a word: {(affix, the stem of the rest)}, with ("", stem)."""
    found = set()
    if len(word) >= _SHORTEST_REST:
        found.add(("", stem(word)))
    for prefix in (*PREFIXES, *_UNSEPARATED):
        rest = word.removeprefix(prefix)
        if rest != word and len(rest) >= _SHORTEST_REST:
            found |= {(prefix, form) for form in stems_to_try(rest)}
    lacking = _LACKING.fullmatch(word)
    if lacking:
        bare = {lacking[1].removesuffix(link) for link in LINKS}
        found |= {("-" + lacking[2], stem(what)) for what in bare if len(what) >= _SHORTEST_PLACE}
    return frozenset(found)
