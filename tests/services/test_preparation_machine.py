"""Whatever is prepared, in whatever order: all of it can be taken back, all of it be done again."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.cafe import Cafe, open_cafe
from tests.services.preparing_steps import again, back, change, describe, people, plain, steps
from workshop.config import Settings
from workshop.domain.errors import Invalid
from workshop.domain.model import CafeTable, Host, Record, Round, Topic
from workshop.services.house import House, open_house
from workshop.services.plans import replan
from workshop.services.tables import add_table, remove_table, renew_host_link
from workshop.services.topics import add_topic, describe_topic, move_topic, remove_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import create_workshop

NUMBER = st.integers(0, 5)
WORD = st.sampled_from(("", "eins", "zwei", "drei"))


class Hands:
    """The organiser's hands: each deed on whatever there is just now, chosen by a number and a word."""

    def __init__(self, cafe: Cafe) -> None:
        self.cafe = cafe
        self.at = (cafe.house, ORGANISER)

    def topic(self, number: int) -> Topic:
        topics = self.cafe.record().topics
        if not topics:
            raise Invalid("nothing-there")
        return topics[number % len(topics)]

    def table(self, number: int) -> CafeTable:
        tables = self.cafe.record().tables
        if not tables:
            raise Invalid("nothing-there")
        return tables[number % len(tables)]

    def describe_event(self, number: int, word: str) -> None:
        fields = {
            0: {"place": word, "title": word or "Café"},
            1: {"rounds": (Round(10),) * number},
            2: {"guests": number, "begins": dt.time(9, number)},
            3: {"rounds": (Round(20), Round(number + 1))},
            4: {"date": dt.date(2027, 5, 1 + len(word)), "begins": None},
        }
        describe(self.cafe, **fields.get(number, {"organiser": word}))

    def name_people(self, number: int, word: str) -> None:
        people(self.cafe, *[word or "Beispiel"] * number)

    def plan_again(self, number: int, word: str) -> None:
        replan(*self.at, self.cafe.workshop_id, tables=number + 1, rounds=len(word) + 1, guests=number)

    def add_topic(self, _: int, word: str) -> None:
        add_topic(*self.at, self.cafe.workshop_id, word or "Neu", word)

    def describe_topic(self, number: int, word: str) -> None:
        topic = self.topic(number)
        describe_topic(*self.at, topic.id, title=word or "Thema 1", question=word, introduction="")

    def move_topic(self, number: int, word: str) -> None:
        before = self.topic(len(word)).id if word else None
        move_topic(*self.at, self.topic(number).id, before)

    def remove_topic(self, number: int, _: str) -> None:
        remove_topic(*self.at, self.topic(number).id)

    def add_table(self, number: int, _: str) -> None:
        add_table(*self.at, self.topic(number).id)

    def change_table(self, number: int, word: str) -> None:
        hosts = (Host(word, "Leitung"),) if word else ()
        topic = self.topic(number + len(word))
        change(self.cafe, self.table(number), number=number + 1, topic_id=topic.id, hosts=hosts)

    def remove_table(self, number: int, _: str) -> None:
        remove_table(*self.at, self.table(number).id)

    def renew_link(self, number: int, _: str) -> None:
        renew_host_link(*self.at, self.table(number).id)

    def step_back(self, _: int, __: str) -> None:
        back(self.cafe)

    def step_forth(self, _: int, __: str) -> None:
        again(self.cafe)


Deed = Callable[[Hands, int, str], None]
EVERY: tuple[Deed, ...] = (
    Hands.describe_event,
    Hands.name_people,
    Hands.plan_again,
    Hands.add_topic,
    Hands.describe_topic,
    Hands.move_topic,
    Hands.remove_topic,
    Hands.add_table,
    Hands.change_table,
    Hands.remove_table,
    Hands.renew_link,
    Hands.step_back,
    Hands.step_forth,
)
Deeds = list[tuple[Deed, int, str]]
DEEDS = st.lists(st.tuples(st.sampled_from(EVERY), NUMBER, WORD), max_size=10)


class Witness:
    """Sees each code with its table for as long as the café is open, and every link that has ended."""

    def __init__(self, cafe: Cafe) -> None:
        self.cafe = cafe
        self.codes: dict[int, str] = {}
        self.ended: set[str] = set()
        self.links: set[str] = set()
        self.look()

    def look(self) -> None:
        tables = self.cafe.record().tables
        for table in tables:
            assert self.codes.setdefault(table.id, table.code) == table.code
        links = {table.host_token for table in tables}
        self.ended |= self.links - links
        self.links = links
        assert self.ended.isdisjoint(links)


@pytest.fixture(scope="module")
def hall(migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One house for all the cafés of this file."""
    folder = tmp_path_factory.mktemp("hall")
    shutil.copy(migrated_sqlite, folder / "cafe.db")
    url = f"sqlite:///{(folder / 'cafe.db').as_posix()}"
    opened = open_house(Settings(folder, url, "http://cafe.test", 8501))
    yield opened
    opened.store.close()


def _go(cafe: Cafe, deeds: Deeds) -> Witness:
    """Do it all; what cannot be, is refused."""
    hands, witness = Hands(cafe), Witness(cafe)
    for deed, number, word in deeds:
        with suppress(Invalid):
            deed(hands, number, word)
        witness.look()
    return witness


def _take_all_back(cafe: Cafe, witness: Witness) -> list[Record]:
    """Every state on the way back, as far as it leads."""
    seen = [plain(cafe.record())]
    with suppress(Invalid):
        while True:
            back(cafe)
            seen.append(plain(cafe.record()))
            witness.look()
    return seen


def _do_all_again(cafe: Cafe, witness: Witness, seen: list[Record]) -> None:
    for expected in reversed(seen[:-1]):
        again(cafe)
        assert plain(cafe.record()) == expected
        witness.look()


@settings(deadline=None, max_examples=20)
@given(DEEDS)
def test_all_that_was_prepared_is_taken_back_and_done_again(hall: House, deeds: Deeds) -> None:
    start = create_workshop(hall, ORGANISER, "Probelauf")
    cafe = replace(open_cafe(hall), workshop_id=start.id)
    witness = _go(cafe, deeds)
    seen = _take_all_back(cafe, witness)
    assert steps(cafe).undo is None
    assert seen[-1] == Record(start, (), (), (), ())
    _do_all_again(cafe, witness, seen)


@settings(deadline=None, max_examples=12)
@given(DEEDS)
def test_an_idea_on_a_table_survives_all_of_it(hall: House, deeds: Deeds) -> None:
    cafe = open_cafe(hall)
    idea = cafe.idea()
    witness = _go(cafe, deeds)
    assert [replace(each, table_id=idea.table_id) for each in cafe.record().ideas] == [idea]
    seen = _take_all_back(cafe, witness)
    assert [replace(each, table_id=idea.table_id) for each in cafe.record().ideas] == [idea]
    assert cafe.topic.id in {topic.id for topic in seen[-1].topics}
    _do_all_again(cafe, witness, seen)
