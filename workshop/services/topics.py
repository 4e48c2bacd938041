"""What the organiser does with topics: add, describe, reorder, merge and remove them.

A topic on which something lies already is not removed, because that would go with it; merging keeps it.
"""

from dataclasses import replace

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.history import StepKind
from workshop.domain.keys import free_key
from workshop.domain.limits import MOST_CLUSTERS, MOST_TOPICS
from workshop.domain.model import Topic
from workshop.domain.order import moved
from workshop.domain.permissions import Action
from workshop.domain.text import PARAGRAPH_LIMIT, limited_line, limited_paragraphs, require_line
from workshop.live.feed import Kind
from workshop.services.contents import clear_away, contents_of
from workshop.services.house import House
from workshop.services.ledger import Done, Ledger
from workshop.services.preparation import preparing
from workshop.services.visitor import Visitor
from workshop.storage import changes, drafts, photos, topics


def add_topic(house: House, visitor: Visitor, workshop_id: int, title: str, question: str = "") -> Topic:
    """Add a topic behind the others."""
    with preparing(house, "add-topic") as change:
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
    with preparing(house, "describe-topic") as change:
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
    with preparing(house, "move-topic") as change:
        workshop, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        order = moved(topics.of_workshop(change.tx, workshop.id), topic.id, before_id)
        topics.reposition(change.tx, order)


def remove_topic(house: House, visitor: Visitor, topic_id: int) -> None:
    """Remove a topic with its tables; raise `Invalid` while it holds ideas, clusters or photos."""
    with preparing(house, "remove-topic") as change:
        _, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        held = contents_of(change.tx, topic_id)
        if held.ideas or held.withdrawn:
            raise Invalid("topic-has-ideas", title=topic.title, count=held.ideas + held.withdrawn)
        if held.clusters:
            raise Invalid("topic-has-clusters", title=topic.title, count=held.clusters)
        if held.is_something:
            raise Invalid("topic-has-photos", title=topic.title, count=held.photos)
        clear_away(change.tx, topic_id)


def merge_topics(
    house: House, visitor: Visitor, topic_id: int, into_id: int, title: str = "", *, by: str = ""
) -> Done:
    """Put a topic's tables, clusters and ideas to another topic, which may get a new title; one step.

    The topic left empty goes; introductions follow one another as far as there is room. In the minutes' draft
    what its guests said and the order of its statements go along, and stay with the other topic where the
    merging is taken back. Raise `NotFound` for a topic of another workshop and for itself.
    """
    with house.changing(Kind.WORKSHOP) as change:
        workshop, topic = change.allow_topic(visitor, Action.PREPARE, topic_id)
        into = topics.get(change.tx, into_id)
        if into.workshop_id != workshop.id or into.id == topic.id:
            raise NotFound("topic-unknown")
        change.allow_workshop(visitor, Action.PREPARE, workshop.id)
        ledger = Ledger(change, workshop, into.id, [topic.id])
        _move_all(ledger, topic, into)
        sheet = ledger.sheet
        words = {
            "title": require_line(title or into.title, "topic-title"),
            "question": into.question or topic.question,
            "introduction": _joined(into.introduction, topic.introduction),
        }
        sheet.change("topic", into.id, **words)
        sheet.remove("topic", topic.id)
        sheet.lead_along("steps", [step.id for step in changes.of_topic(change.tx, topic.id)], topic.id)
        sheet.lead_along("photos", [photo.id for photo in photos.of_topic(change.tx, topic.id)], topic.id)
        ledger.tell(topic=topic.title, into_topic=into.title)
        ledger.record(by, house.now(), StepKind.MERGE_TOPICS)
        ledger.store()
        drafts.merge(change.tx, workshop.id, f"topic-{topic.id}", f"topic-{into.id}")
        return ledger.done


def _move_all(ledger: Ledger, topic: Topic, into: Topic) -> None:
    sheet = ledger.sheet
    if len(sheet.clusters) > MOST_CLUSTERS:
        raise Invalid("clusters-full", most=MOST_CLUSTERS)
    for table in [each for each in sheet.tables.values() if each.topic_id == topic.id]:
        sheet.change("table", table.id, topic_id=into.id)
    for cluster_id in list(sheet.row("cluster", topic.id)):
        cluster = sheet.clusters[cluster_id]
        taken = {each.key for each in sheet.clusters.values() if each.id != cluster_id}
        key = free_key("g", taken) if cluster.key in taken else cluster.key
        sheet.change("cluster", cluster_id, key=key)
        sheet.place("cluster", cluster_id, None, into.id)
    for idea_id in list(sheet.row("idea", topic.id)):
        sheet.place("idea", idea_id, None, into.id)


def _joined(first: str, second: str) -> str:
    both = "\n\n".join(filter(None, (first, second)))
    return both if len(both) <= PARAGRAPH_LIMIT else first
