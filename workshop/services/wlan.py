"""What the organiser does about the venue's WLAN: its name and password, printed as a code on request.

Both are told to everybody in the hall anyway, so the password is kept as it is.
"""

import re
from dataclasses import replace

from workshop.domain.errors import Invalid
from workshop.domain.permissions import Action
from workshop.domain.text import clean_line
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import workshops

# IEEE 802.11: a name has at most 32 bytes, a WPA passphrase 8 to 63 printable ASCII characters;
# a key in full, which no passphrase can be, has 64 hexadecimal digits.
LONGEST_NAME = 32
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 63
_KEY = re.compile(r"[0-9a-fA-F]{64}")


def describe_wlan(house: House, visitor: Visitor, workshop_id: int, name: str, password: str) -> None:
    """Keep the WLAN's name and password; without a password it is open, without a name there is none.

    Both are kept to the letter, but for spaces around them, which come from copying. Raise `Invalid` for a
    name or password that no WLAN has, and for a password without a name.
    """
    known, password = _checked_name(name), password.strip()
    if password and not known:
        raise Invalid("wlan-name-missing")
    _check_password(password)
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        workshops.change(change.tx, replace(workshop, wlan_name=known, wlan_password=password))


def _checked_name(name: str) -> str:
    # Spaces within are part of the name, and a phone compares it to the letter.
    if not clean_line(name):
        return ""
    name = name.strip()
    length = len(name.encode("utf-8", "ignore"))
    if length > LONGEST_NAME:
        raise Invalid("wlan-name-too-long", length=length, limit=LONGEST_NAME)
    if not name.isprintable():
        raise Invalid("wlan-name-unprintable")
    return name


def _check_password(password: str) -> None:
    if not password or _KEY.fullmatch(password):
        return
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise Invalid(
            "wlan-password-length", length=len(password), low=SHORTEST_PASSWORD, high=LONGEST_PASSWORD
        )
    if not (password.isascii() and password.isprintable()):
        raise Invalid("wlan-password-letters")
