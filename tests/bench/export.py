"""How fast the minutes are written in every format, and how much memory that takes.

`make bench-export` prints the figures and writes them into `docs/performance.md`; each case has a process of
its own, and the floor is the same words as plain text, compressed, in that process.
"""

import json
import os
import platform
import random
import resource
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from tests.bench.report import write_section
from workshop.config import ROOT
from workshop.export import html, spreadsheet
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph, Tone, texts
from workshop.export.formats import FORMATS

SIZES = (100, 300, 1_000, 5_000)
TOPICS, PER_CLUSTER, TRIES = 10, 10, 3
# The goals: seconds for this many ideas, and megabytes at the most.
GOALS = {300: 1.0, 5_000: 10.0}
MOST_MEMORY = 400
# Five times the ideas may take this much more than five times as long; in seconds, what counts as noise.
ABOUT_LINEAR, NOISE = 2.0, 0.5
SYLLABLES = (
    "be",
    "darf",
    "ge",
    "mein",
    "de",
    "schu",
    "le",
    "ver",
    "kehr",
    "stadt",
    "grün",
    "wohn",
    "raum",
    "en",
)
HEAD = ("Nr.", "Idee", "Thema", "Tisch", "Runde", "Themengruppe", "Stand")
Render = Callable[[Document, Grid], bytes]
Case = tuple[str, int, float, float, float]

RENDERERS: dict[str, Render] = {
    name: lambda document, _, format_=format_: format_.render(document, None).data
    for name, format_ in FORMATS.items()
} | {
    "preview": lambda document, _: html.render(document, 2).encode(),
    "xlsx": lambda document, grid: spreadsheet.xlsx(document.title, document.language, grid),
    "csv": lambda _, grid: spreadsheet.csv(grid),
}


def section(count: int) -> tuple[Document, Grid]:
    """The section of ten topics with this many ideas of 5 to 25 words, and the list of all of them."""
    chance = random.Random(1)  # the same in every run
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 5))) for _ in range(2_000)]
    ideas = [" ".join(chance.choices(words, k=chance.randint(5, 25))) for _ in range(count)]
    blocks: list[Block] = [Heading(1, "Ergebnisse"), Paragraph("Café Musterstadt", Tone.SOFT)]
    rows: list[tuple[str, ...]] = []
    for topic in range(TOPICS):
        mine = ideas[topic::TOPICS]
        blocks += [Heading(2, f"Thema {topic + 1}"), Paragraph("Moderation: Kim Muster")]
        for start in range(0, len(mine), PER_CLUSTER):
            title = f"Aussage {start // PER_CLUSTER + 1} zum Thema {topic + 1}"
            blocks += [Heading(3, title), Bullets(tuple(mine[start : start + PER_CLUSTER]))]
            for idea in mine[start : start + PER_CLUSTER]:
                place = (f"Thema {topic + 1}", str(topic + 1), "1", title, "zugeordnet")
                rows.append((str(len(rows) + 1), idea, *place))
    grid = Grid("Alle Ideen", HEAD, tuple(rows))
    return Document("Café Musterstadt", "Stadt Musterstadt", "de", tuple(blocks)), grid


def measure(name: str, count: int) -> None:
    """One case, in this process: prints seconds, the floor's seconds, and megabytes at the peak."""
    document, grid = section(count)
    render = RENDERERS[name]
    # The first time imports and fonts are read, as they are once per server.
    render(*section(1))
    floor = min(_seconds(lambda: _floor(document)) for _ in range(TRIES))
    taken = min(_seconds(lambda: render(document, grid)) for _ in range(TRIES))
    peak = sum(
        resource.getrusage(who).ru_maxrss / 1_024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(json.dumps([name, count, taken, floor, peak]))


def _floor(document: Document) -> bytes:
    return zlib.compress("\n".join(text for block in document.blocks for text in texts(block)).encode())


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Measure every case, print and write down."""
    cases = [_case(name, count) for name in RENDERERS for count in SIZES]
    text = _report(cases)
    print(text)
    write_section("export", text)


def _case(name: str, count: int) -> Case:
    command = [sys.executable, "-m", "tests.bench.export", name, str(count)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    name, count, taken, floor, peak = json.loads(run.stdout)
    return name, count, taken, floor, peak


def _report(cases: Sequence[Case]) -> str:
    rows = []
    for name in RENDERERS:
        mine = [case for case in cases if case[0] == name]
        times = " | ".join(f"{taken:.2f} s ({taken / floor:,.0f} : 1)" for _, _, taken, floor, _ in mine)
        rows.append(f"| {name} | {times} | {max(case[4] for case in mine):.0f} MB |")
    head = " | ".join(f"{count:,} ideas" for count in SIZES)
    return f"""## The export

A section of {TOPICS} topics, an idea of 5 to 25 words as a bullet, {PER_CLUSTER} under each heading; xlsx and
csv: the list of the same ideas ({datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores,
Python {platform.python_version()}). The best of {TRIES}; in brackets the ratio to the floor, the same words
as plain text, compressed. The memory is the peak with {SIZES[-1]:,} ideas of a process that does nothing
else, for the PDF with the process that sets it.

| format | {head} | peak |
|---|{"--:|" * (len(SIZES) + 1)}
{chr(10).join(rows)}

{_verdict(cases)}
`make bench-export` measures again."""


def _verdict(cases: Sequence[Case]) -> str:
    late = [case for case in cases if case[2] > GOALS.get(case[1], float("inf"))]
    heavy = sorted({case[0] for case in cases if case[4] > MOST_MEMORY})
    by_size = {case[:2]: case[2] for case in cases}
    small, large = SIZES[-2:]
    bent = [
        name
        for name in RENDERERS
        if by_size[name, large] > NOISE
        and by_size[name, large] > ABOUT_LINEAR * by_size[name, small] * large / small
    ]
    missed = [
        *(f"{name} takes {taken:.2f} s for {count:,} ideas" for name, count, taken, _, _ in late),
        *(f"{name} needs more than {MOST_MEMORY} MB" for name in heavy),
        *(f"{name} grows faster than its ideas" for name in bent),
    ]
    goals = " and ".join(f"{count:,} ideas within {limit:.0f} s" for count, limit in GOALS.items())
    goal = f"The goals are {goals} in every format, {MOST_MEMORY} MB at most, and growth that is about linear"
    return f"{goal}: {'all met' if not missed else 'missed, as ' + '; '.join(missed)}."


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1], int(sys.argv[2]))
    else:
        main()
