"""What the organiser does with a whole workshop: create, describe, direct, open and delete it.

Its phase and current round are set here too; guests and hosts hear of it at once.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workshop.domain.errors import Invalid
from workshop.domain.limits import LONGEST_ROUND, MOST_ROUNDS
from workshop.domain.model import Phase, Record, Round, Workshop
from workshop.domain.permissions import Action, require
from workshop.domain.phases import enter
from workshop.domain.text import limited_line, require_line
from workshop.i18n import LANGUAGES
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import ideas, records, tables, workshops

USUAL_ROUNDS = (Round(20), Round(20), Round(20))


@dataclass(frozen=True)
class Summary:
    """A workshop and how much it holds; `ideas` counts the hidden ones too."""

    workshop: Workshop
    tables: int
    ideas: int


def list_workshops(house: House, visitor: Visitor) -> tuple[Workshop, ...]:
    """All workshops, the newest first."""
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    with house.store.read() as tx:
        return workshops.everything(tx)


def summarise_workshops(house: House, visitor: Visitor) -> tuple[Summary, ...]:
    """All workshops with their numbers of tables and ideas, the newest first."""
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    with house.store.read() as tx:
        table_counts, idea_counts = tables.count_by_workshop(tx), ideas.count_by_workshop(tx)
        return tuple(
            Summary(each, table_counts.get(each.id, 0), idea_counts.get(each.id, 0))
            for each in workshops.everything(tx)
        )


def read_workshop(
    house: House, visitor: Visitor, workshop_id: int, action: Action = Action.ADMINISTER
) -> Record:
    """Everything one workshop holds, for a visitor who wants to do `action` with it."""
    with house.store.read() as tx:
        record = records.get(tx, workshop_id)
    require(visitor.actor(), action, record.workshop.phase)
    return record


def create_workshop(house: House, visitor: Visitor, title: str, language: str = "de") -> Workshop:
    """Start a new workshop with three rounds of twenty minutes; raise `Invalid` for an empty title."""
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    new = Workshop(0, require_line(title, "workshop-title"), language=_known(language), rounds=USUAL_ROUNDS)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        return workshops.add(change.tx, new)


def describe_workshop(
    house: House,
    visitor: Visitor,
    workshop_id: int,
    *,
    title: str,
    subtitle: str,
    date: dt.date | None,
    place: str,
    organiser: str,
    rounds: Sequence[Round],
) -> None:
    """Change what the workshop is called, when, where and by whom it is held, and its rounds."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        described = replace(
            workshop,
            title=require_line(title, "workshop-title"),
            subtitle=limited_line(subtitle, "workshop-subtitle"),
            date=date,
            place=limited_line(place, "workshop-place"),
            organiser=limited_line(organiser, "workshop-organiser"),
            rounds=_checked(rounds),
        )
        if described.rounds != workshop.rounds:
            last_round = max(len(described.rounds), 1)
            described = replace(described, current_round=min(workshop.current_round, last_round))
        workshops.change(change.tx, described)


def enter_phase(house: House, visitor: Visitor, workshop_id: int, phase: Phase) -> None:
    """Lead the workshop into the next phase, or a step back."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        workshops.change(change.tx, replace(workshop, phase=enter(workshop.phase, phase)))


def enter_round(house: House, visitor: Visitor, workshop_id: int, number: int) -> None:
    """Make `number` (from 1) the current round; new ideas belong to it."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        if not 1 <= number <= max(len(workshop.rounds), 1):
            raise Invalid("round-unknown", number=number)
        workshops.change(change.tx, replace(workshop, current_round=number))


def delete_workshop(house: House, visitor: Visitor, workshop_id: int, title: str) -> None:
    """Delete a workshop for good; `title` must be typed as it stands, so that no slip does it."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.ADMINISTER, workshop_id)
        if limited_line(title, "workshop-title") != workshop.title:
            raise Invalid("delete-title")
        workshops.remove(change.tx, workshop_id)


def _checked(rounds: Sequence[Round]) -> tuple[Round, ...]:
    if len(rounds) > MOST_ROUNDS:
        raise Invalid("rounds-count", most=MOST_ROUNDS)
    if any(not 1 <= r.minutes <= LONGEST_ROUND for r in rounds):
        raise Invalid("round-minutes", longest=LONGEST_ROUND)
    return tuple(rounds)


def _known(language: str) -> str:
    if language not in LANGUAGES:
        raise Invalid("language-unknown", language=language)
    return language
