"""What becomes of a card when words change or are hidden: nobody is made to say what they did not."""

from tests.services.cafe import Cafe
from workshop.domain.results import harvest
from workshop.services.clusters import create_cluster
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.history import read_history, undo
from workshop.services.ideas import correct_idea, hide_ideas, join_ideas
from workshop.storage import changes


def joined(cafe: Cafe) -> list[int]:
    """Three ideas on one card in a cluster; their keys are "a", "b" and "c"."""
    ids = [
        submit_idea(cafe.house, cafe.table.code, text, key=key).idea.id
        for key, text in (("a", "Bänke"), ("b", "Sitzbänke"), ("c", "Bänke im Park"))
    ]
    join_ideas(cafe.house, cafe.host, cafe.topic.id, ids[1:], ids[0])
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "Orte zum Sitzen", ids[:1])
    return ids


def cards(cafe: Cafe) -> list[tuple[str, list[str]]]:
    """Each card of the cluster with those that say the same."""
    results = harvest(cafe.record()).topics[0]
    return [
        (card.text, [each.text for each in results.same.get(card.id, ())]) for card in results.groups[0].ideas
    ]


def test_whoever_stood_for_others_and_says_something_else_speaks_for_oneself(cafe: Cafe) -> None:
    joined(cafe)
    change_own_idea(cafe.house, cafe.table.code, "a", "Alle Hunde verbieten")
    assert cards(cafe) == [("Alle Hunde verbieten", []), ("Sitzbänke", ["Bänke im Park"])]


def test_whoever_was_joined_and_says_something_else_has_a_card_again(cafe: Cafe) -> None:
    joined(cafe)
    change_own_idea(cafe.house, cafe.table.code, "b", "Ein Brunnen")
    assert cards(cafe) == [("Bänke", ["Bänke im Park"]), ("Ein Brunnen", [])]


def test_a_cluster_that_nobody_named_does_not_go_on_saying_what_was_hidden(cafe: Cafe) -> None:
    idea, other = cafe.idea("Etwas über Frau Muster"), cafe.idea("Etwas anderes")
    create_cluster(cafe.house, cafe.host, cafe.topic.id, "", [idea.id, other.id], by="hier")
    assert cafe.record().clusters[0].title == "Etwas über Frau Muster"
    hide_ideas(cafe.house, cafe.host, cafe.topic.id, [idea.id], "nennt eine Person", by="hier")
    assert "Muster" not in cafe.record().clusters[0].title
    undo(cafe.house, cafe.host, cafe.topic.id, "hier")
    assert cafe.record().clusters[0].title == "Etwas über Frau Muster"


def test_a_cluster_that_nobody_named_says_what_its_idea_was_corrected_to(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    idea = cafe.idea("Frau Muster nervt")
    create_cluster(*at, "", [idea.id], by="hier")
    create_cluster(*at, "Umgang am Tisch", [], by="hier")

    def said() -> list[str]:
        record = cafe.record()
        return [*(each.shown for each in record.ideas), *(each.title for each in record.clusters)]

    for words in ("Eine Person nervt", "Jemand nervt"):
        correct_idea(*at, idea.id, words, by="hier")
        assert said() == [words, words, "Umgang am Tisch"]
    undo(*at, "hier")
    assert said() == ["Eine Person nervt", "Eine Person nervt", "Umgang am Tisch"]
    undo(*at, "hier")
    assert said() == ["Frau Muster nervt", "Frau Muster nervt", "Umgang am Tisch"]


def test_a_title_stays_that_another_card_of_the_cluster_says_too_but_not_for_one_beneath(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    first, second = cafe.idea("Mehr Bänke"), cafe.idea("Mehr Bänke")
    create_cluster(*at, "", [first.id, second.id])
    correct_idea(*at, first.id, "Bänke am Fluss")
    assert cafe.record().clusters[0].title == "Mehr Bänke"
    correct_idea(*at, first.id, "")
    join_ideas(*at, [second.id], first.id)
    correct_idea(*at, first.id, "Bänke am Fluss")
    assert cafe.record().clusters[0].title == "Bänke am Fluss"


def test_when_the_author_says_something_else_a_correction_leaves_nothing_to_take_back(cafe: Cafe) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    idea = submit_idea(cafe.house, cafe.table.code, "Frau Muster nervt", key="a").idea
    create_cluster(*at, "", [idea.id], by="hier")
    correct_idea(*at, idea.id, "Eine Person nervt", by="hier")
    change_own_idea(cafe.house, cafe.table.code, "a", "Mehr Ruhe")
    assert cafe.record().clusters[0].title == "Mehr Ruhe"
    assert "nervt" not in str(read_history(*at))
    undo(*at, "hier")
    assert cafe.record().clusters == ()


def test_an_open_history_hears_that_something_in_it_was_forgotten(cafe: Cafe) -> None:
    idea = submit_idea(cafe.house, cafe.table.code, "Geheim", key="a").idea
    correct_idea(cafe.house, cafe.host, cafe.topic.id, idea.id, "Sehr geheim")
    with cafe.house.store.read() as tx:
        before = changes.version(tx, cafe.topic.id)
    withdraw_own_idea(cafe.house, cafe.table.code, "a")
    with cafe.house.store.read() as tx:
        assert changes.version(tx, cafe.topic.id) != before
    assert "eheim" not in str(read_history(cafe.house, cafe.host, cafe.topic.id))
