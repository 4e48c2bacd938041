"""The day of deletion on the organiser's screen: the one that holds, and a way back from a chosen one."""

import pytest
from streamlit.testing.v1 import AppTest

from workshop.services.house import House


def _screen(date: str, kept_since: str, delete_on: str) -> None:
    import datetime as dt  # noqa: PLC0415

    from workshop.domain.model import Workshop  # noqa: PLC0415
    from workshop.ui.guests import show_deletion  # noqa: PLC0415

    held, kept, chosen = (
        dt.date.fromisoformat(day) if day else None for day in (date, kept_since, delete_on)
    )
    show_deletion(Workshop(7, "Werkstatt", date=held, kept_since=kept, delete_on=chosen))


@pytest.mark.usefixtures("own_house")
@pytest.mark.parametrize(
    ("date", "kept_since", "delete_on", "shown", "way_back"),
    [
        ("2027-05-12", "2027-01-01", "", "2027-06-11", []),
        ("", "2027-01-01", "", "2027-01-31", []),
        ("2018-08-27", "2027-01-01", "", "2027-01-31", []),
        ("2027-05-12", "2027-01-01", "2030-02-24", "2030-02-24", ["Wieder die übliche Zeit"]),
        ("2027-05-12", "", "", None, []),
        ("2027-05-12", "", "2030-02-24", "2030-02-24", ["Nicht von selbst löschen"]),
    ],
)
def test_the_field_shows_the_day_that_holds(
    date: str, kept_since: str, delete_on: str, shown: str | None, way_back: list[str]
) -> None:
    screen = AppTest.from_function(_screen, args=(date, kept_since, delete_on)).run()
    assert list(screen.exception) == []
    value = screen.date_input[0].value
    assert (value and value.isoformat(), [each.label for each in screen.button]) == (shown, way_back)


def test_the_usual_time_is_that_of_the_house(own_house: House) -> None:
    screen = AppTest.from_function(_screen, args=("2027-05-12", "2027-01-01", "2030-02-24")).run()
    assert own_house.settings.guests.keep_days == 30
    assert [each.body.count("30 Tage, also der 11. Juni 2027") for each in screen.get("html")] == [1]
