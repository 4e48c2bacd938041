"""The house that the screens open by themselves, in this process and on data of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop.services.house import House, the_house


@pytest.fixture
def own_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """An empty house with narrow limits, so that a test meets them soon."""
    monkeypatch.setenv("WORKSHOP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("WORKSHOP_IDEA_LENGTH", "60")
    monkeypatch.setenv("WORKSHOP_DEVICE_BURST", "1")
    monkeypatch.setenv("WORKSHOP_DEVICE_SECONDS", "3600")
    monkeypatch.setenv("WORKSHOP_KEEP_DAYS", "30")
    monkeypatch.delenv("WORKSHOP_DATABASE_URL", raising=False)
    the_house.cache_clear()
    house = the_house()
    yield house
    house.store.close()
    the_house.cache_clear()
