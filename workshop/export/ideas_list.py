"""All ideas of a workshop as one table, for a spreadsheet: every one of them, with where it ended up.

A withdrawn idea is a row without words, so that the numbers match those of the minutes' annex.
"""

from collections.abc import Iterator, Mapping

from workshop.domain.model import Idea
from workshop.domain.results import Results, TopicResults
from workshop.domain.tracing import plain
from workshop.export.document import Grid
from workshop.i18n import Translator

_COLUMNS = (
    "number",
    "topic",
    "table",
    "round",
    "origin",
    "sent",
    "where",
    "statement",
    "words",
    "text",
    "same",
)


def list_ideas(results: Results, t: Translator) -> Grid:
    """One row per idea in the order of their numbers; times are UTC."""
    numbers = plain(results).numbers
    rows = [row for topic in results.topics for row in _rows(topic, numbers, t)]
    return Grid(
        t("list-name"),
        tuple(t(f"list-{column}") for column in _COLUMNS),
        tuple(sorted(rows, key=lambda row: int(row[0]))),
    )


def _rows(topic: TopicResults, numbers: Mapping[int, int], t: Translator) -> Iterator[tuple[str, ...]]:
    number_of = {table.id: str(table.number) for table in topic.tables}

    def row(idea: Idea, place: str, statement: str = "", head: Idea | None = None) -> tuple[str, ...]:
        table = "" if idea.table_id is None else number_of.get(idea.table_id, "")
        return (
            str(numbers[idea.id]),
            topic.topic.title,
            table,
            str(idea.round),
            t(f"list-origin-{idea.origin.value}"),
            idea.created_at.strftime("%Y-%m-%d %H:%M"),
            t(f"list-{place}"),
            statement,
            "" if idea.withdrawn else idea.shown,
            "" if idea.withdrawn else idea.text,
            "" if head is None else str(numbers[head.id]),
        )

    def rows(cards: tuple[Idea, ...], place: str, statement: str = "") -> Iterator[tuple[str, ...]]:
        for card in cards:
            yield row(card, place, statement)
            for other in topic.same.get(card.id, ()):
                yield row(other, place, statement, card)

    for group in topic.groups:
        yield from rows(group.ideas, "placed", group.cluster.title)
    yield from rows(topic.open, "open")
    yield from rows(topic.parked, "parked")
    yield from rows(topic.hidden, "hidden")
    yield from rows(topic.withdrawn, "withdrawn")
