"""The first phone at a table is noted behind its guest's back: no slower, nothing broken, nothing kept."""

import asyncio
import threading
from collections.abc import Callable

import httpx
import pytest
from starlette.requests import Request

from tests.phone.conftest import BROWSER, Cafe, Send
from workshop.domain.errors import Unavailable
from workshop.phone import arrival
from workshop.services.access import open_host_link, set_passphrase, sign_in
from workshop.services.addresses import choose_address, is_tried
from workshop.services.visitor import ORGANISER
from workshop.storage.engine import Store

# The tests' own client seems to come from this machine, as a proxy on it would.
PROXY = {"X-Forwarded-For": "192.0.2.7"}
Come = Callable[..., httpx.Response]


@pytest.fixture
def come(ask: Send, cafe: Cafe) -> Come:
    def open_page(path: str = "", method: str = "GET", **headers: str) -> httpx.Response:
        return ask(method, f"/t/{cafe.table.code}{path}", headers=BROWSER | PROXY | headers)

    return open_page


def noted(cafe: Cafe) -> bool:
    return is_tried(cafe.house, cafe.workshop)


def test_a_phone_that_opens_a_tables_page_is_noted(come: Come, cafe: Cafe) -> None:
    assert (noted(cafe), come().status_code, noted(cafe)) == (False, 200, True)
    assert cafe.workshop.reached_url == "http://cafe.test"


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "laptop:8080", "X-Forwarded-Host": "cafe.test, laptop:8080"},
        {"Host": "laptop:8080", "Forwarded": 'for=192.0.2.7;host="cafe.test";proto=http'},
        {"Host": "laptop:8080", "Forwarded": "For=192.0.2.7; Host=Cafe.test:80, for=10.0.0.1"},
    ],
)
def test_a_proxy_tells_what_the_phone_asked_for(come: Come, cafe: Cafe, headers: dict[str, str]) -> None:
    come(Host="laptop:8080")
    assert not noted(cafe)
    come(**headers)
    assert noted(cafe)


@pytest.mark.parametrize(
    ("passed_on", "plain"),
    [
        ({"X-Forwarded-Proto": "https"}, {}),
        ({"X-Forwarded-Proto": "HTTPS, http"}, {"X-Forwarded-Proto": "http, https"}),
        ({"Forwarded": "for=192.0.2.7;proto=https"}, {"Forwarded": "for=192.0.2.7;proto=http"}),
        ({"Forwarded": 'for=_a;Proto="https", for=_b;proto=http'}, {"Forwarded": "for=_a"}),
        (
            {"Forwarded": "proto=https", "X-Forwarded-Proto": "http"},
            {"Forwarded": "proto=http", "X-Forwarded-Proto": "https"},
        ),
        ({"Forwarded": "for=192.0.2.7", "X-Forwarded-Proto": "https"}, {"Forwarded": "for=192.0.2.7"}),
    ],
)
def test_who_came_over_plain_http_does_not_prove_a_code_that_says_https(
    come: Come, cafe: Cafe, passed_on: dict[str, str], plain: dict[str, str]
) -> None:
    choose_address(cafe.house, ORGANISER, "https://cafe.test")
    come(**plain)
    assert not noted(cafe)
    come(**passed_on)
    assert (noted(cafe), cafe.workshop.reached_url) == (True, "https://cafe.test")


def test_a_connection_by_tls_of_our_own_needs_no_proxy_to_tell(cafe: Cafe) -> None:
    choose_address(cafe.house, ORGANISER, "https://cafe.test")
    assert [_arrives(cafe, scheme) for scheme in ("http", "https")] == [False, True]


def test_this_machine_is_known_by_the_address_at_which_it_reached_itself(cafe: Cafe) -> None:
    here, there = "2001:db8::5", "2001:db8::6"
    assert [_arrives(cafe, "http", client=each, server=here) for each in (here, there)] == [False, True]


def _arrives(cafe: Cafe, scheme: str, client: str = "192.0.2.7", server: str = "192.0.2.1") -> bool:
    """A request as the server makes it of a connection, without any header but the host's."""
    port = 443 if scheme == "https" else 80
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/",
        "query_string": b"",
        "scheme": scheme,
        "headers": [(b"host", b"cafe.test")],
        "client": (client, 50_000),
        "server": (server, port),
    }
    task = arrival.arrival(Request(scope), cafe.workshop)
    assert task is not None
    asyncio.run(task())
    return noted(cafe)


def test_what_is_no_visit_of_a_tables_page_proves_nothing(come: Come, ask: Send, cafe: Cafe) -> None:
    come(method="HEAD")
    come("/ideas", method="POST")
    come("/results")
    come("/events", method="HEAD")
    for path in ("/t", "/t/ZZZZZZ", "/privacy", f"/privacy?code={cafe.table.code}"):
        ask("GET", path, headers=BROWSER | PROXY)
    assert not noted(cafe)
    come()
    assert noted(cafe)


def test_the_organisers_own_browser_and_this_machine_prove_nothing(come: Come, ask: Send, cafe: Cafe) -> None:
    set_passphrase(cafe.house, "ein langer Probesatz")
    badge = sign_in(cafe.house, "ein langer Probesatz", None)
    come(Cookie=f"tischdecke={badge}")
    assert not noted(cafe)
    ask("GET", f"/t/{cafe.table.code}", headers=BROWSER)
    assert not noted(cafe)
    # A host's tablet is a device of its own.
    come(Cookie=f"tischdecke={open_host_link(cafe.house, cafe.table.host_token, None)[1]}")
    assert noted(cafe)


def test_guests_get_the_same_page_before_and_after_and_whatever_becomes_of_the_note(
    come: Come, cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def refuse(_store: Store) -> None:
        tries.append("write")
        raise Unavailable("database-read-only")

    with monkeypatch.context() as broken:
        broken.setattr(Store, "write", refuse)
        before = come()
    assert (before.status_code, tries, noted(cafe)) == (200, ["write"], False)
    come()
    after = come()
    assert (after.status_code, noted(cafe)) == (200, True)
    assert [line for line in before.text.splitlines() if 'name="key"' not in line] == [
        line for line in after.text.splitlines() if 'name="key"' not in line
    ]
    assert "set-cookie" not in before.headers


def test_a_phone_has_its_page_before_anything_is_noted(
    site: str, cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_page, done = threading.Event(), threading.Event()
    note = arrival.note_arrival

    def note_late(*given: object, **named: object) -> None:
        # Were the page waiting for the note, neither would ever come.
        assert has_page.wait(20)
        note(*given, **named)  # type: ignore[arg-type]
        done.set()

    monkeypatch.setattr(arrival, "note_arrival", note_late)
    answer = httpx.get(
        f"{site}/t/{cafe.table.code}", headers=BROWSER | PROXY | {"Host": "cafe.test"}, timeout=15
    )
    assert (answer.status_code, noted(cafe)) == (200, False)
    has_page.set()
    assert (done.wait(20), noted(cafe)) == (True, True)


def test_once_it_is_noted_a_hall_costs_nothing_more(
    come: Come, cafe: Cafe, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[object] = []
    note = arrival.note_arrival

    def count(*given: object, **named: object) -> None:
        calls.append(given)
        note(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(arrival, "note_arrival", count)
    for _ in range(3):
        come()
    assert (len(calls), noted(cafe)) == (1, True)
