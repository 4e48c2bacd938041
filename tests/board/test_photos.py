"""The board's photographs over HTTP: sent, shown, described, removed, and refused in time."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from io import BytesIO
from typing import Any

import httpx
import pytest
from PIL import Image
from starlette.applications import Starlette

from tests.doors import SITE, request
from tests.photo.pictures import TRACES, camera_photo, png_header
from tests.services.cafe import Cafe
from workshop.board import photos
from workshop.board.photos import describe_photos, photo_limits
from workshop.domain.history import StepKind
from workshop.domain.limits import LARGEST_PHOTO
from workshop.domain.model import Phase, Photo
from workshop.i18n import translator
from workshop.photo.developing import Developed, develop
from workshop.services import photos as verbs
from workshop.services.access import open_host_link
from workshop.services.board import read_board
from workshop.services.history import read_history
from workshop.services.house import House
from workshop.services.photos import add_photo, list_photos
from workshop.services.tables import add_table, remove_table, renew_host_link
from workshop.services.visitor import ORGANISER

SENT = camera_photo(1_000, 800, orientation=6)
JPEG = {"Content-Type": "image/jpeg"}
Ask = Callable[..., httpx.Response]


@pytest.fixture(autouse=True)
def _ours(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(photos, "the_house", lambda: house)


@pytest.fixture
def ask(app: Starlette, cafe: Cafe) -> Ask:
    """Ask the first table's board for something about its photos."""

    def send(method: str, badge: str | None, path: str = "", **options: Any) -> httpx.Response:
        table_id = options.pop("table_id", cafe.table.id)
        return request(app, method, f"/board/{table_id}/photos{path}", badge, **options)

    return send


@pytest.fixture
def taken(cafe: Cafe) -> Photo:
    return add_photo(cafe.house, cafe.host, cafe.table.id, SENT)


def shown(cafe: Cafe) -> tuple[Photo, ...]:
    return list_photos(cafe.house, ORGANISER, cafe.topic.id)


def test_a_photo_that_was_sent_is_shown_large_and_small_without_its_secrets(
    cafe: Cafe, ask: Ask, host: str
) -> None:
    answer = ask("POST", host, content=SENT, headers=JPEG)
    photo = shown(cafe)[0]
    assert (answer.status_code, answer.json()) == (200, {"ok": True, "photo": photo.id})
    for path, size in (("", (800, 1_000)), ("/small", (384, 480))):
        got = ask("GET", host, f"/{photo.id}{path}")
        assert Image.open(BytesIO(got.content)).size == size
        assert [trace for trace in TRACES if trace in got.content] == []
        headers = ("content-type", "cache-control", "x-content-type-options", "content-disposition")
        assert [got.headers[name] for name in headers] == [
            "image/jpeg",
            "private, no-cache",
            "nosniff",
            f'inline; filename="foto-{photo.id}.jpg"',
        ]


def test_a_picture_that_the_browser_has_is_not_sent_again_but_asked_for(
    cafe: Cafe, ask: Ask, host: str, taken: Photo
) -> None:
    first, small = ask("GET", host, f"/{taken.id}"), ask("GET", host, f"/{taken.id}/small")
    known = {"If-None-Match": first.headers["etag"]}
    again = ask("GET", host, f"/{taken.id}", headers=known)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])
    assert ask("GET", host, f"/{taken.id}/small", headers=known).content == small.content
    renew_host_link(cafe.house, ORGANISER, cafe.table.id)
    assert ask("GET", host, f"/{taken.id}", headers=known).status_code == 403


def test_a_photo_is_described_and_removed(cafe: Cafe, ask: Ask, host: str, taken: Photo) -> None:
    answer = ask("PATCH", host, f"/{taken.id}?by=board1", json=_words("Runde eins", "Drei Kreise"))
    (step,) = read_history(cafe.house, cafe.host, cafe.topic.id).steps
    assert answer.json() == {"ok": True, "step": step.id}
    assert (step.kind, step.by) == (StepKind.DESCRIBE_PHOTO, "board1")
    assert [(photo.caption, photo.alt) for photo in shown(cafe)] == [("Runde eins", "Drei Kreise")]
    assert ask("DELETE", host, f"/{taken.id}").json() == {"ok": True}
    assert (shown(cafe), ask("GET", host, f"/{taken.id}").status_code) == ((), 404)


def test_who_describes_a_photo_that_somebody_else_has_described_meanwhile_is_told(
    cafe: Cafe, ask: Ask, host: str, taken: Photo
) -> None:
    ask("PATCH", host, f"/{taken.id}?by=board1", json=_words("Runde eins", ""))
    answer = ask("PATCH", host, f"/{taken.id}?by=board2", json=_words("Mein Bild", ""))
    assert (answer.status_code, answer.json()["error"]) == (422, "photo-described-since")
    assert answer.json()["message"].startswith("Jemand anders hat die Angaben zu diesem Foto")
    assert [photo.caption for photo in shown(cafe)] == ["Runde eins"]


def _words(caption: str, alt: str, was: tuple[str, str] = ("", "")) -> dict[str, Any]:
    return {"caption": caption, "alt": alt, "was": {"caption": was[0], "alt": was[1]}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"caption": "x", "alt": ""}',
        b'{"caption": "x", "alt": "", "was": "x"}',
        b"{}",
        b'{"caption": "x"}',
        b'{"caption": 7, "alt": ""}',
        b'{"caption": null, "alt": ""}',
        b"[" * 10_000,
        b"\xff",
    ],
)
def test_what_is_no_description_is_refused(
    cafe: Cafe, ask: Ask, host: str, taken: Photo, content: bytes
) -> None:
    answer = ask("PATCH", host, f"/{taken.id}?by=board1", content=content)
    assert (answer.status_code, answer.json()["error"]) == (422, "command-malformed")
    assert shown(cafe) == (taken,)


def test_strangers_and_hosts_of_other_topics_neither_see_nor_change_anything(
    cafe: Cafe, ask: Ask, host: str, taken: Photo
) -> None:
    other = open_host_link(cafe.house, cafe.other_table.host_token, None)[1]
    asked: list[tuple[str, str, dict[str, Any]]] = [
        ("GET", f"/{taken.id}", {}),
        ("GET", f"/{taken.id}/small", {}),
        ("PATCH", f"/{taken.id}?by=board1", {"json": _words("x", "")}),
        ("DELETE", f"/{taken.id}", {}),
    ]
    for method, path, options in asked:
        assert ask(method, None, path, **options).status_code == 403
        assert ask(method, other, path, **options).status_code == 403
        # Neither through their own board, which they may see.
        assert ask(method, other, path, table_id=cafe.other_table.id, **options).status_code in (403, 404)
    for badge in (None, other):
        assert ask("POST", badge, content=SENT, headers=JPEG).status_code == 403
    assert shown(cafe) == (taken,)
    assert [ask(method, host, path, **options).status_code for method, path, options in asked] == [200] * 4


def test_a_photo_is_found_on_its_own_board_only(cafe: Cafe, ask: Ask, organiser: str, taken: Photo) -> None:
    elsewhere = ask("GET", organiser, f"/{taken.id}", table_id=cafe.other_table.id)
    assert (elsewhere.status_code, elsewhere.json()["error"]) == (404, "photo-unknown")
    for unknown in (taken.id + 1, 10**30):
        assert ask("GET", organiser, f"/{unknown}").status_code == 404
    assert ask("GET", organiser, f"/{taken.id}").status_code == 200


def test_another_site_sends_and_changes_nothing(cafe: Cafe, ask: Ask, host: str, taken: Photo) -> None:
    foreign = {"Origin": "http://elsewhere.test"}
    statuses = [
        ask("POST", host, content=SENT, headers=JPEG | foreign).status_code,
        ask("PATCH", host, f"/{taken.id}", json=_words("x", ""), headers=foreign).status_code,
        ask("DELETE", host, f"/{taken.id}", headers=foreign).status_code,
    ]
    as_form = ask("POST", host, content=SENT, headers={"Content-Type": "text/plain"})
    assert (statuses, as_form.status_code, shown(cafe)) == ([403] * 3, 422, (taken,))
    assert ask("POST", host, content=SENT, headers=JPEG | {"Origin": SITE}).status_code == 200


@pytest.mark.parametrize(
    ("content", "code", "german"),
    [
        (b"Ein Text namens foto.jpg", "photo-no-picture", "JPEG, PNG und WebP"),
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1", "photo-heic", "Bitte als JPEG aufnehmen"),
        (SENT[:3_000], "photo-damaged", "unvollständig oder beschädigt"),
        (png_header(10_000, 5_001), "photo-too-many-pixels", "mehr als 50 Megapixel"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_a_sentence(
    cafe: Cafe, ask: Ask, host: str, content: bytes, code: str, german: str
) -> None:
    answer = ask("POST", host, content=content, headers={"Content-Type": "application/octet-stream"})
    told = answer.json()
    assert (answer.status_code, told["error"], german in told["message"]) == (422, code, True)
    assert shown(cafe) == ()


def test_when_the_work_is_over_a_host_is_told_so(cafe: Cafe, ask: Ask, host: str) -> None:
    cafe.enter(Phase.CLOSED)
    answer = ask("POST", host, content=SENT, headers=JPEG)
    assert (answer.status_code, answer.json()["error"], shown(cafe)) == (403, "phase-closed", ())


def test_a_script_can_say_before_sending_that_a_photo_is_too_large() -> None:
    told = photo_limits(translator("de"))
    assert told["largest"] == 20_000_000
    assert told["too_large"].startswith("Dieses Foto ist größer als 20 MB. Bitte nehmen Sie es kleiner auf")


def test_twenty_megabytes_are_taken_and_one_byte_more_is_not(cafe: Cafe, ask: Ask, host: str) -> None:
    whole = SENT + b"\x00" * (LARGEST_PHOTO - len(SENT))

    async def in_pieces(data: bytes) -> AsyncIterator[bytes]:
        for place in range(0, len(data), 1_000_000):
            yield data[place : place + 1_000_000]

    answers = [
        ask("POST", host, content=content, headers=JPEG)
        for content in (whole, whole + b"\x00", in_pieces(whole), in_pieces(whole + b"\x00"))
    ]
    assert [answer.status_code for answer in answers] == [200, 422, 200, 422]
    assert {answer.json().get("error") for answer in answers} == {None, "photo-too-large"}
    assert len(shown(cafe)) == 2


def test_two_photos_at_most_are_developed_at_a_time(
    app: Starlette, cafe: Cafe, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, most, lock = 0, 0, threading.Lock()
    both_inside = threading.Barrier(2, timeout=20)
    made = develop(SENT)

    def count(_: bytes) -> Developed:
        nonlocal inside, most
        with lock:
            inside += 1
            most = max(most, inside)
        # Nobody leaves before a second one has come: two do work side by side.
        both_inside.wait()
        with lock:
            inside -= 1
        return made

    monkeypatch.setattr(verbs, "develop", count)

    async def go() -> list[int]:
        cookie = {"Cookie": f"tischdecke={host}"}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=SITE) as client:
            sending = (
                client.post(f"/board/{cafe.table.id}/photos", content=SENT, headers=JPEG | cookie)
                for _ in range(8)
            )
            return [answer.status_code for answer in await asyncio.gather(*sending)]

    assert (asyncio.run(go()), most, len(shown(cafe))) == ([200] * 8, 2, 8)


def test_the_boards_state_tells_of_its_photos(cafe: Cafe, ask: Ask, host: str, taken: Photo) -> None:
    ask("PATCH", host, f"/{taken.id}?by=board1", json=_words("Runde eins", "Drei Kreise"))
    second = add_photo(cafe.house, cafe.host, cafe.table.id, SENT)
    board = read_board(cafe.house, cafe.host, cafe.table.id)
    told = describe_photos(shown(cafe), board, translator("de"))
    place = f"/board/{cafe.table.id}/photos/{taken.id}"
    assert told[0] == {
        "id": taken.id,
        "url": place,
        "small_url": f"{place}/small",
        "caption": "Runde eins",
        "alt": "Drei Kreise",
        "described": "Drei Kreise",
        "width": 800,
        "height": 1_000,
        "round": 1,
    }
    assert (told[1]["id"], told[1]["alt"], told[1]["described"]) == (
        second.id,
        "",
        "Foto von Tisch 1, Runde 1",
    )
    paths = [each[name].partition("/photos")[2] for each in told for name in ("url", "small_url")]
    assert [ask("GET", host, path).status_code for path in paths] == [200] * 4


def test_a_photo_of_a_table_that_is_gone_is_described_without_its_number(cafe: Cafe, taken: Photo) -> None:
    other = add_table(cafe.house, ORGANISER, cafe.topic.id)
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    board = read_board(cafe.house, ORGANISER, other.id)
    told = describe_photos(shown(cafe), board, translator("en"))
    assert [(each["id"], each["described"]) for each in told] == [
        (taken.id, "Photograph of the table, round 1")
    ]
