"""The address on the codes: where it comes from, and who changes it."""

import pytest

from tests.services.cafe import open_cafe, refusal
from tests.services.networks import FOUND, THERE, Networks, Open
from workshop.domain.addresses import LONGEST
from workshop.live.feed import Change, Kind
from workshop.services.addresses import (
    Address,
    Source,
    base_url,
    choose_address,
    list_addresses,
    only_here,
    when_tried,
)
from workshop.services.house import House
from workshop.services.reviews import invite_reviewer, list_invitations
from workshop.services.tables import guest_url, list_links
from workshop.services.visitor import NOBODY, ORGANISER


def offered(house: House, seen: str = "") -> list[tuple[str, str]]:
    return [(each.url, each.source.value) for each in list_addresses(house, ORGANISER, seen)]


def present(house: House, seen: str = "") -> Address:
    (one,) = [each for each in list_addresses(house, ORGANISER, seen) if each.chosen]
    return one


def test_what_is_configured_is_fixed(opened: Open) -> None:
    house = opened("https://cafe.test", base_url_set=True)
    assert list_addresses(house, ORGANISER, "http://evil.test") == (
        Address("https://cafe.test", Source.CONFIGURED, only_here=False, chosen=True),
    )
    assert refusal(choose_address, house, ORGANISER, FOUND) == "address-configured"
    assert base_url(house) == "https://cafe.test"


def test_what_was_chosen_before_somebody_configured_another_one_waits(opened: Open) -> None:
    choose_address(opened(), ORGANISER, "https://cafe.test")
    assert base_url(opened("https://haus.test", base_url_set=True)) == "https://haus.test"
    assert base_url(opened()) == "https://cafe.test"


def test_without_a_choice_it_is_what_was_found_and_all_networks_are_offered(opened: Open) -> None:
    house = opened()
    assert offered(house) == [(FOUND, "network"), (f"http://{THERE}:8501", "network")]
    assert (present(house).url, base_url(house), only_here(house)) == (FOUND, FOUND, False)


def test_the_address_in_the_organisers_browser_is_offered_and_never_taken_by_itself(opened: Open) -> None:
    house = opened()
    assert offered(house, "https://Cafe.test/")[-1] == ("https://cafe.test", "opened")
    assert (present(house, "https://cafe.test").url, base_url(house)) == (FOUND, FOUND)
    choose_address(house, ORGANISER, "https://cafe.test")
    assert present(house, "https://cafe.test") == Address("https://cafe.test", Source.OPENED, False, True)
    # Opened otherwise, it is one that somebody has entered.
    assert present(house, "http://localhost:8501") == Address("https://cafe.test", Source.TYPED, False, True)


def test_this_machines_own_name_for_itself_is_not_offered(opened: Open) -> None:
    house = opened()
    for seen in ("http://localhost:8501", "http://127.0.0.1:8501", "", "no address", FOUND):
        assert offered(house, seen) == [(FOUND, "network"), (f"http://{THERE}:8501", "network")]


def test_a_chosen_address_stands_in_every_link_and_outlives_a_restart(opened: Open) -> None:
    cafe = open_cafe(opened())
    house = cafe.house
    assert guest_url(house, cafe.table) == f"{FOUND}/t/{cafe.table.code}"
    choose_address(house, ORGANISER, " 10.0.0.7:8501 ")
    invite_reviewer(house, ORGANISER, cafe.workshop_id, "Kim Platzhalter", "")
    for started in (house, opened()):
        link = list_links(started, ORGANISER, cafe.workshop_id)[0]
        (invitation,), _ = list_invitations(started, ORGANISER, cafe.workshop_id)
        assert link.guest_url == f"http://{THERE}:8501/t/{link.table.code}"
        assert link.host_url == f"http://{THERE}:8501/h/{link.table.host_token}"
        assert invitation.url == f"http://{THERE}:8501/review/{invitation.reviewer.token}"
        assert present(started).source is Source.NETWORK


def test_only_the_organiser_sees_and_chooses(opened: Open) -> None:
    cafe = open_cafe(opened())
    for stranger in (NOBODY, cafe.host):
        for verb in (list_addresses, choose_address):
            assert refusal(verb, cafe.house, stranger, "http://evil.test") in (
                "sign-in-first",
                "not-your-role",
            )
        assert refusal(when_tried, cafe.house, stranger, cafe.workshop_id) in (
            "sign-in-first",
            "not-your-role",
        )
    assert base_url(cafe.house) == FOUND


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "address-malformed"),
        ("ftp://cafe.test", "address-malformed"),
        ("http://cafe.test/t", "address-malformed"),
        ("http://a b", "address-malformed"),
        ("192.168.4.300", "address-malformed"),
        ("0x7f000001", "address-malformed"),
        (f"https://{'a' * 52}.test", "address-too-long"),
    ],
)
def test_what_is_no_address_changes_nothing(opened: Open, typed: str, code: str) -> None:
    house = opened()
    assert refusal(choose_address, house, ORGANISER, typed) == code
    assert (base_url(house), base_url(opened())) == (FOUND, FOUND)


def test_boards_and_screens_of_every_event_hear_of_another_address(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = opened()
    ids = {open_cafe(house).workshop_id, open_cafe(house).workshop_id}
    heard: list[Change] = []
    monkeypatch.setattr(house.feed, "announce", heard.append)
    choose_address(house, ORGANISER, "https://cafe.test")
    assert set(heard) == {Change(Kind.WORKSHOP, each) for each in ids}


@pytest.mark.parametrize("chosen", [True, False])
def test_an_address_of_yesterdays_network_is_told_and_todays_offered_first(
    opened: Open, networks: Networks, chosen: bool
) -> None:
    house = opened()
    if chosen:
        choose_address(house, ORGANISER, FOUND)
    assert (present(house).gone, only_here(house)) == (False, False)
    networks.addresses = (THERE,)
    assert list_addresses(house, ORGANISER, "") == (
        Address(f"http://{THERE}:8501", Source.NETWORK, only_here=False, chosen=False),
        Address(FOUND, Source.NETWORK, only_here=False, chosen=True, gone=True),
    )
    assert only_here(house)
    choose_address(house, ORGANISER, f"http://{THERE}:8501")
    assert (present(house).gone, only_here(house)) == (False, False)


def test_an_address_that_was_never_this_machines_own_is_not_missed(opened: Open, networks: Networks) -> None:
    house = opened()
    choose_address(house, ORGANISER, "http://203.0.113.9:8501")
    networks.addresses = ()
    assert (present(house).gone, only_here(house)) == (False, False)


def test_a_machine_on_no_network_has_an_address_for_itself_only(opened: Open, networks: Networks) -> None:
    networks.addresses = ()
    house = opened("http://127.0.0.1:8501")
    assert list_addresses(house, ORGANISER, "http://localhost:8501") == (
        Address("http://127.0.0.1:8501", Source.THIS_MACHINE, only_here=True, chosen=True),
    )
    assert only_here(house)


@pytest.mark.parametrize("url", ["http://localhost:8501", "http://127.1.2.3", "http://[::1]:8501"])
def test_loopback_is_only_here_even_where_it_was_configured(opened: Open, url: str) -> None:
    assert only_here(opened(url, base_url_set=True))


def test_a_server_that_hears_only_itself_is_reached_through_a_proxy_alone(opened: Open) -> None:
    house = opened("http://127.0.0.1:8501", listens_on="127.0.0.1")
    reached = {}
    for url in (FOUND, "http://cafe.test:8501", "http://192.168.4.1", "https://cafe.test"):
        choose_address(house, ORGANISER, url)
        reached[url] = not only_here(house)
    assert list(reached.values()) == [False, False, True, True]


def test_a_server_with_one_address_offers_no_other(opened: Open) -> None:
    house = opened(f"http://{THERE}:8501", listens_on=THERE)
    assert offered(house) == [(f"http://{THERE}:8501", "network")]


def test_the_longest_address_may_be_chosen_and_one_that_is_longer_is_not_offered(opened: Open) -> None:
    house, longest = opened(), "https://" + "a" * 51 + ".test"
    assert len(longest) == LONGEST
    choose_address(house, ORGANISER, longest)
    assert base_url(house) == longest
    assert "opened" not in [source for _, source in offered(house, longest + ".")]
