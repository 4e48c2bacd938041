"""What hosts do with clusters: make, describe, contest, order, merge and dissolve them.

Whatever becomes of a cluster, its ideas are not lost: they go where the others are, or are open again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workshop.domain.errors import Invalid
from workshop.domain.history import StepKind
from workshop.domain.keys import free_key
from workshop.domain.limits import MOST_CLUSTERS
from workshop.domain.model import Cluster, Idea
from workshop.domain.sheet import shorten
from workshop.domain.text import clean_line, limited_line, limited_paragraphs, require_line
from workshop.services.house import House
from workshop.services.ideas import put_into
from workshop.services.ledger import Done, Ledger, arranging
from workshop.services.visitor import Visitor
from workshop.storage import clusters, drafts


@dataclass(frozen=True)
class Arrangement:
    """One group of an arrangement: a cluster that there is, or a new one with this title."""

    cluster_id: int | None
    title: str
    idea_ids: tuple[int, ...]


def create_cluster(
    house: House,
    visitor: Visitor,
    topic_id: int,
    title: str,
    idea_ids: Sequence[int] = (),
    before_id: int | None = None,
    *,
    by: str = "",
) -> Done:
    """Make a cluster, before the cluster `before_id` or behind the others, with these ideas in it.

    Without a title it takes its first idea's words; without ideas it needs one.
    """
    with arranging(house, visitor, topic_id, by, StepKind.CREATE_CLUSTER) as ledger:
        cards = ledger.cards(idea_ids) if idea_ids else []
        made = _make(ledger, title, cards, before_id)
        put_into(ledger, cards, made.id, cards[0].id if cards else None)
        ledger.tell(cards, cluster=made.title)
        ledger.done.cluster = made
        return ledger.done


def describe_cluster(
    house: House,
    visitor: Visitor,
    topic_id: int,
    cluster_id: int,
    title: str,
    lead_in: str = "",
    *,
    by: str = "",
) -> Done:
    """Give a cluster another title and lead-in."""
    with arranging(house, visitor, topic_id, by, StepKind.DESCRIBE_CLUSTER) as ledger:
        cluster = ledger.cluster(cluster_id)
        named = require_line(title, "cluster-title")
        lead = limited_line(lead_in, "cluster-lead-in")
        ledger.sheet.change("cluster", cluster.id, title=named, lead_in=lead)
        ledger.tell(cluster=named, was=cluster.title)
        return ledger.done


def contest_cluster(
    house: House, visitor: Visitor, topic_id: int, cluster_id: int, minority: str = "", *, by: str = ""
) -> Done:
    """Mark a cluster as contested (strittig), with the minority's view, or change that view."""
    with arranging(house, visitor, topic_id, by, StepKind.CONTEST_CLUSTER) as ledger:
        cluster = ledger.cluster(cluster_id)
        view = limited_paragraphs(minority, "cluster-minority")
        ledger.sheet.change("cluster", cluster.id, minority=view)
        ledger.tell(cluster=cluster.title)
        return ledger.done


def settle_cluster(house: House, visitor: Visitor, topic_id: int, cluster_id: int, *, by: str = "") -> Done:
    """Mark a cluster as contested no more."""
    with arranging(house, visitor, topic_id, by, StepKind.SETTLE_CLUSTER) as ledger:
        cluster = ledger.cluster(cluster_id)
        ledger.sheet.change("cluster", cluster.id, minority=None)
        ledger.tell(cluster=cluster.title)
        return ledger.done


def move_cluster(
    house: House, visitor: Visitor, topic_id: int, cluster_id: int, before_id: int | None, *, by: str = ""
) -> Done:
    """Put a cluster before another one of its topic, or last with None."""
    with arranging(house, visitor, topic_id, by, StepKind.MOVE_CLUSTER) as ledger:
        cluster = ledger.cluster(cluster_id)
        if before_id != cluster.id:
            ledger.sheet.place("cluster", cluster.id, before_id)
        ledger.tell(cluster=cluster.title)
        return ledger.done


def merge_clusters(
    house: House, visitor: Visitor, topic_id: int, cluster_id: int, into_id: int, *, by: str = ""
) -> Done:
    """Put a cluster's ideas behind those of another one and take it away; what was contested stays so.

    In the minutes' draft its dots and the order of its ideas go along. They stay with the other one where the
    merging is taken back: only the recorder can tell whose they are.
    """
    with arranging(house, visitor, topic_id, by, StepKind.MERGE_CLUSTERS) as ledger:
        cluster, into = ledger.cluster(cluster_id), ledger.cluster(into_id)
        ledger.tell(cluster=cluster.title, into=into.title)
        if cluster.id == into.id:
            return ledger.done
        for idea in _members(ledger, cluster.id):
            ledger.sheet.change("idea", idea.id, cluster_id=into.id)
            ledger.sheet.place("idea", idea.id, None)
        views = [each.minority for each in (into, cluster) if each.minority is not None]
        if views:
            joined = limited_paragraphs("\n".join(filter(None, views)), "cluster-minority")
            ledger.sheet.change("cluster", into.id, minority=joined)
        ledger.sheet.remove("cluster", cluster.id)
        workshop_id = ledger.workshop.id
        drafts.merge(ledger.change.tx, workshop_id, f"cluster-{cluster.id}", f"cluster-{into.id}")
        return ledger.done


def dissolve_cluster(house: House, visitor: Visitor, topic_id: int, cluster_id: int, *, by: str = "") -> Done:
    """Take a cluster away; its ideas are open again."""
    with arranging(house, visitor, topic_id, by, StepKind.DISSOLVE_CLUSTER) as ledger:
        cluster = ledger.cluster(cluster_id)
        for idea in _members(ledger, cluster.id):
            ledger.sheet.change("idea", idea.id, cluster_id=None)
        ledger.sheet.remove("cluster", cluster.id)
        ledger.tell(cluster=cluster.title)
        return ledger.done


def arrange(
    house: House, visitor: Visitor, topic_id: int, groups: Sequence[Arrangement], *, by: str = ""
) -> Done:
    """Put open ideas into clusters, old and new, in one step; an idea that is not open stays where it is."""
    with arranging(house, visitor, topic_id, by, StepKind.ARRANGE) as ledger:
        ledger.cards([n for group in groups for n in group.idea_ids])
        taken: list[Idea] = []
        for group in groups:
            ideas = [ledger.idea(n) for n in group.idea_ids]
            cards = [idea for idea in ideas if _is_open(idea) and idea not in taken]
            if cards:
                known = group.cluster_id
                home = ledger.cluster(known) if known else _make(ledger, group.title, cards, None)
                put_into(ledger, cards, home.id, None)
                taken += cards
        ledger.tell(taken)
        return ledger.done


def provisional_title(words: str) -> str:
    """What a cluster is called until somebody says what it means: its first idea's words, shortened."""
    return shorten(words)


def _make(ledger: Ledger, title: str, cards: Sequence[Idea], before_id: int | None) -> Cluster:
    own = clean_line(title) or not cards
    named = require_line(title, "cluster-title") if own else provisional_title(cards[0].shown)
    others = [ledger.sheet.clusters[n] for n in ledger.sheet.row("cluster")]
    if len(others) >= MOST_CLUSTERS:
        raise Invalid("clusters-full", most=MOST_CLUSTERS)
    key = free_key("g", [cluster.key for cluster in others])
    new = Cluster(0, ledger.topic_id, key, named, position=len(others))
    made = clusters.add(ledger.change.tx, new)
    ledger.take_in_cluster(made, before_id)
    return made


def _members(ledger: Ledger, cluster_id: int) -> list[Idea]:
    """All ideas that belong there, in their order; hidden ones and those that say the same too."""
    row = [ledger.sheet.ideas[n] for n in ledger.sheet.row("idea")]
    return [idea for idea in row if idea.cluster_id == cluster_id]


def _is_open(idea: Idea) -> bool:
    return idea.cluster_id is None and idea.same_as is None and idea.hidden is None and not idea.parked
