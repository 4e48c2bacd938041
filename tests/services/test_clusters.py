"""Clusters are made, named, ordered and dissolved; no idea is lost on the way."""

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.results import Counts
from workshop.services.board import read_board
from workshop.services.clusters import create_cluster, describe_cluster, dissolve_cluster, move_cluster
from workshop.services.ideas import hide_ideas, move_ideas, restore_ideas
from workshop.services.visitor import NOBODY, ORGANISER


def _titles(cafe: Cafe) -> list[str]:
    return [cluster.title for cluster in cafe.record().clusters]


def test_a_new_cluster_stands_behind_the_others_even_after_some_have_gone(cafe: Cafe) -> None:
    made = [create_cluster(cafe.house, cafe.host, cafe.topic.id, title).cluster for title in "ABCD"]
    for cluster in made[:2]:
        dissolve_cluster(cafe.house, cafe.host, cluster.topic_id, cluster.id)
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "E")
    assert _titles(cafe) == ["C", "D", "E"]
    keys = [cluster.key for cluster in cafe.record().clusters]
    assert keys == ["g3", "g4", "g1"]


def test_clusters_are_renamed_and_reordered(cafe: Cafe) -> None:
    made = [create_cluster(cafe.house, cafe.host, cafe.topic.id, title).cluster for title in "ABC"]
    describe_cluster(cafe.house, cafe.host, made[0].topic_id, made[0].id, " Eine  Aussage ")
    move_cluster(cafe.house, cafe.host, made[2].topic_id, made[2].id, made[0].id)
    move_cluster(cafe.house, cafe.host, made[0].topic_id, made[0].id, None)
    assert _titles(cafe) == ["C", "B", "Eine Aussage"]


@pytest.mark.parametrize(("title", "code"), [(" \u200b", "field-empty"), ("x" * 501, "field-too-long")])
def test_a_cluster_needs_a_title_that_says_something(cafe: Cafe, title: str, code: str) -> None:
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "A").cluster
    assert refusal(create_cluster, cafe.house, cafe.host, cafe.topic.id, title) == code
    assert refusal(describe_cluster, cafe.house, cafe.host, cafe.topic.id, cluster.id, title) == code
    assert _titles(cafe) == ["A"]


def test_the_ideas_of_a_dissolved_cluster_are_open_again_in_their_order(cafe: Cafe) -> None:
    ideas = [cafe.idea(text) for text in ("eins", "zwei", "drei")]
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    for idea in reversed(ideas):
        move_ideas(cafe.house, cafe.host, idea.topic_id, [idea.id], cluster.id)
    hide_ideas(cafe.house, cafe.host, ideas[0].topic_id, [ideas[0].id], "doppelt")
    assert read_board(cafe.house, cafe.host, cafe.table.id).counts == Counts(placed=2, open=0, hidden=1)
    dissolve_cluster(cafe.house, cafe.host, cluster.topic_id, cluster.id)
    restore_ideas(cafe.house, cafe.host, ideas[0].topic_id, [ideas[0].id])
    board = read_board(cafe.house, cafe.host, cafe.table.id)
    assert [idea.text for idea in board.results.open] == ["drei", "zwei", "eins"]
    assert board.counts == Counts(placed=0, open=3, hidden=0)
    assert (
        refusal(describe_cluster, cafe.house, cafe.host, cafe.topic.id, cluster.id, "x") == "cluster-unknown"
    )


def test_a_board_shows_one_topic_to_its_hosts_and_the_organiser_only(cafe: Cafe) -> None:
    cafe.idea("hier")
    cafe.idea("dort", cafe.other_table)
    for visitor in (cafe.host, ORGANISER):
        board = read_board(cafe.house, visitor, cafe.table.id)
        assert [idea.text for idea in board.results.open] == ["hier"]
        assert (board.results.topic, board.table, board.arrange.allowed) == (cafe.topic, cafe.table, True)
    assert refusal(read_board, cafe.house, cafe.other_host, cafe.table.id) == "not-your-table"
    assert refusal(read_board, cafe.house, NOBODY, cafe.table.id) == "sign-in-first"
    assert refusal(read_board, cafe.house, cafe.host, 999_999) == "table-unknown"
