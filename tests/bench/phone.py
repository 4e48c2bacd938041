"""How heavy the guest's page is, beside the least that a page can be and beside the same in Streamlit.

`make bench-phone` prints the figures and writes them, with a picture, into `docs/performance.md`.
"""

import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.bench.report import write_section
from tests.serving import BROWSER_FLAGS, free_port
from tests.tools import find_chromium, required
from workshop.config import ROOT, Settings
from workshop.services.files import load_demo
from workshop.services.house import open_house
from workshop.services.tables import list_links
from workshop.services.visitor import ORGANISER

TRIES = 5
LATENCY_MS = 150
BITS_PER_SECOND = 1_600_000
CPU_SLOWER = 4
FIELD_TIMEOUT_MS = 120_000


@dataclass(frozen=True)
class Load:
    """One way to the text field: requests, bytes on the wire, milliseconds (medians of all tries)."""

    name: str
    requests: int
    size: int
    milliseconds: float


def main() -> None:
    """Measure all pages in one run and write them down."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        code = _prepare(Path(folder), url, port)
        server = _start(Path(folder), url, port)
        try:
            program = required(find_chromium(), "chromium")
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=program, args=BROWSER_FLAGS)
                loads = [
                    _measure(browser, "bare text field (the floor)", f"{url}/floor", "#text"),
                    _measure(browser, "guest's page", f"{url}/t/{code}", "#text"),
                    _measure(
                        browser, "Streamlit page (participate)", f"{url}/participate?code={code}", "textarea"
                    ),
                ]
                version = browser.version
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(20)
    table = _table(loads)
    print(table)
    _draw(loads, ROOT / "docs" / "images" / "phone-load.svg")
    write_section("phone", _text(table, version))


def _prepare(folder: Path, url: str, port: int) -> str:
    settings = Settings(folder, f"sqlite:///{(folder / 'tischdecke.db').as_posix()}", url, port)
    house = open_house(settings)
    load_demo(house, ORGANISER)
    code = list_links(house, ORGANISER, 1)[0].table.code
    house.store.close()
    return code


def _start(folder: Path, url: str, port: int) -> "subprocess.Popen[bytes]":
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "STREAMLIT_SERVER_ADDRESS": "127.0.0.1",
        "STREAMLIT_SERVER_PORT": str(port),
        "WORKSHOP_BASE_URL": url,
        "WORKSHOP_DATA_DIR": str(folder),
        "WORKSHOP_PORT": str(port),
    }
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "tests" / "bench" / "floor.py")]
    server = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"{url}/healthz", timeout=5):
                return server
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start")


def _measure(browser: Browser, name: str, address: str, field: str) -> Load:
    tries = [_visit(browser, address, field) for _ in range(TRIES)]
    requests, sizes, times = zip(*tries, strict=True)
    return Load(
        name, int(statistics.median(requests)), int(statistics.median(sizes)), statistics.median(times)
    )


def _visit(browser: Browser, address: str, field: str) -> tuple[int, int, float]:
    """A first visit: nothing is cached. The clock runs from the navigation to the usable field."""
    viewport = {"width": 390, "height": 844}
    with browser.new_context(locale="de-DE", viewport=viewport, is_mobile=True, has_touch=True) as context:  # type: ignore[arg-type]
        page = context.new_page()
        wire = context.new_cdp_session(page)
        sizes: dict[str, float] = {}
        wire.on("Network.requestWillBeSent", lambda event: sizes.setdefault(event["requestId"], 0.0))
        wire.on("Network.loadingFinished", lambda e: sizes.update({e["requestId"]: e["encodedDataLength"]}))
        wire.send("Network.enable")
        throughput = BITS_PER_SECOND / 8
        wire.send(
            "Network.emulateNetworkConditions",
            {
                "offline": False,
                "latency": LATENCY_MS,
                "downloadThroughput": throughput,
                "uploadThroughput": throughput,
            },
        )
        wire.send("Emulation.setCPUThrottlingRate", {"rate": CPU_SLOWER})
        page.goto(address, wait_until="commit", timeout=FIELD_TIMEOUT_MS)
        page.locator(field).first.wait_for(state="visible", timeout=FIELD_TIMEOUT_MS)
        milliseconds = float(page.evaluate("performance.now()"))
        page.wait_for_load_state("load", timeout=FIELD_TIMEOUT_MS)
        page.wait_for_timeout(1_000)
        # Streams stay open and are no part of the page.
        return sum(size > 0 for size in sizes.values()), int(sum(sizes.values())), milliseconds


def _table(loads: list[Load]) -> str:
    floor = loads[0]
    rows = [
        f"| {each.name} | {each.requests} | {each.size / 1000:.1f} KB | {each.milliseconds:.0f} ms "
        f"| {each.milliseconds / floor.milliseconds:.1f} : 1 |"
        for each in loads
    ]
    head = ["| page | requests | on the wire | to the text field | to the floor |", "|---|--:|--:|--:|--:|"]
    return "\n".join([*head, *rows])


def _text(table: str, version: str) -> str:
    return f"""## The guest's page

First visit on a throttled phone ({LATENCY_MS} ms latency, {BITS_PER_SECOND / 1e6} Mbit/s, CPU ÷ {CPU_SLOWER})
in Chromium {version}, median of {TRIES} visits, all pages from the same process in one run
({datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, Python {platform.python_version()}).
`make bench-phone` measures it again.

{table}

![Time to the text field](images/phone-load.svg)
"""


def _draw(loads: list[Load], target: Path) -> None:
    """One bar per page, its length the time to the text field."""
    longest = max(each.milliseconds for each in loads)
    bars = []
    for n, each in enumerate(loads):
        y, width = 16 + 56 * n, max(3, round(560 * each.milliseconds / longest))
        bars.append(f'<text x="0" y="{y + 14}">{each.name}: {each.milliseconds / 1000:.2f} s</text>')
        bars.append(f'<rect x="0" y="{y + 22}" width="{width}" height="14" rx="3" fill="#0a6c6c"/>')
    style = "font: 15px system-ui, sans-serif; fill: #1e2a2f"
    height = 16 + 56 * len(loads)
    named = ", ".join(each.name for each in loads)
    target.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 640 {height}" role="img" '
        f'aria-label="{named}">'
        f'<rect x="-16" width="640" height="{height}" fill="#ffffff"/>'
        f'<g style="{style}">{"".join(bars)}</g></svg>\n',
        "utf-8",
    )


if __name__ == "__main__":
    main()
