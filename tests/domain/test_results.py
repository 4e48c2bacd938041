"""Every idea of a record is in exactly one place, and the counts add up."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.model import CafeTable, Cluster, Idea, Origin, Record, Topic, Workshop
from workshop.domain.results import Counts, harvest

NOW = datetime(2018, 8, 27, tzinfo=UTC)
TOPICS = tuple(Topic(n, 1, f"wc{n}", f"Thema {n}", position=-n) for n in (1, 2, 3))


def _idea(
    number: int,
    topic: int,
    cluster: int | None,
    position: int = 0,
    hidden: str | None = None,
    *,
    withdrawn: bool = False,
    parked: bool = False,
    same_as: int | None = None,
) -> Idea:
    return Idea(
        number,
        topic,
        None,
        1,
        "x",
        Origin.PHONE,
        NOW,
        cluster,
        position,
        hidden,
        withdrawn,
        parked,
        None,
        same_as,
    )


def _record(clusters: list[Cluster], ideas: list[Idea]) -> Record:
    tables = tuple(CafeTable(n, 1, n % 3 + 1, 9 - n, f"c{n}", f"t{n}") for n in range(5))
    return Record(Workshop(1, "Café"), TOPICS, tables, tuple(clusters), tuple(ideas))


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any record, even one whose ideas name clusters and ideas of another topic or none that exists."""
    homes = draw(st.lists(st.integers(1, 3), max_size=6))
    clusters = [Cluster(n, topic, f"g{n}", "x", draw(st.integers(0, 3))) for n, topic in enumerate(homes)]
    ideas = [
        _idea(
            number,
            draw(st.integers(1, 3)),
            draw(st.none() | st.integers(0, 8)),
            draw(st.integers(0, 5)),
            draw(st.none() | st.just("doppelt")),
            withdrawn=draw(st.booleans()),
            parked=draw(st.booleans()),
            same_as=draw(st.none() | st.integers(0, 13)),
        )
        for number in range(draw(st.integers(0, 12)))
    ]
    return _record(clusters, ideas)


@given(records())
def test_every_idea_is_in_exactly_one_place_and_the_counts_add_up(record: Record) -> None:
    results = harvest(record)
    places = [
        idea.id
        for topic in results.topics
        for place in (topic.visible(), topic.hidden, topic.withdrawn, *topic.same.values())
        for idea in place
    ]
    assert sorted(places) == [idea.id for idea in record.ideas]
    assert results.counts.total == len(record.ideas)
    assert sum(results.counts.parts().values()) == results.counts.total
    assert results.counts.withdrawn == sum(idea.withdrawn for idea in record.ideas)
    for topic in results.topics:
        cards = {card.id for card in (*topic.visible(), *topic.hidden)}
        assert topic.same.keys() <= cards
        assert {other.same_as for others in topic.same.values() for other in others} == topic.same.keys()


@given(records())
def test_no_topic_holds_what_belongs_to_another(record: Record) -> None:
    for topic in harvest(record).topics:
        joined = (idea for others in topic.same.values() for idea in others)
        ideas = [*topic.visible(), *topic.hidden, *topic.withdrawn, *joined]
        assert {idea.topic_id for idea in ideas} <= {topic.topic.id}
        assert {table.topic_id for table in topic.tables} <= {topic.topic.id}
        assert {group.cluster.topic_id for group in topic.groups} <= {topic.topic.id}


def test_everything_stands_in_the_hosts_order() -> None:
    clusters = [Cluster(1, 1, "g1", "zweite", 5), Cluster(2, 1, "g2", "erste", 4)]
    ideas = [_idea(1, 1, 1, 9), _idea(2, 1, 1, 3), _idea(3, 1, None, 8), _idea(4, 1, None, 7)]
    results = harvest(_record(clusters, [*ideas, _idea(5, 1, 2, 0, "doppelt")]))
    first = results.topics[2]
    assert [topic.topic.id for topic in results.topics] == [3, 2, 1]
    assert [(g.cluster.title, [i.id for i in g.ideas]) for g in first.groups] == [
        ("erste", []),
        ("zweite", [2, 1]),
    ]
    assert ([i.id for i in first.open], [i.id for i in first.hidden]) == ([4, 3], [5])
    assert [table.number for table in first.tables] == [6, 9]
    assert results.counts == Counts(placed=2, open=2, hidden=1)


def test_an_idea_that_says_the_same_as_another_is_where_that_one_is_and_counted_like_it() -> None:
    ideas = [
        _idea(1, 1, None, 0, "doppelt"),
        _idea(2, 1, 1, 1, same_as=1),
        _idea(3, 1, None, 2, parked=True),
        _idea(4, 1, 1, 3, same_as=3),
        _idea(5, 1, 1, 4, same_as=4),
        _idea(6, 1, None, 5, same_as=7),
        _idea(7, 1, None, 6, withdrawn=True),
    ]
    results = harvest(_record([Cluster(1, 1, "g1", "A")], ideas))
    topic = results.topics[2]
    assert {head: [i.id for i in others] for head, others in topic.same.items()} == {1: [2], 3: [4]}
    # Who names one that has a representative itself, or a withdrawn one, stands alone.
    assert [[i.id for i in group.ideas] for group in topic.groups] == [[5]]
    assert [idea.id for idea in topic.open] == [6]
    assert results.counts == Counts(placed=1, open=1, hidden=2, withdrawn=1, parked=2)
