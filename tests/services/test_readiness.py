"""The list of what is missing, with what only the house knows."""

import datetime as dt
from dataclasses import replace

from tests.services.cafe import Cafe, refusal
from workshop.domain.planning import CafeKind
from workshop.live.feed import Kind
from workshop.services.addresses import base_url
from workshop.services.house import House
from workshop.services.plans import plan_workshop
from workshop.services.readiness import list_gaps
from workshop.services.topics import describe_topic
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import read_workshop, share_ideas
from workshop.storage import workshops


def missing(house: House, workshop_id: int) -> list[str]:
    record = read_workshop(house, ORGANISER, workshop_id)
    return [gap.code for gap in list_gaps(house, ORGANISER, record)]


def test_a_new_plan_lacks_what_nobody_has_said_yet(house: House) -> None:
    day = house.now().date() + dt.timedelta(days=9)
    event = plan_workshop(
        house, ORGANISER, title="Café", language="en", kind=CafeKind.TOPICS, guests=12, date=day, place="Hall"
    )
    (first, _) = read_workshop(house, ORGANISER, event.id).topics
    assert missing(house, event.id) == ["no-begin", "unnamed", "unnamed", "no-host", "no-host", "not-tried"]
    describe_topic(house, ORGANISER, first.id, title="Homes", question="", introduction="")
    assert missing(house, event.id) == [
        "no-begin",
        "unnamed",
        "no-question",
        "no-host",
        "no-host",
        "not-tried",
    ]


def test_a_deletion_before_the_event_is_urgent(house: House) -> None:
    today = house.now().date()
    event = plan_workshop(
        house,
        ORGANISER,
        title="Café",
        language="de",
        kind=CafeKind.TOPICS,
        date=today + dt.timedelta(days=9),
    )
    assert "deleted-before" not in missing(house, event.id)
    share_ideas(house, ORGANISER, event.id, event.sharing, today + dt.timedelta(days=2))
    assert missing(house, event.id)[0] == "deleted-before"


def test_only_the_organiser_hears_what_is_missing(cafe: Cafe) -> None:
    assert refusal(list_gaps, cafe.house, NOBODY, cafe.record()) == "sign-in-first"
    assert refusal(list_gaps, cafe.house, cafe.host, cafe.record()) == "not-your-role"


def test_after_a_phone_has_arrived_nothing_says_that_phones_do_not(cafe: Cafe) -> None:
    configured = replace(cafe.house.settings, base_url="http://127.0.0.1:8501", base_url_set=True)
    house = replace(cafe.house, settings=configured)
    assert missing(house, cafe.workshop_id)[0] == "only-here-configured"
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        event = workshops.get(change.tx, cafe.workshop_id)
        reached = replace(event, reached_at=house.now(), reached_url=base_url(house))
        workshops.change(change.tx, reached)
    assert {"only-here", "only-here-configured", "not-tried"} & {*missing(house, cafe.workshop_id)} == set()
