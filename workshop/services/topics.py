"""What the organiser does with topics: add, describe, reorder and remove them.

A topic that already has ideas is not removed, because the ideas would go with it.
"""

from dataclasses import replace

from workshop.domain.errors import Invalid
from workshop.domain.keys import free_key
from workshop.domain.limits import MOST_TOPICS
from workshop.domain.model import Topic
from workshop.domain.order import moved
from workshop.domain.permissions import Action
from workshop.domain.text import limited_line, limited_paragraphs, require_line
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import ideas, topics


def add_topic(house: House, visitor: Visitor, workshop_id: int, title: str, question: str = "") -> Topic:
    """Add a topic behind the others."""
    with house.changing(Kind.WORKSHOP) as change:
        change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        others = topics.of_workshop(change.tx, workshop_id)
        if len(others) >= MOST_TOPICS:
            raise Invalid("topics-full", most=MOST_TOPICS)
        new = Topic(
            0,
            workshop_id,
            free_key("wc", [topic.key for topic in others]),
            require_line(title, "topic-title"),
            limited_line(question, "topic-question"),
            position=max((topic.position + 1 for topic in others), default=0),
        )
        return topics.add(change.tx, new)


def describe_topic(
    house: House, visitor: Visitor, topic_id: int, *, title: str, question: str, introduction: str
) -> None:
    """Change a topic's title, question and introduction."""
    with house.changing(Kind.WORKSHOP) as change:
        _, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        described = replace(
            topic,
            title=require_line(title, "topic-title"),
            question=limited_line(question, "topic-question"),
            introduction=limited_paragraphs(introduction, "topic-introduction"),
        )
        topics.change(change.tx, described)


def move_topic(house: House, visitor: Visitor, topic_id: int, before_id: int | None) -> None:
    """Put a topic before another one, or last with None."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        order = moved(topics.of_workshop(change.tx, workshop.id), topic.id, before_id)
        topics.reposition(change.tx, order)


def remove_topic(house: House, visitor: Visitor, topic_id: int) -> None:
    """Remove a topic with its tables; raise `Invalid` while it holds ideas."""
    with house.changing(Kind.WORKSHOP) as change:
        _, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        count = len(ideas.of_topic(change.tx, topic_id))
        if count:
            raise Invalid("topic-has-ideas", title=topic.title, count=count)
        topics.remove(change.tx, topic_id)
