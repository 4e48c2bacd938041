"""Drafts of every kind for the tests of what lies over the board, and a small board to lie over."""

from datetime import UTC, datetime

from hypothesis import strategies as st

from workshop.domain.minutes import Choices, Draft, Edit, Words
from workshop.domain.model import Cluster, Idea, Origin, Record, Topic, Workshop

_NOW = datetime(2018, 8, 27, tzinfo=UTC)
# What `tests.domain.test_results.records` may hold, and what nothing has.
KEYS = (
    *(f"topic-{n}" for n in range(5)),
    *(f"cluster-{n}" for n in range(7)),
    *(f"{place}-{n}" for place in ("open", "parked") for n in range(1, 4)),
    *(f"idea-{n}" for n in range(14)),
    *(f"lead-{n}" for n in range(7)),
    "",
    "nothing",
)
_EDITS = st.builds(
    Edit,
    text=st.none() | st.sampled_from(["Andere Worte", "x", ""]),
    base=st.sampled_from(["", "alt"]),
    out=st.booleans(),
    dots=st.integers(0, 9),
)
_CHOICES = st.builds(
    Choices,
    words=st.sampled_from(list(Words)),
    most=st.integers(0, 3),
    minorities=st.booleans(),
    others=st.booleans(),
    parked=st.booleans(),
)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Any draft, even one that knows keys of things that are gone, and orders with repetitions."""
    edits = draw(st.dictionaries(st.sampled_from(KEYS), _EDITS, max_size=12))
    orders = st.lists(st.sampled_from(KEYS), max_size=8).map(tuple)
    order = draw(st.dictionaries(st.sampled_from(KEYS), orders, max_size=6))
    return Draft(1, draw(_CHOICES), edits, order)


def idea(number: int, cluster: int | None = None, text: str = "", **more: object) -> Idea:
    """An idea of the one topic, said as "Idee 1"."""
    words = text or f"Idee {number}"
    return Idea(number, 1, None, 1, words, Origin.PHONE, _NOW, cluster, number, **more)  # type: ignore[arg-type]


def board(*ideas: Idea, titles: tuple[str, ...] = ("Erste Aussage", "Zweite Aussage")) -> Record:
    """A record of one topic with clusters 1, 2, … of these titles; the first has a lead-in."""
    clusters = tuple(
        Cluster(n, 1, f"g{n}", title, n, "Das gelingt durch" if n == 1 else "")
        for n, title in enumerate(titles, start=1)
    )
    return Record(Workshop(1, "Café"), (Topic(1, 1, "t1", "Thema"),), (), clusters, ideas)
