"""Participants as people type or paste them: a line each, with semicolons or the tabs of a spreadsheet.

What cannot be read is named by its line, and nothing is stored then.
"""

from collections.abc import Iterator, Sequence

import streamlit as st
from markupsafe import Markup

from workshop.domain.errors import Invalid
from workshop.domain.model import Participant
from workshop.domain.text import LINE_LIMIT, clean_line
from workshop.i18n import LANGUAGES, Translator, translator
from workshop.ui.markup import put

_SHOWN = 10
_CELLS = ("minutes-name", "minutes-first-name", "minutes-institution")


def read_participants(typed: str) -> tuple[Participant, ...]:
    """One per line as "name; first name; institution"; empty lines and a spreadsheet's head are skipped.

    Raise `Invalid` with the number of the first line that has no name, too many cells or too long ones.
    """
    return tuple(_read(typed))


def write_participants(participants: Sequence[Participant]) -> str:
    """What `read_participants` reads as these; with tabs where a semicolon is part of somebody."""
    return "\n".join(map(_line, participants))


def show_participants(t: Translator, participants: Sequence[Participant]) -> None:
    """How they will stand in the minutes: the first of them as a table, and how many there are."""
    if not participants:
        return
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(t(cell)) for cell in _CELLS)
    rows = Markup("").join(
        Markup("<tr><td>{}</td><td>{}</td><td>{}</td></tr>").format(
            each.name, each.first_name, each.institution
        )
        for each in participants[:_SHOWN]
    )
    with st.container(key="participants-table"):
        put(
            '<table class="people"><caption>{}</caption><thead><tr>{}</tr></thead>'
            "<tbody>{}</tbody></table>{}",
            t("describe-participants-count", count=len(participants)),
            head,
            rows,
            Markup('<p class="note">{}</p>').format(
                t("describe-participants-more", count=len(participants) - _SHOWN)
            )
            if len(participants) > _SHOWN
            else "",
        )


def _read(typed: str) -> Iterator[Participant]:
    first = True
    for number, line in enumerate(typed.split("\n"), start=1):
        cells = [clean_line(cell) for cell in line.split("\t" if "\t" in line else ";")]
        while len(cells) > len(_CELLS) and not cells[-1]:
            cells.pop()
        if not any(cells) or (first and _is_head(cells)):
            first = first and not any(cells)
            continue
        first = False
        if len(cells) > len(_CELLS):
            raise Invalid("participants-line", line=number, reason="cells", found=len(cells))
        if not cells[0]:
            raise Invalid("participants-line", line=number, reason="name", found=0)
        longest = max(map(len, cells))
        if longest > LINE_LIMIT:
            raise Invalid("participants-line", line=number, reason="length", found=longest)
        yield Participant(*cells)


def _is_head(cells: Sequence[str]) -> bool:
    heads = [[translator(language)(cell).casefold() for cell in _CELLS] for language in LANGUAGES]
    said = [cell.casefold() for cell in cells]
    return len(said) > 1 and any(said == head[: len(said)] for head in heads)


def _line(participant: Participant) -> str:
    cells = [participant.name, participant.first_name, participant.institution]
    while not cells[-1] and len(cells) > 1:
        cells.pop()
    if any(";" in cell for cell in cells):
        # A lone tab at the end says which of the two it is.
        return "\t".join(cells) if len(cells) > 1 else cells[0] + "\t"
    return "; ".join(cells)
