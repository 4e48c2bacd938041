"""A hall of phones behind one address, and one phone that is too fast."""

import asyncio
from dataclasses import replace

import httpx
import pytest
from starlette.applications import Starlette

from tests.phone.conftest import BROWSER, Cafe, Send
from workshop.config import GuestLimits
from workshop.domain.model import Idea
from workshop.services.house import House

PHONES = 300


class Clock:
    """Stands still until it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(house: House) -> Clock:
    """The clock by which the house is patient."""
    held = Clock()
    house.pace._clock = house.crowd._clock = held
    return held


def _new(cafe: Cafe, before: tuple[Idea, ...]) -> list[str]:
    known = {idea.id for idea in before}
    return [idea.text for idea in cafe.ideas if idea.id not in known]


def test_three_hundred_phones_behind_one_address_join_one_table_and_nobody_is_refused(
    app: Starlette, cafe: Cafe
) -> None:
    before, address = cafe.ideas, f"/t/{cafe.table.code}"

    async def one_phone(client: httpx.AsyncClient, number: int) -> tuple[int, int, int]:
        sending = {"text": f"Idee {number}", "key": f"key {number}"}
        device = {"X-Device": f"phone {number}"}
        page = await client.get(address, headers=BROWSER)
        first = await client.post(f"{address}/ideas", json=sending, headers=device)
        # As a phone does that has missed the answer.
        again = await client.post(f"{address}/ideas", json=sending, headers=device)
        return page.status_code, first.status_code, again.status_code

    async def hall() -> set[tuple[int, int, int]]:
        transport = httpx.ASGITransport(app, client=("192.0.2.1", 4711))
        async with httpx.AsyncClient(transport=transport, base_url="http://cafe.test") as client:
            return set(await asyncio.gather(*(one_phone(client, number) for number in range(PHONES))))

    assert asyncio.run(hall()) == {(200, 201, 200)}
    assert sorted(_new(cafe, before)) == sorted(f"Idee {number}" for number in range(PHONES))


def test_a_phone_that_is_too_fast_is_told_when_it_goes_on(ask: Send, cafe: Cafe, clock: Clock) -> None:
    before, burst = cafe.ideas, cafe.house.settings.guests.device_burst
    address, phone = f"/t/{cafe.table.code}/ideas", {"X-Device": "phone", "Accept-Language": "de"}

    def send(number: int, **headers: str) -> httpx.Response:
        return ask(
            "POST", address, json={"text": f"Idee {number}", "key": f"{number}"}, headers=phone | headers
        )

    assert [send(number).status_code for number in range(burst)] == [201] * burst
    refused = send(burst)
    assert (refused.status_code, refused.headers["retry-after"], refused.headers["x-tischdecke"]) == (
        429,
        "4",
        "1",
    )
    assert refused.json() == {
        "error": "too-fast",
        "message": "In 4 Sekunden geht es weiter. Ihr Text bleibt stehen.",
        "retry_after": 4,
    }
    assert send(0).status_code == 200
    clock.now += 3
    assert send(burst).json()["message"] == "In 1 Sekunde geht es weiter. Ihr Text bleibt stehen."
    clock.now += 1
    assert send(burst).status_code == 201
    assert _new(cafe, before) == [f"Idee {number}" for number in range(burst + 1)]


def test_the_phone_is_named_by_its_header_and_by_nothing_else(ask: Send, cafe: Cafe, clock: Clock) -> None:
    address, burst = f"/t/{cafe.table.code}/ideas", cafe.house.settings.guests.device_burst
    assert clock.now == 0
    for number in range(burst + 5):
        # Another phone each time, whatever the rest says.
        headers = {"X-Device": f"phone {number}", "X-Forwarded-For": "192.0.2.1", "User-Agent": "same"}
        assert ask("POST", address, json={"text": "Idee"}, headers=headers).status_code == 201
    for number in range(burst + 1):
        headers = {"X-Device": "one phone", "X-Forwarded-For": f"192.0.2.{number}", "User-Agent": f"{number}"}
        last = ask("POST", address, json={"text": "Idee"}, headers=headers).status_code
    assert last == 429


def test_phones_without_a_name_share_one_wide_bucket_and_keep_their_text(
    ask: Send, cafe: Cafe, clock: Clock
) -> None:
    address = f"/t/{cafe.table.code}/ideas"
    while not cafe.house.crowd.take(str(cafe.table.id)):
        pass
    before = cafe.ideas
    refused = ask("POST", address, data={"text": "Mein langer Gedanke", "key": "k"}, headers=BROWSER)
    assert (refused.status_code, "Mein langer Gedanke</textarea>" in refused.text) == (429, True)
    assert ("In 1 Sekunde geht es weiter." in refused.text, 'value="k"' in refused.text) == (True, True)
    assert cafe.ideas == before
    named = ask("POST", address, json={"text": "Mit Namen"}, headers={"X-Device": "phone"})
    assert named.status_code == 201
    clock.now += 1
    assert ask("POST", address, data={"text": "Mein langer Gedanke"}, headers=BROWSER).status_code == 303
    assert _new(cafe, before) == ["Mit Namen", "Mein langer Gedanke"]


def test_a_full_table_says_so_and_keeps_the_text(ask: Send, cafe: Cafe) -> None:
    here = sum(idea.table_id == cafe.table.id for idea in cafe.ideas)
    limits = GuestLimits(table_ceiling=here + 1)
    object.__setattr__(cafe.house, "settings", replace(cafe.house.settings, guests=limits))
    address = f"/t/{cafe.table.code}/ideas"
    assert ask("POST", address, json={"text": "passt noch", "key": "a"}).status_code == 201
    before = cafe.ideas
    full = ask("POST", address, json={"text": "zu viel", "key": "b"})
    assert (full.status_code, full.json()["error"]) == (422, "table-full")
    form = ask("POST", address, data={"text": "zu viel", "key": "b"}, headers=BROWSER)
    assert (form.status_code, "zu viel</textarea>" in form.text) == (422, True)
    assert f"Dieser Tisch hat schon {here + 1} Ideen" in form.text
    assert ask("POST", address, json={"text": "passt noch", "key": "a"}).status_code == 200
    assert cafe.ideas == before


def test_a_longer_limit_is_the_same_for_a_forms_second_sending(ask: Send, cafe: Cafe) -> None:
    limits = GuestLimits(idea_length=2_000)
    object.__setattr__(cafe.house, "settings", replace(cafe.house.settings, guests=limits))
    address = f"/t/{cafe.table.code}/ideas"
    for _ in range(2):
        sent = ask("POST", address, data={"text": "x" * 1_500, "key": "a"}, headers=BROWSER)
        assert sent.status_code == 303
    assert [len(idea.text) for idea in cafe.ideas].count(1_500) == 1
