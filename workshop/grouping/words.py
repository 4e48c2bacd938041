"""A text as its content words: lower case, without function words, each with the forms it may be found by.

Stems come from Snowball's German stemmer, which also reads "ae" for "ä" and "ss" for "ß".
"""

import re
from collections.abc import Iterator
from functools import lru_cache

import Stemmer
from stop_words import get_stop_words

# What stands behind this is not read: an idea is short, and a pasted page has said its subject by then.
READ_CHARACTERS = 1_200
LONGEST_WORD = 60
WORD = re.compile(r"[^\W_]+(?:[-\u2010\u2011][^\W_]+)*")
HYPHEN = re.compile(r"[-\u2010\u2011]")
# Words of wishes, complaints and minutes that say nothing of the subject; the list of the library
# has the articles, pronouns and auxiliaries.
_GERMAN = frozenset(
    [
        *get_stop_words("de"),
        *("bitte", "bzw", "dabei", "dadurch", "derzeit", "deutlich", "eher", "eigentlich", "einfach"),
        *("endlich", "evtl", "gerade", "ggf", "hallo", "leider", "möglich", "möglichst", "mehr", "nämlich"),
        *("nötig", "oft", "sehr", "sodass", "somit", "sowie", "ständig", "statt", "stets", "trotz", "usw"),
        *("viele", "vieles", "vielen", "völlig", "wäre", "weiter", "weniger", "wünsche", "wünschen", "zb"),
        *("ziemlich", "zumindest"),
    ]
)
_EMPTY = _GERMAN | frozenset(get_stop_words("en"))
ARTICLES = frozenset(
    ["der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "the"]
)
CONTRACTIONS = {
    **dict.fromkeys(("im", "ins"), "in"),
    **dict.fromkeys(("am", "ans"), "an"),
    **dict.fromkeys(("zum", "zur"), "zu"),
    "vom": "von",
}
_STEMMER = Stemmer.Stemmer("german")
PREFIXES = (
    *("zusammen", "nieder", "weiter", "wieder", "zurück", "durch", "unter", "nach", "über", "auf", "aus"),
    *("bei", "ein", "her", "hin", "los", "mit", "vor", "weg", "ab", "an", "um", "zu"),
)
"""What a German verb may part with ("ab-bauen"), the longest first."""


def lower_words(text: str) -> tuple[str, ...]:
    """All words and numbers of a text, lower case, in order; those joined by a hyphen apart."""
    found = WORD.finditer(text[:READ_CHARACTERS])
    return tuple(word[:LONGEST_WORD] for match in found for word in HYPHEN.split(match[0].lower()) if word)


def is_empty(word: str) -> bool:
    """Whether a lower-case word says nothing of a subject: a function word or a word of wishing."""
    return word in _EMPTY


def is_function_word(word: str) -> bool:
    """Whether a lower-case word is a German article, pronoun, preposition or filler."""
    return word in _GERMAN


def content_words(text: str) -> tuple[str, ...]:
    """The words of a text that carry its subject, lower case, in order, repeats kept."""
    return tuple(_content(text[:READ_CHARACTERS]))


def _content(text: str) -> Iterator[str]:
    for match in WORD.finditer(text):
        for word in HYPHEN.split(match[0].lower()):
            if len(word) > 1 and not word.isdigit() and word not in _EMPTY:
                yield word[:LONGEST_WORD]


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """A lower-case word without its ending: "radwege" and "radwegen" are both "radweg"."""
    found: str = _STEMMER.stemWord(word)
    return found


def stems_to_try(word: str) -> Iterator[str]:
    """The stems under which a word may stand in a vocabulary, the likeliest first.

    Snowball leaves the plural in "autos" and "busse" and the participle in "ausgebaut" and "abzubauen".
    """
    yield stem(word)
    if word.endswith("s"):
        yield stem(word[:-1])
    if word.endswith(("sse", "ssen")):
        yield stem(word.removesuffix("n")[:-2])
    for prefix in PREFIXES:
        if word.startswith(prefix):
            yield from (stem(prefix + verb) for verb in _infinitives(word[len(prefix) :]))
    yield from (stem(verb) for verb in _infinitives(word))


def _infinitives(word: str) -> Iterator[str]:
    if len(word) > len("gehabt") - 1 and word.startswith(("ge", "zu")):
        yield word[2:]
        if word.endswith("t"):
            yield word[2:-1] + "en"
