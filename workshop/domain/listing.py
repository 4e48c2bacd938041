"""A list from a spreadsheet: what kind it is, its lines under known columns, and what is wrong with them.

Every problem says where it stands, by row and column as the spreadsheet's program counts them.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LARGEST_LIST = 5_000_000
MOST_ROWS = 10_000
MOST_COLUMNS = 200


class ListKind(StrEnum):
    """What a list holds: topics with their tables and hosts, or participants."""

    CAFE = "cafe"
    PEOPLE = "people"


class Column(StrEnum):
    """A column that a list may have. `PERSON` is first name and name in one."""

    TOPIC = "topic"
    QUESTION = "question"
    INTRODUCTION = "introduction"
    TABLE = "table"
    HOSTS = "hosts"
    FUNCTION = "function"
    NAME = "name"
    FIRST_NAME = "first-name"
    INSTITUTION = "institution"
    PERSON = "person"


# In the order in which people expect them.
CAFE_COLUMNS = (
    Column.TOPIC,
    Column.QUESTION,
    Column.INTRODUCTION,
    Column.TABLE,
    Column.HOSTS,
    Column.FUNCTION,
)
PEOPLE_COLUMNS = (Column.NAME, Column.FIRST_NAME, Column.PERSON, Column.INSTITUTION)


class Severity(StrEnum):
    """Does it keep a row from being taken, or is it only worth knowing?"""

    PROBLEM = "problem"
    NOTE = "note"


@dataclass(frozen=True)
class Problem:
    """Something to say about a list; `code` names its sentence in the catalogue as "problem-CODE".

    `row` is 0 for the whole sheet. `column` is a letter as the spreadsheet shows it, `heading` what stands
    above it; both may be "". `sheet` is "" where a file has only one.
    """

    code: str
    row: int = 0
    column: str = ""
    heading: str = ""
    sheet: str = ""
    values: Mapping[str, str | int] = field(default_factory=dict)
    severity: Severity = Severity.PROBLEM


@dataclass(frozen=True)
class Heading:
    """Where a known column stands: its letter, and its name as the file writes it."""

    letter: str
    name: str


@dataclass(frozen=True)
class Line:
    """One row of a list: its clean texts by column. Paragraphs and several hosts keep their line breaks."""

    row: int
    cells: Mapping[Column, str]
    headings: Mapping[Column, Heading]
    sheet: str = ""

    def __getitem__(self, column: Column) -> str:
        return self.cells.get(column, "")

    def problem(self, code: str, column: Column | None = None, /, **values: str | int) -> Problem:
        """What keeps this line from being taken, at its place."""
        return self._said(code, column, values, Severity.PROBLEM)

    def note(self, code: str, column: Column | None = None, /, **values: str | int) -> Problem:
        """What is worth knowing about this line, at its place."""
        return self._said(code, column, values, Severity.NOTE)

    def _said(
        self, code: str, column: Column | None, values: Mapping[str, str | int], severity: Severity
    ) -> Problem:
        at = self.headings.get(column, Heading("", "")) if column else Heading("", "")
        return Problem(code, self.row, at.letter, at.name, self.sheet, values, severity)


@dataclass(frozen=True)
class Listing:
    """All lines of one kind in a file, and what reading them brought up."""

    kind: ListKind
    lines: tuple[Line, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that some line has something in, in the usual order."""
        usual = CAFE_COLUMNS if self.kind is ListKind.CAFE else PEOPLE_COLUMNS
        return tuple(column for column in usual if any(line[column] for line in self.lines))


@dataclass(frozen=True)
class Fate:
    """What will become of a line that is taken; `code` names the words as "import-fate-CODE"."""

    code: str
    values: Mapping[str, str | int] = field(default_factory=dict)


Place = tuple[str, int]


def place(line: Line) -> Place:
    """By what a line is known within its file: its sheet and its row."""
    return line.sheet, line.row


def places(problems: Collection[Problem]) -> frozenset[Place]:
    """The lines that are not taken because of these."""
    return frozenset(
        (each.sheet, each.row) for each in problems if each.row and each.severity is Severity.PROBLEM
    )
