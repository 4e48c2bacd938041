"""What is stored comes back as it was."""

import datetime as dt
from dataclasses import replace

import pytest

from workshop.domain.errors import NotFound
from workshop.domain.model import (
    CafeTable,
    Cluster,
    Host,
    Idea,
    Origin,
    Participant,
    Phase,
    Record,
    Round,
    Sharing,
    Topic,
    Workshop,
)
from workshop.storage import clusters, ideas, records, tables, topics, workshops
from workshop.storage.engine import Store

BERLIN = dt.timezone(dt.timedelta(hours=2))
NOON = dt.datetime(2018, 8, 27, 12, 0, 0, 123456, tzinfo=BERLIN)


def _record() -> Record:
    workshop = Workshop(
        id=900,
        title="Café „Ümläut“ ☕",
        subtitle="مقهى",
        date=dt.date(2018, 8, 27),
        place="Saal",
        organiser="Amt für Beispiele",
        language="en",
        rounds=(Round(20), Round(15)),
        agenda=("Begrüßung", "Runden"),
        participants=(Participant("Muster", "Mara", "Beispielverein"), Participant("Probe")),
        attachments=("Anlage 1",),
        phase=Phase.HARVEST,
        current_round=2,
        round_started_at=NOON.astimezone(dt.UTC),
        sharing=Sharing.TOPIC,
        delete_on=dt.date(2027, 2, 3),
        kept_since=dt.date(2026, 8, 27),
        embedding="https://modelle.test/v1#klein",
    )
    hosts = (Host("Zweite Gastgeberin", "Leitung"), Host("Erster Gastgeber"))
    return Record(
        workshop,
        (
            Topic(901, 900, "wc1", "Thema", "Frage?", "Ein\n\nAbsatz", 0),
            Topic(902, 900, "wc2", "B", position=1),
        ),
        (
            CafeTable(903, 900, 901, 1, "aaaaaa", "secret-1", hosts),
            CafeTable(904, 900, 902, 2, "bbbbbb", "secret-2"),
        ),
        (Cluster(905, 901, "g1", "Aussage", 0, "Wir wollen", "Nein"), Cluster(906, 902, "g1", "Andere", 0)),
        (
            Idea(907, 901, 903, 1, "😀 <b>", Origin.PHONE, NOON, 905, 0),
            Idea(908, 901, None, 2, "Karte", Origin.PAPER, NOON, None, 1, "doppelt"),
            Idea(909, 902, 904, 2, "gesagt", Origin.TABLE, NOON, 906, 0),
            Idea(910, 902, 904, 2, "", Origin.PHONE, NOON, None, 1, withdrawn=True),
            Idea(911, 902, 904, 2, "dasselbe", Origin.PHONE, NOON, None, 2, same_as=912),
            Idea(912, 902, 904, 2, "gemeint", Origin.PHONE, NOON, None, 3, parked=True, wording="gesagt"),
        ),
    )


def _renumbered(record: Record) -> Record:
    """The record with ids from 1 for each noun, as a fresh database gives them."""
    topic = {t.id: n for n, t in enumerate(record.topics, 1)}
    table = {t.id: n for n, t in enumerate(record.tables, 1)} | {None: None}
    cluster = {c.id: n for n, c in enumerate(record.clusters, 1)} | {None: None}
    idea_ids = {i.id: n for n, i in enumerate(record.ideas, 1)} | {None: None}
    return Record(
        replace(record.workshop, id=1),
        tuple(replace(t, id=topic[t.id], workshop_id=1) for t in record.topics),
        tuple(replace(t, id=table[t.id], workshop_id=1, topic_id=topic[t.topic_id]) for t in record.tables),
        tuple(replace(c, id=cluster[c.id], topic_id=topic[c.topic_id]) for c in record.clusters),
        tuple(
            replace(
                idea,
                id=number,
                topic_id=topic[idea.topic_id],
                table_id=table[idea.table_id],
                cluster_id=cluster[idea.cluster_id],
                same_as=idea_ids[idea.same_as],
            )
            for number, idea in enumerate(record.ideas, 1)
        ),
    )


def test_a_record_comes_back_with_new_ids_and_the_same_references(store: Store) -> None:
    with store.write() as tx:
        assert records.add(tx, _record()) == 1
    with store.read() as tx:
        assert records.get(tx, 1) == _renumbered(_record())


def test_one_topics_record_holds_nothing_of_another_topic(store: Store) -> None:
    with store.write() as tx:
        records.add(tx, _record())
    whole = _renumbered(_record())
    expected = Record(whole.workshop, whole.topics[1:], whole.tables[1:], whole.clusters[1:], whole.ideas[2:])
    with store.read() as tx:
        assert records.get_topic(tx, 1, 2) == expected


def test_two_imports_of_the_same_record_do_not_meet(store: Store) -> None:
    again = _record()
    again = replace(
        again, tables=tuple(replace(t, code=f"x{t.id}", host_token=f"y{t.id}") for t in again.tables)
    )
    with store.write() as tx:
        records.add(tx, _record())
        second = records.add(tx, again)
        workshops.remove(tx, second)
    with store.read() as tx:
        assert records.get(tx, 1) == _renumbered(_record())
        with pytest.raises(NotFound):
            workshops.get(tx, second)
        assert topics.of_workshop(tx, second) == ()
        assert (ideas.of_topic(tx, 3), clusters.of_topic(tx, 3), tables.of_topic(tx, 3)) == ((), (), ())


def test_a_moment_comes_back_in_utc(store: Store) -> None:
    with store.write() as tx:
        records.add(tx, _record())
    with store.read() as tx:
        stored = ideas.get(tx, 1).created_at
    assert (stored, stored.utcoffset()) == (NOON, dt.timedelta(0))


def test_a_removed_table_leaves_its_ideas_and_a_removed_cluster_too(store: Store) -> None:
    with store.write() as tx:
        records.add(tx, _record())
        tables.remove(tx, 1)
        clusters.remove(tx, 1)
        idea = ideas.get(tx, 1)
    assert (idea.text, idea.topic_id, idea.table_id, idea.cluster_id) == ("😀 <b>", 1, None, None)


def test_an_ideas_key_is_stored_with_it_and_only_known_at_its_table(store: Store) -> None:
    with store.write() as tx:
        records.add(tx, _record())
        idea = ideas.add(tx, Idea(0, 1, 1, 1, "neu", Origin.PHONE, NOON, position=7), "hash")
        assert ideas.by_key(tx, 1, "hash") == idea
        assert (ideas.by_key(tx, 2, "hash"), ideas.by_key(tx, 1, "other")) == (None, None)
        ideas.change(tx, replace(idea, text="anders"))
        assert ideas.by_key(tx, 1, "hash") == replace(idea, text="anders")
        assert ideas.next_position(tx, 1) == 8


def test_a_tables_hosts_are_replaced_as_a_whole_and_stay_in_order(store: Store) -> None:
    with store.write() as tx:
        records.add(tx, _record())
        table = tables.get(tx, 1)
        hosts = (Host("Neu"), *reversed(table.hosts))
        tables.change(tx, replace(table, hosts=hosts))
        assert tables.get(tx, 1).hosts == hosts
        assert tables.by_code(tx, "aaaaaa") == tables.by_host_token(tx, "secret-1") == tables.get(tx, 1)
