"""From an empty page to a whole café, and from one plan to another: tables, rounds and topics at once.

Topics that nobody has named yet follow the tables; those that somebody has named stay as they are.
"""

import datetime as dt
from dataclasses import replace

from workshop.domain.errors import Invalid
from workshop.domain.limits import HIGHEST_TABLE, MOST_ROUNDS
from workshop.domain.model import CafeTable, Phase, Record, Round, Topic, Workshop
from workshop.domain.permissions import Action, require
from workshop.domain.planning import CafeKind, count_topics, kind_of, propose, share_out
from workshop.domain.text import limited_line, require_line
from workshop.live.feed import Kind
from workshop.services.codes import equipped
from workshop.services.house import House
from workshop.services.looks import inherit_look
from workshop.services.preparation import preparing
from workshop.services.presets import Preset, PresetTopic, read_preset
from workshop.services.seating import Seating, unnamed_question, unnamed_topic
from workshop.services.visitor import Visitor
from workshop.services.workshops import USUAL_ROUNDS, checked_guests, checked_rounds, known_language
from workshop.storage import records, workshops


def plan_workshop(
    house: House,
    visitor: Visitor,
    *,
    title: str,
    language: str,
    kind: CafeKind,
    guests: int = 0,
    date: dt.date | None = None,
    place: str = "",
    preset: str = "",
    tables: int | None = None,
    rounds: int | None = None,
    minutes: int | None = None,
) -> Workshop:
    """Create a workshop with everything at once: rounds, topics, tables, agenda, and the house's last look.

    What is left out is as `propose` says. A preset's topics are taken as far as there are tables, its first
    one where all tables have the same question; without a preset topics are called "Thema 1", "Thema 2", ….
    No `tables` (0) means no topics either. Raise `Invalid` for what cannot be; then nothing is created.
    """
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    model = read_preset(preset, known_language(language)) if preset else None
    there = len(model.topics) if model else 0
    proposal = propose(kind, checked_guests(guests), there)
    count = _checked_tables(proposal.tables if tables is None else tables, least=0)
    length = Round(proposal.minutes if minutes is None else minutes)
    planned = (length,) * _checked_count(proposal.rounds if rounds is None else rounds)
    new = Workshop(
        0,
        require_line(title, "workshop-title"),
        language=known_language(language),
        date=date,
        place=limited_line(place, "workshop-place"),
        rounds=checked_rounds(planned),
        agenda=model.agenda if model else (),
        kept_since=house.now().date(),
        guests=guests,
    )
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        workshop_id = records.add(change.tx, _laid_out(new, kind, count, model))
        inherit_look(change.tx, workshop_id)
        return workshops.get(change.tx, workshop_id)


def replan(
    house: House,
    visitor: Visitor,
    workshop_id: int,
    *,
    guests: int | None = None,
    tables: int | None = None,
    rounds: int | None = None,
    minutes: int | None = None,
) -> None:
    """Change how many guests, tables and rounds there are, and how long a round takes; None is as before.

    New tables go where the fewest are; as long as no topic has been named, each gets a new topic as in a new
    workshop. Tables are taken away from the highest number on, and topics with them that nobody has named.
    Raise `Invalid` "plan-table-used" for one that has hosts, ideas, photos or a question to the next group.
    One step of preparing.
    """
    numbers = {"guests": guests, "tables": tables, "rounds": rounds, "minutes": minutes}
    given = [name for name, number in numbers.items() if number is not None]
    with preparing(house, f"set-{given[0]}" if len(given) == 1 else "replan") as change:
        workshop = change.allow_workshop(visitor, Action.PREPARE, workshop_id)
        length = None if minutes is None else Round(minutes)
        count = len(workshop.rounds) if rounds is None else _checked_count(rounds)
        longer = [(workshop.rounds or USUAL_ROUNDS)[-1]] * (count - len(workshop.rounds))
        planned = checked_rounds([length or each for each in [*workshop.rounds[:count], *longer]])
        current = workshop.current_round
        if planned != workshop.rounds:
            current = min(current, max(len(planned), 1))
        workshops.change(
            change.tx,
            replace(
                workshop,
                guests=workshop.guests if guests is None else checked_guests(guests),
                rounds=planned,
                current_round=current,
            ),
        )
        if tables is not None:
            Seating(change.tx, workshop).resize(_checked_tables(tables))


def plan_of(record: Record) -> CafeKind:
    """Which kind of café a workshop is as it stands."""
    return kind_of(record, unnamed_question(record.workshop.language))


def _laid_out(workshop: Workshop, kind: CafeKind, count: int, model: Preset | None) -> Record:
    """The workshop as a record with provisional ids: table n stands at topic n, and so on all round."""
    brought = model.topics if model else ()
    number = count_topics(kind, count, len(brought)) if count else 0
    named = list(brought[:number]) or _unnamed(workshop.language, kind, number)
    found = tuple(
        Topic(at + 1, 0, f"wc{at + 1}", each.title, each.question, position=at)
        for at, each in enumerate(named)
    )
    standing = tuple(
        equipped(CafeTable(at, 0, found[place].id, at, "", ""))
        for at, place in enumerate(share_out(count, len(found)), start=1)
    )
    return Record(workshop, found, standing, (), ())


def _unnamed(language: str, kind: CafeKind, number: int) -> list[PresetTopic]:
    if kind is CafeKind.QUESTION:
        return [PresetTopic(unnamed_question(language), "")] * number
    return [PresetTopic(unnamed_topic(language, n), "") for n in range(1, number + 1)]


def _checked_count(rounds: int) -> int:
    if rounds < 1:
        raise Invalid("plan-rounds")
    # More are refused, but not before somebody has made a list of them.
    return min(rounds, MOST_ROUNDS + 1)


def _checked_tables(count: int, least: int = 1) -> int:
    if not least <= count <= HIGHEST_TABLE:
        raise Invalid("plan-tables", most=HIGHEST_TABLE)
    return count
