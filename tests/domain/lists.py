"""Lines as they are read from a list of topics, a café beside which they come, and what then is told.

Shared by the tests of what a list means and of how long it may be.
"""

from collections.abc import Mapping, Sequence

from workshop.domain.list_cafe import CafePlan
from workshop.domain.listing import CAFE_COLUMNS, Column, Heading, Line
from workshop.domain.model import CafeTable, Host, Record, Topic, Workshop

HEADINGS = {column: Heading("ABCDEF"[at], column.value) for at, column in enumerate(CAFE_COLUMNS)}


def listed(*rows: Mapping[Column, str]) -> list[Line]:
    """Lines from row 2 on, below their headings."""
    return [Line(row, cells, HEADINGS) for row, cells in enumerate(rows, 2)]


def record(*titles: str, tables: Sequence[tuple[int, int]] = (), hosts: Sequence[Host] = ()) -> Record:
    """A café with topics 1, 2, … of these titles; `tables` are numbers with the id of their topic."""
    topics = tuple(Topic(n, 1, f"wc{n}", title, position=n) for n, title in enumerate(titles, 1))
    seats = tuple(
        CafeTable(100 + number, 1, topic_id, number, f"code{number}", "secret", tuple(hosts))
        for number, topic_id in tables
    )
    return Record(Workshop(1, "Café"), topics, seats, (), ())


def told(plan: CafePlan) -> list[tuple[int, str, str]]:
    return [(each.row, each.column, each.code) for each in plan.problems]


def fates(plan: CafePlan) -> dict[int, str]:
    return {row: f"{fate.code} {fate.values['number']}" for (_, row), fate in plan.fates.items()}
