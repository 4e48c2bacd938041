"""What phones may know of a topic: read once for all of them, compared with what they knew before.

The difference is what is sent; which texts a table may read follows from the workshop's sharing.
"""

from dataclasses import dataclass, field, replace

from workshop.domain.model import CafeTable, Idea, Topic, Workshop
from workshop.domain.results import representatives
from workshop.services.house import House
from workshop.services.results import read_approved
from workshop.services.titles import find_lenders, may_read_title
from workshop.storage import records


@dataclass(frozen=True)
class Picture:
    """One topic at one moment: its tables and ideas by id, its clusters' titles by id.

    An idea's words here are its author's, never those that a host put in their place. `lenders` are the
    ideas whose words a cluster's title still is, by the cluster's id. `approved` tells whether results were
    approved that can be read.
    """

    workshop: Workshop
    topic: Topic
    tables: dict[int, CafeTable]
    ideas: dict[int, Idea]
    clusters: dict[int, str]
    lenders: dict[int, tuple[Idea, ...]] = field(default_factory=dict)
    approved: bool = False

    def title(self, cluster_id: int, table_id: int) -> str | None:
        """The cluster's title as this table's phones may read it; None where they may not."""
        readable = may_read_title(self.workshop.sharing, table_id, self.lenders.get(cluster_id, ()))
        return self.clusters[cluster_id] if readable else None

    def number(self, idea: Idea) -> int | None:
        """The number of the idea's table; None when it is not at this topic any more."""
        table = None if idea.table_id is None else self.tables.get(idea.table_id)
        return None if table is None else table.number


@dataclass(frozen=True)
class News:
    """What has changed between two pictures.

    A title that is told may be one that not every table may read; None means that the cluster is gone.
    """

    head: bool = False
    ideas: tuple[Idea, ...] = ()
    gone: tuple[int, ...] = ()
    clusters: dict[int, str | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Is there anything to tell?"""
        return bool(self.head or self.ideas or self.gone or self.clusters)


def picture_topic(house: House, workshop_id: int, topic_id: int) -> Picture:
    """Read a topic for its phones, or raise `NotFound`."""
    with house.store.read() as tx:
        record = records.get_topic(tx, workshop_id, topic_id)
        heads = representatives(record.ideas)
        # As the hosts see them: a title may be in words that a host put in place of an idea's.
        lying = [_where(idea, heads.get(idea.id)) for idea in record.ideas if not idea.withdrawn]
        lent = find_lenders(tx, topic_id, {cluster.title for cluster in record.clusters}, lying)
    return Picture(
        record.workshop,
        record.topics[0],
        {table.id: replace(table, open_question="") for table in record.tables},
        {idea.id: idea for idea in lying},
        {cluster.id: cluster.title for cluster in record.clusters},
        {cluster.id: lent[cluster.title] for cluster in record.clusters if cluster.title in lent},
        read_approved(house, record.workshop) is not None,
    )


def compare(before: Picture, after: Picture) -> News:
    """What a phone that knows `before` must hear to know `after`."""
    if before.workshop.sharing is not after.workshop.sharing:
        # Other texts may be read now, or none: every idea is told anew.
        changed = tuple(after.ideas.values())
    else:
        changed = tuple(
            idea for idea in after.ideas.values() if _shown(before, idea.id) != _shown(after, idea.id)
        )
    titles: dict[int, str | None] = {
        cluster_id: title
        for cluster_id, title in after.clusters.items()
        if _told(before, cluster_id) != _told(after, cluster_id)
    }
    return News(
        head=_head(before) != _head(after),
        ideas=changed,
        gone=tuple(before.ideas.keys() - after.ideas.keys()),
        clusters=titles | dict.fromkeys(before.clusters.keys() - after.clusters.keys()),
    )


def _head(picture: Picture) -> tuple[object, ...]:
    return (picture.workshop, picture.topic, picture.tables, picture.approved)


def _where(idea: Idea, head: Idea | None) -> Idea:
    """The idea, lying where the one lies that says the same."""
    return replace(idea, cluster_id=head.cluster_id, hidden=head.hidden) if head else idea


def _told(picture: Picture, cluster_id: int) -> tuple[object, ...] | None:
    """What a cluster's title is, and to whom."""
    if cluster_id not in picture.clusters:
        return None
    lenders = picture.lenders.get(cluster_id, ())
    sharing = picture.workshop.sharing if lenders else None
    return (picture.clusters[cluster_id], sharing, {(each.table_id, each.hidden is None) for each in lenders})


def _shown(picture: Picture, idea_id: int) -> tuple[object, ...] | None:
    idea = picture.ideas.get(idea_id)
    if idea is None:
        return None
    return (idea.text, idea.cluster_id, idea.hidden is None, idea.table_id, picture.number(idea))
