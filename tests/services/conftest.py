"""An ear on what the small café of `cafe.py` announces, and a house that is opened as at a server's start."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.cafe import Cafe
from tests.services.networks import FOUND, Networks, Open
from workshop.config import Settings
from workshop.live.feed import Change
from workshop.services import addresses
from workshop.services.house import House, open_house


@pytest.fixture
def announced(cafe: Cafe, monkeypatch: pytest.MonkeyPatch) -> list[Change]:
    """What the house announces from now on."""
    heard: list[Change] = []
    monkeypatch.setattr(cafe.house.feed, "announce", heard.append)
    return heard


@pytest.fixture
def networks(monkeypatch: pytest.MonkeyPatch) -> Networks:
    there = Networks()
    monkeypatch.setattr(addresses, "network_addresses", lambda: there.addresses)
    monkeypatch.setattr(addresses, "own_addresses", lambda: iter(("127.0.0.1", *there.addresses)))
    return there


@pytest.fixture
def opened(tmp_path: Path, migrated_sqlite: Path, networks: Networks) -> Iterator[Open]:  # noqa: ARG001
    """Open the same house as at a start of the server: found or configured, listening where it says."""
    url = f"sqlite:///{(tmp_path / 'house.db').as_posix()}"
    (tmp_path / "house.db").write_bytes(migrated_sqlite.read_bytes())
    houses: list[House] = []

    def start(base: str = FOUND, **settings: object) -> House:
        houses.append(open_house(Settings(tmp_path, url, base, 8501, **settings)))  # type: ignore[arg-type]
        return houses[-1]

    yield start
    for house in houses:
        house.store.close()
