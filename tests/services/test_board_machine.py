"""Whatever two hosts and the guests do, in whatever order: nothing is lost, every step can be undone."""

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.services.cafe import open_cafe
from workshop.config import Settings
from workshop.domain.errors import WorkshopError
from workshop.domain.model import Idea, Origin, Record
from workshop.domain.results import harvest
from workshop.services import clusters, history, ideas
from workshop.services.clusters import Arrangement
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.house import open_house
from workshop.services.ledger import Done

HOSTS = st.sampled_from(("first", "second"))
PICK = st.integers(0, 1_000)
PICKS = st.lists(PICK, min_size=1, max_size=4)
MAYBE = st.none() | PICK


@cache
def _prepared() -> Path:
    """A café's database as every run finds it."""
    folder = Path(tempfile.mkdtemp(prefix="tischdecke-machine-"))
    _open(folder).store.close()
    return folder / "cafe.db"


def _open(folder: Path) -> object:
    return open_house(Settings(folder, f"sqlite:///{folder}/cafe.db", "http://cafe.test", 8501))


class StraightMachine(RuleBasedStateMachine):
    """Two hosts who take back only what was done last; so everything comes back exactly as it was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        shutil.copy(_prepared(), self.folder.name)
        self.cafe = open_cafe(_open(Path(self.folder.name)))
        self.keys: dict[int, str] = {}
        self.withdrawn: set[int] = set()
        self.done: list[int] = []
        self.undone: list[int] = []
        for words in ("eins", "zwei", "drei", "vier"):
            self.send(words)
        self.at = (self.cafe.house, self.cafe.host, self.cafe.topic.id)
        clusters.create_cluster(*self.at, "Von Anfang an", [self.record.ideas[1].id])
        self.start = self.record

    def teardown(self) -> None:
        self.take_everything_back()
        self.cafe.house.store.close()
        self.folder.cleanup()

    def take_everything_back(self) -> None:
        end, steps = self.record, list(self.done)
        for step in reversed(steps):
            history.undo_step(*self.at, step)
            self.everything_is_sound()
        known = {idea.id for idea in self.start.ideas}
        now = self.record
        assert now.clusters == self.start.clusters
        assert tuple(idea for idea in now.ideas if idea.id in known) == self.start.ideas
        for idea in now.ideas[len(known) :]:
            untouched = Idea(
                idea.id,
                idea.topic_id,
                idea.table_id,
                idea.round,
                idea.text,
                idea.origin,
                idea.created_at,
                position=idea.position,
            )
            # What a host typed is undone with the rest; what a guest sent stays.
            assert idea == replace(untouched, withdrawn=idea.origin is not Origin.PHONE)
        for step in steps:
            history.redo_step(*self.at, step)
        assert self.record == end

    # What there is.

    @property
    def record(self) -> Record:
        return self.cafe.record()

    def idea(self, n: int) -> int:
        there = [idea.id for idea in self.record.ideas if not idea.withdrawn]
        return there[n % len(there)]

    def several(self, numbers: list[int]) -> list[int]:
        return list(dict.fromkeys(self.idea(n) for n in numbers))

    def cluster(self, n: int | None) -> int | None:
        there = [cluster.id for cluster in self.record.clusters]
        return there[n % len(there)] if there and n is not None else None

    def note(self, done: Done) -> None:
        if done.step is not None:
            self.done.append(done.step)
            self.undone.clear()

    # What guests and hosts do.

    @rule(text=st.text("aä 😀", min_size=1).map(lambda text: f"x{text}x"))
    def send(self, text: str) -> None:
        key = f"key {len(self.keys)}"
        idea = submit_idea(self.cafe.house, self.cafe.table.code, text, key).idea
        self.keys[idea.id] = key

    @rule(by=HOSTS)
    def type(self, by: str) -> None:
        house, host, table = self.cafe.house, self.cafe.host, self.cafe.table
        self.note(ideas.type_idea(house, host, table.id, "getippt", Origin.PAPER, by=by))

    @rule(by=HOSTS, numbers=PICKS, cluster=MAYBE, before=MAYBE)
    def move(self, by: str, numbers: list[int], cluster: int | None, before: int | None) -> None:
        before_id = None if before is None else self.idea(before)
        self.note(ideas.move_ideas(*self.at, self.several(numbers), self.cluster(cluster), before_id, by=by))

    @rule(by=HOSTS, numbers=PICKS)
    def park(self, by: str, numbers: list[int]) -> None:
        self.note(ideas.park_ideas(*self.at, self.several(numbers), by=by))

    @rule(by=HOSTS, numbers=PICKS)
    def hide(self, by: str, numbers: list[int]) -> None:
        self.note(ideas.hide_ideas(*self.at, self.several(numbers), f"Grund von {by}", by=by))

    @rule(by=HOSTS, numbers=PICKS)
    def restore(self, by: str, numbers: list[int]) -> None:
        self.note(ideas.restore_ideas(*self.at, self.several(numbers), by=by))

    @rule(by=HOSTS, number=PICK, words=st.sampled_from(("", "besser", "anders")))
    def correct(self, by: str, number: int, words: str) -> None:
        self.note(ideas.correct_idea(*self.at, self.idea(number), words, by=by))

    @rule(by=HOSTS, numbers=PICKS, into=PICK)
    def join(self, by: str, numbers: list[int], into: int) -> None:
        self.note(ideas.join_ideas(*self.at, self.several(numbers), self.idea(into), by=by))

    @rule(by=HOSTS, number=PICK)
    def part(self, by: str, number: int) -> None:
        self.note(ideas.part_idea(*self.at, self.idea(number), by=by))

    @rule(by=HOSTS, numbers=PICKS, before=MAYBE)
    def create(self, by: str, numbers: list[int], before: int | None) -> None:
        chosen = self.several(numbers)
        self.note(clusters.create_cluster(*self.at, "", chosen, self.cluster(before), by=by))

    @rule(by=HOSTS, title=st.sampled_from(("Aussage", "Andere")), numbers=PICKS, known=MAYBE)
    def arrange(self, by: str, title: str, numbers: list[int], known: int | None) -> None:
        group = Arrangement(self.cluster(known), title, tuple(self.several(numbers)))
        self.note(clusters.arrange(*self.at, [group], by=by))

    @precondition(lambda self: self.record.clusters)
    @rule(by=HOSTS, n=PICK, other=PICK, what=st.integers(0, 5))
    def shape(self, by: str, n: int, other: int, what: int) -> None:
        one, another = self.cluster(n), self.cluster(other)
        verbs: list[Callable[[], Done]] = [
            lambda: clusters.describe_cluster(*self.at, one, f"Titel von {by}", "Wir wollen", by=by),
            lambda: clusters.contest_cluster(*self.at, one, f"Sicht von {by}", by=by),
            lambda: clusters.settle_cluster(*self.at, one, by=by),
            lambda: clusters.move_cluster(*self.at, one, another, by=by),
            lambda: clusters.merge_clusters(*self.at, one, another, by=by),
            lambda: clusters.dissolve_cluster(*self.at, one, by=by),
        ]
        self.note(verbs[what]())

    @precondition(lambda self: self.done)
    @rule()
    def undo_the_last(self) -> None:
        step = self.done.pop()
        history.undo_step(*self.at, step)
        self.undone.append(step)

    @precondition(lambda self: self.undone)
    @rule()
    def redo_the_last(self) -> None:
        step = self.undone.pop()
        history.redo_step(*self.at, step)
        self.done.append(step)

    # What holds whenever one looks.

    @invariant()
    def everything_is_sound(self) -> None:
        record = self.record
        results = harvest(record).topics[0]
        joined = [idea for others in results.same.values() for idea in others]
        cards = [*results.visible(), *results.hidden]
        places = [idea.id for idea in (*cards, *joined, *results.withdrawn)]
        assert sorted(places) == sorted(idea.id for idea in record.ideas)
        assert self.keys.keys() <= set(places)
        assert sorted(idea.position for idea in record.ideas) == list(range(len(record.ideas)))
        assert [cluster.position for cluster in record.clusters] == list(range(len(record.clusters)))
        # Nothing says the same as something that says the same, and nothing hangs in the air.
        assert {idea.id for idea in record.ideas if idea.same_as is not None} == {i.id for i in joined}
        homes = {cluster.id for cluster in record.clusters} | {None}
        assert {idea.cluster_id for idea in record.ideas} <= homes
        assert [idea for idea in record.ideas if idea.parked and idea.cluster_id is not None] == []
        for idea in record.ideas:
            gone = (idea.text, idea.wording, idea.same_as, idea.cluster_id, idea.hidden, idea.parked)
            assert not idea.withdrawn or gone == ("", None, None, None, None, False)
        assert self.withdrawn <= {idea.id for idea in record.ideas if idea.withdrawn}


class WildMachine(StraightMachine):
    """Two hosts who take back and redo their own and each other's steps while guests change their minds."""

    def take_everything_back(self) -> None:
        for step in reversed(history.read_history(*self.at).steps):
            self.attempt(lambda step=step: history.undo_step(*self.at, step.id))

    def attempt(self, act: Callable[[], object]) -> None:
        """Either it is done, or it says why not and nothing has changed."""
        before, code = self.record, ""
        try:
            act()
        except WorkshopError as error:
            code = error.code
        assert code in ("", "changed-since", "nothing-to-undo", "nothing-to-redo")
        assert not code or self.record == before
        self.everything_is_sound()

    # A stack of what was done last means nothing among so many hands.
    undo_the_last = redo_the_last = None

    @rule(by=HOSTS)
    def undo_own(self, by: str) -> None:
        self.attempt(lambda: history.undo(*self.at, by))

    @rule(by=HOSTS)
    def redo_own(self, by: str) -> None:
        self.attempt(lambda: history.redo(*self.at, by))

    @precondition(lambda self: self.done)
    @rule(n=PICK, forward=st.booleans())
    def turn_any(self, n: int, *, forward: bool) -> None:
        turn = history.redo_step if forward else history.undo_step
        self.attempt(lambda: turn(*self.at, self.done[n % len(self.done)]))

    @precondition(lambda self: len(self.keys) - len(self.withdrawn) > 1)
    @rule(n=PICK)
    def withdraw(self, n: int) -> None:
        mine = [each for each in self.keys if each not in self.withdrawn]
        gone = mine[n % len(mine)]
        withdraw_own_idea(self.cafe.house, self.cafe.table.code, self.keys[gone])
        self.withdrawn.add(gone)

    @precondition(lambda self: len(self.keys) > len(self.withdrawn))
    @rule(n=PICK)
    def change(self, n: int) -> None:
        mine = [each for each in self.keys if each not in self.withdrawn]
        chosen = mine[n % len(mine)]
        assert (
            change_own_idea(self.cafe.house, self.cafe.table.code, self.keys[chosen], "neu").wording is None
        )


TestStraight = StraightMachine.TestCase
TestStraight.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
TestWild = WildMachine.TestCase
TestWild.settings = settings(max_examples=12, stateful_step_count=30, deadline=None)
