"""What the tests of the minutes' content share: results reshaped, minutes composed, and what they say."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from workshop.domain.minutes import Choices, Draft, Edit
from workshop.domain.model import Record
from workshop.domain.results import Results, harvest
from workshop.export.document import Block, Bullets, Document, Heading, Paragraph
from workshop.export.minutes import Material, compose
from workshop.i18n import translator

GERMAN = translator("de")


def said(document: Document) -> list[tuple[int, str] | str]:
    """Headings as (level, text) and bullets as texts, in order."""
    lines: list[tuple[int, str] | str] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            lines.append((block.level, block.text))
        if isinstance(block, Bullets):
            lines += block.items
    return lines


def bullets(document: Document) -> list[str]:
    return [item for block in document.blocks if isinstance(block, Bullets) for item in block.items]


def headings(document: Document) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in document.blocks if isinstance(block, Heading)]


def paragraphs(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def behind(document: Document, heading: str) -> list[Block]:
    """The blocks from behind this heading to the next one."""
    blocks = list(document.blocks)
    start = next(at for at, each in enumerate(blocks) if isinstance(each, Heading) and each.text == heading)
    rest = blocks[start + 1 :]
    end = next((at for at, each in enumerate(rest) if isinstance(each, Heading)), len(rest))
    return rest[:end]


def reshaped(results: Results, changes: dict[int, dict[str, object]]) -> Results:
    """The results with these fields of ideas, by id, as the hosts would have changed them.

    Each idea was sent a minute after the one before.
    """
    (topic,) = results.topics
    ideas = [idea for group in topic.groups for idea in group.ideas] + [*topic.open, *topic.hidden]
    changed = tuple(
        replace(idea, created_at=idea.created_at + timedelta(minutes=idea.id), **changes.get(idea.id, {}))  # type: ignore[arg-type]
        for idea in ideas
    )
    clusters = tuple(group.cluster for group in topic.groups)
    return harvest(Record(results.workshop, (topic.topic,), topic.tables, clusters, changed))


def draft(edits: dict[str, Edit] | None = None, **choices: Any) -> Draft:
    """A draft of the workshop 1 with these choices and edits."""
    return Draft(1, choices=Choices(**choices), edits=edits or {})


def minutes(results: Results, drafted: Draft | None = None, **material: Any) -> Document:
    return compose(results, GERMAN, Material(drafted or Draft(1), **material))


def counted(results: Results, drafted: Draft | None = None) -> str:
    """The sentence that counts: the last paragraph of the section alone, without an annex."""
    last = minutes(results, drafted).blocks[-1]
    assert isinstance(last, Paragraph)
    return last.text
