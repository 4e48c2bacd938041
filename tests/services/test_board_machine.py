"""Whatever hosts and authors do, in whatever order: nothing is lost, nothing is doubled."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from tests.services.cafe import open_cafe
from workshop.config import Settings
from workshop.services.board import read_board
from workshop.services.clusters import create_cluster, dissolve_cluster, move_cluster
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.house import open_house
from workshop.services.ideas import hide_idea, move_idea, restore_idea


class BoardMachine(RuleBasedStateMachine):
    """Remembers of each idea where it should be, and compares with the board."""

    ideas = Bundle("ideas")
    clusters = Bundle("clusters")

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        url = f"sqlite:///{self.folder.name}/cafe.db"
        self.cafe = open_cafe(open_house(Settings(Path(self.folder.name), url, "http://cafe.test", 8501)))
        self.texts: dict[int, str] = {}
        self.keys: dict[int, str] = {}
        self.withdrawn: set[int] = set()
        self.home: dict[int, int | None] = {}
        self.hidden: set[int] = set()
        self.row: list[int] = []
        self.heads: list[int] = []

    def teardown(self) -> None:
        self.cafe.house.store.close()
        self.folder.cleanup()

    @rule(target=ideas, text=st.text("aä 😀", min_size=1).map(lambda text: f"x{text}x"))
    def send(self, text: str) -> int:
        key = f"key {len(self.row)}"
        idea = submit_idea(self.cafe.house, self.cafe.table.code, text, key).idea
        self.keys[idea.id] = key
        self.texts[idea.id] = idea.text
        self.home[idea.id] = None
        self.row.append(idea.id)
        return idea.id

    @rule(target=clusters)
    def create(self) -> int:
        cluster = create_cluster(self.cafe.house, self.cafe.host, self.cafe.topic.id, "Aussage")
        self.heads.append(cluster.id)
        return cluster.id

    @rule(idea=ideas, cluster=st.none() | clusters, before=st.none() | ideas)
    def move(self, idea: int, cluster: int | None, before: int | None) -> None:
        move_idea(self.cafe.house, self.cafe.host, idea, cluster, before)
        self.home[idea] = cluster
        if before != idea:
            self.row.remove(idea)
            self.row.insert(len(self.row) if before is None else self.row.index(before), idea)

    @rule(idea=ideas)
    def hide(self, idea: int) -> None:
        hide_idea(self.cafe.house, self.cafe.host, idea, "doppelt")
        self.hidden.add(idea)

    @rule(idea=ideas)
    def restore(self, idea: int) -> None:
        restore_idea(self.cafe.house, self.cafe.host, idea)
        self.hidden.discard(idea)

    @rule(idea=ideas, text=st.text("bß 😀", min_size=1).map(lambda text: f"y{text}y"))
    def change(self, idea: int, text: str) -> None:
        changed = change_own_idea(self.cafe.house, self.cafe.table.code, self.keys[idea], text)
        self.texts[idea] = changed.text

    @rule(idea=consumes(ideas))
    def withdraw(self, idea: int) -> None:
        withdraw_own_idea(self.cafe.house, self.cafe.table.code, self.keys[idea])
        self.texts[idea], self.home[idea] = "", None
        self.withdrawn.add(idea)
        self.hidden.discard(idea)

    @rule(target=clusters, cluster=consumes(clusters))
    def dissolve(self, cluster: int) -> object:
        dissolve_cluster(self.cafe.house, self.cafe.host, cluster)
        self.heads.remove(cluster)
        self.home = {idea: None if home == cluster else home for idea, home in self.home.items()}
        return multiple()

    @rule(cluster=clusters, before=st.none() | clusters)
    def reorder(self, cluster: int, before: int | None) -> None:
        move_cluster(self.cafe.house, self.cafe.host, cluster, before)
        if before != cluster:
            self.heads.remove(cluster)
            self.heads.insert(len(self.heads) if before is None else self.heads.index(before), cluster)

    @invariant()
    def every_idea_is_in_its_one_place_and_the_order_is_total(self) -> None:
        board = read_board(self.cafe.house, self.cafe.host, self.cafe.table.id)
        results = board.results
        shown = [idea for idea in self.row if idea not in self.hidden | self.withdrawn]
        assert [(g.cluster.id, [i.id for i in g.ideas]) for g in results.groups] == [
            (head, [idea for idea in shown if self.home[idea] == head]) for head in self.heads
        ]
        assert [idea.id for idea in results.open] == [idea for idea in shown if self.home[idea] is None]
        assert [idea.id for idea in results.hidden] == [idea for idea in self.row if idea in self.hidden]
        assert [i.id for i in results.withdrawn] == [idea for idea in self.row if idea in self.withdrawn]
        assert board.counts.total == len(self.row)
        ideas = self.cafe.record().ideas
        assert {idea.id: idea.text for idea in ideas} == self.texts
        assert len({idea.position for idea in ideas}) == len(ideas)


TestBoard = BoardMachine.TestCase
TestBoard.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
