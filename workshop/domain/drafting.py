"""What becomes of a draft when the board's lines become others: merged, handed on, or forgotten.

What was counted and decided goes along with what it was about; words go with the idea that they came from.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from workshop.domain.minutes import Draft, Edit, Feedback


def merged(draft: Draft, gone: str, into: str) -> Draft:
    """The draft after the topic or cluster `gone` was merged into another one; both are keys.

    Dots and confirmations are added up; what guests missed, and the order wished for, follow behind.
    """
    edits, feedback, order = dict(draft.edits), dict(draft.feedback), dict(draft.order)
    if gone in edits:
        there = edits.get(into, Edit())
        edits[into] = replace(there, dots=there.dots + edits[gone].dots)
        edits[gone] = replace(edits[gone], dots=0)
    if gone in feedback:
        feedback[into] = _sum(feedback.get(into, Feedback()), feedback.pop(gone))
    # The order of what is gone stays where it was: it is of use again if the merging is taken back.
    names = _renamed(gone, into)
    for old, new in names.items():
        if old in order:
            order[new] = _behind(order.get(new, ()), [names.get(key, key) for key in order[old]])
    return replace(draft, edits=_edited(edits), feedback=feedback, order=order)


def handed_on(draft: Draft, idea_id: int, heir_id: int, *, dots: bool) -> Draft:
    """The draft after a card went on under another idea: left out if it was, with its `dots` or without."""
    edits = dict(draft.edits)
    card, heir = (edits.get(f"idea-{each}", Edit()) for each in (idea_id, heir_id))
    edits[f"idea-{heir_id}"] = replace(
        heir, out=heir.out or card.out, dots=heir.dots + (card.dots if dots else 0)
    )
    if dots:
        edits[f"idea-{idea_id}"] = replace(card, dots=0)
    return replace(draft, edits=_edited(edits))


def forgotten(draft: Draft, idea_id: int, words: Collection[str], *, withdrawn: bool) -> Draft:
    """The draft without any words of an idea, nor any that were made of it; `words` are all it ever had.

    What somebody found for its point goes, and every heading or point that was given exactly its words. Only
    of an idea that was withdrawn goes also what was counted and decided. Of what was seen the fact stays, so
    that the recorder is told.
    """
    key = f"idea-{idea_id}"
    edits = {
        name: replace(edit, text=None, base="") if name == key or edit.text in words else edit
        for name, edit in draft.edits.items()
        if not (withdrawn and name == key)
    }
    again = {name: earlier for name, earlier in draft.again.items() if not (withdrawn and name == key)}
    seen = draft.seen
    if seen is not None and key in seen:
        seen = {**seen, key: ":" + seen[key].partition(":")[2]}
    return replace(draft, edits=_edited(edits), again=again, seen=seen)


def _edited(edits: Mapping[str, Edit]) -> dict[str, Edit]:
    return {key: edit for key, edit in edits.items() if edit != Edit()}


def _sum(first: Feedback, second: Feedback) -> Feedback:
    return Feedback(
        first.confirmed + second.confirmed,
        first.asked + second.asked,
        tuple(dict.fromkeys((*first.missed, *second.missed))),
    )


def _renamed(gone: str, into: str) -> dict[str, str]:
    """What the keys are called after the merging; what is open or parked has its topic's number."""
    (kind, _, old), (_, _, new) = gone.partition("-"), into.partition("-")
    kinds = ("topic", "open", "parked") if kind == "topic" else (kind,)
    return {f"{each}-{old}": f"{each}-{new}" for each in kinds}


def _behind(first: Sequence[str], second: Sequence[str]) -> tuple[str, ...]:
    """One row behind the other; what is open or parked at the end of the first stays at the end."""
    end = len(first)
    while end and first[end - 1].startswith(("open-", "parked-")):
        end -= 1
    return tuple(dict.fromkeys((*first[:end], *second, *first[end:])))
