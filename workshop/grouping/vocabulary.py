"""What is known about German words before the first idea arrives: which word fields each belongs to.

The fields stand in `fields/`, one file per subject area, and are read once; a compound is found through
its parts.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from workshop.grouping.words import stem, stems_to_try

# German joins a compound's parts directly or by one of these.
LINKS = ("", "s", "es", "n", "en", "er", "e")
_SHORTEST_PART = 3
_SHORTEST_END = 4
_SHORTEST_ROOT = 5
_SHORTEST_DERIVED = 6
_MOST_FIELDS_BY_ROOT = 4
_DERIVATIONS = (
    *("ungen", "igkeit", "ung", "lich", "isch", "heit", "keit", "schaft", "bar", "los", "end"),
    *("ig", "er", "en", "et", "st", "t", "e", "n", "s"),
)
# How surely a part of a compound tells its subject: the head more than what modifies it.
_HEAD, _MODIFIER, _LONE_HEAD, _LONE_BEGINNING = 1.0, 0.8, 0.8, 0.5


@dataclass(frozen=True)
class Part:
    """A known word, or a known part of a compound, and how much of the compound's meaning it has (0 to 1)."""

    word: str
    weight: float


@dataclass(frozen=True)
class Vocabulary:
    """Fields by number; `areas[k]` is the number of the area that field k belongs to.

    `listed` are the words as they stand in the files; the others are found by stem, root or beginning.
    """

    areas: tuple[int, ...]
    general: frozenset[int]
    listed: frozenset[str]
    words: dict[str, frozenset[int]]
    roots: dict[str, frozenset[int]]
    beginnings: dict[str, frozenset[int]]


@cache
def vocabulary() -> Vocabulary:
    """Every field of every area, from the files beside this module."""
    areas: list[int] = []
    general: set[int] = set()
    words: defaultdict[str, set[int]] = defaultdict(set)
    beginnings: defaultdict[str, set[int]] = defaultdict(set)
    forms: set[str] = set()
    files = sorted(
        (file for file in resources.files(__package__).joinpath("fields").iterdir()), key=lambda f: f.name
    )
    for area, file in enumerate(files):
        for line in file.read_text("utf-8").splitlines():
            _name, colon, listed = line.partition(":")
            if not colon:
                continue
            field = len(areas)
            areas.append(area)
            if file.name == "allgemein.txt":
                general.add(field)
            for word in listed.split(","):
                if word.strip().endswith("*"):
                    beginnings[word.strip()[:-1]].add(field)
                elif word.strip():
                    forms.add(word.strip())
                    words[stem(word.strip())].add(field)
    roots: defaultdict[str, set[int]] = defaultdict(set)
    for known, fields in words.items():
        if len(known) >= _SHORTEST_ROOT:
            roots[_root(known)] |= fields
    return Vocabulary(
        areas=tuple(areas),
        general=frozenset(general),
        listed=frozenset(forms),
        words=_frozen(words),
        roots={root: found for root, found in _frozen(roots).items() if len(found) <= _MOST_FIELDS_BY_ROOT},
        beginnings=_frozen(beginnings),
    )


def _frozen(fields: dict[str, set[int]]) -> dict[str, frozenset[int]]:
    return {word: frozenset(numbers) for word, numbers in fields.items()}


@lru_cache(maxsize=100_000)
def fields_of(word: str) -> frozenset[int]:
    """The fields that a word stands in, by its stem, its beginning or its root; empty if it is unknown."""
    known = vocabulary()
    for form in stems_to_try(word):
        if form in known.words:
            return known.words[form]
    by_beginning = [fields for start, fields in known.beginnings.items() if word.startswith(start)]
    if by_beginning:
        return frozenset().union(*by_beginning)
    if len(word) >= _SHORTEST_DERIVED:
        return known.roots.get(_root(stem(word)), frozenset())
    return frozenset()


def _root(form: str) -> str:
    for ending in _DERIVATIONS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_ROOT:
            return form[: -len(ending)]
    return form


@lru_cache(maxsize=100_000)
def parts(word: str) -> tuple[Part, ...]:
    """The known parts of a word: itself, or head and modifier, or one known end; () if nothing is known.

    Splitting at a known head and a known modifier follows Koehn and Knight (2003), with the vocabulary
    in the place of their corpus.
    """
    if fields_of(word):
        return (Part(word, _HEAD),)
    heads = [word[i:] for i in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1) if fields_of(word[i:])]
    pairs = [(head, modifier) for head in heads if (modifier := _modifier(word[: -len(head)]))]
    if pairs:
        head, modifier = max(pairs, key=lambda pair: _fit(*pair))
        return (Part(head, _HEAD), Part(modifier, _MODIFIER))
    found = []
    lone = next((head for head in heads if len(head) >= _SHORTEST_END), "")
    if lone:
        found.append(Part(lone, _LONE_HEAD))
    beginning = next(
        (
            word[:i]
            for i in range(len(word) - max(len(lone), _SHORTEST_PART), _SHORTEST_END - 1, -1)
            if fields_of(word[:i])
        ),
        "",
    )
    if beginning:
        found.append(Part(beginning, _LONE_BEGINNING))
    return tuple(found)


def _fit(head: str, modifier: str) -> float:
    short = 4 if len(head) < _SHORTEST_END else 0
    return len(head) + 1.5 * len(modifier) - short


def _modifier(start: str) -> str:
    for link in LINKS:
        bare = start.removesuffix(link) if link else start
        if start.endswith(link) and len(bare) >= _SHORTEST_PART:
            if fields_of(bare):
                return bare
            # Schul-hof, Sonn-tag: the modifier lost its own e.
            if not link and fields_of(bare + "e"):
                return bare + "e"
    return ""
