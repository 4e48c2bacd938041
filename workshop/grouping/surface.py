"""How people wrote the words of a table: which are nouns, and in which form each is written most.

A noun shows by its capital within a sentence, by its ending, or by what the others of the table wrote.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, zip_longest

from workshop.grouping.opposites import NUMERALS
from workshop.grouping.slips import folded_stem
from workshop.grouping.vocabulary import parts
from workshop.grouping.words import HYPHEN, LONGEST_WORD, READ_CHARACTERS, WORD, is_empty

_NOUN_ENDINGS = (
    *("ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät"),
    *("täten", "ment", "ismus", "nis", "nisse", "chen", "lein", "tum", "ling", "haus", "platz"),
    *("plätze", "weg", "wege"),
)
_ADJECTIVE = re.compile(
    r".+(?:ig|lich|isch|bar|sam|los|voll|haft|frei|iv|ell)(?:er|e|en|es|em|ere|eren|eres|erer)?$"
)
_INFLECTED = re.compile(r".{3,}(?:er|e|es|en|em)$")
_VERB = re.compile(r".{2,}(?:en|ern|eln|iert|t)$")
_SENTENCE_ENDS = ".!?:;•\n"
_SHORTEST_PART = 3
_SHORTEST_WORD = 2
_LONGEST_ACRONYM = 5
# What a capital at a sentence's beginning, an ending and a capital within a sentence weigh.
_BEGINS, _BY_ENDING, _WITHIN = 0.3, 0.5, 1.0


@dataclass(frozen=True)
class Form:
    """A word as it is written most in the table; `part` if it was found in longer words only."""

    surface: str
    noun: bool
    part: bool


Used = Mapping[str, Form]
"""The content words of one idea: {stem: form}."""


@dataclass(frozen=True)
class _Token:
    key: str
    written: str
    evidence: float


def used_words(texts: Sequence[str]) -> list[Used]:
    """The words of each idea and the parts of its compounds, in the form that the whole table gives them."""
    tokens = [tuple(_tokens(text)) for text in texts]
    written: defaultdict[str, Counter[str]] = defaultdict(Counter)
    evidence: defaultdict[str, float] = defaultdict(float)
    for token in chain.from_iterable(tokens):
        written[token.key][token.written] += 1
        evidence[token.key] += token.evidence
    forms = {key: _form(surfaces, noun=evidence[key] > 0) for key, surfaces in written.items()}
    return [_with_parts(told, forms) for told in tokens]


def _with_parts(told: Sequence[_Token], forms: Mapping[str, Form]) -> dict[str, Form]:
    found = {token.key: forms[token.key] for token in told}
    for token in told:
        for part in _parts(token.written):
            key = folded_stem(part.lower())
            if key not in found:
                alone = Form(part[:1].upper() + part[1:], noun=forms[token.key].noun, part=True)
                found[key] = forms.get(key, alone)
    return found


@lru_cache(maxsize=50_000)
def _parts(written: str) -> tuple[str, ...]:
    pieces = HYPHEN.split(written)
    if len(pieces) > 1:
        found = [*pieces, *(part.word for piece in pieces for part in parts(piece.lower()))]
    else:
        found = [part.word for part in parts(written.lower())]
    return tuple(p for p in found if len(p) >= _SHORTEST_PART and not is_empty(p.lower()) and not p.isdigit())


@lru_cache(maxsize=20_000)
def _tokens(text: str) -> tuple[_Token, ...]:
    text = text[:READ_CHARACTERS]
    capitals = any(map(str.isupper, text)) and any(map(str.islower, text))
    matches = list(WORD.finditer(text))
    found = []
    for match, after in zip_longest(matches, matches[1:]):
        written = match[0][:LONGEST_WORD]
        word = written.lower()
        if (
            len(word) < _SHORTEST_WORD
            or word.replace("-", "").isdigit()
            or is_empty(word)
            or word in NUMERALS
        ):
            continue
        told = _by_ending(word)
        if capitals:
            before = text[: match.start()].rstrip(" \t\"'„“”»«(-\N{EN DASH}")
            begins = not before or before[-1] in _SENTENCE_ENDS
            bends = bool(after and text[match.end() : after.start()] == " " and after[0][0].isupper())
            told += _by_capital(written, begins=begins, bends=bends)
        elif not _VERB.fullmatch(word):
            told += _BEGINS
        key = folded_stem(HYPHEN.sub("", word))
        found.append(_Token(key, written if capitals else word, told))
    return tuple(found)


def _by_capital(written: str, *, begins: bool, bends: bool) -> float:
    if not written[0].isupper():
        return 0 if begins else -_WITHIN
    if not begins:
        return _WITHIN
    # "Sichere Radwege": a sentence's first word that bends to the noun behind it.
    return -_BEGINS if bends and _INFLECTED.fullmatch(written.lower()) else _BEGINS


def _by_ending(word: str) -> float:
    if word.endswith(_NOUN_ENDINGS):
        return _BY_ENDING
    return -_BY_ENDING if _ADJECTIVE.fullmatch(word) else 0.0


def _form(surfaces: Counter[str], *, noun: bool) -> Form:
    counted: Counter[str] = Counter()
    for written, times in surfaces.items():
        shouted = written.isupper() and len(written) > _LONGEST_ACRONYM
        plain = written.capitalize() if shouted else written
        bare = plain if any(map(str.isupper, plain[1:])) else plain.lower()
        counted[bare[:1].upper() + bare[1:] if noun else bare] += times
    best = min(counted, key=lambda form: (-counted[form], len(form), form))
    return Form(best, noun, part=False)
