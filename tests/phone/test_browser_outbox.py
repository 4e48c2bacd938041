"""Never lost, never twice: bad lines, dead servers, strangers' answers, full storage, two tabs."""

import json
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, Route, expect

from tests.phone.conftest import Cafe, OpenPhone
from tests.phone.sending_phone import (
    LOST,
    ON_TABLE,
    Held,
    commit_but_lose,
    every,
    expect_each_on_table,
    expect_state,
    own,
    send,
    texts,
)
from tests.serving import Server, launch_server, start_server, stop_server
from workshop.config import read_settings
from workshop.services.house import open_house
from workshop.services.pace import Pace
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import list_workshops, read_workshop

FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('SecurityError'); } });"
FULL = "Storage.prototype.setItem = () => { throw new Error('QuotaExceededError'); };"
WAITS = "auf diesem Gerät · wartet auf das Netz"
PORTAL = "<h1>Bitte melden Sie sich an</h1>"


@pytest.fixture
def unhurried(cafe: Cafe) -> None:
    """Nobody is asked to wait."""
    object.__setattr__(cafe.house, "pace", Pace(1_000, 0))


def test_an_idea_is_on_this_device_then_received_then_on_the_table(phone: Page) -> None:
    held = Held(phone)
    # Deaf to the table: what is on the board is not heard here.
    phone.route("**/events?*", lambda route: route.abort())
    phone.reload()
    send(phone, "Langsam")
    expect_state(phone, "Langsam", "auf diesem Gerät · wird gesendet …")
    expect(phone.locator("#news")).to_be_empty()
    phone.evaluate("window.stays = true")
    held.let_first_go()
    expect_state(phone, "Langsam", "angekommen")
    expect(phone.locator("#news")).to_have_text("Angekommen Langsam")
    phone.unroute("**/events?*")
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect_state(phone, "Langsam", ON_TABLE)
    assert phone.evaluate("window.stays") is True


@pytest.mark.usefixtures("unhurried")
def test_offline_in_the_middle_of_ten_ideas_each_arrives_once(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    ideas = [f"Idee Nummer {n:02}" for n in range(10)]
    send(phone, *ideas[:3])
    expect_each_on_table(phone, *ideas[:3])
    phone.context.set_offline(True)
    send(phone, *ideas[3:8])
    expect_state(phone, ideas[3], WAITS)
    expect_state(phone, ideas[7], WAITS)
    said = phone.get_by_role("status").filter(has_text=LOST)
    expect(said).to_contain_text("Ihre Ideen bleiben auf diesem Gerät")
    assert texts(cafe) == [*before, *ideas[:3]]
    phone.context.set_offline(False)
    send(phone, *ideas[8:])
    expect_each_on_table(phone, *ideas)
    expect(phone.locator("#line")).to_be_empty()
    assert texts(cafe) == [*before, *ideas]


def test_a_minute_without_a_line_is_waited_for_with_growing_pauses(open_phone: OpenPhone, cafe: Cafe) -> None:
    before = texts(cafe)
    page = open_phone(clock=True)
    tries: list[Request] = []

    def fail(route: Route, request: Request) -> None:
        tries.append(request)
        route.abort()

    page.route("**/ideas?*", fail)
    # The clock runs ahead of the stream's beats; a dead line opens no new one.
    page.route("**/events?*", lambda route: route.abort())
    # From here on only the test lets time pass, however slow the machine is.
    page.clock.pause_at(page.evaluate("Date.now()") + 30_000)
    send(page, "Geduldig")
    expect_state(page, "Geduldig", WAITS)
    # 1 + 2 + 4 + 8 + 16 + 32 seconds and half as much at least: between 6 and 8 tries in a minute.
    for _ in range(60):
        page.clock.run_for(1_000)
        # A try that began in this second has come to its end.
        expect_state(page, "Geduldig", WAITS)
    assert 5 <= len(tries) <= 8
    assert len({json.loads(request.post_data or "{}")["key"] for request in tries}) == 1
    page.unroute("**/ideas?*")
    page.unroute("**/events?*")
    page.clock.run_for(60_000)
    page.clock.resume()
    expect_each_on_table(page, "Geduldig")
    assert texts(cafe) == [*before, "Geduldig"]


@pytest.mark.usefixtures("unhurried")
def test_every_tenth_answer_lost_after_the_commit_makes_no_idea_twice(phone: Page, cafe: Cafe) -> None:
    before = texts(cafe)
    ideas = [f"Idee Nummer {n:02}" for n in range(30)]
    phone.route("**/ideas?*", every(10, commit_but_lose))
    send(phone, *ideas)
    expect_each_on_table(phone, *ideas)
    assert texts(cafe) == [*before, *ideas]


def test_a_server_killed_between_sending_and_answer_loses_and_doubles_nothing(
    open_phone: OpenPhone, tmp_path: Path
) -> None:
    server = start_server(tmp_path / "data")
    try:
        code = _first_code(server)
        page = open_phone(f"{server.url}/t/{code}")
        send(page, "Vor dem Absturz")
        expect_each_on_table(page, "Vor dem Absturz")

        def kill(route: Route) -> None:
            route.fetch()
            server.process.kill()
            server.process.wait()
            route.abort()

        page.route("**/ideas?*", kill, times=1)
        send(page, "Beim Absturz")
        expect_state(page, "Beim Absturz", WAITS)
        send(page, "Nach dem Absturz")
        server = replace(server, process=launch_server(server.environment, server.log))
        everything = ["Vor dem Absturz", "Beim Absturz", "Nach dem Absturz"]
        for text in everything:
            expect(own(page, text).locator(".state")).to_have_text(ON_TABLE, timeout=90_000)
        stored = _stored(server)
        assert [stored.count(text) for text in everything] == [1, 1, 1]
    finally:
        stop_server(server, signal.SIGKILL)


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("text/html", PORTAL, 200),
        ("application/json", '{"id": 1, "status": "received", "text": "x"}', 200),
        ("application/json", '{"error": "no", "message": "Nein."}', 404),
        ("text/html", PORTAL, 502),
    ],
)
def test_a_strangers_answer_does_not_count(
    phone: Page, cafe: Cafe, kind: str, body: str, status: int
) -> None:
    before = texts(cafe)
    phone.route("**/ideas?*", lambda route: route.fulfill(status=status, content_type=kind, body=body))
    send(phone, "Wirklich angekommen?")
    expect_state(phone, "Wirklich angekommen?", WAITS)
    expect(phone.locator("#news")).to_be_empty()
    assert texts(cafe) == before
    phone.unroute("**/ideas?*")
    phone.evaluate("dispatchEvent(new Event('online'))")
    expect_each_on_table(phone, "Wirklich angekommen?")
    assert texts(cafe) == [*before, "Wirklich angekommen?"]


def test_an_answer_that_never_comes_is_not_waited_for(open_phone: OpenPhone, cafe: Cafe) -> None:
    before = texts(cafe)
    page = open_phone(clock=True)
    Held(page)
    send(page, "Verschollen")
    expect_state(page, "Verschollen", "auf diesem Gerät · wird gesendet …")
    page.clock.run_for(10_000)
    expect_state(page, "Verschollen", WAITS)
    page.unroute("**/ideas?*")
    page.clock.run_for(2_000)
    expect_each_on_table(page, "Verschollen")
    assert texts(cafe) == [*before, "Verschollen"]


@pytest.mark.usefixtures("unhurried")
def test_a_full_outbox_survives_reload_and_a_closed_tab(phone: Page, cafe: Cafe, table_page: str) -> None:
    before = texts(cafe)
    ideas = [f"Idee Nummer {n}" for n in range(5)]
    phone.route("**/ideas?*", lambda route: route.abort())
    send(phone, *ideas)
    expect_state(phone, ideas[0], WAITS)
    phone.reload()
    expect_state(phone, ideas[4], WAITS)
    context = phone.context
    phone.close()
    again = context.new_page()
    again.goto(table_page)
    expect_each_on_table(again, *ideas)
    assert texts(cafe) == [*before, *ideas]


@pytest.mark.usefixtures("unhurried")
def test_two_tabs_share_one_outbox_and_send_each_idea_once(phone: Page, cafe: Cafe, table_page: str) -> None:
    before = texts(cafe)
    other = phone.context.new_page()
    other.goto(table_page)
    keys: list[str] = []

    def note(request: Request) -> None:
        if "/ideas?" in request.url:
            keys.append(json.loads(request.post_data or "{}")["key"])

    phone.context.on("request", note)
    ideas = [f"Idee Nummer {n}" for n in range(6)]
    for page, some in ((phone, ideas[:2]), (other, ideas[2:4]), (phone, ideas[4:])):
        send(page, *some)
    for page in (phone, other):
        expect_each_on_table(page, *ideas)
    assert sorted(texts(cafe)) == sorted([*before, *ideas])
    assert len(set(keys)) == 6


@pytest.mark.usefixtures("unhurried")
def test_what_one_tab_leaves_behind_the_other_sends(phone: Page, cafe: Cafe, table_page: str) -> None:
    before = texts(cafe)
    other = phone.context.new_page()
    other.goto(table_page)
    phone.route("**/ideas?*", lambda route: route.abort())
    send(phone, "Zurückgelassen")
    expect_state(phone, "Zurückgelassen", WAITS)
    phone.close()
    expect_each_on_table(other, "Zurückgelassen")
    assert texts(cafe) == [*before, "Zurückgelassen"]


@pytest.mark.parametrize("script", [FORBIDDEN, FULL])
def test_without_storage_it_is_said_and_everything_still_works(
    open_phone: OpenPhone, cafe: Cafe, script: str
) -> None:
    before = texts(cafe)
    page = open_phone(script=script)
    page.route("**/ideas?*", lambda route: route.abort())
    send(page, "Ohne Speicher")
    expect_state(page, "Ohne Speicher", WAITS)
    expect(page.locator("#unsafe")).to_contain_text("Bitte lassen Sie diese Seite offen")
    page.unroute("**/ideas?*")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect_each_on_table(page, "Ohne Speicher")
    expect(page.locator("#unsafe")).to_be_empty()
    assert texts(cafe) == [*before, "Ohne Speicher"]


def test_a_wrong_clock_changes_nothing(open_phone: OpenPhone, cafe: Cafe) -> None:
    before = texts(cafe)
    page = open_phone(script="{ let n = 0; Date.now = () => (n += 1e12) * (n % 2e12 ? 1 : -1); }")
    page.route("**/ideas?*", every(1, commit_but_lose), times=1)
    send(page, "Falsche Uhr")
    expect_each_on_table(page, "Falsche Uhr")
    assert texts(cafe) == [*before, "Falsche Uhr"]


def _first_code(server: Server) -> str:
    house = open_house(read_settings(server.environment))
    workshop = list_workshops(house, ORGANISER)[0]
    code = read_workshop(house, ORGANISER, workshop.id).tables[0].code
    house.store.close()
    return code


def _stored(server: Server) -> list[str]:
    house = open_house(read_settings(server.environment))
    workshop = list_workshops(house, ORGANISER)[0]
    found = [idea.text for idea in read_workshop(house, ORGANISER, workshop.id).ideas]
    house.store.close()
    return found
