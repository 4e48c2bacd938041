"""A field shows whatever is stored, even what nobody would choose in it."""

import pytest
from streamlit.testing.v1 import AppTest


def _screen(iso: str) -> None:
    import datetime as dt  # noqa: PLC0415

    from workshop.ui.fields import day  # noqa: PLC0415

    day("date", "Datum", dt.date.fromisoformat(iso), print)


@pytest.mark.parametrize("iso", ["0001-01-01", "2027-05-12", "9999-12-31"])
def test_any_day_that_a_file_may_hold_is_shown(iso: str) -> None:
    screen = AppTest.from_function(_screen, args=(iso,)).run()
    assert list(screen.exception) == []
    assert screen.date_input[0].value.isoformat() == iso
