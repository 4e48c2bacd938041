"""What a host may ask for over HTTP, and what is refused."""

from itertools import chain

import pytest

from tests.board.conftest import Send
from tests.services.cafe import Cafe
from workshop.board.commands import COMMANDS
from workshop.domain.model import Origin, Phase
from workshop.services.access import open_host_link
from workshop.services.clusters import create_cluster
from workshop.services.visitor import ORGANISER


def test_an_idea_moves_into_a_cluster_before_another_one(cafe: Cafe, command: Send, host: str) -> None:
    first, second = cafe.idea("Erste"), cafe.idea("Zweite")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")

    command(host, {"do": "move-idea", "idea": first.id, "cluster": cluster.id, "before": None})
    answer = command(host, {"do": "move-idea", "idea": second.id, "cluster": cluster.id, "before": first.id})

    assert (answer.status_code, answer.json()) == (200, {"ok": True})
    assert [(idea.text, idea.cluster_id) for idea in cafe.record().ideas] == [
        ("Zweite", cluster.id),
        ("Erste", cluster.id),
    ]


def test_an_idea_goes_back_among_the_open_ones(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", idea.id)
    assert cafe.record().ideas[0].cluster_id == cluster.id

    command(host, {"do": "move-idea", "idea": idea.id, "cluster": None})

    assert cafe.record().ideas[0].cluster_id is None


def test_an_idea_is_hidden_with_its_reason_and_comes_back(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()

    command(host, {"do": "hide-idea", "idea": idea.id, "reason": "doppelt"})
    assert cafe.record().ideas[0].hidden == "doppelt"

    command(host, {"do": "restore-idea", "idea": idea.id})
    assert cafe.record().ideas[0].hidden is None


@pytest.mark.parametrize("origin", [Origin.TABLE, Origin.PAPER])
def test_the_host_types_an_idea_in(cafe: Cafe, command: Send, host: str, origin: Origin) -> None:
    answer = command(host, {"do": "type-idea", "text": " Von  der Karte ", "origin": origin.value})

    idea = cafe.record().ideas[0]
    # By its number the script finds the card and brings it into view.
    assert answer.json() == {"ok": True, "idea": idea.id}
    assert (idea.text, idea.origin, idea.table_id) == ("Von der Karte", origin, cafe.table.id)


def test_a_host_cannot_pretend_to_be_a_phone(cafe: Cafe, command: Send, host: str) -> None:
    answer = command(host, {"do": "type-idea", "text": "Idee", "origin": "phone"})

    assert (answer.status_code, cafe.record().ideas) == (422, ())


def test_a_new_cluster_takes_its_first_idea_in_at_once(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()

    command(host, {"do": "create-cluster", "title": "Aussage", "idea": idea.id})

    record = cafe.record()
    assert [cluster.title for cluster in record.clusters] == ["Aussage"]
    assert record.ideas[0].cluster_id == record.clusters[0].id


def test_a_cluster_whose_first_idea_is_of_another_topic_is_not_made_at_all(
    cafe: Cafe, command: Send, host: str
) -> None:
    foreign = cafe.idea("Fremd", cafe.other_table)

    answer = command(host, {"do": "create-cluster", "title": "Aussage", "idea": foreign.id})

    assert (answer.status_code, answer.json()["error"]) == (404, "idea-unknown")
    assert cafe.record().clusters == ()
    assert cafe.record().ideas[0].cluster_id is None


def test_clusters_are_renamed_ordered_and_dissolved(cafe: Cafe, command: Send, host: str) -> None:
    first, second = (
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title) for title in ("Eins", "Zwei")
    )

    command(host, {"do": "name-cluster", "cluster": first.id, "title": "Anders"})
    command(host, {"do": "move-cluster", "cluster": second.id, "before": first.id})
    assert [cluster.title for cluster in cafe.record().clusters] == ["Zwei", "Anders"]

    command(host, {"do": "dissolve-cluster", "cluster": second.id})
    assert [cluster.title for cluster in cafe.record().clusters] == ["Anders"]


def test_a_refused_command_answers_with_a_sentence_in_the_visitors_language(
    cafe: Cafe, command: Send, host: str
) -> None:
    german = command(host, {"do": "type-idea", "text": " ", "origin": "table"})
    english = command(
        host, {"do": "type-idea", "text": " ", "origin": "table"}, headers={"Accept-Language": "en"}
    )

    assert (german.status_code, german.json()["error"]) == (422, "idea-empty")
    assert german.json()["message"] != english.json()["message"]
    assert cafe.record().ideas == ()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nothing",
        b"[]",
        b"{}",
        b'{"do": 7}',
        b'{"do": "open-vault"}',
        b'{"do": "restore-idea"}',
        b'{"do": "restore-idea", "idea": "1"}',
        b'{"do": "restore-idea", "idea": true}',
        b'{"do": "move-idea", "idea": 1, "cluster": 1.5}',
        b'{"do": "hide-idea", "idea": 1, "reason": null}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_command_is_refused(cafe: Cafe, command: Send, host: str, content: bytes) -> None:
    cafe.idea()
    answer = command(host, None, content=content, headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()["error"]) == (422, "command-malformed")


def test_a_number_that_no_row_can_have_is_nothing_that_exists(command: Send, host: str) -> None:
    assert command(host, {"do": "restore-idea", "idea": 10**30}).status_code == 404
    assert command(host, {"do": "restore-idea", "idea": 10**30}, table_id=10**30).status_code == 404


def test_a_form_of_another_site_changes_nothing(cafe: Cafe, command: Send, host: str) -> None:
    content = b'{"do": "type-idea", "text": "Idee", "origin": "table"}'
    as_form = command(host, None, content=content, headers={"Content-Type": "text/plain"})
    foreign = command(
        host,
        None,
        content=content,
        headers={"Content-Type": "application/json", "Origin": "http://elsewhere.test"},
    )

    assert (as_form.status_code, foreign.status_code) == (422, 403)
    assert cafe.record().ideas == ()


def test_every_command_is_refused_to_strangers_and_to_hosts_of_other_tables(
    cafe: Cafe, command: Send, host: str
) -> None:
    foreign = cafe.idea("Fremd", cafe.other_table)
    cluster = create_cluster(cafe.house, ORGANISER, cafe.other_topic.id, "Fremde Aussage")
    second = create_cluster(cafe.house, ORGANISER, cafe.other_topic.id, "Zweite Aussage")
    values = {
        "idea": foreign.id,
        "cluster": cluster.id,
        "before": second.id,
        "title": "Übernommen",
        "reason": "weg",
        "text": "Eingeschmuggelt",
        "origin": "table",
    }
    before = cafe.record()
    other_badge = open_host_link(cafe.house, cafe.other_table.host_token, None)[1]

    for name, row in COMMANDS.items():
        wanted = {"do": name} | {field: values[field] for field in row.fields}
        refusals = [command(None, wanted, cafe.other_table.id), command(host, wanted, cafe.other_table.id)]
        # Through their own board a host reaches their own topic, and only that.
        if not row.fields.keys().isdisjoint({"idea", "cluster"}):
            refusals.append(command(host, wanted, cafe.table.id))
        assert all(answer.status_code in (403, 404) for answer in refusals), name
        assert cafe.record() == before, name

    for name, row in COMMANDS.items():
        wanted = {"do": name} | {field: values[field] for field in row.fields}
        own = command(other_badge, wanted, cafe.other_table.id)
        assert own.status_code == 200, name


def test_a_stolen_idea_cannot_be_moved_into_the_hosts_own_cluster(
    cafe: Cafe, command: Send, host: str
) -> None:
    foreign = cafe.idea("Fremd", cafe.other_table)
    own = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage")

    answer = command(host, {"do": "move-idea", "idea": foreign.id, "cluster": own.id})

    assert (answer.status_code, answer.json()["error"]) == (403, "not-your-table")


def test_an_idea_cannot_be_pushed_into_a_foreign_cluster(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()
    foreign = create_cluster(cafe.house, ORGANISER, cafe.other_topic.id, "Fremde Aussage")

    answer = command(host, {"do": "move-idea", "idea": idea.id, "cluster": foreign.id})

    assert (answer.status_code, answer.json()["error"]) == (404, "cluster-unknown")
    assert cafe.record().ideas[0].cluster_id is None


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.CLOSED])
def test_outside_the_work_nobody_arranges(
    cafe: Cafe, command: Send, host: str, organiser: str, phase: Phase
) -> None:
    idea = cafe.idea()
    cafe.enter(phase)

    codes = [
        command(badge, {"do": "hide-idea", "idea": idea.id, "reason": "weg"}).json()["error"]
        for badge in (host, organiser)
    ]

    assert codes == [f"phase-{phase.value}"] * 2


def test_every_field_that_a_command_names_is_checked() -> None:
    checked = set(chain.from_iterable(row.fields for row in COMMANDS.values()))
    assert checked == {"idea", "cluster", "before", "title", "reason", "text", "origin"}
