"""Whatever happens, a phone that was told every change knows exactly what a fresh phone is told."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.domain.model import CafeTable, Idea, Origin, Phase, Round, Sharing, Topic, Workshop
from workshop.i18n import translator
from workshop.phone.events import _changes, _state
from workshop.services.picture import News, Picture, compare

NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)
GERMAN = translator("de")
HOUSE: Any = SimpleNamespace(now=lambda: NOON)
WORDS = ("aprikose", "birne", "citrone", "dattel")


class Phone:
    """Keeps what it is told, as the events say it must."""

    def __init__(self, state: dict[str, Any]) -> None:
        told = json.loads(json.dumps(state))
        self.table = told["table"]
        self.ideas = {idea["id"]: idea for idea in told["ideas"]}
        self.clusters = told["clusters"]

    def hear(self, change: dict[str, Any]) -> None:
        told = json.loads(json.dumps(change))
        self.table = told.get("table", self.table)
        self.ideas |= {idea["id"]: idea for idea in told.get("ideas", [])}
        for idea_id in told.get("gone", []):
            self.ideas.pop(idea_id, None)
        titles = self.clusters | told.get("clusters", {})
        self.clusters = {key: title for key, title in titles.items() if title is not None}

    def knows(self) -> tuple[object, ...]:
        return self.table, self.ideas, self.clusters


@st.composite
def pictures(draw: st.DrawFn) -> Picture:
    """A topic at some moment; the first table is always there."""
    event = Workshop(
        1,
        "Café",
        rounds=(Round(20), Round(15)),
        phase=draw(st.sampled_from(Phase)),
        current_round=draw(st.integers(1, 2)),
        round_started_at=draw(st.none() | st.just(NOON - timedelta(minutes=5))),
        sharing=draw(st.sampled_from(Sharing)),
    )
    here = {1, *draw(st.sets(st.integers(2, 3)))}
    numbers = draw(st.permutations([7, 8, 9]))
    tables = {n: CafeTable(n, 1, 1, numbers[n - 1], f"c{n}", f"t{n}") for n in here}
    ideas = {
        n: Idea(
            n,
            1,
            draw(st.none() | st.integers(1, 4)),
            n % 2 + 1,
            draw(st.sampled_from(WORDS)),
            Origin.PHONE,
            NOON,
            draw(st.none() | st.integers(1, 3)),
            hidden=draw(st.none() | st.sampled_from(["", "doppelt"])),
        )
        for n in draw(st.sets(st.integers(1, 5)))
    }
    titles = draw(st.dictionaries(st.integers(1, 3), st.sampled_from(["A", "B"])))
    return Picture(event, Topic(1, 1, "wc1", draw(st.sampled_from(["X", "Y"]))), tables, ideas, titles)


@settings(deadline=None, max_examples=150)
@given(st.lists(pictures(), min_size=2, max_size=6), st.data())
def test_all_changes_together_lead_to_the_state(story: list[Picture], data: st.DataObject) -> None:
    for number in range(1, len(story)):
        # In a real story most things stay as they were.
        for part in ("ideas", "tables", "clusters", "workshop"):
            if data.draw(st.booleans()):
                story[number] = replace(story[number], **{part: getattr(story[number - 1], part)})
    phone = Phone(_state(HOUSE, story[0], 1, GERMAN))
    missed: list[News] = []
    for before, now in pairwise(story):
        if news := compare(before, now):
            missed.append(news)
        # A phone that was away hears several at once, or the last one again.
        if missed and data.draw(st.booleans()):
            phone.hear(_changes(HOUSE, now, missed, 1, GERMAN))
            missed = missed[-1:] if data.draw(st.booleans()) else []
    if missed:
        phone.hear(_changes(HOUSE, story[-1], missed, 1, GERMAN))
    assert phone.knows() == Phone(_state(HOUSE, story[-1], 1, GERMAN)).knows()


@settings(deadline=None, max_examples=80)
@given(pictures(), pictures(), st.integers(1, 3))
def test_no_word_is_sent_that_the_table_may_not_read(before: Picture, now: Picture, table_id: int) -> None:
    spare = CafeTable(table_id, 1, 1, 5, "c", "t")
    before, now = (replace(p, tables=p.tables | {table_id: spare}) for p in (before, now))
    told = [_state(HOUSE, now, table_id, GERMAN)]
    told.append(_changes(HOUSE, now, [compare(before, now)], table_id, GERMAN))
    readable = {
        idea.id
        for idea in now.ideas.values()
        if idea.hidden is None
        and (now.workshop.sharing is Sharing.TOPIC)
        | (now.workshop.sharing is Sharing.TABLE and idea.table_id == table_id)
    }
    for message in told:
        for entry in message.get("ideas", []):
            expected = now.ideas[entry["id"]].text if entry["id"] in readable else None
            assert entry.get("text") == expected
            assert entry.get("hidden", False) == (now.ideas[entry["id"]].hidden is not None)
    said = json.dumps(told)
    silent = set(WORDS) - {now.ideas[idea_id].text for idea_id in readable}
    assert [word for word in (*silent, "doppelt") if word in said] == []


def test_an_idea_is_told_with_its_place_and_nothing_of_its_author() -> None:
    table = CafeTable(1, 1, 1, 7, "code", "host-token")
    idea = Idea(5, 1, 1, 2, "birne", Origin.PHONE, NOON, cluster_id=3)
    picture = Picture(
        Workshop(1, "Café", phase=Phase.COLLECT), Topic(1, 1, "wc1", "X"), {1: table}, {5: idea}, {3: "A"}
    )
    (entry,) = _state(HOUSE, picture, 1, GERMAN)["ideas"]
    assert entry == {"id": 5, "cluster": 3, "table": 7, "round": 2, "text": "birne"}
    hidden = replace(picture, ideas={5: replace(idea, hidden="doppelt")})
    (entry,) = _state(HOUSE, hidden, 1, GERMAN)["ideas"]
    assert entry == {"id": 5, "cluster": 3, "table": 7, "round": 2, "hidden": True}
    assert "token" not in json.dumps(_state(HOUSE, picture, 1, GERMAN))
