"""A photograph that is too long is refused before it is read, and from strangers nothing is read at all."""

import asyncio
import json
from typing import Any

import pytest
from starlette.applications import Starlette

from tests.services.cafe import Cafe
from workshop.board import photos
from workshop.domain.limits import LARGEST_PHOTO
from workshop.services.access import open_host_link
from workshop.services.house import House


@pytest.fixture(autouse=True)
def _ours(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "the_house", lambda: house)


class _Stream:
    """A request that never ends; it counts what was taken from it."""

    def __init__(self, app: Starlette, table_id: int, badge: str | None, length: int | None = None) -> None:
        headers = [(b"content-type", b"image/jpeg"), (b"accept", b"*/*")]
        headers += [(b"cookie", f"tischdecke={badge}".encode())] if badge else []
        headers += [(b"content-length", str(length).encode())] if length is not None else []
        self._app, self._answer, self.given = app, bytearray(), 0
        self._scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "http",
            "path": f"/board/{table_id}/photos",
            "raw_path": b"",
            "query_string": b"",
            "headers": headers,
            "server": ("cafe.test", 80),
            "client": ("127.0.0.1", 1),
        }

    def send(self) -> str:
        asyncio.run(self._app(self._scope, self._receive, self._take))
        return self._answer.decode()

    async def _receive(self) -> dict[str, Any]:
        self.given += 1_000_000
        return {"type": "http.request", "body": b"\xff" * 1_000_000, "more_body": True}

    async def _take(self, message: Any) -> None:
        self._answer += message.get("body", b"")


def test_what_announces_itself_as_too_long_is_refused_before_it_is_read(
    app: Starlette, cafe: Cafe, host: str
) -> None:
    stream = _Stream(app, cafe.table.id, host, LARGEST_PHOTO + 1)
    assert ('"photo-too-large"' in stream.send(), stream.given) == (True, 0)


def test_what_does_not_announce_its_length_is_read_up_to_the_limit(
    app: Starlette, cafe: Cafe, host: str
) -> None:
    stream = _Stream(app, cafe.table.id, host)
    assert ('"photo-too-large"' in stream.send(), stream.given) == (True, LARGEST_PHOTO + 1_000_000)


def test_nothing_is_read_from_who_may_not_see_the_board(app: Starlette, cafe: Cafe) -> None:
    other = open_host_link(cafe.house, cafe.other_table.host_token, None)[1]
    strangers = [_Stream(app, cafe.table.id, badge) for badge in (None, other)]
    answers = [stream.send() for stream in strangers]
    codes = [json.loads(answer)["error"] for answer in answers]
    assert codes == ["sign-in-first", "not-your-table"]
    assert [stream.given for stream in strangers] == [0, 0]
