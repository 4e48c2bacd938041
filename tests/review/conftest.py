"""The reviewers' door on a house that the test holds too, for a client and for a browser."""

import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.testclient import TestClient

from tests.services.cafe import Cafe, open_cafe
from tests.serving import free_port
from workshop.domain.errors import WorkshopError
from workshop.domain.versions import Reviewer
from workshop.review.routes import routes
from workshop.services.clusters import create_cluster, describe_cluster
from workshop.services.house import House
from workshop.services.reviews import invite_reviewer
from workshop.services.visitor import ORGANISER
from workshop.web.assets import asset_routes
from workshop.web.pages import refuse

URL = "http://cafe.test"


@pytest.fixture
def cafe(home: House) -> Cafe:
    """A café with a cluster of two ideas and one that is open."""
    found = open_cafe(home)
    ideas = [found.idea(text) for text in ("Kurze Wege <b>", "Mehr Bänke", "Schatten")]
    made = create_cluster(home, found.host, found.topic.id, "Wege helfen", [each.id for each in ideas[:2]])
    assert made.cluster is not None
    describe_cluster(
        home, found.host, found.topic.id, made.cluster.id, title="Wege helfen allen", lead_in="Es braucht"
    )
    return found


@pytest.fixture
def kim(cafe: Cafe) -> Reviewer:
    """A reviewer."""
    return invite_reviewer(cafe.house, ORGANISER, cafe.workshop_id, "Kim Platzhalter", "Leitung")


@pytest.fixture
def robin(cafe: Cafe) -> Reviewer:
    """Another one."""
    return invite_reviewer(cafe.house, ORGANISER, cafe.workshop_id, "Robin Beispiel", "")


@pytest.fixture
def app(home: House) -> Starlette:
    """The door alone."""
    assert home.settings.base_url == URL
    return Starlette(routes=[*routes, *asset_routes()], exception_handlers={WorkshopError: refuse})  # type: ignore[dict-item]


@pytest.fixture
def client(app: Starlette) -> TestClient:
    """A German browser that follows no redirect by itself."""
    headers = {"Accept-Language": "de", "Accept": "text/html"}
    return TestClient(app, base_url=URL, follow_redirects=False, headers=headers)


@pytest.fixture
def site(app: Starlette) -> Iterator[str]:
    """The door behind a real port of this machine."""
    port = free_port()
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.01)
    yield f"http://127.0.0.1:{port}"
    # By force, or a page that a failing test left open would hold it for ever.
    server.should_exit = server.force_exit = True
    thread.join()
