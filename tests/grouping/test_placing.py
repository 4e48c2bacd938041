"""Where a new idea belongs among the clusters that stand."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.grouping.conftest import IDEAS, told_by_another_process
from workshop.grouping import rank, suggest

CLUSTERS = [
    ("", ["Breitere Radwege am Ring", "Fahrradstraße zur Schule"]),
    ("", ["Mehr Bäume pflanzen", "Blühwiesen anlegen"]),
    ("", ["Konzerte im Hof", "Theater für Kinder"]),
]


def test_an_idea_is_ranked_to_its_kin() -> None:
    assert [rank(text, CLUSTERS)[0] for text in ["Radweg räumen", "Junge Bäume gießen", "Ein Konzert"]] == [
        0,
        1,
        2,
    ]


def test_the_title_of_a_cluster_helps() -> None:
    unnamed = [("", ["Mieten deckeln"]), ("", ["Lesenacht"]), ("", ["Ampeln prüfen"])]
    named = [("", ["Mieten deckeln"]), ("Das Xyzzy von morgen", ["Lesenacht"]), ("", ["Ampeln prüfen"])]
    text = "Xyzzy vorstellen"
    assert (rank(text, unnamed)[0], rank(text, named)[0]) == (0, 1)


def test_a_cluster_with_a_title_and_no_idea_yet_is_found() -> None:
    assert rank("Radweg räumen", [("", []), ("Radwege", []), ("Kultur", ["Theater"])])[0] == 1


def test_clusters_that_nothing_speaks_for_stand_in_their_order() -> None:
    assert rank("Xyzzy", [("", []), ("", []), ("", [])]) == [0, 1, 2]
    assert (rank("Bäume", []), rank("Bäume", [("", [])])) == ([], [0])


def test_suggestions_leave_out_what_has_nothing_in_common() -> None:
    assert suggest(["Radweg räumen", "Xyzzy"], CLUSTERS, most=1) == [[0], []]


def test_another_process_with_other_hashes_ranks_alike() -> None:
    code = (
        "from tests.grouping.test_placing import CLUSTERS, IDEAS; from workshop.grouping import rank;"
        "print([rank(text, CLUSTERS) for text in IDEAS])"
    )
    here = f"{[rank(text, CLUSTERS) for text in IDEAS]}\n"
    assert {told_by_another_process(code, seed) for seed in ("1", "2")} == {here}


def test_bad_input_is_ranked_too(bad: list[str]) -> None:
    clusters = [("", bad), ("Bäume", bad[:1]), ("", [])]
    assert all(sorted(rank(text, clusters)) == [0, 1, 2] for text in [*bad, "Bäume"])


_ANY = st.text(st.characters(codec=None), max_size=30) | st.sampled_from(IDEAS)


@settings(max_examples=50, deadline=None)
@given(_ANY, st.lists(st.tuples(_ANY, st.lists(_ANY, max_size=4)), max_size=6))
def test_every_cluster_is_ranked_once(text: str, clusters: list[tuple[str, list[str]]]) -> None:
    assert sorted(rank(text, clusters)) == list(range(len(clusters)))
