"""Edges shared out among colours: equally at every end."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.colouring import colour

EDGES = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=60)


@given(EDGES, st.integers(1, 7))
def test_at_every_end_each_colour_comes_as_often_as_the_others_or_once_more(
    edges: list[tuple[int, int]], many: int
) -> None:
    colours = colour(edges, many)
    assert (len(colours), set(colours) - set(range(many))) == (len(edges), set())
    for side in (0, 1):
        for end in range(8):
            here = Counter(which for pair, which in zip(edges, colours, strict=True) if pair[side] == end)
            assert max(here.values(), default=0) - min(here[which] for which in range(many)) <= 1


def test_without_edges_there_is_nothing_to_colour() -> None:
    assert colour([], 3) == []
