"""The ledger that every verb of the board writes through: what is done is stored, noted and announced.

It lays the topic out as a sheet, lets the verb change that, and writes the difference down as one step.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.history import ALONG, Step, StepKind
from workshop.domain.limits import MOST_AT_ONCE
from workshop.domain.model import Cluster, Idea, Workshop
from workshop.domain.permissions import Action
from workshop.domain.sheet import Sheet
from workshop.live.feed import Kind
from workshop.services.house import Changing, House
from workshop.services.visitor import Visitor
from workshop.storage import changes, clusters, ideas, photos, tables, topics


@dataclass
class Done:
    """What a verb answers: the step that the history has now (None where nothing changed), what it made."""

    step: int | None = None
    idea: Idea | None = None
    cluster: Cluster | None = None


class Ledger:
    """One write to a topic's board, open until `close`."""

    def __init__(self, change: Changing, workshop: Workshop, topic_id: int, also: Iterable[int] = ()) -> None:
        """Lay out the topic, and besides it those of the topics `also` that there are."""
        self.change, self.workshop, self.topic_id = change, workshop, topic_id
        self.done = Done()
        self.told: dict[str, Any] = {}
        there = {topic.id: topic for topic in topics.of_workshop(change.tx, workshop.id)}
        chosen = [n for n in dict.fromkeys((topic_id, *also)) if n in there]
        self.sheet = Sheet(
            topic_id,
            [there[n] for n in chosen],
            [table for n in chosen for table in tables.of_topic(change.tx, n)],
            [cluster for n in chosen for cluster in clusters.of_topic(change.tx, n)],
            [idea for n in chosen for idea in ideas.of_topic(change.tx, n)],
            [photo for n in chosen for photo in photos.of_topic(change.tx, n)],
        )
        self._stored = {kind: dict(getattr(self.sheet, kind)) for kind in _KINDS}

    def cards(self, idea_ids: Sequence[int]) -> list[Idea]:
        """The ideas of these ids, each as the card that it lies under; `NotFound` for one of elsewhere."""
        if not 1 <= len(idea_ids) <= MOST_AT_ONCE:
            raise Invalid("ideas-count", most=MOST_AT_ONCE)
        found = [self.idea(n) for n in idea_ids]
        heads = dict.fromkeys(idea.id if idea.same_as is None else idea.same_as for idea in found)
        return [self.sheet.ideas[n] for n in heads]

    def idea(self, idea_id: int) -> Idea:
        """The topic's idea; `NotFound` for one of elsewhere and for one that was withdrawn."""
        idea = self.sheet.ideas.get(idea_id)
        if idea is None or idea.topic_id != self.topic_id:
            raise NotFound("idea-unknown")
        if idea.withdrawn:
            raise NotFound("idea-withdrawn")
        return idea

    def cluster(self, cluster_id: int) -> Cluster:
        """The topic's cluster; `NotFound` for one of elsewhere."""
        cluster = self.sheet.clusters.get(cluster_id)
        if cluster is None or cluster.topic_id != self.topic_id:
            raise NotFound("cluster-unknown")
        return cluster

    def tell(self, cards: Sequence[Idea] = (), **named: object) -> None:
        """What the step's sentence names: the first idea, how many there were, titles."""
        counted = {"idea": cards[0].id, "count": len(cards)} if cards else {}
        self.told |= counted | named

    def record(self, by: str, at: datetime, kind: StepKind) -> None:
        """Note what was done as one step of the topic's history, if anything was."""
        if self.sheet.ops:
            step = Step(0, self.workshop.id, self.topic_id, by, at, kind, tuple(self.sheet.ops), self.told)
            self.done.step = changes.add(self.change.tx, step)

    def store(self) -> None:
        """Write the difference between what was laid out and what lies there now."""
        tx, sheet, before = self.change.tx, self.sheet, self._stored
        sheet.number()
        for topic in _changed(before["topics"], sheet.topics):
            (topics.change if topic.id in before["topics"] else topics.restore)(tx, topic)
        for op in sheet.ops:
            if op["on"] in ALONG:
                (photos.move if op["on"] == "photos" else changes.hand_over)(tx, op["ids"], op["topic"][1])
        for table in _changed(before["tables"], sheet.tables):
            tables.change(tx, table)
        for photo in _changed(before["photos"], sheet.photos):
            photos.change(tx, photo)
        for cluster in _changed(before["clusters"], sheet.clusters):
            (clusters.change if cluster.id in before["clusters"] else clusters.restore)(tx, cluster)
        self._store_ideas()
        for cluster_id in before["clusters"].keys() - sheet.clusters.keys():
            clusters.remove(tx, cluster_id)
        for topic_id in before["topics"].keys() - sheet.topics.keys():
            if photos.count_of_topic(tx, topic_id):
                raise Invalid("changed-since", what="topic", name=before["topics"][topic_id].title)
            topics.remove(tx, topic_id)
        self.done.idea = self.done.idea and sheet.ideas[self.done.idea.id]
        self.done.cluster = self.done.cluster and sheet.clusters[self.done.cluster.id]

    def _store_ideas(self) -> None:
        """Most have only moved up or down, which is written in fewer words."""
        before, moved, changed = self._stored["ideas"], {}, []
        for idea in _changed(before, self.sheet.ideas):
            if idea == replace(before[idea.id], position=idea.position):
                moved[idea.id] = idea.position
            else:
                changed.append(idea)
        ideas.reposition(self.change.tx, moved)
        ideas.change_all(self.change.tx, changed)

    def take_in_cluster(self, cluster: Cluster, before_id: int | None) -> None:
        """Take in a cluster that was stored just now, before another one or last."""
        self._stored["clusters"][cluster.id] = cluster
        self.sheet.take_in(cluster, before_id)

    def next_of(self, idea_id: int, but: Sequence[int]) -> int | None:
        """The idea that follows this one, leaving out those that are on the move."""
        row = self.sheet.row("idea")
        return next((n for n in row[row.index(idea_id) + 1 :] if n not in but), None)


@contextmanager
def arranging(
    house: House,
    visitor: Visitor,
    topic_id: int,
    by: str,
    kind: StepKind,
    action: Action = Action.ARRANGE,
    announced: Kind = Kind.BOARD,
) -> Iterator[Ledger]:
    """One step on a topic's board: allowed, done, noted in its history as `by`'s, and announced."""
    with house.changing(announced) as change:
        workshop, _ = change.allow_topic(visitor, action, topic_id)
        ledger = Ledger(change, workshop, topic_id)
        yield ledger
        ledger.record(by, house.now(), kind)
        ledger.store()


_KINDS = ("topics", "tables", "clusters", "ideas", "photos")


def _changed(before: Mapping[int, Any], after: Mapping[int, Any]) -> list[Any]:
    return [thing for thing_id, thing in after.items() if before.get(thing_id) != thing]
