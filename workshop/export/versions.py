"""What a version of the minutes holds besides its document: its lines, and where every idea ended up.

Lines are what two versions are compared by; of what the minutes leave out, no words are kept.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from workshop.domain.outline import Outline, Place, Section
from workshop.domain.versions import LineKind
from workshop.export.statements import name_statement
from workshop.i18n import Translator

_PRINTED = {Place.CLUSTER: "printed", Place.OPEN: "open", Place.PARKED: "parked"}


def lines(whole: Outline, t: Translator) -> list[list[str]]:
    """Key, kind and text of all that is printed, in order; the texts without what stands in brackets."""
    return [[key, kind.value, text] for key, kind, text in _lines(whole, t)]


def places(whole: Outline, t: Translator) -> dict[str, dict[str, str]]:
    """By each idea's id, unless it was withdrawn: how the minutes have it, under which words."""
    return {
        str(idea_id): {"how": how, "topic": topic, "statement": statement, "point": point}
        for section in whole.sections
        for idea_id, how, topic, statement, point in _places(section, t)
    }


def kept(content: Mapping[str, Any]) -> set[str]:
    """The ids of the ideas of which a version's content has words: in its points, or in its annex."""
    annexed = content.get("annex", False)
    return {
        idea_id
        for idea_id, place in content.get("places", {}).items()
        if place["point"] or (annexed and place["how"] != "hidden")
    }


def _lines(whole: Outline, t: Translator) -> Iterator[tuple[str, LineKind, str]]:
    for section in whole.printed():
        yield section.key, LineKind.TOPIC, section.text
        for statement in section.printed():
            yield statement.key, LineKind.STATEMENT, name_statement(statement, t)
            if statement.lead and statement.lead_in:
                yield statement.lead.key, LineKind.LEAD, statement.lead_in
            for point in statement.points:
                yield point.key, LineKind.POINT, point.text


def _places(section: Section, t: Translator) -> Iterator[tuple[int, str, str, str, str]]:
    for statement in section.statements:
        for point in statement.points:
            out = section.out or statement.out or point.out
            for idea in point.ideas:
                if out:
                    yield idea.id, "left-out", section.text, "", ""
                else:
                    how = _PRINTED[statement.place]
                    yield idea.id, how, section.text, name_statement(statement, t), point.text
    for idea in section.hidden:
        yield idea.id, "hidden", section.text, "", ""
