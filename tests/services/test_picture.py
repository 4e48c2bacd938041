"""What phones may know of a topic, and what has changed between two looks at it."""

from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Sharing
from workshop.services.clusters import create_cluster, describe_cluster, dissolve_cluster
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.ideas import correct_idea, hide_ideas, join_ideas, move_ideas, restore_ideas
from workshop.services.picture import News, Picture, compare, picture_topic
from workshop.services.tables import change_table
from workshop.services.titles import may_read
from workshop.services.topics import remove_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import share_ideas

KEY = "key"


def _look(cafe: Cafe) -> Picture:
    return picture_topic(cafe.house, cafe.workshop_id, cafe.topic.id)


def test_a_picture_holds_its_own_topic_and_no_withdrawn_idea(cafe: Cafe) -> None:
    stays = cafe.idea("bleibt")
    cafe.idea("anderswo", cafe.other_table)
    submit_idea(cafe.house, cafe.table.code, "geht", KEY)
    assert [idea.text for idea in _look(cafe).ideas.values()] == ["bleibt", "geht"]
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    seen = _look(cafe)
    assert (seen.ideas, seen.tables) == ({stays.id: stays}, {cafe.table.id: cafe.table})


def test_a_topic_that_is_gone_has_no_picture(cafe: Cafe) -> None:
    remove_topic(cafe.house, ORGANISER, cafe.topic.id)
    assert refusal(_look, cafe) == "topic-unknown"


def test_each_deed_is_told_as_what_it_changes_and_nothing_else(cafe: Cafe) -> None:
    first, before = submit_idea(cafe.house, cafe.table.code, "eins", KEY).idea, _look(cafe)

    def news() -> News:
        nonlocal before
        earlier, before = before, _look(cafe)
        return compare(earlier, before)

    assert not news()
    second = cafe.idea("zwei")
    assert news() == News(ideas=(second,))
    cluster = create_cluster(cafe.house, cafe.host, cafe.topic.id, "Aussage", [first.id]).cluster
    assert news() == News(ideas=(replace(first, cluster_id=cluster.id),), clusters={cluster.id: "Aussage"})
    describe_cluster(cafe.house, cafe.host, cluster.topic_id, cluster.id, "Anders")
    assert news() == News(clusters={cluster.id: "Anders"})
    change_own_idea(cafe.house, cafe.table.code, KEY, "neu")
    assert news() == News(ideas=(replace(first, text="neu", cluster_id=cluster.id),))
    dissolve_cluster(cafe.house, cafe.host, cluster.topic_id, cluster.id)
    assert news() == News(ideas=(replace(first, text="neu"),), clusters={cluster.id: None})
    hide_ideas(cafe.house, cafe.host, second.topic_id, [second.id], "doppelt")
    assert news() == News(ideas=(replace(second, hidden="doppelt"),))
    hide_ideas(cafe.house, cafe.host, second.topic_id, [second.id], "anderer Grund")
    assert not news()
    restore_ideas(cafe.house, cafe.host, second.topic_id, [second.id])
    assert news() == News(ideas=(second,))
    move_ideas(cafe.house, cafe.host, second.topic_id, [second.id], None, first.id)
    assert not news()
    withdraw_own_idea(cafe.house, cafe.table.code, KEY)
    assert news() == News(gone=(first.id,))
    cafe.idea("anderswo", cafe.other_table)
    assert not news()


def test_with_another_sharing_every_idea_is_told_anew(cafe: Cafe) -> None:
    ideas, before = (cafe.idea("eins"), cafe.idea("zwei")), _look(cafe)
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.NONE, None)
    assert compare(before, _look(cafe)) == News(head=True, ideas=ideas)


def test_with_another_number_of_their_table_its_ideas_are_told_anew(cafe: Cafe) -> None:
    idea, before = cafe.idea(), _look(cafe)
    change_table(cafe.house, ORGANISER, cafe.table.id, number=17, topic_id=cafe.topic.id, hosts=())
    after = _look(cafe)
    assert compare(before, after) == News(head=True, ideas=(idea,))
    assert (before.number(idea), after.number(idea)) == (1, 17)


@pytest.mark.parametrize(
    ("sharing", "own", "other"),
    [(Sharing.NONE, False, False), (Sharing.TABLE, True, False), (Sharing.TOPIC, True, True)],
)
def test_sharing_says_which_tables_may_read_an_idea_and_a_hidden_one_no_table_may(
    cafe: Cafe, sharing: Sharing, own: bool, other: bool
) -> None:
    idea = cafe.idea()
    tables = (cafe.table.id, cafe.other_table.id)
    assert tuple(may_read(sharing, table, idea) for table in tables) == (own, other)
    hidden = replace(idea, hidden="")
    assert [may_read(sharing, table, hidden) for table in tables] == [False, False]
    homeless = replace(idea, table_id=None)
    assert [may_read(sharing, table, homeless) for table in tables] == [other, other]


def test_a_joined_idea_lies_where_its_card_lies_and_every_idea_keeps_its_own_words(cafe: Cafe) -> None:
    at, head, joined = (cafe.house, cafe.host, cafe.topic.id), cafe.idea("eins"), cafe.idea("zwei")
    home = create_cluster(*at, "Aussage", [head.id]).cluster
    before = _look(cafe)
    join_ideas(*at, [joined.id], head.id)
    told = compare(before, _look(cafe))
    assert [(idea.text, idea.cluster_id) for idea in told.ideas] == [("zwei", home.id)]
    before = _look(cafe)
    correct_idea(*at, head.id, "Wortlaut der Moderation")
    assert not compare(before, _look(cafe))
    hide_ideas(*at, [head.id], "doppelt")
    assert [may_read(Sharing.TOPIC, cafe.table.id, idea) for idea in _look(cafe).ideas.values()] == [
        False
    ] * 2
