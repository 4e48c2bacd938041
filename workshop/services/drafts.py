"""What the organiser does to the minutes before they are exported: choose, edit, put in order, leave out.

The board is never touched; what has changed on it since somebody last looked is told.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from workshop.domain.errors import Invalid, NotFound
from workshop.domain.limits import MOST_LINES, MOST_PARTICIPANTS
from workshop.domain.minutes import HIGHEST_LEVEL, MOST_DOTS, Choices, Draft, Edit, Feedback, Words
from workshop.domain.model import Participant, Record
from workshop.domain.outline import Lead, News, Outline, Point, Section, Statement, fingerprint, look, news
from workshop.domain.permissions import Action
from workshop.domain.results import harvest
from workshop.domain.text import limited_line, limited_paragraphs, require_line
from workshop.domain.tracing import outline, plain
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.preparation import preparing
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.storage import drafts, records, workshops

_MOST_MISSED = 50


@dataclass(frozen=True)
class Desk:
    """All that lies on the recorder's desk: the board's record, the draft over it, what both say together.

    `outline` is what is printed, `sheet` what is edited: there each statement stands on its own, also where
    only those with the most dots are printed so. `mark` tells by what the board says now.
    """

    record: Record
    draft: Draft
    outline: Outline
    sheet: Outline
    news: News
    mark: str


def read_desk(house: House, visitor: Visitor, workshop_id: int) -> Desk:
    """The minutes as they stand, to edit."""
    record = read_workshop(house, visitor, workshop_id, Action.EDIT_MINUTES)
    with house.store.read() as tx:
        return _desk(record, drafts.get(tx, workshop_id))


def choose(house: House, visitor: Visitor, workshop_id: int, choices: Choices) -> None:
    """Choose what the minutes say."""
    if not 1 <= choices.level <= HIGHEST_LEVEL or choices.most < 0:
        raise Invalid("minutes-choice")
    _redraft(house, visitor, workshop_id, lambda desk: replace(desk.draft, choices=choices))


def reword(house: House, visitor: Visitor, workshop_id: int, key: str, text: str, before: str) -> None:
    """Put other words in place of a heading, a lead-in ("lead-…") or a point; "" brings the board's back.

    `before` is what the writer saw: raise `Invalid` if somebody else has found other words meanwhile.
    """
    line = limited_line(text, "minutes-text", limit=2_000)

    def reworded(desk: Desk) -> Draft:
        printed, board = _said(desk, key)
        if desk.draft.choices.words is Words.VERBATIM and key.startswith("idea-"):
            raise Invalid("minutes-verbatim")
        if line == printed:
            return desk.draft
        if before != printed:
            raise Invalid("minutes-changed", text=printed)
        words = None if not line or line == board else line
        return _edited(desk.draft, key, text=words, base="" if words is None else fingerprint(board))

    _redraft(house, visitor, workshop_id, reworded)


def keep_words(house: House, visitor: Visitor, workshop_id: int, key: str) -> None:
    """Keep the recorder's words although the board has changed since."""

    def kept(desk: Desk) -> Draft:
        printed, board = _said(desk, key)
        return desk.draft if printed == board else _edited(desk.draft, key, base=fingerprint(board))

    _redraft(house, visitor, workshop_id, kept)


def leave_out(house: House, visitor: Visitor, workshop_id: int, key: str, *, out: bool) -> None:
    """Leave a topic, a statement, its lead-in or a point out of the minutes, or take it in again."""
    _redraft(house, visitor, workshop_id, lambda desk: _edited(_known(desk, key), key, out=out))


def count_dots(house: House, visitor: Visitor, workshop_id: int, key: str, dots: int) -> None:
    """Enter how many dots a statement or a point was given in the room, all its ideas together."""
    if not 0 <= dots <= MOST_DOTS:
        raise Invalid("minutes-dots", most=MOST_DOTS)

    def counted(desk: Desk) -> Draft:
        draft = _known(desk, key)
        # What was counted before some ideas were put together is in the new number.
        for idea in next((point.ideas for point in desk.sheet.points() if point.key == key), ()):
            draft = _edited(draft, f"idea-{idea.id}", dots=0)
        return _edited(draft, key, dots=dots)

    _redraft(house, visitor, workshop_id, counted)


def arrange(house: House, visitor: Visitor, workshop_id: int, parent: str, keys: Sequence[str]) -> None:
    """Put the topics ("" as parent), a topic's statements or a statement's points in this order."""

    def arranged(desk: Desk) -> Draft:
        there = _children(desk.sheet, parent)
        wanted = tuple(dict.fromkeys(key for key in keys if key in there))
        return replace(desk.draft, order={**desk.draft.order, parent: wanted})

    _redraft(house, visitor, workshop_id, arranged)


def answer(
    house: House,
    visitor: Visitor,
    workshop_id: int,
    key: str,
    feedback: Feedback,
    before: Feedback | None = None,
) -> None:
    """Note what a topic's guests confirmed, of how many, and what they missed.

    `before` is what the writer saw: raise `Invalid` if somebody else has noted something else meanwhile.
    """
    if not 0 <= feedback.confirmed <= MOST_DOTS or not 0 <= feedback.asked <= MOST_DOTS:
        raise Invalid("minutes-dots", most=MOST_DOTS)
    if feedback.confirmed > feedback.asked:
        raise Invalid("minutes-confirmed", asked=feedback.asked)
    missed = tuple(line for each in feedback.missed if (line := limited_line(each, "minutes-text")))
    if len(missed) > _MOST_MISSED:
        raise Invalid("minutes-lines", most=_MOST_MISSED)
    noted = replace(feedback, missed=missed)

    def answered(desk: Desk) -> Draft:
        if key not in _children(desk.sheet, ""):
            raise NotFound("minutes-key")
        known = desk.draft.feedback.get(key, Feedback())
        if before is not None and known not in (before, noted):
            raise Invalid("minutes-feedback-changed")
        return replace(desk.draft, feedback={**desk.draft.feedback, key: noted})

    _redraft(house, visitor, workshop_id, answered)


def describe_minutes(
    house: House,
    visitor: Visitor,
    workshop_id: int,
    *,
    overview: str,
    recorder: str,
    agenda: Sequence[str],
    attachments: Sequence[str],
    participants: Sequence[Participant],
) -> None:
    """Enter what stands around the results in whole minutes; empty lines are left away."""
    lines = tuple(line for each in agenda if (line := limited_line(each, "minutes-agenda")))
    papers = tuple(line for each in attachments if (line := limited_line(each, "minutes-attachments")))
    people = tuple(
        _person(each) for each in participants if any((each.name, each.first_name, each.institution))
    )
    if max(len(lines), len(papers)) > MOST_LINES or len(people) > MOST_PARTICIPANTS:
        raise Invalid(
            "minutes-lines", most=MOST_LINES if len(people) <= MOST_PARTICIPANTS else MOST_PARTICIPANTS
        )
    with preparing(house, "describe-minutes", Kind.MINUTES) as change:
        workshop = change.allow_workshop(visitor, Action.EDIT_MINUTES, workshop_id)
        described = replace(workshop, agenda=lines, attachments=papers, participants=people)
        workshops.change(change.tx, described)
        draft = drafts.get(change.tx, workshop_id)
        words = limited_paragraphs(overview, "minutes-overview")
        drafts.put(
            change.tx, replace(draft, overview=words, recorder=limited_line(recorder, "minutes-recorder"))
        )


def acknowledge(house: House, visitor: Visitor, workshop_id: int, mark: str = "") -> None:
    """Remember what the board says now: from here on, only what changes after this is news.

    With a `Desk.mark`, raise `Invalid` if the board has moved on since: that, nobody has seen yet.
    """

    def acknowledged(desk: Desk) -> Draft:
        if mark not in ("", desk.mark):
            raise Invalid("minutes-moved-on")
        return replace(desk.draft, seen=look(plain(harvest(desk.record))))

    _redraft(house, visitor, workshop_id, acknowledged)


def redraft(
    house: House, visitor: Visitor, workshop_id: int, change_draft: Callable[[Connection, Desk], Draft]
) -> None:
    """Change the draft in one transaction; the first change of all also remembers what the board says."""
    with house.changing(Kind.MINUTES) as change:
        change.allow_workshop(visitor, Action.EDIT_MINUTES, workshop_id)
        record = records.get(change.tx, workshop_id)
        desk = _desk(record, drafts.get(change.tx, workshop_id))
        drafted = change_draft(change.tx, desk)
        if drafted.seen is None:
            drafted = replace(drafted, seen=look(plain(harvest(record))))
        drafts.put(change.tx, drafted)


def _redraft(house: House, visitor: Visitor, workshop_id: int, change_draft: Callable[[Desk], Draft]) -> None:
    redraft(house, visitor, workshop_id, lambda _, desk: change_draft(desk))


def _desk(record: Record, draft: Draft) -> Desk:
    results = harvest(record)
    board, printed = plain(results), outline(results, draft)
    every = replace(draft, choices=replace(draft.choices, most=0))
    sheet = outline(results, every) if draft.choices.most else printed
    mark = fingerprint("\n".join(f"{key} {said}" for key, said in sorted(look(board).items())))
    return Desk(record, draft, printed, sheet, news(board, draft.seen), mark)


def _edited(draft: Draft, key: str, **changes: object) -> Draft:
    edits = dict(draft.edits)
    edited = replace(edits.pop(key, Edit()), **changes)  # type: ignore[arg-type]
    return replace(draft, edits=edits if edited == Edit() else {**edits, key: edited})


def _known(desk: Desk, key: str) -> Draft:
    _said(desk, key)
    return desk.draft


def _said(desk: Desk, key: str) -> tuple[str, str]:
    """What the sheet says under this key, and what the board says; `NotFound` for no such key."""
    for line in _lines(desk.sheet):
        if line.key == key:
            return line.text, line.board
    raise NotFound("minutes-key")


def _lines(sheet: Outline) -> Iterator[Section | Statement | Lead | Point]:
    for section in sheet.sections:
        yield section
        for statement in section.statements:
            yield statement
            if statement.lead:
                yield statement.lead
            yield from statement.points


def _children(sheet: Outline, parent: str) -> set[str]:
    if not parent:
        return {section.key for section in sheet.sections}
    for section in sheet.sections:
        if section.key == parent:
            return {statement.key for statement in section.statements}
        for statement in section.statements:
            if statement.key == parent:
                return {point.key for point in statement.points}
    raise NotFound("minutes-key")


def _person(person: Participant) -> Participant:
    return Participant(
        require_line(person.name, "participant-name"),
        limited_line(person.first_name, "participant-name"),
        limited_line(person.institution, "participant-institution"),
    )
