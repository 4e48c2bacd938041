"""An idea is in exactly one place, and nobody moves what is not theirs."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import product

import pytest
from sqlalchemy import event

from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Actor, Origin, Phase, Role
from workshop.domain.order import moved
from workshop.domain.permissions import Action
from workshop.live.feed import Change, Kind
from workshop.services.clusters import create_cluster, describe_cluster, dissolve_cluster, move_cluster
from workshop.services.ideas import hide_ideas, move_ideas, restore_ideas, type_idea
from workshop.services.visitor import NOBODY, ORGANISER, Visitor


def test_a_host_who_hides_while_another_moves_undoes_neither(cafe: Cafe) -> None:
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    moving, hiding = [], []
    for number in range(12):
        idea = cafe.idea(f"Idee {number}")
        moving.append((move_ideas, cafe.topic.id, [idea.id], cluster.id))
        hiding.append((hide_ideas, cafe.topic.id, [idea.id], "doppelt"))

    def act(step: tuple[Callable[..., object], int, list[int], object]) -> None:
        verb, topic_id, ideas, value = step
        verb(cafe.house, cafe.host, topic_id, ideas, value)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(act, [step for pair in zip(moving, hiding, strict=True) for step in pair]))
    assert {(idea.cluster_id, idea.hidden) for idea in cafe.record().ideas} == {(cluster.id, "doppelt")}
    assert sorted(idea.position for idea in cafe.record().ideas) == list(range(12))


def test_an_idea_moves_into_a_cluster_before_another_and_back(cafe: Cafe) -> None:
    first, second, third = (cafe.idea(text) for text in ("eins", "zwei", "drei"))
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    move_ideas(cafe.house, cafe.host, third.topic_id, [third.id], cluster.id)
    move_ideas(cafe.house, cafe.host, first.topic_id, [first.id], cluster.id)
    move_ideas(cafe.house, cafe.host, second.topic_id, [second.id], cluster.id, before_id=first.id)
    places = [(idea.text, idea.cluster_id) for idea in cafe.record().ideas]
    assert places == [("drei", cluster.id), ("zwei", cluster.id), ("eins", cluster.id)]
    move_ideas(cafe.house, cafe.host, third.topic_id, [third.id], None)
    places = [(idea.text, idea.cluster_id) for idea in cafe.record().ideas]
    assert places == [("zwei", cluster.id), ("eins", cluster.id), ("drei", None)]


def test_a_move_puts_an_idea_before_any_other_and_changes_no_other_order(cafe: Cafe) -> None:
    foreign = cafe.idea("fremd", cafe.other_table)
    ids = [cafe.idea(str(number)).id for number in range(4)]
    for moving, before in product(ids, (*ids, None, foreign.id, 999_999)):
        row = [idea for idea in cafe.record().ideas if idea.topic_id == cafe.topic.id]
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [moving], None, before)
        now = [idea for idea in cafe.record().ideas if idea.topic_id == cafe.topic.id]
        assert [idea.id for idea in now] == [idea.id for idea in moved(row, moving, before)]
        assert [idea.position for idea in now] == [0, 1, 2, 3]
    assert cafe.record().ideas[-1] == foreign


def test_a_move_takes_as_many_statements_among_forty_ideas_as_among_four(cafe: Cafe) -> None:
    statements: list[str] = []

    def count(*told: object) -> None:
        statements.append(str(told[2]))

    def move_to_the_front_and_back() -> int:
        ids = [idea.id for idea in cafe.record().ideas]
        statements.clear()
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [ids[-1]], None, ids[0])
        move_ideas(cafe.house, cafe.host, cafe.topic.id, [ids[-1]], None)
        return len(statements)

    event.listen(cafe.house.store._engine, "before_cursor_execute", count)
    for number in range(4):
        cafe.idea(str(number))
    few = move_to_the_front_and_back()
    for number in range(36):
        cafe.idea(str(number))
    assert move_to_the_front_and_back() == few


def test_a_cluster_of_another_topic_takes_no_idea(cafe: Cafe) -> None:
    idea = cafe.idea()
    foreign = create_cluster(cafe.house, cafe.other_host, cafe.other_topic.id, "Fremd").cluster
    before = cafe.record()
    for visitor in (cafe.host, ORGANISER, Visitor(tables=(cafe.table, cafe.other_table))):
        assert (
            refusal(move_ideas, cafe.house, visitor, cafe.topic.id, [idea.id], foreign.id)
            == "cluster-unknown"
        )
    assert refusal(move_ideas, cafe.house, cafe.host, cafe.topic.id, [idea.id], 999_999) == "cluster-unknown"
    assert cafe.record() == before


def test_a_hidden_idea_is_restored_to_its_place(cafe: Cafe) -> None:
    ideas = [cafe.idea(text) for text in ("eins", "zwei", "drei")]
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    move_ideas(cafe.house, cafe.host, ideas[1].topic_id, [ideas[1].id], cluster.id, before_id=ideas[0].id)
    before = cafe.record()
    hide_ideas(cafe.house, cafe.host, ideas[1].topic_id, [ideas[1].id], " doppelt  genannt ")
    hidden = next(idea for idea in cafe.record().ideas if idea.id == ideas[1].id)
    assert hidden.hidden == "doppelt genannt"
    restore_ideas(cafe.house, cafe.host, ideas[1].topic_id, [ideas[1].id])
    assert cafe.record() == before


def test_an_idea_is_not_hidden_without_a_reason(cafe: Cafe) -> None:
    idea = cafe.idea()
    assert refusal(hide_ideas, cafe.house, cafe.host, cafe.topic.id, [idea.id], " ") == "field-empty"
    assert cafe.record().ideas == (idea,)


def test_who_is_not_this_tables_host_changes_nothing_on_its_board(cafe: Cafe) -> None:
    idea, other = cafe.idea(), cafe.idea("andere")
    hide_ideas(cafe.house, cafe.host, other.topic_id, [other.id], "doppelt")
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage").cluster
    before = cafe.record()
    attempts = [
        (move_ideas, cafe.topic.id, [idea.id], cluster.id),
        (move_ideas, cafe.topic.id, [idea.id], None),
        (hide_ideas, cafe.topic.id, [idea.id], "weg damit"),
        (restore_ideas, cafe.topic.id, [other.id]),
        (create_cluster, cafe.topic.id, "Neu"),
        (describe_cluster, cafe.topic.id, cluster.id, "Umbenannt"),
        (move_cluster, cafe.topic.id, cluster.id, None),
        (dissolve_cluster, cafe.topic.id, cluster.id),
        (type_idea, cafe.table.id, "untergeschoben", Origin.TABLE),
    ]
    for verb, *values in attempts:
        assert refusal(verb, cafe.house, cafe.other_host, *values) == "not-your-table"
        assert refusal(verb, cafe.house, NOBODY, *values) == "sign-in-first"
    assert cafe.record() == before
    for verb, *values in attempts:
        verb(cafe.house, cafe.host, *values)
    assert cafe.record() != before


@pytest.mark.parametrize("phase", [Phase.SETUP, Phase.CLOSED])
def test_a_board_at_rest_is_arranged_by_nobody(cafe: Cafe, phase: Phase) -> None:
    idea = cafe.idea()
    cafe.enter(phase)
    for visitor in (cafe.host, ORGANISER):
        assert (
            refusal(hide_ideas, cafe.house, visitor, cafe.topic.id, [idea.id], "x") == f"phase-{phase.value}"
        )
    assert cafe.record().ideas == (idea,)


def test_a_guest_as_an_actor_arranges_nothing(cafe: Cafe, announced: list[Change]) -> None:
    guest = Actor(Role.GUEST, topic_id=cafe.topic.id, table_id=cafe.table.id)
    own = {Action.SUBMIT_IDEA, Action.CHANGE_OWN_IDEA, Action.WITHDRAW_OWN_IDEA}
    for action in set(Action) - own:
        with cafe.house.changing(Kind.BOARD) as change:
            assert refusal(change.allow_topic, guest, action, cafe.topic.id) == "not-your-role"
            change.allow()
    assert announced == []


def test_an_idea_that_does_not_exist_is_unknown(cafe: Cafe) -> None:
    for number in (1, 10**30):
        assert refusal(hide_ideas, cafe.house, ORGANISER, cafe.topic.id, [number], "x") == "idea-unknown"
    assert refusal(hide_ideas, cafe.house, ORGANISER, 10**30, [1], "x") == "not-there"
