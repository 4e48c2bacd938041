"""The server as `make run` starts it, for tests: on a free loopback port, with a data folder of its own.

`start_server` comes back when it answers; `stop_server` ends it as Ctrl+C would.
"""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from workshop.config import ROOT

PASSPHRASE = "ein langer Probesatz"
STARTS_WITHIN = 60.0
STOPS_WITHIN = 30.0

BROWSER_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True)
class Server:
    """A running server. `url` has no slash at its end; `log` holds all that it prints."""

    process: "subprocess.Popen[bytes]"
    url: str
    environment: dict[str, str]
    log: Path

    def command(self, *arguments: str, typed: str = "") -> str:
        """Run `python -m workshop …` on the same data and return what it prints."""
        return subprocess.run(
            [sys.executable, "-m", "workshop", *arguments],
            cwd=ROOT,
            env=self.environment,
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start_server(data_dir: Path, **settings: str) -> Server:
    """Start the real server with the demo workshop, and other settings if need be; wait until it answers."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("WORKSHOP_", "STREAMLIT_"))
    }
    environment = kept | {
        "LANG": "de_DE.UTF-8",
        "PYTHONUTF8": "1",
        "STREAMLIT_SERVER_ADDRESS": "127.0.0.1",
        "WORKSHOP_BASE_URL": url,
        "WORKSHOP_DATA_DIR": str(data_dir),
        "WORKSHOP_PORT": str(port),
        **settings,
    }
    log = data_dir.parent / f"server-{port}.log"
    process = launch_server(environment, log)
    server = Server(process, url, environment, log)
    try:
        _await_answer(server)
    except BaseException:
        stop_server(server)
        raise
    return server


def launch_server(environment: dict[str, str], log: Path) -> "subprocess.Popen[bytes]":
    """Start the server's process, without waiting for it; what it prints is added to the log."""
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "workshop", "serve"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )


def stop_server(server: Server, sign: int = signal.SIGINT) -> int:
    """Ask the server to end and return its exit code; one that does not end in time is killed."""
    if server.process.poll() is None:
        server.process.send_signal(sign)
    try:
        return server.process.wait(STOPS_WITHIN)
    except subprocess.TimeoutExpired:
        server.process.kill()
        server.process.wait()
        raise


def _await_answer(server: Server) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            with urllib.request.urlopen(f"{server.url}/healthz", timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(
        f"the server did not start:\n{server.log.read_text(encoding='utf-8', errors='replace')}"
    )
