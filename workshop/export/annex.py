"""The annex: every idea as it was handed in, numbered, with where the minutes have it.

Nothing is left out, so that anybody can count: a withdrawn idea keeps its number and has no words.
"""

from collections.abc import Iterator

from workshop.domain.model import Idea
from workshop.domain.outline import Outline, Section, Statement
from workshop.export.document import Block, Grid, Heading, Paragraph
from workshop.export.statements import name_statement
from workshop.i18n import Translator


def annex(whole: Outline, t: Translator, level: int) -> Iterator[Block]:
    """A heading and one table per topic; nothing where there are no ideas."""
    if not whole.numbers:
        return
    yield Heading(level, t("minutes-annex"))
    yield Paragraph(t("minutes-annex-lead"))
    head = tuple(t(f"minutes-annex-{name}") for name in ("number", "words", "table", "round", "where"))
    for section in whole.sections:
        rows = tuple(_rows(section, whole, t))
        if rows:
            yield Heading(level + 1, section.text)
            yield Grid(t("minutes-annex-of", topic=section.text), head, rows)


def _rows(section: Section, whole: Outline, t: Translator) -> Iterator[tuple[str, ...]]:
    number_of = {table.id: str(table.number) for table in section.tables}
    found: list[tuple[Idea, str, str]] = []
    for statement in section.statements:
        for point in statement.points:
            where = _where(section, statement, t, out=section.out or statement.out or point.out)
            found += [(idea, idea.text, where) for idea in point.ideas]
    nothing = t("minutes-annex-nothing")
    found += [(idea, nothing, t("minutes-annex-hidden")) for idea in section.hidden]
    found += [(idea, nothing, t("minutes-annex-withdrawn")) for idea in section.withdrawn]
    for idea, words, where in sorted(found, key=lambda row: whole.numbers[row[0].id]):
        table = nothing if idea.table_id is None else number_of.get(idea.table_id, nothing)
        yield str(whole.numbers[idea.id]), words, table, str(idea.round), where


def _where(section: Section, statement: Statement, t: Translator, *, out: bool) -> str:
    name = name_statement(statement, t) or section.text
    return t("minutes-annex-left-out", where=name) if out else name
