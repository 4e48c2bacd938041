"""What phones show, how long a round runs, and the day on which all of it is deleted and not before."""

import datetime as dt
import json
from dataclasses import dataclass

import pytest

from tests.services.cafe import Cafe, open_cafe, refusal
from workshop.domain.clock import seconds_left
from workshop.domain.deletion import deletion_day
from workshop.domain.model import Phase, Sharing, Workshop
from workshop.live.feed import Change, Kind
from workshop.services import workshops as workshops_service
from workshop.services.files import import_workshop
from workshop.services.house import House
from workshop.services.minutes import export_minutes
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import (
    create_workshop,
    delete_due,
    enter_phase,
    enter_round,
    list_workshops,
    read_workshop,
    share_ideas,
)
from workshop.storage import workshops

NOON = dt.datetime(2027, 5, 12, 12, tzinfo=dt.UTC)
TODAY = NOON.date()


@dataclass
class Calendar:
    """The house's clock; the test sets it."""

    now: dt.datetime = NOON

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def dated(house: House, calendar: Calendar) -> House:
    """The house on the calendar's day."""
    return House(house.store, house.settings, house.feed, calendar)


@pytest.fixture
def running(dated: House) -> Cafe:
    return open_cafe(dated)


def _left(cafe: Cafe, calendar: Calendar) -> int | None:
    return seconds_left(cafe.record().workshop, calendar.now)


def test_the_clock_starts_with_collecting_and_anew_with_each_round(running: Cafe, calendar: Calendar) -> None:
    assert _left(running, calendar) == 1_200
    calendar.now += dt.timedelta(minutes=15)
    assert _left(running, calendar) == 300
    enter_round(running.house, ORGANISER, running.workshop_id, 2)
    assert _left(running, calendar) == 1_200
    calendar.now += dt.timedelta(hours=2)
    assert _left(running, calendar) == 0


def test_no_clock_runs_before_and_after_collecting(running: Cafe, calendar: Calendar) -> None:
    enter_phase(running.house, ORGANISER, running.workshop_id, Phase.HARVEST)
    enter_round(running.house, ORGANISER, running.workshop_id, 3)
    assert (running.record().workshop.round_started_at, _left(running, calendar)) == (None, None)
    calendar.now += dt.timedelta(minutes=5)
    enter_phase(running.house, ORGANISER, running.workshop_id, Phase.COLLECT)
    assert _left(running, calendar) == 1_200


def test_the_organiser_chooses_what_phones_show_and_until_when_all_is_kept(
    running: Cafe, announced: list[Change]
) -> None:
    for sharing, day in ((Sharing.NONE, dt.date(2027, 5, 13)), (Sharing.TOPIC, None)):
        share_ideas(running.house, ORGANISER, running.workshop_id, sharing, day)
        event = running.record().workshop
        assert (event.sharing, event.delete_on) == (sharing, day)
    assert announced == [Change(Kind.WORKSHOP, running.workshop_id)] * 2


@pytest.fixture
def announced(running: Cafe, monkeypatch: pytest.MonkeyPatch) -> list[Change]:
    heard: list[Change] = []
    monkeypatch.setattr(running.house.feed, "announce", heard.append)
    return heard


def test_nobody_else_chooses_and_no_day_that_has_come(running: Cafe) -> None:
    before, far = running.record(), dt.date(2030, 1, 1)
    for visitor, code in ((running.host, "not-your-role"), (NOBODY, "sign-in-first")):
        assert refusal(share_ideas, running.house, visitor, running.workshop_id, Sharing.TOPIC, far) == code
    for day in (TODAY, TODAY - dt.timedelta(days=1), dt.date.min):
        refused = refusal(share_ideas, running.house, ORGANISER, running.workshop_id, Sharing.TOPIC, day)
        assert refused == "delete-on-past"
    assert running.record() == before


def test_a_new_workshop_is_kept_for_the_houses_usual_time(dated: House) -> None:
    made = create_workshop(dated, ORGANISER, "Café")
    assert deletion_day(made, dated.settings.guests.keep_days) == dt.date(2027, 11, 8)


def test_exactly_what_is_due_is_deleted_on_its_day(dated: House, calendar: Calendar) -> None:
    names = {"usual": None, "next week": 7, "tomorrow": 1, "in a year": 365}
    made = {name: create_workshop(dated, ORGANISER, name) for name in names}
    for name, days in names.items():
        day = None if days is None else TODAY + dt.timedelta(days=days)
        share_ideas(dated, ORGANISER, made[name].id, Sharing.TABLE, day)
    # One of the time before there were such days.
    with dated.changing(Kind.WORKSHOP) as change:
        change.allow()
        workshops.add(change.tx, Workshop(0, "earlier", date=dt.date(2018, 8, 27)))

    def left() -> set[str]:
        return {each.title for each in list_workshops(dated, ORGANISER)}

    everything = {*names, "earlier"}
    assert (delete_due(dated), left()) == (0, everything)
    calendar.now += dt.timedelta(days=1)
    assert (delete_due(dated), left()) == (1, everything - {"tomorrow"})
    calendar.now += dt.timedelta(days=5)
    assert (delete_due(dated), left()) == (0, everything - {"tomorrow"})
    calendar.now += dt.timedelta(days=1)
    assert (delete_due(dated), left()) == (1, {"usual", "in a year", "earlier"})
    calendar.now = NOON + dt.timedelta(days=366)
    assert (delete_due(dated), left()) == (2, {"earlier"})


def test_with_a_workshop_go_its_ideas_and_its_phones_hear_of_it(
    running: Cafe, calendar: Calendar, announced: list[Change]
) -> None:
    running.idea("vergänglich")
    calendar.now += dt.timedelta(days=181)
    announced.clear()
    assert delete_due(running.house) == 1
    assert announced == [Change(Kind.WORKSHOP, running.workshop_id)]
    assert refusal(running.idea, "danach") == "table-unknown"
    assert delete_due(running.house) == 0


def test_a_day_that_is_moved_at_the_last_moment_counts(
    running: Cafe, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.now += dt.timedelta(days=181)
    real, asked = workshops_service.deletion_day, []

    def moving(workshop: Workshop, keep_days: int) -> dt.date | None:
        day = real(workshop, keep_days)
        asked.append(day)
        if len(asked) == 1:
            share_ideas(running.house, ORGANISER, workshop.id, Sharing.TABLE, dt.date(2030, 1, 1))
        return day

    monkeypatch.setattr(workshops_service, "deletion_day", moving)
    assert delete_due(running.house) == 0
    assert asked == [dt.date(2027, 11, 8), dt.date(2030, 1, 1)]
    assert running.record().workshop.delete_on == dt.date(2030, 1, 1)


@pytest.mark.parametrize("more", [{}, {"delete_on": "2019-01-01"}, {"delete_on": "2027-05-12"}])
def test_a_cafe_of_years_ago_that_is_brought_back_is_kept_from_today(
    dated: House, calendar: Calendar, more: dict[str, str]
) -> None:
    content = {"format": "workshop/1", "title": "Café", "date": "2018-08-27", "topics": []} | more
    workshop_id = import_workshop(dated, ORGANISER, json.dumps(content).encode())
    assert delete_due(dated) == 0
    calendar.now += dt.timedelta(days=179)
    assert delete_due(dated) == 0
    assert read_workshop(dated, ORGANISER, workshop_id).workshop.title == "Café"
    calendar.now += dt.timedelta(days=1)
    assert delete_due(dated) == 1


def test_a_day_still_to_come_is_taken_over_from_the_file(dated: House, calendar: Calendar) -> None:
    content = {"format": "workshop/1", "title": "Café", "delete_on": "2027-06-01", "topics": []}
    workshop_id = import_workshop(dated, ORGANISER, json.dumps(content).encode())
    exported = json.loads(export_minutes(dated, ORGANISER, workshop_id, "json").data)
    assert exported["delete_on"] == "2027-06-01"
    calendar.now = dt.datetime(2027, 6, 1, tzinfo=dt.UTC)
    assert delete_due(dated) == 1


def test_a_cafe_at_the_end_of_all_days_can_be_kept(dated: House) -> None:
    content = {"format": "workshop/1", "title": "Café", "date": "9999-12-31", "topics": []}
    import_workshop(dated, ORGANISER, json.dumps(content).encode())
    assert delete_due(dated) == 0
