"""The organiser's switch for a model: off by default, theirs alone, and nothing of it in a file."""

import datetime as dt
import json
from pathlib import Path

import pytest

from tests.embedding.parts import running_service, save_model
from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Phase, Sharing
from workshop.live.feed import Change, Kind
from workshop.services.embedding import choose_model, try_model
from workshop.services.house import House
from workshop.services.minutes import export_minutes
from workshop.services.visitor import NOBODY, ORGANISER, Visitor
from workshop.services.workshops import create_workshop, delete_due, delete_workshop, share_ideas

ADDRESS = "https://modelle.test/v1#klein"


def chosen(cafe: Cafe) -> str:
    return cafe.record().workshop.embedding


def test_no_model_is_asked_until_the_organiser_switches_one_on(cafe: Cafe) -> None:
    assert chosen(cafe) == ""
    try_model(cafe.house, ORGANISER, cafe.workshop_id)


def test_a_chosen_model_is_stored_as_it_is_typed_and_announced(cafe: Cafe, announced: list[Change]) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, f"  {ADDRESS} ")
    assert (chosen(cafe), announced) == (ADDRESS, [Change(Kind.WORKSHOP, cafe.workshop_id)])
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, "")
    assert (chosen(cafe), len(announced)) == ("", 2)


def test_only_the_organiser_chooses_and_tries(cafe: Cafe) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, ADDRESS)
    visitors: dict[str, Visitor] = {"sign-in-first": NOBODY, "not-your-role": cafe.host}
    for reason, visitor in visitors.items():
        assert refusal(choose_model, cafe.house, visitor, cafe.workshop_id, "") == reason
        assert refusal(try_model, cafe.house, visitor, cafe.workshop_id) == reason
    assert chosen(cafe) == ADDRESS


@pytest.mark.parametrize("phase", Phase)
def test_it_can_be_switched_off_in_every_phase(cafe: Cafe, phase: Phase) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, ADDRESS)
    cafe.enter(phase)
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, "")
    assert chosen(cafe) == ""


def test_an_impossible_address_changes_nothing(cafe: Cafe, announced: list[Change]) -> None:
    source = "https://anna:geheim@modelle.test"
    assert refusal(choose_model, cafe.house, ORGANISER, cafe.workshop_id, source) == "embedding-address"
    assert (chosen(cafe), announced) == ("", [])


def test_a_workshop_file_names_no_model(cafe: Cafe) -> None:
    before = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "json").data
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, ADDRESS)
    after = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "json").data
    assert (json.loads(after), b"modelle.test" in after) == (json.loads(before), False)


def test_a_model_in_a_folder_can_be_tried_out_and_one_that_is_not_there_says_so(
    cafe: Cafe, tmp_path: Path
) -> None:
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(tmp_path / "fehlt"))
    assert refusal(try_model, cafe.house, ORGANISER, cafe.workshop_id) == "model-missing"
    choose_model(cafe.house, ORGANISER, cafe.workshop_id, str(save_model(tmp_path / "modell")))
    try_model(cafe.house, ORGANISER, cafe.workshop_id)


def test_choosing_sends_nothing_and_trying_sends_two_sentences_of_our_own(cafe: Cafe) -> None:
    cafe.idea("Vertrauliche Idee")
    with running_service() as service:
        choose_model(cafe.house, ORGANISER, cafe.workshop_id, service.url)
        assert service.asked == []
        try_model(cafe.house, ORGANISER, cafe.workshop_id)
        assert service.texts == ["Ein Sommerfest für alle", "Grillabend im Hof"]


def test_a_model_that_no_event_uses_any_more_is_forgotten(cafe: Cafe) -> None:
    other = create_workshop(cafe.house, ORGANISER, "Zweite")
    with running_service() as service:
        for workshop_id in (cafe.workshop_id, other.id):
            choose_model(cafe.house, ORGANISER, workshop_id, service.url)
        embed = cafe.house.models.embed_for(service.url)
        embed(["Idee"])
        choose_model(cafe.house, ORGANISER, other.id, "")
        embed(["Idee"])
        assert service.texts == ["Idee"]
        choose_model(cafe.house, ORGANISER, cafe.workshop_id, "")
        embed(["Idee"])
        assert service.texts == ["Idee", "Idee"]


def test_a_model_is_forgotten_when_the_last_event_that_used_it_is_deleted_by_hand(cafe: Cafe) -> None:
    other = create_workshop(cafe.house, ORGANISER, "Zweite")
    with running_service() as service:
        for workshop_id in (cafe.workshop_id, other.id):
            choose_model(cafe.house, ORGANISER, workshop_id, service.url)
        embed = cafe.house.models.embed_for(service.url)
        embed(["Idee"])
        delete_workshop(cafe.house, ORGANISER, other.id, "Zweite")
        embed(["Idee"])
        assert service.texts == ["Idee"]
        delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
        embed(["Idee"])
        assert service.texts == ["Idee", "Idee"]


def test_a_model_is_forgotten_when_the_last_event_that_used_it_has_come_to_its_day(cafe: Cafe) -> None:
    today = cafe.house.now()
    clock = [today]
    house = House(cafe.house.store, cafe.house.settings, cafe.house.feed, lambda: clock[-1])
    other = create_workshop(house, ORGANISER, "Zweite")
    with running_service() as service:
        for days, workshop_id in ((1, other.id), (2, cafe.workshop_id)):
            share_ideas(house, ORGANISER, workshop_id, Sharing.NONE, (today + dt.timedelta(days)).date())
            choose_model(house, ORGANISER, workshop_id, service.url)
        embed = house.models.embed_for(service.url)
        embed(["Idee"])
        for days, texts in ((1, ["Idee"]), (2, ["Idee", "Idee"])):
            clock.append(today + dt.timedelta(days))
            assert delete_due(house) == 1
            embed(["Idee"])
            assert service.texts == texts
