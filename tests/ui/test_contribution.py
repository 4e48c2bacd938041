"""The form on a shared tablet: many hands, one device, and so no device to the limits."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.services.cafe import Cafe, open_cafe
from workshop.config import ROOT
from workshop.domain.model import Phase
from workshop.services.guests import submit_idea
from workshop.services.house import House
from workshop.services.pace import Pace
from workshop.services.tables import remove_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_phase, read_workshop


@pytest.fixture
def cafe(own_house: House) -> Cafe:
    """A collecting café whose devices may send once an hour."""
    return open_cafe(own_house)


@pytest.fixture
def tablet(cafe: Cafe) -> AppTest:
    """The screen at the café's first table."""
    screen = AppTest.from_file(str(ROOT / "pages" / "participate.py"))
    screen.query_params["code"] = cafe.table.code
    return screen.run()


def send(tablet: AppTest, text: str) -> None:
    tablet.text_area[0].input(text)
    tablet.button[0].click().run()
    assert list(tablet.exception) == []


def received(cafe: Cafe) -> list[str]:
    return [idea.text for idea in read_workshop(cafe.house, ORGANISER, cafe.workshop_id).ideas]


def said(tablet: AppTest) -> list[str]:
    return [each.body for each in tablet.get("html")]


def close_the_crowds_bucket(house: House, code: str) -> None:
    """Leave the phones without a name, and so the tablet, no token for a minute."""
    object.__setattr__(house, "crowd", Pace(burst=1, seconds=60, clock=lambda: 0.0))
    submit_idea(house, code, "Die letzte, die noch durchkam")


def test_many_hands_on_one_tablet_do_not_wait_for_each_other(cafe: Cafe, tablet: AppTest) -> None:
    for text in ("Erste Hand", "Zweite Hand", "Dritte Hand"):
        send(tablet, text)
        assert tablet.text_area[0].value == ""
    assert received(cafe) == ["Erste Hand", "Zweite Hand", "Dritte Hand"]


def test_who_has_to_wait_hears_how_long_and_keeps_the_text(cafe: Cafe, tablet: AppTest) -> None:
    close_the_crowds_bucket(cafe.house, cafe.table.code)
    send(tablet, "Eine zu viel")
    complaint = '<p class="wrong" role="alert">In 60 Sekunden geht es weiter. Ihr Text bleibt stehen.</p>'
    assert [each for each in said(tablet) if "wrong" in each] == [complaint]
    assert tablet.text_area[0].value == "Eine zu viel"
    assert received(cafe) == ["Die letzte, die noch durchkam"]


def test_the_houses_length_holds_on_the_tablet_too(cafe: Cafe, tablet: AppTest) -> None:
    send(tablet, "ä" * 61)
    assert tablet.text_area[0].value == "ä" * 61
    send(tablet, "ä" * 60)
    assert received(cafe) == ["ä" * 60]


def test_the_tablet_says_until_when_ideas_are_kept(cafe: Cafe, tablet: AppTest) -> None:
    workshop = read_workshop(cafe.house, ORGANISER, cafe.workshop_id).workshop
    assert workshop.delete_on is None
    note = [each for each in said(tablet) if "Ohne Namen" in each]
    assert [each.count("Gelöscht wird es am") for each in note] == [1]


def test_a_text_survives_the_end_of_collecting_and_can_be_sent_when_it_goes_on(
    cafe: Cafe, tablet: AppTest
) -> None:
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST)
    send(tablet, "Im letzten Augenblick")
    assert tablet.text_area[0].value == "Im letzten Augenblick"
    assert [each.count("Das Sammeln ist beendet") for each in said(tablet) if "wrong" in each] == [1]
    assert received(cafe) == []
    enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.COLLECT)
    tablet.button[0].click().run()
    assert (received(cafe), tablet.text_area[0].value) == (["Im letzten Augenblick"], "")


def test_a_text_survives_the_removal_of_its_table(cafe: Cafe, tablet: AppTest) -> None:
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    send(tablet, "Für einen Tisch, den es nicht mehr gibt")
    assert tablet.text_area[0].value == "Für einen Tisch, den es nicht mehr gibt"
    assert tablet.text_input[0].value == cafe.table.code


def test_a_mistyped_code_stays_in_its_field_with_the_reason(cafe: Cafe, tablet: AppTest) -> None:
    tablet.query_params["code"] = "zzz999"
    tablet.run()
    assert tablet.text_input[0].value == "zzz999"
    assert [each.count("Diesen Tisch gibt es nicht") for each in said(tablet) if "wrong" in each] == [1]
    tablet.text_input[0].input(cafe.table.code)
    tablet.button[0].click().run()
    assert [area.label for area in tablet.text_area] == ["Ihre Idee"]
