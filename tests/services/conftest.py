"""The small café of `cafe.py`, once on each database, and an ear on what is announced."""

import pytest

from tests.services.cafe import Cafe, open_cafe
from workshop.live.feed import Change
from workshop.services.house import House


@pytest.fixture
def cafe(house: House) -> Cafe:
    """The café, once on SQLite and once on PostgreSQL."""
    return open_cafe(house)


@pytest.fixture
def announced(cafe: Cafe, monkeypatch: pytest.MonkeyPatch) -> list[Change]:
    """What the house announces from now on."""
    heard: list[Change] = []
    monkeypatch.setattr(cafe.house.feed, "announce", heard.append)
    return heard
