"""What a QR code says so that a phone joins a wireless network, as cameras of Android and iOS read it.

A name of hexadecimal digits only, such as "Cafe", is not put in quotes: today's phones take it as it is, and
an iPhone would take the quotes for a part of the name.
"""

import re

_SPECIAL = re.compile(r'[\\;,:"]')


def wlan_text(name: str, password: str) -> str:
    """The text of the code, for a network with WPA or, without a password, an open one."""
    if not password:
        return f"WIFI:T:nopass;S:{_escaped(name)};;"
    return f"WIFI:T:WPA;S:{_escaped(name)};P:{_escaped(password)};;"


def _escaped(value: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", value)
