"""The one list of what is missing: it leads to the cards, grows shorter, and gives way to the next step."""

import datetime as dt

import pytest
from streamlit.testing.v1 import AppTest

from workshop.domain.model import Host, Workshop
from workshop.domain.planning import CafeKind
from workshop.services.addresses import note_arrival
from workshop.services.house import House
from workshop.services.plans import plan_workshop
from workshop.services.tables import change_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import describe_workshop, read_workshop


@pytest.fixture
def _printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that phones can reach, so that nothing is urgent about it."""
    monkeypatch.setenv("WORKSHOP_BASE_URL", "https://cafe.test")


def _screen(workshop_id: int) -> None:
    import streamlit as st  # noqa: PLC0415

    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.readiness import list_gaps  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.readiness import show_missing  # noqa: PLC0415
    from workshop.ui.screens import all_screens  # noqa: PLC0415
    from workshop.ui.visitor import speaks  # noqa: PLC0415

    st.navigation(all_screens(speaks()), position="hidden")
    record = read_workshop(the_house(), ORGANISER, workshop_id)
    show_missing(record, list_gaps(the_house(), ORGANISER, record))


def draw(workshop: Workshop) -> AppTest:
    screen = AppTest.from_function(_screen, args=(workshop.id,), default_timeout=60).run()
    assert list(screen.exception) == []
    return screen


def said(screen: AppTest) -> str:
    return "\n".join(each.body for each in screen.get("html"))


def ready(house: House) -> Workshop:
    """Everything but the date."""
    new = plan_workshop(
        house, ORGANISER, title="W", language="de", kind=CafeKind.TOPICS, guests=24, preset="retreat"
    )
    record = read_workshop(house, ORGANISER, new.id)
    for table in record.tables:
        change_table(
            house,
            ORGANISER,
            table.id,
            number=table.number,
            topic_id=table.topic_id,
            hosts=(Host("Kim Platzhalter"),),
        )
    note_arrival(
        house,
        new,
        scheme="https",
        host="cafe.test",
        client="192.0.2.7",
        server="",
        forwarded=True,
        organiser=False,
    )
    describe(house, new, date=None)
    return new


def describe(house: House, workshop: Workshop, *, date: dt.date | None) -> None:
    rounds = read_workshop(house, ORGANISER, workshop.id).workshop.rounds
    describe_workshop(
        house,
        ORGANISER,
        workshop.id,
        title="W",
        subtitle="",
        date=date,
        place="Rathaus",
        organiser="",
        rounds=rounds,
        begins=dt.time(14),
    )


@pytest.mark.usefixtures("_printed")
def test_the_last_line_gives_way_to_all_is_ready(own_house: House) -> None:
    workshop = ready(own_house)
    before = said(draw(workshop))
    assert (before.count('href="#card-details"'), "Alles bereit" in before) == (1, False)
    describe(own_house, workshop, date=own_house.now().date() + dt.timedelta(days=7))
    after = said(draw(workshop))
    assert (after.count("<li"), "Alles bereit" in after) == (0, True)


@pytest.mark.usefixtures("_printed")
def test_each_line_leads_to_its_card_and_the_urgent_ones_say_so(own_house: House) -> None:
    workshop = plan_workshop(own_house, ORGANISER, title="W", language="de", kind=CafeKind.TOPICS, tables=0)
    shown = said(draw(workshop))
    first = shown.index('href="#card-topics"')
    assert (shown.count("zuerst"), first < shown.index('href="#card-details"')) == (1, True)
