"""Limits that are fair in a hall: per device and per table, never more, and explained when they are met."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.cafe import Cafe, open_cafe, refusal
from workshop.config import GuestLimits, Settings
from workshop.domain.errors import Invalid, NotAllowed
from workshop.domain.model import Origin
from workshop.services.guests import submit_idea, withdraw_own_idea
from workshop.services.house import House, open_house
from workshop.services.ideas import type_idea

LIMITS = GuestLimits(idea_length=60, device_burst=2, device_seconds=4, table_ceiling=5)


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Cafe]:
    """A café in a house with little patience."""
    url = f"sqlite:///{(tmp_path / 'strict.db').as_posix()}"
    house = open_house(Settings(tmp_path, url, "http://cafe.test", 8501, guests=LIMITS))
    yield open_cafe(house)
    house.store.close()


def _texts(cafe: Cafe) -> list[str]:
    return [idea.text for idea in cafe.record().ideas]


def _send(cafe: Cafe, key: str, device: str | None = "phone") -> bool:
    return submit_idea(cafe.house, cafe.table.code, key, key, device).new


def test_a_device_that_sends_too_fast_is_told_how_long_to_wait(strict: Cafe) -> None:
    assert [_send(strict, key) for key in ("eins", "zwei")] == [True, True]
    with pytest.raises(NotAllowed) as caught:
        _send(strict, "drei")
    assert (caught.value.code, caught.value.values) == ("too-fast", {"seconds": 4})
    assert _texts(strict) == ["eins", "zwei"]
    assert _send(strict, "drei", "another phone") is True


def test_what_has_arrived_is_answered_before_any_limit(strict: Cafe) -> None:
    for key in ("eins", "zwei"):
        _send(strict, key)
    assert refusal(_send, strict, "drei") == "too-fast"
    assert [_send(strict, "eins") for _ in range(20)] == [False] * 20
    for number in range(3):
        _send(strict, f"voll {number}", f"phone {number}")
    assert refusal(_send, strict, "sechs", "new phone") == "table-full"
    assert _send(strict, "zwei") is False


def test_a_table_takes_as_many_ideas_as_its_ceiling_whoever_sends_them(strict: Cafe) -> None:
    for number in range(5):
        _send(strict, f"Idee {number}", f"phone {number}")
    with pytest.raises(Invalid) as caught:
        _send(strict, "zu viel", "phone 6")
    assert (caught.value.code, caught.value.values) == ("table-full", {"most": 5})
    assert submit_idea(strict.house, strict.other_table.code, "anderswo", "x", "phone 6").new is True
    type_idea(strict.house, strict.host, strict.table.id, "vom Tisch", Origin.TABLE)
    assert _texts(strict) == [*(f"Idee {number}" for number in range(5)), "vom Tisch", "anderswo"]


def test_a_withdrawn_idea_makes_room(strict: Cafe) -> None:
    for number in range(5):
        _send(strict, f"Idee {number}", f"phone {number}")
    withdraw_own_idea(strict.house, strict.table.code, "Idee 0")
    assert _send(strict, "doch noch", "phone 6") is True


def test_the_length_is_the_houses_for_guests_and_hosts(strict: Cafe) -> None:
    with pytest.raises(Invalid) as caught:
        submit_idea(strict.house, strict.table.code, "x" * 61, "a", "phone")
    assert caught.value.values == {"length": 61, "limit": 60}
    assert refusal(type_idea, strict.house, strict.host, strict.table.id, "x" * 61, Origin.TABLE) == (
        "idea-too-long"
    )
    assert submit_idea(strict.house, strict.table.code, "x" * 60, "a", "phone").new is True


def test_phones_without_a_name_share_a_wide_bucket_of_their_table(strict: Cafe) -> None:
    roomy = replace(strict.house.settings, guests=replace(LIMITS, table_ceiling=1_000))
    house = House(strict.house.store, roomy)
    for number in range(300):
        assert submit_idea(house, strict.table.code, f"{number}", f"{number}").new is True
    taken = [house.crowd.take(str(strict.table.id)) for _ in range(400)]
    assert 1 in taken
    assert submit_idea(house, strict.table.code, "mit Namen", "n", "phone").new is True
    assert submit_idea(house, strict.other_table.code, "anderer Tisch", "n").new is True


def test_a_refused_idea_costs_its_device_nothing(strict: Cafe) -> None:
    for words, code in (("", "idea-empty"), ("x" * 61, "idea-too-long")):
        assert refusal(submit_idea, strict.house, strict.table.code, words, "k", "phone") == code
    assert refusal(submit_idea, strict.house, "zzzzzz", "Idee", "k", "phone") == "table-unknown"
    assert [_send(strict, key) for key in ("eins", "zwei")] == [True, True]
