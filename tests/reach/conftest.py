"""The ear's route as an ASGI application, on the small café of `tests/services/cafe.py`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette

from tests.board.conftest import SITE, Ear
from tests.services.cafe import Cafe, open_cafe
from workshop.config import Settings
from workshop.domain.errors import WorkshopError
from workshop.reach import routes
from workshop.services.access import open_host_link, set_passphrase, sign_in
from workshop.services.house import House, open_house
from workshop.web import badge, pages
from workshop.web.pages import refuse


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """A house on SQLite, which the routes find as theirs."""
    opened = open_house(Settings(tmp_path, f"sqlite:///{(tmp_path / 'reach.db').as_posix()}", SITE, 8501))
    for module in (routes, badge, pages):
        monkeypatch.setattr(module, "the_house", lambda: opened)
    yield opened
    opened.store.close()


@pytest.fixture
def cafe(house: House) -> Cafe:
    return open_cafe(house)


@pytest.fixture
def app() -> Starlette:
    return Starlette(routes=routes.routes, exception_handlers={WorkshopError: refuse})  # type: ignore[dict-item]


@pytest.fixture
def organiser(cafe: Cafe) -> str:
    """The organiser's badge."""
    set_passphrase(cafe.house, "ein langer Probesatz")
    return sign_in(cafe.house, "ein langer Probesatz", None)


@pytest.fixture
def host(cafe: Cafe) -> str:
    """The badge of the first table's host, who has no business here."""
    return open_host_link(cafe.house, cafe.table.host_token, None)[1]


def ear_of(app: Starlette, workshop_id: int, badge: str | None) -> Ear:
    """A browser's ear on what reaches a workshop's pages."""
    ear = Ear(app, 0, badge, b"")
    ear._path = f"/reach/{workshop_id}/events"
    return ear
