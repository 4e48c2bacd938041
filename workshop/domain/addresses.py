"""Web addresses that a code can hold: scheme, host and port, and nothing else.

What people type is made one; what leads no further than to the asking machine is told apart.
"""

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

# A longer one makes a code of so many squares that phones read it badly.
LONGEST = 120

_PORTS = {"http": 80, "https": 443}


def base_of(value: str) -> str | None:
    """The address without a slash at its end; None for what is none, or has a path, query or fragment."""
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:
        return None
    extra = parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in _PORTS or not parts.hostname or port == 0 or extra:
        return None
    return value.rstrip("/")


def clean_address(typed: str) -> str | None:
    """What somebody typed as codes hold it: with a scheme, in small letters, without the usual port.

    None for what is no address, or has more than scheme, host and port.
    """
    typed = typed.strip()
    base = base_of(typed if "://" in typed else f"http://{typed}")
    if base is None or len(base) > LONGEST:
        return None
    parts = urlsplit(base)
    host = _written(parts.hostname or "")
    if not host or parts.username is not None:
        return None
    return f"{parts.scheme}://{host}" + ("" if _port(parts) == _PORTS[parts.scheme] else f":{parts.port}")


def plain_address(host: str, port: int) -> str:
    """The address of a server that is reached without a proxy; an IPv6 `host` is in brackets."""
    return f"http://{host}" + ("" if port == _PORTS["http"] else f":{port}")


def host_of(url: str) -> str:
    """The host that an address names, in small letters, an IPv6 one without brackets."""
    return urlsplit(url).hostname or ""


def is_at(url: str, host: str) -> bool:
    """Does a browser that asked for this `host` (with the port, where it sends one) stand at this address?"""
    wanted = urlsplit(url)
    try:
        asked = urlsplit(f"{wanted.scheme}://{host}")
        return (asked.hostname, _port(asked)) == (wanted.hostname, _port(wanted))
    except ValueError:
        return False


def is_loopback(host: str) -> bool:
    """Does this name or address lead no further than to the machine that asks?"""
    try:
        address = ip_address(host.strip("[]"))
    except ValueError:
        name = host.lower().rstrip(".")
        return name == "localhost" or name.endswith(".localhost")
    return address.is_loopback or address.is_unspecified


def is_number(host: str) -> bool:
    """Is this an address in numbers, and no name?"""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme]


def _written(host: str) -> str:
    """A host as it stands in a URL; "" for what is none."""
    if ":" in host:
        return f"[{host}]"
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    if name.rstrip(".").rpartition(".")[2].isdecimal() and not is_number(name):
        return ""
    return name if all(letter.isalnum() or letter in "-._" for letter in name) else ""
