"""Drafts of the minutes in the database: one row per workshop, its parts as JSON.

A workshop that nobody has edited yet has no row and the usual draft.
"""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select

from workshop.domain.drafting import forgotten, handed_on, merged
from workshop.domain.minutes import Draft, Edit, Feedback, choices_from
from workshop.storage.schema import minutes_draft as table


def get(tx: Connection, workshop_id: int) -> Draft:
    """The workshop's draft, or the usual one."""
    row = tx.execute(select(table).where(table.c.workshop_id == workshop_id)).mappings().one_or_none()
    return Draft(workshop_id) if row is None else _from_row(row)


def put(tx: Connection, draft: Draft) -> None:
    """Store the draft in place of the earlier one."""
    tx.execute(delete(table).where(table.c.workshop_id == draft.workshop_id))
    tx.execute(insert(table).values(_to_row(draft)))


def forget_idea(
    tx: Connection, workshop_id: int, idea_id: int, words: Collection[str], *, withdrawn: bool
) -> None:
    """Leave no words of an idea in the draft, as `drafting.forgotten` says."""
    draft = get(tx, workshop_id)
    _put_changed(tx, draft, forgotten(draft, idea_id, words, withdrawn=withdrawn))


def hand_on(tx: Connection, workshop_id: int, idea_id: int, heir_id: int, *, dots: bool) -> None:
    """Let a card go on under another idea, as `drafting.handed_on` says."""
    draft = get(tx, workshop_id)
    _put_changed(tx, draft, handed_on(draft, idea_id, heir_id, dots=dots))


def merge(tx: Connection, workshop_id: int, gone: str, into: str) -> None:
    """Let what was noted of a topic or cluster go over to another one, as `drafting.merged` says."""
    draft = get(tx, workshop_id)
    _put_changed(tx, draft, merged(draft, gone, into))


def _put_changed(tx: Connection, before: Draft, after: Draft) -> None:
    if after != before:
        put(tx, after)


def _to_row(draft: Draft) -> Mapping[str, Any]:
    return {
        "workshop_id": draft.workshop_id,
        "choices": asdict(draft.choices),
        "edits": {key: asdict(edit) for key, edit in draft.edits.items()},
        "order": {key: list(keys) for key, keys in draft.order.items()},
        "feedback": {key: asdict(feedback) for key, feedback in draft.feedback.items()},
        "again": {key: list(names) for key, names in draft.again.items()},
        "seen": None if draft.seen is None else dict(draft.seen),
        "overview": draft.overview,
        "recorder": draft.recorder,
    }


def _from_row(row: RowMapping) -> Draft:
    return Draft(
        row["workshop_id"],
        choices_from(row["choices"]),
        {key: Edit(**edit) for key, edit in row["edits"].items()},
        {key: tuple(keys) for key, keys in row["order"].items()},
        {
            key: Feedback(each["confirmed"], each["asked"], tuple(each["missed"]))
            for key, each in row["feedback"].items()
        },
        {key: tuple(names) for key, names in row["again"].items()},
        row["seen"],
        row["overview"],
        row["recorder"],
    )
