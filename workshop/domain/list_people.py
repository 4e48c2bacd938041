"""What a list of participants comes to beside those who are there already.

Nobody stands in the minutes twice, however often their row stands in the list.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from workshop.domain.listing import Column, Fate, Line, Place, Problem, place
from workshop.domain.model import Participant
from workshop.domain.text import LINE_LIMIT, clean_line

# What belongs to the surname that follows: "Kim von der Heide".
_PARTICLES = frozenset(
    (
        *("af", "al", "da", "de", "del", "della", "der", "di", "do", "dos", "du", "el", "la", "le", "ten"),
        *("ter", "van", "vom", "von", "zu", "zum", "zur"),
    )
)


@dataclass(frozen=True)
class PeoplePlan:
    """Who comes in: `people` are all of the list, each once, `new` those who are not there yet."""

    people: tuple[Participant, ...] = ()
    new: tuple[Participant, ...] = ()
    before: int = 0
    fates: Mapping[Place, Fate] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def plan_people(
    lines: Sequence[Line], present: Sequence[Participant], refused: Collection[Place] = ()
) -> PeoplePlan:
    """Who of these lines comes in beside those present; lines that were refused before do not."""
    problems: list[Problem] = []
    fates: dict[Place, Fate] = {}
    first: dict[Participant, Line] = {}
    there = set(present)
    for line in lines:
        person, found = _person(line)
        problems += found
        if found or place(line) in refused:
            continue
        if person in first:
            fates[place(line)] = Fate("person-twice", {"row": str(first[person].row)})
            continue
        first[person] = line
        fates[place(line)] = Fate("person-known" if person in there else "person-new")
    people = tuple(first)
    new = tuple(person for person in people if person not in there)
    return PeoplePlan(people, new, len(present), fates, tuple(problems))


def split_name(whole: str) -> tuple[str, str]:
    """Name and first name of "Vorname Nachname" or "Nachname, Vorname"; a single word is the name."""
    whole = clean_line(whole)
    name, comma, first = (part.strip() for part in whole.partition(","))
    if comma and name and first:
        return name, first
    words = whole.split(" ")
    at = next((n for n, word in enumerate(words[:-1]) if word in _PARTICLES), len(words) - 1)
    return " ".join(words[at:]), " ".join(words[:at])


def _person(line: Line) -> tuple[Participant, list[Problem]]:
    if Column.PERSON in line.headings:
        column = Column.PERSON
        name, first_name = split_name(line[Column.PERSON])
    else:
        column = Column.NAME
        name, first_name = clean_line(line[Column.NAME]), clean_line(line[Column.FIRST_NAME])
    institution = clean_line(line[Column.INSTITUTION])
    problems = [] if name else [line.problem("missing", column)]
    for each, text in (
        (column, name),
        (Column.FIRST_NAME, first_name),
        (Column.INSTITUTION, institution),
    ):
        if len(text) > LINE_LIMIT:
            problems.append(line.problem("too-long", each, length=len(text), limit=LINE_LIMIT))
    return Participant(name, first_name, institution), problems
