"""How one topic of the minutes reads: who introduced it, its statements with their points, what guests said.

What stands in brackets behind a point (how often, how many dots, where, whether before) is put together here.
"""

from collections.abc import Iterator, Mapping, Sequence

from babel.lists import format_list

from workshop.domain.hosts import each_host
from workshop.domain.minutes import Choices, Feedback
from workshop.domain.model import CafeTable, Host
from workshop.domain.outline import Outline, Place, Point, Section, Statement
from workshop.export.document import Block, Bullets, Heading, Paragraph, Tone
from workshop.i18n import Translator

_HEADS = {Place.OPEN: "minutes-open", Place.PARKED: "minutes-parked"}


def name_place(place: Place, t: Translator) -> str:
    """What is said of points that are in no cluster; "" for a cluster, which has words of its own."""
    return t(_HEADS[place]) if place in _HEADS else ""


def name_statement(said: Statement, t: Translator) -> str:
    """A statement's heading, also where it has no words of its own."""
    return said.text or name_place(said.place, t)


def introduction(section: Section, t: Translator) -> Iterator[Block]:
    """The question, the hosts and what was said before the rounds."""
    if section.topic.question:
        yield Paragraph(t("minutes-question", question=section.topic.question))
    hosts = [_host(host, t) for host in each_host(section.tables)]
    if hosts:
        yield Paragraph(t("minutes-hosts", hosts=format_list(hosts, locale=t.language)))
    for line in section.topic.introduction.splitlines():
        if line.strip():
            yield Paragraph(line)


def statement(
    said: Statement,
    section: Section,
    whole: Outline,
    choices: Choices,
    again: Mapping[str, Sequence[str]],
    t: Translator,
    level: int,
) -> Iterator[Block]:
    """A heading, its lead-in, its points, and the view of those who do not agree."""
    yield Heading(level, name_statement(said, t), said.key)
    if choices.dots and said.dots:
        yield Paragraph(t("minutes-dots", count=said.dots), Tone.SOFT)
    if said.lead and said.lead_in:
        yield Paragraph(said.lead_in, Tone.LEAD if said.points else Tone.NORMAL, key=said.lead.key)
    if said.points:
        items = tuple(
            _bullet(point, section.tables, whole, choices, again.get(point.key, ()), t)
            for point in said.points
        )
        yield Bullets(items, tuple(point.key for point in said.points))
    elif not _had_points(said, section):
        # A cluster without ideas is still a statement that the host made, so it is said, not dropped.
        yield Paragraph(t("minutes-cluster-without-ideas"), Tone.SOFT)
    if said.minority is not None:
        view, *more = said.minority.split("\n") if said.minority else [""]
        first = t("minutes-contested-view", view=view) if view else t("minutes-contested")
        yield from (Paragraph(line, Tone.DISSENT) for line in (first, *more) if line)


def feedback(given: Feedback, t: Translator, level: int) -> Iterator[Block]:
    """What the guests confirmed, and what they missed."""
    if given.confirmed or given.asked or given.missed:
        yield Heading(level, t("minutes-feedback"))
    if given.confirmed or given.asked:
        yield Paragraph(t("minutes-confirmed", confirmed=given.confirmed, asked=given.asked))
    if given.missed:
        yield Paragraph(t("minutes-missed"), Tone.LEAD)
        yield Bullets(given.missed)


def _had_points(said: Statement, section: Section) -> bool:
    return any(each.points for each in section.statements if each.key == said.key)


def _bullet(
    point: Point,
    tables: Sequence[CafeTable],
    whole: Outline,
    choices: Choices,
    again: Sequence[str],
    t: Translator,
) -> str:
    notes = list(_notes(point, tables, choices, again, t))
    text = t("minutes-noted", idea=point.text, notes=", ".join(notes)) if notes else point.text
    if not choices.annex:
        return text
    numbers = ", ".join(str(number) for number in sorted(whole.numbers[idea.id] for idea in point.ideas))
    return t("minutes-numbered", idea=text, numbers=numbers)


def _notes(
    point: Point, tables: Sequence[CafeTable], choices: Choices, again: Sequence[str], t: Translator
) -> Iterator[str]:
    if choices.counts and len(point.ideas) > 1:
        yield t("minutes-mentioned", count=len(point.ideas))
    if choices.dots and point.dots:
        yield t("minutes-dots", count=point.dots)
    if choices.tables:
        number_of = {table.id: table.number for table in tables}
        numbers = sorted({number_of[idea.table_id] for idea in point.ideas if idea.table_id in number_of})
        if numbers:
            yield t("minutes-tables", count=len(numbers), tables=", ".join(map(str, numbers)))
    if choices.rounds:
        rounds = sorted({idea.round for idea in point.ideas})
        yield t("minutes-rounds", count=len(rounds), rounds=", ".join(map(str, rounds)))
    if choices.again and again:
        yield t("minutes-again", when=format_list(list(again), locale=t.language))


def _host(host: Host, t: Translator) -> str:
    if not host.function:
        return host.name
    return t("minutes-host", name=host.name, function=host.function)
