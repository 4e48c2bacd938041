"""What phones may know of a topic: read once for all of them, compared with what they knew before.

The difference is what is sent; which texts a table may read follows from the workshop's sharing.
"""

from dataclasses import dataclass, field, replace

from workshop.domain.model import CafeTable, Idea, Sharing, Topic, Workshop
from workshop.domain.results import representatives
from workshop.services.house import House
from workshop.storage import records


@dataclass(frozen=True)
class Picture:
    """One topic at one moment: its tables and ideas by id, its clusters' titles by id.

    An idea's words here are its author's, never those that a host put in their place.
    """

    workshop: Workshop
    topic: Topic
    tables: dict[int, CafeTable]
    ideas: dict[int, Idea]
    clusters: dict[int, str]

    def number(self, idea: Idea) -> int | None:
        """The number of the idea's table; None when it is not at this topic any more."""
        table = None if idea.table_id is None else self.tables.get(idea.table_id)
        return None if table is None else table.number


@dataclass(frozen=True)
class News:
    """What has changed between two pictures; a title of None means that the cluster is gone."""

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
    return Picture(
        record.workshop,
        record.topics[0],
        {table.id: replace(table, open_question="") for table in record.tables},
        {idea.id: _where(idea, heads.get(idea.id)) for idea in record.ideas if not idea.withdrawn},
        {cluster.id: cluster.title for cluster in record.clusters},
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
    titles: dict[int, str | None] = dict(after.clusters.items() - before.clusters.items())
    return News(
        head=(before.workshop, before.topic, before.tables) != (after.workshop, after.topic, after.tables),
        ideas=changed,
        gone=tuple(before.ideas.keys() - after.ideas.keys()),
        clusters=titles | dict.fromkeys(before.clusters.keys() - after.clusters.keys()),
    )


def may_read(sharing: Sharing, table_id: int, idea: Idea) -> bool:
    """May the phones of this table read the idea's words? Hidden ones nobody's."""
    if idea.hidden is not None or sharing is Sharing.NONE:
        return False
    return sharing is Sharing.TOPIC or idea.table_id == table_id


def _where(idea: Idea, head: Idea | None) -> Idea:
    """The idea, lying where the one lies that says the same."""
    return replace(idea, cluster_id=head.cluster_id, hidden=head.hidden) if head else idea


def _shown(picture: Picture, idea_id: int) -> tuple[object, ...] | None:
    idea = picture.ideas.get(idea_id)
    if idea is None:
        return None
    return (idea.text, idea.cluster_id, idea.hidden is None, idea.table_id, picture.number(idea))
