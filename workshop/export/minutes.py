"""Decides, once for every format, what the "Ergebnisse" section says and in which order.

Nothing is lost on the way: every visible card is a bullet exactly once, or there is no document.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from babel.lists import format_list

from workshop.domain.model import CafeTable, Host, Idea, Workshop
from workshop.domain.results import Counts, Group, Results, TopicResults
from workshop.export.document import Block, Bullets, Document, Heading, Paragraph, Tone
from workshop.export.photos import Print, photo_blocks
from workshop.i18n import Translator


class IncompleteMinutes(RuntimeError):
    """The bullets are not the visible ideas: a mistake in this program, never the visitor's."""


def compose(
    results: Results, t: Translator, prints: Mapping[int, Sequence[Print]] = MappingProxyType({})
) -> Document:
    """The results in the translator's language, each topic's photos behind them.

    Raises `IncompleteMinutes` rather than lose an idea.
    """
    blocks: list[Block] = [Heading(1, t("minutes-results"))]
    blocks.append(Paragraph(_occasion(results.workshop, t), Tone.SOFT))
    for topic in results.topics:
        blocks.extend(_topic(topic, t))
        blocks.extend(photo_blocks(prints.get(topic.topic.id, ()), topic.tables, t))
    blocks.append(Paragraph(_count(results.counts, t), Tone.SOFT))
    require_complete(blocks, results, t)
    return Document(
        title=results.workshop.title,
        author=results.workshop.organiser,
        language=t.language,
        blocks=tuple(blocks),
    )


def require_complete(blocks: Iterable[Block], results: Results, t: Translator) -> None:
    """Raise `IncompleteMinutes` unless the bullets hold every visible card exactly once."""
    cards = [(topic, card) for topic in results.topics for card in topic.visible()]
    ideas = [idea.id for topic, card in cards for idea in (card, *topic.same.get(card.id, ()))]
    said = Counter(item for block in blocks if isinstance(block, Bullets) for item in block.items)
    twice = len(ideas) - len(set(ideas))
    if twice or said != Counter(_bullet(card, topic, t) for topic, card in cards):
        raise IncompleteMinutes(f"{len(cards)} visible cards ({twice} ideas twice), {said.total()} bullets")


def _topic(results: TopicResults, t: Translator) -> Iterator[Block]:
    topic = results.topic
    yield Heading(2, topic.title)
    if topic.question:
        yield Paragraph(t("minutes-question", question=topic.question))
    hosts = [_host(host, t) for host in _hosts(results.tables)]
    if hosts:
        yield Paragraph(t("minutes-hosts", hosts=format_list(hosts, locale=t.language)))
    for line in topic.introduction.splitlines():
        if line.strip():
            yield Paragraph(line)
    for group in results.groups:
        yield from _group(group, results, t)
    for heading, cards in (("minutes-open", results.open), ("minutes-parked", results.parked)):
        if cards:
            yield Heading(3, t(heading))
            yield _bullets(cards, results, t)
    if not results.groups and not results.open and not results.parked:
        yield Paragraph(t("minutes-topic-without-ideas"), Tone.SOFT)


def _group(group: Group, results: TopicResults, t: Translator) -> Iterator[Block]:
    # A cluster without ideas is still a statement that the host made, so it is said, not dropped.
    cluster = group.cluster
    yield Heading(3, cluster.title)
    if cluster.lead_in:
        yield Paragraph(cluster.lead_in)
    if group.ideas:
        yield _bullets(group.ideas, results, t)
    else:
        yield Paragraph(t("minutes-cluster-without-ideas"), Tone.SOFT)
    if cluster.minority is not None:
        view, *more = cluster.minority.split("\n") if cluster.minority else [""]
        yield Paragraph(t("minutes-contested-view", view=view) if view else t("minutes-contested"))
        yield from (Paragraph(line) for line in more if line)


def _bullets(cards: Iterable[Idea], results: TopicResults, t: Translator) -> Bullets:
    return Bullets(tuple(_bullet(card, results, t) for card in cards))


def _bullet(card: Idea, results: TopicResults, t: Translator) -> str:
    """A card in the words that the host shows, with how often it was said where that is more than once."""
    count = results.mentions([card])
    return t("minutes-mentioned", idea=card.shown, count=count) if count > 1 else card.shown


def _hosts(tables: Iterable[CafeTable]) -> list[Host]:
    """Each host once; a name without function is the same person as that name with one."""
    hosts = list(dict.fromkeys(host for table in tables for host in table.hosts))
    known = {host.name for host in hosts if host.function}
    return [host for host in hosts if host.function or host.name not in known]


def _host(host: Host, t: Translator) -> str:
    if not host.function:
        return host.name
    return t("minutes-host", name=host.name, function=host.function)


def _occasion(workshop: Workshop, t: Translator) -> str:
    day = t.date(workshop.date) if workshop.date else ""
    return " · ".join(part for part in (workshop.title, day, workshop.place) if part)


def _count(counts: Counts, t: Translator) -> str:
    if counts.placed == counts.total:
        return t("minutes-counts-complete", total=counts.total)
    parts = [t(f"minutes-counts-{name}", count=count) for name, count in counts.parts().items() if count]
    return t("minutes-counts", total=counts.total, parts=", ".join(parts))
