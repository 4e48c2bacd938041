"""Anybody's own list of ideas, grouped without a café: a CSV file in, a CSV file out.

Nothing is stored; it is the quickest way to see what the suggestions are worth.
"""

import csv
import io

import pandas as pd

from workshop.domain.errors import Invalid, Unavailable
from workshop.domain.text import clean_line
from workshop.embedding.models import Models
from workshop.grouping import ALONE, group, name_groups
from workshop.services.suggestions import with_model

MOST_BYTES = 20_000_000
MOST_TEXTS = 5_000
# Seconds: nobody stands at a table and waits.
PATIENCE = 600.0
_USUAL_NAMES = ("text", "idee", "ideen", "beitrag", "beiträge", "idea", "ideas")


def group_list(
    data: bytes, column: str = "", source: str = "", key: str = ""
) -> tuple[str, Unavailable | None]:
    """Group the texts of one column and return CSV with the columns text, label and name, in the same order.

    A label counts from 0; what fits nowhere has -1 and no name. Without `column` the one with a usual name
    is taken, else the first. The model at `source` helps, if one is named; where it does not, the second
    value says why, and the built-in method has done the work. Raise `Invalid` for what is no such list.
    """
    texts = [clean_line(text) for text in _column(_read(data), column)]
    if len(texts) > MOST_TEXTS:
        raise Invalid("list-too-long", most=MOST_TEXTS, count=len(texts))
    labels, _, silent = with_model(Models(key, PATIENCE), source, lambda embed: group(texts, embed))
    names = name_groups(texts, labels)
    titles = ["" if label == ALONE else names[label].title for label in labels]
    answer = pd.DataFrame({"text": texts, "label": labels, "name": titles})
    return answer.to_csv(index=False, lineterminator="\n"), silent


def _read(data: bytes) -> pd.DataFrame:
    """Every cell as text; comma, semicolon or tab, UTF-8 or the code page of German Windows."""
    if len(data) > MOST_BYTES:
        raise Invalid("list-too-large", most=MOST_BYTES // 1_000_000)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if not text.strip():
        raise Invalid("list-empty")
    if "\0" in text:
        raise Invalid("list-unreadable")
    first = text.lstrip().splitlines()[0]
    separator = max(",;\t", key=first.count)
    try:
        return pd.read_csv(
            io.StringIO(text), sep=separator, dtype=str, keep_default_na=False, skip_blank_lines=True
        )
    except (pd.errors.ParserError, pd.errors.EmptyDataError, csv.Error, ValueError) as error:
        raise Invalid("list-unreadable") from error


def _column(table: pd.DataFrame, wanted: str) -> list[str]:
    named = {str(name).strip().casefold(): name for name in table.columns}
    if wanted and wanted.strip().casefold() not in named:
        raise Invalid("list-column", column=wanted, columns=", ".join(str(name) for name in table.columns))
    usual = next((name for name in _USUAL_NAMES if name in named), None)
    chosen = named[wanted.strip().casefold()] if wanted else named[usual] if usual else table.columns[0]
    return [str(cell) for cell in table[chosen]]
