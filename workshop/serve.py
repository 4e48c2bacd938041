"""Starting the server: is the port free, which addresses to print, and then Streamlit.

What was set and checked is handed on; what was only found, the server finds again.
"""

import errno
import os
import socket
import subprocess
import sys
from contextlib import suppress

from workshop.config import ROOT, Settings
from workshop.domain.addresses import entry_of, host_of, is_loopback
from workshop.domain.errors import Unavailable
from workshop.i18n import Translator

# Each phone holds one connection open. The second is what macOS grants where it refuses the first.
OPEN_FILES = (65_536, 10_240)


def require_free_port(settings: Settings) -> None:
    """Raise `Unavailable` when somebody else already listens on the port, or it may not be opened."""
    address = os.environ.get("STREAMLIT_SERVER_ADDRESS") or "0.0.0.0"
    port = str(settings.port)
    try:
        family, kind, _, _, place = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as probe:
            # Without it a server that has just stopped would still seem to be there.
            if os.name != "nt":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Unavailable("port-taken", port=port) from error
        raise Unavailable("port-forbidden", port=port, reason=error.strerror or "") from error


def announce(settings: Settings, setup_key: str | None, t: Translator) -> None:
    """Print where the organiser and where the phones on this network go, by `settings.base_url`."""
    here = settings.base_url if settings.base_url_set else f"http://localhost:{settings.port}"
    print()
    print("  Tischdecke")
    print()
    if setup_key:
        print(f"  {t('serve-organiser')}  {here}/sign-in?key={setup_key}")
        print(f"  {t('serve-first')}")
    else:
        print(f"  {t('serve-organiser')}  {here}/")
    print(f"  {t('serve-phones')}  {entry_of(settings.base_url)}")
    if not settings.base_url_set and is_loopback(host_of(settings.base_url)):
        print(f"  {t('serve-loopback')}")
    print()
    print(f"  {t('serve-stop')}", flush=True)


def run(settings: Settings) -> None:
    """Become the server; comes back only on Windows, when it has stopped."""
    environment = os.environ | {
        "WORKSHOP_DATA_DIR": str(settings.data_dir),
        "WORKSHOP_DATABASE_URL": settings.database_url,
        "WORKSHOP_BASE_URL": settings.base_url if settings.base_url_set else "",
        "WORKSHOP_PORT": str(settings.port),
        "STREAMLIT_SERVER_PORT": str(settings.port),
    }
    # Streamlit reads its settings from the folder in which it starts.
    os.chdir(ROOT)
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py")]
    if os.name == "nt":
        sys.exit(subprocess.run(command, env=environment, check=False).returncode)  # noqa: S603
    _allow_many_connections()
    os.execve(sys.executable, command, environment)  # noqa: S606


def _allow_many_connections() -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # Windows has none

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    for most in OPEN_FILES:
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        if soft == resource.RLIM_INFINITY or soft >= wanted:
            return
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            return
