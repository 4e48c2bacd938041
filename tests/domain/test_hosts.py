"""Hosts as people: each once, however many tables they have."""

from workshop.domain.hosts import each_host
from workshop.domain.model import CafeTable, Host


def _tables(*rows: tuple[Host, ...]) -> list[CafeTable]:
    return [CafeTable(n, 1, 1, n, f"c{n}", f"t{n}", hosts) for n, hosts in enumerate(rows, start=1)]


def test_a_name_without_function_is_the_same_person_as_that_name_with_one() -> None:
    bare, full, other = Host("Kim Platzhalter"), Host("Kim Platzhalter", "Leitung"), Host("Toni Muster")
    assert each_host(_tables((bare, other), (full, other))) == [other, full]
    assert each_host(_tables((full,), (bare,))) == [full]
    assert each_host(_tables((bare,), (bare,))) == [bare]


def test_a_name_with_two_functions_may_be_two_people() -> None:
    one, two = Host("Kim Platzhalter", "Leitung"), Host("Kim Platzhalter", "Beirat")
    assert each_host(_tables((one,), (two,))) == [one, two]
