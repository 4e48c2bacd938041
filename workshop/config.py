"""Settings, read once from the environment, cast and checked before anything starts.

A wrong value stops the start with a sentence that names the setting.
"""

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from workshop.domain.errors import Invalid

HIGHEST_PORT = 65_535
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Settings:
    """What can be set from outside. `base_url` has no slash at its end."""

    data_dir: Path
    database_url: str
    base_url: str
    port: int


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Read `WORKSHOP_DATA_DIR`, `_DATABASE_URL`, `_BASE_URL` and `_PORT`; raise `Invalid` for a bad one."""
    data_dir = Path(environ.get("WORKSHOP_DATA_DIR") or ROOT / "data").expanduser().absolute()
    port = _port(environ.get("WORKSHOP_PORT") or "8501")
    return Settings(
        data_dir=data_dir,
        database_url=_database_url(environ.get("WORKSHOP_DATABASE_URL") or "", data_dir),
        base_url=_base_url(environ.get("WORKSHOP_BASE_URL") or f"http://{lan_address()}:{port}"),
        port=port,
    )


def lan_address() -> str:
    """The address of this machine that phones on the same network reach; no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _port(value: str) -> int:
    if not value.isdecimal() or len(value) > len(str(HIGHEST_PORT)) or not 1 <= int(value) <= HIGHEST_PORT:
        raise Invalid("setting-port", name="WORKSHOP_PORT", value=value)
    return int(value)


def _base_url(value: str) -> str:
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise Invalid("setting-base-url", name="WORKSHOP_BASE_URL", value=value)
    return value.rstrip("/")


def _database_url(value: str, data_dir: Path) -> str:
    if not value:
        return f"sqlite:///{(data_dir / 'tischdecke.db').as_posix()}"
    scheme, separator, rest = value.partition("://")
    drivers = {"sqlite": "sqlite", "postgresql": "postgresql+pg8000", "postgres": "postgresql+pg8000"}
    driver = drivers.get(scheme.partition("+")[0])
    if not separator or driver is None:
        raise Invalid("setting-database-url", name="WORKSHOP_DATABASE_URL", value=scheme)
    return f"{driver}://{rest}"
