"""The catalogue: every sentence that a person sees, by key and language.

Messages are Project Fluent files in `locale/<language>/`, one file per door; German is the source.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

from workshop.domain.errors import WorkshopError

SOURCE = "de"
# The languages of every screen and of the minutes, each by the name that its speakers give it.
NAMES = {"de": "Deutsch", "en": "English"}
LANGUAGES = tuple(NAMES)
# Those of the guests' pages; "simple" is plain language (BCP 47, registered variant).
GUEST_NAMES = {
    "de": "Deutsch",
    "de-simple": "Einfache Sprache",
    "en": "English",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
    "ru": "Русский",
}
GUEST_LANGUAGES = tuple(GUEST_NAMES)
_REGION = {"en": "en_GB", "de-simple": "de"}
_RIGHT_TO_LEFT = ("ar",)
_FOLDER = Path(__file__).parent / "locale"


class Translator:
    """Speaks one language; a sentence that it lacks comes in German."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundles = [_bundle(language)] + ([_bundle(SOURCE)] if language != SOURCE else [])

    def __call__(self, key: str, /, **values: object) -> str:
        """The sentence of this key with its values filled in; an unknown key is a `KeyError`."""
        for bundle in self._bundles:
            if bundle.has_message(key):
                pattern = bundle.get_message(key).value
                if pattern is not None:
                    return str(bundle.format_pattern(pattern, values)[0])
        raise KeyError(key)

    @property
    def direction(self) -> str:
        """Where a line begins, as HTML's `dir` wants it: "ltr" or "rtl"."""
        return "rtl" if self.language in _RIGHT_TO_LEFT else "ltr"

    def error(self, error: WorkshopError) -> str:
        """The sentence for an error."""
        return self("error-" + error.code, **error.values)

    def date(self, day: date) -> str:
        """A date in words, such as "27. August 2018"."""
        return format_date(day, format="long", locale=_REGION.get(self.language, self.language))


@cache
def translator(language: str) -> Translator:
    """The translator for one of our languages; for any other, the German one."""
    return Translator(language if language in GUEST_LANGUAGES else SOURCE)


def choose_language(accept: str, languages: Sequence[str] = LANGUAGES) -> str:
    """The best of `languages` for an Accept-Language header, else German.

    Quality values count (RFC 9110, 12.5.4); "de-AT" is served by "de".
    """
    wishes = []
    for place, part in enumerate(accept.split(",")):
        name, _, parameter = part.strip().partition(";")
        quality = parameter.strip().removeprefix("q=")
        try:
            weight = float(quality) if quality else 1.0
        except ValueError:
            weight = 0.0
        code = name.strip().lower().partition("-")[0]
        if code in languages and weight > 0:
            wishes.append((-weight, place, code))
    return min(wishes)[2] if wishes else SOURCE


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([_REGION.get(language, language)], use_isolating=language in _RIGHT_TO_LEFT)
    for path in sorted((_FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
