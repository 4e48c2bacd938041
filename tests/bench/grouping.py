"""How well and how fast ideas are grouped, on tables that people grouped and on lists of growing length.

`make bench-grouping` runs the bench that lies beside the project, if it is there, and writes both tables
into `docs/performance.md`.
"""

import itertools
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from tests.bench.report import write_section
from workshop.config import ROOT
from workshop.grouping import find_duplicates, group, rank
from workshop.grouping.vocabulary import vocabulary

BENCH = Path(os.environ.get("GROUPING_BENCH", ROOT.parent / "shared" / "grouping-bench" / "bench.py"))
SIZES = (100, 300, 1_000, 2_000)
TRIES = 3


def ideas(count: int, seed: int = 1) -> list[str]:
    """Ideas of three to eight words each, put together from the vocabulary and told apart by their seed."""
    words = sorted(vocabulary().words)
    chance = random.Random(seed)  # the same list in every run
    return [" ".join(chance.choices(words, k=chance.randint(3, 8))) for _ in range(count)]


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def product(count: int) -> float:
    """The floor: one product of two dense matrices that compares every idea with every other."""
    rows = np.ones((count, 1_000), np.float32)
    return min(seconds(lambda: rows @ rows.T) for _ in range(TRIES))


def speed() -> list[str]:
    """A line per length: grouping, duplicates, and the ratio of grouping to the floor."""
    group(ideas(50))
    lines = []
    for count, seed in zip(SIZES, itertools.count(2)):
        texts = ideas(count, seed)
        # The first time every word is new; afterwards only the arrangement is made anew.
        first = seconds(lambda texts=texts: group(texts))
        again = statistics.median(seconds(lambda texts=texts: group(texts)) for _ in range(TRIES))
        alike = seconds(lambda texts=texts: find_duplicates(texts))
        floor = product(count)
        lines.append(
            f"| {count:,} | {first:.2f} s | {again:.2f} s | {alike:.2f} s | {again / floor:,.0f} : 1 |"
        )
    return lines


def ranking() -> tuple[float, float]:
    """Milliseconds to rank one idea against 1,000 placed ones in 20 clusters: the first time and after."""
    placed = ideas(1_000, 90)
    clusters = [(f"Gruppe {n}", placed[n::20]) for n in range(20)]
    fresh = ideas(21, 91)
    first = seconds(lambda: rank(fresh[0], clusters))
    return first * 1_000, statistics.median(seconds(lambda t=t: rank(t, clusters)) * 1_000 for t in fresh[1:])


def quality() -> str:
    """The bench's own table, or where it is looked for."""
    if not BENCH.exists():
        return f"(no bench at {BENCH.name}; GROUPING_BENCH names another one)"
    run = subprocess.run([sys.executable, str(BENCH)], cwd=ROOT, capture_output=True, text=True, check=True)
    return run.stdout.rstrip()


def main() -> None:
    """Measure, print and write down."""
    table = quality()
    lines = speed()
    first, usual = ranking()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
    text = f"""## Grouping

Agreement with tables that people grouped: ARI 0 is chance, 1 the same; purity and share of ideas in groups
of three or more; top1 and top3: a new idea arrives while the host's groups stand.

```
{table}
```

Lists of three to eight words of the vocabulary ({datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores,
Python {platform.python_version()}); the floor is one dense product that compares every idea with every other.

| ideas | grouped, first time | again | all duplicates | again, to the floor |
|--:|--:|--:|--:|--:|
{chr(10).join(lines)}

One idea ranked against 1,000 placed ones in 20 clusters: {usual:.0f} ms, {first:.0f} ms the first time.
The process that measured all of this needed {memory:.0f} MB at its peak.
`make bench-grouping` measures again."""
    print(text)
    write_section("grouping", text)


if __name__ == "__main__":
    main()
