"""Anybody's own list of ideas, grouped without a café: a CSV file in, a CSV file out.

Nothing is stored, and no row is lost silently: what cannot be read is named by its row.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from workshop.domain.embedding import clean_source
from workshop.domain.errors import Invalid, Unavailable
from workshop.domain.text import FILE_IDEA_LIMIT, clean_line
from workshop.embedding.models import Models
from workshop.export.separated import SEPARATORS, decoded, read_rows, require_rows, told
from workshop.grouping import ALONE, group, name_groups
from workshop.services.suggestions import with_model

MOST_BYTES = 20_000_000
MOST_TEXTS = 5_000
# Seconds: nobody stands at a table and waits.
PATIENCE = 600.0
_USUAL_NAMES = ("text", "texte", "texts", "idee", "ideen", "beitrag", "beiträge", "idea", "ideas")
_BLANK_LINES = re.compile(r"\A(?:[ \t]*(?:\r\n?|\n))+")
# A line of a file with one column: quoted from end to end, or as it is.
_LINE = re.compile(r'"((?:[^"]++|"")*+)"[ \t]*(?:\r\n?|\n|\Z)|([^\r\n]*)(?:\r\n?|\n|\Z)')


def group_list(
    data: bytes, column: str = "", source: str = "", key: str = ""
) -> tuple[str, Unavailable | None]:
    """Group the texts of one column and return CSV with the columns text, label and name, in the same order.

    A label counts from 0; what fits nowhere has -1 and no name, and so has an empty row, which keeps its
    place. Without `column` the one with a usual name ("text", "Idee", "Beitrag", …) is taken, else the first.
    A file with one column needs no heading: its first line is an idea too, unless it is `column` or one of
    the usual names; and each of its lines is a text, whatever commas it holds.

    The model at `source` helps, if one is named; where it does not, the second value says why, and the
    built-in method has done the work. Raise `Invalid` for what is no such list, naming the row (the first
    is 1), and for an impossible address.
    """
    models, source = Models(key, PATIENCE), clean_source(source)
    texts = _texts(_decoded(data), column.strip())
    if len(texts) > MOST_TEXTS:
        raise Invalid("list-too-long", most=MOST_TEXTS, count=len(texts))
    filled = [text for text in texts if text]
    found, _, silent = with_model(models, source, lambda embed: group(filled, embed))
    names, next_label = name_groups(filled, found), iter(found)
    answer = io.StringIO()
    writer = csv.writer(answer, lineterminator="\n")
    writer.writerow(("text", "label", "name"))
    for text in texts:
        label = next(next_label) if text else ALONE
        writer.writerow((text, label, "" if label == ALONE else names[label].title))
    return answer.getvalue(), silent


def _decoded(data: bytes) -> str:
    if len(data) > MOST_BYTES:
        raise Invalid("list-too-large", most=MOST_BYTES // 1_000_000)
    text, _ = decoded(data)
    if not text.strip():
        raise Invalid("list-empty")
    if "\0" in text:
        raise Invalid("list-unreadable")
    return text


def _texts(text: str, wanted: str) -> list[str]:
    """The clean texts of the wanted column, "" for an empty row."""
    named, text = told(text)
    blank = _BLANK_LINES.match(text)
    first = 1 + (len(blank[0].splitlines()) if blank else 0)
    text = text[blank.end() if blank else 0 :].rstrip("\r\n")
    if not text.strip():
        raise Invalid("list-empty")
    separator = named or _separator(text, wanted)
    rows = require_rows(text, separator, first) if separator else []
    cells = _column(rows, wanted, first) if rows and len(rows[0]) > 1 else _lines(text, wanted, first)
    texts = []
    for row, cell in cells:
        texts.append(clean_line(cell))
        if len(texts[-1]) > FILE_IDEA_LIMIT:
            raise Invalid("list-text-too-long", row=row, length=len(texts[-1]), limit=FILE_IDEA_LIMIT)
    return texts


def _separator(text: str, wanted: str) -> str:
    """What divides most rows, if it divides the first one too; "" for a file with one column.

    What is followed by a blank in the first row is part of a sentence. A name that is wanted or usual makes
    up for a lack of divided rows.
    """
    best, best_share = "", -1.0
    for separator in SEPARATORS:
        rows, _ = read_rows(text, separator, strict=False)
        if not rows or len(rows[0]) == 1 or any(cell.startswith(" ") for cell in rows[0][1:]):
            continue
        others = [len(row) > 1 for row in rows[1:] if any(cell.strip() for cell in row)]
        share = sum(others) / len(others) if others else 0.0
        named = _place(rows[0], (wanted,) if wanted else _USUAL_NAMES) is not None
        if share > best_share and (named or share > 1 / 2):
            best, best_share = separator, share
    return best


def _column(rows: Sequence[list[str]], wanted: str, first: int) -> Iterator[tuple[int, str]]:
    """Below the heading each row's number and its cell in the column."""
    heading = rows[0]
    place = _place(heading, (wanted,) if wanted else _USUAL_NAMES)
    if wanted and place is None:
        raise _no_column(wanted, heading)
    place = place or 0
    for number, row in enumerate(rows[1:], first + 1):
        empty = not any(cell.strip() for cell in row)
        if any(cell.strip() for cell in row[len(heading) :]) or (len(row) <= place and not empty):
            raise Invalid("list-row", row=number, count=len(row), columns=len(heading))
        yield number, "" if empty else row[place]


def _lines(text: str, wanted: str, first: int) -> Iterator[tuple[int, str]]:
    """Each row's number and text in a file with one column, below the heading if it has one."""
    found = [match for match in _LINE.finditer(text) if match[0]]
    lines = [match[2] if match[1] is None else match[1].replace('""', '"') for match in found]
    headed = _place(lines[:1], (wanted,) if wanted else _USUAL_NAMES) is not None
    if wanted and not headed:
        raise _no_column(wanted, lines[:1])
    yield from list(enumerate(lines, first))[headed:]


def _place(heading: Sequence[str], names: Sequence[str]) -> int | None:
    """Where the first of these names stands that is there."""
    known = [clean_line(name).casefold() for name in heading]
    return next((known.index(name) for name in map(str.casefold, names) if name in known), None)


def _no_column(wanted: str, heading: Sequence[str]) -> Invalid:
    return Invalid("list-column", column=wanted, columns=", ".join(map(clean_line, heading)))
