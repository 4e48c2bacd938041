"""What the board is told when it asks for suggestions."""

from pathlib import Path

from tests.board.conftest import Send
from tests.services.cafe import Cafe
from workshop.services.clusters import create_cluster
from workshop.services.embedding import choose_model
from workshop.services.visitor import ORGANISER


def test_each_open_idea_comes_with_its_clusters_and_no_note(cafe: Cafe, ask: Send, host: str) -> None:
    placed = cafe.idea("Sommerfest")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", placed.id)
    idea = cafe.idea("Grillabend")
    answer = ask(host, "suggestions")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert answer.json() == {"places": {str(idea.id): [cluster.id]}, "note": "", "alert": False}


def test_a_silent_model_is_a_visible_note(cafe: Cafe, ask: Send, host: str, tmp_path: Path) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(tmp_path / "fehlt"))
    placed = cafe.idea("Sommerfest")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", placed.id)
    cafe.idea("Grillabend")
    told = ask(host, "suggestions").json()
    assert (told["note"], told["alert"]) == (
        "Das Sprachmodell antwortet nicht. Die Vorschläge kommen vom eingebauten Verfahren.",
        True,
    )


def test_another_tables_host_is_told_nothing(cafe: Cafe, ask: Send, host: str) -> None:
    idea = cafe.idea("Geheim", cafe.other_table)
    assert ask(host, "suggestions", cafe.other_table.id).status_code == 403
    assert ask(None, "suggestions").status_code == 403
    assert str(idea.id) not in ask(host, "suggestions").text
