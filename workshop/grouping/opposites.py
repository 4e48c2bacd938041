"""Whether two ideas ask for different things in nearly the same words: a "nicht", a number, a direction.

What is found here is never the same, neither as a variant in typing nor as a paraphrase.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise

from rapidfuzz.distance import OSA

from workshop.grouping.slips import folded_stem, is_real
from workshop.grouping.words import ARTICLES, PREFIXES, READ_CHARACTERS, lower_words, stem, stems_to_try

_NEGATIONS = frozenset(
    [
        *("nicht", "nichts", "nie", "niemals", "nirgends", "nirgendwo", "niemand", "weder", "ohne", "kaum"),
        *("kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei", "keinesfalls", "keineswegs"),
        *(
            "not",
            "no",
            "never",
            "without",
            "none",
            "don",
            "dont",
            "değil",
            "yok",
            "hay\N{LATIN SMALL LETTER DOTLESS I}r",
            "не",
            "нет",
            "нельзя",
        ),
        *("без", "ні", "немає", "لا", "ليس", "بدون"),
    ]
)
_NEGATING_SIGNS = re.compile("[\N{THUMBS DOWN SIGN}\N{CROSS MARK}\N{NO ENTRY SIGN}\N{NO ENTRY}]")
# Words that want less of what they stand with; an idea that has none of them wants something else.
_AGAINST = frozenset(
    stem(word)
    for word in [
        *(
            "weniger",
            "gegen",
            "dagegen",
            "abschaffen",
            "abschaffung",
            "abbauen",
            "abbau",
            "rückbau",
            "verbieten",
        ),
        *("verbot", "untersagen", "reduzieren", "reduzierung", "verringern", "streichen", "stoppen", "stopp"),
        *(
            "verhindern",
            "schließen",
            "schließung",
            "sperren",
            "sperrung",
            "entfernen",
            "beseitigen",
            "vermeiden",
        ),
        *(
            "vermeidung",
            "abreißen",
            "abriss",
            "einschränken",
            "einschränkung",
            "beschränken",
            "beenden",
            "senken",
        ),
        *("kürzen", "kürzung", "abstellen", "ablehnen", "raus", "statt", "anstatt", "anstelle", "nein"),
        *("less", "fewer", "against", "ban", "stop"),
    ]
)
# What stands behind these belongs to them wherever the two of them are put; behind the latter, where the
# text has the opposite too: "mehr Bäume, weniger Autos".
_INSTEAD = frozenset(["statt", "anstatt", "anstelle", "sondern"])
_TAKING = frozenset(["weniger", "gegen", "ohne", *(word for word in _NEGATIONS if word.startswith("kein"))])
_GIVING = frozenset(["mehr", "für", "mit", "dafür"])
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
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
_UNSEPARATED = ("un", "ent", "ver", "be", "er", "zer", "miss")
_SHORTEST_REST = 4


@dataclass(frozen=True)
class Sense:
    """What of a text decides whether another asks for the opposite."""

    figures: tuple[str, ...]
    numbers: tuple[str, ...]
    negated: bool
    against: bool
    particle: str
    bound: frozenset[str]
    words: frozenset[str]
    stems: frozenset[str]


@lru_cache(maxsize=20_000)
def sense(text: str) -> Sense:
    """The numbers, negations and directions of a text."""
    text = text[:READ_CHARACTERS]
    words = lower_words(text)
    figures = tuple(sorted(_digits(text)))
    return Sense(
        figures=figures,
        numbers=tuple(sorted([*figures, *(NUMERALS[word] for word in words if word in NUMERALS)])),
        negated=any(map(_is_negation, words)) or bool(_NEGATING_SIGNS.search(text)),
        against=any(_forms(word) & _AGAINST for word in words),
        particle=words[-1] if words and words[-1] in _PARTICLES else "",
        bound=frozenset(_bound(words)),
        words=frozenset(words),
        stems=frozenset(map(folded_stem, words)),
    )


def _bound(words: tuple[str, ...]) -> Iterator[str]:
    binding = _INSTEAD | _TAKING if not _GIVING.isdisjoint(words) else _INSTEAD
    told = [word for word in words if word not in ARTICLES]
    for word, after in pairwise([*told, ""]):
        if word in binding:
            yield folded_stem(after)


def _digits(text: str) -> Iterator[str]:
    for match in _NUMBER.finditer(text):
        yield _THOUSANDS.sub("", match[0])


@lru_cache(maxsize=50_000)
def _is_negation(word: str) -> bool:
    """Also when mistyped: a slip in the word that turns the sense round does not turn it back."""
    if word in _NEGATIONS:
        return True
    return (
        len(word) >= _SHORTEST_REST
        and not is_real(word)
        and any(
            OSA.distance(word, negation, score_cutoff=1) <= 1
            for negation in ("nicht", "kein", "keine", "keinen", "weder", "niemals")
        )
    )


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
        or _opposed(_sides(ours), _sides(theirs))
        or _bound_elsewhere(a, b)
        or _bound_elsewhere(b, a)
        or _turned(ours, theirs)
    )


def disagree(a: Sense, b: Sense) -> bool:
    """Whether two texts in different words cannot mean the same; a number may be told in one only."""
    return (
        bool(a.numbers and b.numbers and a.numbers != b.numbers)
        or (a.negated, a.against, a.particle) != (b.negated, b.against, b.particle)
        or _opposed(_sides(a.words), _sides(b.words))
        or _bound_elsewhere(a, b)
        or _bound_elsewhere(b, a)
        or _turned(a.words - b.words, b.words - a.words)
    )


def _opposed(ours: dict[int, set[int]], theirs: dict[int, set[int]]) -> bool:
    return any(axis in theirs and theirs[axis] != sides for axis, sides in ours.items())


def _bound_elsewhere(a: Sense, b: Sense) -> bool:
    """Whether the order turns the sense round: "Bäume statt Autos" is not "Autos statt Bäume"."""
    return (
        bool(b.bound)
        and "" not in b.bound
        and any(word in b.stems and word not in b.bound for word in a.bound)
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
    return frozenset(found)
