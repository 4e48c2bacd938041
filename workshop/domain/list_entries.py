"""What one line of a list of topics says: its topic, the number of its table, its hosts.

A line that says something impossible says nothing: its problems stand in its place.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from workshop.domain.limits import HIGHEST_TABLE, MOST_HOSTS
from workshop.domain.listing import Column, Line, Place, Problem, place, places
from workshop.domain.model import Host
from workshop.domain.text import LINE_LIMIT, PARAGRAPH_LIMIT, clean_line, clean_paragraphs

# "3", "Tisch 3", "Nr. 3", and what programs make of a 3.
_NUMBER = re.compile(r"(?:(?:tisch|table)[ -]?)?(?:nr\.?|no\.?|#)? ?0*([0-9]{1,4})(?:[.,]0*)?", re.IGNORECASE)
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BETWEEN_NAMES = re.compile(r"[;/|\n]")
_BETWEEN_FUNCTIONS = re.compile(r"[;|\n]")
# In characters; more of what stands in a cell is not repeated.
_QUOTED = 40
# Of the other rows with the same number; the rest is only counted.
_ROWS_NAMED = 5


@dataclass(frozen=True)
class Entry:
    """One line that can be taken; `number` is None where the list leaves it open.

    By its `key` the same topic is known, however it is typed.
    """

    line: Line
    key: str
    title: str
    question: str
    introduction: str
    number: int | None
    hosts: tuple[Host, ...]


def title_key(title: str) -> str:
    """Two titles with the same key are the same topic."""
    return clean_line(title).casefold()


def count_topics(lines: Iterable[Line]) -> int:
    """How many different topics these lines name."""
    return len({key for line in lines if (key := title_key(line[Column.TOPIC]))})


def read_entries(
    lines: Iterable[Line], refused: Collection[Place]
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The lines that can be taken as they are, in their order, and what is wrong with the others.

    Those that were refused before are not taken, but all that is wrong with them is told. A number that
    stands twice, and a topic with two questions, are wrong in any café.
    """
    problems: list[Problem] = []
    entries: list[Entry] = []
    for line in lines:
        entry, found = _read(line)
        problems += found
        entries.append(entry)
    problems += _twice(entries)
    gone = places(problems).union(refused)
    kept = [entry for entry in entries if place(entry.line) not in gone]
    for column, said in (
        (Column.QUESTION, lambda entry: entry.question),
        (Column.INTRODUCTION, lambda entry: entry.introduction),
    ):
        problems += _contradictions(kept, column, said)
    gone = places(problems)
    return tuple(entry for entry in kept if place(entry.line) not in gone), tuple(problems)


def split_hosts(names: str, functions: str) -> tuple[Host, ...] | None:
    """The hosts of one cell, with the functions of another; None where their numbers do not match.

    One function stands for all. A stroke divides names; it divides functions only where these then match.
    """
    people = _parts(names, _BETWEEN_NAMES)
    told = _parts(functions, _BETWEEN_FUNCTIONS)
    if len(people) == 1:
        return (Host(people[0], "; ".join(told)),)
    if len(told) != len(people):
        divided = _parts(functions, _BETWEEN_NAMES)
        told = divided if len(divided) == len(people) else told
    if not told or len(told) == 1:
        told = (told or [""]) * len(people)
    if len(told) != len(people):
        return None
    return tuple(Host(name, function) for name, function in zip(people, told, strict=True))


def _read(line: Line) -> tuple[Entry, list[Problem]]:
    title, question = clean_line(line[Column.TOPIC]), clean_line(line[Column.QUESTION])
    introduction = clean_paragraphs(line[Column.INTRODUCTION])
    problems = [] if title else [line.problem("missing", Column.TOPIC)]
    for column, text, limit in (
        (Column.TOPIC, title, LINE_LIMIT),
        (Column.QUESTION, question, LINE_LIMIT),
        (Column.INTRODUCTION, introduction, PARAGRAPH_LIMIT),
    ):
        if len(text) > limit:
            problems.append(line.problem("too-long", column, length=len(text), limit=limit))
    number = _number(line, problems)
    hosts = _hosts(line, problems)
    return Entry(line, title_key(title), title, question, introduction, number, hosts), problems


def _number(line: Line, problems: list[Problem]) -> int | None:
    typed = clean_line(line[Column.TABLE])
    if not typed:
        return None
    found = _NUMBER.fullmatch(typed)
    if found and 1 <= int(found[1]) <= HIGHEST_TABLE:
        return int(found[1])
    code = "number-range" if found or _INTEGER.fullmatch(typed) else "number-words"
    problems.append(line.problem(code, Column.TABLE, typed=_short(typed), highest=str(HIGHEST_TABLE)))
    return None


def _hosts(line: Line, problems: list[Problem]) -> tuple[Host, ...]:
    names, functions = line[Column.HOSTS], line[Column.FUNCTION]
    hosts = split_hosts(names, functions)
    if hosts is None:
        counts = {
            "hosts": len(_parts(names, _BETWEEN_NAMES)),
            "functions": len(_parts(functions, _BETWEEN_FUNCTIONS)),
        }
        problems.append(line.problem("functions-count", Column.FUNCTION, **counts))
        return ()
    if not hosts and clean_line(functions):
        problems.append(line.note("function-alone", Column.FUNCTION))
    if (
        len(hosts) > 1
        and len(_parts(functions, _BETWEEN_FUNCTIONS)) == 1
        and len({h.function for h in hosts}) == 1
    ):
        problems.append(line.note("function-for-all", Column.FUNCTION, count=len(hosts)))
    if len(hosts) > MOST_HOSTS:
        problems.append(line.problem("hosts-count", Column.HOSTS, count=len(hosts), most=MOST_HOSTS))
    for column, texts in (
        (Column.HOSTS, [host.name for host in hosts]),
        (Column.FUNCTION, [host.function for host in hosts]),
    ):
        longest = max(map(len, texts), default=0)
        if longest > LINE_LIMIT:
            problems.append(line.problem("too-long", column, length=longest, limit=LINE_LIMIT))
    return hosts


def _twice(entries: Iterable[Entry]) -> list[Problem]:
    by_number: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.number is not None:
            by_number.setdefault(entry.number, []).append(entry)
    problems = []
    for number, same in by_number.items():
        for entry in same if len(same) > 1 else ():
            others = [each for each in same[: _ROWS_NAMED + 1] if each is not entry][:_ROWS_NAMED]
            rows = ", ".join(_where(other.line, entry.line) for other in others)
            more = len(same) - 1 - len(others)
            told = entry.line.problem("number-twice", Column.TABLE, number=str(number), rows=rows, more=more)
            problems.append(told)
    return problems


def _contradictions(entries: Sequence[Entry], column: Column, said: Callable[[Entry], str]) -> list[Problem]:
    """A topic's later lines may leave this column empty, or repeat it."""
    first: dict[str, Entry] = {}
    problems = []
    for entry in entries:
        if text := said(entry):
            before = first.setdefault(entry.key, entry)
            if said(before) != text:
                rows = _where(before.line, entry.line)
                problems.append(entry.line.problem("other-words", column, rows=rows))
    return problems


def _where(line: Line, seen_from: Line) -> str:
    """A row as it is named in another line's problem."""
    return str(line.row) if line.sheet == seen_from.sheet else f"{line.row} ({line.sheet})"


def _parts(text: str, between: re.Pattern[str]) -> list[str]:
    return [part for each in between.split(clean_paragraphs(text)) if (part := clean_line(each))]


def _short(typed: str) -> str:
    return typed if len(typed) <= _QUOTED else f"{typed[: _QUOTED - 1]}…"
