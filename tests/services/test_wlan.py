"""The venue's WLAN: what its name and password may be, and who may say so."""

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Phase
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.wlan import describe_wlan


def kept(cafe: Cafe) -> tuple[str, str]:
    workshop = cafe.record().workshop
    return workshop.wlan_name, workshop.wlan_password


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("Bürgerhaus Gast", "nur fuer heute"),
        ('a;b,c:d\\e"f', '1;2,3:4\\5"6'),
        ("n" * 32, "p" * 63),
        ("offen", ""),
        ("Gast", "0123456789abcdefABCDEF" + "0" * 42),
        ("mit  zwei Leerzeichen", "mit  zwei Leerzeichen"),
    ],
)
def test_a_wlan_is_kept_to_the_letter(cafe: Cafe, name: str, password: str) -> None:
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, name, password)
    assert kept(cafe) == (name, password)


def test_spaces_around_come_from_copying_and_are_not_kept(cafe: Cafe) -> None:
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, " Gast ", "\tnur fuer heute \n")
    assert kept(cafe) == ("Gast", "nur fuer heute")
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, " " + "n" * 32 + "\n", " " + "p" * 63 + " ")
    assert kept(cafe) == ("n" * 32, "p" * 63)


def test_without_a_name_there_is_none(cafe: Cafe) -> None:
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, "Gast", "nur fuer heute")
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, " \u200b ", "")
    assert kept(cafe) == ("", "")


@pytest.mark.parametrize(
    ("name", "password", "code"),
    [
        ("n" * 33, "", "wlan-name-too-long"),
        ("ü" * 17, "", "wlan-name-too-long"),
        ("Gast\nzwei", "", "wlan-name-unprintable"),
        ("Gast\u202ezwei", "", "wlan-name-unprintable"),
        ("", "nur fuer heute", "wlan-name-missing"),
        ("Gast", "sieben7", "wlan-password-length"),
        ("Gast", "p" * 64, "wlan-password-length"),
        ("Gast", "a" * 65, "wlan-password-length"),
        ("Gast", "a" * 63 + "g", "wlan-password-length"),
        ("Gast", "Schlüssel1", "wlan-password-letters"),
        ("Gast", "mit\x00Null1", "wlan-password-letters"),
    ],
)
def test_what_no_wlan_has_is_refused_and_what_was_kept_stays(
    cafe: Cafe, name: str, password: str, code: str
) -> None:
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, "Gast", "nur fuer heute")
    assert refusal(describe_wlan, cafe.house, ORGANISER, cafe.workshop_id, name, password) == code
    assert kept(cafe) == ("Gast", "nur fuer heute")


def test_a_refusal_does_not_repeat_the_password(cafe: Cafe) -> None:
    for password in ("geheim", "Schlüssel-geheim"):
        with pytest.raises(Exception, match="wlan-password") as refused:
            describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, "Gast", password)
        assert "geheim" not in repr(refused.value)


def test_only_the_organiser_says_which_wlan_there_is_and_in_every_phase(cafe: Cafe) -> None:
    cafe.enter(Phase.CLOSED)
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, "Gast", "nur fuer heute")
    for visitor, code in ((cafe.host, "not-your-role"), (NOBODY, "sign-in-first")):
        assert refusal(describe_wlan, cafe.house, visitor, cafe.workshop_id, "Falsch", "") == code
    assert kept(cafe) == ("Gast", "nur fuer heute")
