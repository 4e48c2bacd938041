"""What of the blocks is said already by what stands beside them: a heading above, a template's own text.

Said once is enough; nothing that only the blocks say is ever left out.
"""

from collections.abc import Collection, Iterable, Iterator

from workshop.export.document import Block, Document, Grid, Heading, Paragraph

JOINT = " · "


def under_headings(blocks: Iterable[Block]) -> Iterator[tuple[Block, str]]:
    """Each block with the words of the heading right above it, "" for none."""
    above = ""
    for block in blocks:
        yield block, above
        above = block.text if isinstance(block, Heading) else ""


def is_named(grid: Grid, above: str) -> bool:
    """Whether the heading above a table has given its name already."""
    return bool(above) and grid.name == above


def unsaid(document: Document, filled: Collection[str]) -> tuple[Block, ...]:
    """The blocks without those whose words a template shows where it had these placeholders.

    Of a paragraph that two placeholders say together, what the template does not show stays.
    """
    return tuple(each for block in document.blocks for each in _unsaid(block, dict(document.fields), filled))


def _unsaid(block: Block, values: dict[str, str], filled: Collection[str]) -> Iterator[Block]:
    names = block.fields if isinstance(block, Heading | Paragraph) else ()
    left = [name for name in names if name not in filled]
    if len(left) == len(names):
        yield block
    elif left and isinstance(block, Paragraph):
        yield Paragraph(JOINT.join(values[name] for name in left if values.get(name)), block.tone)
