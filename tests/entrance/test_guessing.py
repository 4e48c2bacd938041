"""Guessing the passphrase: slow by design, and it must not slow anybody else."""

import asyncio
import threading

import httpx
import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from workshop.entrance.gate import LONGEST_QUEUE
from workshop.i18n import translator
from workshop.services import access
from workshop.services.house import House

PASSPHRASE = "ein langer Probesatz"
CROWD = LONGEST_QUEUE + 30


def test_a_crowd_of_guesses_is_sent_away_and_everything_else_still_answers(
    client: TestClient, home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    access.set_passphrase(home, PASSPHRASE)
    slow, check = threading.Event(), access.sign_in

    def sign_in(house: House, passphrase: str, badge: str | None) -> str:
        slow.wait(30)
        return check(house, passphrase, badge)

    monkeypatch.setattr(access, "sign_in", sign_in)
    assert isinstance(client.app, Starlette)
    transport = httpx.ASGITransport(client.app)

    async def crowd() -> list[str]:
        async with httpx.AsyncClient(transport=transport, base_url="http://cafe.test") as asking:
            guesses = [
                asyncio.ensure_future(asking.post("/sign-in", data={"passphrase": f"falsch {n}"}))
                for n in range(CROWD)
            ]
            first = asyncio.as_completed(guesses)
            sent_away = [(await next(first)).text for _ in range(CROWD - LONGEST_QUEUE - 1)]
            # All who are left stand in the queue, and the door to everything else is open.
            assert (await asking.get("/healthz")).json() == {"status": "ok"}
            slow.set()
            waited = await asyncio.gather(*guesses)
            assert {answer.status_code for answer in waited} == {403}
            return sent_away

    sentence = translator("de")("error-too-many-guesses")
    assert [sentence in text for text in asyncio.run(crowd())] == [True] * (CROWD - LONGEST_QUEUE - 1)
    assert client.post("/sign-in", data={"passphrase": PASSPHRASE}).status_code == 303
