"""Is a heading a statement, or does it only name a topic? A guess, made to be silent when in doubt.

A statement reads stronger in the minutes; whoever wrote "Kita und Schule" gets a friendly hint.
"""

import re


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


# Within a word may stand a hyphen, a point or an apostrophe, straight or typographic.
_WORD = re.compile(r"[^\W_]+(?:[-'\u2019.][^\W_]+)*")
_CLAIMS = re.compile(r"[?!=→]|\.\.\.|…")

# German writes nouns with a capital: what else is written small is a verb, an adverb, or one of these.
_SMALL = _words("""
    und oder sowie & der die das den dem des ein eine einer eines einem einen im in ins am an ans
    auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit trotz über um unter unterm
    vom von vor während wegen zu zum zur zwischen alle allem allen aller alles beide beiden ihr ihre
    ihren ihrer als wie etc usw z b bzw innen
""")
# Behind one of these a small word before a noun is an adjective: "für eine erfolgreiche Arbeit".
_LEADING = _words("""
    ein eine einer eines einem einen der den dem des im am beim vom zum zur für mit ohne von bei aus
    durch gegen
""")
_ADJECTIVE = re.compile(r"\w{2,}e[nmrs]?$")
# Written with a capital at the beginning, they take a side all the same.
_TAKES_A_SIDE = _words("""
    mehr weniger kein keine keinen keiner nicht nie niemand jeder jede jedes alle wir es man wer was
    wie wo wenn ich sie statt lieber besser nur endlich ist sind kann können muss müssen soll sollen
    darf dürfen braucht gibt hat haben wird werden lasst
""")

# English nouns are small too, so here the verbs are known by name; a noun that may be a verb counts as one.
_ENGLISH_VERBS = _words("""
    is are was were be been being am isn't aren't has have had do does did don't doesn't can cannot
    can't could must mustn't shall should shouldn't will would won't may might need needs ought let
    lets let's wants want get gets give gives go goes make makes keep keeps take takes bring brings
    build builds help helps find finds show shows know knows learn learns grow grows lead leads mean
    means matter matters work works open opens stay stays start starts stop stops use uses win wins
    lose loses lack lacks miss misses support supports improve improves create creates expand
    expands extend extends reduce reduces increase increases strengthen strengthens connect connects
    share shares offer offers protect protects promote promotes include includes involve involves
    invest invests plan plans provide provides ensure ensures encourage enable enables allow allows
    become becomes belong belongs come comes depend depends deserve deserves feel feels fund funds
    hear hears listen listens meet meets move moves pay pays reach reaches run runs save saves say
    says see sees simplify speak talk teach think try turn value walk benefit benefits
""")
_ENGLISH_SIDES = _words("""
    no not never more less fewer better nobody everyone everybody we you it
""")
_LONGEST = 8


def is_mere_topic(title: str, language: str = "de") -> bool:
    """Does this heading, in German or English, only name a topic, such as "Kita und Schule"?

    German: there is nothing but words with a capital, function words, and adjectives before a noun where an
    article or a preposition makes them certain. English: at most eight words, none of which can be a verb.
    Both err towards no: a bare adjective ("Sicherheit und kurze Wege") and a noun that may be a verb ("Play
    areas and support") silence them. They err towards yes where a sentence begins with a rare verb and goes
    on with nouns only ("Schafft Spielplätze").
    """
    words = _WORD.findall(title)
    if not words or _CLAIMS.search(title) or len(words) > _LONGEST:
        return False
    return _names_in_english(words) if language == "en" else _names_in_german(words)


def _names_in_german(words: list[str]) -> bool:
    if words[0].lower() in _TAKES_A_SIDE or not any(_is_noun(word) for word in words):
        return False
    return all(
        _is_noun(word) or word.lower() in _SMALL or _is_adjective(words, place)
        for place, word in enumerate(words)
    )


def _is_noun(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


def _is_adjective(words: list[str], place: int) -> bool:
    before = words[place - 1].lower() if place else ""
    behind = words[place + 1] if place + 1 < len(words) else ""
    return before in _LEADING and behind != "" and _is_noun(behind) and bool(_ADJECTIVE.search(words[place]))


def _names_in_english(words: list[str]) -> bool:
    small = [word.lower().replace("\u2019", "'") for word in words]
    return not any(word in _ENGLISH_VERBS or word in _ENGLISH_SIDES for word in small)
