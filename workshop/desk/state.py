"""The desk as its script draws it: plain values, and every sentence with a number in it already said.

The whole sheet is sent each time, also what is left out: nothing can then be missed.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workshop.domain.minutes import Words
from workshop.domain.outline import Lead, Outline, Place, Point, Section, Statement
from workshop.domain.statements import is_mere_topic
from workshop.domain.versions import Remark, Reviewer
from workshop.export.document import Paragraph
from workshop.export.minutes import count
from workshop.export.statements import introduction, name_place
from workshop.i18n import Translator, translator
from workshop.services.drafts import Desk

Remarks = Mapping[str, Sequence[tuple[Reviewer, Remark]]]
_NO_REMARKS: Remarks = {}


def describe_desk(desk: Desk, t: Translator, remarks: Remarks = _NO_REMARKS) -> dict[str, Any]:
    """Everything the desk shows, as JSON values; the sheet itself speaks the workshop's language.

    `remarks` are the reviewers' open ones by the key of their line, which alone says them.
    """
    choices, workshop = desk.draft.choices, desk.record.workshop
    verbatim = choices.words is Words.VERBATIM and any(True for _ in desk.sheet.points())
    sections = [_section(section, desk, t) for section in desk.sheet.sections]
    for line in _lines(sections):
        if said := remarks.get(line["key"]):
            line["remarks"] = [{"name": who.name, "text": remark.text} for who, remark in said]
    return {
        "language": workshop.language,
        "head": translator(workshop.language)("minutes-results"),
        "notes": [t("desk-verbatim")] if verbatim else [],
        "news": _describe_news(desk, t),
        "sections": sections,
        "counts": count(desk.outline, t),
    }


def _lines(sections: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for section in sections:
        yield section
        for statement in section["statements"]:
            yield from (each for each in (statement, statement["lead"], *statement["points"]) if each)


def _section(section: Section, desk: Desk, t: Translator) -> dict[str, Any]:
    own = translator(desk.record.workshop.language)
    said_before = introduction(section, own) if desk.draft.choices.introductions else ()
    apart = _standing_apart(desk.outline)
    said = section.feedback
    return _line(section, section.text, section.board) | {
        "introduction": [each.text for each in said_before if isinstance(each, Paragraph)],
        "table": section.tables[0].id if section.tables else None,
        "statements": [_statement(each, desk, apart, t) for each in section.statements],
        "empty": "" if section.statements else t("minutes-topic-without-ideas"),
        "feedback": {"confirmed": said.confirmed, "asked": said.asked, "missed": list(said.missed)},
    }


def _standing_apart(printed: Outline) -> frozenset[str]:
    return frozenset(statement.key for section in printed.sections for statement in section.statements)


def _statement(statement: Statement, desk: Desk, apart: frozenset[str], t: Translator) -> dict[str, Any]:
    own = translator(desk.record.workshop.language)
    choices, loose, lead = desk.draft.choices, statement.place is not Place.CLUSTER, statement.lead
    name = name_place(statement.place, own)
    wanted = {Place.OPEN: choices.others, Place.PARKED: choices.parked}.get(statement.place, True)
    among = not loose and statement.key not in apart
    hinted = not loose and not statement.lead_in and is_mere_topic(statement.text, own.language)
    return _line(statement, statement.text or name, statement.board or name) | {
        "before": statement.text,
        "loose": loose,
        "dots": statement.dots,
        "fixed": "" if wanted else t("desk-not-chosen"),
        "notes": [t("desk-among-others", most=choices.most)] if among else [],
        "hint": t("desk-hint") if hinted else "",
        "lead": _line(lead, lead.text, lead.board) if lead else None,
        "minority": _minority(statement, own),
        "points": [_point(point, desk) for point in statement.points],
        "empty": "" if statement.points else own("minutes-cluster-without-ideas"),
    }


def _point(point: Point, desk: Desk) -> dict[str, Any]:
    own = translator(desk.record.workshop.language)
    verbatim = desk.draft.choices.words is Words.VERBATIM
    line = _line(point, point.text, point.board) | {
        "dots": point.dots,
        "mentions": own("minutes-mentioned", count=len(point.ideas)) if len(point.ideas) > 1 else "",
    }
    # The guest's own words are printed: there is nothing to edit, nor to compare.
    return line | {"board": point.text, "drifted": False, "verbatim": True} if verbatim else line


def _line(line: Section | Statement | Lead | Point, text: str, board: str) -> dict[str, Any]:
    return {
        "key": line.key,
        "text": text,
        "before": line.text,
        "board": board,
        "drifted": line.drifted and text != board,
        "out": line.out,
    }


def _minority(statement: Statement, own: Translator) -> str:
    if statement.minority is None:
        return ""
    return (
        own("minutes-contested-view", view=statement.minority)
        if statement.minority
        else own("minutes-contested")
    )


def _describe_news(desk: Desk, t: Translator) -> Mapping[str, Any] | None:
    """What the board did since somebody last looked: each part says how many and names the lines."""
    news = desk.news
    if not news:
        return None
    parts = [
        {"kind": kind, "text": t(f"desk-news-{kind}", count=len(keys)), "keys": list(keys)}
        for kind, keys in (("added", news.added), ("changed", news.changed), ("moved", news.moved))
        if keys
    ]
    for kind, number in (("withdrawn", news.withdrawn), ("gone", news.gone)):
        if number:
            parts.append({"kind": kind, "text": t(f"desk-news-{kind}", count=number), "keys": []})
    return {"mark": desk.mark, "parts": parts}
