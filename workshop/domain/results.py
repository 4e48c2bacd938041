"""What a workshop came to: every idea of a record in exactly one place, in the host's order.

The board's footer, the minutes and the check that nothing was lost all count from here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from workshop.domain.model import CafeTable, Cluster, Idea, Record, Topic, Workshop


@dataclass(frozen=True)
class Group:
    """A cluster with its cards, in the host's order."""

    cluster: Cluster
    ideas: tuple[Idea, ...]


@dataclass(frozen=True)
class TopicResults:
    """One topic: its tables, its groups, what is still open, what was parked, hidden or withdrawn.

    Each place holds cards: ideas that stand for themselves or represent others. `same` has the others
    that say the same, by their representative's id.
    """

    topic: Topic
    tables: tuple[CafeTable, ...]
    groups: tuple[Group, ...]
    open: tuple[Idea, ...]
    hidden: tuple[Idea, ...]
    withdrawn: tuple[Idea, ...] = ()
    parked: tuple[Idea, ...] = ()
    same: Mapping[int, tuple[Idea, ...]] = field(default_factory=dict)

    def mentions(self, cards: Iterable[Idea]) -> int:
        """How many ideas these cards stand for."""
        return sum(1 + len(self.same.get(card.id, ())) for card in cards)

    def visible(self) -> Iterator[Idea]:
        """Every card that the minutes print: in clusters, open, parked."""
        for group in self.groups:
            yield from group.ideas
        yield from self.open
        yield from self.parked

    def everyone(self) -> Iterator[Idea]:
        """Every idea of the topic, whatever became of it, in no particular order."""
        yield from self.visible()
        yield from self.hidden
        yield from self.withdrawn
        for others in self.same.values():
            yield from others


@dataclass(frozen=True)
class Counts:
    """How many ideas there are and where: `total` is the sum of the places, always.

    An idea that says the same as another one is counted like that one.
    """

    placed: int
    open: int
    hidden: int
    withdrawn: int = 0
    parked: int = 0

    def parts(self) -> dict[str, int]:
        """Every place by its name, with how many ideas are there."""
        return {
            "placed": self.placed,
            "open": self.open,
            "parked": self.parked,
            "hidden": self.hidden,
            "withdrawn": self.withdrawn,
        }

    @property
    def total(self) -> int:
        """All ideas that were ever handed in."""
        return sum(self.parts().values())


@dataclass(frozen=True)
class Results:
    """The whole workshop's results, topic by topic; `handed_in` counts every idea that there ever was."""

    workshop: Workshop
    topics: tuple[TopicResults, ...]
    handed_in: int

    @property
    def counts(self) -> Counts:
        """Where the ideas of all topics are."""
        return Counts(
            placed=sum(t.mentions(g.ideas) for t in self.topics for g in t.groups),
            open=sum(t.mentions(t.open) for t in self.topics),
            hidden=sum(t.mentions(t.hidden) for t in self.topics),
            withdrawn=sum(len(t.withdrawn) for t in self.topics),
            parked=sum(t.mentions(t.parked) for t in self.topics),
        )


def representatives(ideas: Iterable[Idea]) -> dict[int, Idea]:
    """For each idea that says the same as another one, that other one, by the first one's id.

    What refers to nothing, to a withdrawn idea or to one that itself has a representative, does not count.
    """
    known = {idea.id: idea for idea in ideas if not idea.withdrawn}
    found = {}
    for idea in known.values():
        head = None if idea.same_as is None else known.get(idea.same_as)
        if head and head.same_as is None and head.topic_id == idea.topic_id:
            found[idea.id] = head
    return found


def harvest(record: Record) -> Results:
    """Put every idea of the record into its one place.

    That is its topic's cluster, open, parked, hidden or withdrawn, or beside the one that says the same.
    """
    clusters_of, tables_of = defaultdict(list), defaultdict(list)
    for cluster in record.clusters:
        clusters_of[cluster.topic_id].append(cluster)
    for table in record.tables:
        tables_of[table.topic_id].append(table)
    homes = {(cluster.topic_id, cluster.id) for cluster in record.clusters}
    heads = representatives(record.ideas)
    members, opened, parked, hidden, withdrawn = (defaultdict[int, list[Idea]](list) for _ in range(5))
    same: dict[int, dict[int, tuple[Idea, ...]]] = defaultdict(dict)
    for idea in sorted(record.ideas, key=lambda i: (i.position, i.id)):
        if idea.withdrawn:
            withdrawn[idea.topic_id].append(idea)
        elif idea.id in heads:
            beside, head = same[idea.topic_id], heads[idea.id].id
            beside[head] = (*beside.get(head, ()), idea)
        elif idea.hidden is not None:
            hidden[idea.topic_id].append(idea)
        elif idea.parked:
            parked[idea.topic_id].append(idea)
        elif idea.cluster_id is not None and (idea.topic_id, idea.cluster_id) in homes:
            members[idea.cluster_id].append(idea)
        else:
            opened[idea.topic_id].append(idea)
    return Results(
        record.workshop,
        tuple(
            TopicResults(
                topic,
                tuple(sorted(tables_of[topic.id], key=lambda t: t.number)),
                tuple(
                    Group(cluster, tuple(members[cluster.id]))
                    for cluster in sorted(clusters_of[topic.id], key=lambda c: (c.position, c.id))
                ),
                tuple(opened[topic.id]),
                tuple(hidden[topic.id]),
                tuple(withdrawn[topic.id]),
                tuple(parked[topic.id]),
                same[topic.id],
            )
            for topic in sorted(record.topics, key=lambda t: (t.position, t.id))
        ),
        len(record.ideas),
    )
