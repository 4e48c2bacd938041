"""What a host may ask for over HTTP, and what is refused."""

from itertools import chain
from typing import Any

import pytest

from tests.doors import Send
from tests.services.cafe import Cafe
from workshop.board.commands import COMMANDS
from workshop.domain.model import Origin, Phase
from workshop.services.access import open_host_link
from workshop.services.clusters import create_cluster
from workshop.services.history import redo, undo
from workshop.services.visitor import ORGANISER


def test_an_idea_moves_into_a_cluster_before_another_one(cafe: Cafe, command: Send, host: str) -> None:
    first, second = cafe.idea("Erste"), cafe.idea("Zweite")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster

    command(host, {"do": "move-ideas", "ideas": [first.id], "cluster": cluster.id, "before": None})
    answer = command(
        host, {"do": "move-ideas", "ideas": [second.id], "cluster": cluster.id, "before": first.id}
    )

    assert (answer.status_code, answer.json()) == (200, {"ok": True, "step": 3})
    assert [(idea.text, idea.cluster_id) for idea in cafe.record().ideas] == [
        ("Zweite", cluster.id),
        ("Erste", cluster.id),
    ]


def test_an_idea_goes_back_among_the_open_ones(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", [idea.id]).cluster
    assert cafe.record().ideas[0].cluster_id == cluster.id

    command(host, {"do": "move-ideas", "ideas": [idea.id], "cluster": None})

    assert cafe.record().ideas[0].cluster_id is None


def test_an_idea_is_hidden_with_its_reason_and_comes_back(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()

    command(host, {"do": "hide-ideas", "ideas": [idea.id], "reason": "doppelt"})
    assert cafe.record().ideas[0].hidden == "doppelt"

    command(host, {"do": "restore-ideas", "ideas": [idea.id]})
    assert cafe.record().ideas[0].hidden is None


@pytest.mark.parametrize("origin", [Origin.TABLE, Origin.PAPER])
def test_the_host_types_an_idea_in(cafe: Cafe, command: Send, host: str, origin: Origin) -> None:
    answer = command(host, {"do": "type-idea", "text": " Von  der Karte ", "origin": origin.value})

    idea = cafe.record().ideas[0]
    # By its number the script finds the card and brings it into view.
    assert answer.json() == {"ok": True, "idea": idea.id, "step": 1}
    assert (idea.text, idea.origin, idea.table_id) == ("Von der Karte", origin, cafe.table.id)


def test_a_host_cannot_pretend_to_be_a_phone(cafe: Cafe, command: Send, host: str) -> None:
    answer = command(host, {"do": "type-idea", "text": "Idee", "origin": "phone"})

    assert (answer.status_code, cafe.record().ideas) == (422, ())


def test_a_new_cluster_takes_its_first_idea_in_at_once(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()

    command(host, {"do": "create-cluster", "title": "Aussage", "ideas": [idea.id]})

    record = cafe.record()
    assert [cluster.title for cluster in record.clusters] == ["Aussage"]
    assert record.ideas[0].cluster_id == record.clusters[0].id


def test_a_cluster_whose_first_idea_is_of_another_topic_is_not_made_at_all(
    cafe: Cafe, command: Send, host: str
) -> None:
    foreign = cafe.idea("Fremd", cafe.other_table)

    answer = command(host, {"do": "create-cluster", "title": "Aussage", "ideas": [foreign.id]})

    assert (answer.status_code, answer.json()["error"]) == (404, "idea-unknown")
    assert cafe.record().clusters == ()
    assert cafe.record().ideas[0].cluster_id is None


def test_clusters_are_renamed_ordered_and_dissolved(cafe: Cafe, command: Send, host: str) -> None:
    first, second = (
        create_cluster(cafe.house, cafe.host, cafe.topic.id, title).cluster for title in ("Eins", "Zwei")
    )

    command(host, {"do": "describe-cluster", "cluster": first.id, "title": "Anders", "lead_in": ""})
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
        b'{"do": "undo"}',
        b'{"do": "undo", "by": ""}',
        b'{"do": "undo", "by": "with a blank"}',
        b'{"do": "undo", "by": 7}',
        b'{"do": "restore-ideas", "by": "b"}',
        b'{"do": "restore-ideas", "by": "b", "ideas": 1}',
        b'{"do": "restore-ideas", "by": "b", "ideas": []}',
        b'{"do": "restore-ideas", "by": "b", "ideas": [1, 1]}',
        b'{"do": "restore-ideas", "by": "b", "ideas": ["1"]}',
        b'{"do": "restore-ideas", "by": "b", "ideas": [true]}',
        b'{"do": "restore-ideas", "by": "b", "ideas": [%s]}' % b", ".join(b"%d" % n for n in range(501)),
        b'{"do": "move-ideas", "by": "b", "ideas": [1], "cluster": 1.5}',
        b'{"do": "hide-ideas", "by": "b", "ideas": [1], "reason": null}',
        b'{"do": "arrange", "by": "b", "groups": [{"cluster": null, "title": "A"}]}',
        b'{"do": "arrange", "by": "b", "groups": [{"cluster": null, "title": "A", "ideas": []}]}',
        b'{"do": "arrange", "by": "b", "groups": [%s, %s]}'
        % ((b'{"cluster": 1, "title": "", "ideas": [1]}',) * 2),
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_what_is_no_command_is_refused(cafe: Cafe, command: Send, host: str, content: bytes) -> None:
    cafe.idea()
    answer = command(host, None, content=content, headers={"Content-Type": "application/json"})

    assert (answer.status_code, answer.json()["error"]) == (422, "command-malformed")


def test_a_number_that_no_row_can_have_is_nothing_that_exists(command: Send, host: str) -> None:
    assert command(host, {"do": "restore-ideas", "ideas": [10**30]}).status_code == 404
    assert command(host, {"do": "restore-ideas", "ideas": [10**30]}, table_id=10**30).status_code == 404


def test_a_form_of_another_site_changes_nothing(cafe: Cafe, command: Send, host: str) -> None:
    content = b'{"do": "type-idea", "text": "Idee", "origin": "table", "by": "board1"}'
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
    foreign, second_idea = cafe.idea("Fremd", cafe.other_table), cafe.idea("Auch", cafe.other_table)
    cluster, second = (
        create_cluster(cafe.house, ORGANISER, cafe.other_topic.id, title, by="board1").cluster
        for title in ("Fremde Aussage", "Zweite Aussage")
    )
    step = undo(cafe.house, ORGANISER, cafe.other_topic.id, "board1").step
    redo(cafe.house, ORGANISER, cafe.other_topic.id, "board1")
    values = {
        "idea": foreign.id,
        "ideas": [foreign.id],
        "cluster": cluster.id,
        "before": second.id,
        "title": "Übernommen",
        "lead_in": "Wir wollen",
        "minority": "Nein",
        "wording": "Anders",
        "reason": "weg",
        "text": "Eingeschmuggelt",
        "origin": "table",
        "step": step,
        "but": [],
        "question": "Wer zahlt das?",
        "was": "",
        "key": "geheim",
        "groups": [{"cluster": None, "title": "Neu", "ideas": [foreign.id]}],
    }
    other_badge = open_host_link(cafe.house, cafe.other_table.host_token, None)[1]

    def wanted(name: str) -> dict[str, Any]:
        into = second_idea.id if name == "join-ideas" else second.id
        fields = COMMANDS[name].fields
        return {"do": name} | {field: (values | {"into": into})[field] for field in fields}

    before = cafe.record()
    for name, row in COMMANDS.items():
        refusals = [
            command(None, wanted(name), cafe.other_table.id),
            command(host, wanted(name), cafe.other_table.id),
        ]
        # Through their own board a host reaches their own topic, and only that.
        if not row.fields.keys().isdisjoint({"idea", "ideas", "cluster", "step", "groups"}):
            refusals.append(command(host, wanted(name), cafe.table.id))
        assert all(answer.status_code in (403, 404) for answer in refusals), name
        assert cafe.record() == before, name

    # Arranged first, while its idea is open; redo-step after undo-step, what ends the cluster last.
    order = sorted(COMMANDS, key=lambda name: (name == "merge-clusters", name != "arrange"))
    for name in order:
        if name == "dissolve-cluster":
            continue
        if name == "redo":
            command(other_badge, {"do": "undo"}, cafe.other_table.id)
        own = command(other_badge, wanted(name), cafe.other_table.id)
        assert own.status_code == 200, (name, own.json())
    values["cluster"] = second.id
    assert command(other_badge, wanted("dissolve-cluster"), cafe.other_table.id).status_code == 200


def test_a_stolen_idea_cannot_be_moved_into_the_hosts_own_cluster(
    cafe: Cafe, command: Send, host: str
) -> None:
    foreign = cafe.idea("Fremd", cafe.other_table)
    own = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster

    answer = command(host, {"do": "move-ideas", "ideas": [foreign.id], "cluster": own.id})

    assert (answer.status_code, answer.json()["error"]) == (404, "idea-unknown")


def test_an_idea_cannot_be_pushed_into_a_foreign_cluster(cafe: Cafe, command: Send, host: str) -> None:
    idea = cafe.idea()
    foreign = create_cluster(cafe.house, ORGANISER, cafe.other_topic.id, "Fremde Aussage").cluster

    answer = command(host, {"do": "move-ideas", "ideas": [idea.id], "cluster": foreign.id})

    assert (answer.status_code, answer.json()["error"]) == (404, "cluster-unknown")
    assert cafe.record().ideas[0].cluster_id is None


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.CLOSED])
def test_outside_the_work_nobody_arranges(
    cafe: Cafe, command: Send, host: str, organiser: str, phase: Phase
) -> None:
    idea = cafe.idea()
    cafe.enter(phase)

    codes = [
        command(badge, {"do": "hide-ideas", "ideas": [idea.id], "reason": "weg"}).json()["error"]
        for badge in (host, organiser)
    ]

    assert codes == [f"phase-{phase.value}"] * 2


def test_every_field_that_a_command_names_is_checked() -> None:
    checked = set(chain.from_iterable(row.fields for row in COMMANDS.values()))
    assert checked == {
        *("idea", "ideas", "into", "cluster", "before", "groups", "step", "but"),
        *("title", "lead_in", "minority", "wording", "reason", "text", "origin", "key", "question", "was"),
    }
