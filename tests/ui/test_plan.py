"""The numbers of an event: many tables at once are asked first, and more than can be meant are none."""

import pytest
from streamlit.testing.v1 import AppTest

from workshop.domain.planning import CafeKind
from workshop.services.house import House
from workshop.services.plans import plan_workshop
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import read_workshop
from workshop.ui import plan


def _screen(workshop_id: int) -> None:
    from workshop.services.house import the_house  # noqa: PLC0415
    from workshop.services.visitor import ORGANISER  # noqa: PLC0415
    from workshop.services.workshops import read_workshop  # noqa: PLC0415
    from workshop.ui.plan import show_plan  # noqa: PLC0415

    show_plan(read_workshop(the_house(), ORGANISER, workshop_id), locked=False)


@pytest.fixture
def event(own_house: House, monkeypatch: pytest.MonkeyPatch) -> int:
    """Without guests, with three tables; whoever looks at it is the organiser."""
    monkeypatch.setattr(plan, "visitor", lambda: ORGANISER)
    return plan_workshop(own_house, ORGANISER, title="W", language="de", kind=CafeKind.TOPICS, tables=3).id


def typed(event: int, count: int) -> AppTest:
    """The screen after somebody has typed so many tables."""
    screen = AppTest.from_function(_screen, args=(event,), default_timeout=60).run()
    screen.number_input(key=f"plan-tables-{event}").set_value(count).run()
    assert list(screen.exception) == []
    return screen


def tables(house: House, event: int) -> int:
    return len(read_workshop(house, ORGANISER, event).tables)


def test_many_tables_at_once_come_only_after_a_question(own_house: House, event: int) -> None:
    screen = typed(event, 24)
    assert [each.body.count("21 Tische mehr als bisher") for each in screen.get("html")].count(1) == 1
    assert tables(own_house, event) == 3
    screen.button(key=f"plan-tables-{event}-go").click().run()
    assert (tables(own_house, event), screen.number_input(key=f"plan-tables-{event}").value) == (24, 24)
    assert [each.label for each in screen.button if each.label.startswith("Ja")] == []


def test_whoever_says_no_sees_the_tables_that_there_are(own_house: House, event: int) -> None:
    screen = typed(event, 24)
    screen.button(key=f"plan-tables-{event}-no").click().run()
    assert (tables(own_house, event), screen.number_input(key=f"plan-tables-{event}").value) == (3, 3)


def test_a_few_tables_need_no_question(own_house: House, event: int) -> None:
    typed(event, 23)
    assert tables(own_house, event) == 23


def test_more_tables_than_the_guests_can_fill_are_refused(own_house: House, event: int) -> None:
    screen = typed(event, 500)
    assert "Möglich sind hier höchstens 60 Tische." in screen.get("html")[0].body
    assert (tables(own_house, event), len(screen.button)) == (3, len(typed(event, 3).button))
