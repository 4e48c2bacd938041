"""Whether two words are one word typed differently: a slip of the finger, an umlaut written out, an ending.

Two real words are never a slip of each other, however near they look: "Haus" is not "Maus".
"""

import re
import unicodedata
from functools import cache, lru_cache
from importlib import resources

from rapidfuzz.distance import OSA

from workshop.grouping.vocabulary import LINKS, vocabulary
from workshop.grouping.words import is_function_word, stem, stems_to_try

_WRITTEN_OUT = re.compile(r"([aou])e")
_ENDINGS = ("s", "se", "n", "e", "en", "es", "er", "ern", "nen", "em", "t", "te", "ten", "st", "et")
_SHORTEST = 3
_SHORTEST_FOR_ONE = 4
_SHORTEST_FOR_TWO = 8
_SHORTEST_PART = 4
_SHORT_PARTS = frozenset(
    ["amt", "bad", "bau", "bus", "hof", "rad", "see", "tag", "tal", "tor", "tür", "uhr", "weg", "zug"]
)
# Real as they stand, not with another ending.
_UNBENDING = frozenset(
    [
        *("oder", "gibt", "ganz", "etwa", "wenig", "quasi", "wurde", "wurden", "werden", "wird", "hört"),
        *("geht", "kommt", "steht", "macht", "braucht", "fehlt", "bleibt", "sollte", "könnte", "müsste"),
        *("dürfte", "darf", "kann", "muss", "soll", "will", "mag", "jede", "jeder", "jedes", "alle"),
        *("beide", "einige", "manche", "andere", "wann", "warum", "wie", "wo", "wer", "was", "hier"),
        *("dort", "her", "hin", "heute", "gestern", "bald", "schon", "noch", "nur", "auch", "sogar"),
        *("ganze", "halb", "halbe", "viertel"),
    ]
)
_TURNING = ("kein", "nie", "mehr", "ohne", "weder", "weniger")
_SURELY_A_SLIP = 6


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """A word without its accents, "ä" and "ae" both as "a", "ß" as "ss"."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _WRITTEN_OUT.sub(r"\1", plain)


@lru_cache(maxsize=100_000)
def folded_stem(word: str) -> str:
    """The stem of a lower-case word, folded: "baeume", "Bäume" and "Baum" are all "baum"."""
    return fold(stem(word))


@lru_cache(maxsize=200_000)
def same_word(a: str, b: str) -> bool:
    """Whether two lower-case words differ by nothing but umlauts and endings."""
    short, long = sorted((fold(a), fold(b)), key=len)
    return (
        short == long
        or folded_stem(a) == folded_stem(b)
        or (len(short) >= _SHORTEST and any(short + ending == long for ending in _ENDINGS))
    )


@lru_cache(maxsize=200_000)
def is_slip(a: str, b: str) -> bool:
    """Whether one of two lower-case words is likely the other mistyped (or both are one word)."""
    if same_word(a, b):
        return True
    one, other = fold(a), fold(b)
    shortest, longest = sorted((len(a), len(b)))
    away = min(OSA.distance(one, other, score_cutoff=2), OSA.distance(a, b, score_cutoff=2))
    if is_function_word(a) != is_function_word(b) and not (is_real(a) and is_real(b)):
        # "und" lost a letter: what is left is no word that anybody uses.
        return away <= 1 and longest >= _SHORTEST and shortest >= _SHORTEST - 1
    if shortest < _SHORTEST or away > (2 if longest >= _SHORTEST_FOR_TWO else 1):
        return False
    if is_function_word(a) and is_function_word(b):
        return (
            shortest >= _SHORTEST_FOR_ONE
            and not (a + " " + b).startswith(_TURNING)
            and not b.startswith(_TURNING)
        )
    if is_real(a) and is_real(b):
        return not _readings(a).isdisjoint(_readings(b)) or _slipped_compound(a, b)
    # "Meier" and "Meyer" are two people; a letter too many, too few or swapped in them is a slip.
    substituted = len(one) == len(other)
    if is_real(a) or is_real(b):
        needed = _SHORTEST_FOR_ONE if substituted else _SHORTEST
    else:
        needed = _SURELY_A_SLIP if substituted else _SHORTEST_FOR_ONE
    return shortest >= needed or _swapped_or_doubled(one, other)


def _slipped_compound(a: str, b: str) -> bool:
    """Whether a listed word lost, doubled or swapped a letter, and what is left is two words by chance.

    "Leersand" is sand that is empty, but rather a vacancy ("Leerstand").
    """
    one, other = fold(a), fold(b)
    return (
        min(len(one), len(other)) >= _SHORTEST_FOR_TWO
        and one[0] == other[0]
        and (len(one) != len(other) or sorted(one) == sorted(other))
        and OSA.distance(one, other) == 1
        and bool(_simple(a)) != bool(_simple(b))
    )


def _swapped_or_doubled(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sorted(one) == sorted(other)
    undoubled = (re.sub(r"(.)\1+", r"\1", word) for word in (one, other))
    return len(set(undoubled)) == 1


def is_real(word: str) -> bool:
    """Whether a lower-case word is known to be one, by itself or as a compound of two that are."""
    return is_function_word(word) or word in _UNBENDING or bool(_readings(word))


@lru_cache(maxsize=100_000)
def _readings(word: str) -> frozenset[tuple[str, ...]]:
    """A word as the stems of its known parts, in each way that it can be read."""
    splits = (
        (modifier, head)
        for i in range(3, len(word) - 2)
        if _may_be_part(word[i:])
        for head in _simple(word[i:])
        for modifier in _modifier(word[:i])
    )
    return frozenset([*((form,) for form in _simple(word)), *splits])


@lru_cache(maxsize=100_000)
def _simple(word: str) -> tuple[str, ...]:
    """The folded stem of a word that is listed, or is a listed one with another ending."""
    listed, stems = _known()
    form = folded_stem(word)
    if word in listed:
        return (form,)
    for inflected in stems_to_try(word):
        plain, end = fold(inflected), fold(word)
        participle = inflected != stem(word) and word.endswith(("en", "t"))
        bent = end.startswith(plain) and end[len(plain) :] in _ENDINGS
        if plain in stems and (participle or bent):
            return (plain,)
    return ()


def _may_be_part(word: str) -> bool:
    return len(word) >= _SHORTEST_PART or word in _SHORT_PARTS


def _modifier(start: str) -> set[str]:
    bare = [start.removesuffix(link) for link in LINKS if start.endswith(link)]
    return {form for word in bare if _may_be_part(word) for form in (*_simple(word), *_simple(word + "e"))}


@cache
def _known() -> tuple[frozenset[str], frozenset[str]]:
    """Words of the fields, and everyday ones that stand in none, as they are listed; their folded stems."""
    everyday = resources.files(__package__).joinpath("real_words.txt").read_text("utf-8").split()
    listed = vocabulary().listed | frozenset(everyday)
    return listed, frozenset(map(folded_stem, listed))
