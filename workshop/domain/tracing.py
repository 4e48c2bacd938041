"""Lays the draft over the board's results, like tracing paper: what comes out is the outline of the minutes.

Nothing gets lost between them: every visible card is a point of exactly one statement, printed or left out.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from workshop.domain.minutes import Draft, Edit, Feedback, Words
from workshop.domain.model import Cluster, Idea, Topic
from workshop.domain.outline import Lead, Outline, Place, Point, Section, Statement, fingerprint
from workshop.domain.results import Results, TopicResults

_T = TypeVar("_T", Section, Statement, Point)
_NO_EDIT = Edit()


def outline(results: Results, draft: Draft) -> Outline:
    """Lay the draft over the results; every visible card is a point of exactly one statement."""
    sections = [_section(topic, draft) for topic in results.topics]
    ideas = [
        idea
        for topic in results.topics
        for idea in sorted(topic.everyone(), key=lambda idea: (idea.created_at, idea.id))
    ]
    return Outline(
        results.workshop,
        _ordered(sections, draft.order.get("", ())),
        results.counts,
        {idea.id: number for number, idea in enumerate(ideas, start=1)},
    )


def _section(results: TopicResults, draft: Draft) -> Section:
    topic = results.topic
    key = f"topic-{topic.id}"
    edit = draft.edits.get(key, _NO_EDIT)
    groups = [_statement(group.cluster, group.ideas, results, draft) for group in results.groups]
    chosen, rest = _most(groups, draft.choices.most)
    chosen = list(_ordered(chosen, draft.order.get(key, ())))
    for place, cards, more, wanted in (
        (Place.OPEN, results.open, rest, draft.choices.others),
        (Place.PARKED, results.parked, [], draft.choices.parked),
    ):
        points = [*more, *(_point(card, results, draft) for card in cards)]
        if points:
            chosen.append(_loose(place, topic, points, draft, wanted=wanted))
    return Section(
        key,
        topic.title if edit.text is None else edit.text,
        topic.title,
        topic,
        results.tables,
        tuple(chosen),
        draft.feedback.get(key, Feedback()),
        tuple(idea for card in results.hidden for idea in (card, *results.same.get(card.id, ()))),
        results.withdrawn,
        edit.out,
        _drifted(edit, topic.title),
    )


def _statement(cluster: Cluster, cards: Iterable[Idea], results: TopicResults, draft: Draft) -> Statement:
    key = f"cluster-{cluster.id}"
    edit = draft.edits.get(key, _NO_EDIT)
    points = [_point(card, results, draft) for card in cards]
    return Statement(
        key,
        Place.CLUSTER,
        cluster.title if edit.text is None else edit.text,
        cluster.title,
        _lead(cluster, draft),
        cluster.minority if draft.choices.minorities else None,
        _ordered(points, draft.order.get(key, ())),
        edit.dots,
        edit.out,
        _drifted(edit, cluster.title),
    )


def _lead(cluster: Cluster, draft: Draft) -> Lead:
    key = f"lead-{cluster.id}"
    edit = draft.edits.get(key, _NO_EDIT)
    board = cluster.lead_in
    return Lead(key, board if edit.text is None else edit.text, board, edit.out, _drifted(edit, board))


def _loose(place: Place, topic: Topic, points: Sequence[Point], draft: Draft, *, wanted: bool) -> Statement:
    key = f"{place.value}-{topic.id}"
    edit = draft.edits.get(key, _NO_EDIT)
    ordered = _ordered(points, draft.order.get(key, ()))
    return Statement(key, place, edit.text or "", "", None, None, ordered, out=edit.out or not wanted)


def _point(card: Idea, results: TopicResults, draft: Draft) -> Point:
    key = f"idea-{card.id}"
    edit = draft.edits.get(key, _NO_EDIT)
    edited = card.shown if edit.text is None else edit.text
    ideas = (card, *results.same.get(card.id, ()))
    return Point(
        key,
        card.text if draft.choices.words is Words.VERBATIM else edited,
        card.shown,
        ideas,
        sum(draft.edits.get(f"idea-{each.id}", _NO_EDIT).dots for each in ideas),
        edit.out,
        _drifted(edit, card.shown),
    )


def _drifted(edit: Edit, board: str) -> bool:
    return edit.text is not None and edit.base != fingerprint(board)


def _most(statements: Sequence[Statement], most: int) -> tuple[list[Statement], list[Point]]:
    """The statements that stand on their own, and the points of the others.

    What was left out takes nobody's place and stays so; a minority's view is said however few dots it has.
    """
    wanted = [statement for statement in statements if not statement.out]
    if not most or len(wanted) <= most:
        return list(statements), []
    least = sorted(map(_weight, wanted), reverse=True)[most - 1]
    others = [each for each in wanted if _weight(each) < least and each.minority is None]
    keys = {each.key for each in others}
    chosen = [each for each in statements if each.key not in keys]
    return chosen, [replace(point, unchosen=True) for each in others for point in each.points]


def _weight(statement: Statement) -> int:
    return statement.dots + sum(point.dots for point in statement.points if not point.out)


def _ordered(things: Sequence[_T], wanted: Sequence[str]) -> tuple[_T, ...]:
    """In the order wished for; what nobody has placed yet stands behind its neighbour on the board."""
    if not wanted:
        return tuple(things)
    of_key = {thing.key: thing for thing in things}
    row = [key for key in dict.fromkeys(wanted) if key in of_key]
    placed = set(row)
    before: str | None = None
    for key in of_key:
        if key not in placed:
            row.insert(0 if before is None else row.index(before) + 1, key)
        before = key
    return tuple(of_key[key] for key in row)


def plain(results: Results) -> Outline:
    """The board alone, as nobody has edited it yet."""
    return outline(results, Draft(results.workshop.id))
