"""Where open ideas may belong: suggested by the built-in method or by a model, and never done."""

from pathlib import Path

from tests.embedding.parts import running_service, save_model
from tests.services.cafe import Cafe, refusal
from workshop.services.clusters import Arrangement, arrange, create_cluster
from workshop.services.embedding import choose_model
from workshop.services.ideas import hide_ideas
from workshop.services.suggestions import Method, Twin, propose, suggest
from workshop.services.visitor import NOBODY, ORGANISER


def feast_and_cycling(cafe: Cafe) -> tuple[int, int]:
    feast, cycling = cafe.idea("Sommerfest"), cafe.idea("Radweg")
    create = (cafe.house, cafe.host, cafe.topic.id)
    return (
        create_cluster(*create, "Was uns zusammenbringt", [feast.id]).cluster.id,
        create_cluster(*create, "Gut unterwegs", [cycling.id]).cluster.id,
    )


def test_an_open_idea_gets_its_likeliest_cluster_first(cafe: Cafe) -> None:
    feast, cycling = feast_and_cycling(cafe)
    barbecue, bicycle = cafe.idea("Grillabend im Park"), cafe.idea("Fahrradbügel am Bahnhof")
    before = cafe.record()

    found = suggest(cafe.house, cafe.host, cafe.table.id)

    assert (found.places[barbecue.id][0], found.places[bicycle.id][0]) == (feast, cycling)
    assert (found.method, found.host) == (Method.BUILT_IN, "")
    assert cafe.record() == before


def test_an_idea_that_resembles_nothing_gets_no_place(cafe: Cafe) -> None:
    feast_and_cycling(cafe)
    idea = cafe.idea("🎉🎉🎉")
    assert suggest(cafe.house, cafe.host, cafe.table.id).places == {idea.id: ()}


def test_without_clusters_there_is_nothing_to_suggest(cafe: Cafe) -> None:
    idea = cafe.idea()
    assert suggest(cafe.house, cafe.host, cafe.table.id).places == {idea.id: ()}


def test_at_most_three_places_are_suggested(cafe: Cafe) -> None:
    for number in range(5):
        placed = cafe.idea(f"Radweg Nummer {number}")
        create_cluster(cafe.house, cafe.host, cafe.topic.id, f"Radwege {number}", [placed.id])
    idea = cafe.idea("Radweg")
    assert len(suggest(cafe.house, cafe.host, cafe.table.id).places[idea.id]) == 3


def test_a_model_on_this_machine_helps(cafe: Cafe, tmp_path: Path) -> None:
    feast, _ = feast_and_cycling(cafe)
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(save_model(tmp_path / "modell")))
    idea = cafe.idea("Grillabend")
    found = suggest(cafe.house, cafe.host, cafe.table.id)
    assert (found.places[idea.id][0], found.method, found.host) == (feast, Method.MODEL, "")


def test_only_what_the_board_shows_is_sent_to_an_address_and_the_host_hears_where(cafe: Cafe) -> None:
    feast_and_cycling(cafe)
    cafe.idea("Grillabend")
    secret = cafe.idea("Etwas über Frau Muster")
    hide_ideas(cafe.house, cafe.host, cafe.topic.id, [secret.id], "nennt eine Person")
    cafe.idea("An einem anderen Tisch", cafe.other_table)
    with running_service() as service:
        choose_model(cafe.house, ORGANISER, cafe.workshop_id, service.url)
        found = suggest(cafe.house, cafe.host, cafe.table.id)
        sent = {text for asked in service.asked for text in asked["body"]["input"]}
    assert sent == {"Sommerfest", "Radweg", "Grillabend", "Was uns zusammenbringt", "Gut unterwegs"}
    assert (found.method, found.host) == (Method.REMOTE, service.url.split("/")[2])


def test_a_model_that_is_missing_leaves_the_work_to_the_built_in_method_and_says_so(
    cafe: Cafe, tmp_path: Path
) -> None:
    feast_and_cycling(cafe)
    idea = cafe.idea("Grillabend")
    built_in = suggest(cafe.house, cafe.host, cafe.table.id)
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(tmp_path / "fehlt"))
    found = suggest(cafe.house, cafe.host, cafe.table.id)
    assert (found.places, found.method) == (built_in.places, Method.FALLBACK)
    assert found.places[idea.id] != ()


def test_only_who_may_see_the_board_is_answered(cafe: Cafe) -> None:
    assert refusal(suggest, cafe.house, NOBODY, cafe.table.id) == "sign-in-first"
    assert refusal(suggest, cafe.house, cafe.other_host, cafe.table.id) == "not-your-table"


def test_an_open_idea_that_says_the_same_as_another_card_is_pointed_out_with_its_reason(cafe: Cafe) -> None:
    placed = cafe.idea("Mehr Bäume pflanzen")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Grün", [placed.id])
    typed = cafe.idea("mehr baeume pflanzen")
    meant = cafe.idea("Bäume pflanzen")
    cafe.idea("Mehr Bäume nicht pflanzen")
    found = suggest(cafe.house, cafe.host, cafe.table.id).twins
    assert Twin((typed.id, placed.id), spelling=True) in found
    assert {twin.ideas for twin in found} <= {
        (typed.id, placed.id),
        (meant.id, placed.id),
        (typed.id, meant.id),
    }


def test_what_the_host_has_placed_apart_is_not_compared_again(cafe: Cafe) -> None:
    for text in ("Mehr Bäume pflanzen", "mehr baeume pflanzen"):
        create_cluster(cafe.house, cafe.host, cafe.topic.id, text, [cafe.idea(text).id])
    cafe.idea("Sommerfest")
    assert suggest(cafe.house, cafe.host, cafe.table.id).twins == ()


def test_an_arrangement_is_offered_with_eight_ideas_and_again_with_a_quarter_more(cafe: Cafe) -> None:
    ideas = [cafe.idea(f"Idee {number}").id for number in range(7)]
    due = [suggest(cafe.house, cafe.host, cafe.table.id).regroup]
    ideas.append(cafe.idea("Idee 7").id)
    due.append(suggest(cafe.house, cafe.host, cafe.table.id).regroup)
    arrange(cafe.house, cafe.host, cafe.topic.id, [Arrangement(None, "Alles", tuple(ideas))])
    for number in range(3):
        cafe.idea(f"Späte Idee {number}")
    due.append(suggest(cafe.house, cafe.host, cafe.table.id).regroup)
    cafe.idea("Eine noch")
    due.append(suggest(cafe.house, cafe.host, cafe.table.id).regroup)
    assert due == [False, True, False, True]


def test_a_proposal_holds_every_open_idea_once_and_nothing_that_was_placed(cafe: Cafe) -> None:
    feasts = [cafe.idea(text).id for text in ("Sommerfest", "Straßenfest mit Musik")]
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Feste feiern", feasts).cluster
    texts = ("Straßenfest im Juni", "Kita länger öffnen", "Öffnungszeiten der Kita", "Kita am Abend", "🎉")
    opened = [cafe.idea(text).id for text in texts]
    before = cafe.record()

    found = propose(cafe.house, cafe.host, cafe.table.id)

    assert [(group.cluster_id, group.ideas) for group in found.groups] == [
        (cluster.id, tuple(opened[:1])),
        (None, tuple(opened[1:4])),
    ]
    assert found.rest == tuple(opened[4:])
    assert (found.groups[0].title, found.groups[1].title) == ("Feste feiern", "Kita")
    assert cafe.record() == before


def test_without_open_ideas_there_is_nothing_to_propose(cafe: Cafe) -> None:
    found = propose(cafe.house, cafe.host, cafe.table.id)
    assert (found.groups, found.rest) == ((), ())
