"""How fast the prints are made, for one table and for a hall of sixty.

`make bench-print` prints the figures and writes them into `docs/performance.md`; the floor is the same press,
in the same run, on as many pages with nothing on them but a number.
"""

import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from datetime import time as clock
from pathlib import Path

from tests.bench.report import write_section
from tests.export.print_scenes import NETWORK, logo, order
from workshop.domain.model import Participant, Round
from workshop.domain.prints import Print
from workshop.export import press
from workshop.export.fonts import folders
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

TABLES = (1, 12, 60)
GUESTS_PER_TABLE, TRIES = 6, 5
# Seconds for tents on all tables of the largest hall.
GOAL = 3.0
BLANK = """#set document(title: "Floor")
#set text(font: "Noto Sans")
#for number in range({pages}) [#if number > 0 {{ pagebreak() }} #number]
"""
# By the clock on the wall, and of the processor, in seconds.
Taken = tuple[float, float]
Row = tuple[Print, list[Taken]]


def hall(tables: int) -> Order:
    """A café of this many tables, with everything that a print can say."""
    printed = order(tables, look=logo(), **NETWORK)
    guests = tuple(Participant(f"Muster {n}", "Kim", "Amt") for n in range(GUESTS_PER_TABLE * tables))
    rounds = (Round(20), Round(20), Round(20))
    workshop = replace(printed.workshop, participants=guests, rounds=rounds, begins=clock(14))
    return replace(printed, workshop=workshop)


def main() -> None:
    """Measure every print, print and write down."""
    halls = [hall(tables) for tables in TABLES]
    # The first time imports and fonts are read, as they are once per server.
    render(Print.TENTS, halls[0])
    floors = [_best(lambda pages=pages: _floor(pages)) for pages in TABLES]
    rows: list[Row] = [
        (what, [_best(lambda what=what, each=each: render(what, each)) for each in halls]) for what in Print
    ]
    text = _report(rows, floors)
    print(text)
    write_section("print", text)


def _best(work: Callable[[], object]) -> Taken:
    tries = [_seconds(work) for _ in range(TRIES)]
    return min(wall for wall, _ in tries), min(processor for _, processor in tries)


def _seconds(work: Callable[[], object]) -> Taken:
    start, before = time.perf_counter(), _processor()
    work()
    return time.perf_counter() - start, _processor() - before


def _processor() -> float:
    """The seconds of all processors that this process and those that it started have used."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _floor(pages: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name, "blank.typ").write_text(BLANK.format(pages=pages), "utf-8")
        command = [sys.executable, "-I", press.__file__, name, "blank", "0", "0", *map(str, folders())]
        subprocess.run(command, check=True)


def _report(rows: Sequence[Row], floors: Sequence[Taken]) -> str:
    head = " | ".join(f"{count} tables" if count > 1 else "1 table" for count in TABLES)
    lines = [f"| the floor: as many empty pages | {' | '.join(f'{wall:.2f} s' for wall, _ in floors)} |"]
    for what, taken in rows:
        cells = (
            f"{wall:.2f} s ({processor / floor:.1f} : 1)"
            for (wall, processor), (_, floor) in zip(taken, floors, strict=True)
        )
        lines.append(f"| {what} | {' | '.join(cells)} |")
    wall, processor = dict(rows)[Print.TENTS][-1]
    verdict = "met" if wall <= GOAL else f"missed with {wall:.2f} s"
    return f"""## The prints

All prints of an event with a logo, a wireless network and {GUESTS_PER_TABLE} participants per table
({datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, Python {platform.python_version()}), by the clock on
the wall, the best of {TRIES}. In brackets the ratio to the floor, the same press on as many pages with only a
number on each, both in seconds of the processor, which a busy machine distorts less.

| print | {head} |
|---|{"--:|" * len(TABLES)}
{chr(10).join(lines)}

The goal is tents for {TABLES[-1]} tables within {GOAL:.0f} s: {verdict}. The processor works
{processor:.2f} s for them, the press and all before it together.
`make bench-print` measures again."""


if __name__ == "__main__":
    main()
