"""Decides, once for every format, what the minutes say and in which order.

Nothing is lost on the way: every idea is printed exactly once or counted by name, or there is no document.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workshop.domain.minutes import Choices, Draft, Scope
from workshop.domain.outline import Outline, Place, Section
from workshop.domain.results import Results
from workshop.domain.tracing import outline
from workshop.export.annex import annex
from workshop.export.document import Block, Bullets, Document, Heading, Paragraph, Tone
from workshop.export.frame import before_results, behind_results, placeholders
from workshop.export.photos import Print, photo_blocks
from workshop.export.statements import feedback, introduction, statement
from workshop.i18n import Translator


class IncompleteMinutes(RuntimeError):
    """Some idea would be missing or said twice: a mistake in this program, never the visitor's."""


@dataclass(frozen=True)
class Material:
    """What the minutes need besides the results.

    `prints` are the photos by topic id, `again` by the points' keys when they were said before ("2017").
    """

    draft: Draft = field(default_factory=lambda: Draft(0))
    prints: Mapping[int, Sequence[Print]] = field(default_factory=dict)
    again: Mapping[str, Sequence[str]] = field(default_factory=dict)


def compose(results: Results, t: Translator, material: Material | None = None) -> Document:
    """The minutes in the translator's language; raises `IncompleteMinutes` rather than lose an idea."""
    material = material or Material()
    draft, choices = material.draft, material.draft.choices
    whole = outline(results, draft)
    level = 2 if choices.scope is Scope.PROTOCOL else choices.level
    blocks = [
        *before_results(whole, draft, t),
        Heading(level, t("minutes-results")),
        *_results(whole, material, t, level + 1),
        Paragraph(count(whole, t), Tone.SOFT),
        *(annex(whole, t, level) if choices.annex else ()),
        *behind_results(whole, draft, t),
    ]
    require_complete(blocks, whole, results)
    return Document(
        title=results.workshop.title,
        author=results.workshop.organiser,
        language=t.language,
        blocks=tuple(blocks),
        fields=placeholders(results.workshop, draft, t),
    )


def require_complete(blocks: Iterable[Block], whole: Outline, results: Results) -> None:
    """Raise `IncompleteMinutes` unless every idea is a printed point once, or counted as not printed."""
    ideas_of = {point.key: [idea.id for idea in point.ideas] for point in whole.points()}
    keys = [key for block in blocks if isinstance(block, Bullets) for key in block.keys]
    said = [idea for key in keys for idea in ideas_of.get(key, [None])]
    counts, twice = whole.counts, len(said) - len(set(said))
    printed = counts.total - counts.hidden - counts.withdrawn - whole.left_out()
    if twice or None in said or len(said) != printed or counts.total != results.handed_in:
        raise IncompleteMinutes(
            f"{results.handed_in} ideas, {counts.total} counted, {printed} to print, {len(said)} said"
            f" ({twice} twice)"
        )


def count(whole: Outline, t: Translator) -> str:
    """Where the ideas are on the board, and how many of them these minutes print elsewhere or leave out."""
    counts, elsewhere = whole.counts, {"unchosen": whole.unchosen(), "left-out": whole.left_out()}
    if not counts.total:
        return t("minutes-counts-none")
    parts = ", ".join(t(f"minutes-counts-{name}", count=n) for name, n in counts.parts().items() if n)
    sentences = [t("minutes-counts", total=counts.total, parts=parts)]
    sentences += [t(f"minutes-counts-{name}", count=n) for name, n in elsewhere.items() if n]
    return " ".join(sentences)


def _results(whole: Outline, material: Material, t: Translator, level: int) -> Iterator[Block]:
    choices = material.draft.choices
    if choices.scope is Scope.SECTION:
        yield Paragraph(occasion(whole, t), Tone.SOFT)
    for section in whole.printed():
        yield Heading(level, section.text, section.key)
        yield from _section(section, whole, material, t, level + 1)
        if choices.photos:
            yield from photo_blocks(material.prints.get(section.topic.id, ()), section.tables, t, level + 1)


def _section(
    section: Section, whole: Outline, material: Material, t: Translator, level: int
) -> Iterator[Block]:
    choices: Choices = material.draft.choices
    if choices.introductions:
        yield from introduction(section, t)
    # What is no cluster is a heading only for its points.
    said = [each for each in section.printed() if each.points or each.place is Place.CLUSTER]
    for each in said:
        yield from statement(each, section, whole, choices, material.again, t, level)
    if not said:
        yield Paragraph(t("minutes-topic-without-ideas"), Tone.SOFT)
    if choices.feedback:
        yield from feedback(section.feedback, t, level)


def occasion(whole: Outline, t: Translator) -> str:
    """The event's title, day and place on one line."""
    workshop = whole.workshop
    day = t.date(workshop.date) if workshop.date else ""
    return " · ".join(part for part in (workshop.title, day, workshop.place) if part)
