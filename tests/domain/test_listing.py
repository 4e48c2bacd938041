"""A list beside a café: what joins, what is new, what keeps a line from being taken, and where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.lists import fates, listed, record, told
from workshop.domain.list_cafe import plan_cafe
from workshop.domain.list_entries import split_hosts
from workshop.domain.list_people import plan_people, split_name
from workshop.domain.listing import CAFE_COLUMNS, Column, Heading, Line, Severity, places
from workshop.domain.model import Host, Participant, Record, Topic

PEOPLE = {
    Column.NAME: Heading("A", "Name"),
    Column.FIRST_NAME: Heading("B", "Vorname"),
    Column.INSTITUTION: Heading("C", "Institution"),
}
TOPIC, QUESTION, TABLE, HOSTS, FUNCTION = (
    Column.TOPIC,
    Column.QUESTION,
    Column.TABLE,
    Column.HOSTS,
    Column.FUNCTION,
)


def test_each_line_is_a_table_and_those_without_a_number_get_the_next_free_one() -> None:
    plan = plan_cafe(
        listed(
            {TOPIC: "Wald", TABLE: "2"}, {TOPIC: "Wald"}, {TOPIC: "Feld", TABLE: "Tisch 5"}, {TOPIC: "See"}
        ),
        record(),
    )
    assert [(table.number, plan.topics[table.topic].title) for table in plan.tables] == [
        (2, "Wald"),
        (6, "Wald"),
        (5, "Feld"),
        (7, "See"),
    ]
    assert (told(plan), len(plan.topics), plan.changes) == ([], 3, True)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *((typed, "number-range") for typed in ("0", "1000", "-1", "12345")),
        *((typed, "number-words") for typed in ("drei", "1, 2", "1.5", "24.02.2027", "²")),
    ],
)
def test_a_number_that_no_table_can_have_is_named_by_row_and_column(typed: str, code: str) -> None:
    plan = plan_cafe(listed({TOPIC: "Wald", TABLE: "1"}, {TOPIC: "Feld", TABLE: typed}), record())
    assert (told(plan), fates(plan)) == ([(3, "D", code)], {2: "new-new 1"})


@pytest.mark.parametrize("typed", ["3", " 03", "Tisch 3", "tisch nr. 3", "Nr. 3", "#3", "3.0", "3,"])
def test_a_number_is_read_as_people_write_it(typed: str) -> None:
    assert [table.number for table in plan_cafe(listed({TOPIC: "W", TABLE: typed}), record()).tables] == [3]


def test_a_number_that_stands_twice_names_the_other_row_and_takes_neither() -> None:
    lines = listed({TOPIC: "Wald", TABLE: "4"}, {TOPIC: "See", TABLE: "5"}, {TOPIC: "Feld", TABLE: "4"})
    plan = plan_cafe(lines, record())
    assert [(each.row, each.code, each.values["rows"]) for each in plan.problems] == [
        (2, "number-twice", "4"),
        (4, "number-twice", "2"),
    ]
    assert fates(plan) == {3: "new-new 5"}


def test_a_line_without_a_topic_and_a_text_that_is_too_long_are_named_and_the_others_taken() -> None:
    plan = plan_cafe(
        listed({TABLE: "1"}, {TOPIC: "x" * 501}, {TOPIC: "Wald", QUESTION: "y" * 501}, {TOPIC: "Feld"}),
        record(),
    )
    assert told(plan) == [(2, "A", "missing"), (3, "A", "too-long"), (4, "B", "too-long")]
    assert fates(plan) == {5: "new-new 1"}


def test_a_topic_keeps_its_question_over_several_lines_and_a_second_one_is_a_problem() -> None:
    plan = plan_cafe(
        listed({TOPIC: "Wald", QUESTION: "Was?"}, {TOPIC: " WALD "}, {TOPIC: "Wald", QUESTION: "Wie?"}),
        record(),
    )
    assert [(each.title, each.question) for each in plan.topics] == [("Wald", "Was?")]
    assert [(each.row, each.column, each.code, each.values["rows"]) for each in plan.problems] == [
        (4, "B", "other-words", "2")
    ]


def test_a_topic_of_the_same_title_is_joined_and_its_tables_are_used_before_new_ones() -> None:
    cafe = record("Wald", tables=[(1, 1), (2, 1)])
    plan = plan_cafe(listed({TOPIC: "wald"}, {TOPIC: "Wald", TABLE: "1"}, {TOPIC: "Wald"}), cafe)
    assert fates(plan) == {2: "known-same 2", 3: "known-same 1", 4: "known-new 3"}
    assert [(topic.id, topic.title, topic.changes) for topic in plan.topics] == [(1, "Wald", False)]


def test_the_same_list_a_second_time_changes_nothing() -> None:
    cafe = record("Wald", "Feld", tables=[(1, 1), (2, 2)], hosts=[Host("Kim", "Amt")])
    lines = listed({TOPIC: "Wald", HOSTS: "Kim", FUNCTION: "Amt"}, {TOPIC: "Feld", TABLE: "2"})
    plan = plan_cafe(lines, cafe)
    assert (plan.changes, told(plan), fates(plan)) == (False, [], {2: "known-same 1", 3: "known-same 2"})


def test_a_number_that_another_topic_has_is_a_problem() -> None:
    cafe = record("Wald", tables=[(1, 1)])
    plan = plan_cafe(listed({TOPIC: "Feld", TABLE: "1"}), cafe)
    assert [(each.row, each.code, each.values["title"]) for each in plan.problems] == [
        (2, "table-taken", "Wald")
    ]
    assert plan.tables == ()


def test_of_two_topics_with_one_title_a_line_joins_the_one_that_has_its_table() -> None:
    cafe = record("Wald", "Feld", "wald", tables=[(1, 1), (2, 2), (4, 3)])
    lines = listed(
        {TOPIC: "Wald", TABLE: "4", HOSTS: "Kim"},
        {TOPIC: "Wald", TABLE: "1"},
        {TOPIC: "Wald"},
        {TOPIC: "Wald", TABLE: "2"},
    )
    plan = plan_cafe(lines, cafe)
    assert [(table.number, plan.topics[table.topic].id) for table in plan.tables] == [(4, 3), (1, 1), (5, 1)]
    assert ([topic.title for topic in plan.topics], told(plan)) == (
        ["wald", "Wald"],
        [(5, "D", "table-taken")],
    )
    assert fates(plan) == {2: "known-changed 4", 3: "known-same 1", 4: "known-new 5"}


def test_what_a_plan_left_open_is_filled_in_and_what_it_then_lacks_a_table_for_goes() -> None:
    cafe = record("Thema 1", "Thema 2", "Thema 3", "Thema 4", tables=[(1, 1), (2, 2), (3, 3), (4, 4)])
    lines = listed({TOPIC: "Wald", TABLE: "1"}, {TOPIC: "Wald", TABLE: "3"}, {TOPIC: "Feld"})
    plan = plan_cafe(lines, cafe, placeholders=[1, 2, 3, 4])
    assert [(topic.id, topic.title) for topic in plan.topics] == [(1, "Wald"), (2, "Feld")]
    assert [(table.id, table.topic) for table in plan.tables] == [(101, 0), (103, 0), (102, 1)]
    assert (plan.dropped, fates(plan)) == ((3,), {2: "new-known 1", 3: "new-known 3", 4: "new-known 2"})


def test_what_is_there_already_and_will_be_replaced_is_said() -> None:
    cafe = record("Wald", tables=[(1, 1)], hosts=[Host("Kim")])
    lines = listed({TOPIC: "Wald", QUESTION: "Wie?", TABLE: "1", HOSTS: "Alex"})
    described = Record(cafe.workshop, (Topic(1, 1, "wc1", "Wald", "Was?"),), cafe.tables, (), ())
    plan = plan_cafe(lines, described)
    assert [(each.code, each.values["before"], each.severity) for each in plan.problems] == [
        ("question-replaced", "Was?", Severity.NOTE),
        ("hosts-replaced", "Kim", Severity.NOTE),
    ]
    assert [table.hosts for table in plan.tables] == [(Host("Alex"),)]


@pytest.mark.parametrize(
    ("names", "functions", "hosts"),
    [
        ("Kim; Alex", "Amt; Kammer", [("Kim", "Amt"), ("Alex", "Kammer")]),
        ("Kim / Alex", "Amt / Kammer", [("Kim", "Amt"), ("Alex", "Kammer")]),
        ("Kim\nAlex", "", [("Kim", ""), ("Alex", "")]),
        ("Kim; Alex", "Amt", [("Kim", "Amt"), ("Alex", "Amt")]),
        ("Kim", "Leitung Bau/Verkehr; Stab", [("Kim", "Leitung Bau/Verkehr; Stab")]),
        ("; Kim ;;", "", [("Kim", "")]),
        ("", "Amt", []),
    ],
)
def test_several_hosts_and_their_functions_stand_in_one_cell(
    names: str, functions: str, hosts: list[tuple[str, str]]
) -> None:
    assert split_hosts(names, functions) == tuple(Host(*each) for each in hosts)


def test_functions_that_do_not_match_their_hosts_and_too_many_hosts_are_problems() -> None:
    crowd = ";".join(f"Person {n}" for n in range(51))
    lines = listed({TOPIC: "A", HOSTS: "Kim; Alex; Robin", FUNCTION: "1; 2"}, {TOPIC: "B", HOSTS: crowd})
    assert told(plan_cafe(lines, record())) == [(2, "F", "functions-count"), (3, "E", "hosts-count")]


def test_there_are_no_more_tables_and_topics_than_a_workshop_may_hold() -> None:
    full = record("Wald", tables=[(n, 1) for n in range(1, 1_000)])
    assert told(plan_cafe(listed({TOPIC: "Feld"}), full)) == [(2, "D", "tables-full")]
    many = record(*(f"Titel {n}" for n in range(500)))
    assert told(plan_cafe(listed({TOPIC: "Feld"}), many)) == [(2, "A", "topics-full")]


def test_lines_that_were_refused_before_tell_all_that_is_wrong_and_are_not_taken() -> None:
    plan = plan_cafe(
        listed({TOPIC: "Wald", TABLE: "drei"}, {TOPIC: "Feld"}), record(), refused={("", 2), ("", 3)}
    )
    assert (told(plan), plan.fates) == ([(2, "D", "number-words")], {})


CELLS = st.dictionaries(
    st.sampled_from(CAFE_COLUMNS),
    st.one_of(st.sampled_from(["1", "2", "0", "Wald", "Feld", "Kim; A"]), st.text()),
)


@given(rows=st.lists(CELLS, max_size=8), tables=st.lists(st.integers(1, 4), unique=True, max_size=4))
def test_every_line_is_either_taken_or_has_a_problem_and_no_number_is_given_twice(
    rows: list[dict[Column, str]], tables: list[int]
) -> None:
    cafe = record("Wald", "Thema 2", tables=[(n, 1 + n % 2) for n in tables])
    lines = listed(*rows)
    plan = plan_cafe(lines, cafe, placeholders=[2])
    refused = {row for _, row in places(plan.problems)}
    assert (refused | set(fates(plan)), refused & set(fates(plan))) == ({line.row for line in lines}, set())
    numbers = [table.number for table in plan.tables]
    assert len(set(numbers)) == len(numbers) == len(plan.fates)
    untouched = {each.number for each in cafe.tables} - set(numbers)
    new = {table.number for table in plan.tables if table.id is None}
    assert not new & (untouched | set(tables))


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Kim Muster", ("Muster", "Kim")),
        ("Muster, Kim", ("Muster", "Kim")),
        ("Dr. Kim Alex Muster", ("Muster", "Dr. Kim Alex")),
        ("Kim von der Heide", ("von der Heide", "Kim")),
        ("von Beispiel", ("von Beispiel", "")),
        ("Muster", ("Muster", "")),
        ("  ", ("", "")),
    ],
)
def test_a_whole_name_is_a_name_and_a_first_name(whole: str, parts: tuple[str, str]) -> None:
    assert split_name(whole) == parts


def test_participants_come_in_once_and_those_who_are_there_are_known() -> None:
    rows = [("Muster", "Kim", "Stadt"), ("", "Alex", ""), ("Muster", "Kim", "Stadt"), ("Neu", "", "")]
    lines = [Line(row, dict(zip(PEOPLE, cells, strict=True)), PEOPLE) for row, cells in enumerate(rows, 2)]
    plan = plan_people(lines, [Participant("Muster", "Kim", "Stadt"), Participant("Alt")])
    assert (plan.new, plan.people) == (
        (Participant("Neu"),),
        (Participant("Muster", "Kim", "Stadt"), Participant("Neu")),
    )
    assert {row: fate.code for (_, row), fate in plan.fates.items()} == {
        2: "person-known",
        4: "person-twice",
        5: "person-new",
    }
    assert [(each.row, each.column, each.code) for each in plan.problems] == [(3, "A", "missing")]
