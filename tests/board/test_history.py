"""The history as a board reads it: a sentence per step, and every step within reach of a command."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from tests.doors import Ear, Send, request
from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe
from workshop.board.steps import say_step
from workshop.domain.history import StepKind
from workshop.domain.model import Origin
from workshop.i18n import LANGUAGES, translator
from workshop.services import clusters, ideas
from workshop.services.clusters import Arrangement
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.history import read_history
from workshop.services.photos import add_photo, describe_photo
from workshop.services.tables import change_table
from workshop.services.topics import merge_topics
from workshop.services.visitor import ORGANISER

Read = Callable[..., httpx.Response]


@pytest.fixture
def read(app: Starlette, cafe: Cafe) -> Read:
    """Ask for the first table's history."""

    def ask(badge: str | None, query: str = "by=board1") -> httpx.Response:
        return request(app, "GET", f"/board/{cafe.table.id}/history?{query}", badge)

    return ask


def _said(cafe: Cafe, language: str = "de") -> list[str]:
    """What the history says, the oldest step first."""
    found = read_history(cafe.house, ORGANISER, cafe.topic.id)
    return [say_step(step, found.ideas, translator(language)) for step in reversed(found.steps)]


def _do_everything(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    kita, bus, rad = (cafe.idea(words).id for words in ("Kita-Randzeiten", "Mehr Busse", "Radwege"))
    home = clusters.create_cluster(*at, "Vereinbarkeit").cluster
    ideas.type_idea(cafe.house, cafe.host, cafe.table.id, "Getippt", Origin.TABLE)
    ideas.move_ideas(*at, [kita], home.id)
    ideas.move_ideas(*at, [bus, rad], home.id)
    ideas.move_ideas(*at, [bus], home.id, kita)
    ideas.move_ideas(*at, [bus], None)
    ideas.park_ideas(*at, [bus])
    ideas.hide_ideas(*at, [rad], "weg")
    ideas.restore_ideas(*at, [rad])
    ideas.correct_idea(*at, kita, "Kitas am Rand des Tages")
    ideas.correct_idea(*at, kita, "")
    ideas.join_ideas(*at, [rad], kita)
    ideas.part_idea(*at, rad)
    clusters.create_cluster(*at, "", [rad])
    clusters.describe_cluster(*at, home.id, "Beruf und Familie", "")
    clusters.describe_cluster(*at, home.id, "Beruf und Familie", "Wir brauchen")
    clusters.contest_cluster(*at, home.id, "")
    clusters.settle_cluster(*at, home.id)
    other = cafe.record().clusters[1]
    clusters.move_cluster(*at, other.id, home.id)
    clusters.merge_clusters(*at, other.id, home.id)
    clusters.dissolve_cluster(*at, home.id)
    clusters.arrange(*at, [Arrangement(None, "Neu", (kita, rad))])
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(64, 48))
    describe_photo(cafe.house, cafe.host, photo.id, "Bild", "")
    change_table(cafe.house, ORGANISER, cafe.other_table.id, number=2, topic_id=cafe.topic.id, hosts=())
    merge_topics(cafe.house, ORGANISER, cafe.other_topic.id, cafe.topic.id)


def test_every_kind_of_step_has_its_sentence(cafe: Cafe) -> None:
    _do_everything(cafe)
    assert _said(cafe) == [
        "Themengruppe „Vereinbarkeit“ angelegt",
        "„Getippt“ getippt",
        "„Kita-Randzeiten“ nach „Vereinbarkeit“ verschoben",
        "2 Ideen nach „Vereinbarkeit“ verschoben",
        "„Mehr Busse“ an eine andere Stelle gelegt",
        "„Mehr Busse“ zurück zu Neu gelegt",
        "„Mehr Busse“ in den Themenspeicher gelegt",
        "„Radwege“ ausgeblendet",
        "„Radwege“ wiederhergestellt",
        "Wortlaut geändert: „Kita-Randzeiten“",
        "Ursprünglichen Wortlaut wieder gezeigt: „Kita-Randzeiten“",
        "„Radwege“ mit „Kita-Randzeiten“ zusammengelegt",
        "„Radwege“ wieder einzeln gelegt",
        "Themengruppe „Radwege“ mit „Radwege“ angelegt",
        "Themengruppe „Vereinbarkeit“ in „Beruf und Familie“ umbenannt",
        "Einleitung von „Beruf und Familie“ geändert",
        "„Beruf und Familie“ als strittig markiert",
        "„Beruf und Familie“ nicht mehr als strittig markiert",
        "Themengruppe „Radwege“ an eine andere Stelle gelegt",
        "Themengruppe „Radwege“ mit „Beruf und Familie“ zusammengelegt",
        "Themengruppe „Beruf und Familie“ aufgelöst",
        "2 Ideen vorsortiert",
        "Angaben zu einem Foto geändert",
        "Tisch 2 zum Thema „Erstes Thema“ gestellt",
        "Thema „Zweites Thema“ mit „Erstes Thema“ zusammengelegt",
    ]
    kinds = {step.kind for step in read_history(cafe.house, ORGANISER, cafe.topic.id).steps}
    assert kinds == set(StepKind)
    for language in LANGUAGES:
        assert [sentence for sentence in _said(cafe, language) if "{" in sentence or "$" in sentence] == []


def test_of_a_withdrawn_idea_the_history_tells_only_that_it_was_there(cafe: Cafe) -> None:
    own = submit_idea(cafe.house, cafe.table.code, "Geheim", "key").idea
    ideas.park_ideas(cafe.house, cafe.host, cafe.topic.id, [own.id])
    assert _said(cafe) == ["„Geheim“ in den Themenspeicher gelegt"]
    withdraw_own_idea(cafe.house, cafe.table.code, "key")
    assert _said(cafe) == ["eine zurückgezogene Idee in den Themenspeicher gelegt"]


def test_a_long_idea_is_named_by_its_first_words(cafe: Cafe) -> None:
    idea = cafe.idea("Bushaltestellen brauchen Dächer, " * 5)
    ideas.park_ideas(cafe.house, cafe.host, cafe.topic.id, [idea.id])
    assert _said(cafe) == [
        "„Bushaltestellen brauchen Dächer, Bushaltestellen brauchen…“ in den Themenspeicher gelegt"
    ]


def test_a_board_reads_its_steps_the_newest_first_and_knows_its_own(
    cafe: Cafe, command: Send, host: str, read: Read
) -> None:
    idea = cafe.idea("Kita-Randzeiten")
    first = command(host, {"do": "park-ideas", "ideas": [idea.id]}).json()["step"]
    second = command(host, {"do": "move-ideas", "ideas": [idea.id], "by": "board2"}).json()["step"]
    command(host, {"do": "undo-step", "step": second})

    steps: list[dict[str, Any]] = read(host).json()["steps"]

    assert [(s["id"], s["said"], s["undone"], s["mine"]) for s in steps] == [
        (second, "„Kita-Randzeiten“ zurück zu Neu gelegt", True, False),
        (first, "„Kita-Randzeiten“ in den Themenspeicher gelegt", False, True),
    ]
    assert all(step["time"].endswith("+00:00") for step in steps)
    assert [step["id"] for step in read(host, f"before={second}").json()["steps"]] == [first]


def test_a_history_is_for_those_who_may_see_the_board(cafe: Cafe, host: str, read: Read) -> None:
    ideas.park_ideas(cafe.house, cafe.host, cafe.topic.id, [cafe.idea("Geheim").id])
    refused = read(None)
    assert (refused.status_code, "Geheim" in refused.text) == (403, False)
    assert [read(host, f"before={wrong}").status_code for wrong in ("x", "1e3", "9" * 12)] == [404] * 3
    assert len(read(host, "by=!").json()["steps"]) == 1


def test_the_organisers_steps_are_offered_for_taking_back_to_the_organiser_only(
    cafe: Cafe, host: str, organiser: str, read: Read
) -> None:
    ideas.park_ideas(cafe.house, cafe.host, cafe.topic.id, [cafe.idea().id])
    change_table(cafe.house, ORGANISER, cafe.other_table.id, number=2, topic_id=cafe.topic.id, hosts=())

    def offered(badge: str) -> list[bool]:
        return [step["may_turn"] for step in read(badge).json()["steps"]]

    assert (offered(host), offered(organiser)) == ([False, True], [True, True])


def test_undo_and_redo_belong_to_the_board_that_asks(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()
    step = command(host, {"do": "park-ideas", "ideas": [idea.id]}).json()["step"]
    refused = command(host, {"do": "undo", "by": "board2"})
    assert (refused.status_code, refused.json()["error"]) == (422, "nothing-to-undo")
    assert command(host, {"do": "undo"}).json() == {"ok": True, "step": step}
    assert cafe.record().ideas == (idea,)
    assert command(host, {"do": "redo"}).json() == {"ok": True, "step": step}
    assert cafe.record().ideas[0].parked


def test_what_was_changed_since_is_named_in_the_answer(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea("Kita-Randzeiten")
    other = cafe.idea("Radwege")
    earlier = command(host, {"do": "park-ideas", "ideas": [other.id]}).json()["step"]
    step = command(host, {"do": "park-ideas", "ideas": [idea.id]}).json()["step"]
    command(host, {"do": "move-ideas", "ideas": [idea.id], "by": "board2"})
    refused = command(host, {"do": "undo"})
    assert refused.json()["step"] == step
    assert command(host, {"do": "undo", "but": [step]}).json() == {"ok": True, "step": earlier}
    assert [each.parked for each in cafe.record().ideas] == [False, False]
    assert (refused.status_code, refused.json()["error"]) == (422, "changed-since")
    assert refused.json()["message"] == (
        "Die Idee „Kita-Randzeiten“ wurde inzwischen noch einmal verändert. "
        "Damit nichts davon verloren geht, bleibt alles, wie es ist. "
        "Andere Schritte können Sie im Verlauf zurücknehmen."
    )


def test_each_stream_says_what_its_own_board_may_take_back(
    app: Starlette, cafe: Cafe, command: Send, host: str
) -> None:
    idea = cafe.idea("Kita-Randzeiten")
    step = command(host, {"do": "park-ideas", "ideas": [idea.id]}).json()["step"]

    async def listen(query: bytes) -> list[dict[str, Any]]:
        async with Ear(app, f"/board/{cafe.table.id}/events", host, query) as ear:
            _, state = await ear.event()
            return state["may_undo"]

    said = [asyncio.run(listen(query)) for query in (b"by=board1", b"by=board2", b"", b"by=%20")]
    assert said == [[{"step": step, "said": "„Kita-Randzeiten“ in den Themenspeicher gelegt"}], [], [], []]
