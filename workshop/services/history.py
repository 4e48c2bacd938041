"""The board's history: what was done, taking it back, doing it again; what others changed since is said.

Whoever may arrange a board may take back any step on it; the organiser's own only the organiser.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from workshop.domain.errors import Invalid
from workshop.domain.history import ORGANISERS_STEPS, Step, placed_by, topics_of
from workshop.domain.model import Idea
from workshop.domain.permissions import Action, may, require
from workshop.live.feed import Change, Kind
from workshop.services.house import Changing, House
from workshop.services.ledger import Done, Ledger
from workshop.services.visitor import Visitor
from workshop.storage import changes, ideas, topics, workshops

PAGE = 100
# Where others have built upon the newest ones, the board offers those before.
SHOWN_WAYS = 20


@dataclass(frozen=True)
class History:
    """Some steps, the newest first, and the ideas that their sentences name, by id.

    `organises` says whether who asked may turn the organiser's steps too.
    """

    steps: tuple[Step, ...]
    ideas: dict[int, Idea]
    organises: bool = False


@dataclass(frozen=True)
class Ways:
    """What one board may take back, the newest first, and do again; a number that changes with every step."""

    undo: tuple[Step, ...] = ()
    redo: Step | None = None
    version: int = 0


def undo(house: House, visitor: Visitor, topic_id: int, by: str, but: Collection[int] = ()) -> Done:
    """Take back the newest step of this `by` that is not among `but`.

    Raise `Invalid` where there is none, and "changed-since" where somebody has changed the same since; its
    value `step` is the id of that step. With it in `but` the one before it is taken back the next time.
    """

    def pick(tx: Connection) -> Step | None:
        return next(iter(changes.newest_done(tx, topic_id, by, but)), None)

    return _turn(house, visitor, topic_id, pick, forward=False)


def redo(house: House, visitor: Visitor, topic_id: int, by: str) -> Done:
    """Do the step again that this `by` took back last, as long as `by` has done nothing else since."""
    return _turn(house, visitor, topic_id, lambda tx: changes.newest_undone(tx, topic_id, by), forward=True)


def undo_step(house: House, visitor: Visitor, topic_id: int, step_id: int) -> Done:
    """Take back any step of the topic, whoever made it; one that is taken back already stays so."""
    return _turn(house, visitor, topic_id, lambda tx: changes.get(tx, topic_id, step_id), forward=False)


def redo_step(house: House, visitor: Visitor, topic_id: int, step_id: int) -> Done:
    """Do any step of the topic again that was taken back."""
    return _turn(house, visitor, topic_id, lambda tx: changes.get(tx, topic_id, step_id), forward=True)


def read_history(house: House, visitor: Visitor, topic_id: int, before_id: int | None = None) -> History:
    """A page of the topic's steps, from before the step `before_id` on."""
    with house.store.read() as tx:
        topic = topics.get(tx, topic_id)
        phase = workshops.get(tx, topic.workshop_id).phase
        require(visitor.actor(topic_id), Action.SEE_BOARD, phase, topic_id)
        steps = tuple(changes.of_topic(tx, topic_id, before_id, PAGE))
        organises = may(visitor.actor(topic_id), Action.PREPARE, phase, topic_id).allowed
        return History(steps, named_ideas(tx, steps), organises)


def read_ways(tx: Connection, topic_id: int, by: str) -> Ways:
    """What this `by` may take back and do again at the topic."""
    return Ways(
        tuple(changes.newest_done(tx, topic_id, by, most=SHOWN_WAYS)) if by else (),
        changes.newest_undone(tx, topic_id, by) if by else None,
        changes.version(tx, topic_id),
    )


def named_ideas(tx: Connection, steps: tuple[Step, ...]) -> dict[int, Idea]:
    """The ideas that the steps' sentences name, by id."""
    named = {step.told.get(name) for step in steps for name in ("idea", "into")}
    return ideas.by_ids(tx, [each for each in named if isinstance(each, int)])


def _turn(
    house: House,
    visitor: Visitor,
    topic_id: int,
    pick: Callable[[Connection], Step | None],
    *,
    forward: bool,
) -> Done:
    with house.changing(Kind.BOARD) as change:
        workshop, _ = change.allow_topic(visitor, Action.ARRANGE, topic_id)
        step = pick(change.tx)
        if step is None:
            raise Invalid("nothing-to-redo" if forward else "nothing-to-undo")
        if step.kind in ORGANISERS_STEPS:
            change.allow_workshop(visitor, Action.PREPARE, workshop.id)
            change.announcement = Change(Kind.WORKSHOP, workshop.id)
        if (step.undone_at is not None) is not forward:
            return Done(step.id)
        ledger = Ledger(change, workshop, topic_id, topics_of(step.ops))
        try:
            _require_in_place(change, ledger, step)
            ledger.sheet.replay(step.ops, forward=forward)
            ledger.store()
        except Invalid as error:
            raise Invalid(error.code, **error.values | {"step": step.id}) from error
        changes.mark(change.tx, step.id, None if forward else house.now())
        return Done(step.id)


def _require_in_place(change: Changing, ledger: Ledger, step: Step) -> None:
    """An order does not show who made it: that something was put elsewhere since, only the history knows."""
    mine = placed_by(step.ops)
    for other in changes.later(change.tx, step):
        for kind, thing_id in sorted(mine & placed_by(other.ops)):
            raise ledger.sheet.changed_since(kind, thing_id)
