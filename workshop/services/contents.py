"""What lies on a topic, and how a topic goes with its history.

Everybody asks here who takes topics or tables away, or wants to know whether a topic is still unused.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from workshop.domain.model import Topic
from workshop.domain.planning import is_placeholder
from workshop.storage import changes, clusters, ideas, photos, topics


@dataclass(frozen=True)
class Contents:
    """How much guests and hosts have laid on a topic; of `withdrawn` ideas only the fact is left."""

    ideas: int
    withdrawn: int
    clusters: int
    photos: int

    @property
    def is_something(self) -> bool:
        """Is there anything that would go with the topic?"""
        return self.is_shown or bool(self.withdrawn)

    @property
    def is_shown(self) -> bool:
        """Is there anything that its board shows?"""
        return bool(self.ideas or self.clusters or self.photos)


def contents_of(tx: Connection, topic_id: int) -> Contents:
    """What lies on the topic."""
    sent = ideas.of_topic(tx, topic_id)
    withdrawn = sum(idea.withdrawn for idea in sent)
    gathered = len(clusters.of_topic(tx, topic_id))
    return Contents(len(sent) - withdrawn, withdrawn, gathered, photos.count_of_topic(tx, topic_id))


def is_unused(tx: Connection, topic: Topic, titles: Collection[str]) -> bool:
    """Has nobody filled in the topic or laid anything on it? `titles` are those that nobody chose."""
    return is_placeholder(topic, titles) and not contents_of(tx, topic.id).is_something


def clear_away(tx: Connection, topic_id: int) -> None:
    """Delete a topic on which nothing lies, with its tables and its history."""
    topics.remove(tx, topic_id)
    changes.remove_of_topic(tx, topic_id)
