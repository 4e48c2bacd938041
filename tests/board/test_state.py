"""What the board's script gets to draw."""

import json
from dataclasses import replace

from tests.services.cafe import Cafe
from workshop.board.state import describe_board, describe_counts, idea_ids
from workshop.domain.model import Origin, Phase
from workshop.i18n import translator
from workshop.services.board import read_board
from workshop.services.clusters import contest_cluster, create_cluster, describe_cluster, settle_cluster
from workshop.services.history import redo, undo
from workshop.services.ideas import correct_idea, hide_ideas, join_ideas, move_ideas, park_ideas, type_idea
from workshop.services.tables import add_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_round

T = translator("de")


def test_every_idea_is_in_exactly_one_place_of_the_state(cafe: Cafe) -> None:
    opened, placed, hidden = cafe.idea("Offen"), cafe.idea("Zugeordnet"), cafe.idea("Weg")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    move_ideas(cafe.house, cafe.host, placed.topic_id, [placed.id], cluster.id)
    hide_ideas(cafe.house, cafe.host, hidden.topic_id, [hidden.id], "doppelt")

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


def test_what_was_put_together_corrected_parked_or_contested_is_said(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    head, other, parked = (cafe.idea(words) for words in ("Kita-Randzeiten", "Kita auch abends", "Später"))
    home = create_cluster(*at, "Vereinbarkeit", [head.id]).cluster
    describe_cluster(*at, home.id, "Vereinbarkeit", "Wir brauchen")
    contest_cluster(*at, home.id, "Das reicht nicht.")
    join_ideas(*at, [other.id], head.id)
    correct_idea(*at, head.id, "Kitas mit Randzeiten")
    park_ideas(*at, [parked.id])

    board = read_board(cafe.house, cafe.host, cafe.table.id)
    state = describe_board(board, "", T)

    (cluster,), (card,) = state["clusters"], state["clusters"][0]["ideas"]
    assert (cluster["lead_in"], cluster["minority"]) == ("Wir brauchen", "Das reicht nicht.")
    assert (cluster["count"], card["mentions"]) == ("2 Ideen", "2 \N{MULTIPLICATION SIGN} genannt")
    assert (card["text"], card["original"]) == ("Kitas mit Randzeiten", "Kita-Randzeiten")
    assert card["same"] == [{"id": other.id, "text": "Kita auch abends", "source": "Runde 1"}]
    assert ([idea["id"] for idea in state["parked"]], state["parked_head"]) == (
        [parked.id],
        "Themenspeicher (1)",
    )
    assert state["counts"] == "3 Ideen · 2 zugeordnet · 0 offen · 1 im Themenspeicher"
    assert idea_ids(board) == {head.id, other.id, parked.id}
    settle_cluster(*at, home.id)
    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id), "", T)
    assert state["clusters"][0]["minority"] is None


def test_an_idea_is_fresh_when_it_came_since_the_round_began(cafe: Cafe) -> None:
    cafe.idea("vorher")
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    cafe.idea("nachher")

    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id), "", T)

    assert [(idea["text"], idea["fresh"]) for idea in state["open"]] == [("vorher", False), ("nachher", True)]


def test_a_board_says_what_it_would_take_back_or_do_again_and_that_something_was_done(cafe: Cafe) -> None:
    at, idea = (cafe.house, cafe.host, cafe.topic.id), cafe.idea("Kita-Randzeiten")
    seen = [_ways(cafe)]
    park_ideas(*at, [idea.id], by="mine")
    seen.append(_ways(cafe))
    undo(*at, "mine")
    seen.append(_ways(cafe))
    redo(*at, "mine")
    seen.append(_ways(cafe))
    said = "„Kita-Randzeiten“ in den Themenspeicher gelegt"
    assert [ways[:2] for ways in seen] == [([], None), ([said], None), ([], said), ([said], None)]
    assert len({version for _, _, version in seen}) == 3
    assert _ways(cafe, "other")[:2] == ([], None)


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


def _ways(cafe: Cafe, by: str = "mine") -> tuple[list[str], str | None, int]:
    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id, by), "", T)
    return [way["said"] for way in state["may_undo"]], state["may_redo"], state["steps"]
