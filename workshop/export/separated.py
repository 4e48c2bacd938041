"""Reads a text that is a table: which code page it is in, what separates its columns, row by row.

Whoever asks says what the table means; here it is cells.
"""

import csv
import io
import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from workshop.domain.errors import Invalid

# The rarer one in sentences first: it wins where two divide the rows equally well.
SEPARATORS = "\t;,"
UTF_8, UTF_16, WINDOWS = "UTF-8", "UTF-16", "Windows-1252"
# Excel's own first line, which no other program shows.
_TOLD = re.compile(r'\A"?sep=([^"\r\n])"?[ \t]*(?:\r\n?|\n|\Z)', re.IGNORECASE)


def decoded(data: bytes) -> tuple[str, str]:
    """The text and the code page that it was taken for: UTF-8, what its mark says, or that of German Windows.

    What is no text at all has a null character in it.
    """
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace"), UTF_16
    try:
        return data.decode("utf-8-sig"), UTF_8
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), WINDOWS


def told(text: str) -> tuple[str, str]:
    """The separator that Excel's own first line names, or "", and the text without that line."""
    found = _TOLD.match(text)
    return (found[1], text[found.end() :]) if found else ("", text)


def read_rows(text: str, separator: str, *, strict: bool = True) -> tuple[list[list[str]], csv.Error | None]:
    """The rows, and why there are no more of them where the quotes are not right; `strict` minds them all."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict):
            rows.append(row)  # noqa: PERF402 - those before an error count
    except csv.Error as error:
        return rows, error
    return rows, None


def require_rows(text: str, separator: str, first: int = 1) -> list[list[str]]:
    """All rows; `Invalid` with the number of the one where the quotes are not right, counted from `first`."""
    rows, error = read_rows(text, separator)
    if error:
        raise Invalid("list-quotes", row=first + len(rows)) from error
    return rows
