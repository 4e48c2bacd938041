"""What proves that phones get here: the first device of its own that comes by the printed address."""

from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, open_cafe, refusal
from tests.services.networks import FOUND, HERE, THERE, Open
from workshop.domain.errors import Unavailable
from workshop.domain.model import Workshop
from workshop.live.feed import Change, Kind
from workshop.services.addresses import (
    choose_address,
    is_tried,
    note_arrival,
    when_tried,
)
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import read_workshop
from workshop.storage.engine import Store

PHONE = "192.168.4.20"
# A guest's phone in the hall, at the address that was found.
USUAL: dict[str, object] = {
    "scheme": "http",
    "host": f"{HERE}:8501",
    "client": PHONE,
    "server": HERE,
    "forwarded": False,
    "organiser": False,
}


def arrive(cafe: Cafe, workshop: Workshop | None = None, **how: object) -> bool:
    """A device opens a table's page; is it noted now? Unless `how` says otherwise it is a guest's phone."""
    note_arrival(cafe.house, workshop or stored(cafe), **USUAL | how)  # type: ignore[arg-type]
    return is_tried(cafe.house, stored(cafe))


def stored(cafe: Cafe) -> Workshop:
    return read_workshop(cafe.house, ORGANISER, cafe.workshop_id).workshop


@pytest.mark.parametrize(
    ("proof", "none"),
    [
        ({}, {"organiser": True}),
        ({"client": PHONE}, {"client": HERE}),
        ({"client": PHONE}, {"client": THERE}),
        ({"client": PHONE}, {"client": "127.0.0.1"}),
        ({"client": f"::ffff:{PHONE}"}, {"client": f"::ffff:{HERE}"}),
        ({"client": "fd00::5"}, {"client": "::1"}),
        ({"client": "fd00::5", "server": "fd00::2"}, {"client": "fd00::2", "server": "fd00::2"}),
        ({"client": "fe80::5%eth0"}, {"client": "fe80::2%eth0", "server": "fe80::2"}),
        ({"scheme": "http"}, {"scheme": "https"}),
        ({"scheme": "http", "forwarded": True}, {"scheme": "https", "forwarded": True}),
        ({"client": "", "forwarded": True}, {"client": ""}),
        ({"client": "127.0.0.1", "forwarded": True}, {"client": "127.0.0.1"}),
        ({"host": f"{HERE}:8501"}, {"host": HERE}),
        ({"host": f"{HERE}:8501"}, {"host": f"{THERE}:8501"}),
        ({"host": f"{HERE}:8501"}, {"host": "localhost:8501", "forwarded": True}),
        ({"host": f"{HERE}:8501"}, {"host": ""}),
    ],
)
def test_only_a_device_of_its_own_at_the_printed_address_proves_anything(
    opened: Open, proof: dict[str, object], none: dict[str, object]
) -> None:
    cafe = open_cafe(opened())
    # The same arrival, but for the one thing that makes it prove nothing.
    assert (arrive(cafe, **none), arrive(cafe, **proof)) == (False, True)


def test_an_arrival_is_written_down_once_with_nothing_about_the_phone(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    cafe = open_cafe(opened())
    before, heard = stored(cafe), list[Change]()
    monkeypatch.setattr(cafe.house.feed, "announce", heard.append)
    assert arrive(cafe)
    first = stored(cafe)
    assert first == replace(before, reached_at=first.reached_at, reached_url=FOUND)
    assert when_tried(cafe.house, ORGANISER, cafe.workshop_id) == first.reached_at != before.reached_at
    arrive(cafe)
    # Even one that was on its way already when the first was noted.
    arrive(cafe, before)
    assert (stored(cafe), heard) == (first, [Change(Kind.WORKSHOP, cafe.workshop_id)])


def test_another_address_has_to_be_tried_anew(opened: Open) -> None:
    cafe = open_cafe(opened())
    assert arrive(cafe)
    choose_address(cafe.house, ORGANISER, "https://cafe.test")
    assert not is_tried(cafe.house, stored(cafe))
    assert when_tried(cafe.house, ORGANISER, cafe.workshop_id) is None
    assert (arrive(cafe), arrive(cafe, scheme="https", host="CAFE.test")) == (False, True)
    assert stored(cafe).reached_url == "https://cafe.test"


def test_who_comes_over_plain_http_does_not_prove_an_https_address(opened: Open) -> None:
    cafe = open_cafe(opened())
    choose_address(cafe.house, ORGANISER, f"https://{HERE}:8501")
    assert (arrive(cafe), arrive(cafe, scheme="https")) == (False, True)


def test_what_is_noted_already_asks_the_database_nothing(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    cafe = open_cafe(opened())
    arrive(cafe)
    known = stored(cafe)

    def refuse(_store: Store) -> None:
        raise Unavailable("database-locked")

    with monkeypatch.context() as without:
        without.setattr(Store, "read", refuse)
        without.setattr(Store, "write", refuse)
        # It could have asked: without the note it does.
        assert refusal(arrive, cafe, replace(known, reached_url="")) == "database-locked"
        note_arrival(cafe.house, known, **USUAL)  # type: ignore[arg-type]
