"""Clusters' titles as phones may read them: one that is still an idea's words is as readable as that idea.

A cluster that nobody has named yet is called by the words of its first idea (`clusters.provisional_title`).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import Connection

from workshop.domain.history import StepKind, words_in
from workshop.domain.model import Idea, Sharing
from workshop.services.clusters import provisional_title
from workshop.storage import changes, ideas

Lenders = dict[str, tuple[Idea, ...]]


def find_lenders(tx: Connection, topic_id: int, titles: Collection[str], own: Iterable[Idea] = ()) -> Lenders:
    """By title, the topic's ideas whose words it is or once was; titles that are nobody's are missing.

    `own` are the topic's ideas where they are at hand; else only those are read that may matter.
    """
    if not titles:
        return {}
    said: dict[int, set[str]] = defaultdict(set)
    for step in changes.of_kind(tx, topic_id, StepKind.CORRECT_IDEA):
        for idea_id in {op["id"] for op in step.ops}:
            said[idea_id] |= words_in(step.ops, idea_id)
    once = [
        idea_id for idea_id, words in said.items() if any(provisional_title(each) in titles for each in words)
    ]
    known = own or ideas.of_words(tx, topic_id, [title.removesuffix("…") for title in titles], once)
    found = defaultdict(list)
    for idea in known:
        words = {idea.text, idea.shown} | said[idea.id]
        for title in {provisional_title(each) for each in words if each} & set(titles):
            found[title].append(idea)
    return {title: tuple(each) for title, each in found.items()}


def may_read(sharing: Sharing, table_id: int, idea: Idea) -> bool:
    """May the phones of this table read the idea's words? Hidden ones nobody's."""
    if idea.hidden is not None or sharing is Sharing.NONE:
        return False
    return sharing is Sharing.TOPIC or idea.table_id == table_id


def may_read_title(sharing: Sharing, table_id: int, lenders: Collection[Idea]) -> bool:
    """May the phones of this table read a title that is in these ideas' words? One readable one will do."""
    return not lenders or any(may_read(sharing, table_id, idea) for idea in lenders)
