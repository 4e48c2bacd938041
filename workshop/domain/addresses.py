"""Web addresses that a code can hold: scheme, host and port, and nothing else.

What people type is made one; what leads no further than to the asking machine is told apart.
"""

import re
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, urlsplit

# So many of the widest letters stand on a tent beside the WLAN's code, in its smallest size.
LONGEST = 64

_PORTS = {"http": 80, "https": 443}
# The URL standard takes a host for an IPv4 address if it ends so, hexadecimal numbers too.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
# DNS: a label has at most 63 letters, the name 253. The underscore is for names within a house.
_NAME = re.compile(r"(?=.{1,254}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")


def clean_address(typed: str, in_ascii: Callable[[str], str]) -> str | None:
    """What somebody typed as codes hold it: with a scheme, in small letters, without the usual port.

    `in_ascii` spells a host with other letters as browsers do, "" where it is none. None for what is no
    address, or has more than scheme, host and port.
    """
    typed = typed.strip()
    if not typed.isprintable():
        return None
    try:
        parts = urlsplit(typed if "://" in typed else f"http://{typed}")
        port = parts.port
    except ValueError:
        return None
    # An empty query or fragment leaves its sign.
    beside = parts.path.strip("/") or "?" in typed or "#" in typed or "@" in parts.netloc
    if parts.scheme not in _PORTS or port == 0 or beside:
        return None
    host = parts.hostname or ""
    # Brackets may hold what is no IPv6 address.
    if "[" in parts.netloc and ":" not in host:
        return None
    host = _written(host if host.isascii() else in_ascii(host))
    return f"{parts.scheme}://{host}" + _behind(parts) if host else None


def plain_address(host: str, port: int) -> str:
    """The address of a server that is reached without a proxy; an IPv6 `host` is in brackets."""
    return f"http://{host}" + ("" if port == _PORTS["http"] else f":{port}")


def entry_of(base_url: str) -> str:
    """Where guests come who have no table's code to scan, and type it instead."""
    return f"{base_url}/t"


def host_of(url: str) -> str:
    """The host that an address names, in small letters, an IPv6 one without brackets."""
    return urlsplit(url).hostname or ""


def is_at(url: str, host: str) -> bool:
    """Does a browser that asked for this `host` (with the port, where it sends one) stand at this address?

    By the same scheme: only with it the port that is not sent is known.
    """
    wanted = urlsplit(url)
    try:
        asked = urlsplit(f"{wanted.scheme}://{host}")
        there = is_same_host(asked.hostname or "", wanted.hostname or "")
        return there and _port(asked) == _port(wanted)
    except ValueError:
        return False


def is_same_host(one: str, other: str) -> bool:
    """Are these two names or network addresses one, however they are written?"""
    return (_address(one) or one.lower()) == (_address(other) or other.lower())


def is_loopback(host: str) -> bool:
    """Does this name or address lead no further than to the machine that asks?"""
    address = _address(host)
    if address is None:
        name = host.lower().rstrip(".")
        return name == "localhost" or name.endswith(".localhost")
    return address.is_loopback or address.is_unspecified


def is_number(host: str) -> bool:
    """Is this an address in numbers, and no name?"""
    return _address(host) is not None


def _address(host: str) -> IPv4Address | IPv6Address | None:
    """An address in numbers; an IPv4 one that is written as an IPv6 one is still that."""
    try:
        # Behind the percent sign stands the interface, which only this machine knows.
        address = ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme]


def _behind(parts: SplitResult) -> str:
    return "" if _port(parts) == _PORTS[parts.scheme] else f":{parts.port}"


def _written(host: str) -> str:
    """A host as it stands in a URL; "" for what is none."""
    address = None if "%" in host else _address(host)
    if address is not None:
        return f"[{address}]" if isinstance(address, IPv6Address) else str(address)
    last = host.removesuffix(".").rpartition(".")[2]
    return host if _NAME.fullmatch(host) and not _NUMBER.fullmatch(last) else ""
