"""What the draft does to the board's results: words, order, what stands out; and that it loses nothing."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given

from tests.domain.test_results import records
from tests.domain.tracing_parts import board, drafts, idea
from workshop.domain.minutes import Choices, Draft, Edit, Words
from workshop.domain.model import Record
from workshop.domain.outline import Lead, Outline, Place, Statement, fingerprint
from workshop.domain.results import harvest
from workshop.domain.tracing import outline, plain


def _lay(record: Record, edits: Mapping[str, Edit] | None = None, **draft: object) -> Outline:
    return outline(harvest(record), replace(Draft(1), edits=edits or {}, **draft))  # type: ignore[arg-type]


def _statements(whole: Outline) -> list[Statement]:
    return [statement for section in whole.sections for statement in section.statements]


def _shape(whole: Outline) -> list[tuple[str, list[str]]]:
    return [(each.key, [point.key for point in each.points]) for each in _statements(whole)]


@given(records(), drafts())
def test_whatever_the_draft_says_each_visible_idea_is_in_exactly_one_point(
    record: Record, draft: Draft
) -> None:
    results = harvest(record)
    said = [idea.id for point in outline(results, draft).points() for idea in point.ideas]
    seen = [
        one.id
        for topic in results.topics
        for card in topic.visible()
        for one in (card, *topic.same.get(card.id, ()))
    ]
    assert sorted(said) == sorted(seen)


@given(records(), drafts())
def test_what_is_printed_and_what_is_left_out_are_the_whole(record: Record, draft: Draft) -> None:
    whole = outline(harvest(record), draft)
    printed = [
        one.id
        for section in whole.printed()
        for statement in section.printed()
        for point in statement.points
        for one in point.ideas
    ]
    counts = whole.counts
    assert len(printed) == len(set(printed))
    assert len(printed) + whole.left_out() == counts.placed + counts.open + counts.parked


@given(records(), drafts())
def test_every_order_is_a_permutation_of_what_the_board_has(record: Record, draft: Draft) -> None:
    results = harvest(record)
    every = replace(draft, choices=replace(draft.choices, most=0))
    laid, bare = outline(results, every), plain(results)
    assert sorted(s.key for s in laid.sections) == sorted(s.key for s in bare.sections)
    assert {key: sorted(points) for key, points in _shape(laid)} == {
        key: sorted(points) for key, points in _shape(bare)
    }
    keys = [key for key, points in _shape(laid) for key in (key, *points)]
    assert len(keys) == len(set(keys))


@given(records())
def test_an_empty_draft_says_what_the_board_says(record: Record) -> None:
    results = harvest(record)
    whole = plain(results)
    assert [section.topic for section in whole.sections] == [topic.topic for topic in results.topics]
    for section, topic in zip(whole.sections, results.topics, strict=True):
        clusters = [each for each in section.statements if each.place is Place.CLUSTER]
        assert [(each.text, each.lead_in, each.minority) for each in clusters] == [
            (group.cluster.title, group.cluster.lead_in, group.cluster.minority) for group in topic.groups
        ]
        assert [[point.ideas[0] for point in each.points] for each in clusters] == [
            list(group.ideas) for group in topic.groups
        ]
        loose = {each.place: [point.ideas[0] for point in each.points] for each in section.statements}
        assert loose.get(Place.OPEN, []) == list(topic.open)
        assert loose.get(Place.PARKED, []) == list(topic.parked)
    lines = [*whole.sections, *_statements(whole), *whole.points()]
    assert [line.text for line in lines] == [line.board for line in lines]
    assert not any(line.out or line.drifted for line in lines)


@given(records(), drafts())
def test_the_numbers_of_the_annex_do_not_depend_on_the_draft(record: Record, draft: Draft) -> None:
    results = harvest(record)
    assert outline(results, draft).numbers == plain(results).numbers
    assert sorted(plain(results).numbers.values()) == list(range(1, len(record.ideas) + 1))


def test_other_words_stand_in_place_of_the_boards_and_are_overtaken_when_those_change() -> None:
    record = board(idea(1, 1))
    base = fingerprint("Idee 1")
    point = next(_lay(record, {"idea-1": Edit("Unsere Worte", base)}).points())
    assert (point.text, point.board, point.drifted) == ("Unsere Worte", "Idee 1", False)
    later = replace(record, ideas=(idea(1, 1, "Idee eins"),))
    point = next(_lay(later, {"idea-1": Edit("Unsere Worte", base)}).points())
    assert (point.text, point.board, point.drifted) == ("Unsere Worte", "Idee eins", True)


def test_verbatim_prints_what_was_sent_whatever_host_and_recorder_made_of_it() -> None:
    record = board(replace(idea(1, 1), wording="Korrigiert"))
    edits = {"idea-1": Edit("Unsere Worte", ""), "cluster-1": Edit("Unsere Überschrift", "")}
    edited = _lay(record, edits)
    verbatim = _lay(record, edits, choices=Choices(words=Words.VERBATIM))
    assert [point.text for point in edited.points()] == ["Unsere Worte"]
    assert [point.text for point in verbatim.points()] == ["Idee 1"]
    assert _statements(verbatim)[0].text == "Unsere Überschrift"


def test_a_lead_in_is_reworded_or_left_out() -> None:
    record = board(idea(1, 1))
    leads = [
        _statements(_lay(record, edits))[0].lead_in
        for edits in ({}, {"lead-1": Edit("Wir erreichen das durch")}, {"lead-1": Edit(out=True)})
    ]
    assert leads == ["Das gelingt durch", "Wir erreichen das durch", ""]


def test_a_lead_in_that_was_left_out_still_says_what_it_was_and_whether_the_board_has_moved_on() -> None:
    base = fingerprint("Das gelingt durch")
    for at, drifted in ((base, False), ("alt", True)):
        statement = _statements(_lay(board(idea(1, 1)), {"lead-1": Edit("Wir wollen", at, out=True)}))[0]
        assert statement.lead == Lead("lead-1", "Wir wollen", "Das gelingt durch", out=True, drifted=drifted)
    assert [each.lead for each in _statements(_lay(board(idea(1)))) if each.place is Place.OPEN] == [None]


def test_only_the_statements_with_the_most_dots_stand_alone_and_the_others_points_are_kept() -> None:
    record = board(idea(1, 1), idea(2, 2), idea(3, 3), idea(4), titles=("A", "B", "C"))
    edits = {"cluster-2": Edit(dots=3), "idea-3": Edit(dots=2)}
    assert _shape(_lay(record, edits, choices=Choices(most=2))) == [
        ("cluster-2", ["idea-2"]),
        ("cluster-3", ["idea-3"]),
        ("open-1", ["idea-1", "idea-4"]),
    ]


def test_a_statement_that_was_left_out_takes_nobodys_place_and_stays_left_out() -> None:
    record = board(idea(1, 1), idea(2, 2), idea(3, 3), titles=("A", "B", "C"))
    edits = {"cluster-1": Edit(dots=5), "cluster-2": Edit(out=True, dots=9), "cluster-3": Edit(dots=1)}
    whole = _lay(record, edits, choices=Choices(most=1))
    assert _shape(whole) == [("cluster-1", ["idea-1"]), ("cluster-2", ["idea-2"]), ("open-1", ["idea-3"])]
    (section,) = whole.printed()
    assert [each.key for each in section.printed()] == ["cluster-1", "open-1"]
    few = {"cluster-1": Edit(dots=5), "cluster-2": Edit(out=True), "cluster-3": Edit(dots=1)}
    assert _shape(_lay(record, few, choices=Choices(most=1))) == _shape(whole)


def test_the_dots_of_points_that_were_left_out_do_not_count() -> None:
    record = board(idea(1, 1), idea(2, 1), idea(3, 2), titles=("A", "B"))
    edits = {"idea-1": Edit(out=True, dots=9), "idea-2": Edit(dots=1), "idea-3": Edit(dots=2)}
    assert _statements(_lay(record, edits, choices=Choices(most=1)))[0].key == "cluster-2"


def test_a_contested_statement_stands_on_its_own_however_few_dots_it_has() -> None:
    record = board(idea(1, 1), idea(2, 2), idea(3, 3), titles=("A", "B", "C"))
    contested = replace(record.clusters[1], minority="Zu teuer")
    record = replace(record, clusters=(record.clusters[0], contested, record.clusters[2]))
    edits = {"cluster-1": Edit(dots=5)}
    whole = _lay(record, edits, choices=Choices(most=1))
    assert [
        (key, each.minority) for (key, _), each in zip(_shape(whole), _statements(whole), strict=True)
    ] == [
        ("cluster-1", None),
        ("cluster-2", "Zu teuer"),
        ("open-1", None),
    ]
    unsaid = _lay(record, edits, choices=Choices(most=1, minorities=False))
    assert [key for key, _ in _shape(unsaid)] == ["cluster-1", "open-1"]


@given(records(), drafts())
def test_every_dot_of_a_visible_idea_is_at_its_point(record: Record, draft: Draft) -> None:
    whole = outline(harvest(record), draft)
    ideas = [one.id for point in whole.points() for one in point.ideas]
    given = sum(draft.edits.get(f"idea-{one}", Edit()).dots for one in ideas)
    assert sum(point.dots for point in whole.points()) == given


@given(records(), drafts())
def test_what_is_said_to_stand_among_the_others_are_ideas_of_clusters_printed_there(
    record: Record, draft: Draft
) -> None:
    results = harvest(record)
    whole = outline(results, draft)
    placed = {card.id for topic in results.topics for group in topic.groups for card in group.ideas}
    among = [
        len(point.ideas)
        for section in whole.printed()
        for statement in section.printed()
        for point in statement.points
        if statement.place is Place.OPEN and point.ideas[0].id in placed
    ]
    assert whole.unchosen() == sum(among)


def test_statements_with_as_many_dots_stand_or_fall_together() -> None:
    record = board(idea(1, 1), idea(2, 2), titles=("A", "B"))
    assert [key for key, _ in _shape(_lay(record, choices=Choices(most=1)))] == ["cluster-1", "cluster-2"]


def test_what_is_new_on_the_board_stands_behind_its_neighbour_there() -> None:
    record = board(idea(1, 1), idea(2, 1), idea(3, 1), idea(4, 1))
    order = {"cluster-1": ("idea-4", "idea-1")}
    assert _shape(_lay(record, order=order))[0] == ("cluster-1", ["idea-4", "idea-1", "idea-2", "idea-3"])
