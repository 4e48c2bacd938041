"""A café of its own for each test in a browser, on the one server that they share."""

from collections.abc import Iterator

import pytest

from tests.services.cafe import Cafe, open_cafe
from tests.serving import Server
from workshop.config import read_settings
from workshop.services.house import open_house


@pytest.fixture
def cafe(server: Server) -> Iterator[Cafe]:
    """A café of its own in the server's database; its changes from here are not announced there."""
    house = open_house(read_settings(server.environment))
    yield open_cafe(house)
    house.store.close()
