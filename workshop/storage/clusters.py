"""Clusters in the database: rows to `Cluster` and back.

A cluster's position is its place within the topic, counted from 0.
"""

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from workshop.domain.errors import NotFound
from workshop.domain.model import Cluster
from workshop.storage.schema import cluster as table
from workshop.storage.schema import topic


def add(tx: Connection, cluster: Cluster) -> Cluster:
    """Store a cluster under a new id (its own is ignored) and return it with that id."""
    row = tx.execute(insert(table).values(_to_row(cluster)).returning(table))
    return Cluster(**row.mappings().one())


def restore(tx: Connection, cluster: Cluster) -> None:
    """Store a cluster that was removed under its own id again."""
    tx.execute(insert(table).values(_to_row(cluster) | {"id": cluster.id}))


def get(tx: Connection, cluster_id: int) -> Cluster:
    """The cluster, or `NotFound`."""
    row = tx.execute(select(table).where(table.c.id == cluster_id)).mappings().one_or_none()
    if row is None:
        raise NotFound("cluster-unknown")
    return Cluster(**row)


def of_topic(tx: Connection, topic_id: int) -> tuple[Cluster, ...]:
    """The topic's clusters in their order."""
    query = select(table).where(table.c.topic_id == topic_id).order_by(table.c.position, table.c.id)
    return tuple(Cluster(**row) for row in tx.execute(query).mappings())


def of_workshop(tx: Connection, workshop_id: int) -> tuple[Cluster, ...]:
    """All clusters of the workshop, topic by topic."""
    query = (
        select(table)
        .join(topic)
        .where(topic.c.workshop_id == workshop_id)
        .order_by(table.c.topic_id, table.c.position, table.c.id)
    )
    return tuple(Cluster(**row) for row in tx.execute(query).mappings())


def change(tx: Connection, cluster: Cluster) -> None:
    """Write every field of the cluster with this id."""
    tx.execute(update(table).where(table.c.id == cluster.id).values(_to_row(cluster)))


def reposition(tx: Connection, order: Sequence[Cluster]) -> None:
    """Give the clusters the positions 0, 1, … in this order."""
    rows = [{"moved": each.id, "to": to} for to, each in enumerate(order) if each.position != to]
    if rows:
        query = update(table).where(table.c.id == bindparam("moved")).values(position=bindparam("to"))
        tx.execute(query, rows)


def remove(tx: Connection, cluster_id: int) -> None:
    """Delete the cluster; its ideas are open again."""
    tx.execute(delete(table).where(table.c.id == cluster_id))


def _to_row(cluster: Cluster) -> dict[str, object]:
    row = asdict(cluster)
    del row["id"]
    return row
