"""What the board is told when it asks for suggestions."""

from pathlib import Path

from tests.doors import Send
from tests.embedding.parts import running_service
from tests.services.cafe import Cafe
from workshop.board.state import describe_board
from workshop.i18n import translator
from workshop.services.board import read_board
from workshop.services.clusters import create_cluster
from workshop.services.embedding import choose_model
from workshop.services.visitor import ORGANISER


def test_each_open_idea_comes_with_its_clusters_and_no_note(cafe: Cafe, ask: Send, host: str) -> None:
    placed = cafe.idea("Sommerfest")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", [placed.id]).cluster
    idea = cafe.idea("Grillabend")
    answer = ask(host, "suggestions")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert answer.json() == {
        "places": {str(idea.id): [cluster.id]},
        "same": [],
        "regroup": False,
        "note": "",
        "alert": False,
    }


def test_a_silent_model_is_a_visible_note(cafe: Cafe, ask: Send, host: str, tmp_path: Path) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(tmp_path / "fehlt"))
    placed = cafe.idea("Sommerfest")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", [placed.id])
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


def test_an_arrangement_names_groups_and_what_is_left(cafe: Cafe, ask: Send, host: str) -> None:
    ideas = [cafe.idea(text).id for text in ("Kita länger öffnen", "Kita im Sommer öffnen", "🎉")]
    answer = ask(host, "arrangement")
    assert answer.json() == {
        "groups": [
            {
                "title": "Kita",
                "subtitle": answer.json()["groups"][0]["subtitle"],
                "cluster": None,
                "ideas": ideas[:2],
            }
        ],
        "rest": ideas[2:],
        "note": "",
        "alert": False,
    }
    assert ask(None, "arrangement").status_code == 403


def test_where_words_go_is_in_the_state_before_the_first_of_them_leaves(cafe: Cafe) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, "https://modelle.test/v1#klein")
    state = describe_board(read_board(cafe.house, cafe.host, cafe.table.id), "", translator("de"))
    assert state["method"] == (
        "Vorschläge von modelle.test: Die Texte der Ideen und Themengruppen werden dorthin gesendet."
    )


def test_an_address_that_does_not_answer_is_named_because_words_still_go_there(
    cafe: Cafe, ask: Send, host: str
) -> None:
    with running_service() as service:
        service.answer = lambda _: (500, {}, b"")
        choose_model(cafe.house, ORGANISER, cafe.workshop_id, service.url)
        create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", [cafe.idea("Sommerfest").id])
        cafe.idea("Grillabend")
        told = ask(host, "suggestions").json()
    assert told["alert"]
    assert told["note"].startswith(f"{service.url.split('/')[2]} antwortet nicht")
