"""What a workshop came to: every idea of a record in exactly one place, in the host's order.

The board's footer, the minutes and the check that nothing was lost all count from here.
"""

from collections import defaultdict
from dataclasses import asdict, dataclass

from workshop.domain.model import CafeTable, Cluster, Idea, Record, Topic, Workshop


@dataclass(frozen=True)
class Group:
    """A cluster with its ideas, in the host's order."""

    cluster: Cluster
    ideas: tuple[Idea, ...]


@dataclass(frozen=True)
class TopicResults:
    """One topic: its tables, its groups, what is still open, what was hidden or withdrawn."""

    topic: Topic
    tables: tuple[CafeTable, ...]
    groups: tuple[Group, ...]
    open: tuple[Idea, ...]
    hidden: tuple[Idea, ...]
    withdrawn: tuple[Idea, ...] = ()


@dataclass(frozen=True)
class Counts:
    """How many ideas there are and where: `total == placed + open + hidden + withdrawn`, always."""

    placed: int
    open: int
    hidden: int
    withdrawn: int = 0

    def parts(self) -> dict[str, int]:
        """Every place by its name, with how many ideas are there."""
        return asdict(self)

    @property
    def total(self) -> int:
        """All ideas that were ever handed in."""
        return self.placed + self.open + self.hidden + self.withdrawn


@dataclass(frozen=True)
class Results:
    """The whole workshop's results, topic by topic."""

    workshop: Workshop
    topics: tuple[TopicResults, ...]

    @property
    def counts(self) -> Counts:
        """Where the ideas of all topics are."""
        return Counts(
            placed=sum(len(g.ideas) for t in self.topics for g in t.groups),
            open=sum(len(t.open) for t in self.topics),
            hidden=sum(len(t.hidden) for t in self.topics),
            withdrawn=sum(len(t.withdrawn) for t in self.topics),
        )


def harvest(record: Record) -> Results:
    """Put every idea of the record into its one place: its topic's cluster, open, hidden, or withdrawn."""
    clusters_of, tables_of = defaultdict(list), defaultdict(list)
    for cluster in record.clusters:
        clusters_of[cluster.topic_id].append(cluster)
    for table in record.tables:
        tables_of[table.topic_id].append(table)
    homes = {(cluster.topic_id, cluster.id) for cluster in record.clusters}
    members, opened, hidden, withdrawn = (defaultdict[int, list[Idea]](list) for _ in range(4))
    for idea in sorted(record.ideas, key=lambda i: (i.position, i.id)):
        if idea.withdrawn:
            withdrawn[idea.topic_id].append(idea)
        elif idea.hidden is not None:
            hidden[idea.topic_id].append(idea)
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
            )
            for topic in sorted(record.topics, key=lambda t: (t.position, t.id))
        ),
    )
