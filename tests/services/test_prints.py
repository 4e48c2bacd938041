"""Printing: which tables, with which addresses, and for whom."""

from io import BytesIO

import pikepdf
import pytest

from tests.export.pdf_reading import heard
from tests.export.print_scenes import logo
from tests.services.cafe import Cafe, refusal
from workshop.domain.errors import Invalid
from workshop.domain.model import Phase
from workshop.domain.prints import Print
from workshop.live.feed import Kind
from workshop.services.addresses import choose_address
from workshop.services.prints import print_workshop
from workshop.services.tables import add_table, list_links
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.wlan import describe_wlan
from workshop.services.workshops import create_workshop
from workshop.storage import looks


def printed(cafe: Cafe, what: Print = Print.TENTS, **chosen: object) -> list[str]:
    export = print_workshop(cafe.house, ORGANISER, cafe.workshop_id, what, **chosen)
    return [text for _, text in heard(export.data)]


def tables(said: list[str]) -> list[str]:
    return [text for text in said if text.startswith("Tisch ") and text[-1].isdigit()]


def test_a_tent_per_table_holds_its_guests_address_and_no_secret(cafe: Cafe) -> None:
    said = printed(cafe)
    links = list_links(cafe.house, ORGANISER, cafe.workshop_id)
    assert tables(said) == ["Tisch 1", "Tisch 2"]
    assert [text for text in said if text.startswith("http://")] == [link.guest_url for link in links]
    assert [link.host_url for link in links if link.table.host_token in " ".join(said)] == []


def test_single_tables_and_a_choice_are_printed_in_the_order_of_their_numbers(cafe: Cafe) -> None:
    add_table(cafe.house, ORGANISER, cafe.topic.id)
    assert tables(printed(cafe, numbers=[2])) == ["Tisch 2"]
    assert tables(printed(cafe, numbers=(3, 1, 3))) == ["Tisch 1", "Tisch 3"]
    assert tables(printed(cafe, Print.CARDS, numbers={3, 2})) == ["Tisch 2", "Tisch 3"]


def test_tables_that_are_not_there_are_all_named(cafe: Cafe) -> None:
    with pytest.raises(Invalid) as refused:
        printed(cafe, numbers=[2, 9, 0, 7])
    assert (refused.value.code, refused.value.values) == ("print-table-unknown", {"numbers": "0, 7, 9"})


@pytest.mark.parametrize("numbers", [None, []])
def test_without_a_table_nothing_is_printed(cafe: Cafe, numbers: list[int] | None) -> None:
    empty = create_workshop(cafe.house, ORGANISER, "Leer").id
    with pytest.raises(Invalid) as refused:
        print_workshop(cafe.house, ORGANISER, empty, Print.TENTS, numbers)
    assert refused.value.code == "print-no-table"


def test_the_print_has_the_look_the_network_and_the_address_that_were_chosen(cafe: Cafe) -> None:
    with cafe.house.changing(Kind.WORKSHOP) as change:
        change.allow()
        looks.put(change.tx, cafe.workshop_id, logo())
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, "Saal", "geheim;geheim")
    choose_address(cafe.house, ORGANISER, "https://cafe.example")
    said = printed(cafe, numbers=[1])
    assert said[0] == "Logo"
    assert f"https://cafe.example/t/{cafe.table.code}" in said
    assert said[said.index("WLAN") :][:4] == ["WLAN", "Saal", "Passwort", "geheim;geheim"]
    assert "geheim;geheim" not in printed(cafe, numbers=[1], wlan=False)


@pytest.mark.parametrize("phase", Phase)
def test_only_the_organiser_prints_and_in_every_phase(cafe: Cafe, phase: Phase) -> None:
    cafe.enter(phase)
    for visitor in (NOBODY, cafe.host):
        deed = refusal(
            lambda visitor=visitor: print_workshop(cafe.house, visitor, cafe.workshop_id, Print.TENTS)
        )
        assert deed in ("sign-in-first", "not-your-role")
    assert tables(printed(cafe)) == ["Tisch 1", "Tisch 2"]


def test_the_file_is_called_after_the_event_and_what_it_is(cafe: Cafe) -> None:
    pdf = print_workshop(cafe.house, ORGANISER, cafe.workshop_id, Print.TENTS)
    assert (pdf.name, pdf.media_type) == ("Probelauf-Tischaufsteller.pdf", "application/pdf")
    assert len(pikepdf.open(BytesIO(pdf.data)).pages) == 2
    png = print_workshop(cafe.house, ORGANISER, cafe.workshop_id, Print.CARDS, image=True)
    assert (png.name, png.media_type) == ("Probelauf-Tischkarten.png", "image/png")
    assert png.data.startswith(b"\x89PNG")
