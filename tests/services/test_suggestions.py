"""Where open ideas may belong: suggested by the built-in method or by a model, and never done."""

from pathlib import Path

from tests.embedding.parts import running_service, save_model
from tests.services.cafe import Cafe, refusal
from workshop.services.clusters import create_cluster
from workshop.services.embedding import choose_model
from workshop.services.ideas import hide_idea
from workshop.services.suggestions import Method, suggest_places
from workshop.services.visitor import NOBODY, ORGANISER


def feast_and_cycling(cafe: Cafe) -> tuple[int, int]:
    feast, cycling = cafe.idea("Sommerfest"), cafe.idea("Radweg")
    create = (cafe.house, cafe.host, cafe.topic.id)
    return (
        create_cluster(*create, "Was uns zusammenbringt", feast.id).id,
        create_cluster(*create, "Gut unterwegs", cycling.id).id,
    )


def test_an_open_idea_gets_its_likeliest_cluster_first(cafe: Cafe) -> None:
    feast, cycling = feast_and_cycling(cafe)
    barbecue, bicycle = cafe.idea("Grillabend im Park"), cafe.idea("Fahrradbügel am Bahnhof")
    before = cafe.record()

    found = suggest_places(cafe.house, cafe.host, cafe.table.id)

    assert (found.clusters[barbecue.id][0], found.clusters[bicycle.id][0]) == (feast, cycling)
    assert (found.method, found.host) == (Method.BUILT_IN, "")
    assert cafe.record() == before


def test_an_idea_that_resembles_nothing_gets_no_place(cafe: Cafe) -> None:
    feast_and_cycling(cafe)
    idea = cafe.idea("🎉🎉🎉")
    assert suggest_places(cafe.house, cafe.host, cafe.table.id).clusters == {idea.id: ()}


def test_without_clusters_there_is_nothing_to_suggest(cafe: Cafe) -> None:
    idea = cafe.idea()
    assert suggest_places(cafe.house, cafe.host, cafe.table.id).clusters == {idea.id: ()}


def test_at_most_three_places_are_suggested(cafe: Cafe) -> None:
    for number in range(5):
        placed = cafe.idea(f"Radweg Nummer {number}")
        create_cluster(cafe.house, cafe.host, cafe.topic.id, f"Radwege {number}", placed.id)
    idea = cafe.idea("Radweg")
    assert len(suggest_places(cafe.house, cafe.host, cafe.table.id).clusters[idea.id]) == 3


def test_a_model_on_this_machine_helps(cafe: Cafe, tmp_path: Path) -> None:
    feast, _ = feast_and_cycling(cafe)
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(save_model(tmp_path / "modell")))
    idea = cafe.idea("Grillabend")
    found = suggest_places(cafe.house, cafe.host, cafe.table.id)
    assert (found.clusters[idea.id][0], found.method, found.host) == (feast, Method.MODEL, "")


def test_only_what_the_board_shows_is_sent_to_an_address_and_the_host_hears_where(cafe: Cafe) -> None:
    feast_and_cycling(cafe)
    cafe.idea("Grillabend")
    secret = cafe.idea("Etwas über Frau Muster")
    hide_idea(cafe.house, cafe.host, secret.id, "nennt eine Person")
    cafe.idea("An einem anderen Tisch", cafe.other_table)
    with running_service() as service:
        choose_model(cafe.house, ORGANISER, cafe.workshop_id, service.url)
        found = suggest_places(cafe.house, cafe.host, cafe.table.id)
        sent = {text for asked in service.asked for text in asked["body"]["input"]}
    assert sent == {"Sommerfest", "Radweg", "Grillabend", "Was uns zusammenbringt", "Gut unterwegs"}
    assert (found.method, found.host) == (Method.REMOTE, service.url.split("/")[2])


def test_a_model_that_is_missing_leaves_the_work_to_the_built_in_method_and_says_so(
    cafe: Cafe, tmp_path: Path
) -> None:
    feast_and_cycling(cafe)
    idea = cafe.idea("Grillabend")
    built_in = suggest_places(cafe.house, cafe.host, cafe.table.id)
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(tmp_path / "fehlt"))
    found = suggest_places(cafe.house, cafe.host, cafe.table.id)
    assert (found.clusters, found.method) == (built_in.clusters, Method.FALLBACK)
    assert found.clusters[idea.id] != ()


def test_only_who_may_see_the_board_is_answered(cafe: Cafe) -> None:
    assert refusal(suggest_places, cafe.house, NOBODY, cafe.table.id) == "sign-in-first"
    assert refusal(suggest_places, cafe.house, cafe.other_host, cafe.table.id) == "not-your-table"
