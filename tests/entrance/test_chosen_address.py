"""Signing in where the organiser has chosen an address: our forms are ours, and browsers keep the badge."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from tests.serving import PASSPHRASE
from workshop.domain.errors import WorkshopError
from workshop.entrance.routes import routes
from workshop.services.access import set_passphrase
from workshop.services.addresses import choose_address
from workshop.services.house import the_house
from workshop.services.visitor import ORGANISER
from workshop.web.pages import refuse


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """A browser at a house for which no address was configured."""
    monkeypatch.setenv("WORKSHOP_DATA_DIR", str(tmp_path))
    for name in ("WORKSHOP_BASE_URL", "WORKSHOP_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    the_house.cache_clear()
    set_passphrase(the_house(), PASSPHRASE)
    app = Starlette(routes=routes, exception_handlers={WorkshopError: refuse})  # type: ignore[dict-item]
    yield TestClient(app, base_url="http://laptop.test:8501", follow_redirects=False)
    the_house().store.close()
    the_house.cache_clear()


def badge(client: TestClient, host: str = "laptop.test:8501") -> str:
    """The cookie that a browser gets that signs in at this host."""
    sent = client.post("/sign-in", data={"passphrase": PASSPHRASE}, headers={"Host": host})
    return sent.headers["set-cookie"]


def test_a_badge_is_for_https_only_where_the_browser_came_by_the_chosen_https_address(
    client: TestClient,
) -> None:
    choose_address(the_house(), ORGANISER, "https://cafe.test")
    assert "Secure" in badge(client, "cafe.test")
    # Over plain http a browser would throw such a cookie away, and nobody could put a slip right again.
    assert ("Secure" in badge(client), "HttpOnly" in badge(client)) == (False, True)
    choose_address(the_house(), ORGANISER, "http://cafe.test")
    assert "Secure" not in badge(client, "cafe.test")


def test_our_forms_are_sent_from_the_chosen_address(client: TestClient) -> None:
    def status(origin: str) -> int:
        return client.post("/sign-out", headers={"Host": "127.0.0.1:8501", "Origin": origin}).status_code

    assert status("https://cafe.test") == 403
    choose_address(the_house(), ORGANISER, "https://cafe.test")
    assert [status("https://cafe.test"), status("https://evil.test")] == [303, 403]
