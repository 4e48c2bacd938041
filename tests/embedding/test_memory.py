"""What is kept is bounded, and it is never a text."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workshop.embedding.memory import Memory
from workshop.embedding.vectors import Vectors

TEXTS = st.text(st.characters(codec=None), max_size=5)


def row(*numbers: float) -> Vectors:
    return np.array(numbers, np.float32)


@given(
    st.lists(st.tuples(st.sampled_from(["a", "b"]), TEXTS, st.floats(width=32, allow_nan=False)), max_size=40)
)
def test_each_text_is_known_by_the_last_row_of_its_own_model(kept: list[tuple[str, str, float]]) -> None:
    memory = Memory()
    last = {}
    for source, text, number in kept:
        memory.keep(source, {text: row(number)})
        last[source, text] = number
    for source in ("a", "b"):
        texts = [text for _, text, _ in kept]
        known = {text: float(found[0]) for text, found in memory.recall(source, texts).items()}
        assert known == {text: number for (of, text), number in last.items() if of == source}


def test_the_oldest_go_first_and_what_was_asked_for_counts_as_new() -> None:
    memory = Memory(most_bytes=1_000)
    for text in ("eins", "zwei", "drei"):
        memory.keep("m", {text: row(1.0)})
    memory.recall("m", ["eins"])
    memory.keep("m", {"vier": row(1.0)})
    assert sorted(memory.recall("m", ["eins", "zwei", "drei", "vier"])) == ["drei", "eins", "vier"]
    memory.keep("m", {"groß": np.zeros(10_000, np.float32)})
    assert memory.recall("m", ["eins", "drei", "vier", "groß"]) == {}
    memory.keep("m", {"klein": row(1.0)})
    assert sorted(memory.recall("m", ["klein"])) == ["klein"]


def test_no_words_are_kept_and_no_batch_lives_on_through_one_of_its_rows() -> None:
    memory = Memory()
    batch = np.zeros((100, 4), np.float32)
    memory.keep("m", {"Meine geheime Idee": batch[7]})
    [(place, kept)] = memory._rows.items()
    assert ("geheime" in repr(place), kept.base) == (False, None)


def test_forgetting_a_model_leaves_the_others() -> None:
    memory = Memory()
    memory.keep("a", {"x": row(1.0)})
    memory.keep("b", {"x": row(2.0)})
    memory.forget("a")
    assert (memory.recall("a", ["x"]), memory.recall("b", ["x"])) == ({}, {"x": row(2.0)})
