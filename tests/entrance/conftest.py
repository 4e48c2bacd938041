import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from workshop.domain.errors import WorkshopError
from workshop.entrance.routes import routes
from workshop.services.access import setup_key
from workshop.services.house import House
from workshop.web.assets import asset_routes
from workshop.web.pages import refuse

URL = "http://cafe.test"


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
