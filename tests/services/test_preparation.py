"""Whatever the organiser prepares can be taken back and done again, and costs nobody anything."""

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from tests.services.cafe import Cafe, refusal
from tests.services.preparing_steps import again, back, change, describe, people, plain, steps
from workshop.domain.model import Host, Participant, Phase, Round
from workshop.domain.permissions import Action
from workshop.domain.planning import CafeKind
from workshop.live.feed import Change, Kind
from workshop.services.plans import plan_workshop
from workshop.services.preparation import (
    Steps,
    list_steps,
    preparing,
    redo_preparation,
    undo_preparation,
)
from workshop.services.tables import add_table, remove_table, renew_host_link
from workshop.services.topics import add_topic, describe_topic, move_topic, remove_topic
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import (
    delete_workshop,
    enter_phase,
    enter_round,
    share_ideas,
)
from workshop.storage import preparation, workshops
from workshop.storage.schema import preparation as rows

Verb = Callable[[Cafe], object]


VERBS: dict[str, Verb] = {
    "set-title": lambda cafe: describe(cafe, title="Neu"),
    "set-date": lambda cafe: describe(cafe, date=dt.date(2027, 5, 12)),
    "set-guests": lambda cafe: describe(cafe, guests=48),
    "set-begins": lambda cafe: describe(cafe, begins=dt.time(9, 30)),
    "set-rounds": lambda cafe: describe(cafe, rounds=(Round(15),)),
    "describe-workshop": lambda cafe: describe(cafe, place="Saal", subtitle="Unten"),
    "set-participants": lambda cafe: people(cafe, "Beispiel"),
    "add-topic": lambda cafe: add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Drittes"),
    "describe-topic": lambda cafe: describe_topic(
        cafe.house, ORGANISER, cafe.topic.id, title="Anders", question="Wie?", introduction="Eins\n\nZwei"
    ),
    "move-topic": lambda cafe: move_topic(cafe.house, ORGANISER, cafe.other_topic.id, cafe.topic.id),
    "remove-topic": lambda cafe: remove_topic(cafe.house, ORGANISER, cafe.topic.id),
    "add-table": lambda cafe: add_table(cafe.house, ORGANISER, cafe.topic.id),
    "change-table": lambda cafe: change(
        cafe, cafe.table, number=9, topic_id=cafe.other_topic.id, hosts=(Host("Person A", "Leitung"),)
    ),
    "remove-table": lambda cafe: remove_table(cafe.house, ORGANISER, cafe.table.id),
}


@pytest.mark.parametrize("kind", VERBS)
def test_every_verb_is_one_step_back_and_one_step_forth(cafe: Cafe, kind: str) -> None:
    prepared, start = steps(cafe), cafe.record()
    VERBS[kind](cafe)
    end = cafe.record()
    assert plain(end) != plain(start)
    assert steps(cafe) == Steps(undo=kind)
    back(cafe)
    assert plain(cafe.record()) == plain(start)
    assert steps(cafe) == Steps(undo=prepared.undo, redo=kind)
    again(cafe)
    assert plain(cafe.record()) == plain(end)
    assert steps(cafe) == Steps(undo=kind)


def test_what_changes_nothing_is_no_step(cafe: Cafe) -> None:
    before = steps(cafe)
    describe(cafe)
    change(cafe, cafe.table)
    move_topic(cafe.house, ORGANISER, cafe.other_topic.id, None)
    people(cafe)
    assert steps(cafe) == before


def test_what_is_directed_and_shared_is_no_step(cafe: Cafe) -> None:
    before = steps(cafe)
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 2)
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, cafe.record().workshop.sharing, dt.date(2099, 1, 1))
    renew_host_link(cafe.house, ORGANISER, cafe.table.id)
    assert steps(cafe) == before == Steps(undo="add-table")
    assert cafe.record().workshop.current_round == 2


def test_who_does_something_new_has_nothing_to_do_again(cafe: Cafe) -> None:
    describe(cafe, place="Saal")
    back(cafe)
    describe(cafe, organiser="Amt")
    assert steps(cafe) == Steps(undo="set-organiser")
    assert refusal(again, cafe) == "preparation-none"


def test_a_step_that_fails_or_that_nobody_may_do_is_none(cafe: Cafe) -> None:
    before, record = steps(cafe), cafe.record()
    assert refusal(describe, cafe, title="") == "field-empty"
    with pytest.raises(RuntimeError), preparing(cafe.house, "import-list") as change_:
        workshops.change(change_.tx, replace(record.workshop, title="Untergeschoben"))
    assert (steps(cafe), cafe.record()) == (before, record)


def test_another_step_of_a_service_is_kept_under_its_own_name(cafe: Cafe) -> None:
    start = cafe.record()
    with preparing(cafe.house, "import-list") as change_:
        workshop = change_.allow_workshop(ORGANISER, Action.PREPARE, cafe.workshop_id)
        workshops.change(change_.tx, replace(workshop, participants=(Participant("Beispiel"),)))
    assert steps(cafe) == Steps(undo="import-list")
    back(cafe)
    assert cafe.record() == start


def test_all_of_it_can_be_taken_back_and_done_again(cafe: Cafe) -> None:
    while steps(cafe).undo:
        back(cafe)
    assert (cafe.record().topics, cafe.record().tables) == ((), ())
    assert refusal(back, cafe) == "preparation-none"
    while steps(cafe).redo:
        again(cafe)
    assert [(table.id, table.code) for table in cafe.record().tables] == [
        (table.id, table.code) for table in (cafe.table, cafe.other_table)
    ]


def test_only_the_organiser_goes_back_and_forth_and_not_once_it_is_closed(cafe: Cafe) -> None:
    for visitor, code in ((NOBODY, "sign-in-first"), (cafe.host, "not-your-role")):
        for verb in (list_steps, undo_preparation, redo_preparation):
            assert refusal(verb, cafe.house, visitor, cafe.workshop_id) == code
    cafe.enter(Phase.CLOSED)
    assert steps(cafe) == Steps()
    assert refusal(back, cafe) == refusal(again, cafe) == "phase-closed"
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    assert steps(cafe) == Steps(undo="add-table")


def test_what_is_written_around_the_minutes_of_a_closed_cafe_is_no_step(cafe: Cafe) -> None:
    people(cafe, "Muster")
    cafe.enter(Phase.CLOSED)
    people(cafe, "Muster", "Beispiel")
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    assert _count(cafe) == 5
    assert steps(cafe) == Steps(undo="set-participants")
    # It would take back what somebody has seen differently since.
    assert refusal(back, cafe) == "preparation-moved-on"
    assert [each.name for each in cafe.record().workshop.participants] == ["Muster", "Beispiel"]


def test_one_edit_among_thousands_of_people_is_stored_as_a_small_step(cafe: Cafe) -> None:
    names = [f"Person {n}" for n in range(4_000)]
    people(cafe, *names)
    people(cafe, *names[:2_000], "Anders", *names[2_001:])
    with cafe.house.store.read() as tx:
        newest = tx.scalars(select(rows.c.changes).order_by(rows.c.id.desc())).first()
    assert len(json.dumps(newest)) < 250
    back(cafe)
    assert [each.name for each in cafe.record().workshop.participants] == names


def test_a_step_back_is_announced_and_a_refused_one_is_not(cafe: Cafe, announced: list[Change]) -> None:
    describe(cafe, place="Saal")
    back(cafe)
    again(cafe)
    assert announced == [Change(Kind.WORKSHOP, cafe.workshop_id)] * 3
    assert refusal(again, cafe) == "preparation-none"
    assert len(announced) == 3


def test_each_workshop_has_steps_of_its_own(cafe: Cafe) -> None:
    other = plan_workshop(cafe.house, ORGANISER, title="Anderes", language="de", kind=CafeKind.TOPICS)
    assert list_steps(cafe.house, ORGANISER, other.id) == Steps()
    assert refusal(undo_preparation, cafe.house, ORGANISER, other.id) == "preparation-none"
    assert steps(cafe) == Steps(undo="add-table")


def _count(cafe: Cafe) -> int:
    with cafe.house.store.read() as tx:
        return tx.scalar(select(func.count()).select_from(rows)) or 0


def test_the_newest_steps_are_kept_and_together_they_stay_small(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preparation, "_MOST_STEPS", 5)
    for place in "abcdefgh":
        describe(cafe, place=place)
    assert _count(cafe) == 5
    monkeypatch.setattr(preparation, "_MOST_LETTERS", 130)
    describe(cafe, place="i")
    assert _count(cafe) == 3
    describe(cafe, place="x" * 400)
    assert (_count(cafe), steps(cafe)) == (1, Steps(undo="set-place"))
    back(cafe)
    assert (cafe.record().workshop.place, steps(cafe)) == ("i", Steps(redo="set-place"))


def test_what_was_prepared_goes_with_its_workshop(cafe: Cafe) -> None:
    people(cafe, "Beispiel")
    people(cafe)
    assert _count(cafe) == 6
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    assert _count(cafe) == 0
