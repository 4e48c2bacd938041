"""Every verb of the board is one step that can be taken back; what others changed since is said."""

# ruff: noqa: ARG005 - every deed is given the same

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.errors import WorkshopError
from workshop.domain.history import StepKind
from workshop.domain.model import Idea, Origin, Phase
from workshop.domain.results import harvest
from workshop.live.feed import Change, Kind
from workshop.services import clusters, history, ideas
from workshop.services.clusters import Arrangement
from workshop.services.ledger import Done
from workshop.services.tables import add_table, change_table
from workshop.services.visitor import NOBODY, ORGANISER

Deed = Callable[..., Done]


@pytest.fixture
def laid(cafe: Cafe) -> list[int]:
    """Five ideas: two in a cluster, one of them joined by another, one parked, one open, one hidden."""
    made = [cafe.idea(words).id for words in ("eins", "zwei", "drei", "vier", "fünf", "sechs")]
    at = (cafe.house, cafe.host, cafe.topic.id)
    clusters.create_cluster(*at, "Aussage", made[:2])
    clusters.create_cluster(*at, "Andere", [made[4]])
    ideas.join_ideas(*at, [made[2]], made[1])
    ideas.park_ideas(*at, [made[3]])
    ideas.hide_ideas(*at, [made[5]], "doppelt")
    return made


DEEDS: dict[StepKind, Deed] = {
    StepKind.TYPE_IDEA: lambda c, at, n, g, by: ideas.type_idea(
        c.house, c.host, c.table.id, "getippt", Origin.TABLE, by=by
    ),
    StepKind.MOVE_IDEAS: lambda c, at, n, g, by: ideas.move_ideas(*at, [n[0], n[3]], g[1], n[4], by=by),
    StepKind.PARK_IDEAS: lambda c, at, n, g, by: ideas.park_ideas(*at, [n[1], n[4]], by=by),
    StepKind.HIDE_IDEAS: lambda c, at, n, g, by: ideas.hide_ideas(*at, [n[2]], "weg", by=by),
    StepKind.RESTORE_IDEAS: lambda c, at, n, g, by: ideas.restore_ideas(*at, [n[5]], by=by),
    StepKind.CORRECT_IDEA: lambda c, at, n, g, by: ideas.correct_idea(*at, n[0], " Eins ", by=by),
    StepKind.JOIN_IDEAS: lambda c, at, n, g, by: ideas.join_ideas(*at, [n[1], n[3]], n[0], by=by),
    StepKind.PART_IDEA: lambda c, at, n, g, by: ideas.part_idea(*at, n[1], by=by),
    StepKind.CREATE_CLUSTER: lambda c, at, n, g, by: clusters.create_cluster(
        *at, "", [n[3], n[0]], g[0], by=by
    ),
    StepKind.DESCRIBE_CLUSTER: lambda c, at, n, g, by: clusters.describe_cluster(
        *at, g[0], "Neu", "Wir wollen", by=by
    ),
    StepKind.CONTEST_CLUSTER: lambda c, at, n, g, by: clusters.contest_cluster(*at, g[0], "Nein", by=by),
    StepKind.MOVE_CLUSTER: lambda c, at, n, g, by: clusters.move_cluster(*at, g[1], g[0], by=by),
    StepKind.MERGE_CLUSTERS: lambda c, at, n, g, by: clusters.merge_clusters(*at, g[0], g[1], by=by),
    StepKind.DISSOLVE_CLUSTER: lambda c, at, n, g, by: clusters.dissolve_cluster(*at, g[0], by=by),
}


@pytest.mark.parametrize("kind", DEEDS)
def test_a_step_is_taken_back_and_done_again_exactly(cafe: Cafe, laid: list[int], kind: StepKind) -> None:
    at, homes = (cafe.house, cafe.host, cafe.topic.id), [c.id for c in cafe.record().clusters]
    before = cafe.record()
    step = DEEDS[kind](cafe, at, laid, homes, "mine").step
    after = cafe.record()
    assert after != before
    assert history.read_history(*at).steps[0].kind is kind
    assert history.undo(*at, "mine").step == step
    if kind is StepKind.TYPE_IDEA:
        # Its fact is counted on, as of every withdrawn idea; its words wait in the history.
        typed = cafe.record().ideas[-1]
        assert (typed.text, typed.withdrawn, cafe.record().ideas[:-1]) == ("", True, before.ideas)
    else:
        assert cafe.record() == before
    assert history.redo(*at, "mine").step == step
    assert cafe.record() == after


def test_settling_and_arranging_are_steps_too(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    made = [cafe.idea(words).id for words in ("eins", "zwei", "drei", "vier")]
    home = clusters.create_cluster(*at, "Da", [made[0]]).cluster
    assert home is not None
    clusters.contest_cluster(*at, home.id, "")
    contested = cafe.record()
    clusters.settle_cluster(*at, home.id, by="mine")
    assert cafe.record().clusters == (home,)
    history.undo(*at, "mine")
    assert cafe.record() == contested
    groups = [
        Arrangement(home.id, "", (made[0], made[1])),
        Arrangement(None, "Neu", (made[2],)),
        Arrangement(None, "Leer bliebe sie", (made[0],)),
    ]
    clusters.arrange(*at, groups, by="mine")
    shown = harvest(cafe.record()).topics[0]
    assert [(g.cluster.title, [i.text for i in g.ideas]) for g in shown.groups] == [
        ("Da", ["eins", "zwei"]),
        ("Neu", ["drei"]),
    ]
    assert [idea.text for idea in shown.open] == ["vier"]
    history.undo(*at, "mine")
    assert cafe.record() == contested


def test_each_takes_back_their_own_and_there_is_no_end_to_it(cafe: Cafe) -> None:
    at, idea = (cafe.house, cafe.host, cafe.topic.id), cafe.idea()
    for n in range(30):
        ideas.correct_idea(*at, idea.id, f"Wortlaut {n}", by="a")
    ideas.hide_ideas(*at, [idea.id], "weg", by="b")
    for _ in range(30):
        history.undo(*at, "a")
    assert cafe.record().ideas == (replace(idea, hidden="weg"),)
    assert refusal(history.undo, *at, "a") == "nothing-to-undo"
    assert refusal(history.undo, *at, "somebody else") == "nothing-to-undo"
    for _ in range(30):
        history.redo(*at, "a")
    assert cafe.record().ideas == (replace(idea, hidden="weg", wording="Wortlaut 29"),)
    assert refusal(history.redo, *at, "a") == "nothing-to-redo"


def test_whoever_goes_on_working_redoes_no_more_but_the_history_still_can(cafe: Cafe) -> None:
    at, idea = (cafe.house, cafe.host, cafe.topic.id), cafe.idea()
    step = ideas.park_ideas(*at, [idea.id], by="a").step
    history.undo(*at, "a")
    ideas.correct_idea(*at, idea.id, "Anders", by="a")
    assert refusal(history.redo, *at, "a") == "nothing-to-redo"
    history.redo_step(*at, step)
    assert cafe.record().ideas == (replace(idea, parked=True, wording="Anders"),)
    history.redo_step(*at, step)
    assert cafe.record().ideas == (replace(idea, parked=True, wording="Anders"),)


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        (
            lambda at, n, g: ideas.move_ideas(*at, [n[0]], g[0], by="a"),
            lambda at, n, g: ideas.move_ideas(*at, [n[0]], g[1], by="b"),
            "eins",
        ),
        (
            lambda at, n, g: ideas.move_ideas(*at, [n[0]], None, n[2], by="a"),
            lambda at, n, g: ideas.move_ideas(*at, [n[0]], None, by="b"),
            "eins",
        ),
        (
            lambda at, n, g: clusters.describe_cluster(*at, g[0], "A", by="a"),
            lambda at, n, g: clusters.describe_cluster(*at, g[0], "B", by="b"),
            "B",
        ),
        (
            lambda at, n, g: clusters.create_cluster(*at, "Neu", [n[0]], by="a"),
            lambda at, n, g: ideas.move_ideas(*at, [n[1]], g[-1] + 1, by="b"),
            "zwei",
        ),
        (
            lambda at, n, g: ideas.join_ideas(*at, [n[0]], n[1], by="a"),
            lambda at, n, g: ideas.join_ideas(*at, [n[1]], n[2], by="b"),
            "eins",
        ),
    ],
)
def test_what_another_host_has_changed_since_is_said_and_not_overwritten(
    cafe: Cafe, first: Callable[..., Done], second: Callable[..., Done], name: str
) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    made = [cafe.idea(words).id for words in ("eins", "zwei", "drei")]
    homes = [clusters.create_cluster(*at, title).cluster.id for title in ("Erste", "Zweite")]
    first(at, made, homes)
    second(at, made, homes)
    before = cafe.record()
    with pytest.raises(WorkshopError, match="changed-since") as caught:
        history.undo(*at, "a")
    assert caught.value.values["name"] == name
    assert cafe.record() == before
    history.undo(*at, "b")
    history.undo(*at, "a")
    assert [(i.cluster_id, i.same_as) for i in cafe.record().ideas] == [(None, None)] * 3


def test_a_step_of_another_topic_is_out_of_reach(cafe: Cafe) -> None:
    idea = cafe.idea()
    at = (cafe.house, cafe.host, cafe.topic.id)
    step = ideas.park_ideas(*at, [idea.id], by="a").step
    elsewhere = (cafe.house, cafe.other_host, cafe.other_topic.id)
    before = cafe.record()
    for turn in (history.undo_step, history.redo_step):
        assert refusal(turn, *elsewhere, step) == "step-unknown"
        assert refusal(turn, cafe.house, cafe.other_host, cafe.topic.id, step) == "not-your-table"
        assert refusal(turn, cafe.house, NOBODY, cafe.topic.id, step) == "sign-in-first"
    assert refusal(history.undo, *elsewhere, "a") == "nothing-to-undo"
    assert refusal(history.read_history, cafe.house, cafe.other_host, cafe.topic.id) == "not-your-table"
    cafe.enter(Phase.CLOSED)
    assert refusal(history.undo, *at, "a") == "phase-closed"
    assert cafe.record().ideas == before.ideas
    assert [each.id for each in history.read_history(*at).steps] == [step]


def test_the_history_is_read_a_page_at_a_time(cafe: Cafe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "PAGE", 3)
    at, idea = (cafe.house, cafe.host, cafe.topic.id), cafe.idea()
    made = [ideas.correct_idea(*at, idea.id, f"Wortlaut {n}").step for n in range(5)]
    first = history.read_history(*at)
    second = history.read_history(*at, first.steps[-1].id)
    assert [step.id for step in (*first.steps, *second.steps)] == made[::-1]
    assert first.ideas == {idea.id: replace(idea, wording="Wortlaut 4")}


def test_what_changes_nothing_is_no_step(cafe: Cafe) -> None:
    at, idea = (cafe.house, cafe.host, cafe.topic.id), cafe.idea("gleich")
    assert ideas.restore_ideas(*at, [idea.id]).step is None
    assert ideas.move_ideas(*at, [idea.id], None).step is None
    assert ideas.correct_idea(*at, idea.id, "gleich").step is None
    assert ideas.join_ideas(*at, [idea.id], idea.id).step is None
    assert ideas.part_idea(*at, idea.id).step is None
    assert history.read_history(*at).steps == ()


def test_a_step_and_its_undoing_are_announced_to_the_topic(cafe: Cafe, announced: list[Change]) -> None:
    at, idea = (cafe.house, cafe.host, cafe.topic.id), cafe.idea()
    announced.clear()
    ideas.park_ideas(*at, [idea.id], by="a")
    history.undo(*at, "a")
    history.read_history(*at)
    assert announced == [Change(Kind.BOARD, cafe.workshop_id, cafe.topic.id)] * 2


def test_a_table_that_got_another_topic_is_brought_back_by_the_organiser_only(cafe: Cafe) -> None:
    before = cafe.record()
    change_table(cafe.house, ORGANISER, cafe.table.id, number=1, topic_id=cafe.other_topic.id, hosts=())
    after = cafe.record()
    (step,) = history.read_history(cafe.house, ORGANISER, cafe.other_topic.id).steps
    assert (step.kind, step.told) == (StepKind.MOVE_TABLE, {"table": 1, "topic": "Zweites Thema"})
    at = (cafe.house, cafe.other_host, cafe.other_topic.id)
    assert refusal(history.undo_step, *at, step.id) == "not-your-role"
    assert cafe.record() == after
    history.undo_step(cafe.house, ORGANISER, cafe.other_topic.id, step.id)
    assert cafe.record() == before


def test_the_last_table_does_not_leave_a_topic_behind_that_nobody_can_open_unless_that_is_meant(
    cafe: Cafe,
) -> None:
    wanted = {"number": 1, "topic_id": cafe.other_topic.id, "hosts": ()}
    idea = cafe.idea()
    assert refusal(change_table, cafe.house, ORGANISER, cafe.table.id, **wanted) == "topic-without-table"
    assert cafe.record().tables == (cafe.table, cafe.other_table)
    # Another number is no other topic, and with a second table there is a door.
    change_table(cafe.house, ORGANISER, cafe.table.id, number=9, topic_id=cafe.topic.id, hosts=())
    second = add_table(cafe.house, ORGANISER, cafe.topic.id)
    change_table(cafe.house, ORGANISER, cafe.table.id, **wanted)
    last = {"number": second.number, "topic_id": cafe.other_topic.id, "hosts": ()}
    assert refusal(change_table, cafe.house, ORGANISER, second.id, **last) == "topic-without-table"
    change_table(cafe.house, ORGANISER, second.id, **last, even_so=True)
    assert {table.topic_id for table in cafe.record().tables} == {cafe.other_topic.id}
    assert cafe.record().ideas == (idea,)


def test_only_what_lies_on_the_board_can_be_named(cafe: Cafe) -> None:
    at, foreign = (cafe.house, cafe.host, cafe.topic.id), cafe.idea("fremd", cafe.other_table)
    mine: Idea = cafe.idea()
    before = cafe.record()
    for verb, *values in (
        (ideas.move_ideas, [mine.id, foreign.id], None),
        (ideas.park_ideas, [foreign.id]),
        (ideas.hide_ideas, [foreign.id], "weg"),
        (ideas.restore_ideas, [foreign.id]),
        (ideas.correct_idea, foreign.id, "Anders"),
        (ideas.join_ideas, [foreign.id], mine.id),
        (ideas.join_ideas, [mine.id], foreign.id),
        (ideas.part_idea, foreign.id),
        (clusters.create_cluster, "", [foreign.id]),
        (clusters.arrange, [Arrangement(None, "", (foreign.id,))]),
    ):
        assert refusal(verb, *at, *values) == "idea-unknown"
    assert refusal(ideas.park_ideas, *at, []) == "ideas-count"
    assert refusal(ideas.park_ideas, *at, [mine.id] * 501) == "ideas-count"
    assert cafe.record() == before
