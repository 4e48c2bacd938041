"""Workshops small enough to read, and texts that somebody might really send."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from workshop.domain.model import (
    CafeTable,
    Cluster,
    Host,
    Idea,
    Origin,
    Record,
    Topic,
    Workshop,
)
from workshop.domain.results import Results, harvest
from workshop.export.document import Document
from workshop.export.minutes import compose
from workshop.export.workshop_file import read_workshop_file
from workshop.i18n import translator

NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)

HOSTILE = (
    "<script>alert(1)</script>",
    "</w:t></w:r><w:br/>",
    "&lt;b&gt; & &amp; &#65; R&D;",
    "# keine Überschrift #",
    "- kein Spiegelstrich",
    "+ kein Plus",
    "* kein Stern",
    "1. keine Nummer",
    "2) auch nicht",
    "> kein Zitat",
    "--- kein Strich",
    "===",
    "| keine | Tabelle |",
    "`kein Code` ``` ~~~",
    "**nicht fett**, _nicht kursiv_, ~~nicht weg~~",
    "[kein Link](https://example.org) ![kein Bild](x.png) [1]: /x",
    "<https://example.org> www.example.org person@example.org",
    "Kolleg*innen und Besucher*innen, Facharbeiter_innen_und_andere",
    "Ende mit Gegenstrich\\",
    "[ ] keine Aufgabe",
    "Familie 👨‍👩‍👧‍👦 und Kaffee ☕",
    "مرحبا بالعالم, שלום",
    "=HYPERLINK(1)",
    "W" * 2_000,
)


@pytest.fixture
def example_results(example: Path) -> Results:
    return harvest(read_workshop_file(example.read_bytes(), NOON))


@pytest.fixture
def results_of() -> Callable[..., Results]:
    """Results of one topic: clusters as (title, ideas), then open and hidden ideas."""

    def build(
        *groups: tuple[str, tuple[str, ...]],
        opened: tuple[str, ...] = (),
        hidden: tuple[str, ...] = (),
        question: str = "",
        introduction: str = "",
        hosts: tuple[tuple[Host, ...], ...] = ((),),
        day: date | None = date(2027, 5, 12),
    ) -> Results:
        clusters = tuple(
            Cluster(i, 1, f"g{i}", title, position=i) for i, (title, _) in enumerate(groups, start=1)
        )
        said: list[tuple[str, int | None, str | None]] = [
            *((text, i, None) for i, (_, texts) in enumerate(groups, start=1) for text in texts),
            *((text, None, None) for text in opened),
            *((text, None, "doppelt") for text in hidden),
        ]
        ideas = tuple(
            Idea(
                n,
                1,
                1,
                1,
                text,
                Origin.PHONE,
                NOON,
                cluster_id=cluster,
                position=n,
                hidden=reason,
            )
            for n, (text, cluster, reason) in enumerate(said, start=1)
        )
        tables = tuple(CafeTable(n, 1, 1, n, "", "", group) for n, group in enumerate(hosts, start=1))
        topic = Topic(1, 1, "t1", "Wohnen", question, introduction)
        workshop = Workshop(
            1, "Café Musterstadt", date=day, place="Bürgerhaus", organiser="Stadt Musterstadt"
        )
        return harvest(Record(workshop, (topic,), tables, clusters, ideas))

    return build


@pytest.fixture
def hostile(results_of: Callable[..., Results]) -> Document:
    """Minutes in which every text is one that could do harm: as a title, an idea, a host, a question."""
    groups = [(text, (text + " 1", text)) for text in HOSTILE]
    results = results_of(
        *groups,
        opened=HOSTILE,
        question=HOSTILE[0],
        introduction="\n".join(HOSTILE),
        hosts=(tuple(Host(text, text) for text in HOSTILE),),
    )
    return compose(results, translator("de"))
