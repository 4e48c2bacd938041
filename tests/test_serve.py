"""The start: what it prints, which ports it refuses, what it asks of the system."""

import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.serving import free_port
from workshop.config import ROOT, Settings, read_settings
from workshop.domain.errors import Unavailable
from workshop.i18n import translator
from workshop.serve import announce, require_free_port

GERMAN = translator("de")
ALONE = "Dieses Gerät ist in keinem Netz"
RUN = """
import os, resource
from workshop.config import read_settings
from workshop.serve import run
_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
hard = 3_000 if hard == resource.RLIM_INFINITY else min(hard, 3_000)
resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
os.execve = lambda *_: print(hard, *resource.getrlimit(resource.RLIMIT_NOFILE))
run(read_settings({}))
"""
# Become a program that says what a server would read.
READ = """
import os, sys
from workshop import serve
from workshop.config import read_settings
os.execve = lambda _program, _arguments, environment: print(read_settings(environment))
serve.run(read_settings(os.environ))
"""


def settings(**environment: str) -> Settings:
    return read_settings({"WORKSHOP_PORT": str(free_port())} | environment)


def refusal(port: int) -> tuple[str, str] | None:
    """The error's code and the port that it names."""
    try:
        require_free_port(settings(WORKSHOP_PORT=str(port)))
    except Unavailable as error:
        return error.code, error.values["port"]
    return None


def printed(capsys: pytest.CaptureFixture[str], wanted: Settings, key: str | None = None) -> list[str]:
    announce(wanted, key, GERMAN)
    return [line.strip() for line in capsys.readouterr().out.splitlines() if "http" in line or ALONE in line]


def test_the_organiser_signs_in_at_the_address_that_was_set(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = settings(WORKSHOP_BASE_URL="https://cafe.test/")
    assert printed(capsys, wanted, "geheim") == [
        "Organisation:  https://cafe.test/sign-in?key=geheim",
        "Handys in diesem Netz:  https://cafe.test/t",
    ]
    assert printed(capsys, wanted)[0] == "Organisation:  https://cafe.test/"


def test_without_a_set_address_the_organiser_stays_on_this_machine(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = Settings(ROOT, "sqlite://", "http://192.168.4.1:9000", 9000)
    assert printed(capsys, found) == [
        "Organisation:  http://localhost:9000/",
        "Handys in diesem Netz:  http://192.168.4.1:9000/t",
    ]


def test_a_machine_on_no_network_says_that_phones_will_not_reach_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    alone = Settings(ROOT, "sqlite://", "http://127.0.0.1:9000", 9000)
    *_, last = printed(capsys, alone)
    assert (last.startswith(ALONE), "WORKSHOP_BASE_URL" in last) == (True, True)
    meant = Settings(ROOT, "sqlite://", "http://127.0.0.1:9000", 9000, base_url_set=True)
    assert printed(capsys, meant)[-1] == "Handys in diesem Netz:  http://127.0.0.1:9000/t"


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_port_is_taken_while_somebody_listens_there(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STREAMLIT_SERVER_ADDRESS", address)
    port = free_port()
    if address == "::1" and not _speaks_ipv6():
        assert refusal(port) == ("port-forbidden", str(port))
        return
    assert refusal(port) is None
    family = socket.AF_INET6 if address == "::1" else socket.AF_INET
    with closing(socket.socket(family)) as other:
        other.bind((address, port))
        other.listen()
        assert refusal(port) == ("port-taken", str(port))


# The first belongs to no machine, the second is no address at all.
@pytest.mark.parametrize("address", ["192.0.2.1", "no such address"])
def test_a_port_that_cannot_be_opened_is_not_called_taken(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STREAMLIT_SERVER_ADDRESS", address)
    port = free_port()
    assert refusal(port) == ("port-forbidden", str(port))


def test_the_server_may_hold_a_connection_for_every_phone(tmp_path: Path) -> None:
    limits = subprocess.run(
        [sys.executable, "-c", RUN],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    wanted, soft, hard = limits.stdout.split()
    assert (soft, hard) == (wanted, wanted)


@pytest.mark.parametrize("base_url", ["", "https://cafe.test/"])
def test_the_server_reads_what_was_set_and_takes_nothing_else_for_set(tmp_path: Path, base_url: str) -> None:
    environment = {
        "WORKSHOP_BASE_URL": base_url,
        "WORKSHOP_DATA_DIR": str(tmp_path),
        "WORKSHOP_PORT": "9000",
        "STREAMLIT_SERVER_ADDRESS": "127.0.0.1",
    }
    read = subprocess.run(
        [sys.executable, "-c", READ],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    wanted = read_settings(environment)
    assert (read, wanted.base_url_set) == (str(wanted), bool(base_url))


def _speaks_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True
