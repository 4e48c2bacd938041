"""What is still open, sorted beforehand: to clusters that stand, into new groups, or left where it is."""

from hypothesis import given
from hypothesis import strategies as st

from workshop.grouping import ALONE, presort

FEASTS = ("Feste feiern", ["Sommerfest", "Straßenfest mit Musik"])
WAYS = ("Gut unterwegs", ["Radweg zur Schule", "Fahrradständer am Bahnhof"])


def test_what_fits_a_cluster_goes_there_and_the_rest_makes_groups_of_its_own() -> None:
    texts = ["Grillabend", "Kita länger öffnen", "Radwege beleuchten", "Öffnungszeiten der Kita", "🎉"]
    assert presort(texts, [FEASTS, WAYS]) == [0, 2, 1, 2, ALONE]


def test_without_clusters_it_is_the_arrangement_of_what_is_open() -> None:
    ways = ["Radweg zur Schule", "Radwege beleuchten", "Fahrradständer am Bahnhof"]
    texts = [*ways, "Sommerfest", "Grillabend am See", "Straßenfest"]
    assert presort(texts, []) == [0, 0, 0, 1, 1, 1]


def test_no_ideas_have_no_places() -> None:
    assert presort([], [FEASTS]) == []


@given(st.lists(st.text(max_size=40), max_size=12), st.lists(st.text(max_size=20), max_size=3))
def test_every_text_gets_one_label_and_new_groups_have_two_ideas_or_more(
    texts: list[str], titles: list[str]
) -> None:
    labels = presort(texts, [(title, []) for title in titles])
    assert len(labels) == len(texts)
    fresh = [label for label in labels if label >= len(titles)]
    assert sorted(set(fresh)) == list(range(len(titles), len(titles) + len(set(fresh))))
    assert all(fresh.count(label) > 1 for label in fresh)
    assert min(labels, default=ALONE) >= ALONE
