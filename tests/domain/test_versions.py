"""Versions are compared line by line, and sealed by what they say."""

import datetime as dt
from dataclasses import replace
from itertools import islice
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.versions import (
    Approval,
    Difference,
    How,
    Line,
    LineKind,
    canonical,
    compare,
    pieces,
    seal,
)

TOPIC = Line("topic-1", LineKind.TOPIC, "Erstes Thema")
FIRST = Line("cluster-1", LineKind.STATEMENT, "Kurze Wege helfen")
SECOND = Line("cluster-2", LineKind.STATEMENT, "Schatten fehlt")


def point(number: int, text: str) -> Line:
    return Line(f"idea-{number}", LineKind.POINT, text)


BEFORE = (TOPIC, FIRST, point(1, "Bänke"), point(2, "Bäume"), SECOND, point(3, "Dächer"))


@st.composite
def outlines(draw: st.DrawFn) -> tuple[Line, ...]:
    """Some lines of few keys, so that two of them have much in common, in any order."""
    words = st.text(alphabet="ab ", max_size=3)
    found: list[Line] = []
    points = iter(draw(st.permutations(range(6))))
    for topic in draw(st.lists(st.integers(0, 2), unique=True)):
        found.append(Line(f"topic-{topic}", LineKind.TOPIC, draw(words)))
        for number in draw(st.lists(st.integers(0, 1), unique=True)):
            found.append(Line(f"cluster-{topic}{number}", LineKind.STATEMENT, draw(words)))
            if draw(st.booleans()):
                found.append(Line(f"lead-{topic}{number}", LineKind.LEAD, draw(words)))
            found += [point(at, draw(words)) for at in islice(points, draw(st.integers(0, 2)))]
    return tuple(found)


@given(outlines())
def test_the_same_lines_do_not_differ(lines: tuple[Line, ...]) -> None:
    assert compare(lines, lines) == ()


@given(outlines(), outlines())
def test_every_line_that_came_or_went_is_told_once_and_no_other(
    before: tuple[Line, ...], after: tuple[Line, ...]
) -> None:
    old, new = [line.key for line in before], [line.key for line in after]
    told = compare(before, after)
    assert [each.key for each in told if each.how is How.ADDED] == [key for key in new if key not in old]
    assert [each.key for each in told if each.how is How.REMOVED] == [key for key in old if key not in new]
    texts = {line.key: line.text for line in before}
    assert [each.key for each in told if each.how is How.REWORDED] == [
        line.key for line in after if texts.get(line.key, line.text) != line.text
    ]
    moved = [each.key for each in told if each.how is How.MOVED]
    assert (len(moved), set(moved) <= set(old) & set(new)) == (len(set(moved)), True)


@given(outlines(), outlines())
def test_lines_that_neither_came_nor_went_nor_moved_stand_as_they_stood(
    before: tuple[Line, ...], after: tuple[Line, ...]
) -> None:
    touched = {each.key for each in compare(before, after) if each.how is not How.REWORDED}
    assert _beneath(before, touched) == _beneath(after, touched)


def _beneath(lines: tuple[Line, ...], without: set[str]) -> dict[str, list[str]]:
    """The keys under each line, in order; a topic's and a statement's neighbours are those of its kind."""
    topic = statement = ""
    found: dict[str, list[str]] = {}
    for line in lines:
        if line.kind is LineKind.TOPIC:
            topic, statement, parent = line.key, "", ""
        elif line.kind is LineKind.STATEMENT:
            statement, parent = line.key, topic
        else:
            parent = statement
        if line.key not in without:
            found.setdefault(parent, []).append(line.key)
    return found


def test_a_change_tells_what_it_was_where_and_what_it_is() -> None:
    after = (TOPIC, FIRST, point(2, "Viele Bäume"), SECOND, point(4, "Brunnen"), point(1, "Bänke"))
    assert compare(BEFORE, after) == (
        Difference(
            How.REWORDED,
            "idea-2",
            LineKind.POINT,
            "Bäume",
            "Viele Bäume",
            "Kurze Wege helfen",
            "Kurze Wege helfen",
        ),
        Difference(How.ADDED, "idea-4", LineKind.POINT, "", "Brunnen", "", "Schatten fehlt"),
        Difference(
            How.MOVED, "idea-1", LineKind.POINT, "Bänke", "Bänke", "Kurze Wege helfen", "Schatten fehlt"
        ),
        Difference(How.REMOVED, "idea-3", LineKind.POINT, "Dächer", "", "Schatten fehlt"),
    )


def test_one_line_that_goes_to_the_end_is_the_only_one_that_moved() -> None:
    lines = [TOPIC, FIRST, *(point(n, "Wort") for n in range(5))]
    moved = [*lines[:2], *lines[3:], lines[2]]
    assert [(each.how, each.key) for each in compare(lines, moved)] == [(How.MOVED, "idea-0")]


@given(st.text(), st.text())
def test_the_words_of_both_texts_come_back_from_their_pieces(before: str, after: str) -> None:
    found = list(pieces(before, after))
    assert " ".join(piece.text for piece in found if not piece.new).split() == before.split()
    assert " ".join(piece.text for piece in found if not piece.gone).split() == after.split()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


_APPROVAL = Approval(
    1, 1, 2, "Kim Platzhalter", dt.date(2026, 5, 4), dt.datetime(2026, 5, 4, 10, tzinfo=dt.UTC), "Vermerk", ""
)


@given(st.dictionaries(st.text(), _JSON))
def test_a_contents_seal_does_not_depend_on_the_order_of_its_keys(content: dict[str, Any]) -> None:
    turned = dict(reversed(content.items()))
    text = canonical(content)
    assert (canonical(turned), len(seal(_APPROVAL, text)), text.isascii()) == (text, 64, True)
    assert seal(_APPROVAL, text) != seal(_APPROVAL, canonical({**content, "noch": "etwas"}))


@given(
    st.builds(
        Approval,
        st.just(1),
        st.just(1),
        st.integers(1, 9),
        st.text(),
        st.dates(),
        st.datetimes(timezones=st.just(dt.UTC)),
        st.text(),
        st.text(),
    )
)
def test_a_seal_holds_who_approved_when_and_with_which_words(other: Approval) -> None:
    same = replace(other, id=1, checksum="") == replace(_APPROVAL, id=1, checksum="")
    assert (seal(other, "{}") == seal(_APPROVAL, "{}")) == same
    assert seal(replace(other, id=9, checksum="anders"), "{}") == seal(other, "{}")


def test_a_seal_does_not_depend_on_where_the_clock_hangs() -> None:
    elsewhere = replace(_APPROVAL, at=_APPROVAL.at.astimezone(dt.timezone(dt.timedelta(hours=2))))
    assert seal(elsewhere, "{}") == seal(_APPROVAL, "{}")
