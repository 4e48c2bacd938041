"""No text on paper is below 12 points, on any print, however much it has to say; and how addresses break."""

from dataclasses import replace

import pypdfium2
import pytest

from tests.export.print_day import PEOPLE, day
from tests.export.print_scenes import LONG_QUESTION, NETWORK, logo, sizes
from workshop.domain.model import Participant, Round, Topic
from workshop.domain.prints import Print
from workshop.export.prints.order import Order, Place
from workshop.export.prints.printing import render

TITLE = "Wie Stadtverwaltung, Vereine und Schulen zusammen Teilhabe ermöglichen"
# As long as real ones are.
TOKEN = "481ghYAEQ2gsEVgaqUXrXzaw"
HOSTS = (
    "http://127.0.0.1:55661",
    "http://192.168.178.23:8501",
    "https://cafe.musterstadt.de",
    "https://beteiligung.landkreis-musterstadt.example",
    "https://beteiligung.stadtverwaltung-musterstadt.example/cafe",
)


def full(base: str = HOSTS[3], *, tables: int = 3, **said: object) -> Order:
    """A day with much to say, at this address."""
    topics = [
        Topic(n, 1, "t", TITLE, LONG_QUESTION, "Die Stadt hat in acht Orten gefragt. " * 6) for n in range(3)
    ]
    long = Participant("Musterfrau-Beispielhausen", "Maximiliane-Alexandra", "Arbeitsgemeinschaft " * 4)
    order = day(
        tables,
        topics=topics,
        look=logo(),
        participants=(*PEOPLE, long),
        guests=9,
        rounds=(Round(20),) * 6,
        **{"title": "Zukunft der Gemeinden im ländlichen Raum " * 2, **NETWORK, **said},
    )
    places = tuple(
        replace(each, guest_url=f"{base}/t/{each.table.code}", host_url=f"{base}/h/{TOKEN}")
        for each in order.places
    )
    return replace(order, places=places, everywhere=places, entry_url=f"{base}/t")


def lines(data: bytes) -> list[str]:
    """What is drawn, line by line."""
    document = pypdfium2.PdfDocument(data)
    said = "\n".join(page.get_textpage().get_text_range() for page in document)
    return [line.strip() for line in said.replace("\ufffe", "\n").splitlines()] + [""]


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("what", list(Print))
def test_no_text_is_below_12_points(what: Print, language: str) -> None:
    assert sizes(render(what, full(language=language)).data)[0] >= 12


def test_the_longest_network_too_is_said_in_12_points() -> None:
    crowded = full(wlan_name="n" * 32, wlan_password="Ab3" * 21)
    assert sizes(render(Print.TENTS, crowded).data)[0] == 12


@pytest.mark.parametrize("base", HOSTS[:2])
@pytest.mark.parametrize("what", [Print.TENTS, Print.CARDS, Print.POSTER, Print.SLIDE, Print.HOSTS])
def test_the_address_of_a_machine_in_the_room_stays_on_its_line(what: Print, base: str) -> None:
    order = full(base, tables=2, title="Test")
    addresses = [f"{base}/t"] if what in (Print.POSTER, Print.SLIDE) else [p.guest_url for p in order.places]
    drawn = lines(render(what, order).data)
    assert [address for address in addresses if address not in drawn] == []


@pytest.mark.parametrize("base", HOSTS)
@pytest.mark.parametrize("what", [Print.TENTS, Print.CARDS, Print.POSTER, Print.HOSTS])
def test_an_address_breaks_behind_a_slash_or_before_a_dot_only(what: Print, base: str) -> None:
    drawn = lines(render(what, full(base, tables=2)).data)
    begun = [at for at, line in enumerate(drawn) if "://" in line]
    wrong = [
        (line, after)
        for line, after in ((drawn[at], drawn[at + 1]) for at in begun)
        if not (line.endswith(("/", "/t")) or "/t/" in line or after.startswith("."))
    ]
    assert (wrong, bool(begun)) == ([], True)


def test_on_one_print_all_addresses_break_in_the_same_place() -> None:
    order = full("https://cafe.stadt-musterstadt.de", tables=2)
    codes = ("iiilll", "mmwwmm")
    places = tuple(
        replace(each, guest_url=f"https://cafe.stadt-muster.de/t/{code}")
        for each, code in zip(order.places, codes, strict=True)
    )
    narrow, wide = places

    def broken(*chosen: Place) -> set[str]:
        drawn = lines(render(Print.TENTS, replace(order, places=chosen)).data)
        return {line[:8] for line in drawn if line.startswith("t/")}

    assert broken(narrow) == set()
    assert broken(narrow, wide) == {f"t/{code}" for code in codes}
