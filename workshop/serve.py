"""Starting the server: is the port free, which addresses to print, and then Streamlit.

The settings that were checked are handed on, so that the server reads exactly the same.
"""

import os
import socket
import subprocess
import sys

from workshop.config import ROOT, Settings
from workshop.domain.errors import Unavailable
from workshop.i18n import Translator


def require_free_port(settings: Settings) -> None:
    """Raise `Unavailable` when somebody else already listens on the port."""
    address = os.environ.get("STREAMLIT_SERVER_ADDRESS", "0.0.0.0")
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # Without it a server that has just stopped would still seem to be there.
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, settings.port))
        except OSError as error:
            raise Unavailable("port-taken", port=str(settings.port)) from error


def announce(settings: Settings, setup_key: str | None, t: Translator) -> None:
    """Print where the organiser and where the phones on this network go."""
    here = f"http://localhost:{settings.port}"
    print()
    print("  Tischdecke")
    print()
    if setup_key:
        print(f"  {t('serve-organiser')}  {here}/sign-in?key={setup_key}")
        print(f"  {t('serve-first')}")
    else:
        print(f"  {t('serve-organiser')}  {here}/")
    print(f"  {t('serve-phones')}  {settings.base_url}/t")
    print()
    print(f"  {t('serve-stop')}", flush=True)


def run(settings: Settings) -> None:
    """Become the server; comes back only on Windows, when it has stopped."""
    environment = os.environ | {
        "WORKSHOP_DATA_DIR": str(settings.data_dir),
        "WORKSHOP_DATABASE_URL": settings.database_url,
        "WORKSHOP_BASE_URL": settings.base_url,
        "WORKSHOP_PORT": str(settings.port),
        "STREAMLIT_SERVER_PORT": str(settings.port),
    }
    # Streamlit reads its settings from the folder in which it starts.
    os.chdir(ROOT)
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py")]
    if os.name == "nt":
        sys.exit(subprocess.run(command, env=environment, check=False).returncode)  # noqa: S603
    os.execve(sys.executable, command, environment)  # noqa: S606
