"""Four usual cafés to begin with: topics with open questions, and an agenda, in the workshop's language.

Their words are in the catalogue (`presets.ftl`); whoever takes one over changes them like their own.
"""

from dataclasses import dataclass

from workshop.domain.errors import Invalid
from workshop.domain.planning import CafeKind
from workshop.i18n import translator

# By name: what kind of café it is, and how many topics it brings.
_KINDS = {
    "strategy": (CafeKind.TOPICS, 4),
    "citizens": (CafeKind.TOPICS, 5),
    "retreat": (CafeKind.TOPICS, 3),
    "school": (CafeKind.TOPICS, 4),
}
PRESETS = tuple(_KINDS)


@dataclass(frozen=True)
class PresetTopic:
    """A topic and its Leitfrage."""

    title: str
    question: str


@dataclass(frozen=True)
class Preset:
    """What a new workshop takes over; `label` and `hint` are for whoever chooses."""

    name: str
    label: str
    hint: str
    kind: CafeKind
    topics: tuple[PresetTopic, ...]
    agenda: tuple[str, ...]


def read_preset(name: str, language: str) -> Preset:
    """The preset in this language; `Invalid` for a name that is none of `PRESETS`."""
    if name not in _KINDS:
        raise Invalid("preset-unknown", name=name)
    t, (kind, count) = translator(language), _KINDS[name]
    return Preset(
        name,
        t(f"preset-{name}"),
        t(f"preset-{name}-hint"),
        kind,
        tuple(
            PresetTopic(t(f"preset-{name}-topic-{n}"), t(f"preset-{name}-question-{n}"))
            for n in range(1, count + 1)
        ),
        tuple(t(f"preset-{name}-agenda").splitlines()),
    )
