import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.files import NOON, Json, files, in_order, minimal, read, topic
from workshop.config import ROOT
from workshop.domain.model import (
    Cluster,
    Host,
    Idea,
    Origin,
    Participant,
    Phase,
    Round,
    Sharing,
    Topic,
)
from workshop.domain.results import Counts, harvest
from workshop.export.workshop_file import read_workshop_file, write_workshop_file


@settings(deadline=None, max_examples=60)
@given(files())
def test_reading_and_writing_a_file_loses_nothing(content: Json) -> None:
    assert json.loads(write_workshop_file(read(content))) == content


@settings(deadline=None, max_examples=60)
@given(files(), st.data())
def test_a_file_that_leaves_out_what_it_may_says_the_same_after_writing(
    content: Json, data: st.DataObject
) -> None:
    optional = [
        "subtitle",
        "place",
        "organiser",
        "rounds",
        "agenda",
        "participants",
        "attachments",
        "language",
    ]
    for key in data.draw(st.lists(st.sampled_from(optional), unique=True)):
        content.pop(key, None)
    record = read(content)
    assert read_workshop_file(write_workshop_file(record), NOON) == record


def test_the_example_comes_back_equal_with_its_keys_in_order(example: Path) -> None:
    data = example.read_bytes()
    assert in_order(write_workshop_file(read_workshop_file(data, NOON))) == in_order(data)


def test_the_demo_comes_back_byte_for_byte() -> None:
    data = (ROOT / "data" / "demo.workshop.json").read_bytes()
    assert write_workshop_file(read_workshop_file(data, NOON)) == data


def test_the_smallest_file_is_a_workshop_that_can_receive_ideas() -> None:
    record = read(minimal(topics=[topic()]))
    assert record.topics == (Topic(1, 1, "t1", "Wohnen"),)
    assert (record.tables, record.clusters, record.ideas) == ((), (), ())
    assert (record.workshop.title, record.workshop.language, record.workshop.date) == ("Café", "de", None)
    assert (record.workshop.phase, record.workshop.current_round) == (Phase.COLLECT, 1)


def test_everything_in_a_file_finds_its_place() -> None:
    record = read(
        minimal(
            subtitle="S",
            date="2027-05-12",
            begins="09:30",
            guests=48,
            place="P",
            organiser="O",
            language="en",
            rounds=[{"minutes": 20}, {"minutes": 15.0}],
            phase="harvest",
            current_round=2,
            agenda=["A"],
            participants=[{"name": "Beispiel", "first_name": "Erika", "institution": "Stadt"}, {"name": "M"}],
            attachments=["Plan"],
            topics=[
                topic(
                    question="Q",
                    introduction="eins\n\nzwei",
                    tables=[{"number": 7, "moderators": [{"name": "Erika", "function": "F"}]}, {"number": 3}],
                    clusters=[{"key": "g1", "title": "Statement"}],
                    ideas=[
                        {"text": "a", "round": 3, "table": 3, "cluster": "g1", "origin": "paper"},
                        {"text": "b", "table": None, "cluster": None, "hidden": None},
                        {"text": "c", "hidden": ""},
                    ],
                )
            ],
        )
    )
    workshop = record.workshop
    assert (workshop.subtitle, workshop.place, workshop.organiser, workshop.language) == ("S", "P", "O", "en")
    assert (workshop.date, workshop.rounds) == (date(2027, 5, 12), (Round(20), Round(15)))
    assert (workshop.begins, workshop.guests) == (time(9, 30), 48)
    assert (workshop.phase, workshop.current_round) == (Phase.HARVEST, 2)
    assert (workshop.agenda, workshop.attachments) == (("A",), ("Plan",))
    assert workshop.participants == (Participant("Beispiel", "Erika", "Stadt"), Participant("M"))
    assert record.topics == (Topic(1, 1, "t1", "Wohnen", "Q", "eins\n\nzwei"),)
    assert [(t.id, t.topic_id, t.number, t.code, t.host_token, t.hosts) for t in record.tables] == [
        (1, 1, 7, "", "", (Host("Erika", "F"),)),
        (2, 1, 3, "", "", ()),
    ]
    assert record.clusters == (Cluster(1, 1, "g1", "Statement"),)
    assert record.ideas == (
        Idea(1, 1, 2, 3, "a", Origin.PAPER, NOON, cluster_id=1, position=0),
        Idea(2, 1, None, 1, "b", Origin.PHONE, NOON, position=1),
        Idea(3, 1, None, 1, "c", Origin.PHONE, NOON, position=2, hidden=""),
    )


def test_of_a_withdrawn_idea_a_file_holds_only_that_there_was_one() -> None:
    record = read(minimal(topics=[topic(ideas=[{"text": "bleibt"}, {"text": "geht", "table": None}])]))
    stays, goes = record.ideas
    left = replace(record, ideas=(stays, replace(goes, text="", withdrawn=True)))
    (written,) = json.loads(write_workshop_file(left))["topics"]
    assert (written["withdrawn"], [idea["text"] for idea in written["ideas"]]) == (1, ["bleibt"])
    again = read_workshop_file(write_workshop_file(left), NOON)
    assert [(i.id, i.text, i.withdrawn, i.table_id, i.cluster_id) for i in again.ideas] == [
        (1, "bleibt", False, None, None),
        (2, "", True, None, None),
    ]
    assert harvest(again).counts == Counts(placed=0, open=1, hidden=0, withdrawn=1)


def test_a_file_says_when_it_begins_and_for_how_many_and_nothing_of_this_house() -> None:
    event = read(minimal(begins="09:30", guests=48))
    here = replace(
        event.workshop, wlan_name="Saal", wlan_password="geheim123", reached_at=NOON, reached_url="http://a"
    )
    written = write_workshop_file(replace(event, workshop=here))
    assert written == write_workshop_file(event)
    assert [json.loads(written)[key] for key in ("begins", "guests")] == ["09:30", 48]
    assert json.loads(write_workshop_file(read(minimal()))).keys().isdisjoint(("begins", "guests"))
    assert (read(minimal()).workshop.begins, read(minimal(begins=None)).workshop.guests) == (None, 0)


def test_what_phones_show_and_until_when_it_is_kept_stand_in_the_file() -> None:
    assert "sharing" not in json.loads(write_workshop_file(read(minimal())))
    event = read(minimal(sharing="topic", delete_on="2027-12-31")).workshop
    assert (event.sharing, event.delete_on) == (Sharing.TOPIC, date(2027, 12, 31))
    assert read(minimal()).workshop.sharing is Sharing.TABLE


def test_a_file_that_does_not_say_which_round_runs_means_the_latest_with_an_idea() -> None:
    ideas = [{"text": "a", "round": 2}, {"text": "b", "round": 1}]
    record = read(minimal(topics=[topic(ideas=ideas)]))
    assert record.workshop.current_round == 2
    assert "current_round" not in json.loads(write_workshop_file(record))
    moved_on = replace(record, workshop=replace(record.workshop, current_round=3))
    assert json.loads(write_workshop_file(moved_on))["current_round"] == 3


def test_two_topics_may_use_the_same_cluster_key_for_their_own_clusters() -> None:
    clusters, ideas = [{"key": "g1", "title": "A"}], [{"text": "a", "cluster": "g1"}]
    record = read(
        minimal(
            topics=[topic(clusters=clusters, ideas=ideas), topic(key="t2", clusters=clusters, ideas=ideas)]
        )
    )
    assert [(idea.topic_id, idea.cluster_id) for idea in record.ideas] == [(1, 1), (2, 2)]


def test_an_idea_keeps_its_table_even_when_the_table_has_moved_to_another_topic() -> None:
    content = minimal(
        topics=[topic(ideas=[{"text": "a", "table": 5}]), topic(key="t2", tables=[{"number": 5}])]
    )
    record = read(content)
    assert record.ideas[0].table_id == record.tables[0].id
    assert json.loads(write_workshop_file(record))["topics"][0]["ideas"][0]["table"] == 5


def test_ideas_are_written_in_the_hosts_order_whatever_their_ids() -> None:
    record = read(minimal(topics=[topic(ideas=[{"text": "a"}, {"text": "b"}, {"text": "c"}])]))
    a, b, c = record.ideas
    moved = replace(record, ideas=(replace(a, position=9), b, replace(c, position=1)))
    written = json.loads(write_workshop_file(moved))["topics"][0]["ideas"]
    assert [idea["text"] for idea in written] == ["b", "c", "a"]


def test_texts_are_cleaned_on_the_way_in() -> None:
    record = read(
        minimal(
            title="  Ca\u0301fe\x00\u202e  X ",
            topics=[topic(introduction=" a \r\n\r\n\r\n b\x07", ideas=[{"text": "x\ny\ud800"}])],
        )
    )
    assert record.workshop.title == "Cáfe X"
    assert record.topics[0].introduction == "a\n\nb"
    assert record.ideas[0].text == "x y"


def test_hostile_texts_survive_the_round_trip() -> None:
    texts = ["<script>alert(1)</script>", "# **x** [y](z)", "👨‍👩‍👧 ☕", "שלום", "W" * 10_000, '"\\ "']
    content = minimal(topics=[topic(ideas=[{"text": text} for text in texts])])
    again = read_workshop_file(write_workshop_file(read(content)), NOON)
    assert [idea.text for idea in again.ideas] == texts


def test_a_byte_order_mark_from_a_windows_editor_is_no_obstacle() -> None:
    assert read_workshop_file(b"\xef\xbb\xbf" + json.dumps(minimal()).encode(), NOON).workshop.title == "Café"


def test_the_file_is_readable_text() -> None:
    data = write_workshop_file(read(minimal(title="Café ☕")))
    assert data.decode().splitlines()[:3] == ["{", '  "format": "workshop/1",', '  "title": "Café ☕",']
    assert data.endswith(b"}\n")
