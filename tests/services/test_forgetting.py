"""Of an idea that its guest takes back no word is left, neither on the board nor in its history."""

from dataclasses import replace

import pytest

from tests.services.cafe import Cafe
from workshop.domain.history import StepKind
from workshop.domain.model import Idea
from workshop.domain.results import harvest
from workshop.services import clusters, history, ideas
from workshop.services.guests import change_own_idea, follow_own_ideas, submit_idea, withdraw_own_idea
from workshop.storage.schema import metadata

KEY, WORDS, WORDING = "key", "Bänke am Fluss", "Sitzgelegenheiten am Wasser"


@pytest.fixture
def own(cafe: Cafe) -> Idea:
    return submit_idea(cafe.house, cafe.table.code, WORDS, KEY).idea


def _stored(cafe: Cafe) -> str:
    """Every value of every row, in one text."""
    with cafe.house.store.read() as tx:
        rows = [row for table in metadata.sorted_tables for row in tx.execute(table.select())]
    return repr(rows)


def test_words_titles_corrections_and_reasons_go_with_the_idea(cafe: Cafe, own: Idea) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    clusters.create_cluster(*at, "", [own.id], by="a")
    ideas.correct_idea(*at, own.id, WORDING, by="a")
    clusters.create_cluster(*at, "", [own.id], by="a")
    ideas.hide_ideas(*at, [own.id], "Grund dafür", by="a")
    told = (WORDS, WORDING, "Grund dafür")
    assert [text in _stored(cafe) for text in told] == [True, True, True]
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    assert [text in _stored(cafe) for text in told] == [False, False, False]
    titles = [cluster.title for cluster in cafe.record().clusters]
    assert titles == ["Themengruppe ohne Titel"] * 2
    kinds = [step.kind for step in history.read_history(*at).steps]
    assert kinds == [
        StepKind.HIDE_IDEAS,
        StepKind.CREATE_CLUSTER,
        StepKind.CORRECT_IDEA,
        StepKind.CREATE_CLUSTER,
    ]
    # What is left of the steps can still be taken back: the clusters.
    for _ in range(2):
        history.undo(*at, "a")
    assert cafe.record().clusters == ()
    assert cafe.record().ideas == (replace(own, text="", withdrawn=True),)


def test_titles_of_every_wording_that_an_idea_ever_had_go_with_it(cafe: Cafe, own: Idea) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    for wording in (WORDING, "Sitzen am Wasser"):
        ideas.correct_idea(*at, own.id, wording, by="a")
        clusters.create_cluster(*at, "", [own.id], by="a")
    ideas.correct_idea(*at, own.id, "", by="a")
    told = (WORDS, WORDING, "Sitzen am Wasser")
    assert [text in _stored(cafe) for text in told] == [True] * 3
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    assert [text in _stored(cafe) for text in told] == [False] * 3
    assert [cluster.title for cluster in cafe.record().clusters] == ["Themengruppe ohne Titel"] * 2


def test_a_title_of_an_earlier_wording_becomes_the_authors_new_words(cafe: Cafe, own: Idea) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    ideas.correct_idea(*at, own.id, WORDING, by="a")
    clusters.create_cluster(*at, "", [own.id], by="a")
    ideas.correct_idea(*at, own.id, "Sitzen am Wasser", by="a")
    change_own_idea(cafe.house, cafe.table.code, KEY, "Schatten")
    assert [cluster.title for cluster in cafe.record().clusters] == ["Schatten"]
    assert [text in _stored(cafe) for text in (WORDS, WORDING, "Sitzen am Wasser")] == [False] * 3


def test_a_title_that_somebody_else_said_too_stays(cafe: Cafe, own: Idea) -> None:
    cafe.idea(WORDS)
    clusters.create_cluster(cafe.house, cafe.host, cafe.topic.id, "", [own.id])
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    assert [cluster.title for cluster in cafe.record().clusters] == [WORDS]


def test_other_words_of_the_author_replace_what_the_host_made_of_the_old_ones(cafe: Cafe, own: Idea) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    home = clusters.create_cluster(*at, "", [own.id], by="a").cluster
    ideas.correct_idea(*at, own.id, WORDING, by="a")
    changed = change_own_idea(cafe.house, cafe.table.code, KEY, "Schatten")
    assert changed == replace(own, text="Schatten", cluster_id=home.id)
    assert [cluster.title for cluster in cafe.record().clusters] == ["Schatten"]
    assert [text in _stored(cafe) for text in (WORDS, WORDING)] == [False, False]
    history.undo(*at, "a")
    assert (cafe.record().clusters, cafe.record().ideas) == ((), (replace(own, text="Schatten"),))


def test_the_first_that_said_the_same_takes_the_place_of_a_withdrawn_representative(
    cafe: Cafe, own: Idea
) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    second, third = cafe.idea("zwei"), cafe.idea("drei")
    home = clusters.create_cluster(*at, "Aussage", [own.id]).cluster
    ideas.join_ideas(*at, [second.id, third.id], own.id, by="a")
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    results = harvest(cafe.record()).topics[0]
    assert [[idea.id for idea in group.ideas] for group in results.groups] == [[second.id]]
    assert {head: [idea.id for idea in others] for head, others in results.same.items()} == {
        second.id: [third.id]
    }
    history.undo(*at, "a")
    places = [(idea.id, idea.cluster_id, idea.same_as) for idea in cafe.record().ideas[1:]]
    assert places == [(second.id, home.id, None), (third.id, None, None)]


def test_a_joined_or_parked_idea_is_told_to_its_author_where_its_card_lies(cafe: Cafe, own: Idea) -> None:
    at, head = (cafe.house, cafe.host, cafe.topic.id), cafe.idea("gesagt")

    def told() -> tuple[str, str, str]:
        (found,) = follow_own_ideas(cafe.house, cafe.table.code, [KEY])
        assert found is not None
        return found.fate.value, found.cluster, found.idea.text

    ideas.park_ideas(*at, [own.id])
    assert told() == ("on-table", "", WORDS)
    ideas.join_ideas(*at, [own.id], head.id)
    clusters.create_cluster(*at, "Aussage", [head.id])
    ideas.correct_idea(*at, own.id, WORDING)
    assert told() == ("clustered", "Aussage", WORDS)
    ideas.hide_ideas(*at, [head.id], "doppelt")
    assert told() == ("hidden", "", WORDS)
