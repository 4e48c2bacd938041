"""What the board's script gets to draw."""

import json
from dataclasses import replace

from tests.services.cafe import Cafe
from workshop.board.state import describe_board, describe_counts, idea_ids
from workshop.domain.model import Origin, Phase
from workshop.i18n import translator
from workshop.services.board import read_board
from workshop.services.clusters import create_cluster
from workshop.services.ideas import hide_idea, move_idea, type_idea
from workshop.services.tables import add_table
from workshop.services.visitor import ORGANISER

T = translator("de")


def test_every_idea_is_in_exactly_one_place_of_the_state(cafe: Cafe) -> None:
    opened, placed, hidden = cafe.idea("Offen"), cafe.idea("Zugeordnet"), cafe.idea("Weg")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")
    move_idea(cafe.house, cafe.host, placed.id, cluster.id)
    hide_idea(cafe.house, cafe.host, hidden.id, "doppelt")

    board = read_board(cafe.house, cafe.host, cafe.table.id)
    state = describe_board(board, "http://cafe.test/t/abc", T)

    assert [idea["id"] for idea in state["open"]] == [opened.id]
    assert [(c["title"], [idea["id"] for idea in c["ideas"]]) for c in state["clusters"]] == [
        ("Aussage", [placed.id])
    ]
    assert [(idea["id"], idea["hidden"]) for idea in state["hidden"]] == [(hidden.id, "Grund: doppelt")]
    assert idea_ids(board) == {opened.id, placed.id, hidden.id}
    assert state["counts"] == "3 Ideen · 1 zugeordnet · 1 offen · 1 ausgeblendet"
    assert (state["open_head"], state["hidden_head"]) == ("Neu (1)", "Ausgeblendet (1)")
    assert json.loads(json.dumps(state)) == state


def test_the_head_names_table_topic_question_and_round(cafe: Cafe) -> None:
    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id), "", T)

    heads = (state["table_head"], state["topic"], state["question"], state["round_head"])
    assert heads == ("Tisch 1", "Erstes Thema", "Was hilft?", "Runde 1 von 3")


def test_outside_collecting_the_phase_stands_where_the_round_was(cafe: Cafe) -> None:
    cafe.enter(Phase.HARVEST)

    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id), "", T)

    assert (state["round_head"], state["may_arrange"]) == ("Ernte", True)


def test_a_workshop_without_planned_rounds_counts_from_one(cafe: Cafe) -> None:
    board = read_board(cafe.house, cafe.host, cafe.table.id)
    unplanned = replace(board, workshop=replace(board.workshop, rounds=()))

    assert describe_board(unplanned, "", T)["round_head"] == "Runde 1"


def test_a_card_says_its_round_its_origin_and_where_a_topic_has_several_its_table(cafe: Cafe) -> None:
    cafe.idea("Vom Handy")
    type_idea(cafe.house, cafe.host, cafe.table.id, "Von der Karte", Origin.PAPER)
    assert _sources(cafe) == ["Runde 1", "Runde 1 · Papierkarte"]

    second = add_table(cafe.house, ORGANISER, cafe.topic.id)
    cafe.idea("Von nebenan", second)
    assert _sources(cafe) == [
        "Tisch 1 · Runde 1",
        "Tisch 1 · Runde 1 · Papierkarte",
        f"Tisch {second.number} · Runde 1",
    ]


def test_a_single_idea_is_counted_in_the_singular(cafe: Cafe) -> None:
    cafe.idea()

    board = read_board(cafe.house, cafe.host, cafe.table.id)

    assert describe_counts(board, T) == "1 Idee · 0 zugeordnet · 1 offen"
    assert describe_counts(board, translator("en")) == "1 idea · 0 placed · 1 open"


def _sources(cafe: Cafe) -> list[str]:
    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id), "", T)
    return [idea["source"] for idea in state["open"]]
