"""What hosts did at the board beside placing stands in the file, and what cannot be is refused."""

import pytest

from tests.export.files import Json, minimal, read, topic
from workshop.domain.errors import Invalid
from workshop.domain.results import Counts, harvest


def test_a_file_says_what_hosts_did_besides_placing(cafe_file: Json) -> None:
    record = read(cafe_file)
    clusters, ideas = record.clusters, record.ideas
    assert [(c.lead_in, c.minority) for c in clusters] == [
        ("Wir wollen", "Nein.\n\nNie."),
        ("", ""),
        ("", None),
    ]
    assert [(i.shown, i.text, i.parked, i.same_as) for i in ideas] == [
        ("Ruhe", "leise", False, None),
        ("still", "still", False, ideas[0].id),
        ("später", "später", True, None),
    ]
    assert harvest(record).counts == Counts(placed=2, open=0, hidden=0, parked=1)


@pytest.mark.parametrize(
    ("idea", "code"),
    [
        ({"same_as": 1}, "file-unknown-same"),
        ({"same_as": 3}, "file-unknown-same"),
        ({"same_as": 0}, "file-unknown-same"),
        ({"parked": True, "cluster": "g1"}, "file-parked-cluster"),
        ({"wording": "\u200b"}, "file-text-empty"),
        ({"same_as": -1}, "file-wrong-number"),
        ({"parked": "ja"}, "file-wrong-type"),
    ],
)
def test_an_idea_that_is_nowhere_or_in_two_places_is_refused(cafe_file: Json, idea: Json, code: str) -> None:
    cafe_file["topics"][0]["ideas"][0] |= {"cluster": None} | idea
    with pytest.raises(Invalid) as caught:
        read(cafe_file)
    assert caught.value.code == code


@pytest.fixture
def cafe_file() -> Json:
    clusters = [
        {"key": "g1", "title": "A", "lead_in": "Wir wollen", "minority": "Nein.\n\nNie."},
        {"key": "g2", "title": "B", "minority": ""},
        {"key": "g3", "title": "C", "minority": None},
    ]
    ideas = [
        {"text": "leise", "cluster": "g1", "wording": "Ruhe", "same_as": None, "parked": False},
        {"text": "still", "same_as": 0, "wording": None},
        {"text": "später", "parked": True},
    ]
    return minimal(topics=[topic(clusters=clusters, ideas=ideas)])
