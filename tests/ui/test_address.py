"""The address card where the networks change: the choice, the warning, and one click to be right again."""

from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from workshop.services import addresses
from workshop.services.addresses import base_url, choose_address
from workshop.services.house import House
from workshop.services.visitor import ORGANISER
from workshop.ui import address, fields


def _screen(reached_url: str = "") -> None:
    import datetime as dt  # noqa: PLC0415

    from workshop.domain.model import Record, Workshop  # noqa: PLC0415
    from workshop.ui.address import show_address  # noqa: PLC0415

    at = dt.datetime(2027, 5, 12, 12, tzinfo=dt.UTC) if reached_url else None
    workshop = Workshop(7, "Werkstatt", reached_at=at, reached_url=reached_url)
    show_address(Record(workshop, (), (), (), ()), [])


@pytest.fixture
def urls(own_house: House, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """This machine's addresses on its networks, as a list that a test may change; the first is chosen."""
    hosts = ["192.168.4.1", "10.0.0.7"]
    monkeypatch.setattr(addresses, "network_addresses", lambda: tuple(hosts))
    for module in (address, fields):
        monkeypatch.setattr(module, "visitor", lambda: ORGANISER)
    choose_address(own_house, ORGANISER, "http://192.168.4.1:8501")
    return hosts


def show(reached_url: str = "") -> AppTest:
    screen = AppTest.from_function(_screen, args=(reached_url,)).run(timeout=20)
    assert list(screen.exception) == []
    return screen


def warnings(screen: AppTest) -> list[str]:
    shown: list[Any] = list(screen.get("html"))
    return [each.body for each in shown if 'class="waiting"' in each.body]


def test_several_networks_are_a_choice_with_a_sentence_each(own_house: House, urls: list[str]) -> None:
    screen = show()
    (choice,) = screen.radio
    assert choice.value == f"http://{urls[0]}:8501"
    assert choice.options == [f"`http://{url}:8501`" for url in urls]
    assert (warnings(screen), len(screen.button)) == ([], 0)
    choice.set_value(f"http://{urls[1]}:8501").run(timeout=20)
    assert base_url(own_house) == f"http://{urls[1]}:8501"


def test_yesterdays_network_is_told_and_one_click_takes_todays(own_house: House, urls: list[str]) -> None:
    urls[:] = ["10.9.9.9"]
    # Even a phone that came yesterday does not make it right.
    screen = show("http://192.168.4.1:8501")
    (told,) = warnings(screen)
    assert "eine Adresse, die dieser Rechner nicht mehr hat" in told
    (button,) = screen.button
    assert button.label == "Ab jetzt http://10.9.9.9:8501 nehmen"
    button.click().run(timeout=20)
    assert base_url(own_house) == "http://10.9.9.9:8501"


@pytest.mark.usefixtures("urls")
def test_codes_that_were_tried_under_another_address_are_to_be_printed_anew() -> None:
    (told,) = warnings(show("http://10.0.0.7:8501"))
    assert "http://10.0.0.7:8501" in told
    assert warnings(show("http://192.168.4.1:8501")) == []
