"""One whole workshop at once: read for the minutes, written by an import.

Importing gives every noun a new id and leads the references along.
"""

from dataclasses import replace

from sqlalchemy import Connection

from workshop.domain.model import Record
from workshop.storage import clusters, ideas, tables, topics, workshops


def get(tx: Connection, workshop_id: int) -> Record:
    """Everything the workshop holds, or `NotFound`."""
    return Record(
        workshops.get(tx, workshop_id),
        topics.of_workshop(tx, workshop_id),
        tables.of_workshop(tx, workshop_id),
        clusters.of_workshop(tx, workshop_id),
        ideas.of_workshop(tx, workshop_id),
    )


def get_topic(tx: Connection, workshop_id: int, topic_id: int) -> Record:
    """What one topic of the workshop holds, or `NotFound`."""
    return Record(
        workshops.get(tx, workshop_id),
        (topics.get(tx, topic_id),),
        tables.of_topic(tx, topic_id),
        clusters.of_topic(tx, topic_id),
        ideas.of_topic(tx, topic_id),
    )


def add(tx: Connection, record: Record) -> int:
    """Store a record whose ids are provisional; return the new workshop's id."""
    workshop = workshops.add(tx, record.workshop)
    topic_ids = {t.id: topics.add(tx, replace(t, workshop_id=workshop.id)).id for t in record.topics}
    table_ids: dict[int | None, int | None] = {None: None}
    for table in record.tables:
        moved = replace(table, workshop_id=workshop.id, topic_id=topic_ids[table.topic_id])
        table_ids[table.id] = tables.add(tx, moved).id
    cluster_ids: dict[int | None, int | None] = {None: None}
    for cluster in record.clusters:
        cluster_ids[cluster.id] = clusters.add(tx, replace(cluster, topic_id=topic_ids[cluster.topic_id])).id
    moved_ideas = [
        replace(
            idea,
            topic_id=topic_ids[idea.topic_id],
            table_id=table_ids[idea.table_id],
            cluster_id=cluster_ids[idea.cluster_id],
            same_as=None,
        )
        for idea in record.ideas
    ]
    ideas.add_all(tx, moved_ideas)
    if any(idea.same_as is not None for idea in record.ideas):
        _join(tx, workshop.id, record)
    return workshop.id


def _join(tx: Connection, workshop_id: int, record: Record) -> None:
    """Lead along who says the same as whom: new ids follow the order in which the ideas were stored."""
    stored = sorted(ideas.of_workshop(tx, workshop_id), key=lambda idea: idea.id)
    new_ids = {old.id: new.id for old, new in zip(record.ideas, stored, strict=True)}
    ideas.change_all(
        tx,
        (
            replace(new, same_as=new_ids[old.same_as])
            for old, new in zip(record.ideas, stored, strict=True)
            if old.same_as is not None
        ),
    )
