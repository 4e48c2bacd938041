"""What a text refuses: its negations, its words and signs for and against, and the words they stand with.

A refusal belongs to the words beside it: put beside others, it makes another idea.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from workshop.grouping.slips import folded_stem, is_real
from workshop.grouping.words import ARTICLES, READ_CHARACTERS, is_empty, lower_words, stem, stems_to_try

NEGATIONS = frozenset(
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
        *("nich", "net", "ned", "nit", "nix", "nee", "nö", "nope", "cannot", "cant", "wont", "isnt"),
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
        *("less", "fewer", "against", "ban", "stop", "contra", "kontra"),
    ]
)
_FOR = frozenset(["ja", "dafür", "pro", "yes", "okay", "jein"])
_CONTRACTED = re.compile(r"n['\N{RIGHT SINGLE QUOTATION MARK}]t\b", re.IGNORECASE)
_AWAY = re.compile(r"\bweg\s+(?:von|vom|mit|aus|damit)\b", re.IGNORECASE)
_EXCESS = re.compile(r"\b(?:zu|allzu)\s+(viel|wenig)\w*|\btoo\s+(many|much|few|little)\b", re.IGNORECASE)
# A minus is one behind what it refuses, or beside a plus; elsewhere it is a dash or begins a list.
_LAST_MINUS = re.compile(r"(?<!\S)[-\u2013\u2212](?=\s*(?:$|[,;]))")
_ANY_MINUS = re.compile(r"(?<!\S)[-\u2013\u2212](?!\S)")
_PLUS = re.compile(r"(?<!\S)\+(?=[\s,;]|$)")
CLAUSE_END = re.compile(r"[,;.!?:](?=\s|$)|\n")
_SHORTEST_SLIP = 4


@dataclass(frozen=True)
class Refusal:
    """What a text turns down.

    `marks` are negating signs, `pluses` and `minuses` all that stand alone, by the number of words before
    them; `breaks` tell where clauses end beside words for or against ("b"efore, "a"fter); `refused` are the
    folded stems that such words stand with.
    """

    negated: bool
    against: bool
    for_or_against: bool
    marks: tuple[int, ...]
    breaks: tuple[str, ...]
    refused: frozenset[str]
    excess: tuple[str, ...]
    pluses: tuple[int, ...]
    minuses: tuple[int, ...]

    @property
    def typed(self) -> tuple[object, ...]:
        """What two texts with the same letters must have in common besides."""
        return self.marks, self.breaks, self.pluses


@lru_cache(maxsize=20_000)
def refusal(text: str) -> Refusal:
    """The negations, directions and signs of a text, and what they belong to."""
    text = text[:READ_CHARACTERS]
    clauses = [lower_words(clause) for clause in CLAUSE_END.split(text)]
    words = [(word, number) for number, clause in enumerate(clauses) for word in clause]
    turning = [k for k, (word, _) in enumerate(words) if _turns(word)]
    marks = tuple(_marks(text))
    contracted = bool(_CONTRACTED.search(text))
    against = any(_is_against(word) for word, _ in words) or bool(_AWAY.search(text))
    return Refusal(
        negated=any(is_negation(word) for word, _ in words) or bool(marks) or contracted,
        against=against,
        for_or_against=bool(turning or marks or contracted or against),
        marks=marks,
        breaks=tuple(_breaks(words, turning)),
        refused=frozenset(_refused(words, k) for k in turning if words[k][0] not in _FOR),
        excess=tuple(sorted(match[1] or match[2] for match in _EXCESS.finditer(text.lower()))),
        pluses=_places(_PLUS, text),
        minuses=_places(_ANY_MINUS, text),
    )


def turned_round(a: Refusal, b: Refusal) -> bool:
    """Whether two typings of nearly the same words refuse different things by what their signs say."""
    return (
        a.negated != b.negated
        or a.marks != b.marks
        or not {*a.pluses}.isdisjoint(b.minuses)
        or not {*a.minuses}.isdisjoint(b.pluses)
        or any(x and y and x != y for x, y in zip(a.breaks, b.breaks, strict=False))
    )


def _turns(word: str) -> bool:
    return word in _FOR or is_negation(word) or _is_against(word)


@lru_cache(maxsize=50_000)
def _is_against(word: str) -> bool:
    return not _AGAINST.isdisjoint((word, *stems_to_try(word)))


def _marks(text: str) -> Iterator[int]:
    minus = _ANY_MINUS if _PLUS.search(text) else _LAST_MINUS
    yield from sorted([*_places(_NEGATING_SIGNS, text), *_places(minus, text)])


def _places(sign: re.Pattern[str], text: str) -> tuple[int, ...]:
    """The numbers of words before each such sign."""
    return tuple(len(lower_words(text[: match.start()])) for match in sign.finditer(text))


def _breaks(words: list[tuple[str, int]], turning: list[int]) -> Iterator[str]:
    for k in turning:
        before = k > 0 and words[k - 1][1] != words[k][1]
        after = k + 1 < len(words) and words[k + 1][1] != words[k][1]
        yield "b" * before + "a" * after


def _refused(words: list[tuple[str, int]], k: int) -> str:
    """The stem that a word for or against belongs to: the next of its clause, else the nearest before."""
    for word, clause in words[k + 1 :]:
        if clause == words[k][1] and word not in ARTICLES and not is_empty(word):
            return folded_stem(word)
    return next((folded_stem(word) for word, _ in reversed(words[:k]) if not is_empty(word)), "")


@lru_cache(maxsize=50_000)
def is_negation(word: str) -> bool:
    """Also when mistyped: a slip in the word that turns the sense round does not turn it back."""
    if word in NEGATIONS:
        return True
    return (
        len(word) >= _SHORTEST_SLIP
        and not is_real(word)
        and any(
            OSA.distance(word, negation, score_cutoff=1) <= 1
            for negation in ("nicht", "kein", "keine", "keinen", "weder", "niemals")
        )
    )
