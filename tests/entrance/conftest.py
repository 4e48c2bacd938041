from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from workshop.domain.errors import WorkshopError
from workshop.entrance.routes import routes
from workshop.services.access import setup_key
from workshop.services.house import House, the_house
from workshop.web.assets import asset_routes
from workshop.web.pages import refuse

URL = "http://cafe.test"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """The process's own house, empty, in a folder of its own."""
    monkeypatch.setenv("WORKSHOP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("WORKSHOP_BASE_URL", URL)
    monkeypatch.delenv("WORKSHOP_DATABASE_URL", raising=False)
    the_house.cache_clear()
    yield the_house()
    the_house().store.close()
    the_house.cache_clear()


@pytest.fixture
def client(home: House) -> TestClient:
    """A German browser at the entrance's routes; it follows no redirect by itself."""
    assert home.settings.base_url == URL
    app = Starlette(routes=[*routes, *asset_routes()], exception_handlers={WorkshopError: refuse})  # type: ignore[dict-item]
    headers = {"Accept-Language": "de", "Accept": "text/html"}
    return TestClient(app, base_url=URL, follow_redirects=False, headers=headers)


@pytest.fixture
def key(home: House) -> str:
    """The key that the first start prints."""
    found = setup_key(home)
    assert found is not None
    return found
