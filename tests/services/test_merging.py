"""Two topics become one, as a meeting may decide in the middle of it; and it can be taken back."""

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.history import StepKind
from workshop.domain.model import Phase, Record
from workshop.domain.results import harvest
from workshop.live.feed import Change, Kind
from workshop.services import clusters, history, ideas
from workshop.services.board import read_board
from workshop.services.guests import follow_own_ideas, submit_idea, visit_table, withdraw_own_idea
from workshop.services.minutes import export_minutes
from workshop.services.topics import add_topic, describe_topic, merge_topics
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import create_workshop


@pytest.fixture
def busy(cafe: Cafe) -> Record:
    """Work on both boards: clusters whose keys are alike, joined ideas, introductions."""
    for topic, table, words in (
        (cafe.topic, cafe.table, ("eins", "zwei", "drei")),
        (cafe.other_topic, cafe.other_table, ("vier", "fünf", "sechs")),
    ):
        made = [submit_idea(cafe.house, table.code, each, each).idea.id for each in words]
        at = (cafe.house, ORGANISER, topic.id)
        clusters.create_cluster(*at, f"Aussage zu {topic.title}", made[:1], by="host")
        ideas.join_ideas(*at, made[1:2], made[0], by="host")
        describe_topic(
            cafe.house,
            ORGANISER,
            topic.id,
            title=topic.title,
            question=topic.question,
            introduction=f"Einführung: {topic.title}",
        )
    return cafe.record()


def _merge(cafe: Cafe, title: str = "") -> None:
    merge_topics(cafe.house, ORGANISER, cafe.other_topic.id, cafe.topic.id, title)


def test_tables_clusters_and_ideas_go_along_behind_those_that_were_there(cafe: Cafe, busy: Record) -> None:
    _merge(cafe, "Erstes Thema / Zweites Thema")
    record = cafe.record()
    (topic,) = record.topics
    assert (topic.title, topic.question) == ("Erstes Thema / Zweites Thema", "Was hilft?")
    assert topic.introduction == "Einführung: Erstes Thema\n\nEinführung: Zweites Thema"
    assert [table.topic_id for table in record.tables] == [cafe.topic.id] * 2
    assert [idea.text for idea in record.ideas] == ["eins", "zwei", "drei", "vier", "fünf", "sechs"]
    assert [(cluster.title, cluster.key) for cluster in record.clusters] == [
        ("Aussage zu Erstes Thema", "g1"),
        ("Aussage zu Zweites Thema", "g2"),
    ]
    assert harvest(record).counts == harvest(busy).counts
    assert export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "json").data


@pytest.mark.usefixtures("busy")
def test_guests_and_hosts_of_the_merged_table_go_on_at_the_other_topic(cafe: Cafe) -> None:
    _merge(cafe)
    assert visit_table(cafe.house, cafe.other_table.code).topic.title == "Erstes Thema"
    (followed,) = follow_own_ideas(cafe.house, cafe.other_table.code, ["vier"])
    assert followed is not None
    assert followed.cluster == "Aussage zu Zweites Thema"
    assert cafe.idea("neu", cafe.other_table).topic_id == cafe.topic.id
    board = read_board(cafe.house, ORGANISER, cafe.other_table.id)
    assert (board.results.topic.id, board.counts.total) == (cafe.topic.id, 7)


def test_merging_is_one_step_of_the_organiser_and_comes_back_whole(cafe: Cafe, busy: Record) -> None:
    earlier = {step.id for step in history.read_history(cafe.house, ORGANISER, cafe.other_topic.id).steps}
    _merge(cafe)
    merged = cafe.record()
    at = (cafe.house, ORGANISER, cafe.topic.id)
    newest, *before = history.read_history(*at).steps
    assert newest.kind is StepKind.MERGE_TOPICS
    # What was done on the board that went stays within reach.
    assert earlier < {step.id for step in before}
    assert refusal(history.undo_step, cafe.house, cafe.host, cafe.topic.id, newest.id) == "not-your-role"
    history.undo_step(*at, newest.id)
    assert cafe.record() == busy
    there = history.read_history(cafe.house, ORGANISER, cafe.other_topic.id).steps
    assert {step.id for step in there} == earlier
    history.redo_step(*at, newest.id)
    assert cafe.record() == merged


@pytest.mark.usefixtures("busy")
def test_a_guest_still_withdraws_from_a_merged_topic_and_its_steps_forget_it(cafe: Cafe) -> None:
    _merge(cafe)
    withdraw_own_idea(cafe.house, cafe.other_table.code, "vier")
    assert "vier" not in repr(history.read_history(cafe.house, ORGANISER, cafe.topic.id).steps)
    five = next(idea for idea in cafe.record().ideas if idea.text == "fünf")
    assert (five.same_as, five.cluster_id) == (None, cafe.record().clusters[1].id)


def test_steps_from_before_the_merging_can_be_taken_back_after_it(cafe: Cafe, busy: Record) -> None:
    elsewhere = cafe.other_topic.id
    dissolved = next(each for each in busy.clusters if each.topic_id == elsewhere)
    step = clusters.dissolve_cluster(cafe.house, ORGANISER, elsewhere, dissolved.id).step
    _merge(cafe)
    history.undo_step(cafe.house, cafe.host, cafe.topic.id, step)
    titles = [cluster.title for cluster in cafe.record().clusters]
    assert titles == ["Aussage zu Erstes Thema", "Aussage zu Zweites Thema"]
    assert {cluster.topic_id for cluster in cafe.record().clusters} == {cafe.topic.id}


@pytest.mark.usefixtures("busy")
def test_a_merging_that_somebody_has_built_upon_is_not_taken_back(cafe: Cafe) -> None:
    _merge(cafe)
    foreign = next(each for each in cafe.record().clusters if each.title.endswith("Zweites Thema"))
    own = next(idea for idea in cafe.record().ideas if idea.text == "drei")
    ideas.move_ideas(cafe.house, cafe.host, cafe.topic.id, [own.id], foreign.id)
    before = cafe.record()
    steps = history.read_history(cafe.house, ORGANISER, cafe.topic.id).steps
    merging = next(step for step in steps if step.kind is StepKind.MERGE_TOPICS)
    code = refusal(history.undo_step, cafe.house, ORGANISER, cafe.topic.id, merging.id)
    assert (code, cafe.record()) == ("changed-since", before)


def test_only_the_organiser_merges_and_only_within_one_workshop_while_it_is_open(
    cafe: Cafe, busy: Record, announced: list[Change]
) -> None:
    foreign = add_topic(cafe.house, ORGANISER, _other_workshop(cafe), "Fremd")
    announced.clear()
    ids = (cafe.other_topic.id, cafe.topic.id)
    assert refusal(merge_topics, cafe.house, cafe.host, *ids) == "not-your-role"
    assert refusal(merge_topics, cafe.house, ORGANISER, ids[0], ids[0]) == "topic-unknown"
    assert refusal(merge_topics, cafe.house, ORGANISER, ids[0], foreign.id) == "topic-unknown"
    assert (cafe.record(), announced) == (busy, [])
    _merge(cafe)
    assert announced == [Change(Kind.WORKSHOP, cafe.workshop_id)]
    cafe.enter(Phase.CLOSED)
    assert refusal(merge_topics, cafe.house, ORGANISER, ids[1], ids[1]) == "phase-closed"


def _other_workshop(cafe: Cafe) -> int:
    return create_workshop(cafe.house, ORGANISER, "Anderes").id
