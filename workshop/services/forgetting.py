"""What the house forgets when a guest takes an idea back or finds other words: all that came of the old ones.

That is more than the idea itself: words that a host made of it, a title that was taken from it, the history.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from workshop.domain.history import Op, Step, forget_idea, forget_wording, reword, words_in
from workshop.domain.model import Idea, Workshop
from workshop.i18n import translator
from workshop.services.clusters import provisional_title
from workshop.services.house import Changing
from workshop.services.ledger import Ledger
from workshop.storage import changes, clusters, drafts, ideas, preparation, tables


def erase(change: Changing, workshop: Workshop, idea: Idea) -> Idea:
    """Leave only the fact of an idea; the first that says the same takes its place, in the minutes too."""
    ledger = Ledger(change, workshop, idea.topic_id)
    sheet, group = ledger.sheet, ledger.sheet.group(idea.id)
    heir = group[0] if group else None
    if heir:
        place = {"cluster_id": idea.cluster_id, "parked": idea.parked, "hidden": idea.hidden}
        sheet.change("idea", heir.id, same_as=None, **place)
        sheet.place("idea", heir.id, ledger.next_of(idea.id, [heir.id]))
        for other in group[1:]:
            sheet.change("idea", other.id, same_as=heir.id)
    nothing = {"cluster_id": None, "hidden": None, "parked": False, "wording": None, "same_as": None}
    sheet.change("idea", idea.id, text="", withdrawn=True, **nothing)
    ledger.store()
    heir_id = heir.id if heir else None
    if heir_id is not None:
        drafts.hand_on(change.tx, workshop.id, idea.id, heir_id, dots=True)
    unnamed = translator(workshop.language)("board-cluster-unnamed")

    def left(step: Step) -> tuple[Op, ...]:
        return forget_idea(step.ops, idea.id, heir_id)

    _forget(change, workshop, idea, unnamed, left, withdrawn=True)
    return sheet.ideas[idea.id]


def part_changed(change: Changing, workshop: Workshop, idea: Idea) -> Idea:
    """Make an idea a card of its own before its author says something else: the others did not say that.

    It stays where it is, and out of the minutes if the card was. Of those that it stood for, the first stands
    for the rest from now on.
    """
    ledger = Ledger(change, workshop, idea.topic_id)
    sheet, group = ledger.sheet, ledger.sheet.group(idea.id)
    if idea.same_as is None and not group:
        return idea
    leaving, head = (idea, sheet.ideas[idea.same_as]) if idea.same_as is not None else (group[0], idea)
    place = {"cluster_id": head.cluster_id, "parked": head.parked, "hidden": head.hidden}
    behind = ledger.next_of(head.id, [leaving.id])
    sheet.change("idea", leaving.id, same_as=None, **place)
    sheet.place("idea", leaving.id, behind)
    for other in group[1:]:
        sheet.change("idea", other.id, same_as=leaving.id)
    ledger.store()
    drafts.hand_on(change.tx, workshop.id, head.id, leaving.id, dots=False)
    return sheet.ideas[idea.id]


def forget_words(change: Changing, workshop: Workshop, idea: Idea, text: str) -> None:
    """Forget what came of an idea's earlier words, now that its author has put `text` in their place."""

    def left(step: Step) -> tuple[Op, ...]:
        return forget_wording(step.ops, idea.id)

    _forget(change, workshop, idea, provisional_title(text), left, withdrawn=False)


def _forget(
    change: Changing,
    workshop: Workshop,
    idea: Idea,
    title: str,
    left: Callable[[Step], tuple[Op, ...]],
    *,
    withdrawn: bool,
) -> None:
    """Rewrite clusters, history and the minutes' draft; what was titled with the idea becomes `title`."""
    tx = change.tx
    steps = changes.of_topic(tx, idea.topic_id)
    others = [each for each in ideas.of_topic(tx, idea.topic_id) if each.id != idea.id]
    said = {words for each in others for words in (each.text, each.shown)}
    own = {idea.text, idea.shown}.union(*(words_in(step.ops, idea.id) for step in steps)) - said - {""}
    words = dict.fromkeys(set(map(provisional_title, own)) - set(map(provisional_title, said)), title)
    for cluster in clusters.of_topic(tx, idea.topic_id):
        if cluster.title in words:
            clusters.change(tx, replace(cluster, title=title))
    for table in tables.of_topic(tx, idea.topic_id):
        if table.open_question in own:
            tables.change(tx, replace(table, open_question=""))
    preparation.forget_questions(tx, workshop.id, own)
    drafts.forget_idea(tx, workshop.id, idea.id, own, withdrawn=withdrawn)
    rewritten = [_without(step, left, words) for step in steps]
    changes.rewrite(tx, [after for after in rewritten if after])


def _without(step: Step, left: Callable[[Step], tuple[Op, ...]], words: Mapping[str, str]) -> Step | None:
    """The step as it may be kept; None where it may stay as it is."""
    ops = tuple(op for op in reword(list(left(step)), words) if not _is_idle(op))
    after = replace(step, ops=ops, told=reword(dict(step.told), words))
    return None if after == step else after


def _is_idle(op: Op) -> bool:
    """Does it give a cluster the title that it has, now that both are the same? Nobody needs to undo that."""
    return op["on"] == "cluster" and "set" in op and all(old == new for old, new in op["set"].values())
