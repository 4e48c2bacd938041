"""What the organiser does with a whole workshop: create, describe, direct, open and delete it.

Its phase and current round are set here too; guests and hosts hear of it at once.
"""

import datetime as dt
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum

from workshop.domain.deletion import deletion_day
from workshop.domain.errors import Invalid, NotFound
from workshop.domain.limits import LONGEST_ROUND, MOST_GUESTS, MOST_ROUNDS
from workshop.domain.model import Phase, Record, Round, Sharing, Workshop
from workshop.domain.permissions import Action, require
from workshop.domain.phases import enter
from workshop.domain.text import limited_line, require_line
from workshop.i18n import LANGUAGES
from workshop.live.feed import Change, Kind
from workshop.services.embedding import forget_unused
from workshop.services.house import House
from workshop.services.preparation import preparing
from workshop.services.results import forget_results
from workshop.services.seating import translate_unnamed
from workshop.services.visitor import Visitor
from workshop.storage import ideas, records, tables, workshops

USUAL_ROUNDS = (Round(20), Round(20), Round(20))


class Keep(Enum):
    """Says of an optional value that it stays as it is, where None means that there is none."""

    KEEP = "keep"


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
    new = Workshop(
        0,
        require_line(title, "workshop-title"),
        language=known_language(language),
        rounds=USUAL_ROUNDS,
        kept_since=house.now().date(),
    )
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
    guests: int | None = None,
    begins: dt.time | Keep | None = Keep.KEEP,
    language: str | None = None,
) -> None:
    """Change what the workshop is called, when, where and by whom it is held, and its rounds.

    `guests` are those expected, 0 where nobody knows, None for as before; `begins` is when the first round
    begins by the venue's clock, to the minute; `language` is that of minutes and prints, None for as before,
    and what holds a topic's place changes with it. One step of preparing.
    """
    with preparing(house, "describe-workshop") as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        described = replace(
            workshop,
            title=require_line(title, "workshop-title"),
            subtitle=limited_line(subtitle, "workshop-subtitle"),
            date=date,
            place=limited_line(place, "workshop-place"),
            organiser=limited_line(organiser, "workshop-organiser"),
            rounds=checked_rounds(rounds),
            guests=workshop.guests if guests is None else checked_guests(guests),
            begins=workshop.begins if begins is Keep.KEEP else _to_the_minute(begins),
            language=workshop.language if language is None else known_language(language),
        )
        if described.rounds != workshop.rounds:
            last_round = max(len(described.rounds), 1)
            described = replace(described, current_round=min(workshop.current_round, last_round))
        workshops.change(change.tx, described)
        if described.language != workshop.language:
            translate_unnamed(change.tx, workshop, described.language)


def enter_phase(house: House, visitor: Visitor, workshop_id: int, phase: Phase) -> None:
    """Lead the workshop into the next phase, or a step back."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        if phase == workshop.phase:
            return
        started = house.now() if phase is Phase.COLLECT else None
        entered = replace(workshop, phase=enter(workshop.phase, phase), round_started_at=started)
        workshops.change(change.tx, entered)


def enter_round(house: House, visitor: Visitor, workshop_id: int, number: int) -> None:
    """Make `number` (from 1) the current round; new ideas belong to it."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        if not 1 <= number <= max(len(workshop.rounds), 1):
            raise Invalid("round-unknown", number=number)
        started = house.now() if workshop.phase is Phase.COLLECT else None
        workshops.change(change.tx, replace(workshop, current_round=number, round_started_at=started))


def share_ideas(
    house: House, visitor: Visitor, workshop_id: int, sharing: Sharing, delete_on: dt.date | None
) -> None:
    """Choose what phones show of the others' ideas, and the day on which everything is deleted.

    None means the house's usual time; raise `Invalid` for a day that has already come.
    """
    if delete_on is not None and delete_on <= house.now().date():
        raise Invalid("delete-on-past")
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.DIRECT, workshop_id)
        workshops.change(change.tx, replace(workshop, sharing=sharing, delete_on=delete_on))


def delete_due(house: House) -> int:
    """Delete every workshop whose day has come, and return how many; the house does it by itself."""
    with house.store.read() as tx:
        due = [workshop.id for workshop in workshops.everything(tx) if _is_due(house, workshop)]
    gone: list[Workshop] = []
    for workshop_id in due:
        with suppress(NotFound), house.changing(Kind.WORKSHOP) as change:
            change.allow()
            # Asked again behind the lock: the organiser may just have chosen another day.
            workshop = workshops.get(change.tx, workshop_id)
            if _is_due(house, workshop):
                workshops.remove(change.tx, workshop_id)
                change.announcement = Change(Kind.WORKSHOP, workshop_id)
                gone.append(workshop)
    if gone:
        house.store.settle()
    for workshop in gone:
        forget_results(workshop.id)
        forget_unused(house, workshop.embedding)
    return len(gone)


def delete_workshop(house: House, visitor: Visitor, workshop_id: int, title: str) -> None:
    """Delete a workshop for good; `title` must be typed as it stands, so that no slip does it."""
    with house.changing(Kind.WORKSHOP) as change:
        workshop = change.allow_workshop(visitor, Action.ADMINISTER, workshop_id)
        if limited_line(title, "workshop-title") != workshop.title:
            raise Invalid("delete-title")
        workshops.remove(change.tx, workshop_id)
    forget_results(workshop_id)
    house.store.settle()
    forget_unused(house, workshop.embedding)


def _to_the_minute(begins: dt.time | None) -> dt.time | None:
    return begins and begins.replace(second=0, microsecond=0, tzinfo=None)


def _is_due(house: House, workshop: Workshop) -> bool:
    day = deletion_day(workshop, house.settings.guests.keep_days)
    return day is not None and day <= house.now().date()


def checked_guests(guests: int) -> int:
    """The number of guests as it may be stored, else `Invalid`."""
    if not 0 <= guests <= MOST_GUESTS:
        raise Invalid("guests-count", most=MOST_GUESTS)
    return guests


def checked_rounds(rounds: Sequence[Round]) -> tuple[Round, ...]:
    """The rounds as they may be stored, else `Invalid`."""
    if len(rounds) > MOST_ROUNDS:
        raise Invalid("rounds-count", most=MOST_ROUNDS)
    if any(not 1 <= r.minutes <= LONGEST_ROUND for r in rounds):
        raise Invalid("round-minutes", longest=LONGEST_ROUND)
    return tuple(rounds)


def known_language(language: str) -> str:
    """One of the languages in which minutes can be written, else `Invalid`."""
    if language not in LANGUAGES:
        raise Invalid("language-unknown", language=language)
    return language
