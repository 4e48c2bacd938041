"""Decides, once for every format, what the "Ergebnisse" section says and in which order.

Nothing is lost on the way: every visible idea is a bullet exactly once, or there is no document.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from babel.lists import format_list

from workshop.domain.model import CafeTable, Host, Idea, Workshop
from workshop.domain.results import Counts, Group, Results, TopicResults
from workshop.export.document import Block, Bullets, Document, Heading, Paragraph, Tone
from workshop.i18n import Translator


class IncompleteMinutes(RuntimeError):
    """The bullets are not the visible ideas: a mistake in this program, never the visitor's."""


def compose(results: Results, t: Translator) -> Document:
    """The results in the translator's language; raises `IncompleteMinutes` rather than lose an idea."""
    blocks: list[Block] = [Heading(1, t("minutes-results"))]
    blocks.append(Paragraph(_occasion(results.workshop, t), Tone.SOFT))
    for topic in results.topics:
        blocks.extend(_topic(topic, t))
    blocks.append(Paragraph(_count(results.counts, t), Tone.SOFT))
    require_complete(blocks, results)
    return Document(
        title=results.workshop.title,
        author=results.workshop.organiser,
        language=t.language,
        blocks=tuple(blocks),
    )


def require_complete(blocks: Iterable[Block], results: Results) -> None:
    """Raise `IncompleteMinutes` unless the bullets hold every visible idea exactly once."""
    ideas = [idea for topic in results.topics for idea in _visible(topic)]
    said = Counter(item for block in blocks if isinstance(block, Bullets) for item in block.items)
    twice = len(ideas) - len({idea.id for idea in ideas})
    if twice or said != Counter(idea.text for idea in ideas):
        raise IncompleteMinutes(f"{len(ideas)} visible ideas ({twice} twice), {said.total()} bullets")


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
        yield from _group(group, t)
    if results.open:
        yield Heading(3, t("minutes-open"))
        yield Bullets(tuple(idea.text for idea in results.open))
    if not results.groups and not results.open:
        yield Paragraph(t("minutes-topic-without-ideas"), Tone.SOFT)


def _group(group: Group, t: Translator) -> Iterator[Block]:
    # A cluster without ideas is still a statement that the host made, so it is said, not dropped.
    yield Heading(3, group.cluster.title)
    if group.ideas:
        yield Bullets(tuple(idea.text for idea in group.ideas))
    else:
        yield Paragraph(t("minutes-cluster-without-ideas"), Tone.SOFT)


def _visible(topic: TopicResults) -> Iterator[Idea]:
    for group in topic.groups:
        yield from group.ideas
    yield from topic.open


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
