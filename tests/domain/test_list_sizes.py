"""As long as a list may be: every line still gets its table, and what is told stays short."""

from tests.domain.lists import listed, record, told
from workshop.domain.list_cafe import plan_cafe
from workshop.domain.listing import Column
from workshop.domain.model import CafeTable, Record, Topic, Workshop

TOPIC, TABLE, HOSTS = Column.TOPIC, Column.TABLE, Column.HOSTS


def test_of_many_rows_with_one_number_five_are_named_and_the_others_counted() -> None:
    plan = plan_cafe(listed(*({TOPIC: "Wald", TABLE: "4"} for _ in range(999))), record())
    said = {each.row: (each.values["rows"], each.values["more"]) for each in plan.problems}
    assert len(said) == 999
    assert (said[2], said[4], said[7], said[1_000]) == (
        ("3, 4, 5, 6, 7", 993),
        ("2, 3, 5, 6, 7", 993),
        ("2, 3, 4, 5, 6", 993),
        ("2, 3, 4, 5, 6", 993),
    )
    six = plan_cafe(listed(*({TOPIC: "Wald", TABLE: "4"} for _ in range(6))), record())
    assert {each.values["more"] for each in six.problems} == {0}


def test_the_longest_list_fills_a_workshop_and_a_second_time_changes_nothing() -> None:
    lines = listed(*({TOPIC: f"Titel {n % 500}", HOSTS: f"Person {n}"} for n in range(999)))
    plan = plan_cafe(lines, record())
    assert ([table.number for table in plan.tables], len(plan.topics)) == (list(range(1, 1_000)), 500)
    assert [table.topic for table in plan.tables] == [n % 500 for n in range(999)]
    topics = tuple(Topic(n, 1, f"wc{n}", topic.title) for n, topic in enumerate(plan.topics, 1))
    tables = tuple(
        CafeTable(seat.number, 1, seat.topic + 1, seat.number, f"c{seat.number}", "secret", seat.hosts)
        for seat in plan.tables
    )
    again = plan_cafe(lines, Record(Workshop(1, "Café"), topics, tables, (), ()))
    assert (again.changes, len(again.fates), told(again)) == (False, 999, [])


def test_free_numbers_behind_the_others_are_given_before_those_between_them() -> None:
    cafe = record("Wald", tables=[(2, 1), (997, 1)])
    plan = plan_cafe(listed(*({TOPIC: "Feld"} for _ in range(5))), cafe)
    assert [table.number for table in plan.tables] == [998, 999, 1, 3, 4]
