"""A table arranged into groups: one label per idea, the same every time."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.grouping.conftest import IDEAS, told_by_another_process
from workshop.grouping import ALONE, group
from workshop.grouping.arrangement import sensible_numbers


def _partition(texts: list[str], labels: list[int]) -> set[frozenset[str]]:
    return {
        frozenset(t for t, own in zip(texts, labels, strict=True) if own == label) for label in set(labels)
    }


def _numbered_by_first_appearance(labels: list[int]) -> bool:
    seen = list(dict.fromkeys(label for label in labels if label != ALONE))
    return seen == list(range(len(seen)))


def test_an_ordinary_table_gets_a_handful_of_groups() -> None:
    labels = group(IDEAS)
    assert (len(labels), 5 <= len(set(labels) - {ALONE}) <= 12) == (len(IDEAS), True)
    assert _numbered_by_first_appearance(labels)


def test_ideas_on_one_subject_stand_together() -> None:
    texts = [
        *("Radweg am Ring", "Radweg zur Schule", "Breiter Radweg", "Radweg räumen"),
        *("Kita im Viertel", "Kita länger öffnen", "Plätze in der Kita", "Kita mit Garten"),
        *("Bäume am See", "Bäume pflanzen", "Junge Bäume gießen", "Alte Bäume schützen"),
        *("Konzert im Hof", "Konzert am Markt", "Konzert für Kinder", "Konzert im Advent"),
    ]
    assert group(texts) == [k for k in range(4) for _ in range(4)]


def test_no_group_has_one_idea_only() -> None:
    labels = group(IDEAS)
    assert all(labels.count(label) > 1 for label in labels if label != ALONE)


@pytest.mark.parametrize(
    ("n", "least", "most"), [(1, 1, 1), (9, 3, 3), (30, 4, 10), (300, 4, 12), (2_000, 4, 22)]
)
def test_the_number_of_groups_grows_slowly_with_the_table(n: int, least: int, most: int) -> None:
    assert (sensible_numbers(n)[0], sensible_numbers(n)[-1]) == (least, most)


def test_another_process_with_other_hashes_arranges_alike() -> None:
    code = (
        "from tests.grouping.conftest import IDEAS; from workshop.grouping import group; print(group(IDEAS))"
    )
    assert {told_by_another_process(code, seed) for seed in ("1", "2")} == {f"{group(IDEAS)}\n"}


def test_the_order_in_which_ideas_came_changes_little() -> None:
    apart = []
    standing = {frozenset((a, b)) for part in _partition(IDEAS, group(IDEAS)) for a in part for b in part}
    for seed in range(5):
        texts = random.Random(seed).sample(IDEAS, len(IDEAS))
        now = {frozenset((a, b)) for part in _partition(texts, group(texts)) for a in part for b in part}
        apart.append(len(standing ^ now) / len(standing | now))
    assert max(apart) <= 0.1, apart


def test_bad_input_gets_a_label_each(bad: list[str]) -> None:
    labels = group(bad)
    assert (len(labels), _numbered_by_first_appearance(labels)) == (len(bad), True)


def test_nothing_and_one_idea_make_no_group() -> None:
    assert (group([]), group(["Mehr Bäume"]), group(["", "", ""])) == ([], [ALONE], [ALONE] * 3)


def test_equal_ideas_stand_together() -> None:
    assert group(["Mehr Bäume"] * 9) == [0] * 9


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(st.characters(codec=None), max_size=40) | st.sampled_from(IDEAS), max_size=12))
def test_any_texts_get_labels_numbered_by_first_appearance(texts: list[str]) -> None:
    labels = group(texts)
    assert (len(labels), _numbered_by_first_appearance(labels)) == (len(texts), True)
