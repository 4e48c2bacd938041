"""What every test may ask for; each folder adds its own beside its tests."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, expect, sync_playwright
from sqlalchemy import create_engine, text

from tests.services.cafe import Cafe, open_cafe
from tests.serving import BROWSER_FLAGS, PASSPHRASE, Server, start_server, stop_server
from tests.tools import find_chromium, find_office, find_postgresql, find_zbar, leave_out, required
from tests.waiting import PATIENCE
from workshop.config import ROOT, Settings
from workshop.services.access import open_host_link, set_passphrase, sign_in
from workshop.services.files import import_workshop
from workshop.services.house import House, open_house, the_house
from workshop.services.visitor import ORGANISER
from workshop.storage.engine import Store
from workshop.storage.migrate import migrate
from workshop.storage.schema import metadata

DEMO = ROOT / "data" / "demo.workshop.json"
_EXAMPLE = ROOT.parent / "shared" / "examples" / "strategietreffen-2018.workshop.json"


@pytest.fixture(scope="session")
def example() -> Path:
    """The real café of 2018 from the folder beside the checkout; where there is none, the demo workshop.

    In CI there must be one.
    """
    if not _EXAMPLE.exists() and os.environ.get("CI"):
        pytest.fail(f"the example is needed here: {_EXAMPLE}")
    return _EXAMPLE if _EXAMPLE.exists() else DEMO


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a real PostgreSQL server, up to the database's name; for this session only."""
    binaries = required(find_postgresql(), "postgresql")
    # The server refuses to run as root.
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    folder = Path(tempfile.mkdtemp(prefix="tischdecke-postgresql-"))
    if user:
        shutil.chown(folder, "postgres")
    control, data = str(binaries / "pg_ctl"), str(folder / "data")

    def run(*command: str) -> None:
        with (folder / "output").open("a") as output:
            subprocess.run([*user, *command], check=True, cwd=folder, stdout=output, stderr=output)

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    options = f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off -c synchronous_commit=off"
    try:
        initdb = str(binaries / "initdb")
        run(initdb, "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        run(control, "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield f"postgresql+pg8000://postgres@127.0.0.1:{port}"
        finally:
            run(control, "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{(tmp_path / 'test.db').as_posix()}"
        return
    server = request.getfixturevalue("postgresql")
    name = "test_" + secrets.token_hex(6)
    engine = create_engine(f"{server}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        yield f"{server}/{name}"
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "migrated.db"
    _migrate(f"sqlite:///{path.as_posix()}")
    return path


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql: str) -> str:
    """A database with the newest schema, to be emptied by each test that uses it."""
    engine = create_engine(f"{postgresql}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("CREATE DATABASE migrated"))
    engine.dispose()
    _migrate(f"{postgresql}/migrated")
    return f"{postgresql}/migrated"


@pytest.fixture(params=["sqlite", "postgresql"])
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database of each kind with the newest schema and nothing in it."""
    if request.param == "sqlite":
        path = tmp_path / "test.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), path)
        return f"sqlite:///{path.as_posix()}"
    url: str = request.getfixturevalue("migrated_postgresql")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL lock_timeout = '10s'"))
        connection.execute(text(f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY"))
    engine.dispose()
    return url


def _migrate(url: str) -> None:
    store = Store(url)
    migrate(store)
    store.close()


@pytest.fixture
def house(migrated_url: str, tmp_path: Path) -> Iterator[House]:
    """An empty house, once on SQLite and once on PostgreSQL."""
    opened = open_house(Settings(tmp_path, migrated_url, "http://cafe.test", 8501))
    yield opened
    opened.store.close()


@pytest.fixture
def cafe(house: House) -> Cafe:
    """The small café of `tests/services/cafe.py`, in whatever house the folder has."""
    return open_cafe(house)


@pytest.fixture
def host(cafe: Cafe) -> str:
    """The badge of the first table's host."""
    return open_host_link(cafe.house, cafe.table.host_token, None)[1]


@pytest.fixture
def organiser(cafe: Cafe) -> str:
    """The organiser's badge."""
    set_passphrase(cafe.house, PASSPHRASE)
    return sign_in(cafe.house, PASSPHRASE, None)


@pytest.fixture
def example_id(house: House, example: Path) -> int:
    """The example workshop's id in the house."""
    return import_workshop(house, ORGANISER, example.read_bytes())


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The real server with the demo workshop and an organiser (`PASSPHRASE`); all tests share it."""
    running = start_server(tmp_path_factory.mktemp("server") / "data")
    try:
        running.command("passphrase", typed=PASSPHRASE + "\n")
        yield running
    finally:
        stop_server(running)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium; each test opens a context of its own in it."""
    program = required(find_chromium(), "chromium")
    # A machine that is slow, or busy with something else, is no failure.
    expect.set_options(timeout=PATIENCE * 1_000)
    with sync_playwright() as playwright:
        try:
            opened = playwright.chromium.launch(executable_path=program, args=BROWSER_FLAGS)
        except Error as error:
            leave_out(f"{program} does not start: {error.message.splitlines()[0]}")
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def office() -> Path:
    """LibreOffice's program."""
    return required(find_office(), "libreoffice-writer-nogui")


@pytest.fixture(scope="session")
def zbar() -> Path:
    """The program that reads QR codes from pictures."""
    return required(find_zbar(), "zbar-tools")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the browser's tests last: while it is open, Playwright's event loop bars `asyncio.run`."""
    items.sort(key=lambda item: "browser" in getattr(item, "fixturenames", ()))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """The process's own house, empty, in a folder of its own."""
    monkeypatch.setenv("WORKSHOP_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("WORKSHOP_BASE_URL", "http://cafe.test")
    monkeypatch.delenv("WORKSHOP_DATABASE_URL", raising=False)
    the_house.cache_clear()
    yield the_house()
    the_house().store.close()
    the_house.cache_clear()
