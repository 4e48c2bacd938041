"""The desk as its script draws it: plain values, and every sentence with a number in it already said.

The whole sheet is sent each time, also what is left out: nothing can then be missed.
"""

from collections.abc import Mapping
from typing import Any

from workshop.domain.minutes import Edit, Words
from workshop.domain.outline import Outline, Place, Point, Section, Statement, fingerprint
from workshop.domain.statements import is_mere_topic
from workshop.export.minutes import count
from workshop.i18n import Translator, translator
from workshop.services.drafts import Desk

_HEADS = {Place.OPEN: "minutes-open", Place.PARKED: "minutes-parked"}
_NO_EDIT = Edit()


def describe_desk(desk: Desk, t: Translator) -> dict[str, Any]:
    """Everything the desk shows, as JSON values; the sheet itself speaks the workshop's language."""
    choices, workshop = desk.draft.choices, desk.record.workshop
    verbatim = choices.words is Words.VERBATIM and any(True for _ in desk.sheet.points())
    return {
        "language": workshop.language,
        "head": translator(workshop.language)("minutes-results"),
        "notes": [t("desk-verbatim")] if verbatim else [],
        "news": _describe_news(desk, t),
        "sections": [_section(section, desk, t) for section in desk.sheet.sections],
        "counts": count(desk.outline, t),
    }


def _section(section: Section, desk: Desk, t: Translator) -> dict[str, Any]:
    apart = _standing_apart(desk.outline)
    said = section.feedback
    return _line(section, section.text, section.board) | {
        "statements": [_statement(each, desk, apart, t) for each in section.statements],
        "empty": "" if section.statements else t("minutes-topic-without-ideas"),
        "feedback": {"confirmed": said.confirmed, "asked": said.asked, "missed": list(said.missed)},
    }


def _standing_apart(printed: Outline) -> frozenset[str]:
    return frozenset(statement.key for section in printed.sections for statement in section.statements)


def _statement(statement: Statement, desk: Desk, apart: frozenset[str], t: Translator) -> dict[str, Any]:
    own = translator(desk.record.workshop.language)
    choices, loose = desk.draft.choices, statement.place is not Place.CLUSTER
    name = own(_HEADS[statement.place]) if loose else ""
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
        "lead": None if loose else _lead(statement, desk),
        "minority": _minority(statement, own),
        "points": [_point(point, desk) for point in statement.points],
        "empty": "" if statement.points else own("minutes-cluster-without-ideas"),
    }


def _lead(statement: Statement, desk: Desk) -> dict[str, Any]:
    number = statement.key.partition("-")[2]
    board = next(cluster.lead_in for cluster in desk.record.clusters if str(cluster.id) == number)
    edit = desk.draft.edits.get(f"lead-{number}", _NO_EDIT)
    text = board if edit.text is None else edit.text
    return {
        "key": f"lead-{number}",
        "text": text,
        "before": text,
        "board": board,
        "drifted": edit.text not in (None, board) and edit.base != fingerprint(board),
        "out": edit.out,
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


def _line(line: Section | Statement | Point, text: str, board: str) -> dict[str, Any]:
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
