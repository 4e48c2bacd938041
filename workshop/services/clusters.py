"""What hosts do with clusters: make, name, order and dissolve them.

Dissolving one loses nothing: its ideas are open again.
"""

from dataclasses import replace

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.keys import free_key
from workshop.domain.limits import MOST_CLUSTERS
from workshop.domain.model import Cluster
from workshop.domain.order import moved
from workshop.domain.permissions import Action
from workshop.domain.text import require_line
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import clusters, ideas


def create_cluster(
    house: House, visitor: Visitor, topic_id: int, title: str, idea_id: int | None = None
) -> Cluster:
    """Make a cluster behind the others; its title must say something.

    It is empty, or holds the idea `idea_id` from the start; raise `NotFound` for one of another topic.
    """
    with house.changing(Kind.BOARD) as change:
        change.allow_topic(visitor, Action.ARRANGE, topic_id)
        others = clusters.of_topic(change.tx, topic_id)
        if len(others) >= MOST_CLUSTERS:
            raise Invalid("clusters-full", most=MOST_CLUSTERS)
        key = free_key("g", [cluster.key for cluster in others])
        behind = max((cluster.position + 1 for cluster in others), default=0)
        new = Cluster(0, topic_id, key, require_line(title, "cluster-title"), position=behind)
        cluster = clusters.add(change.tx, new)
        if idea_id is not None:
            idea = ideas.get(change.tx, idea_id)
            if idea.topic_id != topic_id:
                raise NotFound("idea-unknown")
            if idea.withdrawn:
                raise NotFound("idea-withdrawn")
            ideas.change(change.tx, replace(idea, cluster_id=cluster.id))
        return cluster


def name_cluster(house: House, visitor: Visitor, cluster_id: int, title: str) -> None:
    """Give a cluster another title."""
    with house.changing(Kind.BOARD) as change:
        cluster = clusters.get(change.tx, cluster_id)
        change.allow_topic(visitor, Action.ARRANGE, cluster.topic_id)
        clusters.change(change.tx, replace(cluster, title=require_line(title, "cluster-title")))


def move_cluster(house: House, visitor: Visitor, cluster_id: int, before_id: int | None) -> None:
    """Put a cluster before another one of its topic, or last with None."""
    with house.changing(Kind.BOARD) as change:
        cluster = clusters.get(change.tx, cluster_id)
        change.allow_topic(visitor, Action.ARRANGE, cluster.topic_id)
        order = moved(clusters.of_topic(change.tx, cluster.topic_id), cluster_id, before_id)
        clusters.reposition(change.tx, order)


def dissolve_cluster(house: House, visitor: Visitor, cluster_id: int) -> None:
    """Take a cluster away; its ideas are open again."""
    with house.changing(Kind.BOARD) as change:
        cluster = clusters.get(change.tx, cluster_id)
        change.allow_topic(visitor, Action.ARRANGE, cluster.topic_id)
        clusters.remove(change.tx, cluster_id)
