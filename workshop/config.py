"""Settings, read once from the environment, cast and checked before anything starts.

A wrong value stops the start with a sentence that names the setting.
"""

import os
import re
import socket
import struct
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Address, ip_address
from pathlib import Path

import idna

from workshop.domain.addresses import LONGEST, clean_address, is_loopback, plain_address
from workshop.domain.errors import Invalid

HIGHEST_PORT = 65_535
ROOT = Path(__file__).resolve().parent.parent

# Nothing is sent to either: the system only says from where it would send.
_FAR_AWAY = ("192.0.2.1", 9)
_ON_THIS_LINK = ("224.0.0.1", 9)


@dataclass(frozen=True)
class GuestLimits:
    """What is fair in a hall: characters per idea, ideas per device and table, days that they are kept.

    A device may send `device_burst` ideas at once, and one more every `device_seconds`.
    """

    idea_length: int = 1_000
    device_burst: int = 10
    device_seconds: int = 4
    table_ceiling: int = 1_000
    keep_days: int = 180


@dataclass(frozen=True)
class EmbeddingAccess:
    """How models are asked for embeddings: the key for those at an address, the longest wait in seconds."""

    key: str = field(default="", repr=False)
    timeout: int = 5


@dataclass(frozen=True)
class Settings:
    """What can be set from outside.

    `base_url` has no slash at its end; `base_url_set` says that it was given, not found. `listens_on` is
    the one address at which the server answers, "" for every address of this machine.
    """

    data_dir: Path
    database_url: str
    base_url: str
    port: int
    base_url_set: bool = False
    listens_on: str = ""
    guests: GuestLimits = GuestLimits()
    embedding: EmbeddingAccess = EmbeddingAccess()


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Read the `WORKSHOP_…` variables that `docs/operating.md` names; raise `Invalid` for a bad one."""
    data_dir = Path(environ.get("WORKSHOP_DATA_DIR") or ROOT / "data").expanduser().absolute()
    port = _port(environ.get("WORKSHOP_PORT") or "8501")
    base_url = (environ.get("WORKSHOP_BASE_URL") or "").strip()
    listens_on = _listens_on(environ.get("STREAMLIT_SERVER_ADDRESS") or "")
    return Settings(
        data_dir=data_dir,
        database_url=_database_url(environ.get("WORKSHOP_DATABASE_URL") or "", data_dir),
        base_url=_base_url(base_url) if base_url else plain_address(listens_on or lan_address(), port),
        port=port,
        base_url_set=bool(base_url),
        listens_on=listens_on,
        guests=GuestLimits(
            idea_length=_number(environ, "WORKSHOP_IDEA_LENGTH", GuestLimits.idea_length, 50, 5_000),
            device_burst=_number(environ, "WORKSHOP_DEVICE_BURST", GuestLimits.device_burst, 1, 1_000),
            device_seconds=_number(environ, "WORKSHOP_DEVICE_SECONDS", GuestLimits.device_seconds, 0, 3_600),
            table_ceiling=_number(environ, "WORKSHOP_TABLE_CEILING", GuestLimits.table_ceiling, 1, 20_000),
            keep_days=_number(environ, "WORKSHOP_KEEP_DAYS", GuestLimits.keep_days, 1, 36_500),
        ),
        embedding=EmbeddingAccess(
            key=_key(environ.get("WORKSHOP_EMBEDDING_KEY") or ""),
            timeout=_number(environ, "WORKSHOP_EMBEDDING_TIMEOUT", EmbeddingAccess.timeout, 1, 120),
        ),
    )


def read_address(typed: str) -> str | None:
    """An address that somebody set or typed, as codes hold it: see `clean_address`.

    A name with other letters than ASCII's leads where today's browsers go (UTS #46): ß stays ß.
    """
    return clean_address(typed, _in_ascii)


def lan_address() -> str:
    """The address of this machine that phones on the same network reach, else 127.0.0.1."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_FAR_AWAY)
            return str(probe.getsockname()[0])
        except OSError:
            # No way leads out of here, as when this machine is the hall's own access point.
            return choose_address(own_addresses())


def own_addresses() -> Iterator[str]:
    """The IPv4 addresses of this machine: those of its interfaces, then those of its name."""
    for index, _ in socket.if_nameindex() if os.name != "nt" else ():
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, suppress(OSError):
            interface = struct.pack("=4s4si", bytes(4), bytes(4), index)
            probe.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, interface)
            probe.connect(_ON_THIS_LINK)
            yield str(probe.getsockname()[0])
    with suppress(OSError):
        for *_, where in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET):
            yield str(where[0])


def network_addresses() -> tuple[str, ...]:
    """The IPv4 addresses at which phones may reach this machine, the likeliest first."""
    routed = lan_address()
    return tuple(_by_likelihood([routed, *own_addresses()], routed))


def choose_address(addresses: Iterable[str]) -> str:
    """The one that phones most likely reach: private before public before self-assigned; else 127.0.0.1."""
    return next(iter(_by_likelihood(addresses)), "127.0.0.1")


def _by_likelihood(addresses: Iterable[str], first: str = "") -> list[str]:
    # An interface that is down has 0.0.0.0.
    known = [IPv4Address(each) for each in dict.fromkeys(addresses)]
    reachable = [each for each in known if not each.is_loopback and not each.is_unspecified]
    reachable.sort(key=lambda each: (str(each) != first, each.is_link_local, not each.is_private))
    return [str(each) for each in reachable]


def _listens_on(value: str) -> str:
    """The server's one address, written as in a URL."""
    try:
        address = ip_address(value)
    except ValueError:
        return "127.0.0.1" if is_loopback(value) else ""
    if address.is_unspecified:
        return ""
    return f"[{address}]" if address.version == 6 else str(address)  # noqa: PLR2004


def _port(value: str) -> int:
    if not value.isdecimal() or len(value) > len(str(HIGHEST_PORT)) or not 1 <= int(value) <= HIGHEST_PORT:
        raise Invalid("setting-port", name="WORKSHOP_PORT", value=value)
    return int(value)


def _number(environ: Mapping[str, str], name: str, usual: int, low: int, high: int) -> int:
    value = environ.get(name) or str(usual)
    if not value.isdecimal() or len(value) > len(str(high)) or not low <= int(value) <= high:
        raise Invalid("setting-number", name=name, value=value, low=low, high=high)
    return int(value)


def _key(value: str) -> str:
    # It goes into a header; the error does not repeat it, because errors are printed.
    if not value.isascii() or not value.isprintable() or " " in value:
        raise Invalid("setting-key", name="WORKSHOP_EMBEDDING_KEY")
    return value


def _base_url(value: str) -> str:
    # Our pages name each other from the root, so there is no place for them below a path.
    base = read_address(value) if "://" in value else None
    if base is None:
        # The error is printed, so it keeps a password for itself.
        shown = re.sub(r"//.*@", "//…@", value)
        raise Invalid("setting-base-url", name="WORKSHOP_BASE_URL", value=shown)
    if len(base) > LONGEST:
        raise Invalid("setting-base-url-long", name="WORKSHOP_BASE_URL", length=len(base), limit=LONGEST)
    return base


def _in_ascii(host: str) -> str:
    try:
        return idna.encode(host, uts46=True, transitional=False).decode()
    except idna.IDNAError:
        return ""


def _database_url(value: str, data_dir: Path) -> str:
    if not value:
        return f"sqlite:///{(data_dir / 'tischdecke.db').as_posix()}"
    scheme, separator, rest = value.partition("://")
    drivers = {"sqlite": "sqlite", "postgresql": "postgresql+pg8000", "postgres": "postgresql+pg8000"}
    driver = drivers.get(scheme.partition("+")[0])
    if not separator or driver is None:
        raise Invalid("setting-database-url", name="WORKSHOP_DATABASE_URL", value=scheme)
    return f"{driver}://{rest}"
